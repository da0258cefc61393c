import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReplyPlace } from '../../../../adapters/slack/incoming.ts';
import {
  loadingForm,
  pullForm,
  sayingForm,
  TEXT_PARTS,
  textForm,
} from '../../../../adapters/slack/moderate/forms.ts';
import { lacking, submitted } from '../../../../adapters/slack/moderate/submission.ts';
import type { PullOffer } from '../../../../src/contract.ts';
import { sampleQuote } from '../../../contract/sample-replies.ts';
import { createModals } from '../../../fakes/slack/modals.ts';
import { isFields, listOf } from '../../../fakes/slack/read-message.ts';

const PLACE: ReplyPlace = {
  via: 'response',
  url: 'https://hooks.example/x',
  channel: 'C1',
  user: 'U1',
  threadTs: '1.2',
};
const offerOf = (texts: readonly string[]): PullOffer => ({
  reply: {
    questionId: 'moderation',
    kind: 'moderation',
    visibility: 'private',
    blocks: [{ type: 'notice', notice: { code: 'pull-offer', facts: {} }, tone: 'plain' }],
    actions: [],
    knowledge: 'k',
    asOf: null,
    lang: 'en',
  },
  quotes: texts.map((text, i) => ({ ref: `${String(i).padStart(8, '0')}0-abcd`, quote: sampleQuote(text) })),
});
/** What Slack says against a form; null when it takes it. */
const refused = (view: object): unknown => {
  const modals = createModals(() => 0);
  modals.issue('t');
  const answer = modals.open({ trigger_id: 't', view });
  return answer.error === undefined ? null : answer;
};
const sent = (view: Readonly<Record<string, unknown>>, values: Readonly<Record<string, string>>) => ({
  callback_id: view.callback_id,
  private_metadata: view.private_metadata,
  state: {
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { [name]: { value } }])),
  },
});
const chosen = (ref: string | null) => ({
  ...(ref === null ? {} : { which: ref }),
  what: 'sentence',
  reason: 'wrong',
});

describe('a moderators’ form', () => {
  it('is taken by Slack whatever is quoted, and shows each quote whole', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ minLength: 1, maxLength: 400, unit: 'grapheme' }).filter((one) => one.trim() !== ''),
          {
            minLength: 1,
            maxLength: 40,
          },
        ),
        (texts) => {
          const view = pullForm('en', offerOf(texts), { place: PLACE, article: null });
          expect(refused(view)).toBeNull();
          for (const text of texts.slice(0, 30)) {
            const shown = listOf(view.blocks).flatMap(({ elements }) =>
              listOf(elements).map((part) =>
                listOf(part.elements)
                  .map((one) => String(one.text))
                  .join(''),
              ),
            );
            expect(shown.some((one) => one.endsWith(text))).toBe(true);
          }
        },
      ),
      { numRuns: 50 },
    );
    for (const view of [
      loadingForm('en', 'x'.repeat(60)),
      sayingForm('en', 'Add', [{ paragraphs: [{ role: 'lead', spans: [{ text: 'No.' }] }] }]),
      textForm('en', { place: PLACE, article: null }),
      textForm('en', { place: PLACE, article: 'bridge' }),
    ]) {
      expect(refused(view)).toBeNull();
    }
  });

  it('of one quote asks for no choice among quotes, and means that one', () => {
    const view = pullForm('en', offerOf(['A sentence.']), { place: PLACE, article: null });
    const names = listOf(view.blocks).flatMap(({ block_id: id }) => (id === undefined ? [] : [id]));
    expect(names).toEqual(['what', 'reason']);
    expect(submitted(sent(view, chosen(null)))).toEqual({
      place: PLACE,
      act: { kind: 'pull', ref: '000000000-abcd', what: 'sentence', reason: 'wrong' },
    });
  });

  it('has the first of everything chosen already, so that one tap confirms', () => {
    const view = pullForm('en', offerOf(['One.', 'Two.']), { place: PLACE, article: null });
    const first = listOf(view.blocks).flatMap(({ element }) =>
      isFields(element) && isFields(element.initial_option) ? [element.initial_option.value] : [],
    );
    expect(first).toEqual(['000000000-abcd', 'sentence', 'being-checked']);
  });

  it.each<[string, Readonly<Record<string, string>>, object | null]>([
    ['a link', { url: ' https://a.example ' }, { kind: 'url', url: 'https://a.example' }],
    ['a text', { part0: 'One.' }, { kind: 'text', parts: ['One.'] }],
    [
      'a text in parts with its source',
      {
        part0: 'One.',
        part1: ' ',
        part3: 'Two.',
        url: 'https://a.example',
        title: 'T',
        outlet: 'O',
        published: '2022-01-08',
      },
      {
        kind: 'text',
        parts: ['One.', 'Two.'],
        url: 'https://a.example',
        title: 'T',
        outlet: 'O',
        published: '2022-01-08',
      },
    ],
    ['nothing', { title: 'T' }, null],
    ['white space', { url: ' ', part0: '\n' }, null],
  ])('hands in %s', (_, values, material) => {
    const add = sent(textForm('en', { place: PLACE, article: null }), values);
    const correct = sent(textForm('en', { place: PLACE, article: 'bridge' }), {
      ...values,
      why: 'wrong day',
    });
    expect(submitted(add)).toEqual(material && { place: PLACE, act: { kind: 'add', material } });
    expect(submitted(correct)).toEqual(
      material && { place: PLACE, act: { kind: 'correct', article: 'bridge', material, why: 'wrong day' } },
    );
    expect(lacking(add)).toBe(material === null ? 'url' : null);
  });

  it('holds the shipped article’s length', () => {
    expect(TEXT_PARTS * 3_000).toBeGreaterThan(4_631);
  });

  it('never throws on odd submissions', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, metadata) => {
        for (const callback_id of ['dateline.pull', 'dateline.text', 'x']) {
          expect(submitted({ callback_id, private_metadata: metadata, state: value })).toBeNull();
        }
        expect(submitted(value)).toBeNull();
      }),
    );
  });
});
