import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { libraryAt } from '../../../src/knowledge/newsroom/index.ts';
import { openStore, type Revision, type Store } from '../../../src/store/index.ts';
import { type DiscordPlatform, IDS, startDiscordPlatform } from '../../../test/fakes/discord/platform.ts';
import { type CrashArticle, createPerson, fileOf, type Person, questionOf, sentenceOf } from './moderator.ts';
import { type CrashReport, STEPS } from './run-crashes.ts';
import { buildHalt, type Service, startService } from './service.ts';

/** Where the service can be killed: in a change, in a repair, and between announcing, posting and noting a public message. */
export const SERVICE_STEPS = [
  ...['announced', 'told'].map((step) => ({ act: 'share' as const, step })),
  ...STEPS,
];

type Act = (typeof SERVICE_STEPS)[number]['act'];

interface Case {
  readonly act: Act;
  readonly step: string;
  readonly round: number;
  readonly article: CrashArticle;
  /** Public messages that quote the article. */
  readonly messages: readonly string[];
  readonly confirmed: readonly string[];
}

interface Bench {
  readonly store: Store;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly platform: DiscordPlatform;
  readonly person: Person;
  readonly faults: string[];
}

const PATIENCE_MS = 180_000;
/** One person may ask once a second and no more. */
const ASK_MS = 1_000;
/** Statements of the smallest change to the database, from `begin` to `commit`: another of them is met each round. */
const STATEMENTS = 7;
/** What the act of a step leaves, and the act itself, by what the history calls it. */
const ACT_NAMES: Readonly<Record<Act, string>> = {
  add: 'published',
  correct: 'corrected',
  withdraw: 'withdrawn',
  repair: 'withdrawn',
  share: 'withdrawn',
};

export interface ServiceCrashes {
  /** How often the service is killed inside each step. */
  readonly rounds: number;
  /** Rounds that go on at once, each with a store and a Discord of its own: most of a round is waiting for leases to end. */
  readonly atOnce: number;
  /** Where the store of a round lives; `folder` is there for it. */
  readonly storeUrl: (folder: string, round: number) => Promise<string>;
  /** Only this step (`withdraw storing`); absent: all. */
  readonly only?: string | undefined;
  readonly told: (line: string) => void;
  /** Once true, no further round is begun. */
  readonly isEnough: () => boolean;
}

/**
 * Kills the real service (`src/main.ts`, with the real Discord client on a loopback Discord) inside each step, once a
 * round, starts it again each time and looks whether all is as it must be. A moderator and an asker do everything
 * through Discord; in every third round the articles come in through the folder.
 */
export async function runServiceCrashes(options: ServiceCrashes): Promise<CrashReport> {
  const { rounds, atOnce, storeUrl, only, told, isEnough } = options;
  const steps = SERVICE_STEPS.filter(({ act, step }) => only === undefined || only === `${act} ${step}`);
  const takeAway = buildHalt();
  const kills = new Map<string, number>();
  const faults: string[] = [];
  let messages = 0;
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < rounds && !isEnough()) {
      const round = next++;
      const folder = await mkdtemp(path.join(tmpdir(), 'crash-service-'));
      const bench = await openBench(folder, await storeUrl(folder, round));
      try {
        messages += await oneRound(bench, round, steps, kills);
      } catch (error) {
        // The other rounds go on; this one counts as a fault.
        bench.faults.push(`round ${round} broke off: ${error instanceof Error ? error.message : error}`);
      }
      faults.push(...bench.faults);
      await bench.store.close();
      await bench.platform.close();
      await rm(folder, { recursive: true, force: true });
      told([`round ${round}: ${bench.faults.length} faults`, ...bench.faults].join('\n  '));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  takeAway();
  return { kills, messages, faults };
}

/** Each round begins with an empty store, so that no start takes longer than the first. */
async function openBench(folder: string, url: string): Promise<Bench> {
  const knowledge = path.join(folder, 'knowledge');
  await mkdir(knowledge);
  const platform = await startDiscordPlatform();
  return {
    store: await openStore(url),
    folder: knowledge,
    env: {
      STORE_URL: url,
      KNOWLEDGE_DIR: knowledge,
      PAGE_PORT: '0',
      DISCORD_TOKEN: platform.token,
      DISCORD_API_URL: platform.apiUrl,
      MODERATORS: `discord:${IDS.server}:user:${IDS.person}`,
    },
    platform,
    person: createPerson(platform),
    faults: [],
  };
}

