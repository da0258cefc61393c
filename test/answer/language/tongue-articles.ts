import type { Article } from '../../../src/knowledge/article.ts';
import { article } from '../fixture.ts';

const told = (lang: string, body: string): Article =>
  article(`tongue-${lang}`, body, { lang, published: '2025-09-10' });

/** One made-up event in each of five languages. Written before they were asked about. */
export const TONGUE_ARTICLES: readonly Article[] = [
  told(
    'ru',
    `В ночь на вторник прорвало плотину у посёлка Каменный Брод. Утонули девять человек, двенадцать пропали без вести. Среди утонувших двое детей.

Мэр Каменного Брода Олег Сафронов объявил эвакуацию. Жителей вывезли в посёлок Верхний. Мост закрыт из-за подмыва опор.

По словам прокурора Анны Лещенко, погиб сторож плотины. Она возбудила уголовное дело. Директор станции Пётр Гусев уехал в отпуск.`,
  ),
  told(
    'fr',
    `Un train de marchandises a déraillé dimanche soir près de Morvan-sur-Aube. Deux cheminots ont été tués et sept passagers blessés.

Le préfet Luc Andrieu a fermé la ligne jusqu’à vendredi. Les riverains ont été conduits au collège Jean-Moulin. L’accident a été provoqué par une rupture d’essieu.

La conductrice, Nadia Ferrand, a été hospitalisée. Elle est sortie mercredi. Selon le syndicaliste Marc Dulac, l’entretien avait été réduit.`,
  ),
  told(
    'de',
    `Bei einem Brand in einem Pflegeheim in Altenrode sind am Samstag elf Menschen ums Leben gekommen. Vierundzwanzig Bewohner wurden verletzt. Der Brand wurde durch ein defektes Heizgerät verursacht.

Bürgermeisterin Katrin Vossel sagte, das Heim sei im Mai geprüft worden. Die Bewohner wurden in die Turnhalle der Realschule gebracht. Die Bundesstraße bleibt bis Montag gesperrt.

Der Betreiber, Jens Holtkamp, wurde nicht festgenommen. Er bestreitet die Vorwürfe.`,
  ),
  told(
    'tr',
    `Karadere’de sel nedeniyle çarşamba günü dört kişi öldü, yirmi bir kişi yaralandı. Belediye Başkanı Nuray Ekinci okulları cuma gününe kadar kapattı. Evleri yıkılanlar Atatürk Lisesi’ne yerleştirildi.

Su, saat 03.15’te baraj kapaklarının açılması yüzünden yükseldi. Baraj müdürü Selim Orhan gözaltına alındı. O, suçlamaları reddetti.

Vali Cemal Toprak köprünün çöktüğünü söyledi.`,
  ),
  told(
    'ar',
    `لقي سبعة أشخاص مصرعهم وأصيب خمسة عشر آخرون في حريق بمصنع للنسيج في مدينة الوادي يوم الاثنين. واندلع الحريق بسبب ماس كهربائي.

وقالت وزيرة الصحة ليلى الحداد إن المصابين نقلوا إلى مستشفى السلام. اعتقلت الشرطة صاحب المصنع كريم الزين. وهو ينفي التهم. أغلقت السلطات الطريق الساحلي.`,
  ),
];

/** Question and the beginning of the sentence that answers it. */
export const ANSWERED: readonly (readonly [question: string, begins: string])[] = [
  ['Сколько человек утонуло?', 'Утонули девять'],
  ['Кто такой Олег Сафронов?', 'Мэр Каменного Брода'],
  ['Куда вывезли жителей?', 'Жителей вывезли'],
  ['Почему закрыт мост?', 'Мост закрыт'],
  ['Combien de cheminots ont été tués ?', 'Deux cheminots'],
  ['Qui est Luc Andrieu ?', 'Le préfet Luc'],
  ['Où ont été conduits les riverains ?', 'Les riverains'],
  ['Quand le train a-t-il déraillé ?', 'Un train'],
  ['Wie viele Bewohner wurden verletzt?', 'Vierundzwanzig'],
  ['Wer ist Katrin Vossel?', 'Bürgermeisterin'],
  ['Wohin wurden die Bewohner gebracht?', 'Die Bewohner'],
  ['Wurde Jens Holtkamp festgenommen?', 'Der Betreiber'],
  ['Kaç kişi öldü?', 'Karadere'],
  ['Nuray Ekinci kim?', 'Belediye'],
  ['Selim Orhan gözaltına alındı mı?', 'Baraj müdürü'],
  ['Su neden yükseldi?', 'Su, saat'],
  ['لماذا اندلع الحريق؟', 'واندلع'],
  ['من هي ليلى الحداد؟', 'وقالت وزيرة'],
  ['إلى أين نقل المصابون؟', 'وقالت وزيرة'],
  ['كم شخصا أصيب؟', 'لقي سبعة'],
];

/** Questions whose answer stands in none of the articles. */
export const UNTOLD: readonly string[] = [
  'Сколько женщин утонуло?',
  'Погибла ли Анна Лещенко?',
  'Арестован ли Пётр Гусев?',
  'Когда откроют мост?',
  'Combien d’enfants ont été tués ?',
  'Luc Andrieu a-t-il démissionné ?',
  'Nadia Ferrand est-elle morte ?',
  'Pourquoi la ligne est fermée ?',
  'Wie viele Feuerwehrleute wurden verletzt?',
  'Ist Katrin Vossel zurückgetreten?',
  'Wurde Katrin Vossel festgenommen?',
  'Warum ist die Bundesstraße gesperrt?',
  'Kaç asker öldü?',
  'Cemal Toprak öldü mü?',
  'Nuray Ekinci istifa etti mi?',
  'Köprü ne zaman açılacak?',
  'كم طفلا أصيب؟',
  'هل اعتقلت ليلى الحداد؟',
  'متى يفتح الطريق الساحلي؟',
  'هل استقال كريم الزين؟',
];
