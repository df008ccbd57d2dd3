/**
 * Words that carry little of a sign's identity, by why they do and by language, in their folded form. A weight is what is
 * left of a word's distinctiveness, [0, 1]. Own list, after what offices hold devoid of distinctive character: legal forms,
 * function words, praise, kinds and qualities of goods, trades, places.
 */
export interface WeakWords {
  readonly why: 'function' | 'legal form' | 'praise' | 'descriptive' | 'trade' | 'place' | 'title';
  readonly weight: number;
  readonly words: string;
}

export const WEAK_WORDS: readonly WeakWords[] = [
  {
    why: 'function',
    weight: 0.03,
    words:
      'the a an of and or for from by with in on at to my your our its is be we us it this that as s t n o d l ' +
      'le la les l un une des du de et en au aux pour par avec sur mon ma mes notre votre ' +
      'el los las lo una unos unas del y e con sin mi tu su nuestro ' +
      'der die das den dem des ein eine und fur mit von vom zum zur im am auf bei ' +
      'il i gli un uno di da e per con del della dei delle nel ' +
      'o os as um uma do da dos das no na nos nas com para ' +
      'het een van voor met op the & plus na s z w i dla и в на с для по из ' +
      '的 之 和 与 及 の と ve ile',
  },
  {
    why: 'legal form',
    weight: 0.02,
    words:
      'inc incorporated llc ltd limited co company corp corporation plc lp llp gmbh ag kg ohg ug se sa sas sarl sl slu srl spa bv nv ab oy as aps ' +
      'pty pte pvt kk sro doo kft zrt ltda eirl cia com net org www ooo zao oao ao ип ооо зао оао ' +
      '有限公司 股份有限公司 公司 集团 有限责任公司 株式会社 有限会社 주식회사 holding holdings group groupe gruppe grupo gruppo intl international',
  },
  {
    why: 'praise',
    weight: 0.16,
    words:
      'best better good great super extra ultra premium prime select selected choice choices deluxe luxury lux luxe finest fine top first number one no1 perfect excellent ' +
      'quality value classic classics original genuine authentic real true pure natural fresh new advanced advance pro professional master expert smart ideal ' +
      'royal imperial king queen gold golden silver platinum diamond crown elite exclusive vip grand mega maxi max plus max mini micro hi hyper ' +
      'happy easy quick fast rapid speedy express total complete universal ultimate supreme superior special unique magic miracle wonder power powerful ' +
      'bon bonne meilleur meilleure super petit grand grande royale or mejor bueno buena gran rey oro beste gut gute gross konig gold migliore buono melhor bom boa ' +
      '优 优质 精品 高级 豪华 至尊 皇家 王牌 特级 金牌 极品 正品 新 大 小 老 好 美 真 最 best premium',
  },
  {
    why: 'descriptive',
    weight: 0.14,
    words:
      'sport sports sportswear wear clothing clothes apparel fashion fashions style styles jean jeans denim shoe shoes footwear boot boots shirt shirts tee dress bag bags hat hats cap caps underwear lingerie swimwear ' +
      'food foods snack snacks drink drinks beverage beverages water juice juices milk tea coffee cafe beer ale lager brewing wine wines vodka rum gin whisky whiskey spirits liqueur cola soda chocolate chocolates candy candies cookie cookies biscuit biscuits cake cakes bread bakery ice cream yogurt yoghurt cheese meat beef chicken fish pizza burger burgers hamburger hamburgers sandwich grill bbq sauce sauces salsa oil rice pasta noodle noodles sugar honey fruit fruits vegetable vegetables nut nuts bar bars restaurant restaurants kitchen diner bistro pub tavern ' +
      'hair skin face facial body care beauty cosmetic cosmetics makeup soap shampoo lotion perfume parfum fragrance fragrances cologne nail nails spa salon bath dental tooth toothpaste oral ' +
      'health healthy medical medic medicine pharma pharmaceutical pharmaceuticals pharmacy drug vitamin vitamins therapy clinic hospital rx ' +
      'computer computers software hardware digital data cyber net network networks online internet web mobile phone phones tel telecom telecommunications media video audio music radio tv television film films movie movies game games gaming play toy toys book books magazine news press publishing ' +
      'electric electronic electronics electrical energy solar light lighting lights lamp led battery batteries power auto automotive car cars motor motors truck trucks tire tires tyre bike bikes bicycle parts tool tools machine machines machinery equipment instruments instrument steel metal plastic paper glass wood textile textiles fabric leather cotton silk wool ' +
      'home house household furniture garden flower flowers clean cleaner cleaning paint paints pet pets dog cat baby kids children kid boy boys girl girls man men woman women lady ladies junior family ' +
      'lean crisp crispy raisin zone scan perk perks era fit rite freedom holiday pride petro nutri cuisine taste tasty pm am up ware wipes stuff free low lite light diet sugar-free organic bio eco green black white red blue pink yellow orange brown grey gray purple hot cold cool dry soft hard sweet big small little large old long high ' +
      'day days night time 24 hour hours year years center centre store stores shop shops shopping mart market markets outlet depot warehouse club clubs park plaza city town street road station point place world worldwide land country ' +
      'tech technology technologies technical systems system solution solutions service services consulting management design designs designer studio studios lab labs laboratory laboratories works work product products brand brands line series collection collections edition ' +
      'bank banking finance financial capital credit insurance investment investments fund funds trust mortgage loan loans securities money cash card cards pay payment account ' +
      'hotel hotels inn inns suites resort resorts travel travels tours tour air airlines airline airways cruise vacation registry show shows ' +
      'school college university academy institute training education learning learn registry association society foundation council ' +
      'mode mode sportif chaussures vetements vin vins biere eau lait cafe pain fromage beaute soin cheveux peau maison jardin enfant bebe ropa moda zapatos vino cerveza agua leche cafe pan queso belleza cuidado pelo piel casa jardin ninos bebe comida ' +
      'kleidung schuhe mode wein bier wasser milch kaffee brot kase pflege haut haar haus garten kinder baby markt matratzen moda scarpe vestiti vino birra acqua latte caffe pane formaggio bellezza cura capelli pelle casa giardino ' +
      '牌 商标 品牌 酒 茶 水 奶 油 米 面 食品 饮料 服饰 服装 鞋 鞋业 化妆品 药 药业 医药 电器 电子 科技 超市 商城 商店 商行 店 酒店 大酒店 酒业 饭店 餐厅 火锅 烤鸭 家具 集团 实业 国际 美容 护肤 汽车 手机 果汁 核桃 枣 蛋糕 面包 豆浆 奶茶 咖啡 矿泉水 香烟 卷烟 电池 油漆 瓷砖 眼镜 手表 珠宝 箱包 皮具 玩具 童装 男装 女装 内衣 ' +
      '体育 运动 体育用品 网络 通信 通讯 电信 软件 数码 电脑 家电 电气 电机 光学 影像 银行 保险 证券 基金 航空 物流 快递 速运 地产 置业 建设 建筑 工业 重工 化工 化学 石油 石化 钢铁 能源 新能源 制药 生物 乳业 啤酒 白酒 饮品 调味品 ' +
      '轮胎 摩托 摩托车 自行车 电动车 机械 工具 灯具 照明 卫浴 厨具 家居 家纺 地板 涂料 文具 书店 出版社 音乐 影业 传媒 广告 旅行 旅游 租车 医院 诊所 眼镜店 珠宝店 面馆 便利店 百货 商场 美妆 彩妆 洗发水 沐浴露 牙膏 香水 纸业 服装店 女鞋 男鞋 皮鞋 ' +
      '自动车 电気 重工业 制作所 制薬 薬品 化粧品 制菓 醸造 酒造 水产 楽器 时计 出版 保険 不动产 运输 鉄道 百货店 珈琲 商事 产业 制鉄 ガス タイヤ ホテル コーヒー ビール グループ ジャパン ストア ショップ ' +
      '자동차 전자 전기 제약 화장품 식품 제과 유업 음료 커피 치킨 피자 은행 카드 증권 보험 생명 화재 건설 중공업 조선 해상 항공 통신 텔레콤 화학 정유 제철 타이어 백화점 마트 면세점 호텔 코리아 그룹 스포츠 안경 시계 가구 문고 출판사 택배 물산 상사 산업 맥주 소주 우유 라면 치약 샴푸',
  },
  {
    why: 'trade',
    weight: 0.12,
    words:
      'brothers bros sons son partners associates industries industry industrial manufacturing trading imports import exports enterprises enterprise merchants makers maker crafts craft gmbh freres hermanos fratelli gebruder hnos',
  },
  {
    why: 'place',
    weight: 0.2,
    words:
      'usa us uk eu america american americas britain british england english london scotland scottish ireland irish france french paris germany german berlin deutschland deutsch italy italian italia milano roma rome spain spanish espana madrid barcelona ' +
      'portugal china chinese beijing shanghai hong kong hongkong taiwan japan japanese tokyo nippon korea korean seoul india indian asia asian africa african europe european euro russia russian moscow switzerland swiss suisse geneva geneve austria wien belgium holland dutch sweden swedish norway nordic danish denmark ' +
      'canada canadian mexico mexican brazil brasil brazilian argentina australia australian aussie zealand pacific atlantic mediterranean alpine arctic north northern south southern east eastern west western central national international global world intercontinental ' +
      'york nyc manhattan brooklyn california texas texan chicago boston florida miami hawaii hawaiian vegas hollywood angeles la san francisco detroit philadelphia columbia carolina virginia georgia colorado arizona beverly hills jersey vermont wisconsin ' +
      '中国 中华 北京 上海 广州 深圳 香港 台湾 日本 韩国 美国 英国 法国 德国 意大利 亚洲 欧洲 全球 世界 国际 南 北 东 西 天津 重庆 杭州 苏州 四川 山东 云南 贵州',
  },
  {
    why: 'title',
    weight: 0.2,
    words:
      'mr mrs ms miss dr doctor prof sir saint st san santa lord lady mister monsieur madame mademoiselle senor senora don dona herr frau signor uncle aunt captain colonel general president prince princess duke baron count mademoiselle chateau castello castillo domaine clos finca bodega bodegas cantina casa villa palazzo hotel maison',
  },
];

