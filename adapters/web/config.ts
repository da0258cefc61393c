import { z } from 'zod';
import { ConfigError, type ConfigProblem } from '../../src/errors.ts';
import { isLoopback } from './host.ts';

const PORT = 'a port from 0 to 65535, or off';

const port = (standard: number | 'off') =>
  z
    .string()
    .regex(/^(?:off|\d{1,5})$/, PORT)
    .refine((text) => text === 'off' || Number(text) <= 65_535, PORT)
    .transform((text): 'off' | number => (text === 'off' ? 'off' : Number(text)))
    .default(standard);

/** The page's part of the environment; the composition roots join it with the others. */
export const pageVariables = {
  PAGE_HOST: z.string().trim().min(1).default('127.0.0.1').meta({
    description: 'Address the local page binds to. Any but loopback also needs PAGE_PUBLIC=yes.',
    secret: false,
  }),
  PAGE_PORT: port(3000).meta({
    description: 'Port of the local page; 0 takes any free one, "off" starts no page.',
    secret: false,
  }),
  PAGE_PUBLIC: z.enum(['yes', 'no']).default('no').meta({
    description:
      'yes: the page may be reached from other machines, under any host name. Put TLS in front of it.',
    secret: false,
  }),
  HEALTH_HOST: z.string().trim().min(1).default('127.0.0.1').meta({
    description: 'Address that HEALTH_PORT binds to; 0.0.0.0 lets other machines look.',
    secret: false,
  }),
  HEALTH_PORT: port('off').meta({
    description: 'Port of /healthz and /readyz by themselves, which the page serves as well; "off" for none.',
    secret: false,
  }),
};

export interface Address {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

export type HealthConfig = Address;

export interface PageConfig extends Address {
  /** True: other machines may reach it, so any host is bound to and any Host header is served. */
  readonly public: boolean;
}

export type PageSetup =
  | { readonly state: 'ready'; readonly config: PageConfig }
  /** PAGE_PORT=off */
  | { readonly state: 'off' };

/** The page's settings out of its variables. */
export function pageSetup(values: {
  readonly PAGE_HOST: string;
  readonly PAGE_PORT: number | 'off';
  readonly PAGE_PUBLIC: 'yes' | 'no';
}): PageSetup {
  if (values.PAGE_PORT === 'off') return { state: 'off' };
  const config = { host: values.PAGE_HOST, port: values.PAGE_PORT, public: values.PAGE_PUBLIC === 'yes' };
  return { state: 'ready', config };
}

/** Where health is served by itself; null for nowhere. */
export function healthSetup(values: {
  readonly HEALTH_HOST: string;
  readonly HEALTH_PORT: number | 'off';
}): HealthConfig | null {
  return values.HEALTH_PORT === 'off' ? null : { host: values.HEALTH_HOST, port: values.HEALTH_PORT };
}

/** Throws a `ConfigError` naming PAGE_PUBLIC when other machines would reach a page that was not meant for them. */
export function checkPageConfig(config: PageConfig): void {
  if (config.public || isLoopback(config.host)) return;
  throw pageConfigError({
    variable: 'PAGE_PUBLIC',
    found: `"no", with PAGE_HOST "${config.host}"`,
    expected:
      'PAGE_PUBLIC=yes to let other machines read the page, or PAGE_HOST=127.0.0.1 to keep it on this one',
  });
}

export function pageConfigError(problem: ConfigProblem): ConfigError {
  return new ConfigError([problem]);
}
