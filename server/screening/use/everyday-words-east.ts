/** Everyday words of goods in languages between Prague and Kyiv, beyond their common ones: see everyday-words.ts. In order of the alphabet. */
export const EASTERN_WORDS: Readonly<Record<string, string>> = {
  cs: `aktovka akumulátor akvárium akát automatický autopotah autíčko baleríny bambule bambulí bambus baterka batohy bavlna bavlněná bavlněný
  bačkory bezdrátová bezdrátový bonbony borovice borůvky bota bouda boxerky bronz broskev broušená broušený brož brusinky bruska brusle
  brusný bryndák brzda brzdové budka buk bukový bunda bundy béžová béžový bříza cedník chlapecký cibule cibulky cizrna cuketa datle deka
  dekorační deky destičky deštník digitální dinosaurus držák dub dubový dudlík dámská dámský dílek dílků dívčí dětská dřevěná dřevěné
  dřevěný džem džíny elastický elektrický fialová fialový figurka filc filtr flanel froté fíky fólie girlanda golfky gram granát guma
  gumový habr hadice hadrová halenka hedvábí helma hliník hliněný hlína hmoždinka hnojivo hnědá hnědý holínky houba houpací houpačka
  hořčicový hranatý hrnce hrnec hrnek hrnky hrníček hrozny hruška hrábě hrách háčkovaná háčkovaný háčku hřeben hřebík hřebíky hřiby
  hůlky jahody jasan jednorožec jelen ječmen jeřabina ježek kabel kabelka kabelky kabáty kalendář kamna kamínek kapr kapsa kapuce kapucí
  karton kartáč kartáče kašmír kbelík keramická keramický keramika klec kleště klika klobása klávesnice knoflík knoflíky koberce
  kohoutek kojenecký kolečko koloběžka komoda kondicionér konev konvice konvička kopr korek korkový korálek korálky kosa kosatce kosatec kostkovaný
  kostky kov kovová kovový koza kozačky kočárek koření košík koťátko koženka kožená kožený kožešina krajka krajkový kraslice kravata
  kraťasy krmítko králík králíky krátká krémový kufry kulatá kulatý kusů květ květináč květináče květovaný květy kytičky kytka křesla
  křeček laclem lahev lahvička lak lampa lampička lednice legíny len lepicí lepidlo levandule lidový lilek lilie litina litinová
  litinový litr liška lněná lněné lněný lopata lustr lyže límec lípa lískové lžička lžíce madlo magnetický maliny malovaný mandle
  manšestr marmeláda maskovací matice matrace medvídek meruňka metla metr mikina mikiny mikrofon miminka miska misky mixér mletá mlýnek
  modřín mokasíny montérky mop mosaz motorová motyka motýl motýlek mouka mramor mrkev muškát míče mýdla mýdlo měkký měď nabíječka
  naběračka nastavitelný naviják nepromokavý nepřilnavý nerez nerezová nit nitě náplň náramky náušnice nízký obojek ocel ocet
  oddenek odnímatelný okurka oleje opasek oranžový orchidej ostružiny osuška otočný overal oves ovladač oválný ozdoba ozdobný ozdoby ořech
  ořechy ořezávátko panenka pant pantofle panty papoušek papuče parfém pastelky pedál pelíšek penál peněženka peněženky pepř perla perly
  perník petržel peřina peří pivoňka plast plastelína plastový plenka pletená pletený plsť pneumatika podložka podprsenka pohanka
  pohlednice pohledy pohovka poklice police polička polyester polštáře ponožka porcelán postroj postýlka potištěný použitý povidla
  povlak povlečení pozlacený pratelný prkénko prodlužovačka prostorem prostěradlo protiskluzový proutí proutěný provázek prsteny
  prstýnek pruhovaný prut psací pudr puntíkovaný punčochy punčocháče puzzle pyžamo pádlo pánev pánská pánský pánve pásek páska pěna
  předložka přehoz přenosný přikrývka přilba příbor příbory přívěs přívěsek přívěšek příze pšenice radiátor rajčata rajče raketa
  rakytník ratan regál reproduktor rohožka roleta rozinky rozkládací rtěnka rukáv rukávy rustikální ruční ručníky ráfek rám rámeček rýč
  rýže růžová růžový sada samet sandály saténový sazenice sedlo sekačka sekera semena semínka sešit sifon silikon sirup skladem
  skleničky skleník skleněné skleněný skluzavka skládací skříň skříňka slanina slivovice slon sloupek sluchátka slunečnice smaltovaný
  smetana smeták smrk socha solární souprava soška spacák sporák sprcha stany starožitný stelivo stojan stojanová stolek stoly struhadlo
  stuha stěrač stěrka stříbrná stříbrný stříbro sukně sušené sušený sušák svetry svícen svítidlo svíčka sáně sáček sýkorka taburet
  talíře taška tenisky tenký termoska tiskárna tkaný topení topinkovač trička trouba trubka truhlík tulipán tužka tužky tvaroh tymián
  tyrkysový tílko těsnění třešeň třešně ubrousky ubrus ubrusy velikonoční ventilátor vesta veverka vidlice vidlička visací viskóza višně
  vlněná vlněný vláček vodováha vodové vosk vrtačka vrták vrtáky vrut vruty vypínač vysavač vyšívaný vábnička váha váleček váza vázy
  vínový včela včelaře vědro věnec věšák vřes zahrada zahradní zatemňovací zateplený zelí zip známka zrcátko zrnková záclona záclony
  zástěra zásuvka závěs závěsy úložným úzký čelovka čepice čepička čerpadlo český česnek čidlo činky čokoláda čočka řasenka řetízek
  řetěz řídítka šampon šatičky šedá šedý široký šitý škrabadlo šperk šroub šroubovák šrouby štětce štětec šunka švestka šála šátek šňůra
  žabička žaluzie železo židlička žirafa žito žlutá žlutý žula župan žába žárovka žárovky`,
  uk: `абажур абрикос автоматичний акація акваріум акумулятор акція алюміній антипригарний атлас бавовна бавовняна бавовняний баклажан балетки
  бальзам бамбук бандура батарейка батарейки бджола бежева бежевий бездротовий бездротові бензопила береза блакитний блендер блешня
  блискавка блуза блузка болгарка болт бордовий борошно босоніжки браслети бронза брошка будиночок бук буковий бур бурштин бусини
  бюстгальтер біла білизна білка бірюзовий бісер в'язана в'язаний в'язання в'язані ваги ваза вази валик валіза варення ведмедик ведмідь
  великдень вентилятор весло вживаний виделка викрутка вилка вимикач виноград витриманий вишиванка вишиванки вишита вишитий вишня
  вишуканий вовк вовна вовняний вовняні водонепроникний вощина вудка вузький вівця відро візок віник вінок вінчик віск вітамін вітаміни
  вішак вішалка газон газонокосарка гайка гальма гамак гаманець гантелі гачки гачок гвинт глина глиняний гойдалка горох горошок горщик
  горщики горіх горіхи граблі грам граніт гребінець гречана гречка гриби грунтовка груша губка гума гумка гумові гірка гірлянда
  гірчичний датчик двірник декоративна декоративний дерев'яна дерев'яний дерев'яні деталей джинси дзвіночок диван динозавр дитяча дитяче
  дитячий добриво довге дорослий дорослих доріжка доставка дошка дриль друкований друшляк дряпка дріт дуб дубовий духовка дюбель
  дівчинки екошкіра еластичний електричний жаба жалюзі жилет жилетка жирафа жито жовта жовтий жовті журавлина жіноча жіночий жіночі
  завіса зайчик залізо зарядка зарядний зелена зернова змішувач знімний зошит зошити кабачок кабель каблучка кавомолка калина капуста
  капці капюшон капюшоном картатий картини картон картопля картридж каструля каструлі кашемір квадратний квасоля квітка квітковий квітів
  кеди келих келихи кепка кераміка керамічна керамічний килим килими килимки килимок кишеня клавіатура клей ключниця клітка кліщі
  ковбаса ковдра ковдри ковзани коза козячий колготки колиска колодки колонка коляска комбінезон комод комплект комір конструктор
  копчений корал коралове коричнева коричневий корок коротка коса котушка котів кофта кошик кошики краватка крайка кран крашанка крем
  кремовий кришка кролів кросівки кругла круглий кріп крісла крісло кубики кулон кульчики курей курка куртка куртки кухоль кілограм
  кімнатні кіт лаванда лак лампа лампи лампочка ланцюг ланцюжок латунь легкий легінси лижі липа лисиця листівка листівки лляна лляний
  лляні ложка ложки лоза лопата лопатка лосини лохина лохини лузга льон люстра лялька лійка лілія літр ліхтар ліхтарик м'яка м'який
  м'ясо м'ятна м'ятний м'яч магнітний малина мармур маскувальна матрас матрац машинка мелена мереживо метал металева металевий метелик
  метр мигдаль миска миски млинок мокасини монета монети морква мотанка мотоблок мідний мідь мікрофон мітла наволочка навушники
  наждачний намет намистини намисто наповнювач народний насос настінна настінний насіння насіннєва натуральний нашийник наявність
  немовля немовлят нержавійка низький нитка нитки ножиці ножі обліпиха обробна обігрівач обідня обідній овальний овес овечої огірки
  огірок ожина оксамит олень олівець олівці олія олії орхідея оцет пазли палиці панчохи папуга парасолька парасоля паркан парфуми пасок
  педаль пенал пензлик переносний перець перо персик перфоратор петля петриківський петрушка пила пилосос писанка пластик пластиковий
  пластилін плед плетена плетений плита плоскогубці пляшечка пляшка плівка повербанк повсть повідець подовжувач подушка подушки позолота
  покривало полиця полиці полуниця поліестер помада помаранчевий помідор помідори поролон порошок портфель порцеляна постіль постільна
  праска прикраса прикраси приліжкова принтер причіп прокладка простирадло пряжа пряник птах птахів пудра пульт пух пшениця півонія
  підвіска підвісний підгузки піджак підковдра підставка піжама піч радіатор ракетка рама рамка регульований ремінь рис родзинки рожева
  рожевий розетка розкладний розпис розписана розписний розсада ролета ролики ротанг рукав рукави рукавиці рукавички рулетка рулон ручка
  ручний рушник рушники рушничок рюкзак рюкзаки саджанець саджанці садовий сало самокат самшит сандалі санчата сапа свердло светр светри
  світильник свічка свічки свічник секатор серветка серветки сережки силікон синя сироп сито сифон скатертина складаний скляна скляний
  склянка сковорода сковорідка слива слинявчик слон сметана смугастий сокира сонячний соняшник соняшники соняшниковий сопілка сорочка
  сорочки соска сосна сочевиця спальник спідниця спідниці спінінг срібло срібна срібний сталь старовинний статуетка стелаж стовп столи
  стрічка стілець стільці сукня сукні сумка сумки сумочка сушена сушений сідло сіль сіра сірий сірі сітка таз тапки тапочки тарілка
  тарілки таріль твердий теплиця тепличка терка термос тканий тканина товстий тонкий тостер трав'яний традиційний тризуб тримач троянда
  труба труси тумба тумбочка турка туш тюль тюльпан упаковка утеплений фара фарба фарби фартух фетр фреза футболка футболки фігурка
  фільтр фініки фіолетовий фіранка фіранки халат хом'як худі хустка хустки хутро цвях цвяхи цибулини цибуля цифровий цукерки цукор чавун
  чавунна чавунний чайник часник чашка чашки чебрець черешня черпак чищені чоботи чобітки чоловіча чоловічий чорниця чохли чохол шайба
  шампунь шапка шапки шарф шафа шафи шина шинка широкий шитий шкарпетки шкіряна шкіряний шкіряні шланг шлейка шльопанці шнур шовк
  шовковий шолом шорти штора штори шуруп шурупи шуруповерт шурупокрут шухляда шухлядою щоденник щітка щітки яблуко ялина ялинка ялинкові
  ясен єдиноріг іграшка ікона інжир їжак ґрунт ґудзик ґудзики`,
  ro: `acuarele acumulator acumulatori acvariu adeziv adidași afine agendă alamă albaștri albine albină aluminiu alun ansamblu antiaderent
  antiaderentă antiderapant anvelope anvelopă aragaz ardei argilă argintat argintie argintiu arici ascuțitoare aspirator aurie aurit
  aurită auriu automată ață balama balamale balansoar balerini balsam bambus baterie baterii bavetă bași bebe bebeluși bec becuri bej
  biberon biciclete bijuterie bio birouri biscuiți blană blender bleumarin blugi bluze bluză boabe bocanci body boia bol boluri borcan
  borcane bordo bormașină borsetă boxe boxeri boxă brodat brodată bronz broscuță broșe broșă brățară brățări bujie bujii bujor bulbi
  bumbac burduf burete bureți burghie burghiu butași cabluri caiet caiete caise calorifer canapele candelă cană capac capace capră
  carpen carpetă carton cartuș cască castraveți castroane castron catifea cașcaval cașmir ceainic ceaiuri cearșaf cearșafuri ceasuri
  ceramică cercei cercel cești chiuvetă cimbru ciorapi cireș cireșe cizmă clește clești coasă colanți coliere colorate comodă compot
  coroniță corturi corzi covoare covorașe cozonac coșuri cratițe cratiță cravate creioane crem creme crin croșetat croșetată cuburi cuie
  cuier cuiere cupru curea curele curmale cusut cusută cuvertură cuțite cântar cârlige cârnați căciuli căciulă cămăși căni căptușit
  căptușită căpșuni cărucior căruț căsuță căști dame damă dantelă decorativ decorative decorativă decorațiune denim detașabil detergent
  diblu dibluri difuzor digital digitală dinozaur dovlecei draperie draperii dreptunghiular dresuri drujbă dulapuri dușuri ecologică
  elastic elastică elegantă etajere etajeră extensibil extensibilă eșarfe eșarfă fag far fard farfurii faruri felicitare fermoar
  ferăstrău fetru fierbător figurine figurină fileu filtre filtru flanel flex fluture fluturi foarfece foarfecă folie fontă fotolii
  fotoliu frasin frotir frâne frână fular fulare furculiță furcă furtun fuste fustă făină făraș galbene gantere garnituri garnitură
  gazon geacă geci gem genunchiere genți gheată ghete ghicitori ghidon ghiozdan ghiozdane ghirlandă ghivece ghiveci girafă globuri
  gradină grame granit greblă griș groasă gros grund găini găleată halat halate ham hamac hamster hanorac hanorace holșurub huse husă
  hârleț ibric icoane icoană iepuri impermeabil impermeabilă imprimantă imprimat imprimată inox invitații jachete jachetă jaluzele jante
  jantă jardinieră kilogram lacăt lalea lalele lampă lansetă lanterne lanternă laptop lat lată lavabil lavandă leagăn lenjerii lesă
  leuștean lighean linguri linguriță lingură linte litieră litri litru lopată loțiune lumânare lustre lustră lut lână lămpi lănțișoare
  lănțișor magnetic magnetici magnetică maiou manuală marmură matlasat mazăre mașinuțe mașinuță mesteacăn metalic metalice metalică
  migdale mingi mixer mocasini mochetă molid mop morcovi motocoasă mov mulinetă mure murături mușama mușcată muștar mâner mânere
  măcinată mălai mănușă mărar mărgea mărgele mărimi mătură nasture nasturi nivelă noptiere noptieră nuc năut oale oală oglinzi ojă
  orhidee ornament oval ovală oțet pachete paletă paltoane palton pandantiv pandantive pantalon papagal papion papuc papuci pardesiu
  parfumuri pastramă patine paturi pedală penar penare pensule pensulă perdea perdele pere perie perii perne pernuță personalizat
  personalizată pictată pielii pieptene piepteni piersici pijama pijamale pilotă pin piulițe piuliță pix pixuri plapumă plastilină plasă
  pliabil pliabilă pliant plută plăcuțe poliester polizor polonic pompă portabil portabilă portocalie portocaliu portofele porțelan
  poșete poșetă prelungitor premergător preș prize priză prosoape prune prăjitor pudră puf pulover pulovere pungi pălincă pălării păpuși
  pătrat pătrată pătrunjel pături pătuț racord radiator radieră raft rafturi rame ramă ratan reglabil reglabilă reiat remorcă rezistent
  rezistentă rimel roabă roată robinet robineți rochii role rolete rolă rotativ rotativă rotund rotundă roți rucsac rucsacuri ruj ruletă
  rustic rustică râșniță răchită răsad răzătoare sacou salcâm salopete salopetă saltea saltele sandale sandală sanie sapă satin schiuri
  scutec scutece semințe senzor seră seturi sfeșnic sifon sigilat silicon sirop sită slănină smochine smântână sobă solară spatulă spumă
  stafide statuete statuetă stejar stilou stoc strecurătoare stropitoare struguri stâlp subțiri suporturi sutien sutiene suzetă sârmă
  sămânță săpunuri tablouri tacâm tacâmuri tastatură tavă tei tel telecomandă telemea teniși termic termică termos termosuri tigaie
  tigăi timbre timbru tobogan tocătoare tocător topor tradițional tradițională trafalet trandafir trenuleț tricotat tricotată tricouri
  troler trolere trotinetă turcoaz turtă tăvi uleiuri umbrele umbrelă undițe undiță unicorn unisex ursuleț usturoi valize valiză vaze
  vază vederi veioză ventilator vestă veveriță vinete vișine vișiniu vopsele vulpe vâscoză vâsle zacuscă zadă zgardă zgârieci zmeură
  zăvor îmbrăcăminte încuietoare încălzitor încărcătoare încărcător îngrășământ întrerupător șa șaibe șaibă șampon șapcă șepci șmirghel
  șorț șosete șosetă ștecher ștergătoare ștergător șurub șurubelnițe șurubelniță șuruburi țeavă țesut țesută țevi țuică`,
  hu: `ablaktörlő agyag akku akkumulátor akvárium akác alapozó alom alumínium alátét antik aranyozott asztalok bab babakocsi babák bakancs bakancsok
  balerina balta balzsam bambusz barack bazsarózsa befőtt befőttes bicikli billentyűzet bio birka blúz blúzok bontatlan bordó bors borsó
  boxer bronz bross bugyi burgonya bársony béka békás bélelt bélyeg bézs bögre bögrék búza bükk bőrönd ceruza ceruzák cicás cipzár cipők
  csali csap csaptelep csavar csavarhúzó csavarok cseresznye cserép csicseriborsó csillár csipke csiszolópapír csizma csizmák csokoládé
  csomagtartó csészék csíkos csónak csövek csúszda csúszásmentes cukkini cukorka cumi cumisüveg cérna dara darabos daráló datolya
  dekoráció dinoszaurusz dió diófa dobozok drót dugvány dzseki dínó dísz díszek díszes ecet ecset ecsetek egyszarvú egyszínű elasztikus
  elefánt elem elemek elemlámpa előke eper esernyő etető evező evőeszköz falióra faragott fazekak fazék fedő fejhallgató fejlámpa fejsze
  fekhely felmosó felni felnőtteknek fenyő festett festék festékek figura figurák filc flanel fogantyú fogas fogó fokhagyma fonal
  fonalak forgó forma fotel fotelek frottír fából fékbetét féktárcsa fémből fésű fólia fóliasátor fúró fúrószár füge függöny függönyök
  függőágy fülbevaló fülbevalók fülhallgató füzet fűmag fűnyíró fűrész fűszer fűszerek fűszerpaprika fűtőtest gereblye girland gombok
  gramm gránit gumi gumiabroncs gumicsizma gumiszőnyeg gyapjú gyertya gyertyatartó gyertyák gyertyán gyurma gyöngy gyöngyök gyümölcslé
  gyűrűk görkorcsolya hab habverő hagyma hajdina hangszóró harisnya hegyező henger hinta hintaágy hordozható horgolt horgászbot horog
  hosszabbító huzat huzatok háló hálózsák hám hárs hátizsák hátizsákok házikó hímzett hörcsög húsvéti hőálló hűtő ikon ing ingek
  iskolatáska itató izzó izzók járóka játékok kabát kabátok kakukkfű kalapok kalapács kalács kanalak kanapé kanál kapa kaparófa kapcsoló
  kapor kardigán karkötő karkötők karton kasmír kaspó kasza kecske kefe kefék keksz kendő kenyérpirító kerekek keret keretek kert kerti
  kerámia kerék kerékpár kerítés keskeny kesztyű kesztyűk ketrec kezeslábas kihúzható kilincs kirakó kisautó kiságy kockás kolbász komód
  konnektor korcsolya kordbársony kosarak koszorú kosár krém krémek kulacs kutyás kábel kábelek kályha káposzta kávéfőző képeslap
  képeslapok képkeret kések készlet készleten kézi kézműves köntös könyvespolc körte körömlakk kötény kőris labdák lakat lakk lapát
  lavór leggings lekvár len lencse lenmag lenvászon lepedő lepedők levehető levendula liliom liszt liter locsolókanna lábas lábtörlő
  lámpák lánc láncfűrész láncok maci macis mag magok mandula matrac matracok mazsola medál medálok meggy meghívó melltartó mellény
  mentőmellény merőkanál mikrofon mintás mogyoró mogyorófa mokaszin mosható mosószer muskátli mustár mustársárga mágneses málna márvány
  mécses méh méhek méret méretek mérleg mérőszalag méz mézeskalács mókus műbőr műtrágya nadrágok napelemes napraforgó napszemüveg naptár
  narancs narancssárga natúr nyakkendő nyaklánc nyakláncok nyakörv nyereg nyomtatott nyomtató nyulak nyír népi névre olajok olajszűrő
  olló ollók orchidea orsó oszlop overál ovális padlizsán palánta pamut papagáj paplan paprika papucs papucsok parafa parfüm patron
  pedál pehely pelenka petrezselyem pillangó pizsama pléd plüss poharak polc polcok poliészter porcelán porszívó puff pulóver pulóverek
  pálinka párna párnák pénztárca pénztárcák póló pólók póráz pöttyös púder radiátor radír ragasztó rattan redőny reszelő rizs roller
  roló rongy rozs rozsdamentes rugdalózó rusztikus répa réz rózsa rózsák rúzs sampon sapka sapkák sarokcsiszoló savanyúság selyem seprű
  serpenyő serpenyők sisak sonka spatula szalag szalonna szalámi szandál szappan szappanok szatén szeder szekrény szekrények szemes
  szempillaspirál szemüveg szett szifon szilikon szilva szivacs szivattyú szobor szobrok szoknya szoknyák szállítás szánkó székek színek
  szög szögek szögletes szörp szőlő szőnyeg szőnyegek szőrme szőtt szűrő szűrők sál sálak sárgabarack sárgaréz sátor sátrak síléc só
  sötétkék sötétítő súlyzó sün sütő takaró takarók talicska tapadásmentes tartók tejföl tekercs tepsi termelői termosz terítő terítők
  teák teáskanna tipli tollak tolltartó tornacipő trikó tulipán turmixgép tyúk tál tálak tányér tányérok tároló táskák távirányító tölgy
  töltő töltőkábel tömlő tömítés tönköly törölköző törölközők túró tükrök türkiz tűzhely uborka unikornis utánfutó vaj varrott vas
  ventilátor vessző vetőmag vezeték viasz villa világoskék virágcserép virágföld virághagyma virágos viszkóz vágódeszka válltáska vászon
  vászonkép váza vázák vízfesték vízforraló vízmérték vízálló vödör vörösfenyő zab zacskó zakó zokni zoknik zsanér zseblámpa zsinór
  zsiráf áfonya ágyak ágynemű ágyneműhuzat állvány állítható ásó ékszer ékszerek építőkocka érme érmék érzékelő íróasztal öblös öltöny
  öntöttvas összecsukható öv övcsat övek újszülött üdvözlőlap üléshuzat ütő ütők üvegek üvegház őrölt őszibarack`,
};
