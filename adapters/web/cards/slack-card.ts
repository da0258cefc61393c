import { html } from 'hono/html';
import type { Markup } from '../render.ts';
import { type MrkdwnRun, readMrkdwn } from './mrkdwn.ts';
import type {
  SlackButton,
  SlackCardBlock,
  SlackCardMessage,
  SlackRichElement,
  SlackRichPart,
  SlackText,
} from './slack-payload.ts';

export interface SlackCardOptions {
  /** Slack marks what only the asker sees. */
  readonly onlyAsker: boolean;
  /** Address of the picture that was uploaded with the message. */
  readonly picture?: { readonly src: string; readonly alt: string };
}

/** Messages of one reply as Slack shows them, from the very payloads that are sent. */
export function renderSlackCard(messages: readonly SlackCardMessage[], options: SlackCardOptions): Markup {
  return html`<div class="slack">
<div class="avatar" aria-hidden="true"></div>
<div class="message">
${options.onlyAsker ? html`<p class="only-you">Only visible to you</p>` : ''}
<p class="head"><b>Dateline</b> <span class="badge">APP</span> <span class="time">9:41</span></p>
${messages.map(renderMessage)}
${options.picture === undefined ? '' : html`<img class="upload" src="${options.picture.src}" alt="${options.picture.alt}">`}
</div>
</div>`;
}

function renderMessage(message: SlackCardMessage): Markup {
  const blocks = message.blocks ?? [];
  if (blocks.length === 0) return html`<div class="block">${runs(readMrkdwn(message.text))}</div>`;
  return html`${blocks.map(renderBlock)}`;
}

function renderBlock(block: SlackCardBlock): Markup {
  switch (block.type) {
    case 'rich_text':
      return html`<div class="block">${block.elements.map(renderPart)}</div>`;
    case 'section':
      return html`<div class="block">${renderText(block.text)}</div>`;
    case 'header':
      return html`<div class="block header">${renderText(block.text)}</div>`;
    case 'context':
      return html`<div class="block context">${block.elements.map(renderText)}</div>`;
    case 'actions':
      return html`<div class="block buttons">${block.elements.map(renderButton)}</div>`;
    case 'image':
      return html`<img class="upload" src="${block.image_url ?? ''}" alt="${block.alt_text}">`;
    case 'divider':
      return html`<hr>`;
    default:
      return block satisfies never;
  }
}

function renderButton(button: SlackButton): Markup {
  return html`<span class="button ${button.style ?? ''}">${button.text.text}</span>`;
}

function renderPart(part: SlackRichPart): Markup {
  const inner = part.elements.map((one) => ('elements' in one ? renderPart(one) : renderElement(one)));
  switch (part.type) {
    case 'rich_text_section':
      return html`<div class="section">${inner}</div>`;
    case 'rich_text_quote':
      return html`<blockquote>${inner}</blockquote>`;
    case 'rich_text_preformatted':
      return html`<pre>${inner}</pre>`;
    case 'rich_text_list':
      return html`<ul>${inner.map((one) => html`<li>${one}</li>`)}</ul>`;
    default:
      return part.type satisfies never;
  }
}

function renderElement(element: SlackRichElement): Markup {
  const { style = {} } = element;
  const looks = (['bold', 'italic', 'strike', 'code'] as const).filter((look) => style[look] === true);
  const linked = element.type === 'link' ? ['link'] : [];
  return html`<span class="${[...looks, ...linked].join(' ')}">${element.text ?? element.url ?? ''}</span>`;
}

function renderText(text: SlackText): Markup {
  return text.type === 'plain_text' ? html`${text.text}` : runs(readMrkdwn(text.text));
}

function runs(found: readonly MrkdwnRun[]): Markup {
  return html`${found.map((run) => html`<span class="${run.look}">${run.text}</span>`)}`;
}
