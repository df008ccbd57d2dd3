// cspell:disable
/**
 * Words that sellers call out before any goods: sale, new, offer, gift, free delivery, last pieces. They set them in letters apart, or
 * with digits in them, to be seen and not to hide anything. Lower case, by language; own list.
 */
const WORDS_OF_CALLS: Readonly<Record<string, string>> = {
  en: `sale sales super mega hot new news offer offers deal deals promo promotion discount discounts clearance limited edition free post postage shipping delivery gift bargain
    bargains reduced last chance final stock lot lots outlet bundle best price prices seller flash special today now buy hit top wow rare quality original
    handmade vintage unique exclusive trending season winter summer spring autumn black friday cyber monday weekend must`,
  de: `neu neuheit neuheiten angebot angebote aktion aktionen rabatt rabatte restposten reduziert ausverkauf schlussverkauf sonderangebot sonderpreis abverkauf räumungsverkauf schnäppchen
    einzelstück geschenk gratis kostenlos versand preis günstig knaller letzte stück stücke nur heute tipp einmalig auktion handarbeit selten`,
  fr: `solde soldes nouveau nouvelle nouveauté nouveautés promo promos promotion promotions offre offres déstockage destockage remise réduction liquidation braderie gratuit gratuite cadeau
    livraison dernière dernières pièces prix vente ventes flash neuf occasion exclusif exclusivité rare unique unie`,
  es: `rebajas rebaja rebajado oferta ofertas nuevo nueva novedad novedades liquidación liquidacion descuento descuentos promoción promocion promociones gratis envío envio regalo ocasión
    últimas ultimas unidades chollo ganga remate venta ventas moda precio barato exclusivo único hecho mano`,
  pt: `promoção promocao promoções oferta ofertas novo nova novidade novidades desconto descontos saldo saldos liquidação liquidacao grátis gratis frete brinde queima estoque imperdível
    imperdivel últimas ultimas peças pecas unidades lançamento lancamento preço barato exclusivo venda`,
  it: `saldi saldo sconto sconti scontato offerta offerte novità novita nuovo nuova nuovi promozione promozioni svendita liquidazione gratis omaggio spedizione ultimi ultime pezzi occasione
    affare prezzo vendita esclusiva sottocosto`,
  nl: `korting kortingen aanbieding aanbiedingen actie nieuw nieuwe uitverkoop opruiming gratis koopje koopjes afgeprijsd laatste stuks verzending cadeau prijs restant`,
  pl: `nowość nowosc nowości nowy nowa nowe promocja promocje wyprzedaż wyprzedaz okazja okazje przecena rabat obniżka gratis hit hity tanio ostatnie sztuki wysyłka prezent cena super
    polecam oferta`,
  cs: `sleva slevy výprodej vyprodej akce akcia novinka novinky nové nový nová nový zľava zľavy výpredaj vypredaj zdarma poslední kusy posledné dárek doprava cena levně super`,
  hu: `akció akcio akciós új leárazás learazas kiárusítás kiarusitas kedvezmény ingyen ingyenes ajándék utolsó darab szállítás újdonság ár olcsó`,
  ro: `reducere reduceri ofertă oferta oferte nou noua nouă noutate noutăți promoție promotie promoții lichidare stoc gratuit cadou transport ultimele bucăți preț pret`,
  sv: `rea slutrea nyhet nyheter ny nya erbjudande kampanj utförsäljning gratis frakt fynd sista rabatt pris present`,
  da: `udsalg tilbud nyhed nyheder ny nye salg kampagne gratis fragt sidste rabat pris gave fri`,
  no: `salg tilbud nyhet nyheter ny nye kampanje gratis frakt siste rabatt kupp pris gave`,
  fi: `ale alennus alennusmyynti uusi uutuus uutuudet tarjous ilmainen poisto poistomyynti viimeiset toimitus hinta lahja`,
  tr: `indirim indirimli fırsat firsat yeni ürün urun ürünler kampanya kampanyalı ucuz bedava hediye hediyeli kargo son sezon ücretsiz süper fiyat stok`,
  ru: `распродажа ликвидация скидка скидки акция акции новинка новинки новое новый новая новые хит хиты продаж продажи супер цена цены подарок в бесплатно доставка выгодно дешево дёшево
    последний последние размер топ тренд шок уценка снижение срочно остатки оригинал качество люкс премиум внимание розница опт`,
  uk: `розпродаж ліквідація знижка знижки акція акції новинка новинки нове новий нова нові хіт хіти продажів супер ціна ціни подарунок безкоштовно доставка вигідно дешево останній останні
    розмір топ тренд уцінка терміново залишки якість увага опт`,
  bg: `разпродажба намаление намаления промоция промоции ново нови нов оферта оферти безплатно подарък цена`,
  el: `προσφορά προσφορα προσφορές προσφορες έκπτωση εκπτωση εκπτώσεις εκπτωσεισ εκπτώσεισ νέο νεο νέα νεα νέος καινούργιο ξεπούλημα ξεπουλημα δωρεάν δωρεαν δώρο δωρο ευκαιρία ευκαιρια τιμή
    τιμη τελευταία τεμάχια στοκ`,
  he: `מבצע מבצעים חדש חדשה הנחה הנחות סוף עונה עודפים סייל חיסול מתנה חינם משלוח מחיר אחרון אחרונים בלעדי`,
  ar: `عرض عروض خاص تخفيض تخفيضات خصم خصومات جديد جديدة حصري مجانا مجاني هدية توصيل تنزيلات تصفية سعر فرصة اخر`,
  ko: `세일 신상 신상품 특가 할인 무료 배송 무료배송 사은품 증정 한정 한정판 추천 인기 대박 최저가 정품 새상품 이벤트 초특가 재입고`,
  ja: `セール 新品 新作 特価 送料 無料 送料無料 限定 激安 お得 値下げ 半額 人気 再入荷 福袋 未使用 即納 訳あり`,
  zh: `特价 特價 新品 新款 促销 促銷 包邮 包郵 清仓 清倉 折扣 打折 限时 限量 热卖 熱賣 爆款 秒杀 免运 现货 現貨 甩卖 正品 优惠`,
  th: `ลดราคา โปร โปรโมชั่น ใหม่ ส่งฟรี พร้อมส่ง แถม ถูก`,
  vi: `giảm giá mới sale khuyến mãi khuyến mại miễn phí quà tặng hàng sẵn xả kho rẻ hot`,
  id: `promo promosi diskon obral murah termurah baru terbaru gratis ongkir beli dapat bonus hadiah cuci gudang stok terbatas terlaris laris ready jual sale barang koko baju anak bayi cewek
    cowok hijab`,
};

const CALLS: ReadonlySet<string> = new Set(Object.values(WORDS_OF_CALLS).join(' ').split(/\s+/));
const LONGEST_CALL = Math.max(...[...CALLS].map(({ length }) => length));
/** Of two calls one behind the other, each has so many letters. */
const SHORTEST = 3;
const SIZES = /^(?:x{0,4}[sml]|\p{N}{1,3})$/u;

/** True for letters in lower case that are calls, one behind the other, perhaps a size behind them: "supersale", "salexl". */
export function isCall(letters: string): boolean {
  if (CALLS.has(letters)) return true;
  // Where a row of calls may end, from left to right: each place is looked at once, however the words overlap.
  const ends = new Set([0]);
  for (const from of ends) {
    for (let to = Math.min(from + LONGEST_CALL, letters.length); to >= from + SHORTEST; to -= 1) {
      if (!CALLS.has(letters.slice(from, to))) continue;
      if (to === letters.length || SIZES.test(letters.slice(to))) return true;
      ends.add(to);
    }
  }
  return false;
}
