import { type ClassLexicon } from './format';

/** Firearms, ammunition, explosives, fireworks. */
export const CLASS_13: ClassLexicon = {
  niceClass: 13,
  groups: {
    arms: `
@firearms, weapons, ammunition, firearm, arms weapons; 火器, 武器, 弹药; 93
pistol, rifle, shotgun, gun?, bullets, gun holster, pepper spray, rifle sling, cartridges ammunition, magazine rifle, guns weapons, air pistols weapons, air gun, revolvers, hunting rifle, barrels for rifles, cannons, machine guns, rockets projectiles, missiles, mortars firearms, torpedoes, mines explosive, tanks weapons, gunpowder, grenades, holster, gun case, rifle case, gun cleaning kit, cleaning brushes for firearms, gun belt, sights for firearms, sighting mirrors for guns, silencers for guns, trigger guards, gunstocks, cartridge cases, cartridge pouches, cartridge belts, ammo box, ammo pouch, shot belts, tear-gas weapons, stun gun, taser, percussion caps, shells projectiles, lead shot for hunting, projectiles weapons, apparatus for filling cartridges, tactical holster, pellets gun; 手枪, 步枪, 子弹, 枪套, 防狼喷雾, 猎枪, 枪支, 火药, 霰弹枪, 炮; 9303
explosives, fireworks, firecrackers, dynamite, detonators, detonating caps, signal rocket flares, signal flares, sparklers, bengal lights, fuses for explosives, ammonium nitrate explosives, pyrotechnic products, pyroxylin, guncotton, acetyl-nitrocellulose, fog signals explosive, fireproof powder explosive, party poppers explosive; 烟花, 爆竹, 炸药, 鞭炮, 烟火, 信号弹; 3604
`,
  },
};

/** Precious metals, jewellery, watches. */
export const CLASS_14: ClassLexicon = {
  niceClass: 14,
  groups: {
    jewelry: `
@jewelry, jewellery, fine jewelry, jewellery products, jewelry of precious metal, costume jewelry, fashion jewelry, imitation jewelry, bijouterie; 首饰, 珠宝, 珠宝首饰, 饰品, 首饰配件; 71
necklace, bracelet, tennis bracelet, tennis necklace, ring?, earrings, pendant, bangle, anklet, brooch, cufflinks, wedding ring, engagement ring, charm?, pearl necklace, tie clip, body jewelry, choker, jewelry set, stud earrings, hoop earrings, rings jewellery, necklaces, bracelets, charms, charm bracelet, beaded bracelet, beads for making jewellery, beads?, jewelry making kit, jewelry findings, clasps for jewellery, chains jewellery, locket, lockets, medals, medallion, medallions jewellery, medal?, trophy?, badges of precious metal, tiara, diadems, nose ring, piercing jewelry, belly button ring, ear cuff, ear studs, gold chain, cuban link chain, cuban link, rope chain, watch chains, cuff links, tie pins, hat ornaments of precious metal, shoe ornaments of precious metal, amulets, rosary, rosaries, prayer beads, amber jewelry, ornaments jewellery, key rings, keychain, key chain, key fobs, keyring, split rings of precious metal, charms for key rings, lapel pins jewelry, ornamental pins, enamel pin, promise ring, nose studs, waist chain, cuff bracelet, mood ring, moissanite ring, birthstone necklace, name necklace, paste jewellery, cloisonne jewellery, ivory jewellery, jewelry pendant, signet ring; 项链, 手链, 戒指, 耳环, 吊坠, 手镯, 脚链, 胸针, 袖扣, 耳钉, 钻戒, 领带夹, 挂件, 手串, 佛珠, 串珠, 锁骨链, 耳坠, 耳饰, 奖章, 钥匙扣, 钥匙圈, 鼻环, 念珠, 耳夹, 毛衣链, 婚戒, 对戒, 手环饰品, 脐环, 护身符首饰, 勋章, 玉镯, 佛牌, 钥匙链; 7113
jewelry box, watch box, jewelry case, jewellery boxes, jewelry organizer, jewelry display, presentation boxes for watches, caskets jewellery, jewellery rolls, jewelry stand, cases for watches, ring box, watch case?, watch winder, jewelry pouch, watch boxes, cases for jewels; 首饰盒, 手表盒, 首饰包, 珠宝盒, 表盒, 首饰架; 4202
`,
    precious: `
@precious metals, precious metals and their alloys, precious metals unwrought or semi-wrought, ingots of precious metals, goods of precious metal; 贵金属, 贵重金属合金, 未加工贵金属; 7108
gold, silver, platinum, diamond, gemstone, pearl, jade, crystal?, gold bar, coin, ruby, sapphire, emerald, amethyst, opal, precious stones, semi-precious stones, gemstones, pearls, diamonds, agate, agates, amber?, olivine, spinel, topaz, turquoise stone, palladium, rhodium, ruthenium, iridium, osmium, coins, gold thread jewellery, silver thread jewellery, spun silver, spun gold, wire of precious metal, silver ingots, copper tokens, tokens, jet, pearls made of ambroid, commemorative coins, statues of precious metal, figurines of precious metal, works of art of precious metal, busts of precious metal, boxes of precious metal, loose diamonds, rough gemstones, ivory jewels; 黄金, 银, 铂金, 钻石, 宝石, 珍珠, 玉, 金条, 纪念币, 翡翠, 红宝石, 水晶?, 玛瑙, 琥珀, 玉石, 和田玉, 硬币, 银制工艺品, 贵金属艺术品, 绿松石, 蓝宝石, 蜜蜡; 7103
`,
    watches: `
@watches, horological instruments, timepieces, chronometric instruments, horological and chronometric instruments; 钟表, 计时器具, 手表; 9102
watch, wristwatch, quartz watch, mechanical watch, automatic watch, pocket watch, watch strap, watch band, watch movement, chronograph, dive watch, digital watch, wrist watch, wristwatches, watch bands, watch straps, watch bracelet, apple watch band, smart watch band, watchband, replacement strap watch, watch crystals, watch glasses, watch springs, movements for clocks and watches, dials clock and watch making, clock cases, clock hands, pendulums, barrels clock and watch making, anchors clock and watch making, escapements, chronographs, chronometers, chronoscopes, stop watches, stopwatches, sundials, chronometrical instruments, watch repair parts, watch hands, watch dial, swiss movement, japanese movement, automatic movement, quartz movement, ladies watch, men watch, couple watch, fitbit band; 腕表, 石英表, 机械表, 怀表, 表带, 表链, 电子表, 机芯, 手表带, 表盘, 秒表, 表, 石英手表, 情侣表, 表壳; 9102
clock, alarm clock, wall clock, clocks, table clock, clocks and watches electric, atomic clocks, master clocks, desk clock, cuckoo clock, digital clock, control clocks, grandfather clock, mantel clock; 时钟, 闹钟, 挂钟, 座钟, 钟, 电子钟; 9105
`,
  },
};

