/** Closed word classes of English: small sets that decide what a verb group is and where a clause ends. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const MODALS = words("will would shall should can could may might must 'll 'd wo ought");
export const BE = words("be am is are was were been being 're 'm ai");
export const BE_PAST = words('was were');
export const BE_PRESENT = words("am is are 're 'm");
export const HAVE = words("have has had having 've");
export const DO = words('do does did');
export const NEGATORS = words("not n't never cannot no-one nobody nothing none neither nor");
export const DETERMINERS = words(
  'a an the this that these those my your his her its our their some any every each no another both all several many few more most such what which whose',
);
export const POSSESSIVES = words('my your his her its our their whose');
export const SUBJECT_PRONOUNS = words(
  'i you he she it we they who there this that these those nobody everyone someone everybody somebody',
);
export const PREPOSITIONS = words(
  'of in on at by for with from to into onto over under about against between among through during within without toward towards upon across along behind beyond despite except near off outside inside around amid amidst throughout via per like unlike as than',
);
/** Prepositions and subordinators whose complement happened at another time than the clause they hang on. */
export const SHIFTERS = words('after before following since until till ahead prior');
export const SUBORDINATORS = words(
  'because although though while when whenever if unless whereas where once as so lest whether',
);
export const RELATIVES = words('who whom which whose that where when');
export const COORDINATORS = words('and but or yet nor');
export const ADVERBS = words(
  "also still just already now then ever even only again soon later often always recently currently reportedly allegedly officially finally immediately eventually earlier yet not never n't so far once probably likely perhaps almost nearly quite very too both all each simply largely mostly mainly formally briefly repeatedly",
);
