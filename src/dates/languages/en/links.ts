/** English words that tie a date to its clause or to another date. */
import type { Limit, LinkWords } from '../../grammar/language.ts';
import { isAgent } from './agent.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "postponed until Monday" moves the event to the day; "closed until Monday" ends before it. */
const MOVED = words(
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
  possessives: words("' 's s"),
  typedFillers: words('on in at the during for of around about only dated'),
  typedLinks: words('to through until till - – — /'),
  openers: words('from between'),
  closers: new Map([
    ['from', words('to through until till - – —')],
    ['between', words('and - –')],
  ]),
  links: words('to through or - –'),
  reporting: words(
    'said says say told tell stated announced reported added confirmed wrote tweeted warned posted',
  ),
  dayPrepositions: words('on late early'),
  isAgent,
};
