/**
 * The commonest goods in the languages of the North and along the Danube: `class/english | sv | da | no | fi | cs | hu | ro`; synonyms and
 * usual forms parted by commas. Short words that are everyday words elsewhere are left out.
 */
export const NORDIC_DANUBIAN_TRANSLATIONS = `
25/clothing|kläder, barnkläder|børnetøj|klær, barneklær|vaatteet|oblečení|ruházat|îmbrăcăminte, haine copii
25/trousers|byxor, snickarbyxor|bukser, arbejdsbukser|bukser, bukse, arbeidsbukse|housut, työhousut|kalhoty, tepláky, montérky|nadrág, munkanadrág|pantaloni, salopetă
25/jeans||||farkut|džíny|farmernadrág|blugi
25/leggings||||leggingsit|legíny||colanți
25/shirt|skjorta, linneskjorta|skjorte, hørskjorte|skjorte, linskjorte|kauluspaita, pellavapaita|košile|ingek, férfi ing, lenvászon ing|cămașă, cămăși
25/blouse|blus|bluse|bluse|pusero|halenka|blúz|bluză
25/t-shirt||||t-paita|tričko, tílko||tricou, tricouri, maiou
25/sweater|tröja, stickad tröja|sweater, trøje, damesweater|genser, strikkegenser|villapaita, neule, neuletakki|svetr|pulóver, kardigán|pulover, jerseu
25/hoodie|luvtröja, munktröja|hættetrøje|hettegenser|huppari|mikina|kapucnis pulóver|hanorac
25/jacket|jacka, skinnjacka, vinterjacka|jakke, læderjakke, vinterjakke|jakke, skinnjakke, vinterjakke|takki, nahkatakki, talvitakki|zimní bunda, kožená bunda|dzseki, bőrkabát|geacă, jachetă
25/overcoat|regnställ, regnjacka|frakke, uldfrakke, regntøj|kåpe, ullkåpe, regntøy|villakangastakki, sadetakki|kabát, pláštěnka|gyapjúkabát, télikabát, esőkabát|palton, pardesiu, pelerină de ploaie
25/suit|kostym, träningsoverall|jakkesæt, træningsdragt|dress herre, treningsdress|miesten puku, verryttelyasu|pánský oblek, tepláková souprava|öltöny|costum bărbați, trening
25/dress|klänning|kjole, festkjole|kjole, festkjole|mekko, juhlamekko|šaty, šatičky|alkalmi ruha, nyári ruha|rochie
25/skirt|kjol|nederdel|skjørt|vekkihame, hame|sukně|szoknya|fustă
25/underwear|kalsonger, trosor, underställ|underbukser, trusser, boxershorts|undertøy, ullundertøy, boksershorts|alushousut, kerrasto|spodní prádlo, boxerky, kalhotky|alsónadrág, bugyi|lenjerie intimă, chiloți
25/bra|behå|bh|bh|rintaliivit|podprsenka|melltartó|sutien
25/pyjamas|pyjamas, nattlinne, badrock, morgonrock|nattøj, pyjamas, badekåbe, morgenkåbe|pysjamas, badekåpe, morgenkåpe|pyjama, kylpytakki, aamutakki|pyžamo, župan|pizsama, köntös|pijama, halat de baie
25/swimwear|baddräkt, badbyxor|badedragt, badebukser|badedrakt, badebukse|uimapuku, uimahousut|plavky|fürdőruha|costum de baie
25/socks|strumpor, sockor, ullsockor, strumpbyxor|strømper, sokker, strømpebukser|strømper, sokker, strømpebukse|sukat, villasukat, sukkahousut|ponožky, punčocháče|zokni, harisnya|șosete, ciorapi, dresuri
25/gloves|handskar, vantar, skidhandskar|handsker, vanter, luffer|hansker, votter|käsineet, lapaset, hanskat|rukavice|kesztyű|mănuși
25/scarf|halsduk, sjal|halstørklæde, tørklæde|skjerf|kaulahuivi, huivi|pletená šála, šátek|kasmír sál, női sál, kendő|fular, eșarfă
25/belt|bälte, läderbälte|bælte, læderbælte|skinnbelte|nahkavyö|pásek kožený, opasek|derékszíj, bőröv|curea piele, curea bărbați
25/hat|mössa, stråhatt, hatt dam|stråhat, strikhue|stråhatt, strikkelue|pipo, hattu, olkihattu|čepice, klobouk|sapka, kalap, szalmakalap|căciulă, pălărie
25/baseball cap|keps|kasket||lippis|kšiltovka|baseballsapka|șapcă
25/shoes|skor|damesko, herresko, børnesko|sko|kengät, talvikengät|boty, bačkory|cipő|pantofi, încălțăminte
25/sneakers|gympaskor, träningsskor|gummisko|joggesko, tøysko|lenkkarit, tennarit, kangaskengät|tenisky|tornacipő, vászoncipő, edzőcipő|adidași, teniși
25/boots|stövlar, gummistövlar, kängor|støvler, gummistøvler, vinterstøvler|støvler, gummistøvler, vintersko|saappaat, kumisaappaat|holínky, kozačky, zimní boty|csizma, gumicsizma, bakancs|cizme, ghete, bocanci
25/sandals|sandaler|sandaler|sandaler|sandaalit|sandály|szandál|sandale
25/slippers|tofflor|hjemmesko|tøfler|tossut, tohvelit, huopatossut|pantofle, papuče|papucs, mamusz|papuci de casă, papuci
25/baby clothes|babybody|babybody|babybody, sparkebukse|vauvan body, potkupuku|kojenecké body, dupačky|baba body, rugdalózó|body bebe, salopetă bebe
18/handbag|handväska, skinnväska|håndtaske, lædertaske|håndveske, skinnveske|käsilaukku, nahkalaukku|kabelka|kézitáska, női táska|poșetă, geantă damă
18/shoulder bag|axelväska|skuldertaske|skulderveske|olkalaukku|taška přes rameno|válltáska|geantă de umăr, borsetă
18/backpack|ryggsäck, skolväska|rygsæk, skoletaske|ryggsekk, skolesekk, tursekk|reppu, koulureppu|batoh, aktovka|hátizsák, iskolatáska|rucsac, ghiozdan
18/wallet|plånbok|tegnebog, læderpung|lommebok|lompakko|peněženka|pénztárca|portofel
18/suitcase|resväska|kuffert|koffert|matkalaukku|kufr|bőrönd|valiză, troler
18/umbrella|paraply|paraply|paraply|sateenvarjo|deštník|esernyő|umbrelă
18/dog collar|hundkoppel, hundsele, hundhalsband|hundesele, hundesnor|hundesele, hundebånd|koiran valjaat, koiran panta|obojek, postroj pro psa, vodítko|kutyahám, nyakörv, póráz|ham câine, zgardă, lesă
14/necklace|halsband silver, halsband, hängsmycke|halskæde, guldkæde, ravkæde|halskjede, gullkjede, ravkjede|kaulakoru, kultaketju|náhrdelník, řetízek|nyaklánc|lănțișor, colier
14/bracelet|armband läder|armbånd|armbånd|rannekoru|náramek|karkötő|brățară
14/ring|silverring, guldring, vigselring|sølvring, guldring|sølvring, gullring|hopeasormus, kultasormus, sormus|prsten|ezüst gyűrű, gyűrű|inel argint, inel aur
14/earrings|örhängen|øreringe, perleøreringe|øredobber, øreringer|korvakorut|náušnice|fülbevaló|cercei
14/jewelry|smycken|smykker|smykker|korut|šperky, korálky|ékszer|bijuterii, mărgele
14/clock|väggklocka, väckarklocka|vægur, vækkeur|veggklokke, vekkerklokke|seinäkello, herätyskello|nástěnné hodiny, budík|falióra, ébresztőóra|ceas de perete, ceas perete, ceas deșteptător
14/watch|armbandsur|armbåndsur|armbåndsur|rannekello|náramkové hodinky|karóra|ceas de mână
14/keychain|nyckelring|nøglering|nøkkelring|avaimenperä|přívěsek na klíče, klíčenka|kulcstartó|breloc
20/chair|fåtölj, matstol, barnstol, kontorsstol|lænestol, kontorstol, spisebordsstol|lenestol, kontorstol, spisestol|nojatuoli, työtuoli, tuoli|židle, křeslo|fotel, irodai szék, szék|scaun, scaun birou, fotoliu, taburet
20/table|matbord, soffbord, skrivbord, sängbord|spisebord, sofabord, skrivebord, natbord|spisebord, stuebord, skrivebord, nattbord|ruokapöytä, sohvapöytä, kirjoituspöytä, yöpöytä|jídelní stůl, psací stůl, noční stolek|étkezőasztal, dohányzóasztal, íróasztal, éjjeliszekrény|masă extensibilă, măsuță, birou copii, noptieră
20/sofa|soffa, hörnsoffa|sovesofa|sovesofa|sohva, vuodesohva|pohovka, gauč|kanapé|canapea
20/bed|barnsäng, sänggavel, dubbelsäng|tremmeseng, dobbeltseng|sprinkelseng, dobbeltseng|pinnasänky, sänky|postel, postýlka|kiságy, franciaágy|pătuț, pat copii
20/mattress|madrass|madras|madrass|patja|matrace|matrac|saltea
20/pillow|kuddar, kudde, prydnadskudde|hovedpude, pyntepude, boghvedepude|hodepute, pyntepute, bokhvetepute|tyyny, tattarityyny|polštář|párna|pernă, perne
20/shelf|bokhylla, vägghylla|reol, bogreol, metalreol|bokhylle, metallreol, vegghylle|hyllykkö, kirjahylly, metallihylly|regál, polička, knihovna dub|polc, könyvespolc|etajeră, raft metalic
20/mirror|spegel|vægspejl|veggspeil|peili|zrcadlo|tükör|oglindă
20/picture frame|tavelram, fotoram|billedramme, fotoramme|bilderamme, fotoramme|taulukehys, valokuvakehys|rám na obraz, fotorámeček|képkeret|ramă foto
20/pet bed|hundbädd|hundeseng, hundekurv|hundeseng|koiranpeti|pelíšek|kutyafekhely, fekhely|culcuș câine, ansamblu joacă pisici
24/bed sheet|påslakanset, påslakan, örngott, underlakan|sengesæt, sengetøj, pudebetræk|sengesett, sengetøy, putetrekk|pussilakanasetti, pussilakana, tyynyliina|povlečení, prostěradlo|ágyneműhuzat, ágynemű, lepedő|lenjerie de pat, cearșaf
24/blanket|filt bomull, överkast, ullpläd, babyfilt, duntäcke|babytæppe, sengetæppe, dundyne|babyteppe, sengeteppe, pledd, dundyne|viltti, päiväpeitto, vauvanpeitto, untuvapeitto|deka, přehoz, peřina|babatakaró, takaró, ágytakaró, paplan|pătură, păturică, cuvertură, plapumă
24/curtain|gardin, linnegardin, rullgardin, mörkläggningsgardin|gardin, mørklægningsgardin, rullegardin|gardin, blendingsgardin, rullegardin|pimennysverho, verhot|závěs zatemňovací, záclona|függöny|draperie, perdea
24/fabric|metervara, bomullstyg|metervare, bomuldsstof|metervare, bomullsstoff|puuvillakangas|bavlněná látka|méteráru|material textil
24/tablecloth|vaxduk, linneduk, bordsduk|hørdug, voksdug|linduk, voksduk|pellavaliina, pöytäliina|ubrus|asztalterítő, terítő|față de masă, fata de masa
24/towel|badlakan, handduk|håndklæde, badehåndklæde|håndkle, badehåndkle|pyyhe, kylpypyyhe|ručník, osuška|törölköző|prosop
27/carpet|trasmatta, dörrmatta, ryamatta|kludetæppe, dørmåtte, gulvtæppe|fillerye, dørmatte, gulvteppe|räsymatto, kynnysmatto, villamatto|koberec, rohožka|szőnyeg, lábtörlő|covor
27/wallpaper|tapet, fototapet|tapet|tapet|tapetti|tapeta|tapéta|tapet
27/yoga mat|yogamatta|yogamåtte|yogamatte|joogamatto|podložka na jógu|jógaszőnyeg|saltea yoga
11/led lamp|taklampa, golvlampa, bordslampa, glödlampa|loftlampe, bordlampe, gulvlampe, pendel|taklampe, bordlampe, rottinglampe|kattovalaisin, kattolamppu, valaisin, rottinkivalaisin|žárovka, závěsné svítidlo, stolní lampa, lustr|függőlámpa, asztali lámpa, led izzó, csillár|lustră, veioză, bec led
11/flashlight|ficklampa, pannlampa|lommelygte, pandelampe|lommelykt, hodelykt|taskulamppu, otsalamppu|baterka, čelovka|zseblámpa, fejlámpa|lanternă
11/oven|vedspis, kamin|brændeovn|vedovn|kiuas, puuliesi|kamna, trouba|öntöttvas kályha, kályha|sobă fontă, sobă
11/electric fan|bordsfläkt|bordventilator|bordvifte|tuuletin|ventilátor|ventilátor|ventilator
11/faucet|köksblandare|vandhane|kjøkkenkran|keittiöhana|vodovodní baterie|csaptelep|baterie chiuvetă, robinet
21/frying pan|stekpanna, gjutjärnspanna, gjutjärnsgryta, kastrull|stegepande, støbejernspande, emaljegryde|stekepanne, støpejernspanne, emaljegryte|paistinpannu, valurautapannu, emalikattila|pánev, litinová pánev, hrnec|serpenyő, fazék, zománcozott lábas, bogrács|tigaie, oală, cratiță
21/mug|kaffekopp, kaffekoppar, mugg keramik|keramikkop, kaffekop, krus|keramikkrus, kaffekopp|muki, kahvikuppi|hrnek, hrneček|bögre, kávéscsésze|cană ceramică, cană
21/drinking glass|vinglas, dricksglas|vinglas, drikkeglas|vinglass|viinilasi, juomalasi|sklenice|borospohár, vizespohár|pahare
21/plate|tallrik, assiett, serveringsbricka|tallerken, smørrebrødsfade, serveringsbakke|tallerken, serveringsfat|lautanen, tarjotin|talíř, miska keramická|tányér, tálca|farfurie, tavă
21/water bottle|vattenflaska, termos|drikkedunk, termoflaske|drikkeflaske, termoflaske|juomapullo, termospullo|láhev na pití, termoska|kulacs, termosz|sticlă apă, termos inox
21/vase|vas glas, glasvas|glasvase|glassvase|maljakko|váza|váza|vază
21/cutting board|skärbräda|skærebræt|skjærebrett, skjærefjøl|leikkuulauta|prkénko, kuchyňské prkénko|vágódeszka|tocător
21/baking mold|bakform, pepparkaksform, kakform|bageform, kageform|kakeform, bakeform, kransekakeform|kakkuvuoka, piparimuotti|forma na bábovku, pečicí forma|sütőforma, tepsi|formă tort, formă chec
21/kitchen utensils|köksredskap, visp|køkkenredskaber, piskeris|kjøkkenutstyr, slikkepott|vispilä, kuksa, löylykauha|struhadlo, kuchyňské náčiní|konyhai eszköz, reszelő|răzătoare, ustensile bucătărie
21/candle holder|ljusstake, adventsljusstake, ljuslykta|lysestage|lysestake|kynttilänjalka|svícen|gyertyatartó|sfeșnic
21/broom|snöskyffel, sopborste|fejekost|feiekost|lattiaharja|smeták|partvis, seprű|mătură
8/kitchen knife|slidkniv, kökskniv, knivset|køkkenkniv, knivsæt|kjøkkenkniv, knivsett|keittiöveitsi, veitsisarja, puukko|kuchyňský nůž, sada nožů|késkészlet, konyhakés|cuțit bucătărie, set cuțite
8/spoon|bestick|bestik|bestikk|aterimet|příbor|evőeszköz, evőeszközkészlet|tacâmuri
8/screwdriver|skruvmejsel|skruetrækker|skrutrekker|ruuvimeisseli|šroubovák|csavarhúzó|șurubelniță
4/candle|stearinljus, sojaljus, gravljus|stearinlys, sojalys, fyrfadslys|stearinlys, soyalys, telys|kynttilä, soijakynttilä|svíčka|gyertya, szójagyertya|lumânare
3/soap|tvål|sæbe|håndsåpe, såpe geitemelk|saippua|mýdlo|szappan|săpun
3/serum|handkräm, ansiktskräm|håndcreme, ansigtscreme|håndkrem, ansiktskrem|käsivoide, kasvovoide|krém na ruce, pleťový krém|kézkrém, arckrém|cremă de mâini, cremă de față
3/shampoo|schampo|shampoo|sjampo|sampoo|šampon|sampon|șampon
3/perfume|parfym|parfume|parfyme|hajuvesi|parfém|parfüm|parfum
3/lipstick|läppstift|læbestift|leppestift|huulipuna|rtěnka|rúzs|ruj
3/nail polish|nagellack|neglelak|neglelakk|kynsilakka|lak na nehty|körömlakk|ojă
6/screws|skruv rostfri, träskruv|træskruer|treskruer|puuruuvi, ruuvit|vruty, vruty do dřeva, šrouby|facsavar, csavarkészlet|holșuruburi, șuruburi
7/electric drill|borrmaskin, skruvdragare|boremaskine, skruemaskine|batteridrill, drill batteri|porakone, akkuporakone|vrtačka|fúrógép, akkus fúró|bormașină, mașină de găurit
7/vacuum cleaner|dammsugare|støvsuger|støvsuger|pölynimuri|vysavač|porszívó|aspirator
8/razors|rakhyvel|barberskraber|barberhøvel|partahöylä|holicí strojek|borotva|aparat de ras
9/headphones|hörlurar|høretelefoner|hodetelefoner|kuulokkeet|sluchátka|fülhallgató, fejhallgató|căști fără fir, căști bluetooth
9/charger|laddare, mobilladdare|oplader|lader usb, mobillader|laturi|nabíječka|töltő|încărcător
9/cable|laddkabel|ladekabel|ladekabel|latauskaapeli|nabíjecí kabel|töltőkábel|cablu încărcare, prelungitor
9/sunglasses|solglasögon|solbriller|solbriller|aurinkolasit|sluneční brýle|napszemüveg|ochelari de soare
9/battery|bilbatteri|bilbatteri|bilbatteri|akku auto|autobaterie|akkumulátor|acumulator auto
9/speaker|högtalare|højttaler|høyttaler|kaiutin|reproduktor|hangszóró|boxă portabilă
9/helmet|cykelhjälm|cykelhjelm|sykkelhjelm|pyöräilykypärä|přilba|bukósisak|cască moto
12/bicycle|barncykel, damcykel, herrcykel, sparkcykel|børnecykel, damecykel, løbehjul|barnesykkel, damesykkel, sparkesykkel|polkupyörä, potkulauta|dětské kolo, jízdní kolo, koloběžka|kerékpár, gyerek bicikli|bicicletă, trotinetă
12/tire|cykelslang, vinterdäck, sommardäck|cykelslange, vinterdæk|vinterdekk, sykkelslange|talvirenkaat, sisärengas|pneumatiky, duše na kolo|téli gumi, nyári gumi|anvelope, cauciucuri
12/brake pads|bromsbelägg|bremseklodser|bremseklosser|jarrupalat|brzdové destičky|fékbetét|plăcuțe frână
12/baby stroller|barnvagn, sittvagn|klapvogn, barnevogn|barnevogn, trille|lastenvaunut, matkarattaat|kočárek|babakocsi|cărucior copii, cărucior sport
28/puzzle|pussel|puslespil|puslespill|palapeli|puzzle dílků|kirakó|puzzle piese
28/doll|docka tyg|kludedukke, babydukke|filledukke|räsynukke, nukke|panenka|rongybaba, játékbaba|păpușă
28/plush toy|gosedjur, mjukisdjur|tøjdyr, bamse|kosedyr|pehmolelu|plyšák|plüssfigura, plüss maci|jucărie pluș
28/building blocks|träklossar, byggklossar|træklodser, byggeklodser|treklosser, byggeklosser|puupalikat, rakennuspalikat|dřevěné kostky, stavebnice|építőkocka|cuburi lemn
28/toy|leksak, leksaker|legetøj|leketøy|lelu, lelut|hračka, hračky|gyerekjáték|jucărie, jucării
28/christmas decorations|julpynt, julbock, adventsstjärna, julgranskulor|julepynt, julehjerte, julenisse|julepynt, julekuler|joulukoriste, himmeli|vánoční ozdoby, skleněné ozdoby|karácsonyfadísz|globuri brad, ornamente brad
28/fishing rod|fiskespö, fiskedrag|fiskestang|fiskestang|onkivapa, virveli|rybářský prut, přívlačový prut|horgászbot|lansetă, undiță
28/dumbbell|hantlar|håndvægte|manualer vekter|käsipainot|činky|súlyzó|gantere
28/football|fotboll|fodbold|fotball|jalkapallo|fotbalový míč|focilabda|minge fotbal
22/camping tent|tält|telt|telt|teltta|stan pro|sátor|cort 4 persoane, cort camping, cort 2 persoane, cort
20/sleeping bag|sovsäck|sovepose|sovepose|makuupussi|spacák|hálózsák|sac de dormit
23/knitting yarn|stickgarn, alpackagarn, ullgarn|uldgarn, strikkegarn|ullgarn, strikkegarn|villalanka|pletací příze|kötőfonal|fire tricotat
26/button|knappar|knapper|knapper|napit|knoflíky|gombok|nasturi
15/guitar|gitarr, kontrabas, fiol|violin, guitar brugt|hardingfele|kantele, viulu, kitara|housle, kytara, heligonka|hegedű, citera, gitár|vioară, acordeon, chitară
16/book|kokbok, barnbok|kogebog, børnebog|kokebok, barnebok|keittokirja, lastenkirja|kuchařka kniha|szakácskönyv, mesekönyv|carte bucate, carte copii
16/poster|tavla canvas, affisch|lærred, plakat|lerret, plakat|juliste, taulu canvas|obraz na plátně, plakát|vászonkép, poszter|tablou canvas, afiș
16/greeting card|vykort, gratulationskort|postkort|postkort|postikortti, postikortit|pohlednice|képeslap, képeslapok, üdvözlőlap|vederi, felicitare
16/pencil|färgpennor|farveblyanter|fargeblyanter|värikynät|pastelky|színes ceruza|creioane colorate
17/garden hose|trädgårdsslang|haveslange|hageslange|puutarhaletku|zahradní hadice|kerti tömlő, locsolótömlő|furtun grădină
21/flower pots|blomkruka, krukor|urtepotte, potteskjuler|blomsterpotte|kukkaruukku|květináč|virágcserép, kaspó|ghiveci, jardinieră
31/plant seeds|frön, fröer, sättlök|blomsterfrø, tomatfrø, grøntsagsfrø|tomatfrø, blomsterfrø|tomaatin siemen, siemenet|semena, semínka|vetőmag|semințe roșii, semințe flori
31/dog food|kattsand, hundfoder, hönsfoder|kaninfoder, hundefoder, kattegrus|kaninfôr, hundefôr, kattesand|koiranruoka, kissanruoka, kaninruoka, kissanhiekka|krmivo, stelivo|kutyaeledel, nyúltáp, alom macska|hrană câini, hrană iepuri, hrană pisici
30/honey|honung|honning|honning|hunaja|med lipový, včelí med|akácméz, virágméz|miere de salcâm, miere
30/coffee|kaffebönor|kaffebønner|kaffebønner|kahvipapu, suodatinkahvi|káva zrnková, mletá káva|szemes kávé, őrölt kávé|cafea boabe, cafea
30/tea|örtte|urtete|urtete|yrttitee|bylinný čaj|gyógytea|ceai
30/rice||||riisi 1 kg||rizs|orez
30/cookies|småkakor, pepparkakor|småkager, pebernødder|småkaker, pepperkaker|keksit, piparkakku|sušenky|keksz|biscuiți
30/chocolate|choklad|chokolade|sjokolade|suklaa|čokoláda|csokoládé|ciocolată
29/cheese|hårdost|oste|brunost|leipäjuusto, juusto|tvaroh, ovčí sýr|füstölt sajt, sajt|brânză, brânză de burduf, cașcaval
29/jam|lingonsylt, hallonsylt|syltetøj, hindbærsyltetøj|syltetøy, multesyltetøy|hillo, lakkahillo|povidla, marmeláda|lekvár, szilvalekvár|dulceață
29/olive oil|olivolja|olivenolie|olivenolje|oliiviöljy|olivový olej|olívaolaj|ulei de măsline
29/sausage|korv|pølse|pølse|makkara|klobása|kolbász|cârnați
33/wine|rödvin|rødvin|rødvin|punaviini|bílé víno|vörösbor|vin roșu
34/lighter|tändare|lighter|fyrtøy|sytytin|zapalovač|öngyújtó|brichetă
5/vitamins|d-vitamin droppar|d-vitamin dråber|d-vitamin dråper|d-vitamiini, vitamiini|vitamín|vitamin csepp|vitamina d3
5/baby diapers|blöjor|bleer|bleier|vaipat|plenky|pelenka|scutece
`;
