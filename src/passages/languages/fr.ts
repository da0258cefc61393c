import { language } from './language.ts';

export const fr = language('fr', {
  never: `m mm mr dr pr me mgr gén gal col cdt cap lt sgt st ste p.ex c.-à-d c.à.d cf env éd vol chap fig art av boul bd ft hon
    prof préf dir adj ex p.-s ndlr vs approx réf`,
  beforeNumber: 'n p pp art chap fig vol t no nos al tél',
  sometimes: `etc jr sr inc ltd co cie corp s.a s.a.r.l u.s u.k o.n.u u.e j.-c av.j.-c apr.j.-c janv févr avr juil sept oct nov
    déc lun mar mer jeu ven sam dim min sec`,
  calendar: `janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil sept oct nov
    déc lundi mardi mercredi jeudi vendredi samedi dimanche gmt`,
  starters: `le la les un une des il elle ils elles on nous vous je tu ce cet cette ces son sa ses leur leurs notre nos mon ma mes
    dans en à au aux de du pour par sur sous avec sans avant après depuis pendant quand lorsque si mais et ou donc or ni
    car comme que qui quoi où comment pourquoi combien quel quelle aucun tous toutes plusieurs certains deux trois puis
    alors ensuite hier demain selon également aussi même cependant toutefois pourtant ainsi enfin là ici non oui y`,
  connectors: `le la les un une des de du à au aux et ou mais en dans par pour sur sous avec sans avant après depuis que qui dont
    où son sa ses leur leurs ce cet cette ces est sont était a ont ne pas plus très m mme`,
  sayings: `dit déclare demande écrit répond ajoute affirme lance explique précise souligne assure raconte déclaré demandé`,
  bylines: [
    'par',
    'avec',
    'de notre correspondant',
    'de notre envoyé spécial',
    'de notre envoyée spéciale',
    'texte',
    'propos recueillis par',
    'publié par',
    'traduit par',
  ],
  credits: [
    'photo',
    'photos',
    'photographie',
    'crédit',
    'crédits',
    'crédit photo',
    'crédits photo',
    'image',
    'images',
    'illustration',
    'photo de',
    'source',
    'infographie',
  ],
  captions: [
    "photo d'illustration",
    "photo d'archives",
    "image d'illustration",
    "image d'archives",
    'légende',
  ],
  related: [
    'lire aussi',
    'à lire aussi',
    'lire la suite',
    'lire également',
    'à lire également',
    'voir aussi',
    'à voir aussi',
    'pour aller plus loin',
    'sur le même sujet',
    'abonnez-vous',
    'partager',
    'partagez',
    'suivez-nous',
    'inscrivez-vous',
    'écouter aussi',
    'à écouter',
    'publicité',
    'télécharger',
    'en savoir plus',
  ],
});
