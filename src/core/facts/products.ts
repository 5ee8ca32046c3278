/**
 * Products: only goods from a list of what cross-border shops sell, together with a word or two before them where a
 * possessive or article opens the phrase ("the corner couch", "my blue dress").
 */
import { isFree, type Reading, type Span, written } from './span.ts';

interface Goods {
  /** What opens the phrase. */
  open: string;
  nouns: string;
  /** Words that may stand between the opening and the noun are part of the name. */
  between: number;
}

const GOODS: { readonly [language: string]: Goods } = {
  en: {
    open: 'my|the|our|this|that|these|those|a|an|his|her',
    between: 2,
    nouns:
      'dress(?:es)?|shoes?|sneakers?|trainers?|boots?|sandals?|heels|jacket|coat|hoodie|sweater|jumper|shirt|t-?shirt|blouse|skirt|jeans|trousers|leggings|abaya|hijab|kaftan|saree|scarf|gloves?|hat|cap|belt|socks?|bag|handbag|backpack|purse|wallet|suitcase|watch|smartwatch|necklace|bracelet|earrings?|ring|glasses|sunglasses|wig|perfume|lipstick|phone case|headphones?|earbuds|earphones|speaker|keyboard|mouse|monitor|laptop|tablet|charger|cable|power bank|camera|drone|tripod|projector|router|lamp|lights?|chandelier|mirror|vase|mug|cups?|plates?|pan|kettle|blender|mixer|knife set|couch|sofa|lounge suite|chair|table|desk|shelf|bed frame|mattress|pillow|blanket|duvet|curtains?|rug|carpet|tent|sleeping bag|bike|bicycle|scooter|helmet|fishing rod|guitar|violin|toys?|doll|puzzle|lego|stroller|pram|car seat|cot|costume|figurine|figure|painting|poster|vacuum|hair dryer|straightener|shaver|drill|toolbox',
  },
  es: {
    open: 'mi|mis|el|la|los|las|un|una|unos|unas|este|esta|estos|estas',
    between: 0,
    nouns:
      'vestidos?|zapatos?|zapatillas|tenis|botas|sandalias|chaqueta|abrigo|sudadera|camisa|camiseta|blusa|falda|pantalones|bufanda|bolso|mochila|cartera|maleta|reloj|collar|pulsera|aretes|pendientes|anillo|gafas|lentes|peluca|perfumes?|funda|audifonos|auriculares|parlante|altavoz|teclado|monitor|cargador|camara|dron|lampara|espejo|jarron|tazas?|sarten|licuadora|sofa|silla|mesa|colchon|almohada|manta|cortinas?|alfombra|bicicleta|casco|guitarra|juguetes?|muneca|cochecito|disfraz|secador',
  },
  pt: {
    open: 'meu|minha|meus|minhas|o|a|os|as|um|uma|este|esta',
    between: 0,
    nouns:
      'vestidos?|sapatos?|tenis|botas|sandalias|jaqueta|casaco|camisa|camiseta|blusa|saia|calcas?|bolsa|mochila|carteira|relogio|colar|pulseira|brincos?|anel|oculos|peruca|perfumes?|capinha|fones?|caixa de som|teclado|carregador|camera|drone|luminaria|abajur|espelho|vaso|canecas?|panela|liquidificador|sofa|cadeira|mesa|colchao|travesseiro|manta|cortinas?|tapete|bicicleta|capacete|violao|brinquedos?|boneca|carrinho de bebe|fantasia|secador',
  },
  fr: {
    open: 'mon|ma|mes|le|la|les|un|une|des|cette|ce|notre',
    between: 0,
    nouns:
      'robes?|chaussures|baskets|bottes|sandales|veste|manteau|pull|chemise|chemisier|jupe|pantalon|echarpe|sac|sac a dos|portefeuille|valise|montre|collier|bracelet|bague|lunettes|perruque|parfum|coque|casque|ecouteurs|enceinte|clavier|chargeur|camera|drone|lampe|miroir|vase|tasses?|verres?|poele|canape|chaise|table|matelas|oreiller|couverture|rideaux?|tapis|tente|velo|guitare|jouets?|poupee|poussette|deguisement|tableau',
  },
  de: {
    open: 'mein|meine|meinen|unser|unsere|unseren|der|die|das|den|ein|eine|einen|dieses|diese',
    between: 0,
    nouns:
      'kleid(?:er)?|schuhe?|sneaker|stiefel|sandalen|jacke|mantel|pulli|pullover|hemd|bluse|rock|hose|schal|tasche|handtasche|rucksack|geldbeutel|koffer|uhr|armbanduhr|kette|halskette|armband|ohrringe|ring|brille|sonnenbrille|perucke|parfum|parfüm|handyhulle|kopfhorer|lautsprecher|tastatur|monitor|ladegerat|kamera|drohne|lampe|spiegel|vase|tassen?|pfanne|mixer|sofa|stuhl|tisch|matratze|kissen|decke|vorhange?|teppich|zelt|schlafsack|fahrrad|helm|gitarre|spielzeug|puppe|kinderwagen|kostum',
  },
};
const CJK: { readonly [language: string]: RegExp } = {
  zh: /(?:连衣裙|裙子|鞋子|运动鞋|靴子|凉鞋|外套|衬衫|裤子|围巾|包包|背包|钱包|行李箱|手表|项链|手链|耳环|戒指|眼镜|墨镜|假发|香水|口红|手机壳|耳机|音箱|键盘|充电器|充电宝|相机|无人机|台灯|吊灯|镜子|花瓶|杯子|盘子|锅|沙发|椅子|桌子|床垫|枕头|毯子|窗帘|地毯|帐篷|自行车|头盔|吉他|玩具|娃娃|婴儿车|袜子|帽子)/gu,
  ja: /(?:ワンピース|スカート|スニーカー|ブーツ|サンダル|ジャケット|コート|シャツ|ズボン|マフラー|バッグ|リュック|財布|腕時計|時計|ネックレス|ブレスレット|ピアス|指輪|サングラス|ウィッグ|香水|イヤホン|ヘッドホン|スピーカー|キーボード|充電器|カメラ|ドローン|ランプ|花瓶|マグカップ|フライパン|ソファ|椅子|マットレス|枕|毛布|カーテン|テント|自転車|ヘルメット|ギター|おもちゃ|人形|ぬいぐるみ|フィギュア|ベビーカー)/gu,
};

