import { type ClassLexicon } from './format';

/** Clothing, footwear, headgear. */
export const CLASS_25: ClassLexicon = {
  niceClass: 25,
  groups: {
    clothing: `
@clothing, apparel, garment, =clothes, clothings, articles of clothing, wearing apparel, outfit?, menswear, womenswear, fashion wear, clothes; 服装, 衣服, 服饰, 衣物, 男装, 女装; 62
trousers, pants, slacks, chinos, cargo pants, sweatpants, joggers?, capris, culottes, breeches, track pants; 裤子, 长裤, 休闲裤, 西裤, 运动裤, 阔腿裤, 工装裤, 裤, 九分裤, 哈伦裤, 卫裤, 束脚裤; 6203
jeans, denim pants; 牛仔裤; 6203
shorts, bermudas, boardshorts, board shorts; 短裤, 热裤, 沙滩裤, 五分裤; 6203
leggings, tights?, jeggings, yoga pants; 打底裤, 紧身裤, 瑜伽裤, 瑜伽服; 6104
shirt, dress shirt, polo shirt, polo?, button down, flannel shirt, hawaiian shirt; 衬衫, 衬衣, polo衫, 衫; 6205
blouse, =top?, =tops?, tunic, crop top, tank top, camisole, tube top, cami; 上衣, 罩衫, 女衫, 吊带衫, 雪纺衫, 吊带, 打底衫; 6206
t-shirt, tee shirt, tee?, tshirt, tees, graphic tee, logo tee, band tee, tour tee, pocket tee, oversized tee, ringer tee, crewneck tee, v neck tee, mens tee, womens tee, long sleeve shirt; T恤, t恤, 短袖, 体恤, 汗衫, 长袖?; 6109
vest?, waistcoat, gilet, puffer vest; 马甲, 背心, 坎肩; 6110
sweater, pullover, jumper, cardigan, knitwear, turtleneck; 毛衣, 针织衫, 羊毛衫, 开衫, 套头衫, 羊绒衫, 高领衫; 6110
hoodie, sweatshirt, hooded sweatshirt, hooded top, fleece jacket, tracksuit, track suit, jogging suit, sweatsuit; 卫衣, 连帽衫, 运动服, 运动套装, 绒衫; 6110
jacket, blazer, bomber jacket, windbreaker, anorak, parka, denim jacket, puffer jacket, leather jacket, rain jacket, ski jacket, varsity jacket; 夹克, 外套, 皮衣, 冲锋衣, 棒球服, 西装外套, 防晒衣, 牛仔外套; 6201
coat?, overcoat, trench coat, raincoat, fur coat, down coat, down jacket, topcoat, wool coat, peacoat, cloak, cape, poncho, rain poncho, furs?; 大衣, 风衣, 羽绒服, 棉衣, 棉服, 皮草, 斗篷, 披风, 雨衣, 派克服; 6201
suit?, business suit, tuxedo, formal wear, morning suit, two piece set, pantsuit; 西装, 西服, 西服套装, 礼服, 两件套?; 6203
dress, gown, evening dress, wedding dress, sundress, maxi dress, bodycon dress, frock, bridal gown, prom dress, sheath dress, cheongsam; 连衣裙, 裙子, 婚纱, 晚礼服, 旗袍, 长裙, 礼服裙, 吊带裙, 汉服, 裙; 6204
skirt, mini skirt, pleated skirt, petticoat, tutu, kilt; 半身裙, 短裙, 百褶裙, 半裙; 6204
jumpsuit, romper, overalls, dungarees, playsuit, bodysuit, coveralls, boiler suit, smock; 连体裤, 连体衣, 背带裤, 工作服, 罩衣; 6211
underwear, underpants, boxer shorts, boxers, boxer brief, panties, briefs, thong, g-string, knickers, undershirt, underclothing, long johns, thermal underwear, slips?; 内裤, 内衣, 保暖内衣, 秋衣, 秋裤, 平角裤, 三角裤, 丁字裤; 6107
bra, brassiere, sports bra, bralette, bustier, corset, girdle, shapewear, lingerie, garter belt, garter, bodice, body shaper, nipple cover; 文胸, 胸罩, 运动内衣, 塑身衣, 束身衣, 情趣内衣, 束腰; 6212
pyjamas, pajamas, nightgown, sleepwear, nightwear, nightdress, bathrobe, robe, dressing gown, loungewear, nightshirt, kimono, onesie; 睡衣, 睡袍, 浴袍, 睡裙, 家居服, 和服; 6108
swimwear, swimsuit, bathing suit, bikini, swim trunks, swimming trunks, bathing trunks, tankini, rash guard, beachwear, bathing drawers; 泳衣, 泳装, 泳裤, 比基尼, 游泳衣; 6112
socks, stockings, hosiery, pantyhose, knee socks, sock, leg warmers, ankle socks; 袜子, 丝袜, 长袜, 短袜, 连裤袜, 船袜, 袜; 6115
gloves, mittens, winter gloves, leather gloves, ski gloves, muffs; 手套, 皮手套, 连指手套; 6116
scarf, shawl, neckerchief, pashmina, stole, bandana, foulard, headscarf, hijab, neck gaiter, snood, boas, mantilla; 围巾, 披肩, 丝巾, 头巾, 方巾, 围脖; 6214
necktie, tie?, bow tie, cravat, pocket square, ascots, bow ties; 领带, 领结; 6215
belt, waist belt, leather belt, belts for clothing, money belt, cummerbund, suspenders, braces for clothing, sash; 皮带, 腰带, 裤带, 背带, 裤腰带; 4203
uniform, work clothes, workwear, school uniform, scrubs?, apron, cosplay costume, masquerade costume, costume?, halloween costume, sportswear, activewear, gym wear, athletic apparel, jersey?, football jersey, cycling jersey, cyclists clothing, sports jersey, ski suit, leotard, wetsuit, judo uniform, karate uniform, gymnastic clothing, motorists clothing; 制服, 校服, 围裙, 演出服, 球衣, 戏服, 滑雪服, 骑行服, 舞蹈服, 健身服, 运动衣, 角色扮演服装; 6211
baby clothes, infant clothing, layettes, baby bodysuit, bib, babies pants, children's clothing, kidswear, bibs not of paper; 婴儿服装, 婴儿衣服, 童装, 爬服, 哈衣, 围嘴, 口水巾, 包屁衣; 6111
collars, cuffs, detachable collars, pockets for clothing, dress shields, ready-made linings, shirt fronts, wristbands clothing, sleeve?, arm sleeves, arm warmers, shoulder wraps; 衣领, 袖套, 假领; 6217
`,
    footwear: `
@footwear; 鞋类, 鞋子, 鞋, 男鞋, 女鞋, 童鞋; 64
shoes, leather shoes, oxford shoes, loafers, moccasins, brogues, ballet flats, =flats, mules, espadrilles, casual shoes, canvas shoes, dress shoes, boat shoes; 皮鞋, 单鞋, 豆豆鞋, 乐福鞋, 帆布鞋, 板鞋, 休闲鞋, 布鞋, 小白鞋, 老爹鞋; 6403
sneakers, running shoes, sports shoes, trainers?, gym shoes, tennis shoes, basketball shoes, football boots, soccer cleats, cleats, athletic shoes, walking shoes, golf shoes, cycling shoes, hiking shoes, skate shoes; 运动鞋, 跑鞋, 跑步鞋, 篮球鞋, 足球鞋, 球鞋, 登山鞋, 徒步鞋, 网球鞋; 6404
boots, ankle boots, rain boots, snow boots, hiking boots, cowboy boots, wellingtons, work boots, ski boots, galoshes, bootees, riding boots, wellington boots, booties, half-boots, chelsea boots, martin boots; 靴子, 短靴, 雪地靴, 马丁靴, 雨鞋, 雨靴, 长靴, 靴; 6403
sandals, flip flops, slides?, beach shoes, bath sandals, clogs, crocs?, wedge sandals; 凉鞋, 人字拖, 沙滩鞋, 洞洞鞋; 6402
slippers, house shoes, bath slippers; 拖鞋, 棉拖, 居家鞋; 6405
high heels, heels?, =pumps?, stilettos, wedges, platform shoes; 高跟鞋; 6403
insoles, shoe soles, heelpieces, inner soles, footwear uppers, shoe insert, boot uppers, non-slipping devices for footwear, fittings of metal for footwear, welts for footwear, studs for football boots; 鞋垫, 鞋底, 鞋跟; 6406
`,
    headgear: `
@headgear, headwear; 帽类, 帽子; 65
hat, bucket hat, sun hat, straw hat, cowboy hat, top hat, fedora, winter hat, knitted hat, panama hat, fishing hat; 太阳帽, 草帽, 渔夫帽, 礼帽, 遮阳帽, 毛线帽, 针织帽, 帽; 6505
=cap?, baseball cap, snapback, visor?, =caps?, trucker cap, peaked cap, bathing cap, swim cap, shower cap, swimming cap, skull cap, cap peaks; 鸭舌帽, 棒球帽, 泳帽, 浴帽; 6505
beanie, beret, bonnet, turban, headband?, earmuffs, balaclava, ear warmer, mitres, veils, hoods; 贝雷帽, 冷帽, 耳罩, 面纱; 6505
`,
  },
};
