import ipaddr from 'ipaddr.js';

/** Which addresses may be connected to. */
export interface AddressPolicy {
  /** `address` is an IP address as text, IPv6 without brackets. */
  allows(address: string, port: number): boolean;
}

/** Addresses of cloud providers' own services that lie in public ranges (Azure's wire server). */
const SERVICES: ReadonlySet<string> = new Set(['168.63.129.16']);
const PORTS: ReadonlySet<number> = new Set([80, 443]);

/**
 * Public addresses on ports 80 and 443 alone: no loopback, private, link-local (cloud metadata), carrier-grade NAT,
 * multicast, reserved, documentation or tunnelled ones, in whichever spelling. `alsoAllow` names exact exceptions as
 * `address:port`; it is there for tests on the loopback and stays empty in the product.
 */
export function publicOnly(alsoAllow: readonly string[] = []): AddressPolicy {
  return {
    allows: (address, port) =>
      alsoAllow.includes(`${address}:${port}`) || (PORTS.has(port) && isPublic(address)),
  };
}

/** True for a global unicast address. Anything that is no address is not. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // Turns ::ffff:127.0.0.1 into 127.0.0.1.
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast' || SERVICES.has(parsed.toString())) return false;
  if (parsed instanceof ipaddr.IPv4) return true;
  // Only 2000::/3 is given out (IANA, IPv6 address space): the rest would be unknown or old (::7f00:1, fec0::).
  return ((parsed.parts[0] ?? 0) & 0xe000) === 0x2000;
}
