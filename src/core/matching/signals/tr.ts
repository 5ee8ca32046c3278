/** Turkish: a first, small set of signals. */
import type { Signals } from './types.ts';

export const TR: Signals = {
  where_is_my_order: [
    [
      '(?:nerede|nerde|nerelerde)\\p{L}*|ne zaman (?:gel\\p{L}*|ulas\\p{L}*|teslim|elime)|(?:hala|henuz|daha)? ?(?:gelmedi|ulasmadi|elime gecmedi|teslim (?:edilmedi|almadim))|bekliyorum',
      2.1,
    ],
  ],
  not_shipped_yet: [['kargoya (?:verilmedi|vermediniz|ne zaman)|(?:gonderilmedi|hazirlaniyor)', 2.6]],
  tracking_stalled: [
    [
      '(?:hareket (?:yok|etmiyor|gormuyor)|guncellenmiyor|takildi|ayni yerde|hareketsiz|ilerlemiyor|kipirdamiyor)',
      2.7,
    ],
  ],
  tracking_invalid: [
    ['takip (?:no|numara\\p{L}*|kodu)\\b.{0,20}(?:hatali|gecersiz|bulunamadi|yanlis|calismiyor)', 2.9],
  ],
  customs_hold: [['gumruk\\p{L}*', 2.6]],
  duties_to_pay: [
    ['gumruk\\p{L}* (?:vergi\\p{L}*|ucret\\p{L}*|parasi)|vergi\\p{L}* (?:ode\\p{L}*|isti\\p{L}*)', 3.4],
  ],
  failed_delivery_attempt: [
    [
      'evde yok\\p{L}*|(?:zile|kapiya) (?:basma\\p{L}*|gelme\\p{L}*)|tekrar (?:gel\\p{L}*|teslim|dagitim)|adreste bulunamadi',
      2.6,
    ],
  ],
  delivered_not_received: [
    [
      'teslim edil\\p{L}*\\b.{0,40}(?:almadim|gelmedi|yok|ulasmadi|degil)|teslim edildi (?:gorunuyor|yaziyor|diyor)|(?:almadim|gelmedi)\\b.{0,30}teslim edil\\p{L}*',
      2.8,
    ],
  ],
  damaged_item: [
    [
      '(?:kirik|kirilmis|kirildi|hasarli|bozuk|catlak|ezilmis|ezik|yirtik|yirtilmis|cizik|patlak|dokulmus|akmis|parcalanmis|arizali|deforme|kusurlu|defolu)\\p{L}*|calismiyor|acilmiyor|sarj olmuyor',
      2.4,
    ],
  ],
  missing_item: [
    [
      '(?:eksik)\\p{L}*|(?:sadece|yalnizca|bir tek) (?:bir|1|iki|2|biri)\\b.{0,12}(?:geldi|cikti|gonder\\p{L}*)|(?:siparis ettim|aldim|istedim)\\b.{0,20}(?:geldi|cikti) (?:sadece )?(?:1|2|bir|tek)|kutu bos',
      2.5,
    ],
  ],
  wrong_item: [
    [
      'yanlis (?:urun|beden|renk|numara|model|gel\\p{L}*|gonder\\p{L}*)|(?:baska|farkli) (?:urun|renk|beden|model|bir)\\p{L}*|(?:siparis ettigim|istedigim) (?:\\p{L}+ )?degil|alakasiz',
      2.7,
    ],
  ],
  refused_or_cancelled: [['iptal\\p{L}*|vazgectim|iade (?:etmek|edecegim|istiyorum|nasil)', 2.3]],
  refund_status: [
    [
      '(?:iade\\p{L}*|param\\p{L}*|para iadesi|ucret iadesi)\\b.{0,25}(?:ne zaman|yatmadi|gelmedi|olmadi|hala|nerede)|param(?:i|in)? (?:geri|iade)',
      2.6,
    ],
  ],
  dispute_threat: [['(?:tuketici|hakem heyeti|sikayet|dava|avukat|savcilik|dolandir\\p{L}*)\\p{L}*', 2.6]],
  fee_scam_doubt: [
    ['(?:sms|mesaj|link|arama)\\p{L}*\\b.{0,40}(?:ode\\p{L}*|dolandir\\p{L}*|sahte|sizden)', 2.8],
  ],
  lost_in_transit: [['(?:kayip|kayboldu|kaybolmus|kaybetmis)\\p{L}*', 2.4]],
  other: [
    ['(?:tesekkur\\p{L}*|sagol\\p{L}*|tamam\\p{L}*|merhaba|selam|hayirli|gunaydin|kolay gelsin)', 0.9],
    ['(?:fiyat\\p{L}*|ne kadar(?! surer)|indirim|var mi|stok\\p{L}*|kac (?:tl|para)|ne beden|toptan)', 2.3],
    ['(?:almak istiyorum|siparis vermek|alacagim|almayi dusun\\p{L}*)', 2.4],
    [
      '(?:geldi|ulasti|aldim|kargo|elime)\\b.{0,40}(?:tesekkur|super|harika|guzel|memnun\\p{L}*|saglam|sorunsuz|begen\\p{L}*|hizli|mukemmel)',
      2.8,
    ],
    [
      '(?:guzel|super|harika|mukemmel|tavsiye|begendim|memnun\\p{L}*|kaliteli|kullanisli|hizli kargo|iyi)\\p{L}*',
      1.7,
    ],
    ['(?:buldum|cozuldu|halloldu|acelesi yok|sorun (?:yok|cozuldu))', 2.6],
  ],
};
