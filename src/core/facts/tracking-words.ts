/** Words that say what a number is (folded): of a parcel, or of something else. */

const LABELS =
  'tracking(?: ?(?:id|code|number|link|ref(?:erence)?))?|track(?:ing)?|trackingnumber|track and trace|waybill|air waybill|airway bill|awb|consignment|con ?note|shipment|shipping (?:number|id|code)|parcel (?:number|no|id|code)|package (?:number|no|id)|17track|' +
  'seguimiento|rastreo|guia|localizador|codigo de envio|numero de envio|envio n|rastreio|rastreamento|codigo de objeto|objeto|suivi|colis n|sendungsnummer|sendungsnr|sendungs-nr|sendungs-id|sendung|sendungsverfolgung|paketnummer|paketnr|trackingnummer|trackingnr|' +
  'spedizione|tracciamento|lettera di vettura|ldv|zending(?:snummer)?|barcode|track ?& ?trace|verzendcode|przesylk\\p{L}*|numer paczki|nr paczki|list przewozowy|listu przewozowego|трек\\p{L}*|трэк|отслеживани\\p{L}*|накладн\\p{L}*|шпи|рпо|takip|kargo|gonderi|barkod|no ?resi|nomor resi|resi|nomer resi|airwaybill|' +
  '追跡番号|追跡|お問い合わせ番号|問い合わせ番号|お問合せ番号|伝票番号|送り状番号|トラッキング(?:番号|ナンバー)?|运单号?|快递单号?|物流单号|单号|追踪号|跟踪号|物流号?|' +
  'التتبع|تتبع|بوليصه|البوليصه|الشحنه|شحنه|الشحن|تراكينج|تراكنج';
const FILLERS =
  "number|numbers|no|nr|num|numero|numeros|nummer|numer|nomor|nomer|code|codigo|kod|kode|numarasi|numaram|номер|номером|id|ref|is|was|it's|its|es|e|est|ist|jest|lautet|are|adalah|for|this|here|mine|my|the|ini|nya|cant find|can't find|cannot find|can not find|says|shows|de|da|do|du|di|della|del|des|n°|nº|№|#|رقم|رقمها|رقمه|هو|هي|号|号码|是|为|は|が|with|no:|n\\.";

/** Right before the number: it is a parcel's, whatever its check digit. */
export const PARCEL_BEFORE = new RegExp(
  `(?:(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${LABELS})|trackingnummer|paketnummer)[\\s.:#=()-]{0,4}(?:(?:${FILLERS})[\\s.:#=()-]{1,3}|(?:号码?|是|为|は|が|رقم)[\\s:]{0,2}){0,4}$`,
  'u',
);

/** Anywhere in the message: makes a number that passes its check a parcel's. */
export const PARCEL_TALK =
  /track|waybill|awb|consignment|shipment|parcel|package|dhl|fedex|usps|(?<!\p{L})ups(?!\p{L})|courier|carrier|deliver|seguimiento|rastre|guia|paquete|pacote|encomenda|envio|suivi|colis|sendung|paket|pacco|spedizione|pakket|zending|przesylk|paczk|трек|посылк|накладн|takip|kargo|resi|kurir|追跡|荷物|伝票|单号|快递|物流|包裹|تتبع|شحن|طرد/u;

/** Right before the number: it is something else's. */
export const OTHER_BEFORE =
  /(?:phone|call|tel|telephone|mobile|cell|whatsapp|wa|zap|hp|fax|contact|pin|otp|order|ref|reference|invoice|postcode|zip|iban|account|card|cpf|rut|dni|pedido|orden|encomenda|commande|bestellung|bestellnummer|ordine|zamowieni\p{L}*|заказ\p{L}*|siparis\p{L}*|pesanan|rekening|注文番号|订单编?号?|电话|手机号?|邮编|الطلب|هاتف|جوال|رقمي|telefono|telefone|telefon|handy|numaram|mi numero|meu numero|mon numero|il mio numero|mijn nummer|my number|code|codigo|kod|код|الرمز)[\s.:#=-]*(?:(?:number|no|nr|num|numero|nummer|numer|is|es|e|est|ist|de)[\s.:#=-]*){0,3}$/u;
