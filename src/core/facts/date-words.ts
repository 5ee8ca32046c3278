/** Days named by their distance or weekday, per language (folded), and the words that announce a date. */

function words(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
}

const EN =
  '(?:the )?day before yesterday|yesterday|yday|yesteday|(?:last |this |next |past )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|last (?:mon|tues?|wed|thu|thurs|fri|sat|sun|night|week|month)|(?<=(?:since|on|by|until|till|from|before) )(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)|tomorrow|tmrw|tomoro|today|tonight';

/** Beside the language's own words these English ones are understood everywhere. */
export const ENGLISH_DAYS = words(EN);

export const RELATIVE_DAYS: { readonly [language: string]: RegExp } = {
  en: ENGLISH_DAYS,
  es: words(
    'anteayer|antes de ayer|antier|ayer|anoche|hoy|pasado manana|(?<!(?:la|por la|de la|esta|en la|cada) )manana(?! (?:por|de) la)|(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)(?: pasado| proximo| que viene)?|(?:semana|mes) pasad[ao]',
  ),
  pt: words(
    'anteontem|antes de ontem|ontem|hoje|hj|depois de amanha|amanha|(?:segunda|terca|quarta|quinta|sexta)(?:-feira| feira)?(?: passada| que vem)?(?! (?:vez|via|parte|tentativa|compra|pessoa|mensagem))|(?:sabado|domingo)(?: passado)?|(?:semana|mes) passad[ao]',
  ),
  fr: words(
    "avant-hier|avant hier|hier(?: soir)?|aujourd'hui|aujourdhui|ajd|apres-demain|demain|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: dernier| prochain)?|(?:semaine|mois) derni(?:ere|er)",
  ),
  de: words(
    'vorgestern|gestern|heute|ubermorgen|(?<!guten )(?<!schonen )morgen(?! frau| herr)|(?:letzten |vorigen |nachsten |kommenden )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)|letzte woche|(?<=(?:seit|am|bis|vom) )(?:mo|di|mi|do|fr|sa|so)(?=[\\s.,!?]|$)',
  ),
  it: words(
    "l'altro ieri|altro ieri|avantieri|ieri(?: sera)?|oggi|dopodomani|domani|(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)(?: scors[oa]| prossim[oa])?|settimana scorsa",
  ),
  nl: words(
    'eergisteren|gisteren|gister|vandaag|overmorgen|(?<!goede )(?<!goeie )morgen(?! allemaal)|(?:afgelopen |vorige |volgende )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|vorige week',
  ),
  pl: words(
    'przedwczoraj|wczoraj|dzisiaj|dzis|pojutrze|jutro|(?:zeszl\\p{L}+ |ostatni\\p{L}* |przyszl\\p{L}+ )?(?:poniedzial(?:ek|ku)|wtor(?:ek|ku)|srod[aeyę]|czwart(?:ek|ku)|piat(?:ek|ku)|sobot[aeyę]|niedziel[aeiyę])|w zeszlym tygodniu',
  ),
  ru: words(
    'позавчера|вчера|сегодня|послезавтра|завтра|(?:прошл\\p{L}+ |следующ\\p{L}+ )?(?:понедельник[ау]?|вторник[ау]?|сред[ауы]|четверг[ау]?|пятниц[ауы]|суббот[ауы]|воскресень[ею]я?|воскресенья)|пн|вт|ср|чт|пт|сб|вс',
  ),
  tr: words(
    "evvelsi gun|onceki gun|dun|bugun|yarin|(?:gecen |bu |gelecek )?(?:pazartesi|sali|carsamba|persembe|cuma|cumartesi)(?= |'|[.,!?]|$|den|dan|ye|ya|gunu)|pazar gunu|gecen hafta",
  ),
  ar: words(
    'اول امس|اول البارح|قبل امس|امبارح|البارحه|امس|اليوم|بعد بكره|بكره|بكرا|غدا|(?:الاحد|الاثنين|الاتنين|الثلاثاء|التلات|الاربعاء|الاربع|الخميس|الجمعه|السبت)(?: الماضي| القادم| الجاي)?',
  ),
  id: words(
    "kemarin lusa|kemaren lusa|kemarin|kemaren|kmrn|hari ini|lusa|besok|bsk|(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu)(?: lalu| kemarin| depan)?|(?:hari )?minggu(?= kemarin)|minggu lalu|td malam|tadi malam",
  ),
  ja: /一昨日|おととい|昨日|きのう|昨夜|今日|きょう|本日|明後日|明日|(?:先週|今週|来週)の?[月火水木金土日]曜日?|[月火水木金土日]曜日?|先週|先日/gu,
  zh: /大前天|前天|昨天|昨晚|今天|今晚|明天|后天|(?:上上|上个?|这个?|本|下个?)?(?:周|星期|礼拜)[一二三四五六日天]|上周(?!末)|上个?(?:星期|礼拜|月)(?![一二三四五六日天])/gu,
};

/** Weekday with an ending glued on ("pazartesiden"), whose bare form is the day. */
export const GLUED_DAYS: { readonly [language: string]: RegExp } = {
  tr: /(?<![\p{L}\p{N}])(?<day>pazartesi|sali|carsamba|persembe|cumartesi|cuma|dun|bugun|yarin)(?:'?(?:d[ae]n|ye|ya|y[ae]|e|a|ki|n[ui]n)(?:dir|beri)?)(?![\p{L}\p{N}])/gu,
  ar: /(?<![\p{L}\p{N}])(?:[وبل]|من|لل)(?<day>اليوم|امس|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت)(?![\p{L}\p{N}])/gu,
};

/** Ends right before a date without a month's name. */
export const SINCE =
  /(?:since|on|from|until|till|by|before|after|dated|date|the|ordered|placed|paid|bought|arrived|delivered|desde|el|del|dia|al|hasta|antes del|em|no|desde o|do dia|ate|le|du|depuis|des|au|avant le|am|vom|seit|bis|den|ab|zum|dal|il|del|entro il|op|sinds|vanaf|van|voor|od|dnia|do|z|с|от|до|на|к|tarihinde|tarihli|tgl|tanggal|sejak|pada|dari|sampai|من|منذ|يوم|بتاريخ|قبل|تاريخ|في|在|从|自|到)\s*$/u;

/** Languages that write dates with dots and clock times with colons. */
export const DOTTED: ReadonlySet<string> = new Set(['de', 'pl', 'ru', 'tr', 'it', 'nl', 'fr']);
