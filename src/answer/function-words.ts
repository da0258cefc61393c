import { wordSet } from '../word-set.ts';

const LIST = `a an the this that these those some any each every all both either neither no none such same other
another others more most much many few little less least several enough own
and or but nor so yet if because as until while although though unless since whereas whether than
of at by for with about against between into through during before after above below to from up down in out on off
over under again further within without across behind beyond near toward towards upon along around among amid per via
i me my we us our ours you your yours he him his she her hers it its they them their theirs one ones who whom
whose which what when where why how there here then
is are was were am be been being do does did done doing has have had having can could will would shall should may
might must ought let's let isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't cannot
couldn't won't wouldn't shouldn't i'm you're he's she's it's we're they're what's who's where's when's how's that's
there's here's i've you've we've they've
not only just also too very even still already now ever never please ok okay well hey yes tell know give show
`;

/** English words that carry no topic by themselves: articles, pronouns, auxiliaries, question words. Lower case. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(LIST.split(/\s/u).filter(Boolean));

/** Question words. */
export const WH_WORDS = wordSet('who whom whose what which when where why how');

/** Auxiliaries that open a yes/no question or follow a question word. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  `is are was were am do does did has have had can could will would shall should may might must isn't aren't wasn't
weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't shouldn't`.split(/\s/u),
);
