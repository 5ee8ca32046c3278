/**
 * The small words by which each Latin-script language of the pack is known in a chat (folded: no accents), the common
 * short forms of typing among them, and letters that few languages use.
 */

const LISTS: Record<string, string> = {
  en: `the and you your yours is are was were have has had been this that these those it its it's i i'm im i've ive my mine
    me we our us they them their he she his her what when where which who why how not don't dont can't cant didn't didnt
    doesn't doesnt isn't isnt won't wont hasn't haven't will would could should can do does did get got still yet any no
    yes please pls plz thanks thank hello hey hi ok okay order ordered package parcel delivery delivered shipping shipped
    tracking says said received arrived waiting refund money need want know just for from with of to in on at by about
    after since been there here now today yesterday tomorrow week weeks day days month and or but if so very too much
    good morning sorry help item broken wrong missing nothing something u ur r anything update soon back`,
  es: `el la los las un una unos unas de del que y en es esta este esto estos estas ese eso esa por para con sin mi mis tu
    tus su sus me te se nos le les lo yo usted ustedes como cuando donde cual quien porque pero si no ya aun todavia muy
    mas menos hola buenas buenos dias tardes noches gracias favor pedido paquete envio llego llega llegado llegar recibi
    recibido entrega entregado hace dias semana semanas mes hoy ayer manana quiero puedo puede tengo tiene hay he ha han
    estoy estan fue ser son q xq pq xfa tambien nada algo ningun roto rota dinero reembolso aduana numero seguimiento
    comprado compre pedi dice sigue alguien ahora donde esta dia necesito`,
  pt: `o a os as um uma uns umas de do da dos das que e em no na nos nas por para com sem meu minha meus minhas seu sua seus
    eu voce voces vc vcs ele ela nao sim ja ainda muito mais menos ola oi bom boa dia tarde noite obrigado obrigada favor
    pedido encomenda pacote entrega entregue chegou chega chegar recebi receber recebido faz dias semana semanas mes hoje
    ontem amanha quero posso pode tenho tem esta estou estao foi ser sao quando onde como qual quem porque mas tambem nada
    algo comprei produto dinheiro reembolso alfandega codigo rastreio rastreamento veio minha pra pro ta to tbm isso essa
    esse este agora ate diz consta preciso gostei loja nem`,
  fr: `le la les un une des de du que qui et en est sont ce cette ces cet pour par avec sans mon ma mes ton ta tes son sa ses
    je tu il elle nous vous ils elles on ne pas plus moins tres bonjour bonsoir salut merci svp stp commande colis
    livraison livre recu recue recevoir arrive arrivee depuis jours semaine semaines mois aujourd'hui hier demain veux
    peux pouvez avez ai as a suis etes quand ou comment quel quelle pourquoi mais aussi rien quelque j'ai c'est n'ai n'est
    l'ai d'un d'une qu'il qu'est jamais toujours encore deja fait dit numero suivi remboursement douane facteur boite
    casse cassee manque y'a ya va dans sur au aux chez mdr`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber ist sind war waren hat haben habe hatte ich du
    er sie es wir ihr mein meine meinen meinem dein ihre ihren nicht kein keine keinen noch schon mehr sehr hallo guten
    tag morgen abend danke bitte bestellung paket lieferung geliefert angekommen bekommen erhalten seit tagen tage woche
    wochen monat heute gestern morgen will kann konnen konnt mochte wann wo wie was wer warum auch nichts etwas auf aus
    bei mit nach von zu zum zur fur im am um uber immer wieder ware da doch mal nur wenn weil dass sendung zoll geld
    zuruck kaputt fehlt falsch steht steckt kommt gekommen hab ihnen mir mich uns moin gar`,
  it: `il lo la i gli le un uno una di del della dello dei degli delle che e in nel nella e' per con senza mio mia miei mie
    tuo tua suo sua io tu lui lei noi voi loro non si piu meno molto ciao buongiorno buonasera salve grazie favore ordine
    pacco spedizione consegna consegnato arrivato arrivata arriva ricevuto ricevere da giorni giorno settimana settimane
    mese oggi ieri domani voglio posso puo potete ho hai ha abbiamo sono sei era quando dove come quale chi perche ma anche
    niente qualcosa ancora gia mi ti ci vi ne al alla dal dalla sul sulla questo questa rotto rotta rimborso dogana
    corriere soldi codice dice fermo ferma c'e cosa mai`,
  nl: `de het een en of maar is zijn was waren heb hebt heeft had ik jij je jullie u uw hij zij ze we wij mijn m'n jouw niet
    geen nog al meer heel erg hallo hoi goedemorgen goedemiddag goedenavond dag bedankt dank alsjeblieft aub alstublieft
    bestelling pakket pakje levering bezorgd geleverd aangekomen ontvangen gekregen sinds dagen dag week weken maand
    vandaag gisteren morgen wil kan kunnen kunt wanneer waar hoe wat wie waarom ook niets iets op uit bij met naar van te
    voor in om over dat die dit deze daar er nou wel even moet staat zegt geld terug kapot douane bezorger ie 't n 'n
    klopt verzonden`,
  pl: `i w z na do nie sie jest sa byl byla to ten ta te tego tej moj moja moje moich twoj ja ty on ona my wy oni co kiedy
    gdzie jak kto dlaczego czy ale tez tylko juz jeszcze bardzo dzien dobry czesc witam dziekuje dzieki prosze zamowienie
    zamowilam zamowilem paczka paczki przesylka przesylki dostawa dostarczona dotarla dotarlo doszla otrzymalem otrzymalam
    od dni dzien tydzien tygodnia tygodni miesiac dzis dzisiaj wczoraj jutro chce moge mozna mam ma nic cos po za przez dla
    u o ze zwrot pieniadze uszkodzony celny cle kurier numer stoi mi mnie pan pani macie jestem bylo`,
  tr: `ve bir bu su o ne ben sen biz siz benim senin bizim sizin mi mu var yok degil ama icin ile gibi kadar daha cok merhaba
    selam gunaydin iyi gunler tesekkurler tesekkur ederim lutfen siparis siparisim siparisi kargo kargom kargoda paket
    paketim teslim edildi geldi gelmedi gelir gelecek ulasmadi ulasti gun gundur hafta haftadir ay bugun dun yarin istiyorum
    nerede nerde zaman nasil neden hala henuz simdi hic sey para iade hasarli kirik eksik yanlis gumruk takip numarasi
    numara diyor gorunuyor olarak olan abla abi hocam tamam tamamdir evet hayir urun urunu aldim bana oldu cikti`,
  id: `yang dan di ke dari ini itu saya aku kamu anda kita kami dia tidak tdk ga gak nggak ngga enggak bukan belum blm sudah
    udah sdh udh ada apa kapan dimana mana bagaimana gimana kenapa siapa halo hai kak kakak min gan bang mas mbak selamat
    pagi siang sore malam terima kasih makasih tolong pesanan pesan paket barang kiriman kirim dikirim pengiriman sampai
    sampe nyampe diterima terima hari minggu bulan kemarin besok mau bisa dapat untuk dengan sama juga saja aja lagi masih
    sekarang uang kembali rusak pecah salah kurang bea cukai kurir resi nomor no nya dong sih ya yg tgl kok banget karena
    tapi kalau kalo td cuma`,
};

