import mammoth from 'mammoth';
import { cleanText } from '../clean-text.ts';
import { blocksOf } from '../html/blocks.ts';
import { parseTree } from '../html/parse-tree.ts';
import { type ParsedPage, type Unusable, unusable } from '../parsed.ts';
import { inflate } from './inflate.ts';

/**
 * The text of a DOCX. Tracked deletions and comments are left out, insertions are taken; pictures and linked files are
 * never opened. A document with macros is refused.
 */
export async function readDocx(bytes: Uint8Array): Promise<ParsedPage | Unusable> {
  const entries = await inflate(bytes);
  if ('kind' in entries) return entries;
  const types = text(entries.get('[Content_Types].xml'));
  if (types.includes('macroEnabled') || [...entries.keys()].some((name) => name.includes('vbaProject')))
    return unusable('ARTICLE_TYPE_MISMATCH', 'the document holds macros; save it as .docx or .txt');
  if (!entries.has('word/document.xml'))
    return unusable(
      'ARTICLE_TYPE_MISMATCH',
      'this is an archive, not a Word document; add the file inside it',
    );
  const html = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { externalFileAccess: false, includeEmbeddedStyleMap: false, convertImage: NO_PICTURES },
  );
  const root = parseTree(html.value).documentElement;
  const { text: body, notes } = cleanText(root === null ? '' : blocksOf(root));
  if (body === '')
    return unusable('ARTICLE_NO_TEXT', 'the document has no text (a scan?); save its text as .txt');
  return { kind: 'page', body, fields: fieldsOf(entries.get('docProps/core.xml'), body), notes };
}

/** Called instead of reading a picture, whether it is inside the document or linked. */
const NO_PICTURES = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

/** A title of the document's properties, unless it is a file name or a program's own; else its first heading. */
function fieldsOf(core: Uint8Array | undefined, body: string): ReadonlyMap<string, string> {
  const title = titleIn(text(core));
  const heading = /^#{1,2} (.{1,300})$/m.exec(body.slice(0, 2_000))?.[1] ?? '';
  const found = title !== '' && !isFileName(title) ? title : heading;
  return found === '' ? new Map() : new Map([['title', found]]);
}

function titleIn(xml: string): string {
  const from = xml.indexOf('<dc:title>');
  const to = xml.indexOf('</dc:title>');
  if (from < 0 || to < from) return '';
  const root = parseTree(`<p>${xml.slice(from + '<dc:title>'.length, to)}</p>`).documentElement;
  return root === null ? '' : blocksOf(root).trim();
}

function isFileName(title: string): boolean {
  return (
    /\.(?:docx?|rtf|odt|txt)$/i.test(title) || /^(?:microsoft word|document\d{0,3}|untitled)/i.test(title)
  );
}

function text(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}
