/** Words that stand in chat titles around a name (folded). */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((w) => w !== ''));

/** Forms of address that stay with a surname. */
export const TITLES =
  set(`mr mrs ms miss mister dr doctor prof professor sir madam mme mlle m monsieur madame herr frau
  hr fr sig sig.ra sigra signor signora sr sra srta senor senora don dona dr.ssa ing eng engr arq lic lcda dra pan pani
  pak bapak bu ibu kak mas mbak bang bay bayan sayin hoca g-n g-zha sheikh haji hajia alhaji chief pastor rev cik encik
  puan tuan datuk dhr mevr mevrouw mijnheer mw dott dott.ssa dottoressa dottor avv geom rag sig.ra sig.na prof.ssa doc doctora doutor doutora seu drª dr.ª prof.ª fam familie ma'am maam profa prof.ª capt captain lt sgt col hj h. khun smt shri sri kumari mme. ustadz ustadzah haji hajjah koko cece teh teteh lord dame rabbi father doamna domnul kyria kyrios الاستاذ الاستاذه الدكتور الدكتوره المهندس المهندسه الحاج الحاجه الاخ الاخت ام_ أستاذ استاذ استاذه دكتور دكتوره مهندس الشيخ السيد السيده`);

/** Family words and nicknames before a name that a shop does not repeat. */
export const KIN =
  set(`uncle aunt auntie aunty boss lady bro brother sister sis cousin big little grandma grandpa opa oma
  tio tia tante onkel oncle nonna nonno zio zia dear lovely my the old new sweet madam mama papa baba mamma maman
  mum mom mummy mommy dad daddy mami papi mutti vati mutter vater bruder schwester madre padre mere pere hermano hermana
  irmao irma frere soeur fratello sorella wife husband hubby wifey girlfriend boyfriend bf gf love honey babe baby darling
  sweetheart bestie friend amigo amiga amor esposo esposa marido mujer novio novia ehemann ehefrau schatz mein meine mari
  femme cheri cherie marito moglie amore fidanzato fidanzata maz zona mąż żona maly kochanie anne baba_ abim ablam kocam
  karim esim canim ate kuya bhaiya bhai didi kaka mbah om paman bibi suami istri sayang ayah nenek kakek adik
  мама папа мамочка муж жена брат сестра бабушка дедушка любимый любимая сын дочь дочка подруга друг тетя дядя тётя
  امي ابي ماما بابا زوجتي زوجي حبيبتي حبيبي اخي اختي عمي خالي عمتي خالتي جدتي ابني بنتي
  bunda emak umi abi_ chef capo_ coach landlord landlady plumber electrician driver doctor dentist teacher neighbour neighbor nanny babysitter cleaner
  mechanic barber hairdresser accountant lawyer manager assistant secretary receptionist guy man woman girl seller
  vecino vecina casero fontanero profe profesor profesora jefe jefa vizinho vizinha chefe patron patronne voisin voisine
  nachbar nachbarin vermieter chef hausmeister vicino capo idraulico buurman buurvrouw baas szef szefowa sasiad sasiadka
  patron_ komsu usta sofor bos tetangga supir сосед соседка начальник водитель сантехник мастер`);

/** The same in scripts without blanks, as the whole title. */
export const KIN_ALONE =
  /^(?:妈妈?|爸爸?|老婆|老公|媳妇|姐姐?|哥哥?|妹妹?|弟弟?|爷爷|奶奶|外婆|外公|阿姨|叔叔|舅舅|姑姑|儿子|女儿|宝贝|亲爱的|房东|老板|老师|司机|快递员?|外卖|师傅|同事|朋友|邻居|お客様|お客さん|お客|お?母さん|お?父さん|お?兄さん|お?姉さん|おばあちゃん|おじいちゃん|ママ|パパ|妻|夫|嫁|旦那|大家さん|先生|店長|社長|엄마|아빠|언니|오빠|누나|형|동생|여보|할머니|할아버지|고객님?|사장님?|แม่|พ่อ|मम्मी|पापा|माँ|मां)$/u;

