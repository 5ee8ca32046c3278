/**
 * Words of WhatsApp's interface that are worth one vote as evidence. Most were seen on real pages; none is ever the
 * only way to a fact.
 */
import { cleanTitle } from '../core/conversation/model.ts';

const fold = (text: string) => cleanTitle(text).toLocaleLowerCase('und');

const OWN_LABELS: ReadonlySet<string> = new Set(
  [
    ...[
      'You',
      'Você',
      'Vous',
      'Siz',
      'Anda',
      'Tú',
      'Tu',
      'Du',
      'Sie',
      'Jij',
      'U',
      'Вы',
      'Ви',
      'Ty',
      'Wy',
      'Vy',
    ],
    ...[
      'أنت',
      'אתה',
      'את/ה',
      'شما',
      'आप',
      'আপনি',
      'آپ',
      'तुम्ही',
      '你',
      '您',
      'あなた',
      '나',
      '회원님',
      'คุณ',
      'Bạn',
    ],
    ...['Dig', 'Sinä', 'Εσείς', 'Εσύ', 'Dvs.', 'Te', 'Ön', 'Kamu', 'Wewe', 'Ikaw', 'Você mesmo'],
  ].map(fold),
);

const TICKS: ReadonlySet<string> = new Set(
  [
    ...['Sent', 'Delivered', 'Read', 'Pending', 'Played'],
    ...[
      'Enviada',
      'Enviado',
      'Enviada.',
      'Entregue',
      'Lida',
      'Lido',
      'Pendente',
      'Entregado',
      'Leído',
      'Pendiente',
    ],
    ...['Envoyé', 'Distribué', 'Lu', 'En attente', 'Gesendet', 'Zugestellt', 'Gelesen', 'Ausstehend'],
    ...[
      'Inviato',
      'Consegnato',
      'Letto',
      'In attesa',
      'Gönderildi',
      'İletildi',
      'Teslim edildi',
      'Okundu',
      'Bekliyor',
    ],
    ...[
      'Terkirim',
      'Tersampaikan',
      'Dibaca',
      'Menunggu',
      'Отправлено',
      'Доставлено',
      'Прочитано',
      'Ожидание',
    ],
    ...[
      '已发送',
      '已送达',
      '已读',
      '待发送',
      '傳送',
      '已傳送',
      '已讀',
      '送信済み',
      '配信済み',
      '既読',
      '전송됨',
      '읽음',
    ],
    ...['تم الإرسال', 'تم التسليم', 'تمت القراءة', 'قيد الانتظار'],
  ].map(fold),
);

const EDITED: ReadonlySet<string> = new Set(
  [
    ...[
      'Edited',
      'Editada',
      'Editado',
      'Editado.',
      'Modifié',
      'Bearbeitet',
      'Modificato',
      'Düzenlendi',
      'Diedit',
    ],
    ...[
      'Изменено',
      'Отредактировано',
      '已编辑',
      '已編輯',
      '編集済み',
      '수정됨',
      'تم التعديل',
      'Bewerkt',
      'Edytowano',
    ],
    ...['Đã chỉnh sửa', 'แก้ไขแล้ว', 'संपादित', 'ویرایش شده', 'נערך', 'Redigerad', 'Telah diedit'],
  ].map(fold),
);

const GROUP_WORD =
  /\b(?:group|grupo|groupe|gruppe|gruppo|grup|groep|gruppen|kumpulan|kikundi)|grubu|групп|груп|مجموعة|گروه|קבוצ|समूह|ग्रुप|গ্রুপ|群组|群組|群聊|グループ|그룹|nhóm|กลุ่ม/iu;

const CHANNEL_LABEL = /^(?:type an update|respond to )/i;

const PERSON_SUBTITLE =
  /^(?:online|typing|recording audio|last seen|click here for contact info|çevrimiçi|yazıyor|visto por último|digitando|en línea|escribiendo)/iu;
