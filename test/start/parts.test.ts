import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../src/contract.ts';
import { Library } from '../../src/library.ts';
import { type Part, startParts } from '../../src/start/parts.ts';
import { engineOver } from '../helpers/library.ts';

type Address = { readonly address: string | null };

const engine = engineOver(new Library());

function adapter(name: string, start: () => Promise<Address>): Adapter {
  return {
    name,
    capabilities: {
      privateReplies: false,
      editing: false,
      buttons: false,
      pictures: false,
      maxMessageChars: 1_000,
      ackDeadlineMs: 1_000,
    },
    start,
    stop: async () => undefined,
    health: () => ({ state: 'ready', detail: '' }),
  };
}
const part = (name: string, start: () => Promise<Address>): Part => ({
  name,
  line: 'ready',
  make: async () => adapter(name, start),
});

describe('starting the parts', () => {
  it('tells of a part while a later one still starts, and of that in its turn', async () => {
    const said: string[] = [];
    const up: string[] = [];
    let answer = (): void => undefined;
    const slow = new Promise<Address>((resolve) => {
      answer = () => resolve({ address: null });
    });
    const all = [part('page', async () => ({ address: 'here' })), part('chat', () => slow)];
    const starting = startParts(
      all,
      engine,
      (line) => {
        said.push(line);
        if (line.startsWith('page')) answer();
      },
      (one) => up.push(one.name),
    );
    expect((await starting).map(({ name }) => name)).toEqual(['page', 'chat']);
    expect(said).toEqual(['page      here', 'chat      ready']);
    expect(up).toEqual(['page', 'chat']);
  });

  it('leaves out one that fails, with its reason, and one that is not wanted', async () => {
    const said: string[] = [];
    const all: readonly Part[] = [
      part('page', () => Promise.reject(new Error('the port is taken'))),
      { name: 'slack', line: 'not started: no token', make: null },
      { ...part('terminal', () => Promise.reject(new Error('no screen'))), last: true },
    ];
    expect(
      await startParts(
        all,
        engine,
        (line) => said.push(line),
        () => undefined,
      ),
    ).toEqual([]);
    expect(said).toEqual([
      'page      failed: the port is taken',
      'slack     not started: no token',
      'terminal  ready',
      'terminal  failed: no screen',
    ]);
  });
});
