// cspell:disable

/** What sellers write to say that goods are not of a maker, whose name stands in square brackets; without brackets it is said of all that are named. */
export const DISCLAIMERS_EAST: Readonly<Record<string, string>> = {
  hu: `
    Nem a [Bosch] gyártmánya.
    Nem állunk kapcsolatban a [Bosch] céggel.
    A [Bosch] céghez nincs köze.
    Nem [Bosch] termék.
    A [Bosch] cégtől független.
    A [Bosch] bejegyzett védjegy.
    A [Bosch] nem gyártja ezt a terméket.
    Semmi közünk a [Bosch] céghez, nem partnere a [Bosch].
    Független gyártó.
    A márkanevek csak a kompatibilitást jelzik.`,
  ro: `
    Produsul nu este fabricat de [Bosch].
    Nu suntem afiliați cu [Bosch].
    Fără legătură cu [Bosch].
    Nu avem nicio legătură cu firma [Bosch].
    Independent de [Bosch].
    Nu provine de la [Bosch].
    [Bosch] este marcă înregistrată a proprietarului.
    Marca [Bosch] este menționată doar pentru compatibilitate.
    Nu suntem distribuitor al [Bosch].
    Nu este produs de [Bosch].
    [Bosch] nu a aprobat acest produs.
    Nimic de a face cu [Bosch].
    Producător independent.
    Mărcile aparțin proprietarilor.`,
  ru: `
    Не связано с [Bosch].
    Производитель не связан с компанией [Bosch].
    Товар не является продукцией [Bosch].
    Не произведено [Bosch].
    К компании [Bosch] отношения не имеем.
    Не имеем отношения к [Bosch].
    Независимо от [Bosch].
    [Bosch] — товарный знак правообладателя.
    [Bosch] здесь указана для подбора.
    Название [Bosch] используется только для информации о совместимости.
    Не от [Bosch].
    [Bosch] не производила эту деталь.
    Мы не являемся дилером [Bosch].
    Товарные знаки принадлежат их владельцам.
    Независимый производитель.`,
  uk: `
    Не пов'язано з [Bosch].
    Виробник не пов’язаний із [Bosch].
    Не є продукцією [Bosch].
    Не виготовлено [Bosch].
    До компанії [Bosch] стосунку не маємо.
    Не маємо відношення до [Bosch].
    Незалежний від [Bosch].
    [Bosch] є торговою маркою власника.
    [Bosch] вказано лише для сумісності.
    Не від [Bosch].
    Ми не є дилером [Bosch].
    Нічого спільного з [Bosch].
    Торгові марки належать їх власникам.
    Незалежний виробник.`,
  bg: `
    Не сме свързани с [Bosch].
    Не е произведено от [Bosch].
    Нямаме връзка с [Bosch].
    Независим от [Bosch].
    [Bosch] е търговска марка на своя собственик.
    Не е продукт на [Bosch].`,
  el: `
    Δεν κατασκευάζεται από την [Bosch].
    Δεν έχουμε καμία σχέση με την [Bosch].
    Δεν συνδέεται με την [Bosch].
    Δεν είναι προϊόν της [Bosch].
    Ανεξάρτητο από την [Bosch].
    Η [Bosch] είναι σήμα κατατεθέν του κατόχου του.
    Χωρίς σύνδεση με την [Bosch].
    Η [Bosch] αναφέρεται μόνο για συμβατότητα.
    Δεν προέρχεται από την [Bosch].
    Δεν είμαστε αντιπρόσωποι της [Bosch].
    Η [Bosch] δεν έχει εγκρίνει το προϊόν.
    Τα εμπορικά σήματα ανήκουν στους κατόχους τους.
    Ανεξάρτητος κατασκευαστής.`,
  tr: `
    [Bosch] ile bağlantımız yoktur.
    [Bosch] firması ile ilgisi yoktur.
    [Bosch] tarafından üretilmemiştir.
    [Bosch] ürünü değildir.
    [Bosch]'tan bağımsız üretim.
    [Bosch] firmasının bayisi değiliz.
    [Bosch] tescilli markadır.
    [Bosch] markası sadece uyumluluk için belirtilmiştir.
    [Bosch] ile herhangi bir ortaklığımız bulunmamaktadır.
    [Bosch]'un üretimi değildir.
    [Bosch] firmasıyla alakamız yok.
    Marka adları yalnızca uyumu belirtmek içindir.
    Bağımsız üretici.`,
  vi: `
    Không phải do [Bosch] sản xuất.
    Shop không liên quan đến hãng [Bosch].
    Không phải hàng của [Bosch].
    Không trực thuộc [Bosch].
    Độc lập với [Bosch].
    [Bosch] là nhãn hiệu của chủ sở hữu.
    Tên [Bosch] chỉ để chỉ dòng máy tương thích.
    Không phải sản phẩm của [Bosch].
    Chúng tôi không phải đại lý của [Bosch].
    [Bosch] không sản xuất món này.
    Sản phẩm không thuộc hãng [Bosch].
    Không được tài trợ bởi [Bosch].
    Tên hãng chỉ để tham khảo tương thích.`,
  id: `
    Tidak berafiliasi dengan [Bosch].
    Bukan buatan [Bosch].
    Bukan produk [Bosch].
    Tidak dibuat oleh [Bosch].
    Tidak ada hubungan dengan [Bosch].
    Independen dari [Bosch].
    [Bosch] adalah merek dagang pemiliknya.
    Nama [Bosch] hanya untuk menunjukkan kecocokan.
    Bukan dealer [Bosch].
    Tidak berasal dari [Bosch].
    Produk tidak terkait dengan [Bosch].
    Kami bukan mitra [Bosch].
    Nama merek hanya untuk kompatibilitas.`,
  th: `
    ไม่ใช่สินค้าของ [Bosch]
    ไม่เกี่ยวข้องกับบริษัท [Bosch]
    ไม่ได้ผลิตโดย [Bosch]
    เราไม่ได้เป็นตัวแทนของ [Bosch]
    ไม่มีความเกี่ยวข้องกับ [Bosch]
    อิสระจาก [Bosch]
    [Bosch] เป็นเครื่องหมายการค้าของเจ้าของ
    ชื่อ [Bosch] ใช้เพื่อบอกรุ่นที่ใส่ได้เท่านั้น
    ไม่ใช่อะไหล่จาก [Bosch]
    ไม่ได้รับรองโดย [Bosch]
    ไม่ใช่ของ [Bosch]
    ชื่อแบรนด์ใช้เพื่ออ้างอิงเท่านั้น`,
  ar: `
    غير تابع لشركة [Bosch].
    ليس من صنع [Bosch].
    لا علاقة لنا بشركة [Bosch].
    غير مرتبط ب [Bosch].
    المنتج ليس من إنتاج شركة [Bosch].
    مستقل عن [Bosch].
    [Bosch] علامة تجارية مملوكة لأصحابها.
    ذكر الاسم [Bosch] فقط لبيان التوافق.
    لسنا وكيل [Bosch].
    غير معتمد من [Bosch].
    لم يصنع من قبل [Bosch].
    أسماء الماركات لبيان التوافق فقط.`,
  he: `
    המוצר אינו מתוצרת [Bosch].
    אין לנו קשר לחברת [Bosch].
    לא מיוצר על ידי [Bosch].
    איננו נציגים של [Bosch].
    ללא זיקה ל-[Bosch].
    לא של [Bosch].
    [Bosch] הוא סימן מסחרי של בעליו.
    השם [Bosch] מוזכר רק לצורך התאמה.
    לא קשור ל[Bosch].
    לא מאושר על ידי [Bosch].
    עצמאי, בלתי תלוי ב-[Bosch].
    יצרן עצמאי.`,
  ja: `
    [ボッシュ]とは関係ありません。
    [ボッシュ]とは一切関係ございません。
    [ボッシュ]社とは無関係です。
    [ボッシュ]の製品ではありません。
    [ボッシュ]製ではございません。
    [ボッシュ]の純正品ではない社外品です。
    [ボッシュ]が製造したものではありません。
    [ボッシュ]は各社の登録商標です。
    [ボッシュ]とは提携しておりません。
    [ボッシュ]により承認されたものではありません。
    [ボッシュ]の公式商品ではありません。
    [ボッシュ]様とは関係のない商品です。
    メーカー名は適合を示すために記載しています。`,
  ko: `
    [보쉬]와 무관한 제품입니다.
    [보쉬]전자와 무관
    [보쉬]와 관련이 없습니다.
    [보쉬]사와는 아무런 관계가 없습니다.
    [보쉬]에서 만든 제품이 아닙니다.
    [보쉬] 정품이 아닙니다.
    [보쉬]의 제품이 아닙니다.
    [보쉬]가 제조하지 않았습니다.
    [보쉬]는 해당 회사의 등록상표입니다.
    [보쉬]와 제휴 관계가 없습니다.
    [보쉬] 공식 대리점이 아닙니다.
    [보쉬]와 상관 없는 호환 부품입니다.
    브랜드명은 호환 안내를 위해 표기했습니다.`,
  zh: `
    本店与[博世]公司无任何关系。
    与[博世]无关。
    本品不是[博世]生产的。
    并非[博世]产品。
    与[博世]没有关联。
    非由[博世]制造。
    和[博世]品牌无隶属关系。
    [博世]是其所有者的注册商标。
    [博世]仅用于说明适配型号。
    独立于[博世]。
    与[博世]集团不存在合作关系。
    不属于[博世]。
    品牌名仅用于说明适配。
    商标归原公司所有。`,
};

