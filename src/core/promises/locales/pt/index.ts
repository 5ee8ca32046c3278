/** Portuguese, of Brazil and of Portugal. */
import type { PromiseLocale } from '../../parse-locale.ts';
import { cityZones } from '../zones.ts';

const TELL_VERB =
  '(?:escrev\\p{L}*|avis\\p{L}*|digo|direi|dizer|diz|inform\\p{L}*|confirm\\p{L}*|respond\\p{L}*|retorn\\p{L}*|lig[oa]\\p{L}*|ligar\\p{L}*|mand\\p{L}*|envi\\p{L}*|pass[oa]\\p{L}*|atualiz\\p{L}*|notific\\p{L}*|conto|contar|contarei|falo|falar|falarei|dou|darei|dar (?:um |uma )?(?:retorno|resposta|noticias?|posicao)|explic\\p{L}*|comunic\\p{L}*|mantenho|manterei|volto|voltarei|chamo|trago|trarei)';
const NEWS =
  '(?:resposta|noticias?|novidades?|mensagem|atualizacao|retorno|solucao|resultado|decisao|numero|codigo|foto|audio|confirmacao|comprovante|comprovativo|informacao|info|ligacao|posicao|posicionamento|etiqueta)';

export const pt: PromiseLocale = {
  language: 'pt',
  spaced: true,
  days: [
    ['depois de amanha', 2],
    ['amanha (?:de |pela |a |na |logo )?(?:cedo|manha)', 1, 'morning'],
    ['amanha (?:de |a |pela |na )?(?:tarde|tardinha)', 1, 'afternoon'],
    ['amanha (?:de |a |pela |na )?noite', 1, 'evening'],
    ['(?:hoje|esta|essa|ainda hoje) (?:de |a |pela |na )?noite', 0, 'evening'],
    ['(?:hoje|esta|essa|ainda hoje) (?:de |a |pela |na )?tarde', 0, 'afternoon'],
    ['(?:hoje|esta|essa) (?:de |a |pela |na )?manha', 0, 'morning'],
    ['amanha', 1],
    ['(?:ainda )?hoje(?: mesmo)?', 0],
  ],
  weekdays: [
    'domingo',
    'segunda(?:[- ]feira)?',
    'terca(?:[- ]feira)?',
    'quarta(?:[- ]feira)?',
    'quinta(?:[- ]feira)?',
    'sexta(?:[- ]feira)?',
    'sabado',
  ],
  weekdayBefore: [['proxim[oa]|nesta|nest[ea]|n[ao]|est[ea]|essa', 'coming']],
  weekdayAfter: [
    ['da (?:semana que vem|proxima semana)', 'week'],
    ['que vem|proxim[oa]', 'coming'],
  ],
  pastBefore: 'desde|passad[oa]|ultim[oa]',
  pastAfter: 'passad[oa]',
  months: [
    'janeiro|jan',
    'fevereiro|fev',
    'marco|mar',
    'abril|abr',
    'maio|mai',
    'junho|jun',
    'julho|jul',
    'agosto|ago',
    'setembro|set',
    'outubro|out',
    'novembro|nov',
    'dezembro|dez',
  ],
  dates: [
    '(?:ate (?:o |ao )?|no |ao )?dia (?<day>\\d{1,2})(?:/(?<month>\\d{1,2}))?',
    '(?:ate|em) (?<day>\\d{1,2})/(?<month>\\d{1,2})',
  ],
  weeks: [
    ['(?:esta|essa|nesta) semana|fim da semana', 0],
    ['(?:na )?(?:semana que vem|proxima semana)', 1],
  ],
  weekend: '(?:n?este |no |o )?(?:fim de semana|fds)',
  periods: [
    ['(?:logo )?(?:na )?primeira hora|logo cedo|bem cedo', 'first'],
    ['(?:de|da|pela|a|na) manha|cedo', 'morning'],
    ['(?:ao |a |o )?meio[- ]dia', 'noon'],
    ['(?:de|da|pela|a|na) tarde', 'afternoon'],
    ['(?:o )?(?:final|fim) do (?:dia|expediente)', 'workday'],
    ['(?:de|da|pela|a|na) noite', 'evening'],
  ],
  numbers: [
    ['um par de|dois|duas', 2],
    ['uma|um|as proximas', 1],
    ['tres|algumas|alguns|umas|uns', 3],
    ['quatro', 4],
    ['cinco', 5],
    ['dez', 10],
    ['quinze', 15],
    ['vinte', 20],
    ['trinta', 30],
    ['vinte e quatro', 24],
    ['quarenta e oito', 48],
  ],
  units: [
    ['dias? ut(?:eis|il)', 'business'],
    ['minut(?:os?|inhos?)|min\\.?', 1],
    [
      'hor(?:as?|inhas?)|h(?<=(?:(?:em|dentro de|daqui a|nas proximas|umas|mais) (?:\\d+ ?h? ?(?:-|a|ou|e) ?)?\\d+|24|48|72) ?h)',
      60,
    ],
    ['dias?', 1440],
    ['semanas?', 10_080],
  ],
  spans: [
    ['hora e meia', 90],
    ['(?:uma )?meia hor(?:a|inha)', 30],
    ['(?:um )?quarto de hora', 15],
    ['(?:um )(?:momento|momentinho|minutinho|instante|segundo|pouquinho)|alguns minutos', 15],
  ],
  range: '-|a|ou|e',
  spanNotBefore:
    '\\bha\\b|\\bfaz\\b|\\bdesde\\b|\\blevam?\\b|\\bdemoram?\\b|\\bcada\\b|ultim[ao]s|\\bapos|depois de|durante|\\btem\\b',
  spanNotAfter: 'atras|de atraso|depois\\b|sem\\b',
  clocks: [
    '(?:(?:entre )?(?:as |das )?\\d{1,2}(?:h|:\\d{2})? ?(?:e|a|as) (?:as )?)?(?:as|ate as|pelas|la pelas|a|antes das|das) (?<h>\\d{1,2})(?:(?:[:h])(?<m>\\d{2}))?(?<plus> e meia)?(?: ?(?:h|hs|hrs|horas?))?',
    '(?<!(?:em|de|dentro de) )(?<h>\\d{1,2})(?:h(?<m>\\d{2})|:(?<m2>\\d{2}))',
    '(?<!(?:em|de|dentro de|ate|mais|umas) )(?<h>\\d{1,2}) ?h',
  ],
  clock24: true,
  zones: [
    ['(?:seu horario|horario local|hora local|hora dai|sua hora|no seu fuso)', 'customer'],
    ['(?:meu horario|nosso horario|hora da china|horario da china)', 'agent'],
    ['horario de brasilia|hora de brasilia', 'America/Sao_Paulo'],
    ...cityZones('(?:hora|horario) (?:de |do |da )?%'),
  ],
  tell: [
    `(?:te|lhe|lhes|vos|o|a|vou|vamos|eu|ja|aqui|logo) (?:te |lhe |lo |ja |vou |vamos )?${TELL_VERB}(?<!m)`,
    `${TELL_VERB}-(?:te|lhe|lhes|vos|o|a|nos)`,
    `(?:volto|voltarei|retorno|retornarei|entro|entrarei|entramos)(?: (?:a (?:escrever|falar)|com|em contato|em contacto|pra|para|aqui))?`,
    `(?:escrevo|aviso|informo|confirmo|respondo|atualizo|digo)(?:[ -](?:te|lhe|voce|vc|pra voce|para si|a voce))?`,
    `(?:tera|tem|teras|tens|recebe|recebera|vai (?:ter|receber)|vais (?:ter|receber)) (?:a |o |uma? )?(?:[\\p{L}]+ ){0,3}?${NEWS}`,
    `(?:proxim[oa]|mi?nha|meu|nossa|nosso) ${NEWS}`,
    '(?:vai|vais) (?:saber|ficar sabendo)|fica(?:ra)? sabendo|sabera',
    `${NEWS} (?:minha |nossa )?(?:ate|amanha|hoje|em)`,
    'sem falta (?:falo|escrevo|aviso)',
  ].join('|'),
  act: '(?:vou|vamos|eu)? ?(?:verific\\p{L}*|pergunt\\p{L}*|reembols\\p{L}*|estorn\\p{L}*|reenvi\\p{L}*|despach\\p{L}*|postamos|cobro|cobrarei|abro|abrirei|solicit\\p{L}*|peco|pedirei|resolvo|resolverei|checo|vejo|verei|ligo|trato|tratarei)',
  wait: 'me da|me de|da-me|de-me|espera|espere|aguarda|aguarde|so um|preciso de',
  third:
    'eles|elas|transportadora|correios|ctt|alfandega|receita|dhl|fedex|ups|armazem|banco|estafeta|entregador|motorista|a entrega|entrega|o pacote|pacote|encomenda|chegou|saiu|costumam?|normalmente|geralmente|demoram?|previsao|prazo|por favor|consegue|estimativa|respondem',
  undo: 'nao (?:posso|podemos|vou|consigo|prometo|sei)|(?:ja )?(?:te |lhe )(?:escrevi|avisei|mandei|enviei|disse|falei)|espero (?:poder|conseguir)|queria',
  trigger:
    '(?:assim que|logo que|quando|no momento em que|no segundo em que|mal) (?!possivel|possa|puder)\\p{L}+|qualquer (?:novidade|mudanca|coisa)|aconteca o que acontecer',
  vague:
    'em breve|logo|assim que possivel|assim que (?:puder|possa)|o mais rapido possivel|o quanto antes|rapidamente|brevemente|ja ja|daqui a pouco|mais tarde|quanto antes',
  limit: 'no maximo|o mais tardar|maximo|de qualquer (?:forma|jeito|maneira)|sem falta|haja o que houver',
  tag: '^(?:ok|ta|ta bom|certo|pode ser|combinado|sim|tudo bem|esta bem|beleza)\\b',
  breaks:
    '\\s(?:e|mas|porque|que|se|entao)\\s(?=(?:eu|te|lhe|voce|vc|eles?|elas?|ela|a|o|ja|aviso|escrevo|volto|retorno)\\b)|\\s(?=(?:assim que|logo que)\\b)',
};
