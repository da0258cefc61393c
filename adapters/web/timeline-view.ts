import { html } from 'hono/html';
import type { Reply } from '../../src/contract.ts';
import { LABELS } from './labels.ts';
import { type Markup, renderReply } from './render.ts';
import { withoutNotices } from './reply-parts.ts';

/** A timeline as text, then the same as a picture that can be kept. How old the articles are is said once a page. */
export function renderTimeline(reply: Reply): Markup {
  return html`${renderReply(withoutNotices(reply, 'stale-knowledge'))}${renderPicture(reply)}`;
}

function renderPicture(reply: Reply): Markup {
  const action = reply.actions.find((one) => one.kind === 'timeline-picture');
  if (reply.picture === undefined || action === undefined) return html``;
  const base = `/picture/${action.token}`;
  const link = (file: string, label: string) =>
    html`<li><a class="action" href="${base}/${file}" download="${downloadName(reply.picture?.name, file)}">${label}</a></li>`;
  return html`<details class="picture">
<summary>${LABELS.picture}</summary>
<picture>
<source srcset="${base}/dark.png" media="(prefers-color-scheme: dark)">
<img src="${base}/light.png" alt="${reply.picture.alt}" loading="lazy" decoding="async">
</picture>
<ul class="actions" role="list" aria-label="${LABELS.downloads}">
${link('light.png', 'PNG, light')}${link('dark.png', 'PNG, dark')}${link('light.svg', 'SVG, light')}${link('dark.svg', 'SVG, dark')}
</ul>
</details>`;
}

function downloadName(name: string | undefined, file: string): string {
  const stem = (name ?? 'timeline.png').replace(/\.[a-z]{3}$/, '');
  return `${stem}-${file}`;
}
