import { html, raw } from 'hono/html';
import type { Reply } from '../../src/contract.ts';
import { sayReply } from '../../src/words/index.ts';
import { LABELS } from './labels.ts';
import type { Asked } from './parse.ts';
import { type Markup, renderReply, renderSections } from './render.ts';
import { stalenessOf, withoutNotices } from './reply-parts.ts';
import { renderTimeline } from './timeline-view.ts';

/** What a whole page shows; replies that were not asked for are null. */
export interface PageView {
  readonly asked: Asked;
  readonly thread: string;
  readonly answer: Reply | null;
  readonly timeline: Reply | null;
  readonly sources: Reply | null;
  readonly examples: readonly string[];
  readonly topics: readonly string[];
  /** Days that the articles tell of. */
  readonly days: readonly string[];
  /** Digest that changes with the style sheet and the script, so that they can be kept for ever. */
  readonly assets: string;
}

/** The whole document. The question is never in its title, which browsers keep in their history. */
export function renderPage(view: PageView): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#faf8f4" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#14161a" media="(prefers-color-scheme: dark)">
<meta name="referrer" content="no-referrer">
<title>${LABELS.name}</title>
<link rel="icon" href="/assets/${view.assets}/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/${view.assets}/style.css">
<script src="/assets/${view.assets}/page.js" defer></script>
</head>
<body>
<a class="skip" href="#q">${LABELS.skip}</a>
<header class="masthead">
<h1><a href="/">${LABELS.name}</a></h1>
<p>${LABELS.tagline}</p>
</header>
<main>
${renderAsk(view)}
${renderStaleness(view)}
<section id="answer" aria-label="${LABELS.answer}" aria-live="polite" data-working="${LABELS.working}" data-failed="${LABELS.failed}" data-copied="${LABELS.copied}" data-copy-failed="${LABELS.copyFailed}">${view.answer === null ? '' : renderReply(view.answer)}</section>
${view.timeline === null ? '' : renderTimelineSection(view, view.timeline)}
${view.sources === null ? '' : renderSources(view.sources)}
</main>
<footer class="colophon"><p>${LABELS.footer}</p></footer>
</body>
</html>`;
}

/** How old the articles are, once for the whole page; an answer says it by itself, in its first line. */
function renderStaleness(view: PageView): Markup {
  const stale = view.sources === null ? null : stalenessOf(view.sources);
  return stale === null ? html`` : html`<div class="staleness">${renderSections(sayReply(stale))}</div>`;
}

function renderAsk(view: PageView): Markup {
  // What was answered stands above the answer; what was not is kept, to be put in other words.
  const answered = view.answer?.kind === 'answered' || view.answer?.kind === 'conflicting';
  const typed = answered ? '' : (view.asked.question ?? '');
  // Below an answer the box waits: on a phone its keyboard would cover what was just answered.
  const focus = view.answer === null ? raw(' autofocus') : '';
  return html`<form class="ask" id="ask" method="post" action="/" role="search">
<input type="hidden" name="thread" value="${view.thread}">
<label for="q">${LABELS.ask}</label>
<div class="box">
<input id="q" name="q" type="text" value="${typed}" placeholder="${LABELS.askHint}" autocomplete="off" autocapitalize="sentences" enterkeyhint="search"${focus}>
<button type="submit">${LABELS.askButton}</button>
</div>
</form>
${view.examples.length === 0 ? '' : renderExamples(view)}`;
}

function renderExamples(view: PageView): Markup {
  return html`<form class="examples" method="post" action="/" aria-label="${LABELS.examples}">
<input type="hidden" name="thread" value="${view.thread}">
<p class="quiet" aria-hidden="true">${LABELS.examples}</p>
<ul role="list">${view.examples.map(
    (question) => html`<li><button type="submit" name="q" value="${question}">${question}</button></li>`,
  )}</ul>
</form>`;
}

function renderTimelineSection(view: PageView, timeline: Reply): Markup {
  const { topic = '', from = '', to = '' } = view.asked.timeline;
  return html`<section id="timeline" aria-labelledby="timeline-name">
<h2 id="timeline-name">${LABELS.timeline}</h2>
<form class="filter" method="post" action="/#timeline">
${field('topic', LABELS.topic, LABELS.topicHint, topic, 'topics')}
${field('from', LABELS.from, LABELS.dateHint, from, 'days')}
${field('to', LABELS.to, LABELS.dateHint, to, 'days')}
<button type="submit">${LABELS.show}</button>
${choices('topics', view.topics)}
${choices('days', view.days)}
</form>
<div id="timeline-view" aria-live="polite">${renderTimeline(timeline)}</div>
</section>`;
}

function field(name: string, label: string, hint: string, value: string, list: string): Markup {
  return html`<div class="field ${name}"><label for="${name}">${label}</label><input id="${name}" name="${name}" type="text" value="${value}" placeholder="${hint}" autocomplete="off" list="${list}"></div>`;
}

function choices(id: string, values: readonly string[]): Markup {
  return html`<datalist id="${id}">${values.map((one) => html`<option value="${one}"></option>`)}</datalist>`;
}

function renderSources(sources: Reply): Markup {
  return html`<section id="sources" aria-labelledby="sources-name">
<h2 id="sources-name">${LABELS.sources}</h2>
${renderReply(withoutNotices(sources, 'stale-knowledge'))}
</section>`;
}

/** A page with one sentence and the way back: what was asked for can't be had. */
export function renderNotice(text: string, assets: string): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${LABELS.name}</title>
<link rel="stylesheet" href="/assets/${assets}/style.css">
</head>
<body>
<header class="masthead"><h1><a href="/">${LABELS.name}</a></h1></header>
<main><p class="lead">${text}</p><p><a href="/">${LABELS.home}</a></p></main>
</body>
</html>`;
}
