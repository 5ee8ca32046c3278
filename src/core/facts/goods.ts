/** What cross-border shops sell, per language (folded), as customers name it, and how they say that it is broken. */

export interface Goods {
  /** Articles and possessives that open the phrase; absent: the noun stands alone. */
  open?: string;
  nouns: string;
  /** This many words between opening and noun are part of the name ("corner couch"). */
  between: number;
}

export const GOODS: { readonly [language: string]: Goods } = {
  en: {
    open: 'my|the|our|this|that|these|those|a|an|his|her',
    between: 2,
    nouns:
      'dress(?:es)?|shoes?|sneakers?|trainers?|boots?|sandals?|heels|jacket|coat|hoodie|sweater|jumper|shirt|t-?shirt|blouse|skirt|jeans|trousers|leggings|abaya|hijab|kaftan|saree|scarf|gloves?|hat|cap|belt|socks?|bag|handbag|backpack|purse|wallet|suitcase|watch|smartwatch|necklace|bracelet|earrings?|ring|glasses|sunglasses|wig|perfume|lipstick|phone case|headphones?|earbuds|earphones|speaker|keyboard|mouse|monitor|laptop|tablet|charger|cable|power bank|camera|drone|tripod|projector|router|lamp|lights?|chandelier|mirror|vase|mug|cups?|plates?|pan|kettle|blender|mixer|knife set|couch|sofa|lounge suite|chair|table|desk|shelf|bed frame|mattress|pillow|blanket|duvet|curtains?|rug|carpet|tent|sleeping bag|bike|bicycle|scooter|helmet|fishing rod|guitar|violin|toys?|doll|puzzle|lego|stroller|pram|car seat|cot|costume|figurine|figure|painting|poster|vacuum|hair dryer|straightener|shaver|drill|toolbox|running shoes|hiking boots|slippers|flip flops|swimsuit|bikini|bra|pyjamas|pajamas|onesie|tracksuit|vest|suit|blazer|cardigan|polo|shorts|dressing gown|robe|bracelets|pendant|brooch|locket|engagement ring|wedding dress|jewellery|jewelry|nail polish|serum|cream|foundation|eyeliner|hair ?brush|hair extensions|tooth ?brush|electric toothbrush|humidifier|diffuser|candle|candles|frame|picture frame|clock|alarm clock|rice cooker|air fryer|toaster|coffee machine|coffee maker|espresso machine|grinder|juicer|teapot|tea set|wine glasses?|bowls?|cutlery|lunch ?box|water bottle|bottle|thermos|fan|heater|air purifier|vacuum cleaner|robot vacuum|iron|sewing machine|printer|game controller|controller|console|headset|webcam|microphone|mic|amplifier|turntable|phone|iphone|ipad|screen protector|usb stick|ssd|hard drive|memory card|airpods|tyres?|tires?|car cover|dash ?cam|car charger|seat covers?|dog bed|cat tree|cat litter box|leash|collar|aquarium|fish tank|pool|trampoline|swing|slide|bunk bed|bed|wardrobe|cabinet|bookshelf|bookcase|bench|bar stools?|stools?|garden chairs?|garden furniture|parasol|umbrella|gazebo|bbq|grill|dumbbells?|yoga mat|treadmill|exercise bike|kayak|skateboard|roller skates|ski jacket|basketball|football|jersey|trophy|keyboard case|ukulele|piano|drum kit|book|books|board game|model kit|rc car|remote car|drone battery|action figure|plush(?:ie)?|teddy bear|baby monitor|high chair|crib|baby clothes|diaper bag|bouquet|plants?|seeds|supplements|vitamins|protein powder|tea|coffee beans|chocolates?',
  },
  es: {
    open: 'mi|mis|el|la|los|las|un|una|unos|unas|este|esta|estos|estas|nuestro|nuestra',
    between: 0,
    nouns:
      'vestidos?|zapatos?|zapatillas|tenis|botas|sandalias|chaqueta|abrigo|sudadera|camisa|camiseta|blusa|falda|pantalones|bufanda|bolso|mochila|cartera|maleta|reloj|collar|pulsera|aretes|pendientes|anillo|gafas|lentes|peluca|perfumes?|funda|audifonos|auriculares|parlante|altavoz|teclado|monitor|cargador|camara|dron|lampara|espejo|jarron|tazas?|sarten|licuadora|sofa|silla|mesa|colchon|almohada|manta|cortinas?|alfombra|bicicleta|casco|guitarra|juguetes?|muneca|cochecito|disfraz|secador|zapatos de tacon|tacones|deportivas|chanclas|bikini|banador|pijama|chandal|traje|chaleco|gorra|gorro|cinturon|guantes|calcetines|sujetador|joya|joyas|colgante|crema|cepillo electrico|humidificador|vela|velas|marco|tetera|freidora|cafetera|tostadora|batidora|olla|platos?|vasos?|botella|termo|ventilador|aspiradora|plancha|maquina de coser|impresora|mando|consola|microfono|movil|celular|telefono|tablet|cable|protector de pantalla|memoria usb|llantas?|cama de perro|piscina|cama|armario|estanteria|taburete|sombrilla|paraguas|patines|patinete|balon|libros?|peluche|trona|cuna|plantas?|bocina|licuadora|remera|zapatilla|campera|pollera|pantalon|polera',
  },
  pt: {
    open: 'meu|minha|meus|minhas|o|a|os|as|um|uma|este|esta|esse|essa',
    between: 0,
    nouns:
      'vestidos?|sapatos?|tenis|botas|sandalias|jaqueta|casaco|camisa|camiseta|blusa|saia|calcas?|bolsa|mochila|carteira|relogio|colar|pulseira|brincos?|anel|oculos|peruca|perfumes?|capinha|fones?|caixa de som|teclado|carregador|camera|drone|luminaria|abajur|espelho|vaso|canecas?|panela|liquidificador|sofa|cadeira|mesa|colchao|travesseiro|manta|cortinas?|tapete|bicicleta|capacete|violao|brinquedos?|boneca|carrinho de bebe|fantasia|secador|sapatilhas|chinelos?|biquini|maio|pijama|terno|colete|bone|cinto|luvas|meias|sutia|joias?|pingente|creme|escova eletrica|umidificador|velas?|quadro|chaleira|airfryer|fritadeira|cafeteira|torradeira|pratos?|copos?|garrafa|ventilador|aspirador|ferro de passar|maquina de costura|impressora|controle|console|microfone|celular|telemovel|telefone|tablet|cabo|pelicula|pen drive|pneus?|piscina|cama|armario|estante|banco|guarda-sol|guarda-chuva|patins|patinete|livros?|pelucia|berco|plantas?|fone de ouvido|fones de ouvido|smartwatch|carregador portatil|auscultadores|candeeiro',
  },
  fr: {
    open: "mon|ma|mes|le|la|les|un|une|des|cette|ce|cet|notre|l'",
    between: 0,
    nouns:
      "robes?|chaussures|baskets|bottes|sandales|veste|manteau|pull|chemise|chemisier|jupe|pantalon|echarpe|sac|sac a dos|portefeuille|valise|montre|collier|bracelet|bague|lunettes|perruque|parfum|coque|casque|ecouteurs|enceinte|clavier|chargeur|camera|drone|lampe|miroir|vase|tasses?|verres?|poele|canape|chaise|table|matelas|oreiller|couverture|rideaux?|tapis|tente|velo|guitare|jouets?|poupee|poussette|deguisement|tableau|talons|escarpins|tongs|maillot(?: de bain)?|pyjama|costume|gilet|casquette|bonnet|ceinture|gants|chaussettes|soutien-gorge|bijoux?|pendentif|boucles d'oreilles|creme|brosse a dents electrique|humidificateur|bougies?|cadre|theiere|friteuse|cafetiere|machine a cafe|grille-pain|mixeur|blender|marmite|assiettes?|bouteille|gourde|thermos|ventilateur|aspirateur|fer a repasser|machine a coudre|imprimante|manette|console|micro|telephone|portable|tablette|cable|cle usb|pneus?|piscine|lit|armoire|etagere|tabouret|parasol|parapluie|rollers|trottinette|ballon|livres?|peluche|chaise haute|berceau|plantes?|ordinateur|ordi|ecran|doudoune|jean|t-shirt|teeshirt|tee-shirt|bracelet",
  },
  de: {
    open: 'mein|meine|meinen|meiner|meinem|unser|unsere|unseren|der|die|das|den|dem|ein|eine|einen|einer|dieses|diese|dieser|diesen',
    between: 1,
    nouns:
      'kleid(?:er)?|schuhe?|sneaker|stiefel|sandalen|jacke|mantel|pulli|pullover|hemd|bluse|rock|hose|schal|tasche|handtasche|rucksack|geldbeutel|koffer|uhr|armbanduhr|kette|halskette|armband|ohrringe|ring|brille|sonnenbrille|perucke|parfum|parfüm|handyhulle|kopfhorer|lautsprecher|tastatur|monitor|ladegerat|kamera|drohne|lampe|spiegel|vase|tassen?|pfanne|mixer|sofa|stuhl|tisch|matratze|kissen|decke|vorhange?|teppich|zelt|schlafsack|fahrrad|helm|gitarre|spielzeug|puppe|kinderwagen|kostum|turnschuhe|laufschuhe|hausschuhe|bikini|badeanzug|schlafanzug|anzug|weste|mutze|kappe|gurtel|handschuhe|socken|bh|schmuck|anhanger|creme|zahnburste|luftbefeuchter|kerzen?|bilderrahmen|wecker|teekanne|fritteuse|heissluftfritteuse|kaffeemaschine|toaster|topf|teller|glaser|flasche|trinkflasche|ventilator|staubsauger|bugeleisen|nahmaschine|drucker|controller|konsole|mikrofon|handy|tablet|kabel|ladekabel|powerbank|festplatte|reifen|hundebett|kratzbaum|pool|bett|schrank|regal|hocker|sonnenschirm|regenschirm|inliner|roller|ball|buch|bucher|kuscheltier|hochstuhl|babybett|pflanzen?|ohrhorer|headset|t-shirt|shirt|jeans|leggings|kopfhörer|abendkleid|brautkleid|gartenstuhl|bluetooth-box|mutze',
  },
  it: {
    open: "il|lo|la|i|gli|le|l'|un|uno|una|mio|mia|miei|mie|nostr[oa]|quest[oaei]",
    between: 0,
    nouns:
      'vestit[oi]|abito|scarpe|stivali|sandali|sneakers|tacchi|ciabatte|giacca|giubbotto|cappotto|felpa|maglione|maglietta|camicia|camicetta|gonna|pantaloni|jeans|leggings|costume|pigiama|sciarpa|cappello|cintura|guanti|calze|calzini|reggiseno|borsa|borsetta|zaino|portafoglio|valigia|trolley|orologio|collana|bracciale|braccialetto|orecchini|anello|gioiell[oi]|occhiali(?: da sole)?|parrucca|profumo|crema|rossetto|cover|custodia|cuffie|auricolari|cassa(?: bluetooth)?|altoparlante|tastiera|mouse|monitor|caricatore|caricabatterie|cavo|power ?bank|telecamera|fotocamera|drone|tablet|telefono|cellulare|stampante|console|controller|microfono|lampada|lampadario|specchio|vaso|tazz[ae]|bicchier[ei]|piatt[oi]|padella|pentola|frullatore|bollitore|friggitrice|macchina del caffe|tostapane|aspirapolvere|ferro da stiro|macchina da cucire|ventilatore|umidificatore|candel[ae]|cornice|divano|sedi[ae]|tavolo|scrivania|materasso|cuscin[oi]|coperta|piumone|tend[ae]|tappeto|tenda da campeggio|sacco a pelo|bici|bicicletta|monopattino|casco|chitarra|giocattol[oi]|bambola|peluche|passeggino|seggiolone|culla|letto|armadio|scaffale|sgabello|ombrellone|ombrello|libr[oi]|piant[ae]|quadro|phon|asciugacapelli|piastra|rasoio|trapano|pneumatici|gomme|smartwatch',
  },
  nl: {
    open: 'mijn|de|het|een|onze|ons|deze|dit|die',
    between: 0,
    nouns:
      'jurk|schoenen|laarzen|sandalen|sneakers|hakken|slippers|jas|jasje|trui|vest|hoodie|shirt|t-shirt|blouse|rok|broek|spijkerbroek|legging|badpak|bikini|pyjama|sjaal|muts|pet|riem|handschoenen|sokken|bh|tas|handtas|rugzak|portemonnee|koffer|horloge|ketting|armband|oorbellen|ring|sieraden|bril|zonnebril|pruik|parfum|creme|lippenstift|telefoonhoesje|hoesje|koptelefoon|oordopjes|oortjes|speaker|luidspreker|toetsenbord|muis|monitor|beeldscherm|oplader|kabel|powerbank|camera|drone|tablet|telefoon|laptop|printer|console|controller|microfoon|lamp|hanglamp|spiegel|vaas|mok(?:ken)?|kopjes?|borden|glazen|pan(?:nen)?|blender|mixer|waterkoker|airfryer|koffiezetapparaat|koffiemachine|broodrooster|stofzuiger|strijkijzer|naaimachine|ventilator|luchtbevochtiger|kaars(?:en)?|lijst|klok|wekker|bank|stoel(?:en)?|tafel|bureau|matras|kussens?|deken|dekbed|gordijnen|vloerkleed|tapijt|tent|slaapzak|fiets|step|helm|gitaar|speelgoed|pop|knuffel|kinderwagen|kinderstoel|wieg|bed|kast|kruk|parasol|paraplu|boek(?:en)?|planten?|schilderij|fohn|scheerapparaat|boormachine|banden|smartwatch|krabpaal|hondenmand|zwembad|trampoline',
  },
  pl: {
    between: 0,
    nouns:
      'sukienk[aięeą]|but(?:y|ów|ow)|kozaki|sandaly|trampki|adidasy|szpilki|klapki|kurtk[aięeą]|plaszcz|bluz[aęyą]|sweter|koszul(?:a|ę|e|i|k[aięeą])|spodnic[aęy]|spodnie|jeansy|legginsy|stroj(?: kapielowy)?|pizam[aęy]|szalik|czapk[aięeą]|pasek|rekawiczki|skarpet(?:y|ki)|biustonosz|torb[aęyą]|torebk[aięeą]|plecak|portfel|walizk[aięeą]|zegar(?:ek|ka)?|naszyjnik|bransoletk[aięeą]|kolczyki|pierscion(?:ek|ka)|okulary|peruk[aięeą]|perfumy|krem|szmink[aięeą]|etui|sluchawki|glosnik|klawiatur[aęyą]|mysz(?:k[aięeą])?|monitor|ladowark[aięeą]|kabel|powerbank|kamer[aęyą]|aparat|dron|tablet|telefon|laptop|drukark[aięeą]|konsol[aęią]|pad|mikrofon|lamp(?:a|ę|e|y|k[aięeą])|lustro|wazon|kub(?:ek|ki|ka)|filizank[aięeą]|talerz[ey]?|szklank[aięeą]|patelni[aęeą]|garn(?:ek|ki)|blender|mikser|czajnik|frytkownic[aęyą]|ekspres|toster|odkurzacz|zelazko|maszyn[aęyą] do szycia|wentylator|nawilzacz|swiec[aęeyą]|ramk[aięeą]|budzik|kanap[aęyą]|sof[aęyą]|krzesl[oa]|stol|stolik|biurko|materac|poduszk[aięeą]|koc|koldr[aęyą]|zaslony|firany|dywan|namiot|spiwor|rower|hulajnog[aięeą]|kask|gitar[aęyą]|zabawk[aięeą]|lalk[aięeą]|maskotk[aięeą]|wozek|fotelik|lozeczko|lozko|szaf[aęyą]|regal|parasol|ksiazk[aięeą]|roslin[aęyą]|obraz|suszark[aięeą]|golark[aięeą]|wiertark[aięeą]|opony|smartwatch|drapak|basen',
  },
  ru: {
    between: 0,
    nouns:
      'плать[еяю]|сарафан|туфли|ботинки|сапоги|сандалии|кроссовки|кеды|тапочки|куртк[аиуе]|пальто|пуховик|кофт[аыу]|свитер|худи|толстовк[аиу]|рубашк[аиу]|футболк[аиу]|блузк[аиу]|юбк[аиу]|брюки|джинсы|штаны|леггинсы|лосины|купальник|пижам[аыу]|шарф|шапк[аиу]|кепк[аиу]|ремень|перчатки|носки|сумк[аиуе]|сумочк[аиу]|рюкзак|кошел[её]к|чемодан|часы|ожерелье|цепочк[аиу]|браслет|серьги|сережки|кольцо|очки|парик|духи|крем|помад[аыу]|чехол|наушники|колонк[аиу]|клавиатур[аыу]|мышк[аиу]|монитор|заряд(?:ка|ку|ки|ное)|кабель|пауэрбанк|повербанк|камер[аыу]|фотоаппарат|дрон|планшет|телефон|смартфон|ноутбук|принтер|приставк[аиу]|джойстик|микрофон|ламп[аыу]|люстр[аыу]|светильник|зеркало|ваз[аыу]|кружк[аиу]|чашк[аиу]|тарелк[аиу]|бокалы?|сковород(?:а|у|ка|ку)|кастрюл[яюи]|блендер|миксер|чайник|фритюрниц[аыу]|кофеварк[аиу]|кофемашин[аыу]|тостер|пылесос|утюг|швейн(?:ая|ую) машинк[аиу]|вентилятор|увлажнитель|свеч[аиу]|рамк[аиу]|будильник|диван|стул(?:ья)?|стол|матрас|подушк[аиу]|плед|одеяло|шторы|ков[её]р|палатк[аиу]|спальник|велосипед|самокат|шлем|гитар[аыу]|игрушк[аиу]|кукл[аыу]|коляск[аиу]|кроватк[аиу]|кровать|шкаф|полк[аиу]|зонт|книг[аиу]|картин[аыу]|фен|бритв[аыу]|дрель|шины',
  },
  tr: {
    between: 0,
    nouns:
      'elbise(?:m|yi|ler)?|ayakkabi(?:m|lar|yi|larim)?|bot(?:um|lar|larim)|sandalet(?:im)?|terlik(?:ler)?|topuklu|ceket(?:im|i)?|mont(?:um|u)?|kaban(?:im)?|kazak(?:i)?|kazagim|hirka(?:m)?|gomlek|gomlegim|tisort(?:um)?|t-shirt|bluz(?:um)?|etek|etegim|pantolon(?:um)?|kot pantolon|tayt|mayo|bikini|pijama|atki|sapka|kemer|eldiven|corap|sutyen|canta(?:m|yi|si|lar)?|sirt canta(?:m|si)|cuzdan(?:im)?|valiz|bavul|saat(?:im|i)|kol saati|akilli saat|kolye(?:m|yi)?|bileklik|kupe(?:ler|m)?|yuzuk|yuzugum|gozluk|gozlugum|peruk|parfum(?:um)?|krem|ruj|telefon kilifi|kilif(?:i)?|kulaklik|kulakligim|hoparlor|klavye(?:m)?|mouse|monitor|sarj aleti|sarj cihazi|powerbank|kablo|kamera|drone|tablet(?:im)?|telefon(?:um)?|laptop|yazici|oyun kolu|mikrofon|lamba(?:m|yi|si)?|avize|ayna|vazo(?:m)?|kupa|fincan|bardak(?:lar)?|tabak(?:lar)?|tava|tencere|blender|mikser|su isitici|cay makinesi|kahve makinesi|airfryer|fritoz|tost makinesi|supurge|utu|dikis makinesi|vantilator|mum|cerceve|kanepe|koltuk|sandalye|masa|yatak|yastik|battaniye|yorgan|perde|hali|cadir|uyku tulumu|bisiklet|scooter|kask|gitar|oyuncak|bebek arabasi|mama sandalyesi|besik|dolap|raf|semsiye|kitap|tablo|fon makinesi|tiras makinesi|matkap|lastik',
  },
  ar: {
    between: 0,
    nouns:
      'فستان(?:ي)?|حذاء|الحذاء|احذيه|جزمه|صندل|كعب|جاكيت|معطف|قميص|بلوزه|تنوره|بنطلون|بنطال|عبايه|عباءه|حجاب|شال|قبعه|طاقيه|حزام|جوارب|شنطه|شنطتي|حقيبه|حقيبتي|محفظه|ساعه(?: ذكيه| يد)?|ساعتي|قلاده|عقد|سلسال|اسوره|اسواره|حلق|خاتم|نظاره|نظارات|باروكه|عطر|كريم|روج|كفر|جراب|سماعه|سماعات|سماعتي|مكبر صوت|كيبورد|لوحه مفاتيح|ماوس|شاشه|شاحن|كيبل|باور بانك|كاميرا|درون|تابلت|ايباد|جوال|موبايل|لابتوب|طابعه|يد تحكم|لمبه|مصباح|ثريا|اباجوره|مرايه|مراه|فازه|مزهريه|كوب|اكواب|فنجان|صحون|مقلاه|قدر|خلاط|غلايه|قلايه|مكنسه|مكواه|ماكينه خياطه|مروحه|شمعه|برواز|كنبه|كرسي|طاوله|مرتبه|مخده|بطانيه|لحاف|ستاره|ستائر|سجاده|خيمه|دراجه|سكوتر|خوذه|جيتار|لعبه|العاب|دميه|عربه اطفال|سرير|دولاب|شمسيه|كتاب|لوحه|مجفف شعر|مكينه حلاقه',
  },
  id: {
    between: 0,
    nouns:
      'baju|gaun|dress|sepatu|sandal|sneakers|heels|jaket|mantel|hoodie|sweater|kemeja|kaos|blus|rok|celana(?: jeans)?|legging|piyama|piama|syal|topi|ikat pinggang|sabuk|sarung tangan|kaos kaki|bra|tas|ransel|dompet|koper|jam tangan|smartwatch|kalung|gelang|anting|cincin|kacamata|wig|parfum|krim|serum|lipstik|casing|case hp|headset|headphone|earphone|earbuds|tws|speaker|keyboard|mouse|monitor|charger|casan|kabel(?: data)?|power ?bank|kamera|drone|tablet|hp|laptop|printer|stik ps|mikrofon|mic|lampu|cermin|kaca|vas|mug|gelas|piring|wajan|panci|blender|mixer|ketel|rice cooker|air fryer|setrika|mesin jahit|kipas(?: angin)?|humidifier|lilin|bingkai|sofa|kursi|meja|kasur|bantal|selimut|gorden|tirai|karpet|tenda|sleeping bag|sepeda|skuter|helm|gitar|mainan|boneka|stroller|ranjang|lemari|rak|payung|buku|lukisan|hair dryer|catokan|alat cukur|bor|ban|mukena|hijab|jilbab|gamis|kerudung',
  },
};

