/** A way to an address on loopback that can be broken, as a network is. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface BreakableWay {
  /** The address that leads to the given one. */
  readonly address: string;
  /** Cuts every connection and takes none for so long. */
  break(forMs: number): void;
  close(): Promise<void>;
}

export async function createBreakableWay(to: string): Promise<BreakableWay> {
  const target = new URL(to);
  const open = new Set<Socket>();
  let brokenUntil = 0;
  const cutAll = (): void => {
    for (const socket of open) socket.destroy();
  };
  const server = createServer((near) => {
    if (performance.now() < brokenUntil) {
      near.destroy();
      return;
    }
    const far = connect(Number(target.port), target.hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.setNoDelay(true);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${target.pathname}`,
    break: (forMs) => {
      brokenUntil = performance.now() + forMs;
      cutAll();
    },
    close: () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      cutAll();
      return closed;
    },
  };
}
