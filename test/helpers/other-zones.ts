import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a program, run in the checkout, writes under each of three zones of the machine. */
export function outputsInThreeZones(program: string): readonly string[] {
  return ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map((zone) =>
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      cwd: ROOT,
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    }),
  );
}
