import { wordSet } from '../../../word-set.ts';
/** English words that tie a date to its clause or to another date. */
import type { Limit, LinkWords } from '../../grammar/language.ts';
import { isAgent } from './agent.ts';

/** "postponed until Monday" moves the event to the day; "closed until Monday" ends before it. */
const MOVED = wordSet(
  'postponed postpone delayed delay adjourned adjourn deferred defer rescheduled pushed put moved',
);

const LIMITS: readonly (readonly [string, Limit])[] = [
  ['no later than', 'until-end'],
  ['not later than', 'until-end'],
  ['no earlier than', 'from-start'],
  ['not earlier than', 'from-start'],
  ['as early as', 'from-start'],
  ['as soon as', 'from-start'],
  ['as late as', 'until-end'],
  ['prior to', 'until-start'],
  ['up to', 'until-end'],
  ['ahead of', 'until-start'],
  ['eve of', 'until-start'],
  ['no sooner than', 'from-start'],
  ['by', 'until-end'],
  ['through', 'until-end'],
  ['until', 'until-end'],
  ['till', 'until-end'],
  ['before', 'until-start'],
  ['since', 'from-start'],
  ['after', 'from-end'],
];

export const ENGLISH_LINKS: LinkWords = {
  limits: LIMITS.map(([text, limit]) => ({
    words: text.split(' '),
    limit,
    ...(text === 'until' || text === 'till' ? { unlessAfter: MOVED } : {}),
  })),
  directions: new Map([
    ['after', 1],
    ['from', 0],
    ['before', -1],
  ]),
  possessives: wordSet("' 's s"),
  typedFillers: wordSet('on in at the during for of around about only dated'),
  typedLinks: wordSet('to through until till - – — /'),
  openers: wordSet('from between'),
  closers: new Map([
    ['from', wordSet('to through until till - – —')],
    ['between', wordSet('and - –')],
  ]),
  links: wordSet('to through or - –'),
  reporting: wordSet(
    'said says say told tell stated announced reported added confirmed wrote tweeted warned posted',
  ),
  dayPrepositions: wordSet('on late early'),
  isAgent,
};