/** Kills the service once inside each step; each start after a kill shows what that kill left. How many messages were posted. */
async function oneRound(
  bench: Bench,
  round: number,
  steps: typeof SERVICE_STEPS,
  kills: Map<string, number>,
): Promise<number> {
  let messages = 0;
  let last: Case | null = null;
  for (const { act, step } of steps) {
    const service = await startService(bench.env, { step, times: timesOf(act, step, round) });
    try {
      if (last !== null) await check(bench, service, last);
      last = await prepare(bench, service, { act, step, round });
      messages += last.messages.length;
      if (await service.kill()) kills.set(`${act} ${step}`, (kills.get(`${act} ${step}`) ?? 0) + 1);
      else bench.faults.push(`${act} ${step} ${round}: it never came there`);
      last = { ...last, confirmed: bench.person.confirmed() };
    } finally {
      service.end();
    }
  }
  const service = await startService(bench.env, null);
  if (last !== null) await check(bench, service, last);
  const code = await service.stop();
  if (code !== 0) bench.faults.push(`the service ended with ${code}`);
  return messages;
}

/** An added article is handed in and published: every other time the second of the two changes is met. */
function timesOf(act: Act, step: string, round: number): number {
  if (step === 'storing') return 2 + (round % (STATEMENTS - 1));
  if (act === 'add') return round % 3 === 2 ? 1 : 1 + (round % 3);
  return act === 'repair' ? 1 + (round % 2) : 1;
}

/** Brings the service to where it is to be killed. */
async function prepare(
  { person, folder, store }: Bench,
  service: Service,
  { act, step, round }: { readonly act: Act; readonly step: string; readonly round: number },
): Promise<Case> {
  const id = `${act}-${step}-${round}`;
  const article = { id, name: nameOf(id) };
  const about = { act, step, round, article, confirmed: [] };
  const byFolder = round % 3 === 2;
  if (act === 'add') {
    await service.arm();
    if (byFolder) await writeFile(path.join(folder, `${id}.md`), fileOf(article, 'Friday'));
    else void person.add(article).then(person.press, () => undefined);
    return { ...about, messages: [] };
  }
  if (byFolder) {
    await writeFile(path.join(folder, `${id}.md`), fileOf(article, 'Friday'));
  } else person.press(await person.add(article));
  await until(`${id} to be live`, async () => (await store.revisions.history(id)).some(isPublished));
  await until(`${id} to be answered`, () => answers(service, article, 'Friday'), ASK_MS);
  if (act === 'share') {
    await service.arm();
    // Nobody is answered any more: the process stands still in the middle.
    void person.share(article).catch(() => undefined);
    return { ...about, messages: [] };
  }
  const messages = [await person.share(article), await person.share(article)];
  for (const message of messages) {
    const at = { platform: 'discord', channel: IDS.channel, message };
    await until('the message to be remembered', async () => (await store.postings.at(at)) !== null);
  }
  if (act === 'correct' && byFolder) {
    await service.arm();
    await writeFile(path.join(folder, `${id}.md`), fileOf(article, 'Saturday'));
  } else if (act === 'correct') {
    const button = await person.correct(article);
    await service.arm();
    person.press(button);
  } else {
    await service.arm();
    person.withdraw(article);
  }
  return { ...about, messages };
}