/** Parts of one word that are weak as the words above: endings first, then beginnings, in the folded form. */
export const WEAK_ENDINGS =
  'soft ware tech tek tec net web com com online land world ville burg berg mart max maxx plus pro pros lite light ' +
  'aid cure med meds vita vit gel derm dent cort pharm bank cash card pay tel phone fone cell tone vision view print graph gram scan scope meter matic tronic tronics tron ' +
  'wear care clean wash fresh zone shop store hub lab labs works line master mate man men boy girl kids baby pet guard shield lock safe gard flex fit gym sport sports play game games bet ' +
  'ify ly er ers ing y ie ies s es ette etta ina ino ita ito ini ix ex ax ox ite ium ol al ine in is us';

export const WEAK_BEGINNINGS =
  'super ultra mega micro mini maxi multi poly omni uni bio eco agri aero aqua hydro thermo geo neuro cardio derma dent medi med pharma vita nutri electro techno tech info data digi cyber net web tele mobi auto moto euro ameri amer asia pan inter trans ' +
  'pro pre re un e i my easy quick fast rapid smart soft hard hot cool ever all any new neo nu true tru pure petro flexi acu accu opti maxi perma insta kwik kwick tri bi';

/** Given names: before another name they carry little, the surname decides; alone they are as good as any word. */
export const GIVEN_NAMES =
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel sam gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis philip bobby johnny bradley tommy tom tim jim bob bill mike dave steve dan ben max fred ted harry oscar leo felix hugo oliver simon martin victor mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna anne ann brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah jacqueline martha gloria teresa sara janice marie julia kathryn frances jean alice abigail julia nina tina rosa eva sophie sophia claire charlotte giorgio antonio enzo vittorio mario luigi carlo paolo marco roberto francesco giovanni giuseppe pietro sergio emilio emidio salvatore gianni guido pedro pablo carlos luis miguel jorge manuel javier fernando rafael diego julian pierre jacques jean michel philippe francois claude andre henri yves alain christophe hans karl heinz klaus wolfgang jurgen dieter fritz otto ludwig wilhelm friedrich ivan boris sergei dmitri nikolai olga natasha svetlana jan';
