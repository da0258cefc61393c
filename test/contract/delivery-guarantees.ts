import { expect } from 'vitest';
import type { Guarantee } from './guarantee.ts';
import { type AdapterHarness, eventually, type PlatformEvent, type Received } from './harness.ts';
import { askedText, sampleAnswer, sampleQuote, sampleReply } from './sample-replies.ts';
import { gate, type ScriptedEngine, scriptedEngine } from './scripted-engine.ts';

export const answering = (): ScriptedEngine =>
  scriptedEngine((question) => sampleReply(question, [sampleQuote(sampleAnswer(askedText(question)))]));

export const ask = (key: string, more: Partial<PlatformEvent> = {}): PlatformEvent => ({
  key,
  by: 'person',
  where: 'private',
  did: { kind: 'ask', text: `question ${key}` },
  ...more,
});

export function quotesOf(received: readonly Received[]): readonly string[] {
  return received.flatMap((one) => one.quotes);
}

/** Asks in private and waits for the answer: what was delivered before has been looked at by then. */
export async function askAndWait(harness: AdapterHarness, key: string): Promise<void> {
  await harness.deliver(ask(key));
  await eventually(`the answer to ${key}`, () =>
    quotesOf(harness.received()).includes(sampleAnswer(`question ${key}`)),
  );
}

const timesAnswered = (harness: AdapterHarness, key: string): number =>
  quotesOf(harness.received()).filter((quote) => quote === sampleAnswer(`question ${key}`)).length;

export const acknowledges: Guarantee = {
  name: '1 acknowledges while the engine is still at work',
  check: async (harness) => {
    const door = gate();
    await harness.start(
      scriptedEngine(async (question) => {
        await door.opened;
        return sampleReply(question, [sampleQuote(sampleAnswer(askedText(question)))]);
      }),
    );
    try {
      const delivered = harness.deliver(ask('slow'));
      await eventually('an acknowledgement before the answer', () => harness.received().length > 0);
      expect(quotesOf(harness.received())).toEqual([]);
      door.open();
      await delivered;
      await eventually('the answer', () => timesAnswered(harness, 'slow') === 1);
    } finally {
      door.open();
    }
  },
};

async function deliveredTwice(harness: AdapterHarness, again: Partial<PlatformEvent>): Promise<void> {
  const engine = answering();
  await harness.start(engine);
  await Promise.all([harness.deliver(ask('twice')), harness.deliver(ask('twice', again))]);
  await eventually('the answer', () => timesAnswered(harness, 'twice') > 0);
  await harness.deliver(ask('twice', again));
  await askAndWait(harness, 'after');
  expect(engine.asked).toHaveLength(2);
  expect(timesAnswered(harness, 'twice')).toBe(1);
}

export const answersOnce: Guarantee = {
  name: '2 answers once what is delivered twice, at once or late',
  check: (harness) => deliveredTwice(harness, {}),
};

export const answersOnceUnderNewId: Guarantee = {
  name: '2 answers once what comes again under a new event id',
  check: (harness) => deliveredTwice(harness, { newEventId: true }),
};

export const ignoresBots: Guarantee = {
  name: '3 ignores itself and other bots',
  check: async (harness) => {
    const engine = answering();
    await harness.start(engine);
    for (const by of ['self', 'other-bot'] as const) {
      for (const where of ['private', 'channel'] as const) {
        await harness.deliver(ask(`${by} ${where}`, { by, where }));
      }
    }
    const before = harness.received().length;
    await askAndWait(harness, 'person');
    expect(before).toBe(0);
    expect(engine.asked.map(askedText)).toEqual(['question person']);
  },
};

export const finishesWork: Guarantee = {
  name: '9 refuses new work when stopped, finishes what is in flight, then closes every connection',
  check: async (harness) => {
    const door = gate();
    const engine = scriptedEngine(async (question) => {
      await door.opened;
      return sampleReply(question, [sampleQuote(sampleAnswer(askedText(question)))]);
    });
    await harness.start(engine);
    const delivered = harness.deliver(ask('in flight'));
    await eventually('the engine being asked', () => engine.asked.length === 1);
    let hasStopped = false;
    const stopped = harness.adapter.stop().then(() => {
      hasStopped = true;
    });
    const late = harness.deliver(ask('late'));
    // Long enough for an adapter that does not wait to have closed everything.
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(hasStopped).toBe(false);
    door.open();
    await Promise.all([delivered, late, stopped]);
    expect(timesAnswered(harness, 'in flight')).toBe(1);
    await harness.deliver(ask('too late'));
    expect(engine.asked.map(askedText)).toEqual(['question in flight']);
    await eventually('every connection closed', () => harness.openConnections() === 0);
    expect(harness.adapter.health().state).toBe('stopped');
    await harness.adapter.stop();
  },
};

export const stopsWithoutAnswer: Guarantee = {
  name: '9 stops within its time though an answer never comes',
  check: async (harness) => {
    const engine = scriptedEngine(() => new Promise(() => undefined));
    await harness.start(engine);
    // Never awaited: where delivery and answer are one exchange, it ends only when the connection does.
    harness.deliver(ask('never')).catch(() => undefined);
    await eventually('the engine being asked', () => engine.asked.length === 1);
    await harness.adapter.stop();
    await eventually('every connection closed', () => harness.openConnections() === 0);
  },
};
