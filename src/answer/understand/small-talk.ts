import { wordSet } from '../../word-set.ts';
import { tokensOf } from '../tokens.ts';

const GREETINGS =
  `hello hi hey hiya yo howdy greetings morning afternoon evening good day night thanks thank thx ty bye goodbye
cheers ok okay cool nice great lol haha test testing ping hola salut bonjour bonsoir merci hallo danke ciao grazie
gracias salam selam merhaba привет здравствуйте спасибо пока сәлем рахмет вітаю дякую مرحبا سلام शुक्रिया नमस्ते 你好 谢谢
こんにちは bot dateline there you so much very`.split(/\s/u);
/** These begin a message that may well hold a question after them. */
const OPENERS = wordSet('hello hi hey hiya yo howdy greetings bot dateline please');
const PHRASES = new Set(
  `how are you|how are you doing|how is it going|how's it going|what's up|whats up|who are you|what are you|are you a bot
are you a human|are you human|are you real|are you there|what is your name|what's your name|whats your name|your name
what can you do|what do you do|what can i ask|what can i ask you|how do you work|how does this work|who made you
what do you know|what should i ask|help|help me|can you help|can you help me|nice to meet you|i love you|tell me a joke
how old are you|where are you from|do you speak english|start|menu|commands`.split(/[|\n]/u),
);
const GREETING_WORDS = new Set(GREETINGS);

/** True when the whole message is a greeting, thanks, or a question about the bot itself. */
export function isSmallTalk(text: string): boolean {
  const words = tokensOf(text).map((token) => token.lower);
  if (words.length === 0) return false;
  if (words.every((word) => GREETING_WORDS.has(word))) return true;
  return PHRASES.has(words.slice(greetingLength(words)).join(' '));
}

/** How many words greet before the message proper: "there" greets only after another ("hi there"). */
function greetingLength(words: readonly string[]): number {
  const first = words.findIndex((word, i) => !OPENERS.has(word) && !(word === 'there' && i > 0));
  return Math.max(first, 0);
}

/** The text without a greeting in front ("Hi there, why …?" → "why …?"); the whole text when nothing would remain. */
export function withoutGreeting(text: string): string {
  const tokens = tokensOf(text);
  const length = greetingLength(tokens.map((token) => token.lower));
  return length > 0 ? text.slice(tokens[length]?.start) : text;
}
