import { createTongue } from './tongue.ts';

/** German. */
export const german = createTongue({
  lang: 'de',
  asking: [
    ['wer ist|wer war|wer sind', 'definition'],
    ['wie alt', 'age'],
    ['wie viele|wieviele|wie viel|wieviel', 'count'],
    ['wer|wen|wem|wessen', 'person'],
    ['wann|bis wann|seit wann|wie lange|an welchem tag|um wie viel uhr', 'time'],
    ['wo|wohin|woher|in welcher stadt|in welchem land', 'place'],
    ['warum|weshalb|wieso|weswegen', 'cause'],
    ['wie', 'manner'],
    ['was|welche|welcher|welches|welchen|welchem|womit|worüber', 'thing'],
  ],
  yesNo: '',
  light: `ist sind war waren wird werden wurde wurden worden hat haben hatte hatten sein gibt es denn schon passiert geschehen
geschah insgesamt eigentlich der die das dem den des ein eine im in`,
  people: 'menschen leute personen person',
  numbers: `null ein eine einen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert hunderte hunderten tausend
tausende tausenden million millionen milliarde milliarden dutzend dutzende`,
  thingStarts: `kühe kuh= pferd hund schaf tier haus häus gebäude schul auto fahrzeug lastwagen bus zug züge flugzeug dorf dörf stadt
städt euro dollar prozent stund minut tag woch monat jahr tonn liter kilomet meter hektar stock`,
  speechStarts: `sagt erklär teilt mitgeteilt berichte meldet meldete betont fügt hinzu laut= zufolge schrieb bericht warnt nannte
angaben`,
  roleStarts: `bürgermeister oberbürgermeister minister innenminister präsident ministerpräsident direktor leiter chef landrat
staatsanwalt richter arzt ärztin chirurg sprecher abgeordnet senator general oberst hauptmann kommand könig botschafter anwalt
anwältin journalist professor schriftsteller eigentümer besitzer betreiber gründer vorsitzend sekretär bischof ingenieur kanzler
inhaber`,
  bodyStarts:
    'polizei armee soldat militär feuerwehr rettungskräft helfer regierung parlament gericht staatsanwaltschaft behörd ministerium einwohner demonstrant rebell arbeiter firma',
  causeStarts: 'weil wegen aufgrund durch= infolge grund= ursache nachdem verursach ausgelöst dank',
  placeWords: 'in im ins nach bei aus auf zu zum zur an am vor hinter neben unter nahe',
  timeStarts: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august
september oktober november dezember gestern heute morgen abend nacht mittag mitternacht`,
  kinStarts:
    'frau ehefrau mann ehemann sohn tochter bruder schwester vater mutter witwe onkel tante neffe eltern familie anwalt fahrer assistent stellvertret leibwächter',
  unsureStarts:
    'könnt kann können beinahe fast wenn falls wäre= soll will wollen weiger droh plant= planen angeblich übung befürcht',
  victims: 'toten tote todesopfer verletzten tod',
  denying: 'nicht kein keine keinen keiner keines niemand nie ohne weder',
  passives: 'wurde wurden worden wird werden ist sind',
  doingEnds: '',
  same: [
    `tot tote toten gestorben starb starben gestorbene getötet ums umgekommen kamen verstorben todesopfer tod leben`,
    'verletzt verletzte verletzten verletzter',
    'festgenommen verhaftet inhaftiert festnahme',
  ],
  states: ['offen geöffnet wiedereröffnet geschlossen gesperrt zu', 'sicher gefährlich erlaubt verboten'],
  pronouns: 'er sie es ihm ihn ihnen',
  openers: `ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner deren dessen dieser diese dieses diesen diesem dies das beide jedoch aber doch
deshalb daher dort dann danach daraufhin auch zudem außerdem allerdings dagegen andere weitere dabei damit`,
  joining: 'und aber doch denn',
  afterEmpty: 'gibt gab regnet regnete schneite handelt kam ist war sei bleibt',
  and: 'und aber',
});
