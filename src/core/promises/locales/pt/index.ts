/** Portuguese, of Brazil and of Portugal. */
import type { PromiseLocale } from '../../parse-locale.ts';
import { cityZones } from '../zones.ts';

/** A verb of ours after a pronoun: "mando", "darei", "enviaremos"; thanks, requests and understanding commit to nothing. */
const FIRST =
  '(?!(?:entendo|entendemos|compreendo|compreendemos|agradeco|agradecemos|peco|pedimos|lembro|desejo|desejamos|mesmo|todo|muito|acho|vejo|sinto|disse\\p{L}*|isso|tempo)(?![\\p{L}]))(?:\\p{L}{2,}(?:[aei]rei|[aei]remos|[aei]mos)|direi|farei|trarei|faremos|diremos|\\p{L}+o|dou|vou)';
const TELL_WORD =
  '(?:escrev\\p{L}*|avis[oa]\\p{L}*|digo|direi|dizer|inform[oa]\\p{L}*|confirm[oa]\\p{L}*|respond[oe]\\p{L}*|retorn[oa]\\p{L}*|lig[oa]\\p{L}*|mand[oa]\\p{L}*|envi[oa]\\p{L}*|pass[oa]\\p{L}*|atualiz[oa]\\p{L}*|cont[oa]\\p{L}*|fal[oa]\\p{L}*|dou|darei|dar|volt[oa]\\p{L}*|cham[oa]\\p{L}*|trago|trarei|mostr[oa]\\p{L}*)(?<!m)(?<![^\\P{L}r]ei)';
const INFINITIVE = '\\p{L}+(?:ar|er|ir)(?:-(?:te|lhe|lhes|vos))?';
const MINE = '(?:meus?|minhas?|nossos?|nossas?|da minha parte|de mim)';
const NEWS =
  '(?:resposta|noticias?|novidades?|mensagem|atualizacao|retorno|solucao|resultado|decisao|numero|codigo|foto|audio|confirmacao|comprovante|comprovativo|informacao|info|ligacao|posicao|posicionamento|etiqueta|parecer|resumo|rastreio|e-?mail|relatorio|mail|chamada)';

