/**
 * What a phone number (E.164) says about where somebody is: the country by its prefix, and the time zone where prefix
 * or area code leaves no doubt. Numbers travel, so a zone from a number is shown with its source and can be overridden.
 * Sources: ITU E.164 country codes; NANPA area codes; the numbering plans of Brazil, Mexico, Australia, Russia.
 */

/** Dialling prefixes that name one country. +1 and +7 are several and have their own tables. */
const PREFIXES: { readonly [prefix: string]: string } = Object.fromEntries(
  '20EG 211SS 212MA 213DZ 216TN 218LY 220GM 221SN 222MR 223ML 224GN 225CI 226BF 227NE 228TG 229BJ 230MU 231LR 232SL 233GH 234NG 235TD 236CF 237CM 238CV 239ST 240GQ 241GA 242CG 243CD 244AO 248SC 249SD 250RW 251ET 252SO 253DJ 254KE 255TZ 256UG 257BI 258MZ 260ZM 261MG 262RE 263ZW 264NA 265MW 266LS 267BW 268SZ 269KM 27ZA 297AW 298FO 30GR 31NL 32BE 33FR 34ES 350GI 351PT 352LU 353IE 354IS 355AL 356MT 357CY 358FI 359BG 36HU 370LT 371LV 372EE 373MD 374AM 375BY 376AD 377MC 378SM 380UA 381RS 382ME 383XK 385HR 386SI 387BA 389MK 39IT 40RO 41CH 420CZ 421SK 423LI 43AT 44GB 45DK 46SE 47NO 48PL 49DE 501BZ 502GT 503SV 504HN 505NI 506CR 507PA 509HT 51PE 52MX 53CU 54AR 55BR 56CL 57CO 58VE 590GP 591BO 592GY 593EC 594GF 595PY 596MQ 597SR 598UY 599CW 60MY 61AU 62ID 63PH 64NZ 65SG 66TH 673BN 675PG 679FJ 687NC 689PF 76KZ 77KZ 73RU 74RU 78RU 79RU 81JP 82KR 84VN 852HK 853MO 855KH 856LA 86CN 880BD 886TW 90TR 91IN 92PK 93AF 94LK 95MM 960MV 961LB 962JO 963SY 964IQ 965KW 966SA 967YE 968OM 970PS 971AE 972IL 973BH 974QA 975BT 976MN 977NP 98IR 992TJ 993TM 994AZ 995GE 996KG 998UZ'
    .split(' ')
    .map((entry) => [entry.replace(/\D/g, ''), entry.replace(/\d/g, '')]),
);

/**
 * Countries that keep one time. Spain, Portugal, Chile, Ecuador and New Zealand count as one: their islands hold a few
 * people in a hundred, and the agent sees where the time came from.
 */