/** What must hold once the service runs again and has done what was left. */
async function check(bench: Bench, service: Service, last: Case): Promise<void> {
  const { store, platform, faults } = bench;
  const { act, article, confirmed } = last;
  const messages = act === 'share' ? await withdrawShared(bench, last) : last.messages;
  const expectThat = (holds: boolean, what: string): void => {
    if (!holds) faults.push(`${article.id}: ${what}`);
  };
  await until('all repairs', async () => (await store.repairs.progress()).open === 0);
  const revisions = await store.revisions.since(0);
  expectThat(
    revisions.every((one, i) => one.seq === i + 1),
    'revisions have a gap',
  );
  const newest = revisions.at(-1)?.knowledge ?? '';
  if (revisions.length > 0) {
    expectThat(newest !== '', 'the version was not recorded');
    // A shared message's quote was pulled since the start.
    const known = act === 'share' || newest.startsWith(service.knowledge);
    expectThat(known, 'the service knows something else than the store');
    expectThat((await libraryAt(store, newest)).version === newest, 'the version cannot be rebuilt');
  }
  const own = revisions.filter((one) => one.article === article.id);
  const happened = own.some((one) => nameIn(one, own) === ACT_NAMES[act]);
  const told = confirmed.some((text) => text.includes(article.name) && deedIn(text) === ACT_NAMES[act]);
  expectThat(!told || happened, 'what a moderator was told is lost');
  const live = own.length > 0 && liveAfter(own);
  const day = own.some((one) => one.act === 'corrected' || isSecond(one, own)) ? 'Saturday' : 'Friday';
  expectThat((await answers(service, article, day)) === live, `it is ${live ? 'not ' : ''}answered`);
  const other = day === 'Friday' ? 'Saturday' : 'Friday';
  expectThat(!(await answers(service, article, other)), 'another text of it is answered');
  const right = act !== 'add' && happened ? 1 : 0;
  for (const message of messages) {
    const edits = platform
      .callsTo('edit-message')
      .filter((call) => call.status === 200 && call.path.endsWith(`/messages/${message}`)).length;
    const replies = platform.messagesIn(IDS.channel).filter((one) => isBeneath(one, message)).length;
    expectThat(edits === right, `a message was edited ${edits} times, not ${right}`);
    expectThat(replies === right, `a message got ${replies} replies, not ${right}`);
  }
}

/** Has the quote pulled of which a message was on its way at the kill; the messages that show it, at most that one. */
async function withdrawShared({ platform, person, store, faults }: Bench, { article, step }: Case) {
  const shown = sentenceOf(article, 'Friday');
  const messages = platform.messagesIn(IDS.channel).filter(({ content }) => content.includes(shown));
  if (messages.length !== (step === 'told' ? 1 : 0))
    faults.push(`${article.id}: ${messages.length} messages`);
  person.withdraw(article);
  await until('the withdrawal', async () =>
    (await store.revisions.history(article.id)).some((one) => one.act === 'withdrawn'),
  );
  return messages.map(({ id }) => id);
}

const isPublished = ({ act }: Revision): boolean => act === 'published';

/** A file that was changed is published again, which is its correction. */
function isSecond(one: Revision, own: readonly Revision[]): boolean {
  return isPublished(one) && own.find(isPublished) !== one;
}

function nameIn(one: Revision, own: readonly Revision[]): string {
  return isSecond(one, own) ? 'corrected' : one.act;
}

function deedIn(text: string): string {
  if (text.includes('put another text')) return 'corrected';
  return text.includes('withdrew') ? 'withdrawn' : text.includes('published') ? 'published' : '';
}

function liveAfter(own: readonly Revision[]): boolean {
  return own.findLast(({ act }) => act !== 'pending')?.act === 'published' || own.at(-1)?.act === 'corrected';
}

function isBeneath(message: object, of: string): boolean {
  const reference = 'message_reference' in message ? message.message_reference : null;
  return typeof reference === 'object' && reference !== null && 'message_id' in reference
    ? reference.message_id === of
    : false;
}

/** Whether the running service quotes the sentence, asked on its page. */
async function answers(service: Service, article: CrashArticle, day: string): Promise<boolean> {
  const page = await fetch(`${service.page}/?q=${encodeURIComponent(questionOf(article))}`);
  return (await page.text()).includes(sentenceOf(article, day));
}

/** A name of its own for each article, pronounceable, so that no question finds another's sentence. */
function nameOf(id: string): string {
  let hash = 2_166_136_261;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  let name = '';
  for (let rest = hash, i = 0; i < 5; i++, rest = Math.floor(rest / 64)) {
    name += `${'bdfgklmnprstvz'[rest % 14]}${'aeiou'[Math.floor(rest / 14) % 5]}`;
  }
  return `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
}

async function until(what: string, holds: () => Promise<boolean>, everyMs = 25): Promise<void> {
  const endMs = performance.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (performance.now() > endMs) throw new Error(`waited in vain for ${what}`);
    await sleep(everyMs);
  }
}
