/**
 * What sellers write before any goods, whatever these are: their state, their number, how they work, colours and praise. None of it is
 * what the goods are called. Lower case; own list.
 */
const SALE_WORDS: ReadonlySet<string> = new Set(
  `new brand used sealed boxed unopened unlocked refurbished renewed genuine original authentic official vintage antique retro rare sale clearance deal lot
  bulk set sets kit pack pair pcs box bundle job full complete compact large small big medium heavy light duty high low quality best top super ultra premium
  limited edition wireless cordless corded bluetooth smart gaming portable electric electronic digital automatic manual mini mens womens kids unisex men women
  black white red blue green grey gray pink silver gold brown beige yellow purple orange cute cool custom free shipping hot perfect working tested
  the and with buy my our one two hand second preowned unused excellent mint nice great
  neu neuer neue neues neuwertig gebraucht gebrauchte gebrauchter originale originaler kompakter kompakte elektrische elektrischer kabellos kabelloser
  kabellose schwarz schwarze schwarzer weiß weiße weißer rot rote roter blau blaue blauer grün grau graue silber satz stück paar vintage alter alte
  nieuw nieuwe gebruikt gebruikte originele draadloze elektrische zwart zwarte wit witte rode blauwe partij doos compleet complete
  ny nya nytt begagnad begagnat begagnade original trådlös trådlösa trådløs elektrisk svart sort vit hvid röd rød blå grön grøn brugt brugte brukt
  neuf neuve occasion nouveau nouvelle lot ensemble jeu coffret sans fil noir noire blanc blanche rouge bleu bleue vert grand petit petite ancien ancienne
  nuevo nueva nuevos usado usada inalámbrico inalámbrica inalámbricos juego lote caja conjunto eléctrico eléctrica negro negra blanco blanca rojo roja azul verde
  novo nova novos usada seminovo sem fio lacrado preto preta branco branca vermelho jogo caixa kit elétrico elétrica conjunto
  nuovo nuova nuovi usato usata lotto confezione scatola senza fili nero nera bianco bianca rosso rossa elettrico elettrica coppia originale
  nowy nowa nowe używany używana używane zestaw komplet oryginalny oryginalna oryginalne duży duża mały mała czarny czarna biały biała sprzedam paczka
  nový nová nové použitý použitá použité sada souprava balení originální bezdrátový bezdrátová bezdrátové černý černá bílý bílá prodám predám
  új használt eredeti készlet szett csomag vezeték nélküli fekete fehér piros kék eladó
  nou noua noi folosit folosita original originala set pachet cutie negru alb rosu wireless vand vând
  καινούργιο καινούριο μεταχειρισμένο αυθεντικό γνήσιο σετ πακέτο ασύρματο ασύρματα ασύρματη μαύρο μαύρη λευκό λευκή πωλείται
  новый новая новое новые оригинал оригинальный оригинальная оригинальные комплект набор беспроводной беспроводная беспроводные умный умная умные б у бу
  продам продаю черный черная белый белая мощный мощная детский детская
  новий нова нове нові оригінал оригінальний оригінальна набір бездротовий бездротова бездротові розумний чорний чорна білий біла
  yeni sıfır ikinci el orijinal set takım adet kablosuz siyah beyaz kırmızı mavi akıllı satılık
  جديد جديدة مستعمل مستعملة اصلي أصلي اصلية أصلية طقم مجموعة لاسلكي لاسلكية ذكية ذكي اسود ابيض للبيع عرض
  חדש חדשה חדשים משומש משומשת מקורי מקורית סט ערכה ערכת מארז אלחוטי אלחוטית אלחוטיות חכם חכמה שחור לבן למכירה
  mới cũ hàng chính hãng bộ cái chiếc combo không dây đen trắng đỏ xanh bán
  baru bekas asli original set paket jual murah hitam putih merah biru wireless nirkabel`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Endings of adjectives that nouns of the language have not, or seldom. */
const ADJECTIVE =
  /.(?:[ыио]й|ая|яя|ое|ее|ые|ие|ові|ова|[ýáéí]|owy|owa|owe|czny|czna|czne|jny|jna|jne|sk[iaě]|skie|less|able|ible|[^s]sch(?:e|er|es)|l[oö]se?[rs]?|bar(?:e|er|es)?)$/u;

/** True for a word in lower case that says nothing of what goods are: "new", "набор", "беспроводные". */
export function isSaleWord(word: string): boolean {
  return SALE_WORDS.has(word) || ADJECTIVE.test(word);
}
