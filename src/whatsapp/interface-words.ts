/**
 * Words of WhatsApp's interface by language, as the page prints them. Each is one vote beside the page's structure;
 * a language that is missing here loses that vote and nothing else.
 */

/** The word for oneself: `aria-label="You:"`, the end of a group's member list, `Name (You)`. */
export const OWN_WORDS: Readonly<Record<string, string>> = {
  en: 'You',
  es: 'Tú|Vos|Usted',
  pt: 'Você|Tu|Eu',
  fr: 'Vous|Toi|Moi',
  de: 'Du|Sie|Ich',
  it: 'Tu|Io',
  nl: 'Jij|Je|U|Jou',
  pl: 'Ty|Wy|Ja',
  cs: 'Vy|Ty',
  sk: 'Vy|Ty',
  hu: 'Te|Ön',
  ro: 'Tu|Dvs.|Dumneavoastră|Eu',
  ru: 'Вы|Я',
  uk: 'Ви|Я',
  bg: 'Вие|Ти',
  sr: 'Ви|Vi|Ти',
  hr: 'Vi|Ti',
  sl: 'Vi|Ti',
  el: 'Εσείς|Εσύ',
  tr: 'Siz|Sen',
  az: 'Siz',
  uz: 'Siz',
  kk: 'Сіз',
  ar: 'أنت|أنتَ|انت',
  fa: 'شما',
  ur: 'آپ',
  he: 'אתה|את|את/ה|אני',
  iw: 'אתה|את|את/ה|אני',
  hi: 'आप',
  mr: 'तुम्ही|आपण',
  bn: 'আপনি',
  gu: 'તમે',
  pa: 'ਤੁਸੀਂ',
  ta: 'நீங்கள்|நீங்க',
  te: 'మీరు',
  kn: 'ನೀವು',
  ml: 'നിങ്ങൾ|താങ്കൾ',
  th: 'คุณ',
  vi: 'Bạn',
  id: 'Anda|Kamu',
  ms: 'Anda|Awak',
  fil: 'Ikaw',
  tl: 'Ikaw',
  sw: 'Wewe',
  af: 'Jy|Jou',
  sv: 'Du|Dig',
  nb: 'Du|Deg',
  no: 'Du|Deg',
  da: 'Dig|Du',
  fi: 'Sinä',
  et: 'Sina',
  lt: 'Jūs',
  lv: 'Jūs',
  sq: 'Ju|Ti',
  ca: 'Tu|Vós',
  zh: '你|您',
  ja: 'あなた|自分',
  ko: '나|회원님',
};

/** Of these, given names somewhere in the world: without the page's language they prove nothing alone. */
export const ALSO_NAMES =
  'Tu|Ty|Vy|Vi|Ti|Te|Du|Je|Ju|U|Wy|Io|Eu|Ja|Ich|Sen|Sie|Sina|Ön|Siz|Jou|Dig|Deg|Awak|Moi|Toi|나|Я|Ви|Ти|آپ|אני';

/** What a tick says of a message of ours: sent, delivered, read, pending. Theirs are played as well as ours. */
export const TICK_WORDS =
  'Sent|Delivered|Read|Pending|' +
  'Enviado|Enviada|Enviado.|Enviada.|Entregado|Entregada|Entregue|Leído|Leída|Lido|Lida|Pendiente|Pendente|' +
  'Envoyé|Distribué|Remis|Lu|En attente|Gesendet|Zugestellt|Gelesen|Ausstehend|Inviato|Consegnato|Letto|In attesa|' +
  'Verzonden|Bezorgd|Afgeleverd|Gelezen|In behandeling|Wysłano|Dostarczono|Przeczytano|Odczytano|Oczekujące|Oczekuje|' +
  'Odesláno|Doručeno|Přečteno|Čeká|Čeká na odeslání|Odoslané|Doručené|Prečítané|Elküldve|Kézbesítve|Elolvasva|Olvasott|Függőben|' +
  'Trimis|Livrat|Citit|În așteptare|Отправлено|Доставлено|Прочитано|Ожидание|В ожидании|Надіслано|Відправлено|Очікування|' +
  'Изпратено|Στάλθηκε|Παραδόθηκε|Διαβάστηκε|Σε εκκρεμότητα|Εκκρεμεί|Gönderildi|İletildi|Teslim edildi|Okundu|Bekliyor|Beklemede|' +
  'تم الإرسال|مرسلة|تم التسليم|تمت القراءة|مقروءة|قيد الانتظار|ارسال شد|ارسال‌شده|تحویل داده شد|خوانده شد|خوانده‌شده|در انتظار|' +
  'بھیج دیا گیا|پہنچا دیا گیا|پڑھ لیا گیا|נשלח|נשלחה|נמסר|נמסרה|נקרא|נקראה|ממתין|ממתינה|' +
  'भेजा गया|भेज दिया गया|डिलीवर हुआ|पहुँचाया गया|पढ़ा गया|पढ़ लिया गया|लंबित|पाठवले|वितरित केले|वाचले|प्रलंबित|' +
  'পাঠানো হয়েছে|পৌঁছেছে|ডেলিভার হয়েছে|পড়া হয়েছে|অপেক্ষমাণ|அனுப்பப்பட்டது|டெலிவரி செய்யப்பட்டது|படிக்கப்பட்டது|நிலுவையில்|' +
  'ส่งแล้ว|ส่งถึงแล้ว|อ่านแล้ว|รอดำเนินการ|Đã gửi|Đã nhận|Đã chuyển|Đã đọc|Đã xem|Đang chờ|' +
  'Terkirim|Tersampaikan|Dibaca|Menunggu|Tertunda|Dihantar|Telah dihantar|Terhantar|Menunggu giliran|' +
  'Naipadala|Naihatid|Nabasa|Nakabinbin|Imetumwa|Imefika|Imewasilishwa|Imesomwa|Inasubiri|' +
  'Skickat|Skickad|Levererat|Levererad|Läst|Väntar|Väntande|Sendt|Levert|Lest|Leveret|Læst|Venter|Afventer|' +
  'Lähetetty|Toimitettu|Luettu|Odottaa|Enviat|Lliurat|Llegit|Poslano|Dostavljeno|Pročitano|Послато|Испоручено|' +
  '已发送|已送达|已读|待发送|等待中|已傳送|傳送|已送達|已讀|等待傳送|送信済み|配信済み|既読|保留中|待機中|' +
  '전송됨|보냄|전달됨|읽음|대기 중';

