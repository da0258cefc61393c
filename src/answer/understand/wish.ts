import { tokensOf } from '../tokens.ts';

/** What is wished for of the last answer instead of a new one: who said it, more of it, or the same once more. */
export type Wish = 'speaker' | 'more' | 'again';

const SPEAKER = new Set(
  `who said so|who said that|who said this|who said it|who says so|who says that|who says this|who says it|who says|says who
said who|according to who|according to whom|who told you|who told you that|whose words|whose words are these|who is speaking
who was that|who claims that|who claimed that|who reported that|who reported this|who reported it|who wrote that`.split(
    /[|\n]/u,
  ),
);
const MORE = new Set(
  `more|more please|tell me more|show more|show me more|what else|anything else|anything more|any more|go on|continue|next
more details|what more|else|what else do you know|what else do they say|what else do the articles say|what else is known
is there more|is there anything else|give me more|more quotes|another one|more on that|more on this|more about that
more about this|tell me more about that|tell me more about it|tell me more about this`.split(/[|\n]/u),
);
const AGAIN_WORDS = new Set(
  `is are was were that this it still true so the case right correct confirmed sure you really now valid even certain seriously
for today`.split(/\s/u),
);
const AGAIN_CORE = /^(?:true|case|so|confirmed|sure|really|right|correct|valid|still|certain|seriously)$/u;
const LEADS = new Set('and but so ok okay well hm oh yes no thanks'.split(' '));

/** Reads a follow-up that wishes for something of the last answer; null for any other text. */
export function readWish(text: string): Wish | null {
  const words = tokensOf(text).map(({ lower }) => lower);
  const own = words.slice(words.findIndex((word) => !LEADS.has(word)));
  const said = own.join(' ').replaceAll("who's", 'who');
  if (SPEAKER.has(said)) return 'speaker';
  if (MORE.has(said)) return 'more';
  const all = words.join(' ');
  if (own.length === 0 || own.length > 6 || !own.every((word) => AGAIN_WORDS.has(word))) return null;
  // "so" alone is a lead-in.
  return all !== 'so' && own.some((word) => AGAIN_CORE.test(word)) ? 'again' : null;
}