export const GOODS_UNSPACED: { readonly [language: string]: RegExp } = {
  zh: /(?:连衣裙|裙子|鞋子|运动鞋|靴子|凉鞋|外套|衬衫|裤子|围巾|包包|背包|钱包|行李箱|手表|项链|手链|耳环|戒指|眼镜|墨镜|假发|香水|口红|手机壳|耳机|音箱|键盘|充电器|充电宝|相机|无人机|台灯|吊灯|镜子|花瓶|杯子|盘子|锅|沙发|椅子|桌子|床垫|枕头|毯子|窗帘|地毯|帐篷|自行车|头盔|吉他|玩具|娃娃|婴儿车|袜子|帽子|毛衣|卫衣|T恤|t恤|牛仔裤|内衣|文胸|泳衣|睡衣|手套|皮带|手提包|珠宝|吊坠|手环|智能手表|面霜|面膜|护肤品|眼影|蓝牙耳机|音响|鼠标|显示器|电脑|笔记本电脑|平板|手机(?!号)|数据线|硬盘|打印机|手柄|游戏机|麦克风|摄像头|灯具|灯(?!泡)|花盆|茶杯|茶具|水杯|保温杯|碗|碟子|刀具|水壶|空气炸锅|咖啡机|烤面包机|吸尘器|扫地机器人?|熨斗|缝纫机|风扇|加湿器|蜡烛|相框|闹钟|书架|衣柜|床(?!垫)|凳子|被子|床单|睡袋|滑板车|滑板|电动车|轮胎|公仔|毛绒玩具|手办|积木|安全座椅|奶瓶|雨伞|画|吹风机|剃须刀|电钻|泳池|书(?!面))/gu,
  ja: /(?:ワンピース|スカート|スニーカー|ブーツ|サンダル|ジャケット|コート|シャツ|ズボン|マフラー|バッグ|リュック|財布|腕時計|時計|ネックレス|ブレスレット|ピアス|指輪|サングラス|ウィッグ|香水|イヤホン|ヘッドホン|スピーカー|キーボード|充電器|カメラ|ドローン|ランプ|花瓶|マグカップ|フライパン|ソファ|椅子|マットレス|枕|毛布|カーテン|テント|自転車|ヘルメット|ギター|おもちゃ|人形|ぬいぐるみ|フィギュア|ベビーカー|ドレス|靴|くつ|スリッパ|ヒール|セーター|パーカー|ブラウス|パンツ|ジーンズ|水着|パジャマ|帽子|ベルト|手袋|靴下|下着|カバン|かばん|鞄|スーツケース|スマートウォッチ|アクセサリー|メガネ|眼鏡|クリーム|口紅|スマホケース|ケース|マウス|モニター|ケーブル|モバイルバッテリー|タブレット|スマホ|ノートパソコン|パソコン|プリンター|コントローラー?|ゲーム機|マイク|照明|ライト|鏡|コップ|カップ|グラス|皿|お皿|鍋|ミキサー|ケトル|コーヒーメーカー|トースター|掃除機|アイロン|ミシン|扇風機|加湿器|キャンドル|額縁|目覚まし時計|テーブル|机|ベッド|布団|クッション|ラグ|カーペット|寝袋|キックボード|チャイルドシート|傘|絵画|ドライヤー|シェーバー|タイヤ|本棚|棚)/gu,
};

