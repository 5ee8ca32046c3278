/** Days named by their distance or weekday, per language (folded), and the words that announce a date. */

function words(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
}

export const RELATIVE_DAYS: { readonly [language: string]: RegExp } = {
  en: words(
    '(?:the )?day before yesterday|yesterday|(?:last |this |next )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|last (?:mon|tues?|wed|thu|thurs|fri|sat|sun|night)|tomorrow',
  ),
  es: words(
    'anteayer|antier|ayer|(?:el )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)(?: pasado)?',
  ),
  pt: words('anteontem|ontem|(?:segunda|terca|quarta|quinta|sexta)(?:-feira| feira| passada)|sabado|domingo'),
  fr: words('avant-hier|hier|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: dernier)?'),
  de: words(
    'vorgestern|gestern|(?:letzten |vorigen )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)',
  ),
  it: words("l'altro ieri|ieri|(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)(?: scors[oa])?"),
  nl: words(
    'eergisteren|gisteren|(?:afgelopen |vorige )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)',
  ),
  pl: words(
    'przedwczoraj|wczoraj|poniedzialku?|wtor(?:ek|ku)|srod[aey]|czwart(?:ek|ku)|piat(?:ek|ku)|sobot[aey]|niedziel[aeiy]',
  ),
  ru: words(
    'позавчера|вчера|(?:прошл\\p{L}+ )?(?:понедельника?|вторника?|сред[ауы]|четверга?|пятниц[ауы]|суббот[ауы]|воскресенья?е?)',
  ),
  tr: words(
    'evvelsi gun|dun|pazartesi(?:den)?|sali(?:dan)?|carsamba(?:dan)?|persembe(?:den)?|cuma(?:dan)?|cumartesi|pazar gunu',
  ),
  ar: words(
    'اول امس|امبارح|امس|(?:يوم )?(?:الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت)(?: الماضي)?',
  ),
  id: words('kemarin lusa|kemarin|(?:hari )?(?:senin|selasa|rabu|kamis|jumat|sabtu)(?: lalu)?|hari minggu'),
  ja: /一昨日|おととい|昨日|きのう|先週の?[月火水木金土日]曜日?|[月火水木金土日]曜日?/gu,
  zh: /前天|昨天|昨晚|上?(?:周|星期|礼拜)[一二三四五六日天]/gu,
};

/** Ends right before a date without a month's name. */
export const SINCE =
  /(?:since|on|from|until|till|by|before|dated|date|the|desde|el|del|dia|em|no|desde o|do dia|le|du|depuis|des|am|vom|seit|bis|den|dal|il|del|op|sinds|vanaf|van|od|dnia|do|w|с|от|до|на|tarihinde|tgl|tanggal|sejak|pada|من|منذ|يوم|بتاريخ|在|从|自)\s*$/u;
