import { attribute, nameOf, type PageNode, visit } from './dom.ts';

const BLOCKS: ReadonlySet<string> = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION
  FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SECTION
  SUMMARY TABLE TBODY TFOOT THEAD TR TD TH UL`.split(/\s+/),
);
const LAYOUT: ReadonlySet<string> = new Set('TABLE UL OL H1 H2 H3 H4 ARTICLE FIGURE'.split(' '));
/** Blocks that stand inside an item, caption or row without ending it. */
const PASSING: ReadonlySet<string> = new Set(['P', 'DIV', 'SECTION', 'HEADER']);
/** In Markdown a picture without words: the line below it is read as its caption. */
const PICTURE = '![]()';

/**
 * The text of a tree as paragraphs with a blank line between: headings with `#`, list items with `-` or their number,
 * captions under the sign of a picture and their credit on a line of its own, table rows as `| a | b |`. White space
 * is folded as a browser does, except in `pre`.
 */
export function blocksOf(root: PageNode, skip: (node: PageNode) => boolean = () => false): string {
  const page = new Blocks();
  visit(root, {
    enter: (node) => {
      if (node.nodeType === 3 || node.nodeType === 4) page.text(node.nodeValue ?? '');
      else if (node.nodeType !== 1 || skip(node)) return node === root;
      else page.open(node);
      return true;
    },
    leave: (node) => {
      if (node.nodeType === 1 && !skip(node)) page.close(node);
    },
  });
  return page.join();
}

class Blocks {
  readonly #blocks: string[] = [];
  #line = '';
  #prefix = '';
  #pre = 0;
  /** Cells opened in a row of data; -1 outside of such a row. */
  #cells = -1;
  readonly #lists: { readonly ordered: boolean; number: number }[] = [];

  text(words: string): void {
    if (this.#pre > 0) {
      this.#line += words;
      return;
    }
    const folded = words.replace(/[ \t\n\r\f]+/g, ' ');
    const open = this.#line === '' || this.#line.endsWith('\n') || this.#line.endsWith(' ');
    this.#line += open && folded.startsWith(' ') ? folded.slice(1) : folded;
  }

  open(node: PageNode): void {
    const name = nameOf(node);
    if (name === 'Q') this.text('“');
    else if (isCell(name) && this.#cells >= 0) {
      if (this.#cells++ > 0) this.text(' | ');
    } else if (name === 'TR') {
      this.#flush();
      this.#cells = isDataRow(node) ? 0 : -1;
    } else if (this.#cells > 0) {
      // A cell stays on the line of its row.
      if (name === 'BR' || BLOCKS.has(name)) this.text(' ');
    } else if (name === 'BR') this.#break();
    else if (BLOCKS.has(name)) {
      this.#flush();
      this.#begin(name, node);
    } else if (isCredit(node)) this.#break();
  }

  close(node: PageNode): void {
    const name = nameOf(node);
    if (name === 'Q') this.text('”');
    else if (name === 'PRE') this.#pre = Math.max(0, this.#pre - 1);
    else if (name === 'UL' || name === 'OL' || name === 'MENU') this.#lists.pop();
    if (name === 'TR') {
      if (this.#cells > 1) this.#prefix = '| ';
      this.#cells = -1;
    }
    if (this.#cells > 0) return;
    if (BLOCKS.has(name)) {
      this.#flush();
      // What an empty item or heading announced is not the next paragraph's.
      if (!PASSING.has(name)) this.#prefix = '';
    } else if (isCredit(node)) this.#break();
  }

  join(): string {
    this.#flush();
    return this.#blocks.join('\n\n');
  }

  #begin(name: string, node: PageNode): void {
    if (name === 'PRE') this.#pre++;
    else if (name === 'OL') this.#lists.push({ ordered: true, number: startOf(node) });
    else if (name === 'UL' || name === 'MENU') this.#lists.push({ ordered: false, number: 0 });
    else if (name === 'LI') this.#prefix = this.#marker();
    else if (/^H[1-6]$/.test(name)) this.#prefix = `${'#'.repeat(Number(name.charAt(1)))} `;
    else if (name === 'FIGCAPTION' || isCaption(node)) this.#prefix = `${PICTURE}\n`;
  }

  #marker(): string {
    const list = this.#lists.at(-1);
    return list?.ordered === true ? `${list.number++}. ` : '- ';
  }

  #break(): void {
    this.#line = `${this.#line.trimEnd()}\n`;
  }

  /** Ends the block. Two line breaks in a row are how pages without `p` part their paragraphs. */
  #flush(): void {
    const end = this.#prefix === '| ' ? ' |' : '';
    const parts = this.#pre > 0 ? [this.#line] : this.#line.split(/\n{2,}/);
    this.#line = '';
    for (const part of parts) {
      const words = part.trim();
      if (words === '' || (end !== '' && !/[^|\s]/.test(words))) continue;
      this.#blocks.push(`${this.#prefix}${words}${end}`);
      this.#prefix = '';
    }
    if (parts.some((part) => part.trim() !== '')) this.#prefix = '';
  }
}

function startOf(node: PageNode): number {
  const start = Number(attribute(node, 'start') ?? '1');
  return Number.isInteger(start) ? start : 1;
}

function classHas(node: PageNode, words: readonly string[]): boolean {
  const names =
    `${attribute(node, 'class')?.slice(0, 300) ?? ''} ${attribute(node, 'itemprop') ?? ''}`.toLowerCase();
  return names.trim() !== '' && names.split(/[\s_-]/).some((one) => words.includes(one));
}

function isCaption(node: PageNode): boolean {
  return nameOf(node) === 'P' && classHas(node, ['caption']);
}

function isCredit(node: PageNode): boolean {
  return classHas(node, ['credit', 'credits', 'copyright', 'copyrightholder', 'creditline']);
}

function isCell(name: string): boolean {
  return name === 'TD' || name === 'TH';
}

/** Longer rows and rows with tables, lists or headings in them are how old pages are laid out, and no data. */
const ROW_CHARS = 400;

function isDataRow(row: PageNode): boolean {
  let chars = 0;
  let cells = 0;
  let layout = false;
  visit(row, {
    enter: (node) => {
      chars += node.nodeType === 3 ? (node.nodeValue?.length ?? 0) : 0;
      if (isCell(nameOf(node))) cells++;
      layout ||= node !== row && LAYOUT.has(nameOf(node));
      return layout || chars > ROW_CHARS ? 'stop' : true;
    },
  });
  return cells > 1 && !layout && chars <= ROW_CHARS;
}
