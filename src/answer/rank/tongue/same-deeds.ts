import { foldIn } from '../../../search/fold.ts';
import { type PassageIndex, type QueryWord, stem } from '../../../search/index.ts';
import type { AskedKind, Tongue } from '../../tongues/tongue.ts';

/** Words of a list that stand for a word: all of the list that holds it, none when no list does. */
const listWith = (lists: readonly (readonly string[])[], word: QueryWord, lang: string): readonly string[] =>
  lists.find((list) =>
    list.some((form) => {
      const folded = foldIn(form, lang);
      return folded === word.surface || stem(folded, lang) === word.stem;
    }),
  ) ?? [];

/** The word with what else tells its deed in the language ("killed" for "died"), and for yes or no the opposite state. */
export const withSameDeeds = (
  word: QueryWord,
  tongue: Tongue,
  kind: AskedKind,
  index: PassageIndex,
): QueryWord => {
  const { lang } = tongue;
  const forms = [
    ...listWith(tongue.same, word, lang),
    ...(kind === 'yes-no' ? tongue.states.flatMap((list) => listWith([list], word, lang)) : []),
  ];
  const stems = forms.map((form) => index.termId(stem(foldIn(form, lang), lang)));
  const meanings = [...word.meanings];
  for (const id of stems)
    if (index.passagesWith(id) > 0 && !meanings.some((one) => one.stem === id))
      meanings.push({ stem: id, relation: 'alias' });
  const passages = meanings.reduce((most, one) => Math.max(most, index.passagesWith(one.stem)), 0);
  return { ...word, meanings, passages };
};
