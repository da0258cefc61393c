import { language } from './language.ts';

export const pl = language('pl', {
  never: `dr prof hab inż mgr gen płk ppłk mjr kpt por ppor st sierż ks bp abp o św bł red dyr prez wicemin min pos ul al pl os woj
    pow gm im m.in np tj tzw tzn ok por zob wg ew ws ds tel nr str pkt art ust poz rys tab bałt ang niem ros fr łac`,
  beforeNumber: 'nr str s pkt art ust poz rys tab tel t',
  sometimes: 'itd itp in i.in jr sp s.a z.o.o r rr w tys mln mld proc godz min sek n.e p.n.e zł gr km',
  units: 'tys mln mld proc godz min sek zł gr km m t kg cm os',
  yearMarks: 'r rr',
  calendar: `stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczeń luty marzec
    kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień poniedziałek wtorek środa czwartek
    piątek sobota niedziela`,
  starters: `on ona ono oni one my ja wy ty jego jej ich nasz ten ta to ci te tam tu w we na z ze do po od za dla przy bez pod nad o
    przez przed między wśród i a ale lub czy nie tak jeśli gdy kiedy choć żeby jak co kto gdzie dlaczego ile który
    jednak także też potem teraz dziś wczoraj wszyscy wiele kilka jeden dwa trzy jeszcze już tylko nawet według`,
  connectors:
    'i a ale lub czy w we na z ze do po od za dla przy bez pod nad o przez przed między że żeby jak który która które jest są nie się',
  sayings:
    'powiedział powiedziała zapytał zapytała napisał napisała odpowiedział dodał dodała stwierdził oświadczył',
  ordinals: {
    after: 'w od do dnia',
    before: 'wieku rocznica rocznicę rocznicy pułk brygada dywizja minucie minuta miejsce',
  },
  bylines: ['autor', 'autorka', 'autorzy', 'tekst', 'opracowanie', 'oprac', 'tłumaczenie'],
  credits: ['fot', 'foto', 'zdjęcie', 'zdjęcia', 'źródło', 'ilustracja', 'fot.'],
  captions: ['zdjęcie ilustracyjne', 'zdjęcie archiwalne', 'na zdjęciu'],
  related: [
    'czytaj także',
    'czytaj też',
    'czytaj więcej',
    'przeczytaj także',
    'zobacz także',
    'zobacz też',
    'udostępnij',
    'subskrybuj',
    'reklama',
    'śledź nas',
  ],
});
