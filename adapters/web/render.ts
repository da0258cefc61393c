import { html, raw } from 'hono/html';
import type { Action, Reply } from '../../src/contract.ts';
import {
  actionLabel,
  type Paragraph,
  plainText,
  type Section,
  type Span,
  sayReply,
  wordsFor,
} from '../../src/words/index.ts';
import { LABELS } from './labels.ts';
import { isPressable } from './parse.ts';
import { withoutNotices } from './reply-parts.ts';

/** Markup in which every text was escaped: what hono's `html` makes. */
export type Markup = ReturnType<typeof html>;

const NONE = html``;

/** A reply as one article element: its sections in reading order, then what can be pressed. Never throws. */
export function renderReply(whole: Reply): Markup {
  // Questions to ask next are buttons here, so they are not listed in words as well.
  const asksAgain = whole.actions.some((action) => action.kind === 'ask-again');
  const reply = asksAgain ? withoutNotices(whole, 'try-asking') : whole;
  const body = reply.kind === 'copy' ? renderCopy(reply) : renderSections(sayReply(reply));
  const { lang, rightToLeft } = wordsFor(reply.lang);
  return html`<article class="reply reply-${reply.kind}" lang="${lang}" dir="${rightToLeft ? 'rtl' : 'ltr'}" data-kind="${reply.kind}">
${body}
${renderActions(reply)}
</article>`;
}

/** What stands in a copy reply, as one text that can be taken whole. */
function renderCopy(reply: Reply): Markup {
  const text = plainText(sayReply(reply).filter((section) => section.paragraphs[0]?.role === 'quote'));
  return html`<label class="copy">${LABELS.copyText}<textarea readonly rows="6">${text}</textarea></label>`;
}

/** Sections in order; entries of a timeline, with the gaps between them, as one list. */
export function renderSections(sections: readonly Section[]): Markup {
  const entries = sections.map((section, at) => (isEntry(section) ? at : -1)).filter((at) => at >= 0);
  const first = entries[0];
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return html`${sections.map(renderSection)}`;
  return html`${sections.slice(0, first).map(renderSection)}
<ol class="timeline" role="list">${sections.slice(first, last + 1).map(renderEntry)}</ol>
${sections.slice(last + 1).map(renderSection)}`;
}

function isEntry(section: Section): boolean {
  return section.paragraphs[0]?.role === 'entry';
}

function renderEntry(section: Section): Markup {
  if (!isEntry(section)) return html`<li class="gap">${section.paragraphs.map(renderParagraph)}</li>`;
  return html`<li class="entry">${section.paragraphs.map(renderParagraph)}</li>`;
}

/** A quote and what belongs to it become a figure, its citation the caption; anything else plain paragraphs. */
function renderSection(section: Section): Markup {
  const { paragraphs } = section;
  if (paragraphs[0]?.role !== 'quote') return html`${paragraphs.map(renderParagraph)}`;
  return html`<figure class="quote">${paragraphs.map(renderInFigure)}</figure>`;
}

function renderInFigure(paragraph: Paragraph): Markup {
  if (paragraph.role !== 'citation') return renderParagraph(paragraph);
  return html`<figcaption class="citation">${apart(paragraph.spans)}</figcaption>`;
}

/** Titles and outlets of another direction must not turn round what stands between and after them. */
function apart(spans: readonly Span[]): Markup {
  return html`${spans.map((span) => html`<bdi>${renderSpan(span)}</bdi>`)}`;
}

function renderParagraph(paragraph: Paragraph): Markup {
  const ofArticle = paragraph.role === 'quote' || paragraph.role === 'context';
  const spans =
    ofArticle || paragraph.spans.length < 2 ? paragraph.spans.map(renderSpan) : apart(paragraph.spans);
  switch (paragraph.role) {
    case 'quote':
      return html`<blockquote class="words" dir="auto">${spans}</blockquote>`;
    case 'context':
      return html`<blockquote class="context" dir="auto">${spans}</blockquote>`;
    case 'warn':
      return html`<p class="warn">${spans}</p>`;
    case 'lead':
    case 'plain':
    case 'quiet':
    case 'citation':
    case 'entry':
      return html`<p class="${paragraph.role}">${spans}</p>`;
    default:
      return paragraph.role satisfies never;
  }
}

function renderSpan(span: Span): Markup {
  const text = styled(span);
  if (span.href === undefined || !/^https?:\/\//i.test(span.href)) return text;
  return html`<a href="${span.href}" rel="noreferrer noopener external">${text}</a>`;
}

function styled(span: Span): Markup {
  const text = exact(span.text);
  switch (span.style) {
    case 'strong':
      return html`<strong>${text}</strong>`;
    case 'mark':
      return html`<mark>${text}</mark>`;
    case 'strike':
      return html`<s>${text}</s>`;
    case 'quiet':
      return html`<span class="quiet">${text}</span>`;
    case undefined:
      return text;
    default:
      return span.style satisfies never;
  }
}

/** The text escaped; a carriage return as its number, since a parser of HTML would make it a line feed. */
function exact(text: string): Markup {
  const [first, ...rest] = text.split('\r');
  return html`${first}${rest.map((part) => html`${raw('&#13;')}${part}`)}`;
}

/** Links rather than buttons: they work without a script, and nothing is changed by following one. */
function renderActions(reply: Reply): Markup {
  const actions = reply.actions.filter(
    (action) => isPressable(action.kind) && action.kind !== 'timeline-picture',
  );
  if (actions.length === 0) return NONE;
  return html`<ul class="actions" role="list">${actions.map((action) => renderAction(action, reply.lang))}</ul>`;
}

function renderAction(action: Action, lang: string): Markup {
  const label = actionLabel(action, lang);
  return html`<li><a class="action" data-press="${action.kind}" href="${pressPath(action)}">${label}</a></li>`;
}

/** Where on the page the next part of a list comes to stand when it is loaded without a script. */
const PLACES: Partial<Record<Action['kind'], string>> = {
  'timeline-page': '#timeline',
  'sources-page': '#sources',
};

function pressPath(action: Action): string {
  return `/press/${action.kind}/${action.token}${PLACES[action.kind] ?? ''}`;
}