/** Sentences that hold words of denials and say nothing of the kind. */
export const NO_DISCLAIMERS = `
  Not a copy, original [Bosch].
  Not made by us but by [Bosch].
  [Bosch] machines are not made in China any more.
  Made by [Bosch].
  Official partner of [Bosch].
  Nur das Beste von [Bosch].
  Nicht billig, dafür gut. Von [Bosch].
  [Bosch] Qualität, kein Plastik.
  Fabriqué par [Bosch], pas de plastique.
  Fabricado por [Bosch].
  No es una imitación, es de [Bosch].
  Prodotto da [Bosch] in Germania.
  Wyprodukowane przez [Bosch].
  Не копия, оригинал [Bosch].
  Произведено [Bosch].
  [Bosch] tarafından üretilmiştir.
  Do [Bosch] sản xuất.
  Buatan [Bosch] asli.
  [ボッシュ]の製品です。
  [보쉬] 정품입니다.
  正品[博世]，不是A货。
  不是A货，[博世]原装。
  Sem óleo [Bosch].
  Không phải hàng giả, [Bosch] thật.
  Bukan barang KW, [Bosch] asli.
  ไม่ใช่ของปลอม [Bosch] แท้
  [Bosch] drill, used only once.
  Das ist nicht billig: [Bosch] ist die Marke der Profis.
  Ein Gerät der Firma [Bosch] mit wenig Gebrauchsspuren.
  [Bosch] matkap sadece bir kez kullanıldı.
  Je ne m'en sers plus, machine [Bosch] en bon état.
  Ya no lo uso, taladro [Bosch] en buen estado.
  Nie używana, wiertarka [Bosch].
  Не пользовались, дрель [Bosch] новая.
  Non funziona il display, per il resto [Bosch] perfetto.
  No lid. [Bosch] bowl.
  Without box, [Bosch] drill.
  No box, [Bosch] drill.
  [Bosch] is a brand of professionals.
  [Bosch] es una marca de calidad.
  [Bosch] to marka premium.
  [Bosch] är ett varumärke som håller.
  [Bosch] dünyanın en iyi markasıdır.
  [Bosch] là thương hiệu của Đức.`;