/** "my doorbell is broken": whatever it is, the customer owns it and says what is wrong with it. */
export interface Frame {
  owner: string;
  verb: string;
  harm: string;
}

export const FRAMES: { readonly [language: string]: Frame } = {
  en: {
    owner: 'my|our',
    verb: "(?:is|are|was|were|has|have|came|arrived|just|already|all|both|completely|totally|a bit|got|has been|'s|turned up|showed up|don't|doesn't|doesnt|dont|won't|wont|not|stopped|keeps?) ",
    harm: 'broken|broke|damaged|smashed|cracked|shattered|torn|ripped|scratched|dented|defective|faulty|dead|leaking|bent|stained|snapped|melted|ruined|work|working|turn on|charging|charge|too small|too big|the wrong (?:colou?r|size)|wrong (?:colou?r|size)',
  },
  es: {
    owner: 'mi|mis|nuestro|nuestra',
    verb: '(?:esta|estan|llego|llegaron|vino|vinieron|viene|me llego|ya|se|no|toda?|muy) ',
    harm: 'rot[oa]s?|danad[oa]s?|quebrad[oa]s?|ras[cg]ad[oa]s?|rayad[oa]s?|defectuos[oa]s?|manchad[oa]s?|rompio|rompieron|funcionan?|sirven?|enciende|prende|carga|partid[oa]s?|abollad[oa]s?',
  },
  pt: {
    owner: 'meu|minha|meus|minhas',
    verb: '(?:esta|ta|estao|chegou|chegaram|veio|vieram|ja|se|nao|todo|toda) ',
    harm: 'quebrad[oa]s?|danificad[oa]s?|rasgad[oa]s?|riscad[oa]s?|amassad[oa]s?|manchad[oa]s?|com defeito|estragad[oa]s?|partid[oa]s?|quebrou|funcionam?|liga|carrega|pifou|rachad[oa]s?',
  },
  fr: {
    owner: 'mon|ma|mes|notre',
    verb: "(?:est|sont|etait|a|ont|arrivee?s?|ne|deja|tout|toute|completement|est arrivee?|n'est) ",
    harm: 'cassee?s?|brisee?s?|abimee?s?|dechiree?s?|rayee?s?|defectueu(?:x|se)|fissuree?s?|tachee?s?|endommagee?s?|fonctionne(?:nt)?|marche(?:nt)?|charge|lache',
  },
  de: {
    owner: 'mein|meine|unser|unsere',
    verb: '(?:ist|sind|war|kam|kamen|hat|geht|gehen|ging|schon|leider|total|komplett|lasst sich) ',
    harm: 'kaputt|defekt|beschadigt|zerbrochen|gerissen|zerkratzt|verkratzt|gebrochen|zerrissen|nicht|einen riss|einen kratzer|verbeult|fleckig',
  },
  it: {
    owner: 'mio|mia|miei|mie',
    verb: "(?:e|e'|sono|era|e arrivat[oaie]|arrivat[oaie]|si|non|gia|tutt[oa]) ",
    harm: 'rott[oaie]|danneggiat[oaie]|strappat[oaie]|graffiat[oaie]|difettos[oaie]|macchiat[oaie]|crepat[oaie]|funziona(?:no)?|si accende|carica|rotto|ammaccat[oaie]',
  },
  nl: {
    owner: 'mijn|onze|ons',
    verb: '(?:is|zijn|was|kwam|kwamen|doet|doen|al|helemaal|net|werkt|werken) ',
    harm: 'kapot|beschadigd|gebroken|gescheurd|bekrast|stuk|defect|gebarsten|het niet|niet|gedeukt|vlekken',
  },
};
/** What is not goods though it comes broken: the parcel and everything around it. */
export const NOT_GOODS =
  /(?:^|\s)(?:orders?|parcels?|packages?|box(?:es)?|items?|products?|things?|stuff|shipment|delivery|packaging|phone number|address|money|refund|account|app|link|tracking|number|card|payment|purchase|goods|gift|present|heart|english|internet|wifi|pedidos?|paquetes?|cajas?|productos?|articulos?|cosas?|envio|compra|numero|pacote|encomenda|caixa|produtos?|itens|item|coisas?|codigo|commande|colis|carton|articles?|produits?|boite|livraison|paket|packchen|bestellung|ware|lieferung|artikel|produkt|sendung|sachen|pacco|ordine|spedizione|articol[oi]|prodott[oi]|scatola|pakket|pakje|bestelling|doos|levering|spullen|handy-?nummer|freund|mann|frau|husband|wife|son|daughter|mom|mum|dad|friend|hijo|hija|marido|esposa|mari|femme|fils|fille)(?:\s|$)/u;
