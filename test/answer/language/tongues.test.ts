import { describe, expect, it } from 'vitest';
import { ask, contextOf } from '../../../src/answer/index.ts';
import { tongueOfQuestion } from '../../../src/answer/tongues/asked.ts';
import { Library } from '../../../src/library.ts';
import { article, codesOf, textsOf } from '../fixture.ts';
import { MISLEADING } from './misleading.ts';
import { ANSWERED, TONGUE_ARTICLES, UNTOLD } from './tongue-articles.ts';
import { SECOND_ARTICLES, SECOND_QUESTIONS } from './tongue-articles-second.ts';

const now = '2025-09-11T12:00:00Z';
const library = Library.of(TONGUE_ARTICLES);
const second = Library.of(SECOND_ARTICLES);
const askOne = (lang: string, body: string, text: string) =>
  ask(Library.of([article(lang, body, { lang })]), { text, now, mode: 'ask' });

describe('questions in other languages than English', () => {
  it.each(ANSWERED)('answers %j with the sentence %j', (text, begins) => {
    const outcome = ask(library, { text, now, mode: 'ask' });
    expect([outcome.kind, textsOf(outcome)[0]?.startsWith(begins)]).toEqual(['answered', true]);
  });

  it.each(UNTOLD)('refuses %j, which no article tells', (text) => {
    expect(ask(library, { text, now, mode: 'ask' }).kind).toBe('not-covered');
  });

  it.each(SECOND_QUESTIONS)('gives %j the sentence %j or, for null, none', (text, begins) => {
    const outcome = ask(second, { text, now, mode: 'ask' });
    if (begins === null) expect(outcome.kind).toBe('not-covered');
    else expect([outcome.kind, textsOf(outcome)[0]?.startsWith(begins)]).toEqual(['answered', true]);
  });

  it.each(MISLEADING)('is not misled by the %s sentence %j: %j', (lang, body, text) => {
    expect(askOne(lang, body, text).kind).toBe('not-covered');
  });

  it.each([
    ['ru', 'Пётр Гусев арестовал сторожа.', 'Арестован ли Пётр Гусев?'],
    ['ru', 'Погибли семь человек, сообщил начальник штаба Игорь Дятлов.', 'Погиб ли Игорь Дятлов?'],
    ['ru', 'Погибли семь коров.', 'Сколько человек погибло?'],
    ['uk', 'Загинули двоє, повідомив мер Остап Гринько.', 'Чи загинув Остап Гринько?'],
    ['fr', 'Alain Mestre a arrêté deux hommes.', 'Alain Mestre a-t-il été arrêté ?'],
    ['fr', 'Neuf personnes sont mortes, a dit le procureur Alain Mestre.', 'Alain Mestre est-il mort ?'],
    [
      'fr',
      'Nadia Ferrand est rentrée. Un homme a été arrêté lundi.',
      'Quand Nadia Ferrand a-t-elle été arrêtée ?',
    ],
    ['de', 'Katrin Vossel sagte, elf Menschen seien tot.', 'Ist Katrin Vossel tot?'],
    ['es', 'La ministra Eva Salas habló. Su marido fue detenido.', '¿Fue detenida Eva Salas?'],
    ['fr', 'Joseph Arnal a arrêté Marc Dulac.', 'Qui a arrêté Joseph Arnal ?'],
    ['es', 'Eva Salas detuvo a Pablo Arce.', '¿Quién detuvo a Eva Salas?'],
    ['tr', 'Patlama saat 14.30’da oldu.', 'Kaç işçi öldü?'],
    ['tr', 'Toplantı salı günü oldu.', 'Ali Demir öldü mü?'],
    ['ar', 'قتل سبعة أشخاص. وقال المحافظ سالم الراوي إن المبنى قديم.', 'هل قتل سالم الراوي؟'],
    ['ar', 'قتل سبعة أشخاص في الحريق كما قال المحافظ سالم الراوي.', 'هل قتل سالم الراوي؟'],
  ])('does not take what a %s sentence tells of another for an answer: %j', (lang, body, text) => {
    expect(askOne(lang, body, text).kind).toBe('not-covered');
  });

  it.each([
    ['uk', 'Унаслідок вибуху загинули шестеро людей, сорок поранено.', 'Скільки людей загинуло?'],
    ['kk', 'Автобус аударылып, бес адам қаза тапты.', 'Қанша адам қаза тапты?'],
    ['es', 'El incendio dejó tres bomberos muertos el domingo.', '¿Cuántos bomberos murieron?'],
    ['es', 'El aeropuerto sigue cerrado hasta el viernes.', '¿Está abierto el aeropuerto?'],
    ['de', 'Dreihundertzwanzig Menschen demonstrierten in Altenrode.', 'Wie viele Menschen demonstrierten?'],
    ['tr', 'Serdar Tunç gözaltına alınmadı.', 'Serdar Tunç gözaltına alındı mı?'],
    ['tr', 'Yeşilova’da on iki işçi öldü.', 'yesilova kac isci öldü'],
    ['ar', 'لم يُعتقل مالك المبنى حسن القاضي.', 'هل اعتقل حسن القاضي؟'],
    ['fr', 'Neuf personnes ont été tuées.', 'Combien de morts ?'],
    ['fr', 'Joseph Arnal a été arrêté par le juge Marc Dulac.', 'Qui a arrêté Joseph Arnal ?'],
    ['ru', 'Не менее семи человек погибли.', 'Сколько человек погибло?'],
  ])('answers from a %s article: %j to %j', (lang, body, text) => {
    expect(textsOf(askOne(lang, body, text))).toEqual([body]);
  });

  it.each([
    ['es', '¿Cuántos muertos hay en la sierra?'],
    ['ar', 'لماذا انهار البرج؟'],
    ['tr', 'uçak ne zaman düştü'],
    ['uk', 'Чому закрили міст?'],
  ])('names no question word of %s among the words that no article has', (lang, text) => {
    const outcome = askOne(lang, 'Otro texto. نص آخر. Başka bir metin. Інший текст.', text);
    const words = outcome.notices.flatMap((notice) => (notice.code === 'words-not-found' ? [notice] : []));
    expect(JSON.stringify(words)).not.toMatch(/Cuántos|hay|لماذا|zaman|Чому/u);
  });

  it.each(['kim jong un flood', 'Qui Nhon flood', 'who is Mark Weiß', 'Was Jens Müller arrested?'])(
    'reads %j as English beside English articles',
    (text) => {
      expect(tongueOfQuestion(text, ['en', 'de', 'fr', 'tr'])).toBeNull();
    },
  );

  it('says that it gives no yes or no', () => {
    expect(codesOf(ask(library, { text: 'Wurde Jens Holtkamp festgenommen?', now, mode: 'ask' }))).toContain(
      'no-yes-no',
    );
  });
});