/** Given names that go in twos: the first, and what may follow it. */
export const DOUBLE: Readonly<Record<string, ReadonlySet<string>>> = {
  maria:
    set(`jose luisa elena teresa isabel carmen fernanda eugenia ines angeles dolores pilar rosa victoria paz laura jesus
    eduarda clara aparecida alice julia luiza cecilia helena rita grazia cristina antonietta pia chiara`),
  jose: set(
    'luis maria antonio manuel carlos angel ramon miguel ignacio alberto eduardo roberto augusto henrique',
  ),
  juan: set(
    'carlos pablo jose manuel luis antonio david diego ramon miguel ignacio francisco andres sebastian',
  ),
  luis: set('miguel fernando alberto enrique felipe angel carlos eduardo antonio alfonso manuel'),
  luiz: set('felipe fernando carlos henrique gustavo eduardo antonio claudio otavio'),
  ana: set(`maria belen paula isabel clara lucia carolina luiza beatriz rosa sofia victoria laura cristina julia luisa
    claudia karina gabriela teresa lidia`),
  joao: set('pedro paulo vitor victor gabriel lucas carlos miguel marcos guilherme henrique'),
  pedro: set('henrique paulo lucas augusto pablo luis antonio'),
  paulo: set('roberto cesar henrique ricardo sergio'),
  carlos: set('eduardo alberto andres henrique manuel'),
  miguel: set('angel antonio'),
  marco: set('antonio aurelio tulio'),
  marcos: set('vinicius paulo antonio'),
  victor: set('hugo manuel'),
  francisco: set('javier jose'),
  rosa: set('maria isabel elena'),
  ze: set('roberto carlos maria'),
  jean: set(
    'pierre luc paul marc claude francois michel jacques philippe baptiste louis yves noel christophe',
  ),
  marie: set('claire france christine laure pierre therese louise jose helene noelle ange anne'),
  anne: set('marie sophie laure claire lise charlotte'),
  gian: set('luca marco franco paolo piero carlo maria'),
  pier: set('paolo luigi francesco giorgio'),
  anna: set('maria lisa rita lena sophie chiara paola laura katharina'),
  eva: set('maria'),
  hans: set('peter jurgen joachim dieter georg werner martin'),
  karl: set('heinz friedrich ludwig'),
  mary: set('ann anne jane beth kate lou jo ellen grace'),
  sarah: set('jane'),
  billy: set('bob joe'),
  siti: set('nur nurhaliza aminah aisyah'),
  nur: set('aini hidayah aisyah azizah'),
};

/** Belong to the surname behind them ("Mevr. de Vries"). */
export const PARTICLES = set(
  'de van von der den di da del della la le el al bin binti ten ter zu dos das do',
);

/** Words after a name in the same role. */
export const AFTER_NAME = set('abi abla teyze amca hoca hocam san bhai ji didi kaka bro sis jr sr mami');

/** Roles, notes and places around a name; they end it or are skipped before it. */
export const NOISE =
  set(`order orders pedido pedidos encomenda commande bestellung ordine bestelling zamowienie zakaz siparis
  pesanan client customer cliente kunde kundin klant klient buyer dealer distributor vendor supplier agent acheteur comprador comprador musteri pembeli reseller
  wholesale retail vip new old from of the uk us usa uae ksa eu kl nyc la cn ca au nz refund return complaint parcel
  package dhl fedex ups unknown number no nr whatsapp wa etsy ebay amazon shopify aliexpress shopee lazada temu tiktok
  instagram insta ig fb facebook website web site lead prospect pending paid unpaid urgent problem issue lost broken damaged
  waiting size blue red black white shoes dress ring phone work home mobile office personal business private fr es it mx br
  in at for with and y e et und via second first 2nd 1st regular repeat spam test via client's
  nuevo nueva nuevos novo nova nouveau nouvelle neu neue neuer nuovo nuova nieuwe nieuw nowy nowa yeni baru viejo antiguo zapatos scarpe schuhe buty zapatillas
  name blocked block scammer scam fake spam null undefined none anonymous do don't dont not reply call later ask todo ship to please no имя спам мошенник не dev colis livraison entrega envio versand spedizione wysylka gonderi kirim
  клиент заказ покупатель новый новая новый новая нов زبون جديد جديده عميل طلب زبونه عميله 客户 订单 买家 顾客 新客户 老客户 批发 顧客 お客様 お客さん メルカリ 楽天 ヤフオク 注文`);

/** A firm, a team or a group: nobody to greet by name. */
export const COMPANY =
  set(`ltd limited llc llp inc corp corporation co company gmbh ag kg ug ohg sa sas sarl srl spa sl slu
  ltda eireli bv nv oy ab aps zoo pty plc pte fze fzco trading traders store stores shop shops boutique outlet market
  supermarket mart logistics logistica logistik express cargo courier freight shipping delivery support service services
  team helpdesk desk info official group grupo groupe gruppe family familia famille club school hotel restaurant cafe bar
  salon spa studio clinic pharmacy farmacia bank industries industrial factory fabrica manufacturing import imports export
  exports international global enterprise enterprises solutions systems technologies tech electronics media agency agencia
  foundation association pvt transportes transporte transport transporti distribuidora distribuciones comercial muebles ferreteria papeleria floreria libreria panaderia automotive motors garage bakery florist jewelers jewellers fashion moda clothing apparel wear cosmetics beauty electronic appliances furniture hardware spedition versand handel handels bau werkstatt praxis apotheke garten autohaus cabinet atelier pharmacie garagem oficina mercado farmacias drogaria confeccoes papelaria tienda loja negozio magasin laden geschaft sklep winkel magaza toko предприятие ооо магазин компания
  شركه متجر مؤسسه محل`);

/** Where somebody is from and what they are to the shop, before the name without a blank ("美国客户Tom", "工厂小张"). */
export const BEFORE_NAME_CJK =
  /^(?:美国|英国|德国|法国|日本|韩国|加拿大|澳洲|澳大利亚|香港|台湾|新加坡|马来|泰国|国外|海外)?(?:[新老大]?(?:客户|客人|买家|顾客|工厂|代理|同事|订单|单号))?/u;

export const COMPANY_CJK =
  /(?:公司|供应商|供應商|有限|商店|商行|贸易|物流|快递|集团|工厂$|店$|客服|株式会社|有限会社|会社|ショップ|ストア|群$)/u;
