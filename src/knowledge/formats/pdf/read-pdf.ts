import { getDocumentProxy } from 'unpdf';
import { cleanText } from '../clean-text.ts';
import { type ParsedPage, type Unusable, unusable } from '../parsed.ts';
import { linesOf, type PdfLine } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { withoutRunningLines } from './running-lines.ts';

/** More pages are a book or a bomb: the file is refused, not cut. */
const MAX_PAGES = 200;
/** Fewer characters a page than this, on average, and it is a scan. */
const MIN_CHARS_A_PAGE = 50;

/** The text of a PDF with its title. */
export async function readPdf(bytes: Uint8Array): Promise<ParsedPage | Unusable> {
  const opened = await open(bytes);
  if ('kind' in opened) return opened;
  const { pdf } = opened;
  if (pdf.numPages > MAX_PAGES)
    return unusable(
      'ARTICLE_TOO_LARGE',
      `the PDF has ${pdf.numPages} pages; the limit is ${MAX_PAGES}: split it`,
    );
  const pages: PdfLine[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(linesOf(items.filter((item) => 'str' in item)));
    page.cleanup();
  }
  const { text, notes } = cleanText(withoutLigatures(paragraphsOf(withoutRunningLines(pages))));
  if (text.length < MIN_CHARS_A_PAGE * pdf.numPages)
    return unusable(
      'ARTICLE_NO_TEXT',
      'the PDF has (almost) no text, so it is a scan; type its text into a .txt file',
    );
  const { info } = await pdf.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  const usable =
    title !== '' && !/\.(?:docx?|indd|pdf|qxd)$/i.test(title) && !/^(?:microsoft|untitled)/i.test(title);
  return { kind: 'page', body: text, fields: new Map(usable ? [['title', title]] : []), notes };
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array): Promise<{ readonly pdf: Pdf } | Unusable> {
  try {
    const options = { isEvalSupported: false, useSystemFonts: false, disableFontFace: true, verbosity: 0 };
    return { pdf: await getDocumentProxy(new Uint8Array(bytes), options) };
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException')
      return unusable('ARTICLE_ENCRYPTED', 'the PDF is locked by a password; save it without one');
    const reason = cause instanceof Error ? cause.message.slice(0, 120) : 'unknown';
    return unusable('ARTICLE_CORRUPT', `the PDF is damaged (${reason}); save it again or as text`);
  }
}

/** "ﬁ" and its kin become the letters they stand for; other compatibility characters are left as they are. */
function withoutLigatures(text: string): string {
  return text.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'));
}