const compiled = new Map<string, RegExp | null>();

function pattern(language: string): RegExp | null {
  const ready = compiled.get(language);
  if (ready !== undefined) return ready;
  const goods = GOODS[language];
  const made = goods
    ? new RegExp(
        `(?<![\\p{L}\\p{N}'])(?:${goods.open}) (?<name>(?:(?!(?:${goods.open}|order|parcel|package|box|and|or|is|of|in|to|for|with|wrong|right|same|other|new|whole|first|second|broken|damaged|missing|one|two)\\b)[\\p{L}-]+ ){0,${goods.between}}(?:${goods.nouns}))(?![\\p{L}\\p{N}-])`,
        'gu',
      )
    : null;
  compiled.set(language, made);
  return made;
}

export function findProducts(reading: Reading): Span[] {
  const language = reading.language ?? 'en';
  const found: Span[] = [];
  const unspaced = CJK[language];
  const regexp = unspaced ?? pattern(language);
  if (!regexp) return found;
  for (const m of reading.folded.text.matchAll(regexp)) {
    const end = m.index + m[0].length;
    const start = end - (m.groups?.name ?? m[0]).length;
    if (!isFree(reading, start, end)) continue;
    found.push({ kind: 'product', value: written(reading, start, end), start, end, certainty: 'likely' });
  }
  return found;
}
