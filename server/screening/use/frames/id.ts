import { type LanguageFrames, phrases } from './frame-table';

/** Indonesian and Malay. */
export const ID: LanguageFrames = {
  language: 'id',
  phrases: {
    APART: phrases(`
      pengganti | non ori | non original | bukan original | tidak termasuk hp | tidak termasuk jam | kw part | aftermarket |
      after market | imitasi part |
      jasa servis | jasa perbaikan | tanpa isi | bukan ori | kw sparepart`),
    COMPARE: phrases('bukan original | tidak terkait dengan | non original'),
    MAKER: phrases('merk | merek | brand'),
    FIT: phrases(`
      untuk | utk | cocok untuk | compatible dengan | kompatibel dengan | kompatibel | khusus untuk | khusus |
      pengganti | sesuai untuk | sesuai dengan | bisa untuk | support | buat | dipakai untuk | serasi dengan |
      bagi | suku cadang | sparepart | cocok buat | kompatibel untuk | kompatibel sama | bisa dipakai untuk |
      bisa buat | dipakai di | pas untuk | pas buat | dirancang untuk | penggantian untuk | pengganti untuk |
      sesuai buat | serasi untuk | alternatif untuk | cocok | cocok utk | cocok dengan | cocok di |
      cocok bagi | pas | pas di | plug and play | pnp | pnp untuk | bisa utk | bisa di | masuk ke |
      muat untuk | muat di | utk motor | utk mobil | kompatibel di | kompatibel pada | kompatible untuk |
      compatible untuk | compatible for | compatible | compatibel | fit for | khusus mobil | khusus motor |
      kompatibel bagi | sebagai pengganti | pengganti dari | cadangan untuk | untuk tipe | dipasang di |
      digunakan untuk | dipakai pada | setara | setara dengan | alternatif | support untuk`),
    CARRY: phrases('dengan | pakai | berisi'),
    LIKE: phrases('@model | gaya | mirip | @ala | @tipe | inspirasi | terinspirasi | seperti | @persis'),
    LIKE_BEHIND: phrases(`
      @kw | kw super | grade ori | @look | @mirror | premium mirror | @style | @inspired | @ala | tiruan |
      kawe | original copy`),
    COPY: phrases(`
      @kw | kw super | @kw1 | @kawe | mirror quality | premium mirror | replika | tiruan | palsu | grade ori |
      original copy | ori copy | 1 1 ori | semi ori | semi original | super premium quality`),
    NOT: phrases('bukan | tidak | tanpa'),
    EXAMPLE: phrases('seperti | misalnya | contohnya'),
    SUBSTITUTE: phrases('setara | setara dengan | alternatif | alternatif untuk'),
    FIT_BEHIND: phrases('kompatibel | compatibel'),
    AUDIENCE: phrases(`
      pria | wanita | cowok | cewek | anak | anak anak | bayi | dewasa | laki laki | perempuan | lelaki |
      remaja | ibu | ayah | rumah | dapur | kantor | sekolah | perjalanan | traveling | outdoor | olahraga |
      pesta | hadiah | kado | muslimah | kucing | anjing | rambut | kulit | wajah | kamar | mandi | keluarga |
      kanak kanak | semua | santai | lari | umroh | dekorasi`),
    LINK: phrases('dan | atau | serta'),
    FILLER: phrases(`
      semua | tipe | seri | hp | handphone | laptop | printer | jam | tangan | mesin | vacuum | cleaner |
      baru | merk | merek | mobil | motor | kamera | telefon | penyedot | debu | kulkas | mesin cuci |
      televisi | tv | kompor | blender | mixer | bor | gerinda | sepeda | scooter | drone | earphone |
      headset | speaker | konsol | stik | sikat | gigi | elektrik | alat | cukur | kopi | smartphone |
      tablet | semua tipe`),
    PART: phrases(`
      casing | kesing | softcase | charger | kabel | tali | strap | tempered glass | anti gores | filter |
      baterai | tinta | cartridge | remote | aksesoris | dudukan | sikat | kantong | adaptor | karpet |
      karpet mobil | sarung jok | cover jok | kampas rem | kampas | busi | filter udara | filter oli | wiper |
      lampu depan | lampu belakang | spion | kaca spion | knalpot | rantai | gir | gear set | handle |
      sarung kunci | casing kunci | kunci | talang air | seal | karet | selang | nozzle | kepala sikat |
      kepala sikat gigi | mata pisau | pisau | isi ulang | refill | toner | pita | drum | hardcase | case |
      antigores | pelindung layar | kaca | earpad | gelang | dus | kantong debu | dock | cover | aksesori |
      spare part | kaki | bracket | kapsul | kaset | lampu rem | lampu kabut | bumper | roof rack |
      shockbreaker | shock | koil | sensor | pompa bensin | tutup | mud guard | bagasi | kopling | bearing |
      bohlam | lis | garnish | cover spion | sein | kaca film | dudukan plat | v belt | roller | tali gas |
      jasa servis | jasa perbaikan`),
    NEUTRAL: phrases('buatan'),
    SERVED: phrases('mobil | motor | printer | hp | handphone | jam tangan | vacuum | penyedot debu'),
    SHELL: phrases(`
      casing | kesing | softcase | hardcase | case | tempered glass | anti gores | antigores |
      pelindung layar | strap | tali | dudukan`),
  },
};
