import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDryRunner, savedQuestions } from '../../../src/knowledge/newsroom/index.ts';
import { BRIDGE, createPlace, draft, HARBOUR, NOW, type Place, type Replica, text } from './fixture.ts';

const BRIDGE_ASKED = 'When did the bridge over the Ili reopen?';
const HARBOUR_ASKED = 'Why did the harbour of Aktau close?';
const NOTHING = { sentences: [] };

let place: Place;
let replica: Replica;
beforeEach(async () => {
  place = await createPlace();
  await place.write('bridge.md', BRIDGE);
  replica = await place.open();
});
afterEach(() => place.end());

const runner = () => createDryRunner(replica.library, () => 0);
const QUESTIONS = [BRIDGE_ASKED, HARBOUR_ASKED];

describe('a dry run', () => {
  it('tells which saved questions an article would answer, and changes nothing', async () => {
    const { version } = replica.library;
    const entries = replica.library.entries();
    const harbour = draft('harbour.md', HARBOUR);
    const { asked, changed } = await runner().run(
      { kind: 'put', article: harbour, standing: NOTHING },
      QUESTIONS,
      NOW,
    );
    expect(asked).toBe(2);
    expect(changed.map(({ question }) => question)).toEqual([HARBOUR_ASKED]);
    expect(changed[0]?.before).toMatchObject({ kind: 'not-covered', quotes: [] });
    expect(changed[0]?.after.quotes[0]).toEqual({
      article: 'harbour',
      text: 'The harbour of Aktau closed on Saturday because of a storm.',
    });
    expect(replica.library.version).toBe(version);
    expect(replica.library.entries()).toBe(entries);
    expect(replica.found(HARBOUR_ASKED).join()).not.toContain('harbour');
  });

  it('foresees exactly what the act then does', async () => {
    const { changed } = await runner().run({ kind: 'remove', id: 'bridge' }, QUESTIONS, NOW);
    expect(changed.map(({ question }) => question)).toContain(BRIDGE_ASKED);
    const article = draft('bridge.md', BRIDGE);
    const [sentence] = replica.library.entries()[0]?.passages ?? [];
    const standing = { sentences: sentence ? [sentence] : [] };
    const foreseen = await runner().run({ kind: 'put', article, standing }, QUESTIONS, NOW);
    await replica.newsroom.withdraw('bridge', { by: 'moderators', who: null, why: null }, { start: 0 });
    expect(
      foreseen.changed.find(({ question }) => question === BRIDGE_ASKED)?.after.quotes.map((q) => q.text),
    ).toEqual(replica.quotes(BRIDGE_ASKED));
  });

  it('starts each time from the articles as they are then', async () => {
    const dry = runner();
    await dry.run({ kind: 'remove', id: 'bridge' }, QUESTIONS, NOW);
    const same = draft('bridge.md', BRIDGE);
    expect(
      (await dry.run({ kind: 'put', article: same, standing: NOTHING }, QUESTIONS, NOW)).changed,
    ).toEqual([]);
    await replica.newsroom.withdraw('bridge', { by: 'moderators', who: null, why: null });
    const { changed } = await dry.run({ kind: 'put', article: same, standing: NOTHING }, QUESTIONS, NOW);
    expect(changed.map(({ question }) => question)).toContain(BRIDGE_ASKED);
  });

  it('is of the articles at one moment, though they change while it runs', async () => {
    const harbour = draft('harbour.md', HARBOUR);
    const running = runner().run({ kind: 'put', article: harbour, standing: NOTHING }, QUESTIONS, NOW);
    replica.library.put(draft('other.md', text('The school of Almaty opened on Monday.')));
    const { changed } = await running;
    expect(changed.map(({ question }) => question)).toEqual([HARBOUR_ASKED]);
  });
});

describe('saved questions', () => {
  it('are the lines that hold one', async () => {
    const lines = [
      '{"q":"Who?"}',
      '',
      'no json',
      '{"q":""}',
      '{"question":"x"}',
      '[]',
      'null',
      '{"q":"When?","id":1}\r',
    ];
    await writeFile(path.join(place.folder, 'questions.jsonl'), lines.join('\n'));
    expect(await savedQuestions(place.folder)).toEqual(['Who?', 'When?']);
    expect(await savedQuestions(path.join(place.folder, 'nowhere'))).toEqual([]);
  });
});
