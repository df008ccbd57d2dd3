import { type DemoProduct } from './demo-product';

/**
 * Goods of the demo listings: what they are called in a few languages, with `{b}` where a name would stand, where a
 * marketplace files them, and the heading of the Harmonized System (2022) they are declared under.
 */
export const PRODUCTS: readonly DemoProduct[] = readProducts(`
running-shoes|25|6404.11|Clothing>Shoes>Running shoes|39.90
 en:{b} running shoes for men, breathable, white
 zh:{b}男士透气跑步鞋 白色
 de:{b} Laufschuhe Herren, atmungsaktiv, weiß
 ja:{b} メンズ ランニングシューズ 軽量 白
 ru:{b} кроссовки мужские для бега, белые
 ko:{b} 남성 러닝화 통기성 화이트
 ar:{b} حذاء رياضي للرجال أبيض
 es:{b} zapatillas de correr para hombre, blancas
t-shirt|25|6109.10|Clothing>Tops>T-shirts|12.50
 en:{b} cotton T-shirt, short sleeve, unisex
 zh:{b}纯棉短袖T恤 男女同款
 de:{b} T-Shirt aus Baumwolle, kurzärmelig
 fr:{b} t-shirt en coton à manches courtes
 ru:{b} футболка хлопковая с коротким рукавом
down-jacket|25|6201.40|Clothing>Outerwear>Jackets|89.00
 en:{b} hooded down jacket, winter, black
 zh:{b}冬季连帽羽绒服 黑色
 de:{b} Daunenjacke mit Kapuze, Winter, schwarz
 ko:{b} 겨울 후드 패딩 자켓 블랙
dress|25|6204.43|Clothing>Dresses|24.00
 en:{b} floral summer dress, long sleeve
 zh:{b}碎花长袖连衣裙 夏季
 fr:{b} robe d'été fleurie à manches longues
 es:{b} vestido de verano con flores
baseball-cap|25|6505.00|Clothing>Accessories>Hats|9.90
 en:{b} baseball cap, adjustable, navy
 zh:{b}可调节棒球帽 藏青色
 ja:{b} ベースボールキャップ 調節可能 ネイビー
socks|25|6115.95|Clothing>Socks|6.90
 en:{b} crew socks, cotton, 5 pairs
 zh:{b}棉质中筒袜 5双装
 de:{b} Socken aus Baumwolle, 5 Paar
sandals|25|6402.99|Clothing>Shoes>Sandals|19.00
 en:{b} clogs and sandals for the beach, light foam
 zh:{b}沙滩洞洞凉鞋 轻便
 ru:{b} сандалии пляжные лёгкие
handbag|18|4202.21|Bags>Handbags|59.00
 en:{b} women's leather handbag with chain strap
 zh:{b}女士真皮链条手提包
 fr:{b} sac à main femme en cuir, chaîne dorée
 ja:{b} レディース レザー ハンドバッグ チェーン付き
 ru:{b} сумка женская кожаная на цепочке
 ar:{b} حقيبة يد نسائية جلدية
backpack|18|4202.92|Bags>Backpacks|29.90
 en:{b} school backpack 25 l, water repellent
 zh:{b}防泼水双肩书包 25升
 de:{b} Rucksack 25 l, wasserabweisend
wallet|18|4202.31|Bags>Wallets|15.00
 en:{b} slim bifold wallet for cards
 zh:{b}男士短款钱包 卡包
suitcase|18|4202.12|Bags>Luggage>Suitcases|75.00
 en:{b} hard shell suitcase on four wheels, 24 inch
 zh:{b}24寸万向轮硬壳行李箱
 de:{b} Hartschalenkoffer mit vier Rollen
wristwatch|14|9102.11|Watches>Wristwatches|120.00
 en:{b} men's automatic wristwatch, steel bracelet
 zh:{b}男士自动机械手表 钢带
 ja:{b} メンズ 自動巻き 腕時計
 ru:{b} часы наручные мужские механические
necklace|14|7117.19|Jewellery>Necklaces|8.90
 en:{b} pendant necklace, gold colour
 zh:{b}金色吊坠项链 女
 ko:{b} 골드 펜던트 목걸이
smartphone|9|8517.13|Electronics>Phones>Smartphones|199.00
 en:{b} smartphone 256 GB, unlocked, dual SIM
 zh:{b}智能手机 256GB 双卡
 ru:{b} смартфон 256 ГБ две сим-карты
phone-case|9|3926.90|Electronics>Phones>Cases|3.90
 en:{b} silicone phone case, shockproof, clear
 zh:{b}硅胶防摔手机壳 透明
 de:{b} Handyhülle aus Silikon, stoßfest
 ja:{b} スマホケース シリコン 耐衝撃
earphones|9|8518.30|Electronics>Audio>Headphones|25.00
 en:{b} wireless earbuds with charging case
 zh:{b}真无线蓝牙耳机 带充电仓
 es:{b} auriculares inalámbricos con estuche de carga
 ru:{b} наушники беспроводные с кейсом
 ar:{b} سماعات لاسلكية مع علبة شحن
charger|9|8504.40|Electronics>Phones>Chargers|7.90
 en:{b} fast wall charger 65 W, USB-C
 zh:{b}65W快速充电器 Type-C
 de:{b} Schnellladegerät 65 W, USB-C
power-bank|9|8507.60|Electronics>Phones>Power banks|18.00
 en:{b} power bank 20000 mAh, two outputs
 zh:{b}20000毫安充电宝 双输出
memory-card|9|8523.51|Electronics>Storage>Memory cards|9.50
 en:{b} microSD memory card 128 GB, class 10
 zh:{b}128G高速存储卡 TF卡
sunglasses|9|9004.10|Fashion>Sunglasses|11.00
 en:{b} polarised sunglasses, black frame
 zh:{b}偏光太阳镜 黑框
 it:{b} occhiali da sole polarizzati, montatura nera
camera|9|8525.89|Electronics>Cameras|310.00
 en:{b} mirrorless camera with 35 mm lens
 zh:{b}微单相机 35mm镜头
smartwatch|9|8517.62|Electronics>Wearables|49.00
 en:{b} smartwatch with heart rate and GPS
 zh:{b}智能手表 心率监测 GPS
building-blocks|28|9503.00|Toys>Building toys|22.00
 en:{b} building blocks set, castle, 850 pieces
 zh:{b}城堡拼装积木玩具 850片
 de:{b} Bausteine Set Burg, 850 Teile
 ja:{b} ブロック おもちゃ お城 850ピース
plush-toy|28|9503.00|Toys>Plush|9.90
 en:{b} plush toy, 30 cm, soft
 zh:{b}毛绒玩具公仔 30厘米
 ko:{b} 봉제 인형 30cm
 ru:{b} мягкая игрушка 30 см
game-controller|28|9504.50|Toys>Video games>Controllers|27.00
 en:{b} wireless game controller with vibration
 zh:{b}无线游戏手柄 震动
fishing-reel|28|9507.30|Sports>Fishing>Reels|33.00
 en:{b} spinning fishing reel, 5.2:1
 zh:{b}纺车轮渔轮 5.2:1
racket|28|9506.59|Sports>Badminton>Rackets|28.00
 en:{b} badminton racket, carbon, with bag
 zh:{b}碳素羽毛球拍 带拍包
lipstick|3|3304.10|Beauty>Make-up>Lipstick|8.00
 en:{b} matte lipstick, long lasting, red
 zh:{b}哑光持久口红 正红色
 fr:{b} rouge à lèvres mat longue tenue
 ko:{b} 매트 립스틱 레드
perfume|3|3303.00|Beauty>Perfume|45.00
 en:{b} eau de parfum spray 100 ml for women
 zh:{b}女士香水喷雾 100ml
 ru:{b} парфюмерная вода женская 100 мл
 ar:{b} عطر نسائي 100 مل
face-cream|3|3304.99|Beauty>Skin care>Creams|16.00
 en:{b} moisturising face cream 50 ml
 zh:{b}保湿面霜 50ml
 ja:{b} 保湿フェイスクリーム 50ml
toothbrush|21|9603.21|Beauty>Oral care>Toothbrushes|5.00
 en:{b} soft toothbrush, pack of 4
 zh:{b}软毛牙刷 4支装
vacuum-flask|21|9617.00|Kitchen>Bottles>Vacuum flasks|14.00
 en:{b} vacuum flask 500 ml, stainless steel
 zh:{b}不锈钢保温杯 500ml
 de:{b} Isolierflasche 500 ml aus Edelstahl
mug|21|6912.00|Kitchen>Cups>Mugs|5.90
 en:{b} ceramic coffee mug 350 ml
 zh:{b}陶瓷咖啡杯 350ml
 fr:{b} tasse à café en céramique 350 ml
drill|7|8467.21|Tools>Power tools>Drills|65.00
 en:{b} cordless drill 18 V with two batteries
 zh:{b}18V充电式电钻 双电池
 de:{b} Akku-Bohrschrauber 18 V mit zwei Akkus
 ru:{b} дрель-шуруповёрт аккумуляторная 18 В
vacuum-cleaner|7|8508.11|Home>Cleaning>Vacuum cleaners|99.00
 en:{b} cordless vacuum cleaner, 25 kPa
 zh:{b}无线手持吸尘器 25kPa
knife|8|8211.92|Kitchen>Knives|12.00
 en:{b} kitchen knife 20 cm, stainless blade
 zh:{b}不锈钢厨刀 20厘米
pocket-knife|8|8211.93|Outdoor>Knives>Pocket knives|17.00
 en:{b} pocket knife with 12 functions
 zh:{b}12功能折叠小刀
hair-dryer|11|8516.31|Beauty>Hair>Hair dryers|32.00
 en:{b} hair dryer with ionic care, 1800 W
 zh:{b}负离子电吹风 1800W
led-bulb|11|8539.52|Home>Lighting>Bulbs|2.50
 en:{b} LED bulb E27, 9 W, warm white
 zh:{b}E27 LED灯泡 9W 暖光
water-filter|11|8421.21|Kitchen>Water filters|19.00
 en:{b} water filter jug cartridge, pack of 6
 zh:{b}净水壶滤芯 6支装
brake-pads|12|8708.30|Car parts>Brakes>Brake pads|23.00
 en:{b} front brake pads, ceramic, set of 4
 zh:{b}前刹车片 陶瓷 4片装
 de:{b} Bremsbeläge vorne, Keramik, Satz
wheel-cap|12|8708.70|Car parts>Wheels>Caps|6.00
 en:{b} wheel centre caps 60 mm, set of 4
 zh:{b}轮毂盖 60mm 4个装
 ru:{b} колпачки на диски 60 мм, 4 шт
tyre|12|4011.10|Car parts>Tyres|58.00
 en:{b} car tyre 205/55 R16, summer
 zh:{b}汽车轮胎 205/55R16
engine-oil|4|2710.19|Car parts>Oils>Engine oil|21.00
 en:{b} engine oil 5W-30 synthetic, 4 l
 zh:{b}全合成机油 5W-30 4升
 ru:{b} масло моторное 5W-30 синтетическое 4 л
notebook|16|4820.10|Stationery>Notebooks|7.00
 en:{b} hardcover notebook A5, dotted, 240 pages
 zh:{b}A5硬面点阵笔记本 240页
coloured-pencils|16|9609.10|Stationery>Pencils|10.00
 en:{b} coloured pencils, tin of 36
 zh:{b}36色彩色铅笔 铁盒
bed-linen|24|6302.31|Home>Bedding>Bed linen|31.00
 en:{b} bed linen set, cotton, 200 x 220
 zh:{b}纯棉四件套床品 200x220
 de:{b} Bettwäsche aus Baumwolle 200 x 220
tent|22|6306.22|Outdoor>Camping>Tents|70.00
 en:{b} camping tent for three, waterproof
 zh:{b}三人防雨露营帐篷
chocolate|30|1806.32|Food>Sweets>Chocolate|4.90
 en:{b} chocolate bars, box of 24
 zh:{b}巧克力棒 24条装
 ru:{b} шоколадные батончики, 24 шт
instant-noodles|30|1902.30|Food>Noodles|8.00
 en:{b} instant noodles, beef taste, 5 packs
 zh:{b}红烧牛肉面 方便面 5包
 ko:{b} 소고기맛 라면 5개입
soft-drink|32|2202.10|Food>Drinks>Soft drinks|12.00
 en:{b} lemon soft drink, 24 cans
 zh:{b}柠檬味汽水 24罐
baijiu|33|2208.90|Food>Drinks>Spirits|66.00
 en:{b} baijiu, Chinese grain spirit, 500 ml
 zh:{b}53度白酒 500ml
vitamins|5|2106.90|Health>Vitamins|13.00
 en:{b} vitamin C tablets, 120 pieces
 zh:{b}维生素C片 120粒
nappies|5|9619.00|Baby>Nappies|20.00
 en:{b} baby nappies size M, 64 pieces
 zh:{b}婴儿纸尿裤 M码 64片
guitar|15|9207.90|Music>Guitars|150.00
 en:{b} electric guitar, sunburst, with cable
 zh:{b}电吉他 渐变色 附连接线
lighter|34|9613.20|Tobacco>Lighters|12.00
 en:{b} windproof petrol lighter, brushed steel
 zh:{b}防风煤油打火机 拉丝
chair|20|9401.80|Home>Furniture>Chairs|49.00
 en:{b} folding camping chair with cup holder
 zh:{b}折叠露营椅 带杯架
pushchair|12|8715.00|Baby>Pushchairs|140.00
 en:{b} folding pushchair for travel, grey
 zh:{b}可折叠婴儿推车 灰色
`);

function readProducts(text: string): DemoProduct[] {
  const products: DemoProduct[] = [];
  for (const block of text.trim().split(/\n(?! )/)) {
    const [head = '', ...titles] = block.split('\n');
    const [key = '', niceClass = '', hsCode = '', category = '', price = ''] = head.split('|');
    products.push({
      key,
      niceClass: Number(niceClass),
      hsCode,
      category: category.split('>'),
      price,
      titles: titles.map((line) => ({ language: line.slice(1, 3), text: line.slice(4) })),
    });
  }
  return products;
}
