import { wordSet } from '../word-set.ts';

/** Closed word classes of English: small sets that decide what a verb group is and where a clause ends. */

export const MODALS = wordSet("will would shall should can could may might must 'll 'd wo ought");
export const BE = wordSet("be am is are was were been being 're 'm ai");
export const BE_PAST = wordSet('was were');
export const BE_PRESENT = wordSet("am is are 're 'm");
export const HAVE = wordSet("have has had having 've");
export const DO = wordSet('do does did');
export const NEGATORS = wordSet("not n't never cannot no-one nobody nothing none neither nor");
export const DETERMINERS = wordSet(
  'a an the this that these those my your his her its our their some any every each no another both all several many few more most such what which whose',
);
export const POSSESSIVES = wordSet('my your his her its our their whose');
export const SUBJECT_PRONOUNS = wordSet(
  'i you he she it we they who there this that these those nobody everyone someone everybody somebody',
);
export const PREPOSITIONS = wordSet(
  'of in on at by for with from to into onto over under about against between among through during within without toward towards upon across along behind beyond despite except near off outside inside around amid amidst throughout via per like unlike as than',
);
/** Prepositions and subordinators whose complement happened at another time than the clause they hang on. */
export const SHIFTERS = wordSet('after before following since until till ahead prior');
export const SUBORDINATORS = wordSet(
  'because although though while when whenever if unless whereas where once as so lest whether',
);
export const RELATIVES = wordSet('who whom which whose that where when');
export const COORDINATORS = wordSet('and but or yet nor');
export const ADVERBS = wordSet(
  "also still just already now then ever even only again soon later often always recently currently reportedly allegedly officially finally immediately eventually earlier yet not never n't so far once probably likely perhaps almost nearly quite very too both all each simply largely mostly mainly formally briefly repeatedly",
);
