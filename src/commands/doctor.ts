import type { Finding } from '../contract.ts';
import type { ConfigError } from '../errors.ts';
import { createFolderSource } from '../knowledge/folder.ts';
import type { CommandIo, ExitCode } from './io.ts';

const SIGNS: Readonly<Record<Finding['state'], string>> = {
  ok: 'ok     ',
  warning: 'warning',
  fault: 'fault  ',
};

/** `dateline doctor`: one line a finding with its fix; exit 1 when something does not work. */
export function sayFindings(findings: readonly Finding[], json: boolean, io: CommandIo): ExitCode {
  for (const { state, subject, detail, fix } of findings) {
    if (json) io.out(JSON.stringify({ state, subject, detail, ...(fix ? { fix } : {}) }));
    else io.out(`${SIGNS[state]}  ${subject}: ${detail}${fix ? `\n         → ${fix}` : ''}`);
  }
  return findings.some((finding) => finding.state === 'fault') ? 1 : 0;
}

/** A bad environment as findings: one a variable. */
export function configFindings(error: ConfigError): readonly Finding[] {
  return error.problems.map(({ variable, found, expected }) => ({
    state: 'fault',
    subject: variable,
    detail: `found ${found}`,
    fix: expected,
  }));
}

/** Whether the articles can be read, and what is wrong with single ones. */
export async function knowledgeFindings(folder: string, now: Date): Promise<readonly Finding[]> {
  const subject = 'knowledge';
  try {
    const { put, problems } = await createFolderSource(folder, () => now).look();
    const bad = problems.filter((problem) => problem.severity === 'error');
    const head: Finding =
      put.length > 0
        ? {
            state: 'ok',
            subject,
            detail: `${put.length} ${put.length === 1 ? 'article' : 'articles'} in ${folder}`,
          }
        : {
            state: 'warning',
            subject,
            detail: `no article in ${folder}`,
            fix: 'put a .txt or .md file into it',
          };
    const told = bad.map(
      (p): Finding => ({ state: 'warning', subject, detail: `${p.file} is left out`, fix: p.message }),
    );
    return [head, ...told];
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'cannot be read';
    return [{ state: 'fault', subject, detail, fix: 'check KNOWLEDGE_DIR' }];
  }
}

/** Whether the store opens and is in its newest shape. */
export async function storeFindings(url: string): Promise<readonly Finding[]> {
  const { openStore } = await import('../store/index.ts');
  try {
    await (await openStore(url)).close();
    return [
      { state: 'ok', subject: 'store', detail: url.startsWith('file:') ? url : 'the database answers' },
    ];
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'cannot be opened';
    return [
      {
        state: 'fault',
        subject: 'store',
        detail,
        fix: 'check STORE_URL, and that this user may write there',
      },
    ];
  }
}
