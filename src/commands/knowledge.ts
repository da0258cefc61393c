import type { Article } from '../knowledge/article.ts';
import type { Draft } from '../knowledge/drafts.ts';
import {
  type Done,
  findSentence,
  known,
  nearDuplicates,
  type SentenceChoice,
  type Standing,
  understood,
} from '../knowledge/newsroom/index.ts';
import type { ExitCode } from './io.ts';
import { dryRun } from './knowledge-dry-run.ts';
import { readDrafts } from './knowledge-input.ts';
import { doneLine, revisionLine, standingLine, understoodLines } from './knowledge-words.ts';
import type { KnowledgeCall, OpenKnowledge } from './open-knowledge.ts';
import { UsageError } from './timeline.ts';

/** `check`: shows what is understood of a text, or of each entry of a feed. */
export async function check(call: KnowledgeCall, what: string, id: string | null): Promise<ExitCode> {
  let code: ExitCode = 0;
  for (const draft of await drafts(call, what, id))
    if ((await checkDraft(call, draft, id)) === null) code = 1;
  return code;
}

async function drafts(call: KnowledgeCall, what: string, id: string | null): Promise<readonly Draft[]> {
  const read = await readDrafts(what, call.knowledge.now(), call.io);
  if (read.length > 1 && id !== null) {
    throw new UsageError(`${what} is a feed; give the address of one of its entries, or no id`);
  }
  return read;
}

/** Shows what is understood of a text. Null when it cannot be used. */
async function checkDraft(call: KnowledgeCall, draft: Draft, id: string | null): Promise<Article | null> {
  const { knowledge, io, json } = call;
  if (draft.article === null) {
    for (const one of draft.problems) {
      io.out(json ? JSON.stringify(one) : `${one.severity}: ${draft.name}: ${one.message} (${one.code})`);
    }
    return null;
  }
  const article = id === null ? draft.article : { ...draft.article, id };
  const near = nearDuplicates(article, await liveTexts(knowledge));
  const seen = understood(article, draft.problems, near);
  const { body: _, ...head } = article;
  if (json) io.out(JSON.stringify({ ...seen, article: head }));
  else for (const line of understoodLines(seen)) io.out(line);
  return article;
}

interface AddOptions {
  readonly id: string | null;
  readonly publish: boolean;
  readonly dryRun: boolean;
}

/** `add`: stores the text as pending; with `publish` it goes live at once. The entries of a feed always wait. */
export async function add(call: KnowledgeCall, what: string, options: AddOptions): Promise<ExitCode> {
  const read = await drafts(call, what, options.id);
  if (options.publish && read.some(({ fromFeed }) => fromFeed)) {
    throw new UsageError(`${what} is a feed; its entries wait until each is published by its id`);
  }
  let code: ExitCode = 0;
  for (const draft of read) if ((await addDraft(call, draft, options)) !== 0) code = 1;
  return code;
}

async function addDraft(call: KnowledgeCall, draft: Draft, options: AddOptions): Promise<ExitCode> {
  const article = await checkDraft(call, draft, options.id);
  if (article === null) return 1;
  if (options.dryRun) return dryRun(call, { kind: 'put', article, standing: { sentences: [] } });
  const { newsroom } = call.knowledge;
  const pending = await newsroom.submit(article, draft.origin, call.actor);
  const done = options.publish ? await newsroom.publish(article.id, call.actor) : pending;
  await tell(call, done);
  if (!options.publish && !call.json) {
    call.io.out(`It is not live yet: dateline knowledge publish ${article.id}`);
  }
  return 0;
}

/** `correct`: another text in the place of the article's. */
export async function correct(
  call: KnowledgeCall,
  id: string,
  what: string,
  dry: boolean,
): Promise<ExitCode> {
  const [draft, ...more] = await drafts(call, what, null);
  if (draft === undefined || more.length > 0) throw new UsageError(`${what} is no single article`);
  const article = await checkDraft(call, draft, id);
  if (article === null) return 1;
  const standing = call.knowledge.newsroom.standings().get(id) ?? { sentences: [] };
  if (dry) return dryRun(call, { kind: 'put', article, standing });
  return tell(call, await call.knowledge.newsroom.correct(id, article, draft.origin, call.actor));
}

