// cspell:disable
/** Scripts that are written without blanks, or with them or without. */
const BETWEEN_DENSE =
  /(?<=[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Katakana}\p{Script=Hiragana}])\s+(?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Katakana}\p{Script=Hiragana}])/gu;

/** What brand fields say that claim no brand at all: "Unbranded", 无品牌, "el yapımı". In small letters, without signs; own list. */
export const NO_BRAND: ReadonlySet<string> = new Set(
  `unbranded | generic | no brand | nobrand | none | n a | na | oem | unknown | other | others | does not apply | not applicable | null |
    no | without brand | non brand | handmade | private label | 无 | 無 | 无品牌 | 無品牌 | 其他 | 其它 | 国产 | 无牌 | ノーブランド | ノーブランド品 | ノンブランド | その他 |
    なし | 없음 | 기타 | 노브랜드 | sin marca | genérico | generico | genérica | sem marca | sans marque | générique | markenlos | ohne marke |
    no name | noname | senza marca | nessuna | marka yok | markasız | diğer | нет | без бренда | нет бренда | ноунейм | другой | không |
    không thương hiệu | no brand oem | ไม ม | ไม ม ย ห อ | ไม ม แบรนด | tidak ada | tidak ada merek | tanpa merek | بدون | بدون ماركة |
    لا يوجد | غير محدد | merkloos | bez marki | brak marki | brak | nieoryginalny | zamiennik | bez značky | neznačkové | utan märke |
    märkeslös | inget märke | uden mærke | uten merke | χωρίς μάρκα | χωρίς επωνυμία | άλλο | ללא מותג | ללא | גנרי | אחר | без марки |
    немає | немає бренду | не вказано | інший | не указан | не указано | отсутствует | отсутствует бренд | غير معروف | بلا ماركة | عام |
    أخرى | genérico sem marca | outros | otros | otra | autre | autres | altro | altri | andere | overig | generisch |
    generico sin marca | générico | generiek | generik | jiné | inne | ostatní | márka nélküli | egyéb | fără marcă | alta | lainnya |
    khác | อ นๆ | 자체제작 | 자체브랜드 | 상품상세참조 | 自社製 | 不明 | 自有品牌 | 未知 | 无品牌 其他 | 自制 | not specified | not branded | no brand name | brandless |
    non branded | aftermarket | self made | own brand | custom | no marca | não informado | no especificado | belirtilmemiş | jenerik |
    no name brand | unknown brand | any brand | various | various brands | assorted | mixed brands | misc | miscellaneous | other brand |
    other brands | not available | not known | not stated | not provided | not given | tbc | nil | empty | self brand | own label |
    store brand | shop brand | homemade | home made | hand made | handcrafted | hand crafted | made to order | bespoke | compatible |
    compatible brand | third party | 3rd party | non oem | non genuine | unmarked | no label | no logo | see description | see title |
    see details | as described | as pictured | oem odm | odm | no branded | free brand | keine | keiner | kein | keine marke |
    keine angabe | unbekannt | unbekannte marke | nicht zutreffend | nicht angegeben | sonstige | sonstiges | ohne markenname |
    handarbeit | handgemacht | eigenmarke | eigene herstellung | eigenproduktion | selbstgemacht | noname marke | no name marke |
    markenfrei | verschiedene | k a | ersatzteil | nachbau | zubehör | siehe beschreibung | aucune | aucun |
    sans nom | non spécifié | non specifie | non renseigné | non communiqué | inconnu | inconnue | marque inconnue | fait main |
    fait maison | artisanal | artisanale | générique sans marque | generique | marque générique | non applicable | marque distributeur |
    diverses | non marqué | sans objet | neutre | autre marque | compatible générique | ninguna | ninguno | no tiene |
    sin especificar | sin marcar | no aplica | no procede | desconocida | desconocido | marca desconocida | marca genérica |
    marca generica | hecho a mano | artesanal | artesanía | marca propia | marca blanca | otro | otras | varias | varios | otras marcas |
    no disponible | sin nombre | alternativo | alternativa | compatible genérico | sin marca genérico | sem | nenhuma | nenhum | não tem |
    nao tem | não possui | não se aplica | nao se aplica | não especificado | nao informado | desconhecida | desconhecido |
    marca própria | marca propria | feito à mão | feito a mão | outra | outra marca | outras | diversas | diversos | paralelo | paralela |
    fabricação própria | sem nome | marca branca | linha branca | senza | nessun marchio | nessuna marca | nessuno | senza marchio |
    senza nome | non specificato | non specificata | non applicabile | sconosciuto | sconosciuta | fatto in casa |
    artigianale | marchio proprio | altra marca | altra | non di marca | generica | compatibile | varie | vari | non indicato | geen |
    geen merk | zonder merk | zonder | onbekend | onbekend merk | niet van toepassing | nvt | n v t | niet opgegeven | eigen merk |
    huismerk | handgemaakt | zelfgemaakt | diversen | merkvrij | overige | anders | ander merk | namaak onderdeel | universeel |
    brak danych | nie dotyczy | inna | inny | inna marka | bez nazwy | bez marki producenta | nieznana | nieznany | nieznany producent |
    marka nieznana | rękodzieło | ręcznie robione | wyrób własny | produkcja własna | marka własna | własna produkcja | bezmarkowy |
    bezmarkowe | nie określono | niemarkowy | niemarkowe | niefirmowe | różne | polski producent | producent niezależny | zamienniki |
    odpowiednik | no name polska | žádná | žádné | žádný | nezadáno | neuvedeno | neznámá | neznámý | neznámá značka | bez názvu |
    bezejmenné | jiná | jiný | ruční výroba | vlastní výroba | vlastní značka | neznačkový | nejedná se | žiadna | bez výrobcu |
    neuvedené | neznáma | ručná výroba | vlastná výroba | iné | iná | neznačkové zboží | ingen | inget | inga | utan varumärke | utan |
    okänt | okänd | okänt märke | ej angivet | ej tillämpligt | eget märke | handgjord | handgjort | egen tillverkning | annat | annan |
    övrigt | övriga | omärkt | ospecificerad | blandat | ingen mærke | intet mærke | intet | ukendt | ukendt mærke | ikke angivet |
    ikke relevant | eget mærke | håndlavet | hjemmelavet | andet | ingen merke | ukjent | ukjent merke | ikke oppgitt |
    eget merke | håndlaget | hjemmelaget | annet | uten navn | mærkeløs | ei merkkiä | merkitön | ei mitään | ei tiedossa | tuntematon |
    käsintehty | oma merkki | itse tehty | muu | muut | ei sovellettavissa | nincs | nincs márka | nincs megadva | márka nélkül |
    márkátlan | ismeretlen | ismeretlen márka | kézzel készített | kézműves | saját márka | saját gyártás | más | noname termék |
    utángyártott | fără | fara marca | fără brand | fara brand | fara nume | nespecificat | nespecificată | necunoscut |
    necunoscută | nu se aplica | nu se aplică | niciuna | niciun brand | generică | lucrat manual | handmade românia | marca proprie |
    brand propriu | altele | altul | yok | markası yok | belirsiz | bilinmiyor | marka belirtilmemiş | belirtilmedi | el yapımı |
    el emeği | kendi üretimimiz | kendi markamız | özel üretim | diğer marka | diğerleri | oem marka | no name marka | genel |
    genel marka | genel markalar | muadil | yan sanayi | ithal | yerli üretim | markasiz | yerli | без имени | безымянный | без названия |
    без торговой марки | марка не указана | бренд не указан | нет марки | нету | неизвестно | неизвестный | неизвестный бренд |
    не определен | не определено | не применимо | прочее | прочие | другая | другое | другие | разное | нонейм | ручная работа |
    собственное производство | своё производство | свое производство | собственная марка | самодельный | аналог | неоригинал | дубликат |
    производитель не указан | стм | домашнее производство | hand made россия | неоригинальный | без бренду | немає марки | невідомо |
    невідомий | невідомий бренд | не вказаний | не визначено | не застосовується | інше | інші | інша | різне | ручна робота |
    власне виробництво | власна марка | саморобний | без назви | безіменний | неоригінал | няма | няма марка | неизвестна |
    неизвестна марка | не е посочена | друга | друго | други | ръчна изработка | собствено производство | без име | καμία | καμμία |
    κανένα | χωρίς | χωρίς όνομα | άγνωστο | άγνωστη | άγνωστη μάρκα | δεν υπάρχει | δεν ισχύει | μη διαθέσιμο | μη επώνυμο | ανώνυμο |
    άλλη | άλλη μάρκα | διάφορα | λοιπά | χειροποίητο | χειροποίητα | ιδιοκατασκευή | δική μας παραγωγή | δεν αναφέρεται | οεμ |
    no name ελλάδα | γενικό | لا توجد | لا يوجد علامة | لا يوجد ماركة | لا ماركة | بدون علامة تجارية | بدون علامة | بدون اسم |
    بلا علامة تجارية | بلا | غير معروفة | غير محددة | غير متوفر | غير مذكور | لا ينطبق | ماركة أخرى | اخرى | آخر | اخر | متنوع |
    صناعة يدوية | يدوي | عمل يدوي | صنع يدوي | محلي | صناعة محلية | تجاري | عادي | جنيريك | ماركة عامة | بديل | غير أصلي | ללא מותג ידוע |
    ללא שם | אין | אין מותג | לא ידוע | לא רלוונטי | לא צוין | לא מוגדר | אחרים | אחרת | שונות | כללי | ללא חברה | ללא יצרן | עבודת יד |
    תוצרת עצמית | ייצור עצמי | מותג פרטי | נו ניים | תחליפי | חליפי | לא מקורי | không có | không có thương hiệu | không rõ |
    không xác định | không nhãn hiệu | không tên | chưa rõ | chưa có thương hiệu | no brand việt nam | thương hiệu khác |
    hàng không thương hiệu | thủ công | hàng thủ công | tự sản xuất | tự làm | nhà làm | handmade việt nam | đang cập nhật |
    oem việt nam | tự thiết kế | hàng thay thế | tidak ada brand | tidak bermerek | tidak bermerk | tanpa merk | tak bermerek |
    tidak diketahui | tidak tersedia | merek lain | merk lain | brand lain | buatan sendiri | produksi sendiri | buatan tangan |
    kerajinan tangan | produk lokal | polos | merek sendiri | oem lokal | kw lokal | generik lokal | unbranded lokal | aneka | campur |
    ไม ระบ | ไม ระบ แบรนด | ไม ระบ ย ห อ | ไม ทราบ | ไม ทราบย ห อ | ไม ม แบรนด ส นค า | ไม ม ย ห อส นค า | โนแบรนด | โนเนม | ท วไป |
    แบรนด อ นๆ | แบรนด อ น | ย ห ออ น | ย ห ออ นๆ | อ น ๆ | งานทำม อ | ทำม อ | แฮนด เมด | แบรนด ต วเอง | ผล ตเอง | ของเท ยบ | เท ยบ |
    เท ยบเท า | ส นค าท วไป | 无商标 | 无牌子 | 无名 | 无名牌 | 没有 | 没有品牌 | 无相关品牌 | 暂无 | 暂无品牌 | 不详 | 未标明 | 未注明 | 未填写 | 不适用 | 通用 | 其他品牌 | 其它品牌 |
    其他 其它 | 杂牌 | 白牌 | 白牌产品 | 自产 | 自主品牌 | 自营 | 自家 | 自创 | 手工 | 手工制作 | 手作 | 代工 | 原厂代工 | 厂家直销 | 国产品牌 | 品牌通用 | 第三方 | 副厂 | 副厂件 | 品牌其他 | 無商標 |
    無牌 | 無名 | 沒有 | 沒有品牌 | 暫無 | 不詳 | 未標明 | 未註明 | 未填寫 | 不適用 | 自產 | 自有 | 自家品牌 | 自創 | 手工製作 | 副廠 | 副廠件 | 無品牌商品 | 國產 | 台灣製 | 無特定品牌 | 其他廠牌 |
    なし ノーブランド | ノーブランド商品 | ノーブランド 品 | ブランドなし | ブランド無し | メーカーなし | メーカー不明 | ブランド不明 | 記載なし | 指定なし | 該当なし | 未設定 | 未記入 | 未登録 | 自社 |
    自社ブランド | 自社オリジナル | 当店オリジナル | オリジナル | ハンドメイド | 手作り | 手づくり | 汎用 | 汎用品 | 社外 | 社外品 | 互換品 | ジェネリック | 各種 | いろいろ | 海外製 | 輸入品 | その他ブランド |
    その他のブランド | 브랜드 없음 | 브랜드없음 | 무브랜드 | 노브랜드 상품 | 해당없음 | 해당 없음 | 알수없음 | 알 수 없음 | 미상 | 미지정 | 기타브랜드 | 기타 브랜드 | 핸드메이드 | 수제 | 수제품 | 수공예 |
    직접제작 | 직접 제작 | 자체 제작 | 자체상품 | 자체 브랜드 | 상세페이지 참조 | 상세설명참조 | 상세 참조 | 상품 상세 참조 | 상품상세설명참조 | 별도표기 | 협력업체 | 국내제작 | 국산 | 중국산 | 수입 | 수입산 |
    oem제품 | 호환품 | 호환 | 비정품 | 사제`
    .split('|')
    .map((words) => words.trim().replace(BETWEEN_DENSE, '')),
);
