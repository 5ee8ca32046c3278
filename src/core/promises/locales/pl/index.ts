/** Polish: endings vary, stems are matched. */
import type { PromiseLocale } from '../../parse-locale.ts';
import { cityZones } from '../zones.ts';

/** What we do for somebody, first person of the future; Polish names no "I". */
const TELL_VERB =
  '(?:opowiem|opowiemy|zrelacjonuje|przedstawie|uprzedze|wytlumacze|wytlumaczymy|zawiadomie|zawiadomimy|przypomne|dopisze|napisze|napiszemy|odpisze|odpiszemy|odezwe|odezwiemy|odzywam|dam|damy|daje(?:my)? (?:\\p{L}+ )?znac|odpowiem|odpowiemy|powiem|powiemy|poinformuje|poinformujemy|informuje|powiadomie|powiadomimy|zadzwonie|zadzwonimy|oddzwonie|oddzwonimy|dzwonie do (?:pan|cieb)\\p{L}*|wysle|wyslemy|przesle|przeslemy|potwierdze|potwierdzimy|przekaze|przekazemy|skontaktuje|skontaktujemy|wroce|wrocimy|wracam|zglosze|podam|podamy|odezwac|pisze|piszemy|nagram|zamelduje|udziele|udzielimy|dostarcze|dostarczymy|opisze|wyjasnie|pokaze|podesle|podeslemy|doniose|zdam|zaktualizuje|zaktualizujemy|wiadomosc wysle)';
/** A verb of ours beside the person addressed; thanks, requests and regrets commit to nothing. */
const YOU_VERB =
  '(?!(?:dziekuj|prosz|rozumie|przeprasza|zycz|wspolczuj|przypomina|mam|bylam|bylem|jestem|doradza|polecam|zakladam)\\p{L}*)\\p{L}{3,}(?:ze|cze|sze|me|uje|(?<!l)em|iem|emy|imy|ymy|amy|wie|nie) (?:(?:to|sie|o tym|znow|wtedy) )?(?:panu|pani|panstwu|ci|tobie|wam|do pan\\p{L}+|do cieb\\p{L}+|z pan\\p{L}+|cie)';
const NEWS =
  '(?:odpowiedz|wiadomosc|informac\\p{L}+|numer|decyzj\\p{L}+|aktualizac\\p{L}+|maila?|e-maila?|raport|potwierdzenie|etykiet\\p{L}+|podsumowanie|telefon|wiesci|info)';

