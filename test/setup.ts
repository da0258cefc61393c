/** No test may reach outside this machine: any connection to an address other than loopback fails at once. */
import net from 'node:net';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const connect = net.Socket.prototype.connect;

// Files of one process share the guard.
if (connect.name !== 'guarded') {
  net.Socket.prototype.connect = function guarded(this: net.Socket, ...args: unknown[]) {
    const first = Array.isArray(args[0]) ? (args[0] as unknown[])[0] : args[0];
    const host = typeof first === 'object' && first !== null && 'host' in first ? first.host : undefined;
    const path = typeof first === 'object' && first !== null && 'path' in first ? first.path : undefined;
    if (typeof host === 'string' && !path && !LOOPBACK.has(host)) {
      throw new Error(`a test tried to connect to ${host}; only loopback is allowed`);
    }
    return Reflect.apply(connect, this, args) as net.Socket;
  } as typeof connect;
}
