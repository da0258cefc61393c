import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

/** No such file, or a folder of that name (some tools of other languages make one): the environment alone counts. */
const NONE = new Set(['ENOENT', 'EISDIR']);

/**
 * The variables of a file such as `.env`, none when there is no such file. Of one that is there and cannot be read,
 * `warn` is told in one line, and none of its variables is set. Never throws.
 */
export function readEnvFile(file: string, warn: (line: string) => void): NodeJS.Dict<string> {
  try {
    return parseEnv(readFileSync(file, 'utf8'));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
    if (!NONE.has(code)) warn(`warning: ${file} cannot be read (${code}): nothing that it sets counts`);
    return {};
  }
}
