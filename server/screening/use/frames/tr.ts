import { type LanguageFrames, phrases } from './frame-table';

/** Turkish: the frame stands behind the name. */
export const TR: LanguageFrames = {
  language: 'tr',
  phrases: {
    APART: phrases(`
      muadil | yan sanayi | orijinal değil | orijinal değildir | telefon dahil değildir | saat dahil değildir | yan sanayii |
      muadil ürün |
      tamiri | ekran değişimi | yerli üretim | yerli | orjinal değil | bebek dahil değildir`),
    MAKER: phrases('marka | markası'),
    FIT_BEHIND: phrases(`
      için | icin | uyumlu | uyumludur | ile uyumlu | i̇le uyumlu | e uyumlu | a uyumlu | uyumlu muadil |
      muadil | muadili | modelleri için | serisi için | modeli için | destekli | e uygun | a uygun | uygun |
      uyumluluk | e uyumludur | uyumlu yedek | modelleriyle uyumlu | modellerine uyumlu | modellerine uygun |
      serisine uyumlu | yerine geçer | ile kullanılabilir | ile kullanıma uygun | yedeği | için uyumlu |
      için yedek | için tasarlanmış | için özel | a özel | e özel | ile çalışır | ile uyumludur | ve uyumlu |
      serisi uyumlu | modelleri uyumlu | modeli uyumlu | modellerle uyumlu | makinelerle uyumlu |
      cihazlarla uyumlu | makineleriyle uyumlu | cihazlarıyla uyumlu | araçlarla uyumlu | uyumlusu |
      uygundur | a uygundur | e uygundur | serisine uygun | için uygun | için geliştirilmiş | yerine |
      muadilidir | eşdeğeri | eşdeğer | alternatifi | ile kullanılır | destekler | destekleyen |
      aracına özel | aracına uygun | boyutunda | modellerine | ölçü | ölçüsünde | serileri | yan sanayi | yerli üretim`),
    FIT: phrases('uyumlu modeller | uyumlu'),
    COMPARE: phrases('e alternatif | a alternatif | ile ilgisi yoktur'),
    COMPONENT: phrases('işlemcili | işlemci | fermuar | kumaş | ekran'),
    LIKE_BEHIND: phrases(`
      tarzı | stili | benzeri | @tipi | replika | çakma | esintili | model benzeri | görünümlü | taklidi |
      ayarında`),
    COPY: phrases(`
      replika | çakma | taklit | a kalite | birebir kopya | ithal replika | 1 1 replika | imitasyon`),
    NOT: phrases('değil | değildir'),
    SUBSTITUTE: phrases('muadil | muadili | muadilidir | eşdeğer | eşdeğeri | alternatifi'),
    UNIVERSAL: phrases('üniversal | evrensel'),
    AUDIENCE: phrases(`
      erkek | kadın | çocuk | çocuklar | bebek | kız | bayan | bay | yetişkin | ev | mutfak | ofis | okul |
      seyahat | dış mekan | kamp | spor | yaz | kış | hediye | bahçe | banyo | kedi | köpek | araba | unisex |
      saç | cilt | erkekler | kadınlar | bebekler | evler | kediler | köpekler | koşu | futbol | basketbol |
      tenis | yürüyüş | fitness | yoga | doğum günü | düğün | parti | anne | baba | sevgili`),
    LINK: phrases('ve | veya | ya da | ile'),
    FILLER: phrases(`
      tüm | modelleri | modeli | serisi | yeni | telefon | süpürge | yazıcı | saat | tablet | ile |
      elektrikli | marka | robot | kahve | makinesi | tıraş | televizyon | televizyonlar | telefonlar |
      süpürgeler | yazıcılar | laptop | notebook | kamera | kahve makinesi | araçlar | araç | akıllı |
      makineleri | kol | kolu | oyun kolu | konsol | konsolu | oyun konsolu | fotoğraf makinesi | buzdolabı |
      çamaşır makinesi | bulaşık makinesi | klima | araba | otomobil | motosiklet | bisiklet | scooter |
      matkap | vidalama | akülü | kulaklık | hoparlör | bilgisayar | monitör | klavye | drone | aspiratör |
      fırın | ocak | ütü | blender | mikser | makine`),
    PART: phrases(`
      kılıf | kılıfı | şarj aleti | şarj | kablo | kordon | kayış | ekran koruyucu | cam | filtre | filtresi |
      batarya | pil | kartuş | toner | mürekkep | kumanda | aparat | yedek parça | toz torbası | başlık |
      stand | paspas | muadil | kapsül | çelik kordon | silikon | adaptör | torbası | kordonu | kablosu |
      paspası | havuzu | bagaj havuzu | havuzlu paspas | koltuk kılıfı | silecek | silecek takımı |
      fren balatası | balata | buji | hava filtresi | yağ filtresi | polen filtresi | far | stop lambası |
      ayna | ayna kapağı | cam rüzgarlığı | rüzgarlık | jant kapağı | kayışı | anahtarlık | anahtar kılıfı |
      anahtar kabı | conta | hortum | fırça | fırçası | yan fırça | mop | bez | bıçak | bıçağı |
      tıraş başlığı | fırça başlığı | ekran koruyucusu | koruyucu | cam filmi | kordonlar | kayışlar | pili |
      bataryası | kartuşu | toneri | şerit | drum | kapsül kahve | kapsülü | şarj cihazı | dok | standı |
      tutucu | kulaklık süngeri | aksesuar | aksesuarı | aksesuarları | yedek | filtre seti | başlığı |
      toz torbaları | kol kılıfı | tampon | tavan çıtası | çeki demiri | amortisör | bobin | sensör |
      su pompası | yakıt pompası | kapak | paçalık | bagaj | alternatör | debriyaj | rulman | ampul | çıta |
      kapı kolu | sis farı | parasoley | lens kapağı | marşpiyel |
      tamiri | ekran değişimi`),
    SHELL: phrases(`
      kılıf | kılıfı | ekran koruyucu | ekran koruyucusu | cam filmi | koruyucu | kordon | kordonu | kayış |
      kayışı | çelik kordon | stand | standı | tutucu`),
  },
};
