/** Indonesian, with the short forms of chat typing. */
import type { PromiseLocale } from '../../parse-locale.ts';

const WE = '(?:saya|aku|kami|kita|sy|gw|gue|min|admin|mimin|tim kami)';
const ADVERB =
  '(?:akan|bakal|pasti|langsung|nanti|ntar|coba|tetap|usahakan|segera|juga|lagi|siap|balik|bantu|mau|selalu|kembali|sempatkan)';
const SAY =
  '(?:kabar(?:i|in|kan)|infokan|infoin|info|informasikan|hubungi|menghubungi|kontak|balas|balasin|bales|membalas|chat|nge-?chat|wa|dm|tulis|menulis|beri ?tahu|memberi ?tahu|beri(?:kan)?|memberi(?:kan)?|kasih|ngasih|update|ngupdate|kirim(?:kan|in|i)?|mengirim(?:kan)?|telepon|telpon|menelepon|telp|call|jawab|menjawab|lapor|laporkan|konfirmasi(?:kan)?|follow ?up|share|sampaikan|menyampaikan|cerita(?:in|kan)?|terus(?:in|kan)|telp|sambung|pastikan|jelaskan|tunjukkan|forward|teruskan|email|bilang|respon|merespons?)';
const NEWS =
  '(?:kabar|jawaban|update|info|informasi|balasan|email|e-mail|pesan|laporan|resi|nomor|konfirmasi|bukti|telepon|keputusan|label|kepastian|hasil)';