export const pt: PromiseLocale = {
  language: 'pt',
  spaced: true,
  days: [
    ['depois de amanha', 2],
    ['amanha (?:de |pela |a |na |logo |bem )?(?:ced(?:o|inho)|manhazinha|manha)', 1, 'morning'],
    ['amanha (?:de |a |pela |na )?(?:tarde|tardinha)', 1, 'afternoon'],
    ['amanha (?:de |a |pela |na )?noite', 1, 'evening'],
    ['(?:hoje|hj|esta|essa|ainda hoje|logo) (?:de |a |pela |na )?noite', 0, 'evening'],
    ['(?:hoje|esta|essa|ainda hoje) (?:de |a |pela |na )?tarde', 0, 'afternoon'],
    ['(?:hoje|esta|essa) (?:de |a |pela |na )?manha', 0, 'morning'],
    ['amanha|amanh', 1],
    ['(?:ainda )?(?:hoje|hj)(?: mesmo| ainda)?|(?:ao longo|no decorrer) do dia', 0],
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
  past: '(?<!de )ontem|anteontem|(?:n?a )?semana passada',
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
    ['(?:no )?(?:comeco|inicio|principio) da (?:proxima semana|semana que vem)', 1, 'start'],
    ['(?:em |a )?meados? da (?:proxima semana|semana que vem)', 1, 'middle'],
    [
      '(?:ainda )?(?:esta|essa|nesta|nessa) semana|(?:o )?(?:fim|final) da semana|antes do (?:fim de semana|final de semana|fds)',
      0,
    ],
    ['(?:na )?(?:semana que vem|proxima semana)', 1],
  ],
  weekend: '(?:n?este |no |o )?(?:fim de semana|final de semana|fds)',
  periods: [
    ['(?:logo )?(?:na )?primeira hora|logo cedo|bem cedo', 'first'],
    ['(?:de|da|pela|a|na|durante a) manha|cedo', 'morning'],
    ['(?:ao |a |o )?meio[- ]dia|(?:antes do |na hora do |ate (?:o|ao) )almoco', 'noon'],
    ['(?:a |da )?meia[- ]noite', 'midnight'],
    ['(?:de|da|pela|a|na) tarde', 'afternoon'],
    [
      '(?:no |ao |o )?(?:final|fim) do (?:dia|expediente)|antes de (?:fechar|encerrar|sair|terminar o dia)',
      'workday',
    ],
    ['(?:de|da|pela|a|na) noite', 'evening'],
  ],
  hours: ['uma', 'duas', 'tres', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze'],
  sameDay: '(?:n?esse|n?o|n?este) mesmo dia|n?esse dia',
  numbers: [
    ['um par de|dois|duas', 2],
    ['uma|um|as proximas', 1],
    ['tres|algumas|alguns|umas|uns', 3],
    ['quatro', 4],
    ['cinco', 5],
    ['seis', 6],
    ['sete', 7],
    ['oito', 8],
    ['nove', 9],
    ['dez', 10],
    ['doze', 12],
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
    ['(?:uma |1 )?hora e meia', 90],
    ['duas horas e meia', 150],
    ['(?:uma )?meia hor(?:a|inha)', 30],
    ['(?:um )?quarto de hora', 15],
    ['(?:um |so um )(?:momento|momentinho|minutinho|instante|segundo|pouquinho)|alguns minutos', 15],
  ],
  range: '-|a|ou|e',
  spanNotBefore:
    '\\b(?:as|das|pelas)|\\bha\\b|\\bfaz\\b|\\bdesde\\b|\\blevam?\\b|\\bdemoram?\\b|\\bcada\\b|ultim[ao]s|\\bapos|depois de|durante|\\btem\\b',
  spanNotAfter: 'atras|de atraso|depois\\b|sem\\b',
  clocks: [
    '(?:(?:entre )?(?:as |das )?\\d{1,2}(?:h|:\\d{2})? ?(?:e|a|as) (?:as )?)?(?:as|ate as|pelas|la pelas|por volta das|a|antes das|das) (?<h>\\d{1,2})(?:(?:[:h])(?<m>\\d{2}))?(?<plus> e meia)?(?<quarter> e (?:um )?quarto| e quinze)?(?: ?(?:h|hs|hrs|horas?))?',
    '(?<!(?:em|de|dentro de) )(?<h>\\d{1,2})(?:h(?<m>\\d{2})|:(?<m2>\\d{2}))',
    '(?<!(?:em|de|dentro de|ate|mais|umas) )(?<h>\\d{1,2}) ?h',
  ],
  clock24: true,
  zones: [
    [
      '(?:seu horario|horario local|hora local|hora dai|(?:sua|tua) hora|teu horario|horario dai|no seu fuso)',
      'customer',
    ],
    ['(?:meu horario|nosso horario|hora da china|horario da china)', 'agent'],
    ['horario de brasilia|hora de brasilia', 'America/Sao_Paulo'],
    ...cityZones('(?:hora|horario) (?:de |do |da )?%'),
  ],
  tell: [
    // The first word of the day is for you.
    'a primeira coisa que (?:faco|vou fazer|farei)|primeira mensagem (?:e|vai|sera) (?:pra|para) (?:voce|vc|o senhor|a senhora|ti)',
    '(?:deixo|deixarei|coloco|ponho|posto|boto|largo) (?:aqui|ai|por aqui)|(?:passo|passarei|volto|apareco) (?:por )?(?:aqui|ca)',
    '(?:nossa|nosso) (?:\\p{L}+ ){1,3}?(?:responde|respondera|retorna|retornara|informa|informara|confirma|confirmara|avisa|avisara) (?:a voce|ao senhor|a senhora|pra voce|para voce|em|ate|amanha)',
    '\\p{L}+(?:o|mos|rei) (?:contigo|consigo|com (?:voce|vc|o senhor|a senhora))',
    '(?:deixo|deixarei|deixamos|largo) (?:te |lhe )?(?:uma? )?(?:mensagem|recado|nota|audio|resposta)|(?:passo|passarei|venho|apareco|entro) (?:por )?(?:aqui|ca)|dou (?:um )?(?:grito|toque|alo)',
    '(?:vou|vamos|iremos) (?:\\p{L}+r e )?(?:responder|avisar|informar|confirmar|retornar|escrever|mandar|enviar|ligar)',
    '(?:(?:nossa|nosso) (?!transport|entregad|motoboy|fornec)\\p{L}+(?: de \\p{L}+)?|(?:minha|meu|nossa|nosso|a|o) (?:colega|equipe|equipa|time|chefe|gerente|supervisor\\p{L}*|turno da \\p{L}+)|alguem da (?:minha|nossa) equip[ae])(?: \\p{L}+)? (?:(?:vai|ira) )?(?:te |lhe |vos )?(?:escrev\\p{L}+|lig\\p{L}+|avis\\p{L}+|contact\\p{L}+|contat\\p{L}+|respond\\p{L}+|confirm\\p{L}+|inform\\p{L}+|mand\\p{L}+|envi\\p{L}+|fal\\p{L}+|dara|atualiz\\p{L}+|entr\\p{L}+ em conta)(?<!ou|eu|iu|aram|eram)',
    '(?:sera|seras|vai ser) [oa] primeir[oa] a saber',
    // A pronoun and a first person: "te mando", "lhe darei", "aviso você".
    `(?:te|lhe|lhes|vos) (?:l[oa]s? )?(?:ja )?${FIRST}(?<![^\\P{L}r]ei)`,
    `${FIRST}-(?:te|lhe|lhes|vos|o|a|nos)`,
    `(?:eu|nos|a gente|ja|aqui|logo|entao) (?:ja |te |lhe |logo |so )*(?:vou |vamos |vai |posso |podemos )?(?:te |lhe )?${TELL_WORD}`,
    `(?:vou|vamos|irei|iremos|posso|podemos|consigo|prometo|estarei) (?:te |lhe |lhes |vos |ja |a )*(?:${INFINITIVE}|\\p{L}+ndo) (?:[\\p{L}]+ ){0,4}?(?:voce|vc|vcs|contigo|consigo|senhora?|${NEWS}|noticias|aqui|de novo|tudo)`,
    `(?:vou|vamos|irei|iremos|posso|podemos|prometo) (?:te|lhe|lhes|vos) ${INFINITIVE}`,
    `(?:vou|vamos|irei|iremos) ${INFINITIVE}-?(?:te|lhe|lhes|vos)`,
    '(?:entro|entrarei|entramos|entraremos|estarei|estaremos|vou entrar|vamos entrar) em contac?to',
    '(?:volto|voltarei|voltamos|voltaremos|retorno|retornarei|retornamos|retornaremos)(?: (?:a (?:escrever|falar|contactar|entrar)|com|pra|para|aqui))?',
    '(?:falo|falarei|falamos|falaremos) (?:consigo|contigo|com (?:voce|vc|o senhor|a senhora))|(?:a gente )?se fala|falamos',
    '(?:escrevo|escreverei|(?<!(?:deixam|deixarao|dao|sem|previo|um|o|do) )aviso|avisarei|avisamos|informo|informarei|informamos|confirmo|confirmarei|confirmamos|respondo|responderei|respondemos|responderemos|atualizo|atualizarei|atualizamos|mando|mandarei|mandamos|mandaremos|envio|enviarei|enviamos|enviaremos|passo|passarei|passamos|digo|chamo)(?:[ -](?:te|lhe|voce|vc|vcs|pra voce|para si|a voce|aqui))?|(?:dou|darei|damos|daremos|trago|trarei) (?:\\p{L}+ ){0,2}?(?:retorno|resposta|noticias?|posicao|novidades?)',
    `(?:tera|teras|tens|terao|recebera|receberao|recebes|receberas|vai (?:ter|receber)|vais (?:ter|receber)|chegara) (?:a |o |as |os |uma? )?(?:[\\p{L}-]+ ){0,4}?(?:${NEWS}|${MINE})`,
    `(?:proxim[oa]|${MINE}) (?:\\p{L}+ ){0,1}?${NEWS}|${NEWS} ${MINE}`,
    '(?:vai|vais|vao) (?:saber|ficar sabendo)|fica(?:ra)? (?:sabendo|a saber)|ficas a saber|sabera|saberas',
  ].join('|'),
  newsComes: [
    '(?:da minha parte|da nossa parte)|^[\\s\\-:]*(?:\\p{L}{1,3} )?(?:novidades?|noticias|atualizacao|retorno|resposta)(?=\\s)|(?<=\\s)(?:novidades?|noticias|atualizacao|retorno|resposta)[\\s.!:,]*$',
    `(?:tem|recebe|chega) (?:[\\p{L}-]+ ){0,4}?(?:${NEWS}|${MINE})|${NEWS} (?:minha |nossa )?(?:ate|amanha|hoje|em (?!casa))`,
  ].join('|'),
  act: '(?:vou|vamos|irei|iremos) (?!(?:estar|ficar|trabalhar|fechar|embora|ter que)(?![\\p{L}]))\\p{L}+r|(?:vou|vamos|eu)? ?(?:verific\\p{L}*|pergunt\\p{L}*|(?<!(?:um|o|seu|teu|do|ao|de|este) )reembols(?:o(?! (?:aparec|cai|entra|chega|demora|e |em |sera))|arei|amos|aremos)|(?:faco|farei|fazemos|faremos) (?:o|a|seu|sua) (?:estorno|reembolso|devolucao|troca|envio|reenvio)|estorn(?:arei|amos|aremos)|reenvi(?:o(?! (?:sai|chega|e ))|arei|amos|aremos)|despach(?:o|arei|amos|aremos)|postamos|cobro|cobrarei|abro|abrirei|solicit\\p{L}*|peco|pedirei|resolvo|resolverei|checo|verei|ligo|trato|tratarei)',
  wait: 'me da|me de|da-me|de-me|espera|espere|aguarda|aguarde|so um|preciso de',
  waitUntil:
    '(?:me (?:da|de|deixa|deixe)|da-me|de-me|nos (?:da|de)|preciso) (?:de )?(?:um )?(?:tempo |prazo )?ate',
  third:
    'eles|elas|transportadora|correios|ctt|alfandega|receita|dhl|fedex|ups|armazem|banco|estafeta|entregador|motorista|a entrega|entrega|o pacote|pacote|encomenda|chegou|saiu|costumam?|normalmente|geralmente|demoram?|previsao|prazo|por favor|consegue|estimativa|respondem|motoboy|carteiro|portador',
  undo: 'para (?:que )?(?:possamos|podermos|poder)|(?:re)?(?:abrimos|fechamos|abriremos|fecharemos)(?! (?:\\p{L}+ ){0,2}?(?:reclam|chamado|caso|investigacao|disputa)\\p{L}*)|sincer[oa]|honest[oa]|franc[oa]|(?:por favor,? |favor |peco que |pedimos que |preciso que |precisamos que )(?:voce )?(?:(?:me|nos) )?(?:mand[ae]\\p{L}*|envi[ae]\\p{L}*|pass[ae]|confirm[ae]|respond[ae]|avis[ae]|diga|compartilh[ae]|escrev[ae])\\p{L}*|nao (?:posso|podemos|vou|consigo|prometo|sei)|(?:ja )?(?:te |lhe )(?:escrevi|avisei|mandei|enviei|disse|falei)|espero (?:poder|conseguir)|queria|(?:voce|vc|senhora?) (?:pode|podem|deve|precisa|tem que) (?!contar|esperar|confiar)\\p{L}+|(?<!ou )sem (?:resposta|retorno|noticias?)(?=[\\s.!]*$)',
  unbound:
    'normalmente|geralmente|em geral|costumamos|costumo|de costume|quase sempre|(?:gostaria|adoraria|deveria|poderia|preferiria)(?:mos)?|queria(?:mos)?|quem dera|tomara|talvez|nao tenho certeza|peco desculpas?|pedimos desculpas?|receio|temo que|duvido|suponho|imagino',
  offer: 'se (?:voce |vc |o senhor |a senhora )?(?:preferir|quiser|desejar)',
  condition: 'se|caso',
  trigger:
    '(?:assim que|logo que|quando|no momento em que|no segundo em que|mal) (?!possivel|possa|puder)\\p{L}+|no instante|qualquer (?:novidade|mudanca|coisa)|aconteca o que acontecer|(?:tendo|havendo|surgindo|(?:se|quando) (?:tiver|houver|surgir)) (?:\\p{L}+ )?(?:novidade|noticia|resposta|retorno|posicao)s?',
  vague:
    'em breve|logo|assim que possivel|assim que (?:puder|possa)|o mais rapido possivel|o quanto antes|rapidamente|brevemente|ja ja|daqui a pouco|mais tarde|quanto antes',
  limit: 'no maximo|o mais tardar|maximo|de qualquer (?:forma|jeito|maneira)|sem falta|haja o que houver',
  tag: '^(?:ok|ta|ta bom|certo|pode ser|combinado|sim|tudo bem|esta bem|beleza)\\b',
  and: 'e|mas',
  breaks:
    '\\s(?<!(?:assim|logo|em) )(?:e|mas|porque|que|se|entao)\\s(?=(?:eu|te|lhe|voce|vc|eles?|elas?|ela|a|o|ja|aviso|escrevo|volto|retorno)\\b)|\\s(?=(?:assim que|logo que)\\b)',
};
