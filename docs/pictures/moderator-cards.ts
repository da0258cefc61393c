/** The moderators' cards, each drawn from the payload that the platform is sent. */
import { html } from 'hono/html';
import {
  renderConfirm,
  renderModeration,
  renderOffer,
} from '../../adapters/discord/moderate/render-moderation.ts';
import { renderReply as forDiscord } from '../../adapters/discord/render.ts';
import { pullForm } from '../../adapters/slack/moderate/forms.ts';
import { renderModeration as forSlackModerators } from '../../adapters/slack/moderate/render.ts';
import { renderReply as forSlack } from '../../adapters/slack/render.ts';
import { renderDiscordCard, renderSlackCard, type SlackCardMessage } from '../../adapters/web/cards/index.ts';
import type { ModerationAction, PullOffer, Reply } from '../../src/contract.ts';
import type { Card, Shown } from './sheet.ts';

/** The choice: a menu and one more press on Discord, a form on Slack. */
export function offered(offer: PullOffer, ref: string): readonly Shown[] {
  const chosen = { ref, what: 'sentence', reason: 'being-checked' } as const;
  const confirm = renderDiscordCard([renderConfirm(chosen, 'en')], { onlyAsker: true });
  const form = pullForm('en', offer, { place: { via: 'direct', channel: 'D1', user: 'U1' }, article: null });
  return [
    {
      caption: '“Pull this quote” on a message of the bot',
      slack: slackForm(form),
      discord: renderDiscordCard(renderOffer(offer), { onlyAsker: true }),
    },
    { caption: 'the second tap', slack: null, discord: confirm },
  ];
}

/** What only the one who acted sees. */
export function acted(caption: string, reply: Reply, actions: readonly ModerationAction[]): Shown {
  return cardOf(caption, reply, actions, true);
}

/** What everybody in the channel sees. */
export function toAll(caption: string, reply: Reply, actions: readonly ModerationAction[] = []): Shown {
  return cardOf(caption, reply, actions, false);
}

function cardOf(
  caption: string,
  reply: Reply,
  actions: readonly ModerationAction[],
  onlyAsker: boolean,
): Shown {
  const moderators = reply.kind === 'moderation';
  const slack = moderators ? forSlackModerators(reply, actions) : forSlack(reply);
  const discord = moderators
    ? renderModeration(reply, actions)
    : forDiscord(reply, { withBot: true, picture: false });
  return {
    caption,
    slack: renderSlackCard(slack, { onlyAsker }),
    discord: renderDiscordCard(discord, { onlyAsker }),
  };
}

type SlackBlock = NonNullable<SlackCardMessage['blocks']>[number];
interface FormBlock {
  readonly type: 'input';
  readonly label?: { readonly text: string };
  readonly element?: { readonly options?: readonly { readonly text: { readonly text: string } }[] };
}

/** A form of Slack in outline: its words and choices from the very view, the first choice taken as it is when it opens. */
function slackForm(view: Readonly<Record<string, unknown>>): Card {
  const { title, submit, close, blocks } = view as {
    readonly title: { readonly text: string };
    readonly submit?: { readonly text: string };
    readonly close: { readonly text: string };
    readonly blocks: readonly (FormBlock | SlackBlock)[];
  };
  const words = blocks.flatMap((block) => (block.type === 'input' ? [] : [block]));
  const fields = blocks.flatMap((block) => (block.type === 'input' ? [block] : []));
  const box = 'border:1px solid #8888;border-radius:8px;padding:12px 16px;max-width:480px';
  return html`<div style="${box}"><p><b>${title.text}</b></p>
${renderSlackCard([{ text: '', blocks: words }], { onlyAsker: false })}
${fields.map(
  ({ label, element }) =>
    html`<p><b>${label?.text ?? ''}</b></p>${(element?.options ?? []).map(
      (option, i) => html`<p><input type="radio" ${i === 0 ? 'checked' : ''}> ${option.text.text}</p>`,
    )}`,
)}
<p><button>${close.text}</button> <button>${submit?.text ?? ''}</button></p></div>`;
}