/** Musical instruments. */
export const CLASS_15: ClassLexicon = {
  niceClass: 15,
  groups: {
    instruments: `
@musical instruments, musical instrument, instruments musical, stringed musical instruments, electronic musical instruments, percussion instrument; 乐器, 电子乐器, 弦乐器, 打击乐器; 92
guitar, piano, violin, drum, flute, saxophone, trumpet, ukulele, electric guitar, bass guitar, cello, clarinet, accordion, harmonica, electronic keyboard, synthesizer, drum kit, digital piano, kalimba, harp, banjo, mandolin, cymbal, pianos, drums, drums musical instruments, violas, double basses, organs, harmoniums, barrel organs, bagpipes, trombones, horns musical instruments, clarions, cornets, oboes, ocarinas, zithers, lyres, guitars, acoustic guitar, classical guitar, tambourines, triangles musical instruments, castanets, xylophones, gongs, cymbals, kettledrums, handbells, hand bells, chimes musical, carillons, music boxes, music box, musical boxes, concertinas, melodica, recorder flute, pan flute, bamboo flutes, huqin, pipa, suona, handpan, singing bowl, tongue drum, bongo, cajon, djembe, hang drum, midi keyboard, midi controller, drum machine, electronic drum, wind instruments, bugle, tuba, euphonium, piccolo, lute, sitar, erhu, jew's harps, theremin, buccins trumpets, electric piano; 吉他, 钢琴, 小提琴, 鼓, 笛子, 萨克斯, 小号, 尤克里里, 电吉他, 大提琴, 手风琴, 口琴, 电子琴, 古筝, 二胡, 电钢琴, 架子鼓, 葫芦丝, 古琴, 卡林巴琴, 拇指琴, 口风琴, 陶笛, 手碟, 八音盒, 音乐盒, 琵琶, 非洲鼓, 单簧管, 长笛, 琴, 贝斯, 手鼓; 9202
guitar strings, acoustic guitar strings, bass strings, violin strings, ukulele strings, drumsticks, guitar picks, capo, music stand, violin bow, guitar strap, metronome, tuner?, guitar case, guitar stand, strings for musical instruments, string?, reeds, reed?, mouthpieces for musical instruments, bows for musical instruments, bridges for musical instruments, pegs for musical instruments, tuning forks, tuning apparatus, guitar tuner, plectrums, picks for stringed instruments, pedals for musical instruments, guitar pedal, effects pedal, keys for musical instruments, keyboards for musical instruments, piano keys, piano strings, drumheads, skins for drums, mutes for musical instruments, chin rests for violins, cases for musical instruments, stands for musical instruments, music rolls, conductors' batons, valves for musical instruments, horsehair for bows, bow nuts, gig bag, guitar capo, guitar pickup, drum pad, violin case, perforated music rolls, catgut for musical instruments, piano bench?, guitar hanger; 琴弦, 鼓槌, 拨片, 变调夹, 乐谱架, 琴弓, 节拍器, 琴包, 吉他包, 吉他弦, 校音器, 调音器, 琴架, 鼓棒, 哨片, 琴盒; 9209
`,
  },
};
