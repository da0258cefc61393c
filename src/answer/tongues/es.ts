import { createTongue } from './tongue.ts';

/** Spanish. */
export const spanish = createTongue({
  lang: 'es',
  asking: [
    ['quién es|quién era|quiénes son|quién fue', 'definition'],
    ['qué edad|cuántos años', 'age'],
    ['cuántos|cuántas|cuánta|cuánto', 'count'],
    ['quién|quiénes|a quién', 'person'],
    ['hasta cuándo|cuándo|desde cuándo|qué día|a qué hora|en qué fecha', 'time'],
    ['dónde|adónde|a dónde|en qué ciudad|en qué país', 'place'],
    ['por qué|por que', 'cause'],
    ['cómo', 'manner'],
    ['qué|cuál|cuáles', 'thing'],
  ],
  yesNo: '',
  light: `es son era eran fue fueron está están estaba estaban ha han había hay hubo ser sido se puede pueden ya el la los las un
una en de del lo al pasó ocurrió hasta`,
  people: 'personas persona gente',
  numbers: `cero un uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
dieciocho diecinueve veinte veintiuno veintiún veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete
veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos doscientos trescientos
quinientos mil miles millón millones decena decenas docena docenas centenar centenares`,
  thingStarts: `vaca caball perro oveja animal casa vivienda edificio escuela coche carro vehículo camion camión autob tren avión
pueblo ciudad barrio euro dólar peso ciento hora minuto día semana mes= meses= año tonelada litro kilóm metro hectárea`,
  speechStarts: `dijo dice declar anunci afirm explic añadi agreg indic precis señal asegur según inform advirt contó= escribi confirm`,
  roleStarts: `alcald gobernador ministr president primer direct jef fiscal juez jueza médic ciruj portavoz diputad senador general
coronel capitán comandant rey= reina embajador abogad periodist profesor escritor propietari dueñ fundador líder responsable
secretari obispo ingenier intendente`,
  bodyStarts:
    'policía ejército soldado militar bomber rescat gobierno parlamento congreso tribunal fiscalía autoridad ministerio juzgado vecino manifestante rebelde trabajador empresa',
  causeStarts: 'porque debido causa tras= motivo razón ocasion provoc consecuencia culpa gracias',
  placeWords: 'en a al hacia desde cerca de del hasta sobre',
  timeStarts: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
setiembre octubre noviembre diciembre ayer hoy mañana noche tarde madrugada mediodía medianoche`,
  kinStarts:
    'hijo hija esposa esposo marido mujer hermano hermana padre madre viuda tío tía sobrino familia abogado chófer asistente escolta adjunto',
  unsureStarts:
    'podría puede pueden si= casi será serán habría quiere quieren amenaz planea prevé presunt simulacro teme= temen= temor',
  victims: 'muertos heridos muertes víctimas',
  denying: 'no ni nunca jamás sin nadie ningún ninguna ninguno tampoco',
  passives: 'fue fueron sido ser',
  doingEnds: '',
  same: [
    `murió murieron muerto muertos muerta muertas fallecido fallecidos fallecida falleció fallecieron matado mató mataron
perdieron vida muertes`,
    'herido heridos herida heridas lesionado lesionados',
    'detenido detenidos detenida detuvieron detuvo arrestado arrestada arrestaron',
    'inundó inundaron inundación inundaciones inundado inundada',
  ],
  states: [
    'abierto abierta abiertos abiertas reabierto reabrió abrió cerrado cerrada cerrados cerradas',
    'puede permitido prohibido seguro peligroso',
  ],
  pronouns: 'él ella ellos ellas',
  openers: `le les lo su sus este esta estos estas esto ese esa esos esas eso aquel ambos ambas pero sin embargo además también allí entonces luego
después así tampoco otros otras fue fueron está estaba estaban tiene tenía era eran sigue dijo añadió agregó`,
  joining: 'y e pero',
  afterEmpty: '',
  and: 'y e pero',
});
