import { cleanText } from '../clean-text.ts';
import { type ParsedPage, type Unusable, unusable } from '../parsed.ts';
import { blocksOf } from './blocks.ts';
import { mainText } from './main-text.ts';
import { readPageData } from './page-data.ts';
import { pageFields } from './page-fields.ts';
import { parseTree } from './parse-tree.ts';
import { removeUnseen } from './unseen.ts';

/**
 * The article of a saved or fetched page: its main text and what its data say of it. `url` is where it came from.
 * `whole`: all that the page shows in place of the main text.
 */
export function readPage(html: string, url: string | null, whole = false): ParsedPage | Unusable {
  const page = parseTree(html);
  const root = page.documentElement;
  if (root === null) return unusable('ARTICLE_EMPTY', 'the page is empty');
  const data = readPageData(root);
  removeUnseen(root);
  const main = whole ? { text: blocksOf(root), byline: null, notes: [] } : mainText(page);
  const { text, notes } = cleanText(main.text);
  if (text === '')
    return unusable(
      'ARTICLE_NO_TEXT',
      'the page shows no text (it may be built by scripts); save the text itself as .txt',
    );
  const { fields, notes: more } = pageFields(data, main.byline, url);
  return { kind: 'page', body: text, fields, notes: [...notes, ...main.notes, ...more] };
}
