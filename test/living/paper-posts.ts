import type { Found, PostedAt, PostOutcome, PostPort, Reply } from '../../src/contract.ts';
import { sayReply } from '../../src/words/say.ts';

/** A platform on paper: what its messages show, what was posted beneath, and how often it was called. */
export class PaperPosts implements PostPort {
  readonly messages = new Map<string, Reply>();
  readonly beneath: { readonly under: string; readonly text: string; readonly nonce: string }[] = [];
  readonly calls: string[] = [];
  /** Messages that stand, by the mark they were announced with. */
  readonly marks = new Map<string, string>();
  /** What the next calls end with, or throw, before all is well again. */
  readonly script: (PostOutcome | Error)[] = [];
  /** Thrown after the call arrived: the answer was lost on the way. */
  lost: Error | null = null;

  async find(_: Pick<PostedAt, 'channel' | 'thread'>, mark: string): Promise<Found> {
    this.calls.push(`find ${mark}`);
    const next = this.script.shift();
    if (next instanceof Error) throw next;
    if (next?.kind === 'forbidden') return { kind: 'unknown', why: next.why };
    const message = this.marks.get(mark);
    return message === undefined ? { kind: 'nowhere' } : { kind: 'found', message };
  }

  async edit(at: PostedAt, reply: Reply): Promise<PostOutcome> {
    return this.#call(`edit ${at.message}`, () => void this.messages.set(at.message, reply));
  }

  async shows(at: PostedAt, reply: Reply): Promise<boolean> {
    this.calls.push(`shows ${at.message}`);
    return textOf(this.messages.get(at.message)) === textOf(reply);
  }

  async replyBeneath(at: PostedAt, reply: Reply, nonce: string, again: boolean): Promise<PostOutcome> {
    return this.#call(`reply ${at.message}${again ? ' again' : ''}`, () => {
      if (this.beneath.some((one) => one.nonce === nonce)) return;
      this.beneath.push({ under: at.message, text: textOf(reply), nonce });
    });
  }

  text(message: string): string {
    return textOf(this.messages.get(message));
  }

  #call(what: string, arrive: () => void): PostOutcome {
    this.calls.push(what);
    const next = this.script.shift();
    if (next instanceof Error) throw next;
    if (next !== undefined && next.kind !== 'done') return next;
    arrive();
    if (this.lost === null) return { kind: 'done' };
    const { lost } = this;
    this.lost = null;
    throw lost;
  }
}

/** What people read, struck text between tildes. */
export function textOf(reply: Reply | undefined): string {
  if (reply === undefined) return '';
  return sayReply(reply)
    .flatMap((section) => section.paragraphs)
    .map(({ spans }) =>
      spans.map((span) => (span.style === 'strike' ? `~${span.text}~` : span.text)).join(''),
    )
    .join('\n');
}
