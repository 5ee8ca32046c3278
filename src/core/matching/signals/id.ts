/** Indonesian: a first, small set of signals. */
import type { Signals } from './types.ts';

export const ID: Signals = {
  where_is_my_order: [
    [
      '(?:di ?mana|dmn|mana) (?:pesanan|paket|barang|kiriman)\\p{L}*|kapan (?:sampai|sampe|nyampe|datang|dikirim|tiba)\\p{L}*|(?:belum|blm|belom|ga|gak|nggak) (?:sampai|sampe|nyampe|datang|diterima|terima|dateng)\\p{L}*|nunggu',
      2.1,
    ],
  ],
  not_shipped_yet: [
    [
      '(?:belum|blm|belom|ga|gak|nggak|kok) (?:juga )?(?:dikirim|di kirim|diproses|dikemas|kirim)|kapan (?:dikirim|di kirim)',
      2.7,
    ],
  ],
  tracking_stalled: [
    [
      '(?:ga|gak|nggak|tidak|belum|blm) (?:gerak|bergerak|update|berubah|jalan|pindah)\\p{L}*|(?:stuck|mandek|nyangkut|mentok|berhenti)|masih di \\p{L}+',
      2.5,
    ],
  ],
  tracking_invalid: [
    [
      '(?:no(?:mor)? )?resi\\p{L}*\\b.{0,24}(?:tidak (?:ditemukan|valid)|ga ada|gak ada|salah|invalid|gabisa|ga bisa)',
      2.9,
    ],
  ],
  customs_hold: [['(?:bea ?cukai|custom|pabean)', 2.5]],
  duties_to_pay: [['(?:pajak|bea masuk|ppn)\\b', 3]],
  failed_delivery_attempt: [
    [
      '(?:ga|gak|tidak|nggak) (?:ada orang|di rumah|dirumah)|antar ulang|diantar ulang|gagal (?:kirim|antar)|kurir (?:ga|gak|tidak) (?:telp|telepon|nelpon|datang)',
      2.7,
    ],
  ],
  address_problem: [
    [
      '(?:alamat|nomor (?:hp|rumah)|kode pos)\\p{L}*\\b.{0,20}(?:salah|ganti|ubah|kurang|pindah)|(?:ganti|ubah|salah|pindah) (?:alamat|nomor)',
      2.9,
    ],
  ],
  pickup_point: [['(?:ambil|diambil) (?:di|sendiri|paket)|kantor pos|titik ambil|agen', 2]],
  delivered_not_received: [
    [
      '(?:status|tulisan|katanya|tertulis|udah|sudah)\\p{L}*\\b.{0,16}(?:selesai|terkirim|diterima|delivered|sampai)\\b.{0,40}(?:belum|blm|belom|ga|gak|tidak|tapi|padahal)|(?:belum|belom|blm|ga|gak)\\b.{0,20}(?:terima|menerima)\\p{L}*\\b.{0,24}(?:selesai|sudah|udah|diterima)',
      2.8,
    ],
  ],
  damaged_item: [
    [
      '(?:rusak|pecah|retak|sobek|robek|penyok|cacat|lecet|bocor|patah|hancur|tumpah)\\p{L}*|(?:ga|gak|tidak|nggak) (?:bisa (?:nyala|dipakai|dipake|hidup|dicas)|nyala|berfungsi|hidup)',
      2.4,
    ],
  ],
  missing_item: [
    [
      '(?:kurang|cuma|hanya|doang|cm) (?:dapat|dapet|dikirim|terima|\\d|satu|1)?\\p{L}*|(?:pesan|beli|order)\\b.{0,16}(?:\\d+|dua|tiga)\\b.{0,20}(?:dikirim|datang|dateng|dapat|sampai|diterima)\\b.{0,12}(?:\\d|satu|cuma|doang|hanya)|(?:kosong|ga ada isi\\p{L}*|gak ada isi\\p{L}*)',
      2.2,
    ],
  ],
  wrong_item: [
    [
      'salah (?:kirim|barang|warna|ukuran|size|model|produk)|(?:pesan|order|beli)\\b.{0,26}(?:dikirim|datang|dateng|dapat|yang (?:datang|dikirim))\\b.{0,12}(?:malah )?(?:warna|beda|lain|\\p{L}+)|(?:ga|gak|tidak|nggak) sesuai|beda (?:warna|ukuran|sama)',
      2.4,
    ],
  ],
  refused_or_cancelled: [
    ['(?:cancel|batal|batalin|dibatalkan|dicancel|retur|return)\\p{L}*|(?:ga|gak) jadi', 2.2],
  ],
  refund_status: [
    ['(?:refund|uang (?:kembali|saya|gw|gue)|duit (?:gw|gue|saya)|balikin (?:duit|uang)|dana)\\p{L}*', 2.4],
  ],
  dispute_threat: [['(?:lapor|laporin|penipu|penipuan|komplain|polisi|tuntut)\\p{L}*', 1.9]],
  fee_scam_doubt: [
    ['(?:sms|link|wa|telepon|pesan)\\b.{0,40}(?:bayar|penipuan|asli|dari (?:toko|kalian|sini))', 2.6],
  ],
  other: [
    ['(?:makasih|terima kasih|trims|thanks|oke|siap|halo|pagi|siang)\\p{L}*', 0.8],
    ['(?:berapa|harga|ready|stok|stock|diskon|bisa kirim|ongkir|grosir|ada warna|ukuran apa)\\p{L}*', 2.2],
    ['(?:mau (?:beli|pesan|order)|pengen beli|sebelum beli)', 2.4],
    [
      '(?:sampai|sampe|diterima|mendarat|datang|pengiriman|barang)\\p{L}*\\b.{0,40}(?:makasih|bagus|mantap|aman|selamat|oke|puas|suka|cepat|rapi|sesuai|keren)',
      2.7,
    ],
    ['(?:bagus|mantap|puas|suka|recommended|keren|kualitas|cepat)\\p{L}*', 1.6],
    ['(?:sudah ketemu|udah ketemu|santai aja|ga buru)', 2.6],
  ],
};
