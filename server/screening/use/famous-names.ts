/**
 * Names that word lists hold because people talk about them, though nobody uses them as words. Lower case; own list.
 */
export const FAMOUS_NAMES: ReadonlySet<string> = new Set(
  `schleich nike adidas reebok asics umbro kappa lotto diadora mizuno chanel dior prada gucci fendi hermes hermès cartier versace armani
  givenchy burberry bulgari bvlgari lancome lancôme loreal vichy nivea rolex omega tissot casio seiko citizen longines renault peugeot
  citroen citroën opel fiat lancia tesla toyota honda audi bmw ford kia nissan mazda subaru lexus volvo skoda škoda dacia lada ferrari
  porsche lamborghini bentley bugatti mercedes benz volkswagen hyundai suzuki yamaha kawasaki ducati harley davidson cadillac chevrolet
  chrysler buick sony samsung huawei xiaomi lenovo asus acer dell nokia motorola siemens philips panasonic toshiba hitachi canon nikon
  epson kodak fujifilm olympus garmin google microsoft facebook amazon ebay intel nvidia ibm oracle cisco bosch braun miele dyson
  electrolux whirlpool ikea lego playmobil mattel disney pixar nintendo sega atari playstation xbox pepsi coca starbucks mcdonald
  mcdonalds nestle nestlé heineken budweiser gillette pampers colgate zara uniqlo levi levis lacoste hilfiger timberland birkenstock
  crocs skechers swarovski tiffany netflix spotify youtube whatsapp twitter instagram android iphone ipad ipod macbook airpods airtag homepod imac kors klein
  longchamp montblanc michelin pirelli goodyear hugo kärcher karcher stihl makita vuitton louis dolce gabbana balenciaga valentino
  fila semir barbie batman superman doraemon naruto totoro tamagotchi gundam energizer varta sonos leica fitbit tomtom moleskine
  garnier caudalie rimmel herborist diptyque tupperware supor nescafé snickers hennessy macallan smirnoff durex viagra herbalife
  marlboro husqvarna dremel bahco opinel mitsubishi isuzu mclaren maserati segway dunlop denso osram nitori
    ナイキ アディダス プーマ グッチ シャネル プラダ ロレックス ディオール エルメス カルティエ ソニー トヨタ ホンダ ニッサン 日産 三菱 マツダ スズキ ダイソン レゴ
    ディズニー アップル グーグル サムスン キヤノン ニコン パナソニック フィリップス ブラウン ユニクロ ネスプレッソ スターバックス コカコーラ
    나이키 아디다스 푸마 구찌 샤넬 프라다 롤렉스 디올 에르메스 삼성 현대 기아 소니 애플 구글 레고 디즈니 다이슨 스타벅스 코카콜라 갤럭시 아이폰 샤오미
    耐克 阿迪达斯 彪马 古驰 香奈儿 普拉达 劳力士 迪奥 爱马仕 卡地亚 索尼 丰田 本田 日产 三星 苹果手机 华为 小米 戴森 乐高 迪士尼 谷歌 佳能 尼康 松下 飞利浦
    博朗 优衣库 星巴克 可口可乐 百事 李宁 安踏 惠普 爱普生 联想 佳明 宝马 奔驰 奥迪 大众 福特 特斯拉
    найк адидас пума гуччи шанель прада ролекс диор эрмес самсунг тойота хонда сони эппл гугл лего дисней дайсон бош ксиоми хуавей бмв мерседес ауди форд
    фольксваген опель рено пежо ситроен шевроле хендай хюндай хундай хёндай киа кіа мазда ниссан ніссан субару сузуки сузукі судзуки мицубиси мицубиши
    митсубиси міцубісі мітсубісі вольво лексус порше фиат фіат дачия дачія исузу ісузу ивеко івеко скания сканія дэу деу крайслер кадиллак додж ленд-ровер
    ямаха кавасаки кавасакі дукати дукаті пиаджо макита макіта филипс філіпс сименс сіменс панасоник панасонік тошиба тефаль мулинекс мулінекс керхер
    хускварна хусварна электролюкс електролюкс занусси зануссі индезит індезіт леново реалми гоупро нинтендо нінтендо эпсон епсон
    نايك اديداس أديداس غوتشي شانيل برادا رولكس ديور سامسونج تويوتا هوندا سوني ابل آبل جوجل ليغو ديزني دايسون هواوي شاومي
    קסטרו פוקס
    ไนกี้ อาดิดาส กุชชี่ ชาแนล ปราด้า โรเล็กซ์ ดิออร์ ซัมซุง โตโยต้า ฮอนด้า โซนี่ แอปเปิล เลโก้ ดิสนีย์ ไดสัน`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** True for a name in lower case that is famous, or whose every word of three letters or more is: "louis vuitton". */
export function isFamousName(name: string): boolean {
  const words = name.split(/[\s&-]+/u).filter((word) => word.length > 2);
  return FAMOUS_NAMES.has(name) || (words.length > 0 && words.every((word) => FAMOUS_NAMES.has(word)));
}