export const id: PromiseLocale = {
  language: 'id',
  spaced: true,
  days: [
    ['lusa', 2],
    ['besok pagi|bsk pagi', 1, 'morning'],
    ['besok siang', 1, 'noon'],
    ['besok sore', 1, 'afternoon'],
    ['(?:besok|bsk|bsok) (?:malam|malem)', 1, 'evening'],
    ['(?:besok|bsk|bsok) (?:sore)', 1, 'afternoon'],
    ['(?:besok|bsk|bsok) pagi(?:-pagi|2)', 1, 'first'],
    ['(?:nanti|hari ini|ntar) (?:malam|malem)|malam ini', 0, 'evening'],
    ['(?:nanti|hari ini|ntar) sore|sore ini', 0, 'afternoon'],
    ['(?:nanti|hari ini|ntar) siang|siang ini', 0, 'noon'],
    ['besok|bsk|bsok|esok', 1],
    ['(?:dalam |sepanjang )?hari ini(?: juga)?(?! berakhir)', 0],
  ],
  weekdays: [
    'hari minggu|(?<!(?:akhir|awal|satu|dua|tiga|tengah|\\d) )minggu(?! (?:depan|ini|lalu))',
    '(?:hari )?senin',
    '(?:hari )?selasa',
    '(?:hari )?rabu',
    '(?:hari )?kamis',
    "(?:hari )?jum'?at",
    '(?:hari )?sabtu',
  ],
  weekdayAfter: [
    ['minggu depan', 'week'],
    ['depan|ini|besok', 'coming'],
  ],
  past: '(?<!yang )kemarin|kemaren|kmrn|tadi (?:malam|malem|pagi|siang|sore)|semalam|semalem|minggu lalu',
  pastBefore: 'sejak|dari',
  pastAfter: 'lalu|kemarin',
  months: [
    'januari|jan',
    'februari|feb',
    'maret|mar',
    'april|apr',
    'mei',
    'juni|jun',
    'juli|jul',
    'agustus|agu',
    'september|sep',
    'oktober|okt',
    'november|nov',
    'desember|des',
  ],
  dates: [
    '(?:tgl |tanggal )?(?<day>\\d{1,2})/(?<month>\\d{1,2})',
    '(?:tgl|tanggal) (?<day>\\d{1,2})(?:/(?<month>\\d{1,2}))?',
  ],
  weeks: [
    ['awal (?:minggu|pekan) depan', 1, 'start'],
    ['(?:pertengahan|tengah) (?:minggu|pekan) depan', 1, 'middle'],
    ['(?:minggu|pekan) ini|akhir (?:minggu|pekan)(?: ini)?', 0],
    ['(?:minggu|pekan|mgg) depan', 1],
  ],
  weekend: 'weekend',
  periods: [
    ['pagi-pagi(?: sekali)?|pagi2|paling pagi|begitu (?:kantor )?buka', 'first'],
    ['(?:sebelum |jam |pas )?makan siang', 'noon'],
    ['tengah malam', 'midnight'],
    ['pagi', 'morning'],
    ['siang', 'noon'],
    ['sore', 'afternoon'],
    [
      'akhir hari|(?:akhir )?jam kerja (?:selesai|berakhir|habis)|(?:tutup|akhir) jam kerja|hari ini (?:berakhir|selesai|habis)|sebelum (?:pulang|tutup|kantor tutup)|penghujung hari',
      'workday',
    ],
    ['malam|malem', 'evening'],
  ],
  hours: [
    'satu',
    'dua',
    'tiga',
    'empat',
    'lima',
    'enam',
    'tujuh',
    'delapan',
    'sembilan',
    'sepuluh',
    'sebelas',
    'dua belas',
  ],
  sameDay: 'hari itu(?: juga)?|hari yang sama',
  numbers: [
    ['dua puluh', 20],
    ['tiga puluh', 30],
    ['empat puluh lima', 45],
    ['dua|beberapa', 2],
    ['satu', 1],
    ['tiga', 3],
    ['empat', 4],
    ['lima', 5],
    ['enam', 6],
    ['tujuh', 7],
    ['delapan', 8],
    ['dua belas', 12],
    ['lima belas', 15],
    ['sepuluh', 10],
  ],
  units: [
    ['hari kerja', 'business'],
    ['menit|mnt', 1],
    ['jam', 60],
    ['hari', 1440],
    ['minggu', 10_080],
  ],
  spans: [
    ['(?:satu|1) setengah jam', 90],
    ['(?:dua|2) setengah jam', 150],
    ['(?:setengah|stgh|stngh|1/2) ?(?:jam|jm)', 30],
    ['seperempat jam', 15],
    ['(?:se|1 )jam(?:an)?', 60],
    ['(?:se)?bentar(?= ya| lagi| kak|[\\s,.!]*$)', 15],
    ['sehari', 1440],
  ],
  range: '-|sampai|sd|s/d|atau|hingga',
  spanNotBefore: 'sudah|udah|selama|setiap|tiap|sejak|terakhir',
  spanNotAfter: 'lalu|yang lalu|terlambat|kemarin',
  clocks: [
    '(?:pukul |pkl )?setengah (?<h>\\d{1,2})(?<minus>)(?! jam)',
    '(?:jam|pukul|pkl|jm) setengah (?<h>\\d{1,2})(?<minus>)',
    '(?:jam|pukul|pkl|jm) (?<h>\\d{1,2}) (?:lewat |lebih )(?:se)?perempat(?<quarter>)',
    '(?:jam|pukul|pkl|jm) (?<h>\\d{1,2}) kurang (?:se)?perempat(?<toQuarter>)',
    '(?:jam|pukul|pkl|jm|j\\.) ?(?<h>\\d{1,2})(?:[:.](?<m>\\d{2}))?',
    '(?<h>\\d{1,2})[:.](?<m>\\d{2})(?: ?(?:wib|wita|wit))?',
  ],
  clock24: true,
  zones: [
    ['waktu (?:kamu|anda|kakak|bapak|ibu|setempat|sana|di sana)', 'customer'],
    ['waktu (?:kami|china|cina|tiongkok|beijing)', 'agent'],
    ['wib|waktu jakarta', 'Asia/Jakarta'],
    ['wita', 'Asia/Makassar'],
    ['wit', 'Asia/Jayapura'],
  ],
  tell: [
    '(?:chat|pesan|wa|telepon) pertama (?:\\p{L}+ )?(?:ke|buat|untuk) (?:kakak|kak|bapak|pak|ibu|bu|anda|kamu)|(?:jawaban|hasil|info|kabar)nya (?:sudah|udah|akan) ada di (?:kakak|kak|bapak|pak|ibu|bu|anda|kamu)',
    '(?:tak|tk|dak) (?:kirim|taruh|kabar\\p{L}*|telp\\p{L}*|wa|chat|info\\p{L}*)|(?:saya|aku|kami|kita) (?:\\p{L}+ )?(?:taruh|pasang|tempel|lampirkan|letakkan|antar|setor)',
    // "Ditelpon sama saya": done by us.
    'di\\p{L}{3,} (?:\\p{L}+ ){0,3}?(?:sama|oleh) (?:saya|kami|aku|admin)',
    '(?:saya|aku|kami) (?:\\p{L}+ )?(?:tinggalkan|ninggalin|titip|colek|sapa|panggil|balik|kembali) ?(?:pesan|kabar|ke (?:chat|sini)(?: ini)?|lagi|kakak|bapak|ibu|bawa \\p{L}+|dengan \\p{L}+)?',
    '(?:dan|lalu|serta) (?:beri|kasih|kabari|kirim|tinggalkan|tulis) (?:pesan|jawaban|kabar|hasil|info)?',
    '(?:rekan|tim|teman|atasan|manajer|supervisor|kolega)(?: kerja)? (?:saya|kami|aku)(?: \\p{L}+)?,? (?:akan |yang )?(?:akan )?(?:chat|kabari|hubungi|menghubungi|telepon|balas|membalas|kirim|mengirim|info\\p{L}*|update|jawab|menjawab|wa)',
    `${WE} (?:${ADVERB} )*${SAY}`,
    `(?:kamu|anda|kakak|kak|bapak|pak|ibu|bu|mas|mbak|sis|gan) (?:(?:akan|bakal|pasti|sudah|udah|bisa|sdh) )*(?:dapat|dapet|terima|menerima|tahu|tau|mendapat|mendapatkan) ?(?:[\\p{L}]+ ){0,3}?(?:${NEWS}|dari (?:saya|kami|aku)|apakah|hasilnya|saya|kami|kepastian)?`,
    `(?:${NEWS}) (?:dari (?:saya|kami|aku)|berikutnya|selanjutnya)|(?:pesan|kabar|balasan|jawaban|laporan|keputusan|update|info) (?:saya|kami|aku|dari (?:saya|kami|aku))`,
    `(?:saya|kami|aku) balik(?: (?:ke sini|lagi|ke chat))?`,
  ].join('|'),
  // The last: told without "I", as in "nanti dikabari".
  newsComes: `dari (?:saya|kami|aku)|^[\\s\\-:]*(?:\\p{L}{1,3} )?(?:kabar|update|info|jawaban)(?=\\s)|(?<=\\s)(?:kabar|update|info|jawaban)[\\s.!:,]*$|${ADVERB} (?:${WE} )?${SAY}|(?:kabari|kabarin|infokan|infoin|informasikan|beritahu|beri tahu|beri kabar|kasih (?:kabar|tau|tahu|info|update|jawaban)|chat lagi|update lagi|hubungi lagi|follow ?up|dikabari|diinfokan|diupdate)`,
  act: '(?:saya|aku|kami|kita|sy) (?:akan |bakal |langsung |coba )?(?:cek|tanyakan|tanya|proses|kirim|refund|kembalikan|telpon|antar|tulis|buka (?:lagi|kembali|kasus|laporan|klaim)|ajukan|urus|telepon|hubungi|lacak)|(?:saya|aku|kami|kita|sy|gw) (?:akan |bakal |langsung |coba |nanti |juga |yang |lagi )?(?:bayar|ganti|tukar|bungkus|kemas|pesan(?:kan)?|antar|cari(?:kan)?|print|bikin(?:kan)?|buat(?:kan)?|siapkan|daftarkan|batalkan|ubah|perbaiki|coba|ketemu|kejar|kerjakan|lanjut(?:kan|in)?|online|mampir|telp|teleponan|tindak)',
  wait: '^\\s*butuh|(?:saya|aku|kami) butuh|minta waktu|tunggu|beri saya|kasih saya|mohon tunggu|sabar|kasih waktu',
  waitUntil:
    '(?:kasih|beri|minta)(?: saya| aku| kami)?(?: waktu)? (?:sampai|sampe|hingga)|butuh waktu (?:sampai|sampe|hingga)',
  third:
    'mereka|kurir|ekspedisi|bea cukai|jne|j&t|sicepat|dhl|ups|pos indonesia|bank|gudang|paketnya|paket (?:akan|bakal)|biasanya|estimasi|normalnya|perkiraan|tolong|mohon (?:kirim|konfirmasi)|butuh|(?:sopir|supir|driver|ekspedisi|kurir|gudang|toko)(?:nya)?',
  undo: '(?:tolong|mohon|harap) di\\p{L}+|(?:supaya|agar|biar)|lebih baik|(?:kami|toko|kantor) (?:\\p{L}+ )?(?:buka|tutup)|jujur|(?<=\\d )tadi|barusan|(?:kabari|kabarin|hubungi|chat|info\\p{L}*|beri ?tahu|kasih tau|wa|balas|telepon) (?:saya|kami|aku)(?= ya| kak|[\\s.!]*$)|(?<!tapi )tidak kerja|belum sampai|(?:tolong|mohon|boleh|minta)(?: kakak| bapak| ibu)? (?:kirim\\p{L}*|kabar\\p{L}*|konfirmasi\\p{L}*|balas\\p{L}*|info\\p{L}*|share|beri\\p{L}*)|(?:tidak|ga|gak|nggak|belum|blm) (?:bisa|dapat|janji|tahu|tau)|(?:sudah|udah|sdh) (?:saya |kami |aku )?(?:kabari|infokan|kirim|hubungi|chat|balas|kasih)|semoga|(?<!(?:saya|kami|aku|kita) )(?:kabari|kabarin|hubungi|infokan|infoin|kasih tau|beri ?tahu) (?:saya|kami|aku)|(?:kirim|share|forward|bilang|kasih)\\p{L}* (?:\\p{L}+ ){0,3}?ke (?:saya|kami|aku)|(?<!(?:pesan|jawaban|info|kabar|update|balasan|hasil) )(?:saya|kami|aku|kita|sy) (?:kan |tadi )?(?:sudah|udah|sdh|berhasil)|^\\s*(?:sudah|udah|sdh) (?:saya|kami|aku)|(?:kakak|kak|bapak|pak|ibu|bu|kamu|anda|mas|mbak|sis) (?:bisa|boleh|harus) (?:\\p{L}+ )?(?:balas|bales|kirim|kabari|hubungi|chat|ambil|jawab|wa|telepon|retur|tunggu)|^\\s*(?:konfirmasi|cek|isi|kirim|foto|balas|simpan|pilih|ambil|terima)(?:kan|in)? (?:\\p{L}+ )?\\p{L}*nya(?! (?:saya|kami|aku))(?=.*(?:ya|dulu|dong|kak)[\\s.!]*$)',
  unbound:
    'biasanya|umumnya|normalnya|rata-rata|pengen(?:nya)?|pingin(?:nya)?|inginnya|maunya|andai(?:kan)?|seandainya|(?:se)?harusnya|semestinya|kayaknya|sepertinya|mungkin|kalau bisa|(?:belum|blm|kurang|tidak|nggak|gak|ga) (?:yakin|pasti|berani)|khawatir|takut(?:nya)?|ragu|(?:saya|aku|kami) (?:kira|duga|rasa)',
  offer:
    '(?:kalau|kalo|jika|bila) (?:kakak |kak |ibu |bapak |anda |kamu )?(?:mau|lebih (?:enak|suka|nyaman|mudah)|berkenan|ingin)',
  condition: 'kalau|kalo|klo|jika|bila|apabila',
  trigger:
    '(?:kalau|kalo|jika) (?:ada|sudah ada) (?:kabar|update|info|jawaban|perkembangan)|detik itu juga|(?:begitu|setelah|kalau sudah|kalo udah|saat|segera setelah|pas) \\p{L}+|kalau ada (?:kabar|update|info)',
  vague: 'segera|secepatnya|sebentar lagi|nanti|langsung|sesegera mungkin|dalam waktu dekat',
  limit: 'paling lambat|maksimal|paling lama|apapun (?:hasilnya|kabarnya)',
  tag: '^(?:ok|oke|ya|ya kak|gimana|setuju)\\b',
  and: 'dan|lalu|tapi',
  breaks:
    '\\s(?=(?:supaya|agar|biar)(?![\\p{L}]))|\\s(?:dan|tapi|tetapi|karena|lalu)\\s(?=(?:saya|aku|kami|kita|mereka|nanti|kurir)\\b)|\\s(?=begitu\\b)',
};
