/*
 * Names and descriptions of the commands in the languages that both Discord's interface and its users here have.
 * Kazakh is not among Discord's locales. https://docs.discord.com/developers/reference#locales
 */

interface Said {
  readonly name: string;
  readonly description: string;
}

/** English, which is also the default, and each locale. */
export interface Localised {
  readonly en: Said;
  readonly fr: Said;
  readonly ru: Said;
  readonly es: Said;
  readonly de: Said;
}

export const said = (name: string, description: string): Said => ({ name, description });

export const COMMAND_WORDS = {
  ask: {
    en: said('ask', 'Ask what the news articles say; only you see the answer'),
    fr: said('demander', 'Demander ce que disent les articles ; vous seul voyez la réponse'),
    ru: said('спросить', 'Спросить, что говорится в статьях; ответ видите только вы'),
    es: said('preguntar', 'Pregunta qué dicen los artículos; solo tú ves la respuesta'),
    de: said('fragen', 'Fragen, was in den Artikeln steht; nur du siehst die Antwort'),
  },
  timeline: {
    en: said('timeline', 'What happened on which day, according to the articles'),
    fr: said('chronologie', 'Ce qui s’est passé et quand, selon les articles'),
    ru: said('хронология', 'Что произошло и когда, по статьям'),
    es: said('cronología', 'Qué pasó y qué día, según los artículos'),
    de: said('zeitleiste', 'Was an welchem Tag geschah, nach den Artikeln'),
  },
  sources: {
    en: said('sources', 'Which articles there are, from whom and of when'),
    fr: said('sources', 'Quels articles il y a, de qui et de quand'),
    ru: said('источники', 'Какие есть статьи, чьи и за какие дни'),
    es: said('fuentes', 'Qué artículos hay, de quién y de cuándo'),
    de: said('quellen', 'Welche Artikel es gibt, von wem und von wann'),
  },
  help: {
    en: said('help', 'What can be asked and how'),
    fr: said('aide', 'Ce qu’on peut demander et comment'),
    ru: said('помощь', 'О чём и как можно спросить'),
    es: said('ayuda', 'Qué se puede preguntar y cómo'),
    de: said('hilfe', 'Was man fragen kann und wie'),
  },
  privacy: {
    en: said('privacy', 'What is kept of you and your questions, and for how long'),
    fr: said('confidentialité', 'Ce qui est gardé de vous et de vos questions, et combien de temps'),
    ru: said('конфиденциальность', 'Что хранится о вас и ваших вопросах и как долго'),
    es: said('privacidad', 'Qué se guarda de ti y de tus preguntas, y cuánto tiempo'),
    de: said('datenschutz', 'Was von dir und deinen Fragen gespeichert wird und wie lange'),
  },
} as const satisfies Record<string, Localised>;

export const OPTION_WORDS = {
  question: {
    en: said('question', 'Who, what, when, where, why, how many; names and key words work too'),
    fr: said('question', 'Qui, quoi, quand, où, pourquoi, combien ; noms et mots-clés aussi'),
    ru: said('вопрос', 'Кто, что, когда, где, почему, сколько; можно имена и ключевые слова'),
    es: said('pregunta', 'Quién, qué, cuándo, dónde, por qué, cuántos; también nombres y palabras clave'),
    de: said('frage', 'Wer, was, wann, wo, warum, wie viele; auch Namen und Stichwörter'),
  },
  topic: {
    en: said('topic', 'A name, a place or a key word; empty for everything'),
    fr: said('sujet', 'Un nom, un lieu ou un mot-clé ; vide pour tout'),
    ru: said('тема', 'Имя, место или ключевое слово; пусто — всё'),
    es: said('tema', 'Un nombre, un lugar o una palabra clave; vacío para todo'),
    de: said('thema', 'Ein Name, ein Ort oder ein Stichwort; leer für alles'),
  },
  from: {
    en: said('from', 'First day: 2022-01-05, 5 January, Wednesday'),
    fr: said('du', 'Premier jour : 2022-01-05, 5 janvier, mercredi'),
    ru: said('с', 'Первый день: 2022-01-05, 5 января, среда'),
    es: said('desde', 'Primer día: 2022-01-05, 5 de enero, miércoles'),
    de: said('von', 'Erster Tag: 2022-01-05, 5. Januar, Mittwoch'),
  },
  to: {
    en: said('to', 'Last day'),
    fr: said('au', 'Dernier jour'),
    ru: said('по', 'Последний день'),
    es: said('hasta', 'Último día'),
    de: said('bis', 'Letzter Tag'),
  },
  since: {
    en: said('since', 'Only what came after this day or in this time: yesterday, last week'),
    fr: said('depuis', 'Seulement depuis ce jour ou cette période : hier, la semaine dernière'),
    ru: said('после', 'Только начиная с этого дня или времени: вчера, прошлая неделя'),
    es: said('a-partir-de', 'Solo desde ese día o periodo: ayer, la semana pasada'),
    de: said('seit', 'Nur seit diesem Tag oder Zeitraum: gestern, letzte Woche'),
  },
  outlet: {
    en: said('outlet', 'Only articles of this outlet'),
    fr: said('média', 'Seulement les articles de ce média'),
    ru: said('издание', 'Только статьи этого издания'),
    es: said('medio', 'Solo artículos de este medio'),
    de: said('medium', 'Nur Artikel dieses Mediums'),
  },
} as const satisfies Record<string, Localised>;

/** The entry in a message's own menu; such a command has no description. */
export const MESSAGE_COMMAND_WORDS = {
  en: said('What do articles say?', ''),
  fr: said('Que disent les articles ?', ''),
  ru: said('Что говорят статьи?', ''),
  es: said('¿Qué dicen los artículos?', ''),
  de: said('Was sagen die Artikel?', ''),
} as const satisfies Localised;
