/** Makers of vehicles, by any name that titles use, in lower case. Own list. */
export const VEHICLE_MAKERS: ReadonlySet<string> = new Set(
  `toyota honda nissan mazda subaru suzuki mitsubishi isuzu daihatsu lexus infiniti acura hyundai kia genesis daewoo ssangyong
  ford chevrolet chevy gmc dodge chrysler jeep ram cadillac buick lincoln tesla rivian volkswagen vw audi bmw mercedes-benz
  mercedes benz porsche opel vauxhall smart mini skoda škoda seat cupra renault peugeot citroën citroen dacia ds fiat lancia
  alfa-romeo jaguar land-rover rover volvo saab lada uaz gaz geely chery byd haval changan mg nio xpeng ваз лада
  tata mahindra maruti proton perodua yamaha kawasaki ducati aprilia vespa piaggio ktm triumph harley-davidson bajaj sym kymco
  man scania iveco daf 丰田 豐田 本田 日产 日產 马自达 斯巴鲁 铃木 三菱 雷克萨斯 现代 起亚 福特 雪佛兰 大众 奥迪 宝马 奔驰 保时捷 特斯拉 比亚迪 吉利 沃尔沃
  トヨタ ホンダ 日産 ニッサン マツダ スバル スズキ ダイハツ レクサス 三菱自動車 いすゞ ヤマハ カワサキ 현대 기아 쌍용 제네시스 쉐보레 르노 혼다 도요타 토요타
  тойота хонда ниссан мазда киа хендай форд шевроле фольксваген шкода рено мерседес ауди опель пежо ситроен фиат фіат субару сузуки сузукі
  митсубиси мицубиси вольво хюндай хундай ніссан кіа ямаха кавасаки кавасакі бмв порше лексус дэу деу`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Makers of devices that other makers' shells, straps and films are made for, in lower case. Own list. */
export const DEVICE_MAKERS: ReadonlySet<string> = new Set(
  `apple samsung huawei honor xiaomi redmi oppo vivo oneplus realme google motorola nokia sony lg asus lenovo dell hp acer
  nespresso dyson microsoft nintendo playstation xbox garmin fitbit amazfit polar suunto coros amazon kobo kindle gopro dji insta360 canon
  makita dewalt milwaukee ryobi hikoki metabo einhell bosch stihl husqvarna kärcher karcher worx ridgid hilti parkside
  philips braun oral-b vorwerk thermomix kobold kitchenaid krups delonghi jura siemens miele irobot roomba roborock ecovacs shark bissell
  hoover electrolux rowenta tefal brita sodastream dolce-gusto tassimo epson brother xerox kyocera ricoh yeti stanley hydro-flask jetson
  ダイソン マキタ ボッシュ フィリップス パナソニック エプソン ブラウン 戴森 牧田 博世 飞利浦 爱普生 科沃斯 石头 다이슨 마키타 보쉬 필립스 엡손 브라운 дайсон макита бош филипс керхер
  ecoflow segway ninebot bambu-lab creality whirlpool briggs-stratton
  nikon fujifilm panasonic olympus bose jbl sennheiser beats sonos logitech razer steelseries wacom tecno infinix zte nothing
  苹果 蘋果 三星 华为 荣耀 小米 红米 索尼 任天堂 佳能 尼康 联想 大疆 アップル サムスン ソニー 任天堂 キヤノン ニコン ファーウェイ シャオミ 애플 삼성 엘지 샤오미 소니 닌텐도 캐논`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/**
 * Makers of other goods that parts, clothes, covers and refills are made for: instruments, watches, dolls and bricks, prams, bicycles,
 * household machines, garden tools, pens. Lower case; own list. Of whole goods of theirs the same words speak, so that they leave a doubt.
 */
export const FURTHER_MAKERS: ReadonlySet<string> = new Set(
  `fender squier stratocaster gibson epiphone les-paul ibanez roland korg kawai yamaha hohner shure akg zildjian steinway
  casio g-shock seiko citizen orient tissot swatch timex fossil amazfit
  barbie ken bratz american-girl lego playmobil brio schleich sylvanian-families hot-wheels takara-tomy tomica märklin
  bugaboo cybex stokke chicco britax maxi-cosi babyzen joie graco ergobaby babybjörn babybjorn combi aprica pigeon nuk philips-avent
  shimano sram brompton trek specialized giant merida thule campagnolo schwalbe dahon daiwa abu-garcia
  moulinex krups kenwood wmf fissler zwilling kitchenaid zojirushi thermos tiger tupperware joyoung midea supor haier gree robam galanz
  beko arçelik vestel aeg indesit ariston zanussi gorenje candy hotpoint bauknecht neff balay sharp toshiba hitachi panasonic daikin
  mitsubishi fujitsu hisense tcl bork polaris redmond zelmer dreame ecovacs neato gaggia saeco melitta bialetti severin
  singer singer-sewing janome juki pfaff bernina gillette schick wilkinson remington babyliss
  gardena fiskars cub-cadet stiga mtd john-deere caterpillar komatsu kubota cummins briggs-&-stratton kohler honda-power wolf-garten
  parker parker-pen lamy pelikan zippo iqos juul moleskine filofax dymo zebra
  leica hasselblad pentax olympus polaroid instax kodak zeiss festool dremel metabo gedore snap-on ryobi
  grohe hansgrohe geberit franke blanco teka quooker weber char-broil rolser coleman primus petromax senseo keurig aeropress bodum chemex
  instant-pot vitamix kenmore frigidaire maytag oster consul brastemp arno walita mondial britania seb tefal lagostina bialetti folletto
  balay fagor taurus cecotec edesa zelmer amica eta tescoma beko fakir arzum philco indesit miyako rinnai maspion coway cuckoo cuchen
  thermomix vorwerk nilfisk rollei cannondale brompton gazelle batavus bianchi orbea inglesina peg-perego quinny mutsy emmaljunga
  hydro-flask stanley contigo camelbak klean-kanteen yeti nalgene pyrex le-creuset staub
  aixam ligier microcar polestar lynk-&-co gogoro niu yadea super-soco surron unagi navee tern dahon rieju sherco swm benelli cfmoto
  hecht villager al-ko mountfield efco oleo-mac echo atika güde guede einhell fairphone hmd motorola alcatel doro
  lavazza illy caffitaly lelit rancilio ascaso sage breville smeg lotus beurer omron medisana withings foreo
  tomica siku bruder majorette brother bernette husqvarna-viking zebra-technologies brady
  herman-miller steelcase humanscale secretlab dxracer vitra fritz-hansen tempur emma casper jysk husky jawa mercury evinrude johnson tohatsu selva
  joolz babyzen doona hauck kinderkraft lorelli espiro anex babolat römer romer moccamaster technivorm
  uppababy bugaboo nuna silver-cross cosatto valco-baby baby-jogger inglesina
  black-decker black-&-decker milwaukee-tool fein hilti ikea rockwell proxxon scheppach bambu-lab creality`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Makers of parts and of what devices are fitted out with: their name on a part is that of its maker. Lower case; own list. */
export const PART_MAKERS: ReadonlySet<string> = new Set(
  `brembo mann mann-filter mahle knecht ngk denso sachs bilstein kyb kayaba monroe trw ate febi febi-bilstein valeo hella osram continental michelin
  goodyear pirelli bridgestone dunlop hankook kenda gates skf fag luk ina lemförder lemforder textar ferodo bendix akebono ebc ebc-brakes k&n champion beru
  varta exide bosal walker sparco recaro momo thule yakima magura tektro fulcrum mavic dt-swiss selle-italia selle-royal ortlieb topeak kmc maxxis
  anker baseus ugreen spigen belkin esr nillkin otterbox uag ringke torras aukey ravpower mophie nomad native-union pitaka casetify moshi
  tech21 zagg invisibleshield panzerglass hama trust targus thule case-logic peak-design manfrotto joby sandisk kingston lexar crucial energizer duracell
  d'addario elixir ernie-ball dunlop-guitar rotosound evans remo zildjian sabian seymour-duncan dimarzio hirschmann oregon tecomec
  nukeproof race-face renthal pro-taper acerbis akrapovic akrapovič arrow leovince yoshimura givi shad sw-motech puig ariete`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Makers of vehicles whose names are words: beside other names they say nothing. */
const WORDS_TOO: ReadonlySet<string> = new Set(
  'smart mini seat man ds sym mg ram triumph gaz tata genesis lincoln honor nothing rover'.split(' '),
);

/** True where a word, in lower case, cannot but name a maker of vehicles. */
export function isVehicleMaker(word: string): boolean {
  return VEHICLE_MAKERS.has(word) && !WORDS_TOO.has(word);
}