/** More of the trade's everyday words, and (`?`) the small words of languages that the product has no scripts in. */
const MORE: Record<string, string> = {
  en: `where's wheres stuff update check size again box empty told ordered ring rang bell nobody anyone anything ever never really great sure track photo picture customs fee paid pay address change cancel send sent seller shop store today's its been lost stuck stolen happened happening long take taking takes wait waiting ridiculous understand sir madam great good bad email asap`,
  es: `cuanto tarda tardan contestan contesta contesten contesto responden responde respondan ayudar ayuda pueden falta faltan pieza talla otra otro otros semanas pasaron paso sigo sigue esperando espero espera quiero devolucion rota caja cambio cambiar color nadie timbre vecino cartero repartidor comprar pague pago cobrar cobraron dijeron dijo perdon disculpe senor amigo amiga todo todos parte cada tanto tiempo dos tres direccion telefono tarjeta banco gracias atencion urgente veo sale aparece mismo buen sido solo`,
  pt: `quanto tempo demora ninguem respondem tocou campainha responda responder ajudar podem falta faltou peca tamanho errado duas semanas aguardar aguardando aguardo espero esperando devolucao quebrado quebrada caixa troca trocar cor vizinho carteiro comprar paguei pago cobraram disseram falaram desculpa moca moco gente tudo bem cade cada tempo dois tres endereco telefone cartao banco urgente vejo aparece mesmo voltar volta dinheiro`,
  fr: `combien temps prend personne repond reponds repondez sonne sonner aider pouvez manque piece taille mauvaise semaines attends attendre attente rembourse rembourser abime voisin facteur livreur payer paye achete acheter demande pourquoi comment bonne journee cordialement cela c'etait tout tous deux trois adresse telephone carte banque urgent vois meme retour argent quelque quand quoi bloque recu livre livraison nouvelles aucune aucun depuis quel quelle`,
  de: `keiner antwortet antwort antworten niemand geklingelt klingel helfen konnen teil fehlen grosse falsche warte warten dauert lange ruckerstattung erstattung beschadigt nachbar postbote zusteller bezahlt zahlen gekauft kaufen gesagt warum gruss grusse alles zwei drei adresse telefon karte bank dringend sehe selbe gekommen irgendwas endlich leider vielleicht wirklich angeblich weg hin her was'n melden meldet euch`,
  it: `quanto tempo nessuno risponde rispondete rispondere suonato campanello aiutarmi aiuto aiutare manca mancano pezzo taglia sbagliata sbagliato settimane aspetto aspettare aspettando rimborsare danneggiato vicino postino pagare pagato comprato comprare detto chiedo perdono tutto tutti due tre indirizzo telefono carta banca urgente vedo stesso indietro soldi novita risulta dov'e vorrei bene mando sempre solo dopo prima quello quella ecco`,
  nl: `niemand reageert reactie verkeerde maat graag antwoord antwoorden gebeld aangebeld bel helpen kunt mist ontbreekt onderdeel duurt lang wacht wachten terugbetaling beschadigd buurman buren postbode betaald betalen gekocht kopen gezegd waarom groet groetjes alles twee drie adres telefoon kaart bank dringend zie zelfde niks steeds moeten zou zouden jullie hier krijg krijgen gevraagd`,
  pl: `ile trwa nikt odpisuje odpowiada odpowiedz odpowiedzcie dzwonil dzwonek pomoc pomozecie mozecie brakuje czesci rozmiar zly tygodnie czekam czekac zwrotu uszkodzone zepsute sasiad listonosz zaplacilem zaplacilam zaplacic kupilem kupilam powiedzieli mowil wszystko dwa trzy adres telefon karta bank pilne widze ten sam gdzie nadal dostalam dostalem doreczona jakies wiesci bedzie moglby sprawdzic mam masz panstwo zamowilem wiec prosze`,
  tr: `kimse cevap vermiyor verin verir bekliyor bekliyorum bekledim yardim yardimci olur musunuz eksik parca beden yanlis hafta oldu surer kadar zil calmadi komsu odedim odeme satin dediler niye hepsi iki uc adres telefon kart banka acil goruyorum ayni geri parami istiyorum nasilsiniz rica ederim lazim gelmis yapabilir miyim acaba baska hangi bilgi`,
  id: `berapa lama jawab dibalas balas balasnya tolong bantu bantuan kurang satu dua ukuran ukurannya salah minggu nunggu tunggu menunggu refund dananya tetangga bayar udah beli dibeli bilang kenapa semua tiga alamat telepon nelpon kartu bank urgent liat lihat kembaliin uangnya kabar nyangkut terkirim datang datangnya tulisannya dong deh kan loh sis bro om mba pak bu`,
  '?': `jag har inte fatt mitt hej och att ar det som pa med nagot hvor er ikke noe enda pakken min takk missa pakettini ole saanut mitaan kiitos hei moi je muj balik kde jeste nedorazilo nic dobry den prosim dekuji buna ziua unde este coletul meu nu am primit inca nimic multumesc va rog hol van csomagom meg nem erkezett semmi koszonom jo napot
    buu kien cua toi dau chua nhan duoc hang ban nasaan ang ng sa po ko wala pa rin salamat ako ito gdje moj jos nije stigao hvala dobar dan molim on meu paquet gracies encara no ha arribat bon dia kje se vedno hvala lepa kur yra mano siunta labas aciu kur ir mana sutijums paldies kus mu pakk aitah hvornar kommer tak mange jeg et dit mit var ligger kysymys milloin tulee cand ajunge comanda mea mikor jon cakam objednavka`,
};

