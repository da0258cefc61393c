import { language } from './language.ts';

export const de = language('de', {
  never: `hr hrn fr frl dr prof priv.-doz dipl ing dipl.-ing med phil jur rer nat h.c gen oberst st hl z.b z.t z.zt u.a u.ä u.u
    d.h i.d.r i.v i.a s.o s.u v.a v.l v.r bzw ca evtl ggf inkl exkl zzgl bspw sog vgl usf mio.d nr abs art hrsg geb gest verh
    bes insb max min ehem sen sog sogen gegr vs o.g o.ä m.e a.m a.d b i.e p.p präs min.präs bd sog str.-nr dt engl frz
    röm griech lat ca zw etw jmd s abb kap tab ziff`,
  beforeNumber: 'nr s art abs abb kap bd tel ziff str tab jg',
  sometimes: `usw etc str pl mio mrd tsd std min sek jh jhd jhdt st jr sen co kg e.v inc ltd corp n.chr v.chr u.s u.k jan feb
    febr mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so a.g m.b.h`,
  calendar: `januar jänner februar märz april mai juni juli august september oktober november dezember jan feb febr mär apr jun
    jul aug sep sept okt nov dez montag dienstag mittwoch donnerstag freitag samstag sonntag uhr`,
  starters: `der die das den dem des ein eine einer eines einem einen er sie es wir ich ihr du sein seine ihre unser mein dies
    diese dieser dieses jene da dort hier in im am an auf bei beim von vom für mit ohne nach vor seit während wenn als
    und oder aber doch denn sondern ob weil damit dass auch nur noch schon so wie was wer wo wann warum welche nicht
    kein keine man alle viele einige mehrere zwei drei vier fünf dann jetzt heute gestern später danach zuvor dabei
    dagegen dennoch jedoch allerdings außerdem zudem deshalb daher laut gegen um zu zum zur über unter bis trotz statt`,
  connectors: `der die das den dem des ein eine einer eines einem einen und oder aber in im am an auf bei von vom für mit ohne nach
    vor seit während als dass ob zu zum zur über unter bis gegen um durch zwischen ist sind war waren hat haben sein ihre
    nicht sehr so wie`,
  sayings:
    'sagte sagt fragte fragt schrieb schreibt erklärte erklärt rief ruft antwortete betonte ergänzte meinte twitterte',
  ordinals: {
    after: `der die das den dem des am im vom zum beim ab bis seit zur ein eine einen einem einer jeder jede jedes jeden seinen
      seine ihren ihre mein dein und`,
    before: `jahrhundert jahrhunderts jahrhunderte weltkrieg weltkriegs weltkrieges jahrestag geburtstag todestag stock etage
      klasse liga bundesliga runde spieltag minute platz rang mal tag woche monat jahr quartal armee division brigade
      sinfonie symphonie kapitel artikel auflage hochzeitstag amtszeit legislaturperiode bezirk`,
  },
  bylines: [
    'von',
    'mit',
    'text',
    'autor',
    'autorin',
    'bericht',
    'mit material von',
    'aus dem',
    'redaktion',
    'protokoll',
  ],
  credits: [
    'foto',
    'fotos',
    'bild',
    'bilder',
    'quelle',
    'foto von',
    'bild von',
    'fotograf',
    'illustration',
    'grafik',
    'symbolbild',
    'archivbild',
  ],
  captions: ['archivfoto', 'symbolfoto', 'im bild'],
  related: [
    'lesen sie auch',
    'lesen sie mehr',
    'lesen sie hier',
    'lesen sie dazu',
    'mehr zum thema',
    'mehr dazu',
    'weiterlesen',
    'siehe auch',
    'auch interessant',
    'das könnte sie auch interessieren',
    'teilen',
    'abonnieren',
    'abonnieren sie',
    'folgen sie uns',
    'newsletter',
    'anzeige',
    'werbung',
    'zum thema',
    'jetzt abonnieren',
    'hier geht es',
  ],
});
