import { type LanguageFrames, phrases } from './frame-table';

/** Turkish: the frame stands behind the name. */
export const TR: LanguageFrames = {
  language: 'tr',
  phrases: {
    MAKER: phrases('marka | markası'),
    FIT_BEHIND: phrases(`
      için | icin | uyumlu | uyumludur | ile uyumlu | i̇le uyumlu | e uyumlu | a uyumlu | uyumlu muadil |
      muadil | muadili | modelleri için | serisi için | modeli için | destekli | e uygun | a uygun | uygun
      | uyumluluk | e uyumludur | uyumlu yedek | modelleriyle uyumlu | modellerine uyumlu | modellerine uygun | serisine uyumlu | yerine geçer | ile kullanılabilir | ile kullanıma uygun | yedeği`),
    FIT: phrases('uyumlu modeller | uyumlu'),
    COMPARE: phrases('e alternatif | a alternatif'),
    COMPONENT: phrases('işlemcili | işlemci | fermuar | kumaş | ekran'),
    LIKE_BEHIND: phrases(`
      tarzı | stili | benzeri | tipi | replika | çakma | esintili | model benzeri | görünümlü | taklidi |
      ayarında`),
    COPY: phrases(`
      replika | çakma | taklit | a kalite | birebir kopya | ithal replika | 1 1 replika | imitasyon`),
    NOT: phrases('değil | değildir'),
    AUDIENCE: phrases(`
      erkek | kadın | çocuk | çocuklar | bebek | kız | bayan | bay | yetişkin | ev | mutfak | ofis | okul | seyahat
      | dış mekan | kamp | spor | yaz | kış | hediye | bahçe | banyo | kedi | köpek | araba | unisex | saç | cilt |
      erkekler | kadınlar | bebekler | evler | kediler | köpekler | koşu | futbol | basketbol | tenis | yürüyüş |
      fitness | yoga | okul | doğum günü | düğün | parti | anne | baba | sevgili`),
    LINK: phrases('ve | veya | ya da'),
    FILLER: phrases(`
      tüm | modelleri | modeli | serisi | yeni | telefon | süpürge | yazıcı | saat | tablet | ile | elektrikli |
      marka | robot | kahve | makinesi | tıraş | televizyon | televizyonlar | telefonlar | süpürgeler | yazıcılar |
      laptop | notebook | kamera | kahve makinesi | araçlar | araç | akıllı | makineleri`),
    PART: phrases(`
      kılıf | kılıfı | şarj aleti | şarj | kablo | kordon | kayış | ekran koruyucu | cam | filtre | filtresi |
      batarya | pil | kartuş | toner | mürekkep | kumanda | aparat | yedek parça | toz torbası | başlık | stand |
      paspas | muadil | kapsül | çelik kordon | silikon | adaptör | torbası | kordonu | kablosu`),
  },
};
