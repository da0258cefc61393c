import type { Article } from '../../../src/knowledge/article.ts';
import { article } from '../fixture.ts';

const told = (lang: string, body: string): Article =>
  article(`second-${lang}`, body, { lang, published: '2025-09-10' });

/** Written when the first table had been put right, and asked once unseen: 22 of 25 were answered and 25 of 25 refused. */
export const SECOND_ARTICLES: readonly Article[] = [
  told(
    'ru',
    `Захватчики удерживали автобус в центре Луговска почти шесть часов. Полиция освободила четырнадцать заложников. Двое нападавших убиты, третий сдался.

Глава областной полиции Тимур Валеев заявил, что переговоры вела майор Дарья Кострова. Её наградят. Раненого водителя отвезли в больницу имени Пирогова. Движение на проспекте Мира перекрыто из-за осмотра автобуса.

По данным прокуратуры, нападавшие требовали самолёт. Адвокат Валерий Мохов назвал обвинения ложными. Он уехал из города.`,
  ),
  told(
    'es',
    `Una avalancha sepultó el lunes un autobús en el paso de Las Ánimas. Murieron ocho pasajeros y veintidós resultaron heridos. Cinco siguen desaparecidos.

La gobernadora Clara Riquelme declaró tres días de luto. Los heridos fueron llevados al hospital San Roque. El paso permanece cerrado debido al mal tiempo.

El dueño de la empresa, Tomás Lira, no ha sido detenido. Según el fiscal Andrés Pardo, el conductor desoyó un aviso. Su hijo viajaba en el autobús.`,
  ),
  told(
    'uk',
    `У Тернівці в суботу зійшов з рейок товарний потяг. Двоє машиністів загинули, семеро людей поранено. Рух поїздів зупинено через розлив кислоти.

Міністр транспорту Роман Дячук пообіцяв компенсації. Мешканців вулиці Садової вивезли до спортзалу. Начальницю станції Оксану Мельник не затримали. Вона дає свідчення.`,
  ),
  told(
    'fr',
    `Des hommes armés ont pris en otage vingt-trois élèves dans un lycée de Sarrange, mardi matin. La gendarmerie a libéré tous les élèves. Un gendarme est mort et quatre autres sont blessés.

Le proviseur Henri Vasseur a fermé l’établissement. Les élèves ont été emmenés à la salle des fêtes. La ministre Claire Aubry a promis une enquête. Elle n’a pas démissionné.`,
  ),
  told(
    'tr',
    `Akçayurt’ta cumartesi günü bir köprü çöktü. Altı kişi hayatını kaybetti, on dokuz kişi yaralandı. Köprü aşırı yük nedeniyle çöktü.

Bakan Leyla Karaca soruşturma başlattı. Yaralılar Devlet Hastanesi’ne kaldırıldı. Müteahhit Orhan Sezer tutuklandı. Kaymakam Ufuk Demirel yolun kapalı olduğunu söyledi.`,
  ),
];

/** Question and the beginning of the sentence that answers it; null when no article does. */
export const SECOND_QUESTIONS: readonly (readonly [question: string, begins: string | null])[] = [
  ['Сколько заложников освободили?', 'Полиция осв'],
  ['Кто такая Дарья Кострова?', 'Глава'],
  ['Куда отвезли водителя?', 'Раненого'],
  ['Почему перекрыто движение?', 'Движение'],
  ['Кто освободил заложников?', 'Полиция осв'],
  ['Сколько заложников убито?', null],
  ['Убит ли Тимур Валеев?', null],
  ['Арестован ли Валерий Мохов?', null],
  ['Когда наградят Дарью Кострову?', null],
  ['Сколько детей освободили?', null],
  ['¿Cuántos pasajeros murieron?', 'Murieron'],
  ['¿Quién es Clara Riquelme?', 'La gobernadora'],
  ['¿Adónde fueron llevados los heridos?', 'Los heridos'],
  ['¿Por qué está cerrado el paso?', 'El paso'],
  ['¿Fue detenido Tomás Lira?', 'El dueño'],
  ['¿Murió Andrés Pardo?', null],
  ['¿Cuántos niños murieron?', null],
  ['¿Fue detenida Clara Riquelme?', null],
  ['¿Cuándo abrirá el paso?', null],
  ['¿Quién sepultó el autobús de Tomás Lira?', null],
  ['Скільки машиністів загинуло?', 'Двоє'],
  ['Хто такий Роман Дячук?', 'Міністр'],
  ['Чому зупинено рух поїздів?', 'Рух'],
  ['Куди вивезли мешканців?', 'Мешканців'],
  ['Чи затримали Оксану Мельник?', 'Начальницю'],
  ['Скільки дітей загинуло?', null],
  ['Чи загинув Роман Дячук?', null],
  ['Коли відновлять рух?', null],
  ['Чи звільнили Оксану Мельник?', null],
  ['Скільки машиністів поранено?', null],
  ['Combien d’élèves ont été pris en otage ?', 'Des hommes'],
  ['Qui est Henri Vasseur ?', 'Le proviseur'],
  ['Où ont été emmenés les élèves ?', 'Les élèves'],
  ['Claire Aubry a-t-elle démissionné ?', 'Elle n'],
  ['Qui a libéré les élèves ?', 'La gendarmerie'],
  ['Combien d’élèves sont morts ?', null],
  ['Henri Vasseur est-il mort ?', null],
  ['Pourquoi les hommes ont-ils pris le lycée ?', null],
  ['Claire Aubry a-t-elle été blessée ?', null],
  ['Combien d’élèves sont blessés ?', null],
  ['Kaç kişi yaralandı?', 'Altı'],
  ['Leyla Karaca kimdir?', 'Bakan'],
  ['Köprü neden çöktü?', 'Köprü aşırı'],
  ['Orhan Sezer tutuklandı mı?', 'Müteahhit'],
  ['Köprü ne zaman çöktü?', 'Akçayurt'],
  ['Kaç çocuk yaralandı?', null],
  ['Leyla Karaca tutuklandı mı?', null],
  ['Ufuk Demirel öldü mü?', null],
  ['Yol ne zaman açılacak?', null],
  ['Kaç asker öldü?', null],
];
