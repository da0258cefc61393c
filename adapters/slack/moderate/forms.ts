import type { PullOffer } from '../../../src/contract.ts';
import { moderationWords, type Section, sayReply } from '../../../src/words/index.ts';
import { MAX_FIELD, MAX_OPTION, MAX_OPTIONS, MAX_TITLE } from '../limits.ts';
import { richTextBlock } from '../rich-text.ts';
import { shortened } from '../whole-characters.ts';
import { type Metadata, pack } from './metadata.ts';

type Block = Readonly<Record<string, unknown>>;
/** A modal as Slack takes it. https://docs.slack.dev/reference/views/modal-views */
export type Modal = Readonly<Record<string, unknown>>;

export const PULL_FORM = 'dateline.pull';
export const TEXT_FORM = 'dateline.text';
/** Fields for one text: four of 3,000 characters hold an article of 12,000; a longer one comes as a file. */
export const TEXT_PARTS = 4;

/** Shown at once, before anything is looked up: a trigger is good for three seconds. */
export function loadingForm(lang: string, title: string): Modal {
  return modal(
    lang,
    title,
    [
      sections([{ paragraphs: [{ role: 'quiet', spans: [{ text: moderationWords(lang).pull.looking }] }] }]),
    ].flat(),
  );
}

/** A form that only says something. */
export function sayingForm(lang: string, title: string, said: readonly Section[]): Modal {
  return modal(lang, title, sections(said));
}

/** What of a post is to be pulled, with everything chosen already: the second tap confirms. */
export function pullForm(lang: string, offer: PullOffer, metadata: Metadata): Modal {
  const { pull, reasons } = moderationWords(lang);
  const quotes = offer.quotes.slice(0, MAX_OPTIONS);
  const shown: readonly Section[] = quotes.map(({ quote }, i) => ({
    paragraphs: [
      { role: 'quote', spans: [{ text: quotes.length > 1 ? `${i + 1} · ${quote.text}` : quote.text }] },
    ],
  }));
  const which = quotes.map(({ ref, quote }, i) => option(ref, `${i + 1} · ${quote.text}`));
  const what = [option('sentence', pull.sentence), option('article', pull.article)];
  const why = Object.entries(reasons).map(([reason, label]) => option(reason, label));
  return {
    ...modal(lang, pull.title, [
      ...sections([...sayReply(offer.reply), ...shown]),
      ...(quotes.length > 1 ? [choice('which', pull.which, which, 'static_select')] : []),
      choice('what', pull.what, what, 'radio_buttons'),
      choice('reason', pull.reason, why, 'radio_buttons'),
    ]),
    callback_id: PULL_FORM,
    submit: plain(pull.confirm),
    private_metadata: pack(metadata, quotes[0]?.ref),
  };
}

/** A link, or a text in parts with what a reply says of its source. */
export function textForm(lang: string, metadata: Metadata): Modal {
  const { add } = moderationWords(lang);
  const parts = Array.from({ length: TEXT_PARTS }, (_, i) =>
    field(`part${i}`, i === 0 ? add.text : add.more(i + 1), { multiline: true, max_length: MAX_FIELD }),
  );
  return {
    ...modal(lang, metadata.article === null ? add.title : add.correctTitle, [
      ...(metadata.article === null ? [] : [field('why', add.why, { max_length: 300 })]),
      field('url', add.url, { max_length: MAX_FIELD }),
      ...sections([{ paragraphs: [{ role: 'quiet', spans: [{ text: add.hint }] }] }]),
      ...parts,
      field('title', add.name, { max_length: 300 }),
      field('outlet', add.outlet, { max_length: 200 }),
      field('published', add.published, { max_length: 40 }),
    ]),
    callback_id: TEXT_FORM,
    submit: plain(add.confirm),
    private_metadata: pack(metadata),
  };
}

function modal(lang: string, title: string, blocks: readonly Block[]): Modal {
  return {
    type: 'modal',
    title: plain(shortened(title, MAX_TITLE)),
    close: plain(moderationWords(lang).cancel),
    blocks,
  };
}

function sections(said: readonly Section[]): readonly Block[] {
  return said.flatMap((one) => {
    const block = richTextBlock(one);
    return block === null ? [] : [{ ...block }];
  });
}

function plain(text: string) {
  return { type: 'plain_text', text, emoji: false };
}

/** The label is no quote: the whole sentence stands above it. */
function option(value: string, text: string) {
  return { text: plain(shortened(text, MAX_OPTION)), value };
}

function choice(name: string, label: string, options: readonly Block[], type: string): Block {
  const [first] = options;
  const element = {
    type,
    action_id: name,
    options,
    ...(first === undefined ? {} : { initial_option: first }),
  };
  return { type: 'input', block_id: name, label: plain(label), element };
}

function field(name: string, label: string, more: Block): Block {
  const element = { type: 'plain_text_input', action_id: name, ...more };
  return { type: 'input', block_id: name, optional: true, label: plain(label), element };
}
