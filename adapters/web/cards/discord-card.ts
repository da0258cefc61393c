import { html } from 'hono/html';
import type { Markup } from '../render.ts';
import { type MarkdownBlock, type MarkdownRun, readMarkdown } from './discord-markdown.ts';

/** The parts of a message that can be drawn. https://docs.discord.com/developers/resources/message */
export interface DiscordCardMessage {
  readonly content: string;
  readonly components?: readonly {
    /** Buttons, or a menu. */
    readonly components: readonly {
      readonly style?: number;
      readonly label?: string;
      readonly placeholder?: string;
    }[];
  }[];
}

export interface DiscordCardOptions {
  /** The command that was used, as Discord shows it above the reply. */
  readonly command?: string;
  readonly onlyAsker: boolean;
  readonly picture?: { readonly src: string; readonly alt: string };
}

const STYLES: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };

/** Messages of one reply as Discord shows them, from the very payloads that are sent. */
export function renderDiscordCard(
  messages: readonly DiscordCardMessage[],
  options: DiscordCardOptions,
): Markup {
  return html`<div class="discord${options.onlyAsker ? ' ephemeral' : ''}">
${options.command === undefined ? '' : html`<p class="used"><b>you</b> used <span class="link">${options.command}</span></p>`}
<div class="avatar" aria-hidden="true"></div>
<div class="message">
<p class="head"><b>Dateline</b> <span class="badge">APP</span> <span class="time">Today at 09:41</span></p>
${messages.map((message) => renderMessage(message))}
${options.picture === undefined ? '' : html`<img class="upload" src="${options.picture.src}" alt="${options.picture.alt}">`}
${messages.map(renderComponents)}
${options.onlyAsker ? html`<p class="only-you">Only you can see this · <span class="link">Dismiss message</span></p>` : ''}
</div>
</div>`;
}

function renderMessage(message: DiscordCardMessage): Markup {
  return html`<div class="content">${readMarkdown(message.content).map(renderBlock)}</div>`;
}

function renderBlock(block: MarkdownBlock): Markup {
  const lines = block.lines.map(
    ({ small, runs }) => html`<div class="${small ? 'line small' : 'line'}">${runs.map(renderRun)}</div>`,
  );
  if (block.kind === 'code') return html`<pre>${lines}</pre>`;
  return block.kind === 'quote' ? html`<blockquote>${lines}</blockquote>` : html`${lines}`;
}

function renderRun(run: MarkdownRun): Markup {
  return html`<span class="${run.looks.join(' ')}">${run.text}</span>`;
}

function labelOf({ label, placeholder }: { readonly label?: string; readonly placeholder?: string }): string {
  return label ?? `${placeholder ?? ''} …`;
}

function renderComponents(message: DiscordCardMessage): Markup {
  const rows = message.components ?? [];
  return html`${rows.map(
    (row) =>
      html`<div class="buttons">${row.components.map(
        (button) =>
          html`<span class="button ${STYLES[button.style ?? 2] ?? 'secondary'}">${labelOf(button)}</span>`,
      )}</div>`,
  )}`;
}
