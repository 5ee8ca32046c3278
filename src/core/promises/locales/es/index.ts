/** Spanish, of Spain and of the Americas. */
import type { PromiseLocale } from '../../parse-locale.ts';
import { cityZones } from '../zones.ts';

/** A verb of ours after a clitic: "mando", "haré", "enviaremos"; thanks, requests and understanding commit to nothing. */
const FIRST =
  '(?!(?:entiendo|entendemos|comprendo|comprendemos|agradezco|agradecemos|agradecere|pido|pedimos|ruego|rogamos|recuerdo|recordamos|deseo|deseamos|creo|leo|veo|solo|mismo|todo|mucho|dio|llego|hizo|aviso \\p{L}+ que tiene)(?![\\p{L}]))(?:\\p{L}+(?:[aei]re(?:mos)?|dre(?:mos)?|[aei]mos|omos)|\\p{L}+[^\\P{L}i]o|envio|doy|estoy|confirmo)';
const MINE = '(?:mi[oa]s?|nuestr[oa]s?|de mi parte|de nuestra parte)';
const MINE_BEFORE = '(?:mi|mis|nuestr[oa]s?|proxim[oa]|siguiente)';
const NEWS =
  '(?:respuesta|noticias?|novedad(?:es)?|mensaje|actualizacion|solucion|resultado|decision|numero|foto|audio|confirmacion|comprobante|informacion|info|llamada|etiqueta|contestacion|guia|informe|resumen|llamada|correo|resolucion|dictamen|reporte)';

