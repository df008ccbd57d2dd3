import { type ClassLexicon } from './format';

/** Ropes, nets, tents, sacks, padding, raw fibres. */
export const CLASS_22: ClassLexicon = {
  niceClass: 22,
  groups: {
    ropes: `
@ropes, string, nets, cords, rope, twine, cordage; 绳索, 绳, 网, 绳子; 5607
paracord, climbing rope, jute twine, nylon rope, hammock, hammocks, fishing net, cargo net, camouflage net, netting, bungee cord, bungee cords, tow rope, car towing ropes, packing string, strings, wrapping binding bands not of metal, cotton rope, hemp rope, twine for nets, sash cords, network, slings not of metal for handling loads, straps not of metal for handling loads, ratchet strap, tie down straps, cables not of metal, fishing nets, purse seines, fish pounds, safety net balcony, bird netting, garden netting, ladders rope, rope ladders, cargo straps, lashing straps, whipcord, wax ends, belts not of metal for handling loads, macrame cord, clothesline, climbing cord, snares nets, marine rope, brattice cloth, elastic cord, strapping band; 登山绳, 麻绳, 尼龙绳, 吊床, 网兜, 防护网, 捆绑带, 晾衣绳, 弹力绳, 拖车绳, 棉绳, 渔网, 打包带, 绳网, 伞绳, 捆扎带, 吊带非金属, 绑带, 包装绳; 5608
`,
    tents: `
@tents, tarpaulins, awnings, sails, tent; 帐篷, 防水布, 遮阳篷, 帆, 遮篷; 6306
camping tent, canopy, shade sail, tarp, pop up tent, party tent, tarps, tarpaulin, tents for fishing, canopy tent, gazebo tent, awnings of textile, awning, awnings of synthetic materials, vehicle covers not fitted, car tent, roof top tent, beach tent, hunting blind, sails for ski sailing, ground cloth tent, covers for camouflage, shade cloth, shade net, sun shade sail, bivouac sacks, patio cover, furniture covers outdoor, outdoor blinds of textile, yurts, ice fishing tent; 户外帐篷, 天幕, 遮阳网, 篷布, 油布, 遮阳布, 露营帐篷, 沙滩帐篷, 雨棚, 车篷, 遮阳棚, 蒙古包; 6306
`,
    sacks: `
@sacks, bags for packing of textile, sacks for the transport and storage of materials in bulk; 麻袋, 编织袋, 运输和贮存散装物用袋; 6305
mail bags, burlap bag, sandbag, bags envelopes pouches of textile for packaging, body bags, woven bag, jute sack, bottle envelopes of straw, straw wrappers for bottles, packing bags of textile, bulk bag, silage bags; 邮袋, 沙袋, 集装袋, 装饲料用袋, 布袋包装, 蛇皮袋; 6305
`,
    fibers: `
@raw fibrous textile materials, padding materials, textile fibers, stuffing materials, textile fibres, raw textile fibers, stuffing not of rubber or plastics; 纺织纤维, 填充材料, 未加工纺织纤维, 垫料; 55
raw cotton, raw wool, raw silk, feather filling, polyester fiberfill, hemp fiber, cotton batting, down feathers, cotton tow, cotton waste, flock stuffing, wool combed, wool flock, shorn wool, carded wool, camel hair, horsehair, hair animal, animal hair, silk waste, silk flock, cocoons, linters, jute, hemp, flax raw, flax combed, sisal, esparto grass, coconut fibre, coir, ramie fiber, kapok, raffia, glass fibres for textile use, carbon fibres for textile use, plastic fibres for textile use, feathers for bedding, feathers for stuffing upholstery, down, eiderdown feathers, seaweed for stuffing, straw for stuffing upholstery, wadding for filtering, wadding for padding and stuffing upholstery, wadding, grasses for upholstering, wood wool, wood shavings, sawdust, excelsior, vitreous silica fibres for textile, swansdown, pearl cotton filling, liber, tow; 棉花, 羊毛, 生丝, 羽绒填充, 蚕丝, 填充棉, 羽绒, 羽毛填充, 棉絮, 麻, 木棉, 纤维纺织原料, 珍珠棉, 涤纶纤维, 椰棕丝; 5201
`,
  },
};

/** Yarns and threads for textile use. */
export const CLASS_23: ClassLexicon = {
  niceClass: 23,
  groups: {
    yarns: `
@yarns and threads for textile use, yarn, thread, yarns, threads, thread?; 纱线, 线, 纺织用纱和线, 纱; 5204
sewing thread, embroidery thread, knitting yarn, wool yarn, cotton yarn, crochet thread, polyester thread, chenille yarn, silk thread, embroidery floss, cotton thread, spun cotton, spun wool, spun silk, darning thread and yarn, linen thread and yarn, hemp thread and yarn, jute thread, woollen thread, worsted, rayon thread and yarn, elastic thread and yarn for textile use, thread of metal for embroidery, coir thread, fibreglass thread for textile use, embroidery yarn, crochet yarn, acrylic yarn, milk cotton yarn, rubber thread for textile use, overlock thread, waxed thread, nylon thread; 缝纫线, 绣花线, 毛线, 羊毛线, 棉线, 针织纱, 尼龙线, 丝线, 冰条线, 牛奶棉线, 绣线, 涤纶线, 钩针线, 绒线, 棉纱, 毛纱; 5207
`,
  },
};