/** `withdraw`: an article, or one sentence of it. */
export async function withdraw(
  call: KnowledgeCall,
  id: string,
  sentence: SentenceChoice | undefined,
  dry: boolean,
): Promise<ExitCode> {
  const { newsroom } = call.knowledge;
  if (!dry) return tell(call, await newsroom.withdraw(id, call.actor, sentence));
  const standing = known(newsroom.standings(), id);
  const article = standing.text === null ? null : await newsroom.text(id, standing.text);
  if (sentence === undefined || article === null) return dryRun(call, { kind: 'remove', id });
  const sentences = [...standing.sentences, findSentence(article, sentence)];
  return dryRun(call, { kind: 'put', article, standing: { sentences } });
}

/** `publish`, `reject`, `withdraw`, `restore`, `undo`: an act that needs no text. */
export async function tell({ knowledge, io, json }: KnowledgeCall, done: Done): Promise<ExitCode> {
  const last = done.revisions.at(-1);
  const progress = await knowledge.store.repairs.progress(last?.seq ?? 0);
  if (json)
    io.out(JSON.stringify({ revisions: done.revisions, knowledge: done.knowledge, repairs: progress }));
  else io.out(doneLine(last, done.knowledge, progress));
  return 0;
}

/** `list` and `pending`: the articles and how they stand, by id. */
export async function list(
  { knowledge, io, json }: KnowledgeCall,
  only: readonly string[],
): Promise<ExitCode> {
  const standings = [...knowledge.newsroom.standings().values()]
    .filter(
      (one) =>
        only.length === 0 || only.includes(one.status) || (only.includes('pending') && one.pending !== null),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const quoted = await knowledge.store.postings.counts();
  for (const standing of standings) {
    const article = await newestText(knowledge, standing);
    const times = quoted.get(standing.id) ?? 0;
    if (json) io.out(JSON.stringify(standingJson(standing, article, times)));
    else io.out(standingLine(standing, article, times));
  }
  const repairs = await knowledge.store.repairs.progress();
  if (!json)
    io.err(
      `${standings.length} ${standings.length === 1 ? 'article' : 'articles'} · knowledge ${knowledge.newsroom.version()}`,
    );
  if (!json && repairs.open > 0)
    io.err(`${repairs.open} public messages wait to be repaired by the running bot`);
  for (const line of json ? [] : repairs.notes) io.err(`not repaired: ${line}`);
  return 0;
}

/** `history`: all that was done to an article, oldest first. */
export async function history({ knowledge, io, json }: KnowledgeCall, id: string): Promise<ExitCode> {
  const revisions = await knowledge.newsroom.history(id);
  for (const one of revisions) io.out(json ? JSON.stringify(one) : revisionLine(one));
  if (revisions.length === 0)
    io.err(`error: there is no article "${id}"; "dateline knowledge list" shows them all`);
  return revisions.length === 0 ? 1 : 0;
}

/** Which sentence `--sentence` means: a number is its offset in the text. */
export function sentenceChoice(words: string | undefined): SentenceChoice | undefined {
  if (words === undefined) return undefined;
  return /^\d{1,9}$/.test(words) ? { start: Number(words) } : { text: words };
}

async function newestText(
  knowledge: OpenKnowledge,
  { id, text, pending }: Standing,
): Promise<Article | null> {
  const digest = text ?? pending;
  return digest === null ? null : knowledge.newsroom.text(id, digest);
}

async function liveTexts(knowledge: OpenKnowledge): Promise<readonly Article[]> {
  const texts: Article[] = [];
  for (const standing of knowledge.newsroom.standings().values()) {
    const article = standing.status === 'live' ? await newestText(knowledge, standing) : null;
    if (article !== null) texts.push(article);
  }
  return texts;
}

function standingJson({ last, ...standing }: Standing, article: Article | null, quoted: number): unknown {
  const { title, outlet, published, url, lang } = article ?? {};
  return {
    ...standing,
    title,
    outlet,
    published,
    url,
    lang,
    quoted,
    changed: { seq: last.seq, at: last.at, act: last.act },
  };
}