/** Beside the clock of a message that was changed. */
export const EDITED_WORDS =
  'Edited|Editado|Editada|Editado.|Editada.|Modifié|Modifiée|Bearbeitet|Modificato|Bewerkt|Edytowano|Edytowana|Upraveno|Upravené|' +
  'Szerkesztve|Szerkesztett|Editat|Изменено|Отредактировано|Ред.|Змінено|Відредаговано|Редактирано|Επεξεργάστηκε|Τροποποιήθηκε|Düzenlendi|' +
  'تم التعديل|معدّلة|تم تعديلها|ویرایش شد|ویرایش شده|ویرایش‌شده|ترمیم شدہ|נערך|נערכה|संपादित|संपादित किया गया|एडिट किया गया|बदल किया गया|संपादित केले|এডিট করা হয়েছে|সম্পাদিত|' +
  'திருத்தப்பட்டது|แก้ไขแล้ว|Đã chỉnh sửa|Diedit|Telah diedit|Na-edit|In-edit|Imehaririwa|Redigerad|Redigerat|Redigert|Redigeret|Muokattu|' +
  'Uređeno|Измењено|已编辑|已編輯|編集済み|編集済|수정됨|편집됨';

/** The words for a group in the label of the compose box: "Type a message to group X". */
export const GROUP_WORDS =
  /\b(?:group|grupo|groupe|gruppe|gruppo|gru[pb]|groep|skupin|csoport|kumpulan|kikundi|nh[oó]m|ryhm)|групп|груп|ομάδα|مجموعة|گروه|گروپ|קבוצ|समूह|ग्रुप|गट |গ্রুপ|குழு|群组|群組|群聊|群内|グループ|그룹|nhóm|กลุ่ม/iu;

/** The line under a channel's name: "1,200 followers". */
export const FOLLOWER_WORDS =
  /follow|seguidor|abonn|obserwuj|подписчик|підписник|takipçi|sleduj|követő|volger|följare|følger|pengikut|متابع|دنبال|فالو|עוקב|फ़ॉलो|অনুসরণকারী|ผู้ติดตาม|người theo dõi|팔로워|フォロワー|关注者|關注者|追蹤者|追隨者/iu;

/** The whole label of a compose box that names nobody. */
export const GENERIC_COMPOSER_WORDS =
  'Type a message|Message|Digite uma mensagem|Mensagem|Escreva uma mensagem|Escribe un mensaje|Mensaje|Escribir un mensaje|' +
  'Taper un message|Entrez un message|Écrire un message|Saisissez un message|Schreib eine Nachricht|Nachricht schreiben|Gib eine Nachricht ein|Nachricht eingeben|Nachricht|' +
  'Scrivi un messaggio|Typ een bericht|Een bericht typen|Wpisz wiadomość|Napisz wiadomość|Napište zprávu|Napíšte správu|Írj üzenetet|Üzenet írása|Scrie un mesaj|Scrieți un mesaj|' +
  'Введите сообщение|Напишите сообщение|Введіть повідомлення|Напишіть повідомлення|Πληκτρολογήστε μήνυμα|Γράψτε ένα μήνυμα|Bir mesaj yazın|Mesaj yazın|' +
  'اكتب رسالة|اكتب رسالةً|پیامی بنویسید|پیام بنویسید|یک پیام بنویسید|پیغام لکھیں|הקלדת הודעה|הקלד/י הודעה|כתיבת הודעה|संदेश टाइप करें|मैसेज टाइप करें|कोई मैसेज टाइप करें|संदेश टाइप करा|एक संदेश टाइप करा|' +
  'একটি মেসেজ লিখুন|মেসেজ লিখুন|বার্তা লিখুন|செய்தியைத் தட்டச்சு செய்யவும்|ஒரு செய்தியை உள்ளிடவும்|พิมพ์ข้อความ|Nhập tin nhắn|Soạn tin nhắn|Ketik pesan|Taip mesej|Mag-type ng mensahe|Andika ujumbe|' +
  'Skriv ett meddelande|Skriv en melding|Skriv en besked|Skriv en meddelelse|Kirjoita viesti|输入消息|輸入訊息|輸入信息|メッセージを入力|메시지를 입력하세요|메시지 입력';
