/**
 * Further words of everyday listings, of the languages whose lists of spoken words are short or cut them otherwise than sellers do.
 * Lower case, by BCP 47 tag of the language; a continuation of trade-words.ts.
 */
export const FURTHER_TRADE_WORDS: Readonly<Record<string, string>> = {
  ja: `グレージュ バースデイ ガーランド クラッカー アロマ ディフューザー ソーラー アダプタ モバイル ワイヤレス ヘッドフォン イヤフォン レンズ フィルタ フォルダー カッター マグネット シェルフ カゴ ワゴン チェスト キャビネット ピロー
  ハンカチ ナベ ケトル ピーラー スライサー グレーター グリル バーナー ストロー ランチボックス ミトン ホウキ ダスト アルミ ステンレス チタン シリコン シリコーン プラ プラダン ダンボール 段ボール アクリル セラミック
  ホーロー ウッドデッキ バンブー ラタン レザー スエード コットン リネン ウール カシミヤ フリース ボア デニム ナイロン ポリエステル メッシュ ツイード ベロア ベルベット サテン シフォン チュール フェルト ケープ
  キャミソール タンクトップ インナー ガウン ラッシュガード ベレー ベレー帽 サスペンダー クロッグ トート ショルダー サコッシュ アンクレット バレッタ クロック コスメ リップスティック ネイル ジェル パウダー ローション
  ワックス ソープ バスボム アイロン カーラー マッサージャー コルセット テーピング コラーゲン クーラー クーラーボックス コンパス カラビナ チェアー バーベル サイクリング サイクルウェア サーフボード ゴルフボール バドミントン
  グラブ スイミング フィッシング フロート ダーツ ビリヤード ブロックセット スライム シャボン玉 コスプレ コスチューム ハーモニカ カホン メトロノーム チューナー ガーデニング プランター 鉢 ジョウロ スコップ ブルーシート
  テープライト ノコギリ ワッシャー ヒンジ キャスター レール ブラケット アングル スプロケット サドル エンブレム ドラレコ ゲージ ペットシーツ エアポンプ パープル ベージュ アイボリー ネイビー カーキ ターコイズ マスタード
  ボルドー ラベンダー キャメル チャコール くすみカラー パステル カラフル マルチカラー ストライプ ボーダー ドット フラワー アニマル レオパード ゼブラ カモフラ 迷彩 フリル プリーツ ギンガム ストロベリー マンゴー メロン
  ピーチ グレープ カシューナッツ ゼリー プリン マフィン ココア シロップ ハチミツ ヌードル カレー オートミール グラノーラ セミダブル ラージ スモール フリーサイズ オーバーサイズ ハイネック クルーネック ストレッチ スリム
  ワイド ルーズ カジュアル フォーマル ビンテージ ヴィンテージ レトロ アンティーク モダン ナチュラル ラグジュアリー エレガント ゴシック ロリータ アメカジ 北欧 送料無料 福袋 ノベルティ ラッピング オーダーメイド カスタム
  ハンドメイド スペア マイクロファイバー レインブーツ 雨傘 パラソル カラーコーン ワークマン手袋 シニア マタニティ`,
  el: `κρίκος κρίκοι κρίκους κρίκων σκεπή σκεπές γρανίτης γρανίτη γρανιτένιο γουδί κατσαρόλες χύτρα κουτάλι πιρούνι κούπες καράφα κανάτα τάπερ δοχεία κρεμάστρα
  κρεμάστρες καναπές μαξιλάρια ριχτάρι λαμπάκια κορνίζα αφίσα καλσόν γόβες καρφίτσα μπρελόκ ρακέτα ρακέτες κουνούπια
  κουνουπιών εντομοαπωθητικό μυγοσκοτώστρα αυτοκινητάκι επιτραπέζιο υπνόσακος μινιατούρα μοντελισμός ποιμενικός γατάκι
  κουνελάκι ελέφαντας μέλισσα τριαντάφυλλο πορτοκάλι φράουλα κεράσι σταφύλι αμύγδαλα φιστίκια ελιές ελαιόλαδο ζυμαρικά
  αλεύρι πιπέρι μπαχαρικά λοσιόν αποσμητικό μάσκαρα χτένα ξυράφι βιταμίνες συμπλήρωμα διατροφής νάρθηκας επιγονατίδα
  κατσαβίδι τρυπάνι πένσα βίδες γλάστρα σπόροι φτυάρι τσουγκράνα ποτιστήρι μοτοσυκλέτας χειροποίητο χειροποίητη ξύλινο
  ξύλινη ανοξείδωτο γυάλινο κεραμικό δερμάτινο βαμβακερό μάλλινο μεταξωτό λινό ασημένιο επιχρυσωμένο αδιάβροχο πτυσσόμενο
  επαναφορτιζόμενο ψηφιακό ανδρικό ανδρική βρεφικό τεμάχια τεμ μπεζ χρυσαφί γκρανίτ αντικολλητικό`,
  he: `חיפה פלאפון סלולרי מגנטי מגנטית נטען נטענת אלחוטי אלחוטית מחבט יתושים תאורה אגרטל ראי וילונות מזרן ספה כסא מדפים ארונית קופסא
  סלסלה קולב קולבים מתלה סירים מזלג קנקן מגש קערה קרש חיתוך מסננת מגרדת מקלף טוסטר מאוורר מזגן רדיאטור מפזר מטאטא מגב
  סמרטוט ספוג דלי גרניט נירוסטה קרמיקה כותנה צמר משי פשתן סיליקון במבוק אינדוקציה מכנס קפוצון ז'קט סיכה מסכה ליפסטיק אודם
  מסקרה ציפורניים מברשות מסרק מגלח תער פאזל אוהל צידנית מזרון יוגה משקולות קסדה עציץ אדנית השקיה מברג פלייר ברגים סולם
  הדבקה הגה שקדים זית תבלינים תפוז תות אבטיח בז' סגול כתום יוניסקס יח ק"ג ס"מ מ"מ`,
  ar: `طازج الطازج طازجة جرانيت غرانيت قدور صواني صحن كؤوس فناجين دلة رفوف شرشف ملاية ملايات مصابيح فانوس برواز محضرة محمصة مقشة إسفنج ليفة دلو
  ناموس ذباب خطاف فساتين عبايات جلابية نقاب طاقية جزمة حقائب شنط محافظ خواتم عطور مسك دهن لوشن روج فاونديشن تمور فستق كاجو
  زبيب زعفران تفاح برتقال موز مانجو فراولة رمان عنب أصفر بنفسجي فضي درزن معدني بلاستيكي لاسلكي بناتي ولادي مواليد ديزل بنزين أمبير امبير محبوك محبوكة كارديجان دعاسات`,
  id: `senternya setrika magicom centong guling seprai bedcover tikar sajadah stopkontak gayung kresek parutan ulekan cobek
  tunik kebaya mukena ciput dalaman singlet selop peci kopiah alis lulur jamu mobilan layangan bulutangkis pakan cangkul
  amplas kerupuk kurma mangga granit marmer rotan busa sintetis grosir ecer gulung raket nyamuk lalat serangga kipas angin
  sendok garpu piring mangkok mangkuk cangkir toples wadah kotak keranjang lemari kursi kasur keset tirai saklar colokan
  ember spons tempat sampah jemuran jepitan tambang gunting saringan daster batik jilbab kerudung kolor rompi masker
  pinggang selempang koper jepit bando bedak lipstik maskara pelembab sabun sampo kondisioner minyak wangi suplemen popok
  balok skuter pancing joran umpan senar burung kandang pasir akuarium bibit benih pupuk sekop semprotan gergaji meteran
  tangga garam kecap sambal bumbu beras tepung goreng kacang biskuit cokelat coklat permen pisang jeruk hitam putih merah
  hijau kuning tempel gantung putar dorong otomatis listrik murah satuan lusin lembar`,
  th: `ประตู ไม้ตียุง ยุง แมลงวัน ทัพพี ถ้วย กาน้ำ กระติก กล่อง ตะกร้า ลิ้นชัก ผ้าปู เสื่อ เตารีด ไม้ถู ถัง ขัน ไม้แขวน ตะขอ แกรนิต
  หิน ไม้ เหล็ก สแตนเลส อลูมิเนียม พลาสติก เซรามิก หนัง ผ้าฝ้าย ผ้าไหม ยีนส์ ไม้ไผ่ หวาย เสื้อกันหนาว ส้นสูง แป้ง บลัช
  ไดร์ มีดโกน หน้ากาก สกู๊ตเตอร์ เบ็ด เหยื่อ เมล็ด พลั่ว ข้าว เส้น เครื่องเทศ มะม่วง กล้วย แอปเปิ้ล ส้ม องุ่น ทุเรียน สีดำ
  สีขาว สีแดง สีฟ้า สีเขียว สีเหลือง สีชมพู สีเทา สีน้ำตาล สีม่วง สีทอง สีเงิน ชิ้น คู่ ตัว อัน ชุด เซ็ต ไซส์ ไร้สาย ไฟฟ้า
  พกพา พับได้ กันน้ำ ชาร์จ ส่ง ลินิน ผ้าลินิน พร้อมส่ง ส่งฟรี ส่งด่วน ของแท้ ราคาถูก ราคาส่ง`,
  ko: `모기채 파리채 화이바 마이크로화이바 바스켓 라탄 바구니 피크닉 타올 클립 코펠 쿨러 아이스박스 돗자리 블라인드 호미 니퍼 글루건 국자 빨래 조끼 롱패딩 롱스커트 래쉬가드 비니 클러치 섀도우 찜질기 셔틀콕 찌 미끼
  메이트 신상 무배 배변패드 견과 김치 감귤 딸기 망고 포도 자개 조개 은침 애플민트 은하수 별빛 프래그런스`,
  zh: `回力车 惯性车 压板 中空板 智能机 全网通 二手 九成新 扫把 收纳箱 工具箱 滑板车 芙蓉 模具`,
  vi: `xoong`,
  uk: `опт оптом роздріб котон котонова котоновий котонові комарів мухобійка ступка гранітна граніт виделка кошик шафа матрац ліхтар праска відро вішак туш гребінець ведмедик
  намет гантелі вудка викрутка гайковий драбина мотузка горщик насіння добриво жовтий рожевий сірий коричневий чоловічий
  жіночий дитячий`,
  tr: `sineklik sivrisinek granit kepçe kavanoz sepet yelek bant gübre simli raket sinek kaşık çatal tabak bardak çaydanlık
  demlik saklama dolap sandalye kanepe yatak çarşaf battaniye kilim abajur çerçeve tablo vantilatör sünger askılık tişört
  kazak hırka kaban külot sütyen kravat çizme valiz parfüm şampuan sabun rimel tarak yapboz çadır dambıl çekiç pense
  merdiven tohum çikolata bisküvi fındık yıldız yılbaşı`,
  pl: `łapka moździerz granitowy granit słoik koszyk szafka roleta chodnik żelazko wiadro kamizelka układanka przynęta nawóz
  przebranie skrzydełka packa muchy komary łyżka widelec talerz miska szklanka kieliszek czajnik pojemnik krzesło kanapa
  łóżko materac prześcieradło firana żyrandol świecznik wazon lustro ramka zegar wentylator gąbka sweter kardigan spodenki
  legginsy rajstopy majtki biustonosz krawat klapki trampki walizka perfumy szampon mydło szminka grzebień piłka rower
  hulajnoga namiot hantle wędka młotek śruby drabina nasiona herbata czekolada ciastka orzechy kostium`,
  cs: `basů kryt obal pouzdro plyšový plyšová dřevěný dřevěná hračka hračky souprava sada kusů šaty tričko mikina kalhoty sukně bunda kabát boty
  tenisky ponožky čepice šála rukavice pásek kabelka batoh peněženka hodinky náušnice náramek prsten hrnek talíř mísa pánev hrnec nůž
  lžíce vidlička konvice láhev povlečení polštář deka ručník závěs koberec lampa svítidlo police stůl židle skříň postel matrace zahradní
  hadice květináč semena kladivo šroubovák vrtačka pila šrouby žebřík barva štětec mýdlo šampon krém parfém kartáč hřeben stan spacák
  kolo přilba míč rybářský prut kniha sešit tužka obraz plakát samolepky svíčka vánoční velikonoční narozeniny dárek kuchyňský koupelna
  ložnice dětský dětská pánský pánská dámský dámská modrý modrá červený zelený žlutý černý bílý růžový šedý hnědý nerezový skleněný keramický
  bavlna vlna kůže sluchátka nabíječka kabel reproduktor klávesnice myš`,
  sv: `akvarell akvareller stl mjukisdjur leksak leksaker klänning tröja byxor kjol jacka kappa skor strumpor mössa halsduk handskar bälte väska ryggsäck plånbok klocka
  örhängen armband ring mugg tallrik skål stekpanna gryta kniv sked gaffel kanna flaska påslakan kudde filt handduk gardin matta lampa hylla
  bord stol skåp säng madrass trädgård slang kruka frön hammare skruvmejsel borr såg skruvar stege färg pensel tvål schampo kräm parfym
  borste kam tält sovsäck cykel hjälm boll metspö bok penna tavla affisch klistermärken ljus julgran påsk födelsedag present kök badrum sovrum
  barn herr dam blå röd grön gul svart vit rosa grå brun rostfri glas keramik bomull ull läder hörlurar laddare högtalare tangentbord mus
  stycken delar uppsättning byxa trosa underkläder ballong siffror`,
  da: `kjole bluse bukser nederdel jakke frakke sko strømper hue halstørklæde handsker bælte taske rygsæk pung ur øreringe armbånd krus tallerken skål
  pande gryde kniv ske gaffel kande flaske sengetøj pude tæppe gulvtæppe håndklæde gardin lampe reol bord stol skab seng madras have slange
  krukke frø hammer skruetrækker boremaskine sav skruer stige maling pensel sæbe shampoo creme parfume børste kam telt sovepose cykel hjelm
  bold fiskestang bog blyant billede plakat klistermærker stearinlys juletræ påske fødselsdag gave køkken badeværelse soveværelse børn herre dame
  blå rød grøn gul sort hvid lyserød grå brun rustfri glas keramik bomuld uld læder høretelefoner højttaler tastatur mus dele stk sæt bor
  briller stel pasform gadekridt hønsehus legetøj bane biler trampolin hegn krog blomster kostume bamse`,
  ro: `rochie bluza pantaloni fusta geaca palton pantofi sosete caciula fular manusi curea geanta rucsac portofel ceas cercei bratara inel cana farfurie
  bol tigaie oala cutit lingura furculita ceainic sticla lenjerie perna patura prosop perdea covor lampa veioza raft masa scaun dulap pat saltea
  gradina furtun ghiveci seminte ciocan surubelnita bormasina fierastrau suruburi scara vopsea pensula sapun sampon crema parfum perie pieptene
  cort bicicleta casca minge undita carte caiet creion tablou poster autocolante lumanare craciun paste cadou bucatarie baie dormitor copii copil
  barbati femei dama albastru albastra rosu verde galben negru neagra alb alba roz gri maro inox sticla ceramica bumbac lana piele casti
  boxa tastatura mouse bucati buc set frizerie foarfeca unghii pile lunga vara iarna moale extra absorbant`,
  hu: `ruha póló nadrág szoknya kabát dzseki cipő zokni sapka sál kesztyű öv táska hátizsák pénztárca óra fülbevaló karkötő gyűrű bögre tányér tál
  serpenyő fazék kés kanál villa kanna üveg ágynemű párna takaró törölköző függöny szőnyeg lámpa polc asztal szék szekrény ágy matrac kert
  tömlő cserép vetőmag kalapács csavarhúzó fúró fűrész csavar létra festék ecset szappan sampon krém parfüm kefe fésű sátor kerékpár sisak
  labda horgászbot könyv füzet ceruza kép poszter matrica gyertya karácsonyi húsvéti ajándék konyha fürdőszoba hálószoba gyerek férfi női kék
  piros zöld sárga fekete fehér rózsaszín szürke barna rozsdamentes kerámia pamut gyapjú bőr fülhallgató hangszóró billentyűzet egér darab db
  készlet nyári téli puha csiszolt mintás ventilátor asztali aszfaltkréta falikép gördeszka`,
};
