/**
 * Words that stand in any message about anything. By themselves they tell of no scenario; inside a pair they may ("not
 * here"), so they are damped, never dropped.
 */
const LISTS: readonly string[] = [
  `a an the i me my mine we us our you your u ur he she it its they them their this that these those is are was were be
   been am do does did have has had will would can could should and or but so if of to in on at for from with by about as
   hi hello hey please pls sir madam order orders package parcel item product just very too also now then there here what
   how why who which i'm it's im`,
  `el la los las un una unos unas de del al y o e a en es son fue ser por para con me mi mis te tu tus se su sus lo le les
   que yo usted ustedes este esta esto ese esa eso muy mas pero si ya hola buenas buenos dias tardes noches pedido paquete
   producto como cuando donde porque he ha hay uno dos`,
  `o os as um uma uns umas de do da dos das e em no na nos nas por para pra com me meu minha te seu sua se que eu voce vc
   este esta isso esse essa muito mais mas ja ola oi bom boa dia tarde noite pedido encomenda produto pacote como ao foi`,
  `le la les un une des de du d'un et ou en dans au aux est sont je j'ai tu il elle on nous vous ils me mon ma mes ce cette
   que qui pour par avec sur bonjour bonsoir salut commande colis produit tres plus a ai ete`,
  `der die das den dem des ein eine einen und oder in im an am auf zu zum ist sind war hat habe ich du er sie es wir ihr
   mein meine mit von fur hallo guten tag bestellung paket artikel noch sehr auch so`,
  `il lo la i gli le un una di del della e in nel a al da per con mi mio mia che si ho ha sono ciao salve ordine pacco`,
  `de het een en of in op te is zijn was heb heeft ik je u mijn met van voor hallo bestelling pakket dat die`,
  `i w z na do sie jest to ten ta mi moj moja moje za od po a ze czy dzien dobry zamowienie paczka`,
  `ve bir bu su da de mi mu ben benim icin ile merhaba siparis siparisim urun kargo cok`,
  `yang dan di ke dari ini itu saya aku ya kak min nya untuk dengan pesanan paket barang`,
  `и в на с по я мне мой моя мои вы ваш это что как за из у заказ посылка товар здравствуйте добрыи день`,
  `في من على الي عن انا هذا هذه ما لا و يا السلام عليكم الطلب طلبي`,
];

export const SMALL_WORDS: ReadonlySet<string> = new Set(LISTS.flatMap((list) => list.split(/\s+/)));