export const pl: PromiseLocale = {
  language: 'pl',
  spaced: true,
  days: [
    ['pojutrze', 2],
    ['jutro (?:z samego )?rano', 1, 'morning'],
    ['jutro (?:po poludniu|popoludniu)', 1, 'afternoon'],
    ['jutro wieczorem', 1, 'evening'],
    ['(?:dzis|dzisiaj) wieczorem|wieczorem dzis', 0, 'evening'],
    ['(?:dzis|dzisiaj) (?:po poludniu|popoludniu)', 0, 'afternoon'],
    ['(?:dzis|dzisiaj) rano', 0, 'morning'],
    ['jutra|jutro|jutrzejsz\\p{L}+', 1],
    ['(?:jeszcze )?(?:dzis|dzisiaj)', 0],
  ],
  weekdays: [
    'niedziel[aeyi]',
    'poniedzial(?:ek|ku)',
    'wtor(?:ek|ku)',
    'srod[aeyi]',
    'czwart(?:ek|ku)',
    'piat(?:ek|ku)',
    'sobot[aeyi]',
  ],
  weekdayBefore: [['(?:w )?przyszl\\p{L}+|nastepn\\p{L}+|najblizsz\\p{L}+', 'coming']],
  weekdayAfter: [['(?:w )?(?:przyszlym|nastepnym) tygodniu', 'week']],
  past: 'wczoraj|przedwczoraj|(?:w )?(?:zeszlym|ubieglym) tygodniu',
  pastBefore: 'zeszl\\p{L}+|ostatni\\p{L}*|od|minion\\p{L}+',
  months: [
    'stycznia|styczen|sty',
    'lutego|luty|lut',
    'marca|marzec|mar',
    'kwietnia|kwiecien|kwi',
    'maja|maj',
    'czerwca|czerwiec|cze',
    'lipca|lipiec|lip',
    'sierpnia|sierpien',
    'wrzesnia|wrzesien|wrz',
    'pazdziernika|pazdziernik|paz',
    'listopada|listopad|lis',
    'grudnia|grudzien|gru',
  ],
  dates: [
    '(?<day>\\d{1,2})\\.(?<month>0?[1-9]|1[0-2])(?:\\.(?<year>20\\d\\d)?)?(?![\\d:])(?<=(?:do|najpozniej|w dniu|dnia|dn\\.) .{3,6})',
    '(?:do|najpozniej) (?<day>\\d{1,2})\\.(?<month>\\d{1,2})',
  ],
  weeks: [
    ['(?:na |z )?poczatk(?:u|iem) (?:przyszlego|nastepnego) tygodnia', 1, 'start'],
    ['(?:w )?polowie (?:przyszlego|nastepnego) tygodnia', 1, 'middle'],
    [
      '(?:jeszcze )?(?:w )?tym tygodniu|(?:do |pod )?(?:konca|koniec|koncem) (?:tego )?tygodnia|przed weekend\\p{L}*|do weekendu',
      0,
    ],
    ['(?:w )?(?:przyszlym|nastepnym) tygodniu', 1],
  ],
  weekend: '(?:w )?weekend\\p{L}*',
  periods: [
    ['(?:z )?samego rana|z rana', 'first'],
    ['rano|przed poludniem|z rana', 'morning'],
    ['(?:w |przed |do )poludni(?:e|em|a)|(?:przed |do |w porze )(?:obiad\\p{L}*|lunch\\p{L}*)', 'noon'],
    ['(?:przed |o |do )?polnoc\\p{L}*', 'midnight'],
    ['po poludniu|popoludniu', 'afternoon'],
    [
      '(?:do |przed )?(?:konca|koncem) (?:dzisiejszego )?(?:dnia|zmiany|pracy)|pod koniec (?:dnia|zmiany)|w ciagu dnia|przed zamknieciem',
      'workday',
    ],
    ['wieczor(?:em|a)?', 'evening'],
  ],
  hours: [
    'pierwsz\\p{L}+',
    'drug\\p{L}+',
    'trzeci\\p{L}+',
    'czwart(?:a|ej)',
    'piat(?:a|ej)',
    'szost\\p{L}+',
    'siodm\\p{L}+',
    'osm\\p{L}+',
    'dziewiat\\p{L}+',
    'dziesiat\\p{L}+',
    'jedenast\\p{L}+',
    'dwunast\\p{L}+',
  ],
  sameDay: 'tego samego dnia|tego dnia',
  numbers: [
    ['(?:pare|kilka|trzy|trzech)', 3],
    ['dwa|dwie|dwoch', 2],
    ['jednej|jednego|jedna|jeden|najblizszych', 1],
    ['cztery|czterech', 4],
    ['piec|pieciu', 5],
    ['szesc|szesciu', 6],
    ['siedem|siedmiu', 7],
    ['osiem|osmiu', 8],
    ['dziesiec', 10],
    ['pietnascie', 15],
    ['dwadziescia', 20],
    ['trzydziesci', 30],
  ],
  units: [
    ['dni (?:robocz\\p{L}+)|dzien roboczy', 'business'],
    ['minut\\p{L}*|min', 1],
    ['godzin\\p{L}*|godz|h', 60],
    ['dni|dzien|dnia', 1440],
    ['tygodni\\p{L}*|tydzien', 10_080],
  ],
  spans: [
    ['(?<!(?:pol|\\d) )godzink[aei]', 60],
    ['poltorej godziny|poltora godziny', 90],
    ['dwie i pol godziny', 150],
    ['pol godzin(?:y|ki)', 30],
    ['kwadrans(?! po| \\p{L}+a(?![\\p{L}]))', 15],
    ['chwil(?:e|ke|eczke)|moment', 15],
    ['(?:w ciagu |za )godzin(?:y|e)', 60],
  ],
  range: '-|do|lub|albo',
  spanNotBefore: '\\bo|\\bod|\\bpo|\\bco|ostatni\\p{L}+|trwa|zajmuje|\\bjuz',
  spanNotAfter: 'temu|opoznienia|pozniej',
  clocks: [
    '(?:o )?wpol do (?<h>\\d{1,2})(?<minus>)',
    '(?:o )?kwadrans po (?<h>\\d{1,2})(?<quarter>)',
    '(?:o )?za kwadrans (?<h>\\d{1,2})(?<toQuarter>)',
    '(?:miedzy \\d{1,2} a )?(?:o|do|przed|okolo|kolo|po) (?:godz(?:\\.|iny|inie)? ?)?(?<h>\\d{1,2})(?:[:.](?<m>\\d{2}))?(?! ?(?:dni|godzin|min|h\\b|tyg|[.]\\d))',
    '(?<h>\\d{1,2}):(?<m>\\d{2})',
  ],
  clock24: true,
  zones: [
    [
      '(?:panstwa|pani|pana|twojego|twoj) (?:czasu|czas)|czasu lokalnego|u (?:ciebie|pani|pana|panstwa)',
      'customer',
    ],
    ['(?:naszego|mojego|chinskiego) czasu', 'agent'],
    ['czasu polskiego|polskiego czasu', 'Europe/Warsaw'],
    ...cityZones('czasu %'),
  ],
  tell: [
    '(?:pierwsza|nastepna) wiadomosc (?:idzie|bedzie|pojdzie) (?:do|dla) (?:cieb\\p{L}+|pan\\p{L}+)|(?:wy|prze|pod|na|do)?sylam(?:y)?|(?:od)?dzwaniam|(?:od)?pisuje|przekazuje(?:my)?',
    '(?:prze|za|od|po)?dzwonie(?:my)?|\\p{L}{3,}(?:ce|dze|le|je) (?:\\p{L}+ )?(?:panu|pani|panstwu|ci|wam|tu|tutai|tutaj)',
    '(?:nasz|nasza|nasze|moj|moja) (?!kurier|kierowca|dostawca)(?:\\p{L}+ ){1,3}?(?:napisze|odpisze|zadzwoni|oddzwoni|odezwie|poinformuje|skontaktuje|wysle|przesle|odpowie|przekaze|potwierdzi)',
    'jestem (?:\\p{L}+ ){0,2}?(?:z powrotem|znow\\p{L}*)|(?:wracam|wroce|wrocimy|przyjde|przyjdziemy) z (?:\\p{L}+)|(?:zostawie|zostawimy|krzykne|zajrze|zagladam|zagadam|podrzuce|siegne|dzwignie)',
    '(?:bedzie|beda|bedziesz) (?:[\\p{L}]+ ){0,3}?(?:mial\\p{L}*|miec)(?= (?:[\\p{L}]+ ){0,2}?(?:ode mnie|od nas|na pismie))',
    '(?:(?:moj|moja|nasz|nasza) (?:kolega|kolezanka|zespol|kierownik|kierowniczka|szef|szefowa|przelozon\\p{L}+)|ktos z (?:mojego|naszego) zespolu)(?: \\p{L}+)? (?:\\p{L}+ ){0,2}?(?:napisze|odpisze|zadzwoni|oddzwoni|odezwie|poinformuje|skontaktuje|wysle|przesle|da znac|odpowie|przekaze|potwierdzi)',
    `${YOU_VERB}`,
    '(?:bedzie|beda) (?:\\p{L}+ ){0,2}?(?:wiesci|odpowiedz|informacj\\p{L}+|wiadomosc|decyzja|odzew)(?: ode mnie| od nas)?|(?:dowie|dowiesz) (?:sie )?(?:\\p{L}+ )?(?:pierwsz\\p{L}+|jako pierwsz\\p{L}+)',
    `(?<!(?:^|\\s)nie )${TELL_VERB}`,
    `(?<!(?:^|\\s)nie )bede (?:\\p{L}+ ){0,2}?(?:informowa[cl]\\p{L}*|pisa[cl]\\p{L}*|w kontakcie|dzwoni[cl]\\p{L}*|mie[cl]\\p{L}* (?:\\p{L}+ ){0,3}?(?:dla|odpowiedz|informac\\p{L}*))`,
    `(?:otrzyma|dostanie|dostan|bedzie mial|beda mieli|bedziesz mial|dostaniesz|otrzymasz|uslysz|bedzie (?:pani|pan)|beda panstwo|pani otrzyma|pan otrzyma|przyjdzie|dotrze)\\p{L}* (?:[\\p{L}]+ ){0,5}?(?:${NEWS}|ode mnie|od nas|moj\\p{L}*|nasz\\p{L}*|mial\\p{L}*|wiedzial\\p{L}*)`,
    '(?:bedzie|bedziesz|beda) (?:\\p{L}+ ){0,2}?wiedzi\\p{L}+|dowie\\p{L}* sie (?:pan|pani|panstwo)|dowiesz sie',
    `(?:kolejn\\p{L}+|nastepn\\p{L}+|moj\\p{L}*|nasz\\p{L}*) ${NEWS}|${NEWS} (?:ode mnie|od nas)|nasz\\p{L}* (?:decyzj|odpowiedz)\\p{L}*`,
  ].join('|'),
  newsComes:
    'ode mnie|od nas|^[\\s\\-:]*(?:\\p{L}{1,3} )?(?:info|informacj\\p{L}|wiesci|aktualizacja|odpowiedz)(?=\\s)|(?<=\\s)(?:info|informacj\\p{L}|wiesci|aktualizacja|odpowiedz)[\\s.!:,]*$',
  act: '(?:ponowie|ponowimy|sprawdzimy|wyjasnimy|zajme sie|zajmiemy sie|zrobie|zrobimy|zaczne|zaczniemy|zamowie|zamowimy|zlecimy|zlece|wyjde|przygotuje|przygotujemy|uruchomie|uruchomimy|wystawie|wystawimy|zwracam|nadam|nadamy|anuluje)|(?:sprawdze|zapytam|zwroce|zwrocimy|wyslemy|wysle|zglosze|poprosze|zadzwonie|zloze|otworze|ustale|dowiem sie)',
  wait: 'prosze (?:dac|o) (?:mi )?|daj mi|chwileczke|potrzebuje|prosze poczekac',
  waitUntil: '(?:daj|daicie|dajcie|prosze dac) (?:mi |nam )?(?:czas )?do|potrzebuj\\p{L}+ czasu do',
  third:
    'oni|kurier|przewoznik|urzad celny|poczta|inpost|dhl|dpd|gls|ups|fedex|bank|magazyn|paczka (?:bedzie|dotrze|powinna)|dostawa|zwykle|zazwyczaj|normalnie|trwa|przewidywan\\p{L}+|prosze (?:o|przeslac|wyslac)|odpowiadaja|kierowca|listonosz',
  undo: 'zebysmy|abysmy|(?:prosze )(?:odpisac|odpowiedziec|potwierdzic|dac mi znac|zadzwonic|przeslac|wyslac)|(?:otwieramy|zamykamy|otworzymy|jestesmy (?:czynni|otwarci))(?! (?:\\p{L}+ ){0,2}?(?:reklam|spraw|zgloszen|docho)\\p{L}*)|szczerze|wprost|nie (?:moge|mozemy|dam rady|obiecuje|wiem|napisze)|(?:pisalam|pisalem|wyslalam|wyslalem|napisalam|napisalem|dzwonilam|dzwonilem)|mam nadzieje|(?:pan|pani|panstwo) (?:moze|moga)|(?:moze|moga) (?:nam |mi )?(?:pan|pani|panstwo)|mozesz|mozecie',
  unbound:
    'zwykle|zazwyczaj|normalnie|na ogol|przewaznie|\\p{L}+(?:lbym|labym|libysmy|lybysmy)|byc moze|nie jestem pew\\p{L}+|obawiam|boje sie|watpie|przypuszczam|domyslam',
  offer: '(?:jesli|jezeli|jak) (?:pan |pani |panstwo )?(?:\\p{L}+ )?(?:woli|wolisz|wola|chce|chcesz|chca)',
  condition: 'jesli|jezeli|jakby|gdyby',
  trigger:
    '(?:jak tylko|gdy tylko|kiedy tylko|od razu gdy|w chwili|w momencie|gdy|natychmiast po) \\p{L}+|jak (?:\\p{L}+ ){1,4}?to(?= \\p{L})',
  vague: 'wkrotce|niedlugo|jak najszybciej|niebawem|zaraz|pozniej|niezwlocznie',
  limit: 'najpozniej|maksymalnie|tak czy inaczej|niezaleznie',
  tag: '^(?:ok|dobrze|dobra|zgoda|pasuje|moze byc)\\b|^(?:pasuje|moze byc|w porzadku|ok)(?![\\p{L}])',
  and: 'i|a|ale',
  breaks:
    '\\s(?:i|ale|bo|ze|jesli|a)\\s(?=(?:ja|my|oni|napisze|dam|odezwe|wtedy|kurier|pani|pan)\\b)|\\s(?=(?:jak tylko|gdy tylko)\\b)',
};
