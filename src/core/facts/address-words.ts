/** Words that stand in chat titles around a name (folded). */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((w) => w !== ''));

/** Forms of address that stay with a surname. */
export const TITLES =
  set(`mr mrs ms miss mister dr doctor prof professor sir madam mme mlle m monsieur madame herr frau
  hr fr sig sig.ra sigra signor signora sr sra srta senor senora don dona dr.ssa ing eng engr arq lic lcda dra pan pani
  pak bapak bu ibu kak mas mbak bang bay bayan sayin hoca g-n g-zha sheikh haji hajia alhaji chief pastor rev cik encik
  puan tuan datuk dhr mevr mevrouw mijnheer أستاذ استاذ استاذه دكتور دكتوره مهندس الشيخ السيد السيده`);

/** Family words and nicknames before a name that a shop does not repeat. */
export const KIN =
  set(`uncle aunt auntie aunty boss lady bro brother sister sis cousin big little grandma grandpa opa oma
  tio tia tante onkel oncle nonna nonno zio zia dear lovely my the old new sweet madam mama papa baba`);

/** Words after a name in the same role. */
export const AFTER_NAME = set(
  'abi abla bey hanim teyze amca hoca hocam san bhai ji didi kaka bro sis jr sr mami',
);

/** Roles, notes and places around a name; they end it or are skipped before it. */
export const NOISE =
  set(`order orders pedido pedidos encomenda commande bestellung ordine bestelling zamowienie zakaz siparis
  pesanan client customer cliente kunde kundin klant klient buyer dealer distributor vendor supplier agent acheteur comprador comprador musteri pembeli reseller
  wholesale retail vip new old from of de_la the uk us usa uae ksa eu kl nyc la cn ca au nz refund return complaint parcel
  package dhl fedex ups unknown number no nr whatsapp wa etsy ebay amazon shopify aliexpress shopee lazada temu tiktok
  instagram insta ig fb facebook website web site lead prospect pending paid unpaid urgent problem issue lost broken damaged
  waiting size blue red black white shoes dress ring phone work home mobile office personal business private fr es it mx br
  in at for with and y e et und via second first 2nd 1st regular repeat spam test via client's
  клиент заказ покупатель زبون عميل طلب زبونه عميله 客户 订单 买家 顾客 新客户 老客户 批发`);

/** A firm, a team or a group: nobody to greet by name. */
export const COMPANY =
  set(`ltd limited llc llp inc corp corporation co company gmbh ag kg ug ohg sa sas sarl srl spa sl slu
  ltda eireli bv nv oy ab as aps sp zoo pty plc pte fze fzco trading traders store stores shop shops boutique outlet market
  supermarket mart logistics logistica logistik express cargo courier freight shipping delivery support service services
  team helpdesk desk info official group grupo groupe gruppe family familia famille club school hotel restaurant cafe bar
  salon spa studio clinic pharmacy farmacia bank industries industrial factory fabrica manufacturing import imports export
  exports international global enterprise enterprises solutions systems technologies tech electronics media agency agencia
  foundation association tienda loja negozio magasin laden geschaft sklep winkel magaza toko предприятие ооо магазин компания
  شركه متجر مؤسسه محل`);

export const COMPANY_CJK =
  /(?:公司|有限|商店|商行|贸易|物流|快递|集团|工厂|店$|客服|株式会社|有限会社|会社|ショップ|ストア|群$)/u;
