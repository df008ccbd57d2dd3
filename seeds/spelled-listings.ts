import { type ListingKind } from './demo-listing';

/** One listing in words: what it shows, which brand, which goods, and the title as a seller typed it. */
export interface SpelledListing {
  readonly kind: ListingKind;
  readonly brand: string;
  /** Key of the product; `none` gives no category, no heading and no class. */
  readonly product: string;
  readonly language: string;
  readonly title: string;
  /** The brand field, where the seller filled it in. */
  readonly brandField: string | null;
}

/** `kind|brand|product|language|title|brand field`, a listing a line. The first is the one that the README shows. */
const ROWS = `
evasive|NIKE|running-shoes|en|N1KE Air running shoes, white|
disposition|Fossil|necklace|en|Fossil ammonite pendant necklace, natural stone|
disposition|Birkenstock|sandals|en|Birkenstock Arizona sandals, brown, size 41|Birkenstock
evasive|adidas|running-shoes|en|Αdidas running shoes for women, black|
evasive|adidas|running-shoes|en|addi das sports shoes, light, three colours|
evasive|adidas|running-shoes|zh|阿迪d斯 运动鞋 男 透气|
evasive|adidas|t-shirt|en|a.d.i.d.a.s cotton T-shirt, black|
evasive|adidas|socks|ru|аdidas носки хлопковые, 5 пар|
evasive|Chanel|handbag|zh|香*儿 链条包 女 小号|
evasive|Chanel|perfume|zh|香奈* 女士香水 100ml|
evasive|Chanel|handbag|en|Ch@nel quilted handbag, black|
evasive|Gucci|handbag|en|GUCC1 leather handbag with chain|
evasive|Gucci|baseball-cap|en|G u c c i baseball cap, beige|
evasive|Gucci|handbag|zh|古*女士手提包 真皮|
evasive|Louis Vuitton|handbag|en|L0uis Vuitt0n monogram handbag|
evasive|Louis Vuitton|wallet|en|Louis Vuіtton wallet, brown|
evasive|Prada|handbag|en|Pr4da nylon handbag|
evasive|Hermès|handbag|zh|爱马* 女包 真皮 25|
evasive|Rolex|wristwatch|en|R0LEX submariner wristwatch, steel|
evasive|Rolex|wristwatch|en|R*LEX men's automatic watch|
evasive|Rolex|wristwatch|zh|劳力* 自动机械手表|
evasive|Omega|wristwatch|en|0MEGA men's wristwatch, steel|
evasive|PUMA|running-shoes|en|Ρuma running shoes, grey|
evasive|PUMA|t-shirt|de|P U M A T-Shirt Herren, Baumwolle|
evasive|Reebok|running-shoes|en|Ree6ok training shoes|
evasive|Converse|running-shoes|en|C0nverse canvas shoes, high top|
evasive|The North Face|down-jacket|en|The N0rth Face down jacket, black|
evasive|Supreme|t-shirt|en|Supr3me box T-shirt, red|
evasive|LEGO|building-blocks|en|LEG0 building blocks, castle, 850 pieces|
evasive|LEGO|building-blocks|en|L.E.G.O city building blocks|
evasive|LEGO|building-blocks|zh|乐*积木 城堡 850片|
evasive|Barbie|plush-toy|en|Вarbie doll with dress|
evasive|Disney|plush-toy|en|D1sney plush toy, mouse, 30 cm|
evasive|Pokémon|plush-toy|en|P0kemon plush toy, yellow, 30 cm|
evasive|Samsung|smartphone|en|Sаmsung smartphone 256 GB, unlocked|
evasive|Samsung|earphones|en|S4msung wireless earbuds|
evasive|Apple|earphones|en|Аpple wireless earbuds with case|Аpple
evasive|AirPods|earphones|en|A1rPods wireless earbuds with charging case|
evasive|iPhone|smartphone|en|1Phone smartphone 256 GB, unlocked|
evasive|Huawei|smartphone|en|Hua-wei smartphone, dual SIM|
evasive|Sony|earphones|en|S0NY wireless headphones, black|
evasive|Canon|camera|en|Can0n mirrorless camera|
evasive|SanDisk|memory-card|en|SanD1sk microSD card 128 GB|
evasive|Dyson|hair-dryer|en|Dys0n hair dryer 1800 W|
evasive|Dyson|hair-dryer|zh|戴*吹风机 负离子|
evasive|MAC Cosmetics|lipstick|en|MAC C0smetics matte lipstick|
evasive|Dior|lipstick|en|Di0r matte lipstick, red|
evasive|Lancôme|face-cream|zh|兰*面霜 50ml|
evasive|Ray-Ban|sunglasses|en|Ray8an sunglasses, black frame|
evasive|Oakley|sunglasses|en|0akley sports sunglasses|
evasive|Bosch|drill|en|B0sch cordless drill 18 V|
evasive|Makita|drill|en|Mak1ta cordless drill, two batteries|
evasive|Michelin|tyre|en|M1chelin car tyre 205/55 R16|
evasive|Castrol|engine-oil|en|Castr0l engine oil 5W-30|
evasive|NIKE|running-shoes|ja|ＮＩＫＥ ランニングシューズ 白|
evasive|NIKE|running-shoes|zh|耐*跑步鞋 男 白色|
evasive|Tommy Hilfiger|t-shirt|en|T0mmy Hi1figer cotton T-shirt|
similar-sign|adidas|running-shoes|en|Adidos running shoes, breathable|Adidos
similar-sign|adidas|running-shoes|en|Abidas sports shoes for men|Abidas
similar-sign|PUMA|running-shoes|en|Pumma running shoes, light|Pumma
similar-sign|Reebok|running-shoes|en|Reebook training shoes|Reebook
similar-sign|Gucci|handbag|en|Gucchi leather handbag|Gucchi
similar-sign|Chanel|perfume|en|Chanell eau de parfum 100 ml|Chanell
similar-sign|Samsung|earphones|en|Samsong wireless earbuds|Samsong
similar-sign|Panasonic|hair-dryer|en|Panasoanic hair dryer 1800 W|Panasoanic
similar-sign|Philips|hair-dryer|en|Phillips hair dryer with ionic care|Phillips
similar-sign|Casio|wristwatch|en|Cassio digital wristwatch|Cassio
similar-sign|Seiko|wristwatch|en|Seyko automatic wristwatch|Seyko
similar-sign|Makita|drill|en|Makitta cordless drill 18 V|Makitta
similar-sign|DeWalt|drill|en|DeWallt cordless drill|DeWallt
similar-sign|Lacoste|t-shirt|en|Lacosta cotton T-shirt|Lacosta
similar-sign|Crocs|sandals|en|Croks clogs for the beach|Croks
similar-sign|Michelin|tyre|en|Michellin car tyre, summer|Michellin
similar-sign|Bridgestone|tyre|en|Bridgeston car tyre 205/55 R16|Bridgeston
similar-sign|Nivea|face-cream|en|Nivia moisturising face cream|Nivia
similar-sign|Colgate|toothbrush|en|Colgat soft toothbrush|Colgat
similar-sign|Pampers|nappies|en|Pamperz baby nappies size M|Pamperz
similar-sign|Huawei|smartphone|en|Huwawei smartphone 256 GB|Huwawei
similar-sign|Skechers|running-shoes|en|Sketchers walking shoes|Sketchers
similar-sign|Thermos|vacuum-flask|en|Thermoz vacuum flask 500 ml|Thermoz
similar-sign|Snickers|chocolate|en|Snikers chocolate bars, box of 24|Snikers
style-of|Chanel|handbag|en|Chanel style quilted chain bag, black|
style-of|Hermès|handbag|zh|爱马仕同款 女士手提包 真皮|
style-of|Gucci|dress|en|Gucci inspired floral dress|
style-of|Rolex|wristwatch|en|Rolex replica 1:1 men's wristwatch|
style-of|Louis Vuitton|handbag|en|Louis Vuitton dupe monogram handbag|
style-of|Dior|dress|fr|robe façon Dior, fleurie|
style-of|Balenciaga|sandals|en|Balenciaga look-alike foam sandals|
style-of|Burberry|down-jacket|zh|博柏利风格 格纹羽绒服|
style-of|Cartier|necklace|en|Cartier lookalike necklace, gold colour|
style-of|Ray-Ban|sunglasses|de|Sonnenbrille im Ray-Ban Stil, schwarz|
style-of|NIKE|running-shoes|ru|кроссовки в стиле Nike, белые|
style-of|Prada|handbag|zh|大牌同款 普拉达 女包 尼龙|
compatible-with|iPhone|phone-case|en|Silicone phone case compatible with iPhone 16|
compatible-with|Apple|phone-case|en|Clear phone case for Apple iPhone 15|
compatible-with|Samsung|phone-case|de|Handyhülle für Samsung, stoßfest|
compatible-with|Samsung Galaxy|phone-case|en|Shockproof case fits Samsung Galaxy S25|
compatible-with|Huawei|phone-case|zh|适用于华为手机壳 防摔|
compatible-with|Xiaomi|phone-case|ru|чехол для Xiaomi, силиконовый|
compatible-with|iPhone|charger|en|Fast charger 30 W compatible with iPhone and iPad|
compatible-with|MacBook|charger|en|65 W charger replacement for MacBook|
compatible-with|Dyson|vacuum-cleaner|en|Filter suitable for Dyson V11 vacuum cleaner|
compatible-with|Philips|toothbrush|en|Brush heads compatible with Philips, pack of 4|
compatible-with|Oral-B|toothbrush|en|Replacement brush heads for Oral-B, pack of 4|
compatible-with|Brita|water-filter|en|Water filter cartridge compatible with Brita jugs|
compatible-with|Bosch|drill|en|Battery 18 V suitable for Bosch drills|
compatible-with|Makita|drill|de|Ersatzakku 18 V passend für Makita|
compatible-with|GoPro|camera|en|Waterproof housing compatible with GoPro Hero 12|
compatible-with|Canon|camera|fr|Batterie compatible avec Canon|
compatible-with|Toyota|brake-pads|en|Ceramic brake pads fits Toyota Corolla|
compatible-with|BMW|wheel-cap|en|Wheel centre caps 60 mm for BMW rims|
compatible-with|Volkswagen|brake-pads|de|Bremsbeläge passend für Volkswagen Golf|
compatible-with|Lada|brake-pads|ru|тормозные колодки для Лада Веста|
perhaps-compatible|Canon|camera|en|Canon LP-E17 battery 1040 mAh|
perhaps-compatible|Dyson|vacuum-cleaner|en|Dyson V11 filter|
perhaps-descriptive|Jeep|dress|en|Women’s Jeep Cotton Shirt Dress|
compatible-with|LEGO|building-blocks|en|Building blocks compatible with LEGO bricks, 500 pieces|
compatible-with|PlayStation|game-controller|en|Wireless controller compatible with PlayStation 5|
compatible-with|Nintendo Switch|game-controller|ja|ニンテンドースイッチ対応 ワイヤレスコントローラー|
compatible-with|Garmin|smartwatch|en|Silicone watch band compatible with Garmin|
compatible-with|Apple Watch|smartwatch|es|correa de silicona compatible con Apple Watch|
compatible-with|AirPods|earphones|ko|에어팟 호환 실리콘 케이스|
descriptive|Apple|chocolate|en|Dried apple slices in chocolate, 200 g|
descriptive|Apple|soft-drink|en|Sparkling apple juice, 24 cans|
descriptive|Diesel|engine-oil|en|Additive for diesel engines, 1 l|
descriptive|Jaguar|dress|en|Jaguar print summer dress|
descriptive|Dove|mug|en|Ceramic mug with a white dove, 350 ml|
descriptive|Camel|down-jacket|en|Wool coat in camel colour, long|
descriptive|Windows|led-bulb|en|LED light chain for windows, warm white|
descriptive|Champion|mug|en|Mug for a champion of the kitchen|
descriptive|Pigeon|mug|en|Ceramic mug with a pigeon, 350 ml|
descriptive|Coach|building-blocks|en|Toy coach with two horses, wooden|
descriptive|Tide|mug|en|Mug with a tide table, blue|
descriptive|Gap|brake-pads|en|Feeler blades to measure the gap of brake pads|
descriptive|Swan Vestas|mug|en|Ceramic swan for the bathroom shelf|
descriptive|Giant Bicycles|plush-toy|en|Giant plush bear, 120 cm, brown|
descriptive|Mango|soft-drink|en|Mango juice drink, 24 cans|
different-goods|Michelin|notebook|en|Michelin hardcover notebook A5|Michelin
different-goods|Makita|lipstick|en|Makita matte lipstick, red|Makita
different-goods|Haribo|drill|en|Haribo cordless drill 18 V|Haribo
different-goods|Titleist|vitamins|en|Titleist vitamin C tablets|Titleist
different-goods|Steinway & Sons|nappies|en|Steinway & Sons baby nappies size M|Steinway & Sons
different-goods|Lindt|brake-pads|en|Lindt front brake pads, set of 4|Lindt
different-goods|Pampers|tyre|en|Pampers car tyre 205/55 R16|Pampers
different-goods|Valvoline|dress|en|Valvoline floral summer dress|Valvoline
different-goods|Zippo|vitamins|en|Zippo vitamin C tablets, 120 pieces|Zippo
different-goods|Twinings|charger|en|Twinings fast wall charger 65 W|Twinings
different-goods|Hennessy|bed-linen|en|Hennessy bed linen set, cotton|Hennessy
different-goods|Shimano|lipstick|en|Shimano matte lipstick|Shimano
well-known-other-goods|Chanel|engine-oil|en|Chanel engine oil 5W-30, 4 l|Chanel
well-known-other-goods|LEGO|instant-noodles|en|LEGO instant noodles, 5 packs|LEGO
well-known-other-goods|NIKE|brake-pads|en|NIKE front brake pads, set of 4|NIKE
well-known-other-goods|Coca-Cola|led-bulb|en|Coca-Cola LED bulb E27, 9 W|Coca-Cola
well-known-other-goods|Louis Vuitton|tyre|en|Louis Vuitton car tyre 205/55 R16|Louis Vuitton
expired-right|Dorvalis|t-shirt|en|Dorvalis cotton T-shirt, short sleeve|Dorvalis
expired-right|Dorvalis|dress|fr|Dorvalis robe d'été à fleurs|Dorvalis
expired-right|Pinnovex|charger|en|Pinnovex fast wall charger 65 W|Pinnovex
expired-right|Pinnovex|earphones|de|Pinnovex Ohrhörer kabellos|Pinnovex
expired-right|Skarvik|down-jacket|en|Skarvik hooded down jacket|Skarvik
expired-right|Skarvik|backpack|en|Skarvik backpack 25 l|Skarvik
expired-right|Marwelle|lipstick|en|Marwelle matte lipstick|Marwelle
expired-right|Toybarrow|building-blocks|en|Toybarrow wooden building blocks|Toybarrow
pending-right|Brevikund|brake-pads|en|Brevikund bicycle brake pads|Brevikund
pending-right|Zentrivo|charger|en|Zentrivo fast charger, USB-C|Zentrivo
pending-right|Zentrivo|power-bank|de|Zentrivo Powerbank 20000 mAh|Zentrivo
pending-right|Olivastra|face-cream|en|Olivastra moisturising face cream|Olivastra
pending-right|Bramblekin|plush-toy|en|Bramblekin plush toy, hedgehog|Bramblekin
pending-right|Ternava|t-shirt|en|Ternava cotton T-shirt|Ternava
pending-right|Yukarimo|notebook|ja|ゆかりも ノート A5 方眼|
goods-unknown|NIKE|none|en|NIKE original|NIKE
goods-unknown|Gucci|none|en|Gucci authentic|Gucci
goods-unknown|Chanel|none|zh|香奈儿 正品 全新|
goods-unknown|Rolex|none|en|Rolex, unworn|Rolex
goods-unknown|Supreme|none|en|Supreme, red|Supreme
goods-unknown|Xiaomi|none|ru|Xiaomi новый, оригинал|Xiaomi
goods-unknown|Kuromi|none|en|Kuromi, pink|
goods-unknown|Dyson|none|de|Dyson neu, originalverpackt|Dyson
far-sign|NIKE|dress|en|Nikolina floral summer dress|Nikolina
far-sign|adidas|t-shirt|en|Adelina cotton T-shirt|Adelina
far-sign|Rolex|wristwatch|en|Rolanda wristwatch, steel|Rolanda
far-sign|LEGO|plush-toy|en|Lemuro plush bear, 30 cm|Lemuro
far-sign|Chanel|lipstick|en|Channing matte lipstick|Channing
far-sign|Dyson|hair-dryer|en|Dyanora hair dryer 1800 W|Dyanora
`;

/** The listings that are spelled out one by one, in their order. */
export const SPELLED_LISTINGS: readonly SpelledListing[] = ROWS.trim()
  .split('\n')
  .map((line) => {
    const [kind = '', brand = '', product = '', language = '', title = '', brandField = ''] = line.split('|');
    return { kind: kind as ListingKind, brand, product, language, title, brandField: brandField || null };
  });
