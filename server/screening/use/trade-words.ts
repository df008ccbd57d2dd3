/**
 * Words of everyday listings that lists of spoken language hold too seldom: materials, cuts, colours, features, measures,
 * abbreviations. Lower case, by BCP 47 tag of the language; `*` is all of them. Own list.
 */
export const TRADE_WORDS: Readonly<Record<string, string>> = {
  // Abbreviations and technical words of all languages
  '*': `uv lumen lumens candela micron microns denier gsm ply ohm joule pascal bar psi led rgb usb hd fhd uhd 4k 2k 8k lcd oled tft ips uv uva uvb pvc abs tpe tpu eva bpa pu pp pe pet pla petg hepa ram rom ssd hdd cpu gpu
  wifi gps tws anc hifi rf ir ac dc ups nfc ip65 ip67 ip68 ipx spf diy oem odm xl xxl xxxl xs cm mm ml kg gr lb lbs oz ft inch pcs pc
  pack set kit mah mwh kwh watt volt rpm psi db hz khz mhz ghz gb tb mb dpi fps qty nib nwt nwob bnwt bnib sku rca aux vga dvi sata pcie
  atx itx cctv dvr nvr ptz vr ar ai app pro plus max mini usa uk eu fba moq cnc smd cob edc tac mre emt cpr aed bp ecg tens pos nfc rfid
  sim sd tf microsd stl berber kilim antik`,
  // English
  en: `shockproof waterproof breathable unisex rechargeable cordless portable foldable adjustable reusable washable detachable removable
  handheld lightweight heavyweight heavyduty durable nonslip antislip antifog antibacterial hypoallergenic eco biodegradable bamboo
  silicone polyester nylon spandex fleece microfiber microfibre neoprene acrylic polycarbonate titanium aluminium aluminum zinc alloy
  brass chrome stainless steel ceramic porcelain rhinestone zirconia moissanite faux vegan suede velvet linen chiffon denim corduroy
  crochet knit knitted quilted padded hooded sleeveless strapless backless ruffle pleated bodycon maxi midi boho vintage retro y2k kawaii
  minimalist nordic bohemian farmhouse macrame plush squishy fidget sensory tempered multicolor multicolour matte glossy holographic
  iridescent glitter sequin embroidered printed engraved personalized personalised customizable handmade handcrafted gradient ombre
  bluetooth wireless wired charger charging powerbank earbuds earphones headset headphones smartwatch tracker dashcam webcam tripod
  gimbal stabilizer projector speaker soundbar subwoofer humidifier diffuser purifier dehumidifier blender juicer squeezer grinder
  toaster airfryer skillet wok spatula whisk colander tumbler thermos flask mug coaster placemat tablecloth duvet comforter pillowcase
  bedding mattress topper blanket throw cushion rug doormat curtain blackout blinds organizer organiser shelf rack hanger hamper bin
  caddy tote crossbody clutch satchel duffel backpack fanny waist lanyard keychain keyring carabiner choker anklet brooch stud hoop
  dangle pendant cufflinks beanie snood scarf gloves mittens legging leggings joggers hoodie sweatshirt tracksuit romper onesie jumpsuit
  swimsuit bikini trunks sneakers loafers sandals flipflops slippers clogs insoles orthotic wedges stilettos feeler gauge caliper wrench
  socket ratchet pliers chisel drill grinder sander saw chainsaw lawnmower trimmer hose nozzle sprinkler planter trellis compost
  fertilizer mulch ammonite geode quartz amethyst obsidian tourmaline unsulphured unsweetened gluten keto matcha chia quinoa turmeric
  ashwagandha collagen biotin probiotic retinol hyaluronic serum toner moisturizer exfoliating cleanser sunscreen mascara eyeliner
  lipstick concealer foundation eyeshadow microneedle guasha`,
  // Spanish
  es: `rosa gris rojo roja azul verde negro negra blanco blanca amarillo morado marrón impermeable antigolpes antideslizante inalámbrico inalámbricos inalámbrica recargable plegable ajustable portátil lavable inoxidable
  algodón lino lana seda cuero piel poliéster silicona acrílico cerámica bambú acero madera plástico vidrio aluminio terciopelo gasa
  encaje estampado estampada bordado bordada liso rayas flores lunares manga mangas cuello escote talla tallas pulgadas unidades piezas
  juego lote pack funda fundas sábana sábanas almohada cojín cojines edredón colcha toalla toallas cortina cortinas alfombra lámpara
  bombilla estantería cuchillo cuchillos cebollero olla sartén cafetera tetera vajilla taza tazas botella botellas termo mochila
  bandolera cartera monedero zapatillas zapatos sandalias botas chanclas pantuflas calcetines medias sujetador braga bragas camiseta
  camisetas camisa blusa falda vestido vestidos pantalón pantalones vaqueros chaqueta abrigo sudadera chándal pijama bañador pendientes
  collar pulsera anillo reloj gafas auriculares altavoz cargador esterilla mancuernas juguete juguetes apilable educativo peluche muñeca
  rompecabezas escolar unicornio viscoelástica lumbar iones opacas regulable deshidratado ecológico azúcar almíbar resina salvaje decoración
  escritorio correa correas recambio repuesto piña jarra cubiertos mantel maceta regadera linterna mosquitera percha sartenes suela
  pantuflas gorro bufanda guantes cinturón tirantes hebilla cremallera forro relleno ganchillo aguja hilo lija taladro destornillador
  brocha rodillo candado cerradura bisagra grifo ducha`,
  // Portuguese
  pt: `rosa cinza vermelho azul verde preto branco amarelo roxo marrom impermeável antiderrapante recarregável dobrável ajustável portátil lavável inox algodão linho seda couro poliéster silicone cerâmica
  bambu aço madeira plástico vidro alumínio veludo renda estampado estampada bordado liso listras flores manga mangas gola tamanho
  polegadas unidades peças kit jogo lençol lençóis travesseiro almofada edredom colcha toalha toalhas cortina tapete luminária lâmpada
  prateleira faca panela frigideira cafeteira caneca garrafa garrafas térmica mochila carteira tênis sapato sandália bota chinelo meia
  meias calcinha sutiã camiseta camisa blusa saia vestido calça bermuda jaqueta casaco moletom pijama maiô brinco brincos argola colar
  pulseira anel relógio óculos fone fones carregador tábua tapete halteres brinquedo educativo pelúcia boneca regador blecaute blackout
  articulada rodinhas encaixe infantil feminino feminina masculino masculina casal solteiro congelada polpa neon básica decorativo
  selvagem prata pastilha pastilhas freio dianteira traseira alça mala nécessaire jarra talheres toalha vaso lanterna cabide gorro
  cachecol luvas cinto fivela zíper forro agulha linha furadeira parafusadeira pincel rolo cadeado fechadura torneira chuveiro ralo`,
  // French
  fr: `barbu barbue barbus imperméable antidérapant antidérapants antidérapante rechargeable pliable réglable portable lavable inox inoxydable coton lin laine
  soie cuir polyester silicone acrylique céramique bambou acier bois plastique verre aluminium velours dentelle imprimé brodé rayures
  fleurs manches col taille tailles pouces pièces lot lots housse coussin oreiller couette drap draps taie taies serviette rideau rideaux
  occultants tapis lampe chevet tactile ampoule étagère couteau casserole poêle cafetière théière vaisselle tasse gourde isotherme
  bouteille sac cartable maternelle licorne pochette portefeuille baskets chaussures sandales bottes tongs chaussons chaussettes collants
  culotte chemise chemisier jupe robe robes pantalon veste manteau pull sweat pyjama maillot boucles collier bracelet bague montre
  lunettes écouteurs casque enceinte boîtier étanches étanche haltères jouet éveil peluche poupée puzzle arrosoir jardin planche découper
  maison sangle épais scolaire solaire saveur sirop boîte boîtes rangement briques sangle sacoche cruche couverts nappe pot lampe torche
  cintre bonnet écharpe gants ceinture boucle fermeture doublure crochet aiguille fil perceuse tournevis pinceau rouleau cadenas serrure
  robinet douche`,
  // German
  de: `räder rädern träger trägern trachten deko aquarell aquarelle grob grobe grober grobes groben rosa grau rot blau grün schwarz weiß gelb lila braun türkis wasserdicht rutschfest auslaufsicher wiederaufladbar klappbar faltbar verstellbar tragbar waschbar dimmbar blickdicht kabellos
  edelstahl baumwolle leinen wolle seide leder polyester silikon acryl keramik bambus holz kunststoff glas aluminium samt spitze bedruckt
  bestickt gestreift blumen blumenmuster ärmel kurzarm langarm kragen ausschnitt größe zoll stück teilig set bettwäsche kissen
  kissenbezug decke handtuch vorhang ösen teppich lampe schreibtischlampe glühbirne regal messer topf pfanne kanne geschirr tasse
  trinkflasche thermobecher rucksack schulranzen handtasche umhängetasche geldbörse turnschuhe schuhe sandalen stiefel hausschuhe socken
  strümpfe hemd bluse rock kleid sommerkleid hose jacke mantel pullover kapuzenpullover schlafanzug badeanzug ohrringe creolen halskette
  armreif uhr brille kopfhörer lautsprecher ladebox yogamatte tragegurt hanteln spielzeug holzspielzeug steckspiel kuscheltier puppe
  puzzle gießkanne schneidebrett saftrille gefüttert einhorn getrocknete ungezuckert streifen leinwand raubkatze wandbild bremsbeläge
  besteck tischdecke blumentopf taschenlampe kleiderbügel mütze schal handschuhe gürtel schnalle reißverschluss futter häkelnadel garn
  bohrer schraubendreher pinsel vorhängeschloss wasserhahn dusche regenjacke`,
  // Italian
  it: `dorato dorata dorati rosa grigio rosso blu verde nero bianco giallo viola marrone impermeabile impermeabili antiscivolo ricaricabile pieghevole regolabile portatile lavabile inox cotone lino lana seta pelle poliestere
  silicone acrilico ceramica bambù acciaio legno plastica vetro alluminio velluto pizzo stampa stampato ricamato righe fiori manica
  maniche collo taglia pollici pezzi paia set completo lenzuola federa cuscino piumone asciugamano tende tenda oscuranti tappeto lampada
  lampadina scaffale coltello pentola padella caffettiera tazza borraccia bottiglia zaino borsa portafoglio scarpe sandali stivali
  ciabatte calzini calze reggiseno camicia gonna vestito pantaloni giacca cappotto felpa pigiama costume orecchini collana bracciale
  anello orologio occhiali cuffie cassa tappetino pesi gioco giocattolo peluche bambola annaffiatoio tagliere cucina matrimoniale singolo
  essiccato fette arredo unicorno cerchi invernali estivo selvaggio sacchetti confezione cartucce tappetini pastiglie freno brocca posate
  tovaglia vaso torcia gruccia cappello sciarpa guanti cintura fibbia cerniera fodera uncinetto ago filo trapano cacciavite pennello
  rullo lucchetto serratura rubinetto doccia tartaruga occhiali sole`,
  // Dutch
  nl: `waterdicht antislip oplaadbaar opvouwbaar verstelbaar draagbaar wasbaar rvs katoen linnen wol zijde leer polyester siliconen keramiek
  bamboe hout kunststof glas fluweel bedrukt geborduurd strepen bloemen mouwen maat stuks set dekbed kussen handdoek gordijn tapijt lamp
  plank mes pan mok fles rugzak tas portemonnee schoenen sandalen laarzen pantoffels sokken overhemd rok jurk broek jas trui pyjama
  oorbellen ketting armband ring horloge bril`,
  // Polish
  pl: `wodoodporny wodoodporne antypoślizgowa składany regulowany przenośny bawełna bawełniana bawełniane len wełna jedwab skóra skórzany
  poliester silikon ceramika bambus bambusowa drewno drewniany plastik szkło aksamit koronka nadruk haft paski kwiaty rękaw rozmiar sztuk
  sztuka zestaw komplet pościel poszewka poduszka kołdra ręcznik zasłony zasłona zaciemniające dywan lampka biurkowa półka nóż garnek
  patelnia kubek butelka plecak torebka portfel buty sandały kozaki kapcie skarpety skarpetki koszula bluzka spódnica sukienka spodnie
  kurtka płaszcz bluza piżama kolczyki naszyjnik bransoletka pierścionek zegarek okulary słuchawki bezprzewodowe głośnik mata jogi
  zabawka pluszak lalka konewka deska krojenia jednorożec suszone plastry plakat dzikie srebro damska damskie damski męski męskie
  pikowana ładowana ładowane szara szary szare sportowe sportowy wodoodporne klocki hamulcowe przód tył dzbanek sztućce obrus doniczka
  latarka wieszak czapka szalik rękawiczki klamra zamek podszewka szydełko igła nić wiertarka śrubokręt pędzel wałek kłódka kran prysznic`,
  // Turkish
  tr: `bambu visco su geçirmez kaymaz şarjlı katlanabilir ayarlanabilir taşınabilir yıkanabilir paslanmaz çelik pamuk pamuklu keten yün ipek deri
  polyester silikon seramik bambu ahşap plastik cam kadife dantel baskılı nakışlı çizgili çiçek desenli kol kollu yaka beden inç adet
  parça set takım takımı nevresim yastık yorgan havlu perde karartma halı lamba lambası raf bıçak tencere tava fincan kupa termos matara
  çanta çantası cüzdan ayakkabı sandalet bot terlik terliği çorap gömlek bluz etek elbise pantolon ceket mont sweatshirt pijama mayo küpe
  kolye bileklik yüzük saat gözlük kulaklık hoparlör mat matı oyuncak eğitici peluş bebek kova kovası sulama kesme tahtası turuncu
  kurutulmuş dilimleri vahşi yazlık kışlık kablosuz gümüş halka fren balata ön arka sürahi masa örtüsü saksı fener askı şapka atkı
  eldiven kemer toka fermuar astar tığ iğne iplik matkap tornavida fırça asma kilit musluk duş`,
  // Russian
  ru: `опт оптом розница розницу водонепроницаемые водонепроницаемый нескользящий беспроводные беспроводной складной регулируемый портативный моющийся нержавеющей
  нержавеющая хлопок хлопковый лен лён шерсть шелк шёлк кожа кожаный полиэстер силикон силиконовый керамика бамбук бамбуковая дерево
  деревянная пластик пластиковая стекло бархат кружево принт принтом вышивка полоску цветочным рукав рукавом размер штук шт набор
  комплект постельное белье наволочка подушка одеяло полотенце шторы штора блэкаут ковер коврик лампа настольная светодиодная полка нож
  кастрюля сковорода кружка бутылка термос рюкзак сумка кошелек кошелёк кроссовки сандалии сапоги ботинки тапочки носки колготки рубашка
  блузка юбка платье брюки джинсы куртка пальто свитер толстовка пижама купальник серьги колье браслет кольцо часы очки наушники колонка
  йоги гантели игрушка развивающая плюшевый кукла лейка садовая разделочная единорогом теплые летнее женское женские мужские детский
  серебро сушеное стеганая постер настенный чехол чехлы фильтр фильтры термос аккумулятор мешки мешок доска доски кувшин скатерть горшок
  фонарь вешалка шапка шарф перчатки ремень пряжка молния подкладка крючок игла нить дрель отвертка кисть валик замок кран душ зиму литр
  литра литров мл коврики`,
  // Indonesian
  id: `anti slip tahan air olahraga lipat portabel katun linen wol sutra kulit poliester silikon keramik bambu kayu plastik kaca beludru renda
  motif bordir garis bunga lengan pendek panjang ukuran pcs set sprei bantal selimut handuk gorden minimalis karpet lampu rak pisau panci
  wajan gelas botol termos ransel tas dompet sepatu sandal celana kemeja blus rok gaun gamis jaket piyama anting kalung gelang cincin
  kacamata headset speaker matras mainan edukasi boneka penyiram talenan keripik camilan polos warna rubah lucu perak stainless wanita
  pria abu balita kaos kaki pasang kampas rem depan belakang kendi taplak pot senter gantungan topi syal sarung sabuk gesper ritsleting
  furing jarum benang bor obeng kuas gembok keran`,
  // Arabic
  ar: `زيبرا رول ستارة مقاوم مقاومة للماء مانع مانعة للانزلاق قابل للشحن للطي محمول قطن كتان صوف حرير جلد بوليستر سيليكون سيراميك بامبو خشب خشبية بلاستيك زجاج
  مخمل دانتيل مطبوع مطرز مخطط زهور بطبعة أكمام قصيرة طويلة مقاس بوصة قطعة قطع طقم مجموعة ملاءات ملاءة سرير وسادة بطانية منشفة ستائر ستارة
  معتمة سجادة مصباح رف سكين قدر مقلاة كوب زجاجة ماء ستانلس ستيل حقيبة محفظة حذاء صندل جوارب أزواج قميص بلوزة تنورة فستان بنطلون سترة معطف
  بيجاما أقراط قلادة سوار خاتم ساعة نظارة سماعات لاسلكية مكتب يوغا لعبة تعليمية دمية إبريق سقي النباتات لتر جرام شرائح مجففة صيفي شيفون
  برتقالي محشوة ناعمة ثعلب فضة رمادي مدرسية وردية لوح تقطيع رياضية نسائي نسائية رجالي رجالية جراب شاحن كابل فرامل أقراص سماعة غطاء حامل
  كاميرا بطارية لابتوب إبريق مفرش قبعة وشاح قفازات حزام مفك فرشاة قفل صنبور`,
  // Greek and Hebrew: animals, plants and cuts that pass for names
  el: `καρό ριγέ ζιλέ ζελέ σελίνο πάντα μπερέ μπλούζες ζάρια`,
  he: `תכלת בורדו מדף מדפי עץ אלון פנדה דובי קיווי מנגו ליים קולר`,
  // Chinese and Japanese, where the dictionary of the segmenter is short
  zh: `磨爪 猫抓 联想记忆 拼装 静音 超轻 便携 枚組 件套 显瘦 修身 束脚 加厚 防滑 防摔 耐咬 磨牙 降噪 续航 长续航 入耳式 快拆 滤网 边刷 尘袋 硅胶 液态 雪纺 多肉 托盘 简约 露营 钓鱼 大颗粒 益智 针织 刺绣 印花 碎花 宽松 直筒 大码 连帽 束口 翻领 圆领 高腰
  短款 长款 冰丝 莫代尔 亚麻 真丝 羊绒 头层 牛皮 镀金 纯银 珍珠 锆石 不粘 陶瓷 折叠 伸缩 充电 遥控 无线 有线 日本製 韓国製 中国製 台湾製 米国製 外国製 国産 輸入品 正規品 国内正規品 並行輸入品 純正品 未使用品 中古品 新品未使用 スマホ 耐衝撃 保温 保冷 直飲み 抗菌 防水 軽量 大容量 折りたたみ 滑り止め 遮光 綿 麻 花柄 半袖 長袖 替え 調光 充電式 組 枚
  本 個 ピアス フープ`,
  // Korean
  ko: `인테리어 카룸 방수 미끄럼방지 충전식 접이식 휴대용 조절 세척 스테인리스 면 린넨 울 실크 가죽 폴리에스터 실리콘 세라믹 도자기 대나무 원목 플라스틱 유리 벨벳 레이스 프린트 자수 스트라이프 꽃무늬 반팔 긴팔 브이넥 사이즈 인치 세트 이불커버 베개 이불
  수건 커튼 암막커튼 러그 램프 스탠드 무드등 선반 칼 냄비 프라이팬 컵 텀블러 보온 보냉 백팩 지갑 운동화 샌들 부츠 슬리퍼 실내화 양말 켤레 셔츠 블라우스 치마 원피스 바지 자켓 코트 맨투맨 잠옷 수영복 귀걸이 목걸이 팔찌 반지 시계 안경
  이어폰 무선 스피커 노이즈캔슬링 요가매트 덤벨 장난감 교구 블록 인형 물뿌리개 도마 대형 주방용품 경량 의자 캠핑 오렌지색 오렌지 건망고 무설탕 간식 표적지 사격 실버 그레이 블랙 화이트 핑크 스포츠 여름 겨울 투명 트위드 숄더백 쿠션 런닝화
  통굽 링 작은 거실 퀸 킹 싱글 더블 조명 털 리터 미터 센티 그램 킬로 개입 세트 매트 배터리 어댑터 케이블 충전 커버 필름 강화유리 스트랩 주전자 식탁보 화분 손전등 옷걸이 모자 목도리 장갑 벨트 지퍼 뜨개 드릴 드라이버 붓 자물쇠 수전
  샤워기 곰돌이 국내산 국산 정품 수입산`,
  vi: `voan ren nhung lụa len da bò nhựa inox gỗ tre thủy tinh gốm sứ chống nước chống trượt gấp gọn sạc pin tay ngắn dài cổ tròn size váy áo quần giày dép túi balo ví mũ khăn găng thắt lưng khóa kéo`,
};