const ZONES: { readonly [country: string]: string } = Object.fromEntries(
  (
    'AD:Europe/Andorra AE:Asia/Dubai AF:Asia/Kabul AL:Europe/Tirane AM:Asia/Yerevan AO:Africa/Luanda AR:America/Argentina/Buenos_Aires AT:Europe/Vienna AW:America/Aruba AZ:Asia/Baku BA:Europe/Sarajevo BD:Asia/Dhaka BE:Europe/Brussels BF:Africa/Ouagadougou BG:Europe/Sofia BH:Asia/Bahrain BJ:Africa/Porto-Novo BN:Asia/Brunei BO:America/La_Paz BW:Africa/Gaborone BY:Europe/Minsk BZ:America/Belize CG:Africa/Brazzaville CH:Europe/Zurich CI:Africa/Abidjan CL:America/Santiago CM:Africa/Douala CN:Asia/Shanghai CO:America/Bogota CR:America/Costa_Rica CU:America/Havana CV:Atlantic/Cape_Verde CW:America/Curacao CY:Asia/Nicosia CZ:Europe/Prague DE:Europe/Berlin DJ:Africa/Djibouti DK:Europe/Copenhagen DZ:Africa/Algiers EC:America/Guayaquil EE:Europe/Tallinn EG:Africa/Cairo ES:Europe/Madrid ET:Africa/Addis_Ababa FI:Europe/Helsinki FJ:Pacific/Fiji FO:Atlantic/Faroe FR:Europe/Paris GA:Africa/Libreville GB:Europe/London GE:Asia/Tbilisi GF:America/Cayenne GH:Africa/Accra GI:Europe/Gibraltar GM:Africa/Banjul GN:Africa/Conakry GP:America/Guadeloupe GR:Europe/Athens GT:America/Guatemala GY:America/Guyana HK:Asia/Hong_Kong HN:America/Tegucigalpa HR:Europe/Zagreb HT:America/Port-au-Prince HU:Europe/Budapest IE:Europe/Dublin IL:Asia/Jerusalem IN:Asia/Kolkata IQ:Asia/Baghdad IR:Asia/Tehran IS:Atlantic/Reykjavik IT:Europe/Rome JM:America/Jamaica JO:Asia/Amman JP:Asia/Tokyo KE:Africa/Nairobi KG:Asia/Bishkek KH:Asia/Phnom_Penh KR:Asia/Seoul KW:Asia/Kuwait KZ:Asia/Almaty LA:Asia/Vientiane LB:Asia/Beirut LI:Europe/Vaduz LK:Asia/Colombo LR:Africa/Monrovia LS:Africa/Maseru LT:Europe/Vilnius LU:Europe/Luxembourg LV:Europe/Riga LY:Africa/Tripoli MA:Africa/Casablanca MC:Europe/Monaco MD:Europe/Chisinau ME:Europe/Podgorica MG:Indian/Antananarivo MK:Europe/Skopje ML:Africa/Bamako MM:Asia/Yangon MO:Asia/Macau MQ:America/Martinique MR:Africa/Nouakchott MT:Europe/Malta MU:Indian/Mauritius MV:Indian/Maldives MW:Africa/Blantyre MY:Asia/Kuala_Lumpur MZ:Africa/Maputo NA:Africa/Windhoek NC:Pacific/Noumea NE:Africa/Niamey NG:Africa/Lagos NI:America/Managua NL:Europe/Amsterdam NO:Europe/Oslo NP:Asia/Kathmandu NZ:Pacific/Auckland OM:Asia/Muscat PA:America/Panama PE:America/Lima PH:Asia/Manila PK:Asia/Karachi PL:Europe/Warsaw PS:Asia/Gaza PT:Europe/Lisbon PY:America/Asuncion QA:Asia/Qatar RE:Indian/Reunion RO:Europe/Bucharest RS:Europe/Belgrade RW:Africa/Kigali SA:Asia/Riyadh SC:Indian/Mahe SD:Africa/Khartoum SE:Europe/Stockholm SG:Asia/Singapore SI:Europe/Ljubljana SK:Europe/Bratislava SL:Africa/Freetown SM:Europe/San_Marino SN:Africa/Dakar SO:Africa/Mogadishu SR:America/Paramaribo SS:Africa/Juba SV:America/El_Salvador SY:Asia/Damascus SZ:Africa/Mbabane TD:Africa/Ndjamena TG:Africa/Lome TH:Asia/Bangkok TJ:Asia/Dushanbe TM:Asia/Ashgabat TN:Africa/Tunis TR:Europe/Istanbul TT:America/Port_of_Spain TW:Asia/Taipei TZ:Africa/Dar_es_Salaam UA:Europe/Kyiv UG:Africa/Kampala UY:America/Montevideo UZ:Asia/Tashkent VE:America/Caracas VN:Asia/Ho_Chi_Minh XK:Europe/Belgrade YE:Asia/Aden ZA:Africa/Johannesburg ZM:Africa/Lusaka ZW:Africa/Harare' +
    ' BB:America/Barbados BS:America/Nassau DO:America/Santo_Domingo PR:America/Puerto_Rico'
  )
    .split(' ')
    .map((entry) => entry.split(':') as [string, string]),
);

