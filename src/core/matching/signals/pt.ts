/** Portuguese signals. */
import type { Signals } from './types.ts';

export const PT: Signals = {
  where_is_my_order: [
    ['(?:onde|cade|kd) (?:esta|ta|anda|foi|o|a|meu|minha)\\b.{0,25}', 2.3],
    [
      '(?:quando|que dia|quanto tempo|qual (?:o )?prazo)\\b.{0,25}(?:cheg\\p{L}*|receb\\p{L}*|entreg\\p{L}*)',
      2.3,
    ],
    [
      '(?:nao|ainda nao|nunca|nem) (?:foi |foram |me |o |a )?(?:cheg\\p{L}*|receb\\p{L}*|entreg\\p{L}*|vei?o)',
      1.9,
    ],
    [
      '(?:alguma|tem) (?:noticia|novidade|previsao|atualizacao)|estou (?:esperando|aguardando)|aguardando',
      1.8,
    ],
  ],
  not_shipped_yet: [
    [
      '(?:nao|ainda nao|quando|ja) (?:foi |vao |vai |ser )?(?:envi\\p{L}*|despach\\p{L}*|post(?:ado|aram|ar|ou)|sa(?:iu|ir))',
      2,
    ],
  ],
  label_no_scan: [
    [
      'etiqueta (?:criada|emitida)|aguardando (?:postagem|coleta)|objeto (?:ainda )?nao postado|informacoes (?:recebidas|enviadas)',
      3,
    ],
  ],
  tracking_invalid: [
    [
      '(?:codigo|numero|rastreio|rastreamento)\\b.{0,30}(?:nao (?:existe|funciona|consta|encontrado|e valido)|invalido|errado)',
      2.8,
    ],
  ],
  tracking_stalled: [
    [
      '(?:sem|nao (?:tem|teve|ha|mostra)) (?:movimentac\\p{L}*|atualizac\\p{L}*|novidade\\p{L}*)|nao (?:atualiza|anda|se move|sai|muda|movimenta)\\b',
      2.8,
    ],
    ['(?:parad[oa]|travad[oa]|empacad[oa]|estacionad[oa])', 2.2],
    ['mesmo (?:lugar|status|local)|continua (?:em|na|no)|em transito (?:ha|faz|a \\d)', 2.2],
  ],
  delivery_delayed: [
    [
      '(?:atras\\p{L}*|demora\\p{L}*|prazo (?:ja )?(?:passou|venceu|estourou)|passou do prazo|fora do prazo)',
      2,
    ],
  ],
  local_carrier_handover: [
    ['(?:qual|que|quem) (?:transportadora|empresa|entrega)|outro codigo|transportadora local', 2.4],
  ],
  customs_hold: [
    [
      '(?:na|da|pela|a|em) (?:alfandega|receita federal)|(?:alfandega|desalfandeg\\p{L}*|desembara\\p{L}*)|retid[oa]|fiscalizacao aduaneira',
      2.8,
    ],
    ['(?:fatura comercial|comprovativo de pagamento|cpf|nif)\\b', 1.4],
  ],
  duties_to_pay: [['(?:imposto\\p{L}*|taxa\\p{L}*|tributo\\p{L}*|icms|iva)\\b|taxad[oa]', 2.9]],
  seized_or_destroyed: [['(?:apreen[ds]\\p{L}*|confisc\\p{L}*|destrui\\p{L}*|destroi\\p{L}*)', 3.4]],
  failed_delivery_attempt: [
    [
      '(?:tentativa de entrega|tentaram entregar|nao (?:tinha|havia) ninguem|destinatario ausente|ausente|nao (?:tocou|tocaram|chamou|chamaram)|entrega nao (?:realizada|efetuada)|nem tentaram)',
      2.8,
    ],
  ],
  address_problem: [
    [
      '(?:endereco|morada|cep|numero da (?:casa|porta)|codigo postal)\\b.{0,24}(?:errad\\p{L}*|incorret\\p{L}*|mud\\p{L}*|troc\\p{L}*|incomplet\\p{L}*)|(?:mud\\p{L}*|troc\\p{L}*|alter\\p{L}*|corrig\\p{L}*|errei|coloquei errado)\\b.{0,20}(?:endereco|morada|cep|numero)',
      2.9,
    ],
  ],
  pickup_point: [
    [
      '(?:retirar|buscar|levantar|recolher) (?:n[oa]s?|em|o)|agencia dos correios|ponto de (?:coleta|retirada|recolha)|nos correios|no correio',
      2.2,
    ],
  ],
  refused_or_cancelled: [
    [
      '(?:cancel|desist)\\p{L}*|nao quero mais|devolv\\p{L}*|devolucao|recus\\p{L}*|(?:quero|gostaria de|fazer a) troc\\p{L}*',
      2.3,
    ],
  ],
  delivered_not_received: [
    [
      '(?:consta|diz|dizem|mostra|aparece|esta|status|como)\\b.{0,20}(?:entregue|recebido|finalizad\\p{L}*|concluid\\p{L}*)',
      2.2,
    ],
    ['(?<!nao (?:foi |ser |sera |esta |me )?)entregue\\b.{0,50}(?:nao|nada|ninguem|onde|nem|mas)', 2.5],
    ['(?:nao recebi|nao chegou)\\b.{0,40}(?:consta|entregue)|quem (?:assinou|recebeu)|roubad[oa]', 2.4],
  ],
  damaged_item: [
    [
      '(?:quebrad[oa]s?|quebrou|danificad[oa]s?|amassad[oa]s?|rasgad[oa]s?|trincad[oa]s?|rachad[oa]s?|estragad[oa]s?|arranhad[oa]s?|vazad[oa]s?|vazou|molhad[oa]s?|defeituos[oa]s?|(?:com|apresent\\p{L}+|veio) defeitos?|partid[oa]s?|avariad[oa]s?|descolad[oa]s?|empenad[oa]s?|furad[oa]s?)',
      2.4,
    ],
    ['(?:nao|parou de) (?:funciona\\p{L}*|liga\\b|carrega|esta funcionando|presta)', 2.2],
  ],
  missing_item: [
    [
      '(?:falt(?:a|ou|am|aram|ando)|incomplet[oa])\\b.{0,30}|(?:so|somente|apenas) (?:veio|vieram|recebi|chegou|chegaram|enviaram|um[a]?|\\d)|caixa vazia|veio vazi[oa]',
      2.2,
    ],
    [
      '(?:comprei|pedi|paguei|eram)\\b.{0,40}(?:so|somente|apenas|recebi|veio|chegou|enviaram)\\b.{0,14}(?:um[a]?|dois|duas|\\d)',
      2.4,
    ],
  ],
  wrong_item: [
    [
      '(?:veio|vieram|enviaram|mandaram|recebi|chegou|entregaram)\\b.{0,20}(?:errad[oa]|outr[oa]|diferente|trocad[oa]|que nao (?:e|era|pedi))|(?:produto|modelo|cor|tamanho|item) (?:errad[oa]|diferente|trocad[oa])|nao (?:e|foi|era) o que (?:pedi|comprei)|(?:pedi|comprei)\\b.{0,30}(?:veio|mandaram|enviaram|recebi) (?:um[a]? )?(?:outr[oa]|na cor|de cor|\\p{L}+ (?:branc|pret|azul))',
      2.8,
    ],
  ],
  lost_in_transit: [['(?:extravi\\p{L}*|perdid[oa]|perderam|sumiu|perdeu-se|estravi\\p{L}*)', 2.3]],
  returned_to_sender: [
    ['(?:devolvid[oa]|retorn\\p{L}*|voltou|voltando)\\b.{0,16}(?:remetente|origem|china|vendedor)', 2.8],
  ],
  refund_status: [
    ['(?:reembols\\p{L}*|estorn\\p{L}*|meu dinheiro|dinheiro de volta|devolucao do (?:dinheiro|valor))', 2.5],
  ],
  dispute_threat: [
    [
      '(?:procon|processar|processo|advogad[oa]|reclame aqui|justica|denunci\\p{L}*|golpe|fraude|disputa|chargeback|livro de reclamacoes)',
      2.6,
    ],
  ],
  fee_scam_doubt: [
    [
      '(?:sms|mensagem|e-?mail|link|ligacao)\\b.{0,40}(?:pag\\p{L}*|taxa|golpe|de voces|verdade)|e golpe|e verdade|phishing|e burla',
      2.8,
    ],
  ],
  other: [
    ['mas\\b.{0,40}(?:perfeit\\p{L}*|intact\\p{L}*|inteir\\p{L}*|tudo bem|impecavel)', 3.6],
    ['(?:obrigad[oa]|valeu|agradeco|bom dia|boa tarde|boa noite)', 0.9],
    [
      '(?:quanto custa|preco|desconto|voces (?:tem|vendem|fazem|aceitam)|atacado|disponivel|em estoque|e bivolt|qual (?:o )?(?:tamanho|material|medida))',
      2.4,
    ],
    ['(?:quero|queria|gostaria de|pretendo|antes de) (?:comprar|encomendar|pedir)', 2.6],
    [
      '(?:chegou|recebi|entregue|entrega)\\b.{0,40}(?:perfeit\\p{L}*|bem|otim\\p{L}*|ador\\p{L}*|amei|lind\\p{L}*|antes do prazo|certinho|rapid\\p{L}*|dentro do prazo|recomendo|excelente|gostei)',
      3,
    ],
    ['(?:ja (?:achei|encontrei|recebi|chegou)|resolvid[oa]|deu certo|sem pressa|tudo certo)', 2.8],
    [
      '(?:gostei|adorei|recomendo|excelente|otim[oa]|maravilhos[oa]|lind[oa]|satisfeit[oa]|qualidade|amei|super)',
      1.6,
    ],
    ['(?:nada|nem|sem|nenhum) (?:quebrad[oa]|defeito|arranhao|amassad[oa]|problema)', 2.6],
    ['(?:da ultima vez|outra compra|ano passado|outro pedido|comentarios)', 1.8],
  ],
};
