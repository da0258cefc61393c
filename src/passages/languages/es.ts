import { language } from './language.ts';

export const es = language('es', {
  never: `sr sra srta sres sras dr dra drs prof profa lic ing arq gral gen cnel cap tte sgto alm d dña da don fr sto sta mons
    pte vda excmo excma ilmo ilma p.ej p.e ej vs aprox ed dir dpto depto av avda c prov hnos párrf párr admón atte art
    núm núms tel tels fig cap vol cf op`,
  beforeNumber: 'núm núms no n nº n.º pág págs p pp art arts cap fig vol tel párrf párr párrs km',
  sometimes: `etc ee.uu ee.uu.a ff.aa s.a s.l s.r.l cía ltda inc co corp jr u.s u.k c.a a.c d.c e.e.u.u ene feb mar abr may jun jul
    ago sep sept set oct nov dic lun mar mié jue vie sáb dom min seg hs hrs km rr.hh jj.oo cc.oo`,
  clock: 'a.m p.m',
  calendar: `enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb mar abr
    may jun jul ago sep sept set oct nov dic lunes martes miércoles jueves viernes sábado domingo gmt`,
  starters: `el la los las un una unos unas él ella ellos ellas nosotros yo tú usted ustedes su sus nuestro nuestra mi este esta
    estos estas ese esa esos esas esto eso aquel allí aquí en a al de del por para con sin sobre ante bajo desde hasta tras
    según durante cuando mientras si pero y o ni aunque porque como que quien quién qué cómo dónde cuándo por cuál
    también no sí ya nadie nada todo todos todas muchos varios algunos dos tres luego después antes hoy ayer mañana
    además entonces sin entre lo se le les así`,
  connectors: `el la los las un una unos unas de del a al en por para con sin sobre ante bajo desde hasta tras según y e o u ni pero
    que quien como su sus este esta es son era fue ha han no muy más se lo le`,
  sayings:
    'dijo preguntó escribió respondió afirmó añadió declaró señaló explicó aseguró exclamó gritó agregó contó',
  bylines: [
    'por',
    'con',
    'de nuestro corresponsal',
    'texto',
    'texto de',
    'redacción',
    'con información de',
    'escrito por',
    'traducido por',
  ],
  credits: [
    'foto',
    'fotos',
    'fotografía',
    'fotografías',
    'imagen',
    'crédito',
    'créditos',
    'foto de',
    'fotografía de',
    'fuente',
    'ilustración',
    'cortesía',
    'cortesía de',
    'archivo',
  ],
  captions: ['foto de archivo', 'imagen de archivo', 'en la foto', 'en la imagen'],
  related: [
    'lea también',
    'lee también',
    'leer también',
    'lea más',
    'leer más',
    'lee más',
    'vea también',
    'ver también',
    'le puede interesar',
    'te puede interesar',
    'más información',
    'más sobre',
    'suscríbase',
    'suscríbete',
    'comparte',
    'compartir',
    'síganos',
    'síguenos',
    'publicidad',
    'noticias relacionadas',
    'no se pierda',
    'no te pierdas',
  ],
});