/** Area codes that lie in one zone whole; those that two zones share are left out. */
const AREAS: readonly (readonly [prefix: string, codes: string, zone: string])[] = [
  [
    '1',
    '203 475 860 959 302 202 771 239 305 321 324 352 386 407 561 645 656 689 727 728 754 772 786 813 863 904 941 954 229 404 470 478 678 706 762 770 912 943 260 317 463 765 502 859 339 351 413 508 617 774 781 857 978 227 240 301 410 443 667 207 231 248 269 313 517 586 616 679 734 810 947 989 252 336 472 704 743 828 910 919 980 984 603 201 551 609 640 732 848 856 862 908 973 212 315 329 332 347 363 516 518 585 607 624 631 646 680 716 718 838 845 914 917 929 934 216 220 234 283 326 330 380 419 436 440 513 567 614 740 937 215 223 267 272 412 445 484 570 582 610 717 724 814 835 878 401 803 821 839 843 854 864 865 802 276 434 540 571 686 703 757 804 826 948 304 681',
    'America/New_York',
  ],
  [
    '1',
    '226 249 289 343 365 382 416 437 519 548 613 647 683 705 742 753 905 942 263 354 367 438 450 468 514 579 581 873',
    'America/Toronto',
  ],
  [
    '1',
    '205 251 256 334 659 938 327 479 501 870 217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872 319 515 563 641 712 316 225 318 337 457 504 985 218 320 507 612 651 763 924 952 228 601 662 769 235 314 417 557 573 636 660 816 975 402 531 405 539 572 580 918 615 629 731 901 210 214 254 281 325 346 361 409 430 432 469 512 682 713 726 737 806 817 830 832 903 936 940 945 956 972 979 262 274 353 414 534 608 715 920',
    'America/Chicago',
  ],
  ['1', '204 431 584', 'America/Winnipeg'],
  ['1', '306 474 639', 'America/Regina'],
  ['1', '303 385 406 435 505 575 307 719 720 801 915 970 983', 'America/Denver'],
  ['1', '480 520 602 623', 'America/Phoenix'],
  ['1', '368 403 587 780 825', 'America/Edmonton'],
  [
    '1',
    '209 213 279 310 323 341 350 357 369 408 415 424 442 510 530 559 562 619 626 628 650 657 661 669 707 714 738 747 760 805 818 820 831 837 840 858 909 916 925 949 951 702 725 503 971 206 253 360 425 509 564',
    'America/Los_Angeles',
  ],
  ['1', '604', 'America/Vancouver'],
  ['1', '782 902', 'America/Halifax'],
  ['1', '506', 'America/Moncton'],
  ['1', '808', 'Pacific/Honolulu'],
  ['1', '787 939', 'America/Puerto_Rico'],
  ['1', '809 829 849', 'America/Santo_Domingo'],
  ['1', '658 876', 'America/Jamaica'],
  ['1', '868', 'America/Port_of_Spain'],
  ['1', '242', 'America/Nassau'],
  ['1', '246', 'America/Barbados'],
  ['1', '441', 'Atlantic/Bermuda'],
  [
    '55',
    '11 12 13 14 15 16 17 18 19 21 22 24 27 28 31 32 33 34 35 37 38 41 42 43 44 45 46 47 48 49 51 53 54 55 61 62 63 64',
    'America/Sao_Paulo',
  ],
  ['55', '71 73 74 75 77', 'America/Bahia'],
  ['55', '79 82', 'America/Maceio'],
  ['55', '81 87', 'America/Recife'],
  ['55', '83 84 85 86 88 89 98 99', 'America/Fortaleza'],
  ['55', '91 93 94 96', 'America/Belem'],
  ['55', '65 66', 'America/Cuiaba'],
  ['55', '67', 'America/Campo_Grande'],
  ['55', '68', 'America/Rio_Branco'],
  ['55', '69', 'America/Porto_Velho'],
  ['55', '92', 'America/Manaus'],
  ['55', '95', 'America/Boa_Vista'],
  [
    '52',
    '55 56 33 81 222 229 442 443 444 449 461 462 477 492 722 744 771 777 833 844 871 951 961 993 999',
    'America/Mexico_City',
  ],
  ['52', '998', 'America/Cancun'],
  ['52', '664', 'America/Tijuana'],
  ['52', '662', 'America/Hermosillo'],
  ['52', '667 669', 'America/Mazatlan'],
  ['61', '2', 'Australia/Sydney'],
  ['61', '3', 'Australia/Melbourne'],
  ['61', '7', 'Australia/Brisbane'],
  ['7', '495 496 498 499 812 831 843 861 863 473 472 484 485 487', 'Europe/Moscow'],
  ['7', '401', 'Europe/Kaliningrad'],
  ['7', '846 848', 'Europe/Samara'],
  ['7', '343 351 345', 'Asia/Yekaterinburg'],
  ['7', '383', 'Asia/Novosibirsk'],
  ['7', '391', 'Asia/Krasnoyarsk'],
  ['7', '395', 'Asia/Irkutsk'],
  ['7', '423', 'Asia/Vladivostok'],
  ['62', '21 22 24 31 251 274 271 341', 'Asia/Jakarta'],
  ['62', '361 411', 'Asia/Makassar'],
];

const areas = new Map(
  AREAS.flatMap(([prefix, codes, zone]) => codes.split(' ').map((c) => [prefix + c, zone] as const)),
);

/** ISO code of the one country that a number's prefix names, or null. */
export function regionOfPhone(phone: string): string | null {
  const digits = phone.replace(/\D/g, '');
  return PREFIXES[digits.slice(0, 3)] ?? PREFIXES[digits.slice(0, 2)] ?? null;
}

/** The zone of a country that keeps one time, by its ISO code; null where it keeps several. */
export function zoneOfRegion(region: string): string | null {
  return ZONES[region] ?? null;
}

/**
 * IANA zone that a number leaves no doubt about, or null (mobiles in countries with several times, most of +7 and +61).
 * @param phone E.164, with or without marks
 */
export function zoneOfPhone(phone: string): string | null {
  // Mexican mobiles were written with a 1 behind the country's code.
  const digits = phone.replace(/\D/g, '').replace(/^521(?=\d{10}$)/, '52');
  for (let length = 5; length >= 3; length--) {
    const zone = areas.get(digits.slice(0, length));
    if (zone) return zone;
  }
  const region = regionOfPhone(digits);
  return region === null ? null : zoneOfRegion(region);
}
