import { language } from './language.ts';

export const it = language('it', {
  never: `sig sig.ra sig.na sigg dott dott.ssa dr prof prof.ssa ing avv arch geom rag on sen gen col magg cap ten mar brig mons
    don s ss spett egr gent ill rev card dir pres vice p.es ad.es es cfr cf ca circa vs art pag pagg cap fig vol n nn nr
    tel lett ecc.d psicol amm st d econ ed tab cit op loc all min med fam c.so v.le p.za l.go rif`,
  beforeNumber: 'n nn nr no pag pagg p pp art artt cap fig vol tel tab par co',
  sometimes: `ecc etc s.p.a spa s.r.l srl inc co corp ltd jr u.s u.s.a u.k u.e o.n.u a.c d.c gen feb mar apr mag giu lug ago set
    sett ott nov dic lun mer gio ven sab dom az m.i.s.l s.n.c`,
  calendar: `gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen feb mar apr mag giu
    lug ago set sett ott nov dic lunedì martedì mercoledì giovedì venerdì sabato domenica`,
  starters: `il lo la i gli le un uno una l' egli ella lui lei loro noi io tu voi suo sua suoi sue nostro questo questa questi queste
    quello quella quelli quelle lì qui là in nel nella nei nelle a al alla ai alle di del della dei delle da dal dalla per
    con senza su sul sulla tra fra prima dopo durante quando mentre se ma e o né anche perché come che chi cosa dove
    quanto quale non sì no nessuno tutti tutte molti alcuni due tre poi oggi ieri domani secondo tuttavia però inoltre
    così ora già ancora si è`,
  connectors: `il lo la i gli le un uno una di del della dei delle a al alla ai alle da dal dalla in nel nella per con senza su sul
    sulla tra fra e o ma che chi come suo sua questo questa è sono era ha hanno non più molto`,
  sayings:
    'disse detto dice chiese chiede scrisse scrive rispose risponde ha afferma dichiara aggiunge spiega gridò',
  bylines: [
    'di',
    'con',
    'a cura di',
    'dal nostro corrispondente',
    'dal nostro inviato',
    'testo di',
    'redazione',
    'tradotto da',
  ],
  credits: [
    'foto',
    'fotografia',
    'fotografie',
    'immagine',
    'immagini',
    'crediti',
    'foto di',
    'credito',
    'fonte',
    'illustrazione',
  ],
  captions: ["foto d'archivio", "immagine d'archivio", 'nella foto'],
  related: [
    'leggi anche',
    'leggi di più',
    'leggi tutto',
    'continua a leggere',
    'per approfondire',
    'vedi anche',
    'guarda anche',
    'articoli correlati',
    'potrebbe interessarti',
    'condividi',
    'iscriviti',
    'abbonati',
    'seguici su',
    'pubblicità',
  ],
});
