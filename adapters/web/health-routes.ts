import type { Hono } from 'hono';
import type { Health } from '../../src/contract.ts';

export interface HealthParts {
  readonly health: () => Health;
  /** Health of every part of the program by name; absent when the one who serves knows only itself. */
  readonly parts?: () => Readonly<Record<string, Health>>;
}

/**
 * For machines: `/healthz` answers while the program runs; `/readyz` is 200 while every part that is set up can answer
 * people, and 503 while one of them is starting, is reconnecting, has failed or is stopped. Both tell states in words, and no secret.
 */
export function addHealth(app: Hono, self: string, { health, parts }: HealthParts): void {
  app.get('/healthz', (c) => c.json(health()));
  app.get('/readyz', (c) => {
    const all = { ...parts?.(), [self]: health() };
    const ready = Object.values(all).every(({ state }) => state === 'ready');
    return c.json({ ready, parts: all }, ready ? 200 : 503);
  });
}
