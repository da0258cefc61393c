import { language } from './language.ts';

export const nl = language('nl', {
  never: `dhr mevr mw mr mrs dr drs ir ing prof gen kol kapt lt sgt st bijv b.v d.w.z o.a i.p.v i.v.m m.b.t t.a.v t.o.v z.g zgn ca
    incl excl evt resp vs nl n.a.v a.u.b art nr blz p tel fig red min burg wnd aanw vnw`,
  beforeNumber: 'nr nrs blz p pp art fig tel par afl',
  sometimes:
    'enz etc e.d e.a jr sr n.v b.v co inc ltd corp u.s u.k v.chr n.chr jan feb mrt apr jun jul aug sep sept okt nov dec ma di wo do vr za zo',
  calendar: `januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep
    sept okt nov dec maandag dinsdag woensdag donderdag vrijdag zaterdag zondag uur`,
  starters: `de het een hij zij ze wij we ik jij u hun haar zijn ons onze dit dat deze die daar hier in op aan bij van voor met zonder na
    sinds tijdens als toen en of maar want omdat hoewel ook nog al zo hoe wat wie waar wanneer waarom welke niet geen men
    alle veel enkele twee drie dan nu vandaag gisteren later eerder volgens echter daarnaast er te tot uit over`,
  connectors:
    'de het een en of maar in op aan bij van voor met zonder na sinds als dat die te tot uit over om door tussen is zijn was heeft hun haar niet',
  sayings: 'zei zegt vroeg vraagt schreef schrijft antwoordde riep verklaarde voegde',
  bylines: ['door', 'van onze verslaggever', 'van onze correspondent', 'tekst', 'redactie', 'vertaling'],
  credits: ['foto', "foto's", 'beeld', 'bron', 'fotograaf', 'illustratie', 'foto van'],
  captions: ['archieffoto', 'op de foto'],
  related: [
    'lees ook',
    'lees meer',
    'lees verder',
    'bekijk ook',
    'zie ook',
    'meer over',
    'deel dit',
    'delen',
    'abonneer',
    'abonneer je',
    'volg ons',
    'advertentie',
  ],
});