const map = new Map<string, string[]>();
for (const language of new Set([...Object.keys(LISTS), ...Object.keys(MORE)]))
  for (const word of new Set(`${LISTS[language] ?? ''} ${MORE[language] ?? ''}`.split(/\s+/)))
    if (word) map.set(word, [...(map.get(word) ?? []), language]);

/** Folded word → the languages that use it. */
export const WORDS: ReadonlyMap<string, readonly string[]> = map;

/** Letters (lower case), the languages they point to, and points for each of at most three occurrences. */
export const LETTERS: readonly (readonly [string, readonly string[], number])[] = [
  ['ñ¿¡', ['es'], 2],
  ['ãõ', ['pt'], 2],
  ['ß', ['de'], 2],
  ['ąęłńśźż', ['pl'], 2],
  ['ğış', ['tr'], 1.5],
  ['ç', ['fr', 'pt', 'tr'], 0.5],
  ['äöü', ['de', 'tr'], 0.6],
  ['êâîûœëï', ['fr', 'pt'], 0.5],
  ['è', ['fr', 'it'], 0.6],
  ['àù', ['fr', 'it'], 0.5],
  ['ò', ['it'], 1],
  ['óíú', ['es', 'pt'], 0.5],
  ['åøæ', ['?'], 2],
  ['ěřůďťľĺŕ', ['?'], 2],
  ['ăâîșțşţ', ['?'], 0.6],
  ['ő', ['?'], 2],
  ['ű', ['?'], 2],
  ['đơưạảấầẩậắằặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵ', ['?'], 2],
  ['šžčėųįūļķņģ', ['?'], 2],
  ['áé', ['es', 'pt', '?'], 0.3],
];