/** Textiles, bed and table linen. */
export const CLASS_24: ClassLexicon = {
  niceClass: 24,
  groups: {
    fabrics: `
@fabrics, textiles, cloth, textile material, fabric, =cloths, textile fabric, textile goods, textile piece goods, woven fabrics; 布料, 纺织品, 织物, 面料, 布, 纺织织物; 52
cotton fabric, silk fabric, linen fabric, denim fabric, lace fabric, felt, velvet, canvas fabric, nonwoven fabric, polyester fabric, burlap, satin, tulle fabric, chiffon fabric, wool fabric, woollen cloth, silk cloth, linen cloth, cotton fabrics, calico, brocades, damask, flannel fabric, gauze cloth, cheese cloth, crepe fabric, crepon, crepe?, taffeta cloth, tulle, twill, muslin fabric, moleskin fabric, jersey fabric, knitted fabric, elastic woven material, fustian, hemp cloth, hemp fabric, jute fabric, ramie fabric, rayon fabric, esparto fabric, fabric of imitation animal skins, fabrics for textile use, fabric impervious to gases for aeronautical balloons, fiberglass fabrics for textile use, filtering materials of textile, lining fabric for shoes, linings textile, oilcloth, gummed cloth other than for stationery, printed calico cloth, printers' blankets of textile, chenille fabric, cheviots, marabouts cloth, drugget, frieze cloth, haircloth sacking, horsehair fabric, ticks mattress covers, ticking, trellis cloth, velvet fabric, zephyr cloth, canvas for tapestry or embroidery, cross stitch fabric, traced cloth for embroidery, buckram, bolting cloth, bunting, adhesive fabric for application by heat, coated fabrics, faux fur fabric, fleece fabric, minky fabric, spandex fabric, upholstery fabrics, upholstery fabric, quilting fabric, fat quarters, dacron, tricots, oxford cloth, waterproof fabric, plastic material substitute for fabrics, felt fabric, felt sheets; 棉布, 丝绸, 亚麻布, 牛仔布, 毛毡, 无纺布, 帆布, 绒布, 蕾丝面料, 针织布, 化纤织物, 丝织品, 人造丝织品, 毛料, 里布, 坯布, 皮革布, 纱布面料, 雪纺面料, 涤纶布, 麂皮绒, 网布, 粗布, 呢绒, 缎; 5208
`,
    linen: `
@household linen, bed linen, bedding, table linen, bed clothes, bath linen, linen?, household textiles, bedclothes; 床上用品, 家用纺织品, 家纺, 桌布, 床品, 床单和枕套, 浴室亚麻布制品; 6302
towel, bath towel, bed sheet, blanket, quilt, duvet cover, pillowcase, curtain, tablecloth, comforter, bedspread, mattress protector, beach towel, face towel, mosquito net, cushion cover, throw blanket, shower curtain, napkin, sofa cover, hand towel, kitchen towel, towels of textile, towels, towel set, hooded towel, turkish towel, washcloth, wash cloths, microfiber towel, cooling towel, hair towel, hair towel wrap, gym towel, tea towel, tea towels, dish towel, dish towels, glass cloths towels, washing mitts, bed sheets, fitted sheet, flat sheet, sheets textile, sheet set, bed skirt, valanced bed sheets, bed covers, bed blankets, bed sheet set, coverlets, coverlet, quilts, quilt set, duvet, duvets, eiderdowns down coverlets, comforter set, comforters, weighted blanket, fleece blanket, baby blanket, swaddle, swaddle blanket, muslin blanket, muslin swaddle, receiving blanket, travelling rugs lap-robes, lap-robes, picnic blanket, sleeping bag liners, sleep sack, baby sleeping bag, baby sleep sack, pillowcases, pillow shams, pillow cover, pillow covers, pillow protector, mattress covers, mattress pad, mattress cover, crib sheet, crib bedding, cushion covers, throw pillow cover, throw pillow covers, chair covers, chair cover, chair slipcovers, sofa slipcover, slipcover, covers for cushions, covers loose for furniture, furniture coverings of textile, furniture coverings of plastic, curtains, drapes, blackout curtains, sheer curtains, curtain panels, curtains of textile or plastic, door curtains, door curtain, net curtains, voile curtain, shower curtains of textile or plastic, shower curtain set, tablecloths, tablecloths not of paper, table covers, table runner, table runners not of paper, table mats not of paper, placemats, placemats of textile, place mats, table napkins of textile, cloth napkins, napkins textile, coasters of textile, mosquito nets, bed canopy, bed canopies, tapestry wall hangings of textile, wall hangings of textile, tapestry, handkerchiefs of textile, handkerchief, handkerchiefs, flags of textile or plastic, flag, flags, banner, banners of textile or plastic, pennant, bunting of textile, toilet seat covers fabric, fabric toilet lid covers, shrouds, face towels of textile, removable pads sleeping bags, bath sheet, towelling, labels of textile, cloth labels, diaper changing cloths, changing cloths, appliance cover textile, fridge cover, tv cover, piano cover; 毛巾, 浴巾, 床单, 毯子, 被子, 被套, 枕套, 窗帘, 床罩, 床垫保护罩, 沙滩巾, 洗脸巾, 蚊帐, 靠垫套, 浴帘, 餐巾, 沙发套, 四件套, 被罩, 床笠, 桌旗, 毛毯, 空调被, 夏凉被, 羽绒被, 枕巾, 凉席, 沙发垫, 沙发巾, 门帘, 抱枕套, 方巾毛巾, 手帕, 纱帘, 遮光窗帘, 椅套, 坐垫套, 旗帜, 盖毯, 珊瑚绒毯, 被芯, 棉被, 蚕丝被, 包被, 床盖, 浴室毛巾, 挂毯, 墙布, 旗, 横幅, 餐桌布, 盖布, 三件套床品, 床裙, 婴儿睡袋, 婴儿被, 抱被, 枕头套, 茶巾, 隔尿垫布, 洗碗巾, 床上四件套, 床幔; 6302
`,
  },
};
