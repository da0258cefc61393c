import { language } from './language.ts';

/** Armenian ends a sentence with ։ (typed as a colon); its full stop is our semicolon. */
export const hy = language('hy', {
  alsoEnds: ':',
  endsNot: '.…',
  connectors: 'և ու կամ բայց որ է են ի',
  bylines: ['հեղինակ', 'հեղինակներ'],
  credits: ['լուսանկար', 'լուսանկարը', 'լուսանկարներ', 'նկար', 'աղբյուր'],
  captions: ['արխիվային լուսանկար'],
  related: ['կարդացեք նաև', 'կարդալ ավելին', 'դիտեք նաև', 'կիսվել', 'բաժանորդագրվեք'],
});