/** Beginnings and endings of words that are not listed, and the languages they point to. */
export const SHAPES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ing|ed|ght|tion|ness|ful|ould)$/, ['en']],
  [/^(?:wh|kn)|(?:'ll|'re|n't)$/, ['en']],
  [/(?:cion|ciones|ando|iendo|mente|aron|ieron|eron|amos|illo|illa)$/, ['es']],
  [/(?:cao|coes|nho|nha|lho|lha|ando|endo|aram|eram|mente|eiro|eira)$/, ['pt']],
  [/(?:eau|eux|euse|tion|ment|aient|ez|ais|ait|ees?)$/, ['fr']],
  [/(?:ung|ungen|lich|isch|keit|heit|chen|tet|iert)$|^(?:ge|ver|zer|ent)[a-z]{3,}t$|sch/, ['de']],
  [/(?:zione|zioni|mente|ato|ata|ati|uto|ando|endo|etto|ella|issimo)$|^(?:sc|gl|gn)/, ['it']],
  [/(?:ij|aa|oo|ee|uu)|(?:lijk|heid|tje|tjes|eerd)$/, ['nl']],
  [/sz|cz|rz|(?:owa|owe|nie|cie|ales|alam|alem|ilem|ilam|ych|ego|emu)$/, ['pl']],
  [/(?:yor|iyor|uyor|dim|dik|lar|ler|siniz|sunuz|miyor|mis|mus|acak|ecek|inda|inde)$/, ['tr']],
  [/^(?:meng|mem|men|di|ber|ter|pe)[a-z]{4,}|(?:nya|kan|lah|kah)$/, ['id']],
];
