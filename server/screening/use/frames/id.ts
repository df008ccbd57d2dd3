import { type LanguageFrames, phrases } from './frame-table';

/** Indonesian and Malay. */
export const ID: LanguageFrames = {
  language: 'id',
  phrases: {
    MAKER: phrases('merk | merek | brand'),
    FIT: phrases(`
      untuk | utk | cocok untuk | compatible dengan | kompatibel dengan | kompatibel | khusus untuk |
      khusus | pengganti | sesuai untuk | sesuai dengan | bisa untuk | support | buat | dipakai untuk |
      serasi dengan | bagi | suku cadang | sparepart | cocok buat | kompatibel untuk | kompatibel sama | bisa dipakai untuk | bisa buat | dipakai di | pas untuk | pas buat | dirancang untuk | penggantian untuk | pengganti untuk | sesuai buat | serasi untuk | alternatif untuk`),
    CARRY: phrases('dengan | pakai | berisi'),
    LIKE: phrases('model | gaya | mirip | ala | tipe | inspirasi | terinspirasi | seperti | persis'),
    LIKE_BEHIND: phrases(`
      kw | kw super | grade ori | look | mirror | premium mirror | style | inspired | ala | tiruan | kawe
      | original copy`),
    COPY: phrases(`
      kw | kw super | kw1 | kawe | mirror quality | premium mirror | replika | tiruan | palsu | grade ori
      | original copy | ori copy | 1 1 ori | semi ori | semi original | super premium quality`),
    NOT: phrases('bukan | tidak | tanpa'),
    AUDIENCE: phrases(`
      pria | wanita | cowok | cewek | anak | anak anak | bayi | dewasa | laki laki | perempuan | lelaki |
      remaja | ibu | ayah | rumah | dapur | kantor | sekolah | perjalanan | traveling | outdoor | olahraga
      | pesta | hadiah | kado | muslimah | kucing | anjing | rambut | kulit | wajah | kamar | mandi |
      keluarga | kanak kanak | semua | santai | lari | umroh | dekorasi`),
    LINK: phrases('dan | atau | serta'),
    FILLER: phrases(`
      semua | tipe | seri | hp | handphone | laptop | printer | jam | tangan | mesin | vacuum | cleaner |
      baru | merk | merek | mobil | motor | kamera | telefon | penyedot | debu`),
    PART: phrases(`
      casing | kesing | softcase | charger | kabel | tali | strap | tempered glass | anti gores | filter |
      baterai | tinta | cartridge | remote | aksesoris | dudukan | sikat | kantong | adaptor`),
    NEUTRAL: phrases('buatan'),
  },
};
