import { parseHTML } from 'linkedom';
import { createWebAdapter, type PageConfig } from '../../../adapters/web/index.ts';
import type { Adapter, Engine } from '../../../src/contract.ts';

export interface ServedPage {
  readonly adapter: Adapter;
  readonly address: string;
  /** Every log entry, as it would be written. */
  readonly logged: readonly string[];
}

/** A page on a free loopback port over an engine; the caller stops it. */
export async function servePage(engine: Engine, config: Partial<PageConfig> = {}): Promise<ServedPage> {
  const logged: string[] = [];
  const note = (facts: object, message: string) => {
    const err = 'err' in facts && facts.err instanceof Error ? facts.err.message : '';
    logged.push(`${JSON.stringify(facts)} ${err} ${message}`);
  };
  const adapter = createWebAdapter(
    { host: '127.0.0.1', port: 0, public: false, ...config },
    { now: () => new Date('2022-01-11T12:00:00Z'), logger: { info: note, error: note } },
  );
  const { address } = await adapter.start(engine);
  return { adapter, address: address ?? '', logged };
}

export function read(markup: string) {
  return parseHTML(markup.includes('<html') ? markup : `<!doctype html><html><body>${markup}</body></html>`)
    .document;
}

/** Article text that stands as a quote, as a person would copy it. */
export function quotesIn(markup: string): readonly string[] {
  return [...read(markup).querySelectorAll('blockquote.words')].map((quote) => quote.textContent ?? '');
}

/** Posts a form as the page's own script does. */
export function post(
  address: string,
  fields: Readonly<Record<string, string>>,
  fragment?: string,
): Promise<Response> {
  return fetch(`${address}/`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: fragment === undefined ? {} : { 'x-fragment': fragment },
  });
}
