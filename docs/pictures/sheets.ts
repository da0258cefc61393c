/**
 * Sheets of the smaller cards: what stands around an answer, several on one picture, each from the payload that is sent.
 * A caption names what was done; everything beneath it is the platform's own look.
 */
import { button } from '../../adapters/discord/buttons.ts';
import { REMOVE_ID } from '../../adapters/discord/forum.ts';
import {
  renderReply as forDiscord,
  renderAnswerPrivately,
  renderNotice,
  renderOneMessage,
  renderShareShowsName,
} from '../../adapters/discord/render.ts';
import { wordsMessage } from '../../adapters/slack/deliver.ts';
import { renderReply as forSlack, NOT_IN_DIRECT } from '../../adapters/slack/render.ts';
import { sayNotShared } from '../../adapters/slack/share.ts';
import { renderAnyway } from '../../adapters/slack/share-anyway.ts';
import { SlackRefusal } from '../../adapters/slack/slack-error.ts';
import { renderDiscordCard, renderSlackCard } from '../../adapters/web/cards/index.ts';
import type { ActionKind, Engine, Question, Reply, Request } from '../../src/contract.ts';
import { surfaceWords, wordsFor } from '../../src/words/index.ts';
import { type Sheet, type Shown, sheetsOfGroups } from './sheet.ts';

const ASKED = 'Why was Massimov arrested?';

/** All sheets of both platforms. `now`: the instant everything is asked at. */
export async function sheetsOf(engine: Engine, now: Date): Promise<readonly Sheet[]> {
  const ask = asking(engine, now);
  const answer = await ask({ kind: 'ask', text: ASKED });
  const press = async (reply: Reply, action: ActionKind): Promise<Reply> => {
    const token = reply.actions.find(({ kind }) => kind === action)?.token;
    if (token === undefined) throw new Error(`no button ${action}`);
    return ask({ kind: 'press', action, token });
  };
  const groups: Readonly<Record<string, readonly Shown[]>> = {
    asking: [
      shown('a follow-up in a thread', await ask({ kind: 'ask', text: 'and when?' })),
      shown(
        '“What do articles say?” on somebody’s message',
        await ask({ kind: 'claim', text: 'They say Massimov was arrested for treason.' }),
      ),
      shown(
        'the same on a message that no article speaks of',
        await ask({ kind: 'claim', text: 'Aliens landed in Paris.' }),
      ),
      shown('More context', await press(answer, 'more-context')),
      shown('Copy with source', await press(answer, 'copy')),
      mentioned(),
    ],
    sharing: await sharing(answer, press),
    keeping: [
      kept(await press(await press(answer, 'copy'), 'keep')),
      shown('Was this the answer?', await press(answer, 'feedback')),
      said('after a verdict', 'feedback-thanks'),
      shown(
        'Tell me when this is covered',
        await press(await ask({ kind: 'ask', text: 'How many people were killed?' }), 'tell-me'),
      ),
      said('waiting', 'waiting', { place: 7 }),
      said('too many questions at once', 'busy', { waiting: 500 }),
      said('too many questions of one person', 'rate-limited', { seconds: 20 }),
      said('a fault', 'fault', { code: 'E-7F3A' }),
      said('a button of long ago', 'button-too-old'),
      said('answers paused by a moderator', 'paused', { since: '2022-01-09T03:12:00Z' }),
    ],
    about: [
      shown('help, as on Slack’s Home tab', await ask({ kind: 'help' })),
      shown('sources', await ask({ kind: 'sources' })),
      shown('privacy', await ask({ kind: 'privacy' })),
      shown('hello', await ask({ kind: 'ask', text: 'hello' })),
      shown(
        'a question in a language no article has',
        await ask({ kind: 'ask', text: 'Почему арестовали Масимова?' }),
      ),
    ],
  };
  return sheetsOfGroups(groups, (platform, group) => `${platform}-${group}`);
}

function asking(engine: Engine, now: Date): (request: Request) => Promise<Reply> {
  let number = 0;
  return (request) => {
    number += 1;
    const question: Question = {
      id: `sheet-${number}`,
      request,
      askedAt: now.toISOString(),
      place: 'paper:S1:C1',
      asker: 'paper:reader',
      thread: 'paper:thread',
      visibility: 'private',
    };
    return engine.handle(question);
  };
}

function shown(caption: string, reply: Reply): Shown {
  return {
    caption,
    slack: renderSlackCard(forSlack(reply), { onlyAsker: true }),
    discord: renderDiscordCard(forDiscord(reply, { withBot: false, picture: false }), { onlyAsker: true }),
  };
}

function said(
  caption: string,
  code: 'feedback-thanks' | 'waiting' | 'busy' | 'rate-limited' | 'fault' | 'button-too-old' | 'paused',
  facts = {},
): Shown {
  const onDiscord = code === 'waiting' ? { ...facts, turns: true } : facts;
  const { notices } = wordsFor('en');
  return {
    caption,
    slack: renderSlackCard([wordsMessage(notices[code](facts))], { onlyAsker: true }),
    discord: renderDiscordCard([renderNotice(notices[code](onDiscord), 'en')], { onlyAsker: true }),
  };
}

/** A mention can't be answered privately on Discord, so it gets a button; Slack answers it as it answers a command. */
function mentioned(): Shown {
  return {
    caption: 'under a mention in a channel',
    slack: null,
    discord: renderDiscordCard([renderAnswerPrivately('1', 'en')], { onlyAsker: false }),
  };
}

async function sharing(
  answer: Reply,
  press: (reply: Reply, action: ActionKind) => Promise<Reply>,
): Promise<readonly Shown[]> {
  const choice = await press(answer, 'share');
  const token = choice.actions.find(({ kind }) => kind === 'share-quotes')?.token ?? '';
  const forAll = (caption: string, reply: Reply): Shown => ({
    caption,
    slack: renderSlackCard(forSlack(reply), { onlyAsker: false }),
    discord: renderDiscordCard(forDiscord(reply, { withBot: false, picture: false }), { onlyAsker: false }),
  });
  const why = sayNotShared(new SlackRefusal('not_in_channel', 'chat.postMessage'), 'dateline', 'en');
  const refused = `${surfaceWords('en').notShared} ${why}`;
  const remove = button(REMOVE_ID, surfaceWords('en').remove);
  const inForum = {
    ...answer,
    blocks: answer.blocks.filter((one) => one.type !== 'notice' || one.notice.code !== 'you-asked'),
    actions: answer.actions.filter(({ kind }) => kind === 'more-context'),
  };
  return [
    shown('Share here', choice),
    forAll('With my question, for all', await press(choice, 'share-asked')),
    forAll('Quotes only, for all', await press(choice, 'share-quotes')),
    {
      caption: 'sharing where the bot is no member',
      slack: renderSlackCard([renderAnyway(refused, { action: 'share-quotes', token }, undefined, 'en')], {
        onlyAsker: true,
      }),
      discord: renderDiscordCard([renderShareShowsName(`share-quotes:${token}`, 'en')], { onlyAsker: true }),
    },
    {
      caption: 'beneath a new post of a forum that answers by itself',
      slack: null,
      discord: renderDiscordCard([renderOneMessage(inForum, [remove])], { onlyAsker: false }),
    },
  ];
}

function kept(reply: Reply): Shown {
  return {
    caption: 'Keep in my messages: what arrives there',
    slack: renderSlackCard(forSlack(reply, { without: NOT_IN_DIRECT }), { onlyAsker: false }),
    discord: renderDiscordCard(forDiscord(reply, { withBot: true, picture: false }), { onlyAsker: false }),
  };
}
