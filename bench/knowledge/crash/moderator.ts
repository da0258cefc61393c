import { setTimeout as sleep } from 'node:timers/promises';
import type { Did } from '../../../test/fakes/discord/payloads.ts';
import { type DiscordPlatform, IDS } from '../../../test/fakes/discord/platform.ts';
import { readMessage } from '../../../test/fakes/discord/read-message.ts';
import type { Issued } from '../../../test/fakes/discord/world.ts';

const PATIENCE_MS = 120_000;

/** An article of the crash test, and what is asked of it. No two share a name. */
export interface CrashArticle {
  readonly id: string;
  readonly name: string;
}

export const sentenceOf = ({ name }: CrashArticle, day: string): string =>
  `The bridge of ${name} reopened on ${day}.`;
export const questionOf = ({ name }: CrashArticle): string => `When did the bridge of ${name} reopen?`;
export const fileOf = (article: CrashArticle, day: string): string =>
  `---\nid: ${article.id}\ntitle: ${article.name}\noutlet: Outlet A\npublished: 2022-01-08\nlang: en\n---\n${sentenceOf(article, day)} ${`The council of ${article.name} met in the evening and decided nothing. `.repeat(8)}\n`;

/** Somebody at Discord who asks, shares and moderates. Each act resolves with what they are shown. */
export interface Person {
  /** Has the text handed in; resolves with the button that publishes it. */
  add(article: CrashArticle): Promise<string>;
  correct(article: CrashArticle): Promise<string>;
  /** Presses without waiting for what comes of it. */
  press(button: string): void;
  withdraw(article: CrashArticle): void;
  seen(issued: Issued): Promise<{ readonly text: string; readonly buttons: readonly string[] }>;
  /** Asks and shares the answer; resolves with the public message. */
  share(article: CrashArticle): Promise<string>;
  /** What they were told that is done, so far. */
  confirmed(): readonly string[];
}

export function createPerson(platform: DiscordPlatform): Person {
  const all: Issued[] = [];
  const act = (did: Did): Issued => {
    const issued = platform.interaction({ did });
    all.push(issued);
    return issued;
  };
  const seen = async (issued: Issued) => {
    const endMs = performance.now() + PATIENCE_MS;
    while (issued.original === null || issued.loading) {
      if (performance.now() > endMs) throw new Error('nobody answered');
      await sleep(3);
    }
    return readMessage(issued.original.body);
  };
  const buttonOf = (buttons: readonly string[], start: string): string => {
    const found = buttons.find((one) => one.startsWith(start));
    if (found === undefined) throw new Error(`no ${start} among ${buttons.join(' ')}`);
    return found;
  };
  const handIn = async (sub: 'add' | 'correct', article: CrashArticle, day: string): Promise<string> => {
    const data = new TextEncoder().encode(fileOf(article, day));
    const url = platform.attach(`${article.id}.md`, data);
    const attachments = { 7: { id: '7', filename: `${article.id}.md`, size: data.length, url } };
    const options = sub === 'add' ? { file: '7' } : { article: article.id, file: '7' };
    const issued = act({ kind: 'subcommand', name: 'knowledge', sub, options, resolved: { attachments } });
    return buttonOf((await seen(issued)).buttons, 'mod-publish:');
  };
  return {
    add: (article) => handIn('add', article, 'Friday'),
    correct: (article) => handIn('correct', article, 'Saturday'),
    press: (customId) => void act({ kind: 'button', customId }),
    withdraw: ({ id }) =>
      void act({ kind: 'subcommand', name: 'knowledge', sub: 'withdraw', options: { article: id } }),
    seen,
    share: async (article) => {
      const asked = act({ kind: 'slash', name: 'ask', options: { question: questionOf(article) } });
      const { text, buttons } = await seen(asked);
      if (!text.includes(sentenceOf(article, 'Friday'))) throw new Error(`not answered: ${text}`);
      const before = new Set(platform.messagesIn(IDS.channel).map(({ id }) => id));
      // Another message each time, since the same button pressed twice shares once.
      const messageId = String(600000000000100000n + BigInt(all.length));
      const choice = await seen(act({ kind: 'button', customId: buttonOf(buttons, 'share:'), messageId }));
      const alone = choice.buttons.find((one) => one.startsWith('share-quotes:'));
      if (alone !== undefined) await seen(act({ kind: 'button', customId: alone, messageId }));
      const posted = platform.messagesIn(IDS.channel).find(({ id }) => !before.has(id));
      if (posted === undefined) throw new Error('nothing was shared');
      return posted.id;
    },
    confirmed: () =>
      all.flatMap(({ original }) => {
        const { text } = readMessage(original?.body);
        return text.includes('In force now') ? [text] : [];
      }),
  };
}
