import { createTongue } from './tongue.ts';

/** French. */
export const french = createTongue({
  lang: 'fr',
  asking: [
    ['qui est|qui était|qui sont|c est qui|qui est ce', 'definition'],
    ['quel âge|quelle est l âge', 'age'],
    ['combien', 'count'],
    ['qui|par qui|à qui', 'person'],
    ['jusqu à quand|quand|depuis quand|quel jour|quelle date|à quelle heure|quelle heure', 'time'],
    ['où|vers où|d où|dans quelle ville|dans quel pays', 'place'],
    ['pourquoi|pour quelle raison', 'cause'],
    ['comment', 'manner'],
    ['est ce que|est ce qu', 'yes-no'],
    ['qu est ce que|qu est ce qui|que|quoi|qu|quel|quelle|quels|quelles', 'thing'],
  ],
  yesNo: '',
  light: `est sont était étaient a ont avait avaient été être il elle ils elles on t ce c y l d n qu s fut sera seront de du des le la les
un une dans passé arrivé`,
  people: 'personnes personne gens',
  numbers: `zéro un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept vingt vingtaine
trente trentaine quarante quarantaine cinquante cinquantaine soixante soixantaine septante nonante cent cents centaine centaines
mille millier milliers million millions milliard milliards dizaine dizaines douzaine quinzaine`,
  thingStarts: `vache chev chien mouton animaux maison immeuble bâtiment école voiture véhicule camion bus= train avion village
ville quartier euro dollar pourcent heure minute jour semaine mois an= ans= année tonne litre kilom mètre hectare étage`,
  speechStarts: `dit= déclar annonc affirm expliqu ajout indiqu précis soulign assur selon racont écrit confi averti estim`,
  roleStarts: `maire proviseur recteur préfet ministre président premier direct chef procureur juge médecin chirurgien porte-parole député sénat
général colonel capitaine command roi reine ambassad avocat journaliste profess écrivain propriétaire fondat lead responsable
secrétaire évêque ingénieur sous-préfet conduct patron gérant syndicaliste`,
  bodyStarts:
    'polic gendarm armée soldat militair pompier secour secouriste gouvernement parlement tribunal parquet autorité ministère juge habitant manifestant rebelle ouvrier compagnie',
  causeStarts: 'parce cause raison suite due= dus= dues= provoqu faute grâce conséquence puisque',
  placeWords: 'à au aux en dans vers chez près sur sous depuis devant derrière jusqu',
  timeStarts: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
octobre novembre décembre hier demain matin soir nuit midi minuit`,
  kinStarts:
    'femme épouse mari fils fille frère sœur père mère veuve veuf oncle tante cousin neveu parent famille avocat chauffeur assistant adjoint garde',
  unsureStarts:
    'pourrai peut peuvent si= failli presque manqué veut veul refus menac risqu sera seront serait seraient aurait auraient devrai prévu prétendu exercice crain redout',
  victims: 'morts blessés victimes décès',
  denying: 'ne n pas aucun aucune jamais ni sans personne non',
  passives: 'été être fut furent',
  doingEnds: '',
  same: [
    'mort morts morte mortes mourir décédé décédés décédée décédées décès tué tués tuée tuées péri victime',
    'blessé blessés blessée blessées',
    'arrêté arrêtés arrêtée interpellé interpellés interpellée détenu',
  ],
  states: [
    'ouvert ouverte ouverts ouvertes rouvert rouverte fermé fermée fermés fermées',
    'potable contaminée contaminé impropre',
  ],
  pronouns: 'il elle ils elles lui leur eux celui celle ceux celles',
  openers: `on c ce cet cette ces cela ceci ça son sa ses leur leurs mais cependant pourtant ainsi aussi puis ensuite alors
toutefois néanmoins également là autres`,
  joining: 'et mais or',
  afterEmpty: 'y faut faudra pleut pleuvait neige agit reste semble',
  and: 'et mais',
});