const neighbours = (lang: string, body: string, at: number): readonly string[] => {
  const entry = Library.of([article(lang, body, { lang })]).entries()[0];
  const passage = entry?.passages[at];
  return entry && passage ? contextOf(entry, passage).map(({ text }) => text) : ['no passage'];
};

describe('what a sentence of another language leans on', () => {
  it.each([
    ['ru', 'Директор Марина Седова ушла. Её не задержали.'],
    ['ru', 'Директор Марина Седова ушла. Однако завод работает.'],
    ['uk', 'Прийшов голова Остап Гринько. Він виїхав на місце.'],
    ['fr', 'La conductrice, Nadia Ferrand, va mieux. Elle est sortie mercredi.'],
    ['fr', 'Le maire Luc Andrieu a parlé. Son épouse a été blessée.'],
    ['de', 'Der Betreiber heißt Jens Holtkamp. Er bestreitet die Vorwürfe.'],
    ['es', 'El alcalde Julio Mena habló. Él fue hospitalizado después.'],
    ['es', 'El alcalde Julio Mena habló. Fue detenido en su casa ayer.'],
    ['tr', 'Müdür Selim Orhan konuştu. O, suçlamaları reddetti.'],
    ['tr', 'Müdür Selim Orhan konuştu. Gözaltına alınmadı.'],
    ['kk', 'Әкім Серік Абаев келді. Ол апат орнына барды.'],
    ['ar', 'وصل الوزير سامي خليل إلى المدينة. وهو يزور الجرحى.'],
    ['fr', 'La maire Anne Roy est là. « Nous partons demain. »'],
  ])('brings the sentence before in %s: %j', (lang, body) => {
    expect(neighbours(lang, body, 1)).toEqual([body.slice(0, body.indexOf('. ') + 1)]);
  });

  it.each([
    ['ru', 'Директор Марина Седова ушла. Воду пить нельзя.'],
    ['fr', 'Le maire Luc Andrieu a parlé. La gare est fermée.'],
    ['fr', 'Le maire Luc Andrieu a parlé. Il y a deux blessés à Brienne.'],
    ['de', 'Der Betreiber heißt Jens Holtkamp. Es gibt zwölf Verletzte in Altenrode.'],
    ['es', 'El alcalde Julio Mena habló. El aeropuerto sigue cerrado.'],
    ['tr', 'Müdür Selim Orhan konuştu. Her okul cuma gününe kadar kapalı.'],
    ['ar', 'وصل الوزير سامي خليل إلى المدينة. المدارس مغلقة حتى الأحد.'],
  ])('lets a sentence of %s that stands by itself alone: %j', (lang, body) => {
    expect(neighbours(lang, body, 1)).toEqual([]);
  });

  it.each([
    ['ru', 'Мост рухнул ночью. Это не так.'],
    ['fr', 'On a signalé un mort à Brienne. C’est faux, ce n’est pas vrai.'],
    ['de', 'Die Brücke sei eingestürzt. Das stimmt nicht.'],
    ['es', 'El puente se derrumbó anoche. Eso no es cierto.'],
    ['tr', 'Köprü gece çöktü. Bu doğru değil.'],
  ])('brings what takes it back in %s: %j', (lang, body) => {
    expect(neighbours(lang, body, 0)).toHaveLength(1);
  });
});
