/** Spanish, of Spain and of the Americas. */
import type { PromiseLocale } from '../../parse-locale.ts';
import { cityZones } from '../zones.ts';

const TELL_VERB =
  '(?:escrib\\p{L}*|avis\\p{L}*|cont[eoa]\\p{L}*|cuent\\p{L}*|dig[oa]|dire|diremos|decir\\p{L}*|inform\\p{L}*|confirm\\p{L}*|contest\\p{L}*|respond\\p{L}*|llam[oaeé]\\p{L}*|mand\\p{L}*|envi\\p{L}*|pas[oae]\\p{L}*|comunic\\p{L}*|actualiz\\p{L}*|notific\\p{L}*|manteng\\p{L}*|mantendr\\p{L}*|teng[oa] al|tendre|tendr\\p{L}*|doy|dare|daremos|dar (?:una )?(?:respuesta|noticias)|aviso|explic\\p{L}*|reporto|hablo|hablamos|marco|busco|coment\\p{L}*|vuelvo a escribir)';
const NEWS =
  '(?:respuesta|noticias?|novedad(?:es)?|mensaje|actualizacion|solucion|resultado|decision|numero|foto|audio|confirmacion|comprobante|informacion|info|llamada|etiqueta|contestacion)';

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
    ['hoy(?: mismo)?|el dia de hoy', 0],
  ],
  weekdays: ['domingo', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado'],
  weekdayBefore: [['proximo|este', 'coming']],
  weekdayAfter: [
    ['de la (?:semana que viene|proxima semana|otra semana)', 'week'],
    ['que viene|proximo|mismo|a mas tardar', 'coming'],
  ],
  pastBefore: 'desde el|del|pasado',
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
    ['(?:esta semana|fin(?:al)? de (?:la )?semana laboral)', 0],
    ['(?:la )?(?:semana que viene|proxima semana|semana proxima)', 1],
  ],
  weekend: '(?:este |el )?(?:fin de semana|finde)',
  periods: [
    ['(?:a )?primera hora(?: de la manana)?', 'first'],
    ['(?:por|en|de|a) la manana|antes de comer', 'morning'],
    ['(?:al |a |de )?medio ?dia', 'noon'],
    ['(?:por|en|de|a) la tarde', 'afternoon'],
    ['(?:al )?(?:final|fin|termino|cierre) del dia|ultima hora', 'workday'],
    ['(?:por|en|de|a) la noche', 'evening'],
  ],
  numbers: [
    ['un par de|dos', 2],
    ['una|un|las proximas', 1],
    ['tres|unas|unos', 3],
    ['cuatro', 4],
    ['cinco', 5],
    ['diez', 10],
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
    ['hora y media', 90],
    ['(?:una )?media hor(?:a|ita)', 30],
    ['(?:un )?cuarto de hora', 15],
    ['un (?:momento|momentito|segundo|minutito|ratito|rato)|unos minutos', 15],
  ],
  range: '-|a|o|y',
  spanNotBefore:
    '\\bhace|\\bdesde hace|\\bllevas?|\\blleva|\\btardan?|\\btarda|\\bcada|ultimas|ultimos|\\btras|\\bdespues de|\\bdurante',
  spanNotAfter: 'atras|de retraso|despues\\b|antes\\b|sin\\b',
  clocks: [
    '(?:(?:de )?las? \\d{1,2}(?:[:.]\\d{2})? (?:a|y) )?(?:a |hacia |antes de |sobre |de )?las? (?<h>\\d{1,2})(?:[:.](?<m>\\d{2}))?(?<plus> y media)?(?<quarter> y cuarto)?(?: ?(?:h|hs|hrs|horas))?(?:\\s*(?:(?<pm>p\\.?\\s?m\\b\\.?)|(?<am>a\\.?\\s?m\\b\\.?)))?',
    '(?<h>\\d{1,2})(?:[:.](?<m>\\d{2}))?\\s*(?:(?<pm>p\\.?\\s?m\\b\\.?)|(?<am>a\\.?\\s?m\\b\\.?))',
    '(?<h>\\d{1,2}):(?<m>\\d{2})(?:\\s*(?:h|hs|hrs))?',
    '(?<!en )(?:a|antes de|sobre) (?<h>\\d{1,2}) ?(?:h|hs)',
  ],
  clock24: true,
  zones: [
    ['(?:hora (?:tuya|suya|local)|tu hora|su hora|hora de (?:alli|alla)|de tu (?:ciudad|pais))', 'customer'],
    ['(?:hora (?:mia|nuestra)|mi hora|nuestra hora|hora china)', 'agent'],
    ...cityZones('hora (?:local )?(?:de |del )?%'),
    ['hora peninsular', 'Europe/Madrid'],
  ],
  tell: [
    `(?:te|le|les|os|me pondre|voy a|vamos a|se lo|te lo|te la|se la) (?:lo |la |voy a |vamos a |iremos |ire |podre |puedo |estare |vuelvo a |volvere a )?${TELL_VERB}(?<!n)`,
    `(?:vuelvo|volvere|volvemos) a ${TELL_VERB}(?:te|le|les|os)?`,
    '(?:te|se|le) (?:lo|la) dejo? (?:\\p{L}+)',
    `(?:voy|vamos|podre|podremos|prometo) (?:a )?${TELL_VERB}(?:te|le|les|os)\\p{L}*`,
    `(?:tendras?|tendran|tendra|tienes|tiene|recibiras?|recibes|recibe|vas a (?:tener|recibir)|va a (?:tener|recibir)|obtendras?) (?:[\\p{L}]+ ){0,4}?${NEWS}`,
    `(?:proxim[oa]|siguiente|mi|nuestr[oa]) ${NEWS}`,
    '(?:sabras?|sabra|te enteraras)|(?:sabes|sabe) de mi',
    '(?:me pongo|me pondre|nos pondremos|nos ponemos) en contacto|me comunico|nos comunicamos|estamos en contacto',
    '(?:vuelvo|volvere|regreso) (?:contigo|con usted|con (?:una )?(?:respuesta|noticias))',
    '(?:lo hare|lo hago) otra vez|(?:las|los|lo|la) tendras? aqui',
    'escribo(?: yo)?|(?:doy|dare) seguimiento|(?:hablamos|nos hablamos|nos leemos)',
    `${NEWS} (?:mia |nuestra )?(?:antes de|manana|hoy|en)`,
  ].join('|'),
  act: '(?:voy a|vamos a|lo |la |los |las |me )?(?:reviso|revisare|reviso|revisar|consulto|consultare|pregunto|preguntare|verifico|verificare|reclamo|reclamare|abro|abrire|reembols\\p{L}*|despach\\p{L}*|reenvi\\p{L}*|pido|pedire|insisto|insistire|averiguo|averiguare|miro|mirare|gestiono|gestionare|tramito|tramitare|solicito|solicitare|proceso|procesamos|sale|saldra|llamo|llamare)',
  wait: 'd[ae]me|deme|denme|dame|espera|espere|esperame|aguanta|un momento|necesito',
  third:
    'ellos|ellas|el courier|courier|transportista|mensajeria|aduanas?|correos|dhl|fedex|ups|seur|la paqueteria|paqueteria|almacen|el banco|banco|su respuesta|tardan?|suelen?|normalmente|entrega|el paquete|por favor|indican?|dicen?|estima\\p{L}*|contestan|responden|llega|llegara',
  undo: 'no (?:puedo|podemos|podre|podria|te|le|se|voy|prometo)|(?:ya )?(?:te|le) (?:escribi|dije|avise|mande|envie|conte)|espero poder|quisiera|si (?:me|nos) (?:das|da|manda|envia)',
  trigger:
    '(?:en cuanto|apenas|tan pronto(?: como)?|cuando|ni bien|al momento de que|nada mas|al segundo (?:en )?que) (?!pueda|podamos)\\p{L}+|con (?:cualquier|lo que sea) ?(?:novedad)?|cualquier (?:novedad|cambio|cosa)|haya lo que haya',
  vague:
    'pronto|cuanto antes|lo antes posible|en breve|a la brevedad|enseguida|en seguida|ahorita|en cuanto pueda|lo mas pronto posible|luego|mas tarde|ya te (?:dire|digo|cuento|avis|escrib|inform)\\p{L}*',
  limit: 'a mas tardar|como (?:muy tarde|maximo|mucho)|maximo|pase lo que pase|en cualquier caso|si o si',
  tag: '^(?:ok|vale|si|te parece|le parece|de acuerdo|va|sale|esta bien|bueno|listo)\\b',
  breaks:
    '\\s(?:y|pero|porque|asi que|que|si|mientras|e)\\s(?=(?:yo|te|le|les|os|me|nos|ellos|ella|el|la|lo|si|su|tu|ya|usted)\\b)|\\s(?=(?:en cuanto|apenas|tan pronto|ni bien)\\b)',
};
