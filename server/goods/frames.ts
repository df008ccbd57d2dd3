/** Words after which other goods are named as what these goods are for: "shampoo for dogs", "чехол для телефона". */
export const FOR_WORDS: ReadonlySet<string> = new Set(
  (
    'for fits compatible ' + // en
    'para compatibles adecuado apto ' + // es, pt
    'pour adapté convient ' + // fr
    'für passend kompatibel geeignet passt ' + // de
    'per compatibile adatto ' + // it
    'для под совместим совместимый совместимо подходит ' + // ru
    'cho dành untuk buat cocok dla do voor geschikt ' + // vi, id, pl, nl
    'ل لـ لل متوافق مناسب ' + // ar
    'сумісний сумісна сумісні підходить ' + // uk
    'για συμβατο συμβατη συμβατα συμβατό συμβατή συμβατά συμβατές ' + // el
    'עבור תואם תואמת מתאים מתאימה ' + // he
    'na pre vhodný vhodná vhodné kompatibilní kompatibilný ' + // cs, sk
    'för till passar passer til sopii ' + // sv, da, no, fi
    'pentru compatibil за подходящ ' + // ro, bg
    'zonder utan uden uten ilman fără без χωρίς ללא בלי'
  ) // what is without something is not that
    .split(' '),
);

/** Words after which goods are named that come along: "earbuds with charging case". */
export const WITH_WORDS: ReadonlySet<string> = new Set(
  'with w including con avec mit com с со dengan voi z ze met ile مع including plus з зі με עם med cu със'.split(
    ' ',
  ),
);

/** Words after which the goods before them are told apart further, in English. */
export const OF_WORDS: ReadonlySet<string> = new Set('of by in on from as made using than'.split(' '));

/** Words before "of" that only count or hold: a set of knives is knives. */
export const MEASURE_WORDS: ReadonlySet<string> = new Set(
  'set sets pair pairs pack packs piece pieces box boxes bottle bottles bag bags case lot lots bundle roll rolls kit tin can cans jar jars tube tubes sheet sheets bunch bouquet'.split(
    ' ',
  ),
);

/** Persons and places of use: "for men" says nothing of other goods, and the title goes on behind it. */
export const PERSON_WORDS: ReadonlySet<string> = new Set(
  (
    'men man mens women woman womens ladies lady kid kids girl girls boy boys baby babies toddler toddlers adult adults teen teens her him child children unisex ' +
    'mujer mujeres hombre hombres nina nino ninos ninas bebe femme femmes homme hommes enfant enfants fille garcon damen herren kinder jungen madchen frauen manner ' +
    'mulher homem feminino masculino infantil donna uomo bambini женщин мужчин детей девочек мальчиков nu nam wanita pria anak kadin erkek home outdoor indoor summer winter travel gym work school party wedding gift office'
  ).split(' '),
);

/** Frames of dense scripts that stand before what they govern. */
export const DENSE_FOR_BEFORE = /(?:适用于?|適用於?|适合|兼容|通用于|专为|สำหรับ|用于|호환|対応機種)/u;

/** Frames of dense scripts that stand behind what they govern: 车用, iPhone用ケース, 아이폰용. */
export const DENSE_FOR_BEHIND = /^(?:专用|專用|用|対応|용|호환|兼容|适用|通用)/u;

/** What dense scripts set behind, and before, what comes along: ケース付き, 케이스 증정, 附证书. */
export const DENSE_WITH_BEHIND = /^ ?(?:付き?|つき|入り|증정|포함|사은품)/u;
export const DENSE_WITH_BEFORE = /[附赠贈送]$/u;

/** What goods are made of, in the words of titles: no goods of their own beside another noun. */
export const MATERIAL_WORDS: ReadonlySet<string> = new Set(
  (
    'leather cotton wool silk linen velvet satin denim felt fleece canvas rubber silicone steel aluminum aluminium copper brass bronze titanium metal gold silver platinum crystal bamboo rattan marble granite paper wood wooden glass ' +
    'cuero piel algodon lana seda lino acero madera plata oro vidrio goma ' +
    'cuir coton laine soie lin acier bois argent or verre caoutchouc ' +
    'baumwolle wolle leder kunstleder kunststoff seide leinen edelstahl stahl holz silber glas gummi ' +
    'couro algodao la seda linho aco madeira prata ouro vidro borracha ' +
    'cotone pelle lana seta acciaio legno argento oro vetro gomma ' +
    'bawelna skora welna jedwab stal drewno srebro szklo deri pamuk celik ahsap gumus saç cam ' +
    'resin epoxy acrylic latex nylon vinyl suede nubuck fur cork chrome zinc alloy carbon gum pvc eva tpu abs resina acrilico zamak zinco resine acrylique zinc harz acryl zink wildleder skora zamsz ' +
    'silikon silicona silikonowe silikonowy polyester poliester katun kulit kain kayu kaca perak emas besi'
  ).split(' '),
);

/** Fruits, flavours and stones that titles name as a shade or a scent: no goods of their own beside another noun. */
export const SHADE_WORDS: ReadonlySet<string> = new Set(
  'champagne chestnut lilac khaki blush burgundy vanilla orange peach mint olive coral caramel mocha lemon apricot cherry plum lavender rose ivory camel mustard salmon turquoise jade ruby emerald sapphire pearl amber bronze copper pistachio vanille lavendel menta oliva corallo limon cereza ciruela oatmeal indigo orchid tangerine cinnamon wine sakura naranja arancio'.split(
    ' ',
  ),
);

/** Materials and packings in dense scripts: no goods of their own beside another noun. */
export const DENSE_MATERIALS: ReadonlySet<string> = new Set(
  (
    '不锈钢 皮革 真皮 牛皮 纯棉 棉 亚麻 蚕丝 羊毛 硅胶 实木 木头 玻璃 陶瓷 橡胶 塑料 乳胶 礼盒 礼袋 礼品袋 手提袋 ' +
    'ステンレス 本革 牛革 レザー シリコン ガラス 木製 木材 革 ' +
    '가죽 소가죽 실리콘 스테인리스 원목 유리 나무 순면 쇼핑백 선물상자 ' +
    'หนัง หนังแท้ ไม้ แก้ว ยาง'
  ).split(' '),
);

/** Materials of several words. */
export const MATERIAL_PHRASES: ReadonlySet<string> = new Set(['mother of pearl', 'stainless steel']);

/** Goods by themselves; beside other goods they say how these work: "lemon squeezer, manual". */
export const MANNER_WORDS: ReadonlySet<string> = new Set(['manual', 'manuel', 'manuell', 'manuale']);

/** Words that make of "mirror" how good a copy is. */
export const COPY_WORDS: ReadonlySet<string> = new Set('quality copy copies grade replica clone'.split(' '));

/** Words in katakana that say colour, size or wearer; what they spell inside (ブラ, ラック) is none of the goods. */
export const KATAKANA_NOT_GOODS =
  /ブラック|ブラウン|ホワイト|グレー|ベージュ|レッド|グリーン|ピンク|イエロー|パープル|シルバー|ゴールド|ネイビー|カーキ|クリア|メンズ|レディース|キッズ|ユニセックス|フリーサイズ|ブランド|スタイル|プレミアム|クラシック|シンプル|コンパクト|コードレス|ワイヤレス|アドレス|ストレス/gu;