const GROUP_SUBTITLE = /group info|dados do grupo|info\.? del grupo|grup bilgisi/iu;
const BUSINESS_SUBTITLE =
  /^(?:business account|official business account|conta comercial|cuenta de empresa|compte professionnel|unternehmenskonto|akun bisnis|işletme hesabı|企业账号|商业账号|商業帳號)/iu;

const GENERIC_COMPOSER: ReadonlySet<string> = new Set(
  [
    ...[
      'Type a message',
      'Digite uma mensagem',
      'Mensagem',
      'Bir mesaj yazın',
      'Taper un message',
      'Escribe un mensaje',
    ],
    ...[
      'Entrez un message',
      'Schreib eine Nachricht',
      'Nachricht schreiben',
      'Scrivi un messaggio',
      'Ketik pesan',
    ],
    ...[
      '输入消息',
      '輸入訊息',
      'メッセージを入力',
      '메시지를 입력하세요',
      'اكتب رسالة',
      'Введите сообщение',
      'Typ een bericht',
    ],
  ].map(fold),
);
const NAMED_COMPOSER =
  /^(?:type a message to|digite uma mensagem para|escribe un mensaje a|ketik pesan untuk) /;

/** `"Vous :"` becomes `"vous"`; null where the label is not a sender's. */
export function senderOfLabel(label: string): string | null {
  const match = /^(.+?)\s*[:：]\s*$/su.exec(cleanTitle(label));
  return match?.[1] ? fold(match[1]) : null;
}

/** The form in which names are compared. */
export const foldName = (name: string): string => fold(name).replace(/\ufe0f/g, '');

export const isOwnLabel = (folded: string): boolean => OWN_LABELS.has(folded);
export const isTickLabel = (label: string): boolean => TICKS.has(fold(label));
export const isEditedLabel = (label: string): boolean => EDITED.has(fold(label));
export const namesGroup = (text: string): boolean => GROUP_WORD.test(text);
export const isChannelLabel = (label: string): boolean => CHANNEL_LABEL.test(cleanTitle(label));
export const isPersonSubtitle = (text: string): boolean => PERSON_SUBTITLE.test(cleanTitle(text));
export const isGroupSubtitle = (text: string): boolean => GROUP_SUBTITLE.test(cleanTitle(text));
export const isBusinessSubtitle = (text: string): boolean => BUSINESS_SUBTITLE.test(cleanTitle(text));

/** `Name (You)`: the chat with oneself. */
export function isSelfTitle(title: string): boolean {
  const match = /^(.*\S)\s*[(（]([^()（）]+)[)）]$/u.exec(cleanTitle(title));
  return match?.[2] !== undefined && OWN_LABELS.has(fold(match[2]));
}

/** Members "A, B, You": at least two commas, ending in oneself. */
export function isMemberList(subtitle: string): boolean {
  const members = cleanTitle(subtitle).split(/\s*[,،、，]\s*/);
  return members.length >= 3 && OWN_LABELS.has(fold(members.at(-1) ?? ''));
}

export type LabelVerdict =
  /** The label names this chat. */
  | 'names'
  /** The label names nobody. */
  | 'generic'
  /** The label names somebody else: the pane is between two chats. */
  | 'other'
  /** The label cannot be judged. */
  | 'unknown';

/** Does the composer's label belong to the chat of this title? */
export function judgeLabel(label: string, placeholder: string | null, title: string): LabelVerdict {
  const folded = foldName(label);
  if (folded === '') return 'unknown';
  const name = foldName(title);
  if (name !== '' && folded.includes(name)) return 'names';
  if (isSelfTitle(title)) return 'generic';
  if (GENERIC_COMPOSER.has(folded)) return 'generic';
  if (placeholder !== null && placeholder !== '')
    return foldName(placeholder) === folded ? 'generic' : 'other';
  return NAMED_COMPOSER.test(folded) ? 'other' : 'unknown';
}
