import { stem } from '../../../search/index.ts';

/**
 * General ideas of news about crises, each with English words that news uses for it. Ours; no names of people or
 * places. A word may stand in several. Measured with and without: see docs/answers.md.
 */
const ideas = `
begin: begin start erupt launch open commence outbreak spark ignite trigger
end: end stop cease finish halt conclude
continue: continue persist remain last
kill: kill die death dead fatal deadly slay murder massacre perish casualty
injure: injure wound hurt injury
arrest: arrest detain custody imprison jail remand seize
release: release free liberate
accuse: accuse charge suspect blame allege indict
convict: convict guilty sentence verdict
dismiss: dismiss remove sack fire oust replace
resign: resign quit resignation
appoint: appoint name nominate install
protest: protest demonstration demonstrate rally march revolt unrest uprising riot
protester: protester demonstrator rioter activist
attack: attack storm assault raid strike bomb shell
explode: explode blast explosion bomb detonate
burn: burn fire flame blaze smoke
destroy: destroy damage ruin wreck collapse
shoot: shoot fire gunfire shot open
troops: troop soldier force army military contingent peacekeeper reservist conscript
police: police officer security law
weapon: weapon gun arm rifle missile
enter: enter arrive come reach deploy send
leave: leave withdraw depart evacuate exit pull
flee: flee escape evacuate displace refugee
hide: hide shelter refuge
close: close shut shutter closure block suspend
reopen: reopen resume restore open
shop: shop store supermarket market bank restaurant business
price: price cost rise fuel
rise: rise increase climb soar grow hike surge
fall: fall decrease drop decline shrink
say: say state tell declare announce report write add
warn: warn caution alert
deny: deny reject refute dismiss
criticise: criticise criticize denounce condemn blame slam react
ask: ask call urge appeal request demand
want: want demand seek desire wish
order: order authorize authorise command instruct direct
agree: agree accord deal agreement
talk: talk speak discuss conversation phone telephone call meet meeting negotiate
leader: leader head chief director boss
president: president leader head
spokesman: spokesman spokesperson spokeswoman
reporter: reporter journalist correspondent
government: government authority regime power official cabinet
investigate: investigate investigation probe inquiry
help: help aid assist support relief
ill: ill sick infect disease virus outbreak
rescue: rescue save recover
missing: missing lost disappear
vote: vote election ballot poll elect
flood: flood flooding water
quake: earthquake quake tremor
storm: storm hurricane cyclone typhoon
calm: calm quiet peaceful order normal
happen: happen occur take
situation: situation condition state crisis
home: home house residence household dwelling
child: child kid minor
city: city town capital
country: country nation state
electricity: electricity power grid
outage: outage blackout
prisoner: prisoner inmate convict detainee
prison: prison jail penitentiary
custody: custody detention remand jail
truce: truce ceasefire armistice
swap: swap exchange
deploy: deploy station dispatch send
transfer: transfer move relocate
overthrow: overthrow topple depose oust remove
coup: coup putsch takeover
ban: ban forbid prohibit outlaw
allow: allow permit let
publish: publish release issue
crash: crash derailment collision accident
population: population inhabitant resident
money: money fund cash
lawyer: lawyer attorney
build: build construct erect
buy: buy purchase acquire
win: win victory winner
work stoppage: strike walkout stoppage
vaccine: vaccine vaccination vaccinate jab
epidemic: epidemic outbreak pandemic
sanction: sanction embargo
border: border frontier
plane: plane aircraft airliner jet
ship: ship vessel boat ferry
bomb: bomb munition explosive
visit: visit trip
parliament: parliament assembly legislature congress
own: own belong possess
doctor: doctor physician medic
replace: replace succeed successor
break: break burst rupture
script: script screenplay
rail: rail railway train
`;

/** Stem of a word to the numbers of the ideas it belongs to. */
export type Thesaurus = ReadonlyMap<string, readonly number[]>;

let read: Thesaurus | null = null;

/** The thesaurus, read on first use and the same for all. */
export const thesaurus = (): Thesaurus => {
  if (read !== null) return read;
  const found = new Map<string, number[]>();
  for (const [i, line] of ideas.trim().split('\n').entries()) {
    const words = new Set((line.split(':')[1] ?? '').trim().split(' '));
    for (const word of words) {
      const key = stem(word, 'en');
      const known = found.get(key) ?? [];
      found.set(key, known.includes(i) ? known : [...known, i]);
    }
  }
  read = found;
  return found;
};
