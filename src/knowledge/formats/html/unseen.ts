import { wordSet } from '../../../word-set.ts';
import { attribute, nameOf, type PageNode, visit } from './dom.ts';

const NEVER_SHOWN =
  wordSet(`SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO INPUT BUTTON
  SELECT TEXTAREA DIALOG NOFRAMES FRAMESET APPLET DATALIST`);
/** Classes by which common style sheets hide words from sight. */
const HIDING_CLASSES =
  wordSet(`sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only hidden d-none
  u-hidden is-hidden`);
/** Elements moved further than this out of the page, in pixels, cannot be seen. */
const OUT_OF_SIGHT_PX = -500;

/** Takes out of a tree what a reader of the page does not see: scripts, styles, comments, hidden elements. */
export function removeUnseen(root: PageNode): void {
  const doomed: PageNode[] = [];
  visit(root, {
    enter: (node) => {
      const unseen = node.nodeType === 8 || (node.nodeType === 1 && node !== root && isUnseen(node));
      if (unseen) doomed.push(node);
      return !unseen;
    },
  });
  for (const node of doomed) node.remove?.();
}

function isUnseen(node: PageNode): boolean {
  if (NEVER_SHOWN.has(nameOf(node))) return true;
  if (node.hasAttribute?.('hidden') === true || attribute(node, 'aria-hidden') === 'true') return true;
  const classes = attribute(node, 'class')?.slice(0, 500).toLowerCase().split(/\s/) ?? [];
  if (classes.some((one) => HIDING_CLASSES.has(one))) return true;
  return hiddenByStyle(attribute(node, 'style'));
}

/** Whether an element's own style hides it. Style sheets are not worked out. */
function hiddenByStyle(style: string | null): boolean {
  if (style === null) return false;
  return style
    .slice(0, 2_000)
    .toLowerCase()
    .split(';')
    .some((declaration) => {
      const colon = declaration.indexOf(':');
      const name = declaration.slice(0, Math.max(0, colon)).trim();
      const value = declaration
        .slice(colon + 1)
        .replace('!important', '')
        .trim();
      if (name === 'display') return value === 'none';
      if (name === 'visibility') return value === 'hidden' || value === 'collapse';
      if (name === 'opacity' || name === 'font-size') return Number.parseFloat(value) === 0;
      if (name === 'left' || name === 'top' || name === 'text-indent')
        return Number.parseFloat(value) < OUT_OF_SIGHT_PX;
      return false;
    });
}
