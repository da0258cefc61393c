import net from 'node:net';

/** True when an address to bind to is reached from this machine alone. Names other than `localhost` are not trusted. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$/g, '');
  if (name === 'localhost' || name === '::1') return true;
  return net.isIPv4(name) && name.startsWith('127.');
}

/**
 * True when a request's Host header names this machine. A page of a stranger can point its own name at 127.0.0.1
 * and then read whatever is served there (DNS rebinding); its requests still carry the stranger's name.
 */
export function isLocalHostHeader(header: string | undefined): boolean {
  if (header === undefined) return false;
  const bracket = header.startsWith('[') ? header.indexOf(']') + 1 : -1;
  const colon = bracket > 0 ? bracket : header.indexOf(':');
  const name = colon < 0 ? header : header.slice(0, colon);
  const port = colon < 0 ? '' : header.slice(colon);
  return (port === '' || /^:\d{1,5}$/.test(port)) && isLoopback(name);
}

/** The address people open, with brackets around IPv6. */
export function pageAddress(host: string, port: number): string {
  const anyHost = host === '0.0.0.0' || host === '::';
  const shown = anyHost ? '127.0.0.1' : net.isIPv6(host) ? `[${host}]` : host;
  return `http://${shown}:${port}`;
}
