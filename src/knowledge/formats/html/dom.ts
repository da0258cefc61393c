/** The little of a page's tree that is used here, so that the reader does not hang on one DOM library's types. */
export interface PageNode {
  /** 1 element, 3 text, 4 CDATA, 8 comment, 9 document. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  remove?(): void;
  getAttribute?(name: string): string | null;
  hasAttribute?(name: string): boolean;
}

export interface PageDocument {
  readonly documentElement: PageNode | null;
}

interface Visitor {
  /** False leaves the node's children out, `stop` ends the walk. */
  enter(node: PageNode, depth: number): boolean | 'stop';
  leave?(node: PageNode): void;
}

/** Walks a tree in document order without recursion: 20,000 nested elements must not overflow the stack. */
export function visit(root: PageNode, { enter, leave }: Visitor): void {
  let node: PageNode | null = root;
  let depth = 0;
  while (node !== null) {
    const into: boolean | 'stop' = enter(node, depth);
    if (into === 'stop') return;
    const child: PageNode | null = into ? node.firstChild : null;
    if (child !== null) {
      node = child;
      depth++;
      continue;
    }
    while (node !== null) {
      leave?.(node);
      if (node === root) return;
      if (node.nextSibling !== null) {
        node = node.nextSibling;
        break;
      }
      node = node.parentNode;
      depth--;
    }
  }
}

/** The element's name in capitals; empty for anything but an element. */
export function nameOf(node: PageNode): string {
  return node.nodeType === 1 ? node.nodeName.toUpperCase() : '';
}

/** Null when it is missing or blank. */
export function attribute(node: PageNode, name: string): string | null {
  return node.getAttribute?.(name)?.trim() || null;
}

/** The text of a node with single spaces, at most so many characters; null when there is none. */
export function wordsOf(node: PageNode, maxChars = 500): string | null {
  const parts: string[] = [];
  let chars = 0;
  visit(node, {
    enter: (one) => {
      if (one.nodeType === 3) {
        parts.push(one.nodeValue ?? '');
        chars += one.nodeValue?.length ?? 0;
      }
      return chars < maxChars * 4 || 'stop';
    },
  });
  return oneLine(parts.join(''), maxChars);
}

/** With single spaces, at most so many characters; null when nothing is left. */
export function oneLine(text: string | null | undefined, maxChars = 500): string | null {
  return (
    text
      ?.slice(0, maxChars * 4)
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, maxChars) || null
  );
}