export const es: PromiseLocale = {
  language: 'es',
  spaced: true,
  days: [
    ['pasado manana', 2],
    ['(?:hoy|esta) (?:en la |por la |a la )?noche', 0, 'evening'],
    ['(?:hoy|esta) (?:en la |por la |a la )?tarde', 0, 'afternoon'],
    ['(?:hoy|esta) (?:en la |por la |a la )?manana', 0, 'morning'],
    ['manana (?:a )?primera hora|a primera hora (?:de )?manana', 1, 'first'],
    ['manana (?:en la |por la |a la |de )?noche', 1, 'evening'],
    ['manana (?:en la |por la |a la |de )?tarde', 1, 'afternoon'],
    ['manana (?:en la |por la |a la |temprano en la )manana|manana temprano', 1, 'morning'],
    ['(?<!(?:la|de la|por la|en la|a la|las \\d|las \\d\\d de la) )manana', 1],
    ['hoy(?: mismo)?|el dia de hoy|(?:en|durante) el (?:dia|transcurso del dia)', 0],
  ],
  weekdays: ['domingo', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado'],
  weekdayBefore: [['proximo|este', 'coming']],
  weekdayAfter: [
    ['de la (?:semana que viene|proxima semana|otra semana)', 'week'],
    ['que viene|proximo|mismo|a mas tardar', 'coming'],
  ],
  past: '(?<!de )ayer|anoche|anteayer|antier|antenoche|(?:la )?semana pasada',
  pastBefore: 'desde el|(?<!antes )del|pasado',
  pastAfter: 'pasado',
  months: [
    'enero|ene',
    'febrero|feb',
    'marzo|mar',
    'abril|abr',
    'mayo|may',
    'junio|jun',
    'julio|jul',
    'agosto|ago',
    'septiembre|setiembre|sept?|set',
    'octubre|oct',
    'noviembre|nov',
    'diciembre|dic',
  ],
  dates: [
    '(?:el|al) (?:dia )?(?<day>\\d{1,2})(?:/(?<month>\\d{1,2}))?(?! ?(?:%|dias?|horas?|h\\b|euros|usd))',
    'dia (?<day>\\d{1,2})',
  ],
  weeks: [
    [
      '(?:al |a )?(?:inicios?|comienzos?|principios?|primeros dias) de la (?:semana que viene|proxima semana|semana proxima)',
      1,
      'start',
    ],
    ['(?:a )?mediados de la (?:semana que viene|proxima semana)', 1, 'middle'],
    [
      '(?:en )?esta (?:misma )?semana|fin(?:al)?(?:es)? de (?:la |esta )?semana laboral|antes de(?:l| que (?:acabe|termine) (?:la |el )?)(?: ?(?:fin de )?semana| finde)|(?:a )?final(?:es)? de (?:la |esta )?semana|antes de acabar la semana',
      0,
    ],
    ['(?:la )?(?:semana que viene|proxima semana|semana proxima|otra semana|semana entrante)', 1],
  ],
  weekend: '(?:este |el )?(?:fin de semana|finde)',
  periods: [
    ['(?:a )?primera hora(?: de la manana)?', 'first'],
    ['antes de (?:comer|la comida|almorzar)', 'noon'],
    ['(?:por|en|de|a) la manana', 'morning'],
    ['(?:al |a |de )?medio ?dia', 'noon'],
    ['(?:por|en|de|a) la tarde', 'afternoon'],
    [
      '(?:al |a )?(?:final|fin|finales|termino|cierre) del? (?:dia|jornada|la jornada)|(?:a )?ultima hora|antes de que (?:termine|acabe|cierre) (?:el dia|la jornada)|antes de (?:cerrar|salir|terminar el dia)',
      'workday',
    ],
    ['(?:la )?media ?noche', 'midnight'],
    ['(?:por|en|de|a) la noche', 'evening'],
  ],
  hours: ['una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
  sameDay: '(?:ese|el|este) mismo dia|ese dia',
  numbers: [
    ['un par de|dos', 2],
    ['una|un|las proximas', 1],
    ['tres|unas|unos', 3],
    ['cuatro', 4],
    ['cinco', 5],
    ['seis', 6],
    ['siete', 7],
    ['ocho', 8],
    ['nueve', 9],
    ['diez', 10],
    ['doce', 12],
    ['quince', 15],
    ['veinte', 20],
    ['treinta', 30],
    ['veinticuatro', 24],
    ['cuarenta y ocho', 48],
  ],
  units: [
    ['dias? (?:habil(?:es)?|laborables?|laboral(?:es)?|utiles)', 'business'],
    ['minut(?:os?|itos?)|min\\.?', 1],
    ['hor(?:as?|itas?)|hrs?|h', 60],
    ['dias?', 1440],
    ['semanas?', 10_080],
  ],
  spans: [
    ['(?:una |1 )?hora y media', 90],
    ['dos horas y media', 150],
    ['(?:una )?media hor(?:a|ita)', 30],
    ['(?:un )?cuarto de hora', 15],
    [
      'un (?:momento|momentito|segundo(?! (?:numero|intento|codigo|paquete|envio))|minutito|ratito|rato)|unos minutos',
      15,
    ],
  ],
  range: '-|a|o|y',
  spanNotBefore:
    '\\b(?:a|de) las|\\bhace|\\bdesde hace|\\bllevas?|\\blleva|\\btardan?|\\btarda|\\bcada|ultimas|ultimos|\\btras|\\bdespues de|\\bdurante',
  spanNotAfter: 'atras|de retraso|despues\\b|antes\\b|sin\\b',
  clocks: [
    '(?:(?:de )?las? \\d{1,2}(?:[:.]\\d{2})? (?:a|y) )?(?:a |hacia |antes de |sobre |de )?las? (?<h>\\d{1,2})(?:[:.](?<m>\\d{2}))?(?<plus> y media)?(?<quarter> y cuarto)?(?<toQuarter> menos cuarto)?(?: en punto)?(?: ?(?:h|hs|hrs|horas))?(?:\\s*(?:(?<pm>p\\.?\\s?m\\b\\.?)|(?<am>a\\.?\\s?m\\b\\.?)))?',
    '(?<h>\\d{1,2})(?:[:.](?<m>\\d{2}))?\\s*(?:(?<pm>p\\.?\\s?m\\b\\.?)|(?<am>a\\.?\\s?m\\b\\.?))',
    '(?<h>\\d{1,2}):(?<m>\\d{2})(?:\\s*(?:h|hs|hrs))?',
    '(?<!en )(?:a|antes de|sobre) (?<h>\\d{1,2}) ?(?:h|hs)',
  ],
  clock24: true,
  zones: [
    [
      '(?:hora (?:tuya|suya|local)|tu hora|su hora|hora de (?:alli|alla)|de (?:tu|su) (?:ciudad|pais|hora)|en (?:tu|su) hora(?:rio)?)',
      'customer',
    ],
    ['(?:hora (?:mia|nuestra)|mi hora|nuestra hora|hora china)', 'agent'],
    ...cityZones('hora (?:local )?(?:de |del )?%'),
    ['hora peninsular', 'Europe/Madrid'],
  ],
  tell: [
    // The first word of the day is for you.
    '(?:lo primero que (?:hago|hare)|la primera cosa que (?:hago|hare)) (?:es|sera) \\p{L}+(?:te|le|les|os)|(?:primer|proximo) mensaje (?:es|sera|va) para (?:ti|usted|vosotros)',
    '(?:te|le|les|os) (?:l[oae]s? )?(?:pongo|dejo|cuelgo|subo|paso|dejare|pondre) (?:aqui|por aqui|por escrito)',
    '\\p{L}+(?:o|mos|re) (?:contigo|con usted(?:es)?|con vosotros)(?<!(?:acuerdo|cuento|contamos) (?:contigo|con usted))',
    '(?:nuestr[oa] (?!transport|repartid|mensajer|provee)\\p{L}+(?: de \\p{L}+)?|(?:mi|nuestr[oa]|el|la) (?:companer[oa]|colega|equipo|jef[ea]|encargad[oa]|superviso[ra]+|turno de \\p{L}+)|alguien de (?:mi|nuestro) equipo)(?: \\p{L}+)? (?:te|le|les|os) (?:\\p{L}+ ){0,1}?(?:escrib\\p{L}+|llam\\p{L}+|avis\\p{L}+|contact\\p{L}+|respond\\p{L}+|contest\\p{L}+|confirm\\p{L}+|inform\\p{L}+|mand\\p{L}+|env\\p{L}+|dira|dara|actualiz\\p{L}+|pas\\p{L}+)(?<!o|aron|ieron)(?! \\p{L}*[ai]do\\b)',
    '(?:seras?|seran) (?:el|la|los|las) primer[oa]s? en (?:saber\\p{L}*|enterar\\p{L}*)|(?:vuelvo|volvere|volvemos|regreso|regresamos) con (?:\\p{L}+ )?(?:respuesta|noticias|novedades|solucion|informacion)',
    // A clitic and a first person: "te mando", "le haré", "se lo confirmamos".
    `(?:te|t|le|les|os|se l[oae]s?|te l[oae]s?) (?:l[oae]s? )?${FIRST}`,
    `(?:voy|vamos|iremos|podre|podremos|prometo|estare|estaremos|vuelvo|volvere|volvemos|volveremos|puedo|podemos|regreso|quiero) (?:a )?\\p{L}+(?:r|ndo)(?:te|le|les|os)\\p{L}*`,
    '(?:te|le|les|os) (?:voy|vamos|vuelvo|volvemos|volvere|estare|estaremos|ire|iremos|podre|podremos|puedo|podemos) (?:a )?\\p{L}+(?:r|ndo)',
    '(?:me|nos) (?:pongo|pondre|pondremos|ponemos|comunico|comunicare|comunicamos|comunicaremos|contacto|contactamos|reporto)|en contacto|hablamos|nos leemos|nos hablamos',
    `(?:tendras?|tendran|tienes|recibiras?|recibiran|recibes|vas a (?:tener|recibir)|va a (?:tener|recibir)|obtendras?) (?:[\\p{L}]+ ){0,4}?(?:${NEWS}|${MINE})`,
    `(?:${NEWS}|correo|mail|email|informe) ${MINE}|${MINE_BEFORE} (?:\\p{L}+ ){0,2}?${NEWS}`,
    '(?:sabras|sabra|sabran|te enteraras|se enterara)|(?:sabes|sabe) de (?:mi|nosotros)',
    '(?:vuelvo|volvere|volvemos|volveremos|regreso|regresare|regresamos) (?:contigo|con (?:usted|ustedes|vosotros|(?:una )?(?:respuesta|noticias)))',
    '(?:lo hare|lo hago) otra vez|(?:las|los|lo|la) tendras? aqui',
    '(?:escribo|escribire|escribimos|(?<!(?:dejan|dejaran|dan|daran|sin|previo|un|el|del) )aviso|avisare|avisamos|confirmo|confirmare|confirmamos|respondo|respondere|respondemos|contesto|contestare|contestamos|informo|informare|informamos|actualizo|actualizare|llamo yo|mando|mandare|mandamos|envio|enviare|enviamos|paso|pasare)(?: (?:yo|nosotros))?|(?:doy|dare|damos|daremos) (?:\\p{L}+ )?(?:seguimiento|respuesta|noticias|novedades|aviso)',
  ].join('|'),
  newsComes: [
    '(?:de mi parte|de parte (?:mia|nuestra)|de nuestra parte)|^[\\s\\-:]*(?:\\p{L}{1,3} )?(?:novedad(?:es)?|noticias|actualizacion|respuesta)(?=\\s)|(?<=\\s)(?:novedad(?:es)?|noticias|actualizacion|respuesta)[\\s.!:,]*$',
    `(?:tiene|recibe|llega|llegara) (?:[\\p{L}]+ ){0,4}?(?:${NEWS}|${MINE})`,
  ].join('|'),
  act: '(?:voy|vamos) a (?!(?:estar|cerrar|trabajar|tener que)(?![\\p{L}]))\\p{L}+r\\p{L}*|(?:voy a|vamos a|lo |la |los |las |me )?(?:reviso|revisare|reviso|revisar|consulto|consultare|pregunto|preguntare|verifico|verificare|reclamo|reclamare|abro|abrire|(?<!(?:un|el|su|tu|del|al|de|este|mi) )reembols(?:o(?! (?:aparec|lleg|se |estar|tard|sal|ser|demor|en ))|are|amos|aremos)|devuelv[eo]\\p{L}*|despach(?:o|are|amos|aremos)|reenvi(?:o|are|amos|aremos)|pido|pedire|insisto|insistire|averiguo|averiguare|miro|mirare|gestiono|gestionare|tramito|tramitare|solicito|solicitare|proceso|procesamos|(?:reemplazo|repuesto|reposicion|nuevo) (?:sale|saldra)|llamo|llamare)',
  wait: 'd[ae]me|deme|denme|dame|espera|espere|esperame|aguanta|un momento|necesito',
  waitUntil:
    '(?:d[ae]me|deme|denos|danos|dejame|dejeme|permitame|necesito|necesitamos) (?:tiempo |plazo |margen )?hasta',
  third:
    'ellos|ellas|el courier|courier|transportista|mensajeria|aduanas?|correos|dhl|fedex|ups|seur|la paqueteria|paqueteria|almacen|el banco|banco|su respuesta|tardan?|suelen?|normalmente|entrega|el paquete|por favor|indican?|dicen?|estima\\p{L}*|contestan|responden|llega|llegara|repartidor\\p{L}*|mensajero|chofer|conductor',
  undo: 'para (?:que )?(?:podamos|poder)|(?:re)?(?:abrimos|cerramos|abriremos|cerraremos)(?! (?:\\p{L}+ ){0,2}?(?:reclam|caso|incidencia|investigacion|disputa)\\p{L}*)|sincer[oa]|franc[oa]|honest[oa]|(?:por favor,? |favor de |te pido que |le pido que |les pido que |le ruego que |te ruego que |necesito que |necesitamos que )(?:me |nos )?(?:\\p{L}+ ){0,1}?(?:mand[ae]\\p{L}*|envi[ae]\\p{L}*|pas[ae](?:me|nos)?|confirm[ae]\\p{L}*|respond[ae]\\p{L}*|avis[ae]\\p{L}*|comparta\\p{L}*|escrib[ae]\\p{L}*)|no (?:puedo|podemos|podre|podria|te|le|se|voy|prometo)|(?:ya )?(?:te|le) (?:escribi|dije|avise|mande|envie|conte)|espero poder|quisiera|si (?:me|nos) (?:das|da|manda|envia)|(?<!no )(?:puedes|puede|pueden|debes|tienes que|tiene que) (?!contar|esperar|confiar)(?:\\p{L}+)|(?<!o )sin (?:respuesta|noticias|contestar)(?=[\\s.!]*$)|(?:mi|nuestr[oa]|el|la) (?:companer[oa]|colega|jef[ea]|encargad[oa]) (?:\\p{L}+ )?(?:te|le|les|os|me|nos) \\p{L}+o|(?:pido|pedimos|mil) disculpas|disculp[ae]\\p{L}*',
  unbound:
    'normalmente|generalmente|por lo general|habitualmente|de costumbre|casi siempre|solemos|suelo|(?:me |nos )?(?:gustaria|encantaria|deberia|podria|querria|preferiria)(?:mos)?|ojala|quisiera(?:mos)?|a lo mejor|quiza|quizas|tal vez|no estoy segur[oa]|me temo|temo que|dudo|supongo|suponemos|imagino',
  offer:
    'si (?:lo |usted |tu )?(?:prefiere|prefieres|quiere|quieres|gusta|gustas|desea|deseas|te viene|le viene)',
  condition: 'si',
  trigger:
    '(?:en cuanto|apenas|tan pronto(?: como)?|cuando|ni bien|al momento de que|nada mas|al segundo (?:en )?que) (?!pueda|podamos)\\p{L}+|con (?:cualquier|lo que sea) ?(?:novedad)?|cualquier (?:novedad|cambio|cosa)|haya lo que haya|en el (?:momento|instante) (?:en )?que \\p{L}+',
  vague:
    'pronto|cuanto antes|lo antes posible|en breve|a la brevedad|enseguida|en seguida|ahorita|en cuanto pueda|lo mas pronto posible|luego|mas tarde|ya te (?:dire|digo|cuento|avis|escrib|inform)\\p{L}*',
  limit:
    'a mas tardar|como (?:muy tarde|maximo|mucho)|(?:como )?tarde|maximo|pase lo que pase|en cualquier caso|si o si',
  tag: '^(?:ok|vale|si|te parece|le parece|de acuerdo|va|sale|esta bien|bueno|listo)\\b',
  and: 'y|pero|e',
  breaks:
    '\\s(?:y|pero|porque|asi que|que|si|mientras|e)\\s(?=(?:yo|te|le|les|os|me|nos|ellos|ella|el|la|lo|si|su|tu|ya|usted)\\b)|\\s(?=(?:en cuanto|apenas|tan pronto|ni bien)\\b)',
};
