import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The questions that moderators keep beside the articles: one `{"q": "…"}` a line. */
export const SAVED_QUESTIONS = 'questions.jsonl';

/** The saved questions of a folder, in order; lines that are none are left out. Empty when there is no such file. */
export async function savedQuestions(folder: string): Promise<readonly string[]> {
  const content = await readFile(path.join(folder, SAVED_QUESTIONS), 'utf8').catch(() => '');
  return content.split('\n').flatMap((line) => questionOf(line.trim()) ?? []);
}

function questionOf(line: string): string | null {
  if (line === '') return null;
  try {
    const value: unknown = JSON.parse(line);
    const q = typeof value === 'object' && value !== null && 'q' in value ? value.q : null;
    return typeof q === 'string' && q.trim() !== '' ? q : null;
  } catch {
    // A line that is no JSON is no question.
    return null;
  }
}
