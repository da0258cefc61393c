/**
 * Connections to allowed addresses alone. The check stands where the connection is made: a check of the name
 * beforehand is passed by a name that resolves differently a moment later, literal addresses never reach a lookup
 * (gitroomhq/postiz-app#1671), and the usual filtering agents do nothing for fetch (nodejs/undici#2019).
 */
import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import type { AddressPolicy } from './address-policy.ts';

export interface Address {
  readonly address: string;
  readonly family: number;
}

/** All addresses of a name. */
export type Lookup = (hostname: string) => Promise<readonly Address[]>;

/** The address that was refused. Travels as the cause of the failed request. */
export class BlockedAddress extends Error {
  readonly address: string;
  constructor(address: string) {
    super(`address ${address} is not public`);
    this.name = 'BlockedAddress';
    this.address = address;
  }
}

const lookupAll: Lookup = (hostname) => systemLookup(hostname, { all: true, verbatim: true });

/** A dispatcher for undici's own fetch. To be destroyed after use. */
export function guardedAgent(policy: AddressPolicy, timeoutMs: number, lookup: Lookup = lookupAll): Agent {
  const connectors = new Map<number, buildConnector.connector>();
  const connectorFor = (port: number): buildConnector.connector => {
    const made = connectors.get(port);
    if (made !== undefined) return made;
    const connector = buildConnector({ timeout: timeoutMs, lookup: checked(lookup, policy, port) });
    connectors.set(port, connector);
    return connector;
  };
  return new Agent({
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxHeaderSize: 32_768,
    connect: (options, callback) => {
      const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80);
      const literal = options.hostname.replace(/^\[|\]$/g, '');
      if (isIP(literal) > 0 && !policy.allows(literal, port)) callback(new BlockedAddress(literal), null);
      else connectorFor(port)(options, callback);
    },
  });
}

/** A lookup for sockets that refuses a name as a whole when one of its addresses is not allowed. */
function checked(lookup: Lookup, policy: AddressPolicy, port: number): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname).then(
      (found) => {
        const blocked = found.find(({ address }) => !policy.allows(address, port));
        const [first] = found;
        if (blocked !== undefined) callback(new BlockedAddress(blocked.address), '', 0);
        else if (first === undefined) callback(new Error(`${hostname} has no address`), '', 0);
        else if (options.all === true) callback(null, [...found]);
        else callback(null, first.address, first.family);
      },
      (cause: unknown) => callback(cause instanceof Error ? cause : new Error('lookup failed'), '', 0),
    );
  };
}
