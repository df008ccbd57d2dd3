/** Goods that translations-more.ts leaves out, in Italian, Turkish, Polish and Dutch: `class/english | it | tr | pl | nl`. */
export const REST_TRANSLATIONS = `
25/clothing|abbigliamento, vestiti|giyim, giysi, kıyafet|odzież, ubrania|kleding
25/jeans|jeans|kot pantolon|dżinsy, jeansy|spijkerbroek
25/shorts|pantaloncini, bermuda|şort|szorty, spodenki|korte broek
25/leggings|leggings|tayt|legginsy, getry|legging
25/blouse|camicetta, blusa|bluz|bluzka|blouse
25/suit|abito da uomo, completo|takım elbise|garnitur|pak, kostuum
25/jumpsuit|tutina, tuta intera|tulum|kombinezon|jumpsuit
25/necktie|cravatta, papillon|kravat, papyon|krawat, mucha|stropdas, vlinderdas
25/uniform|divisa, uniforme|üniforma, iş kıyafeti|mundur|uniform, werkkleding
25/baby clothes|abbigliamento neonato, body neonato|bebek giysisi, zıbın, bebek body|ubranka dla niemowląt, body niemowlęce|babykleding, rompertje
25/high heels|scarpe con tacco, décolleté|topuklu ayakkabı|szpilki, buty na obcasie|pumps
25/insoles|solette|tabanlık|wkładki do butów|inlegzolen
18/tote bag|borsa shopper, borsa di tela|bez çanta|torba na zakupy|boodschappentas
18/shoulder bag|borsa a tracolla, tracolla|omuz çantası|torebka na ramię|schoudertas
18/cosmetic bag|beauty case, trousse|makyaj çantası|kosmetyczka|toilettas
18/dog collar|collare per cani, guinzaglio, pettorina|köpek tasması, tasma|obroża, smycz, szelki dla psa|hondenhalsband, hondenriem
18/baby carrier|marsupio neonato|bebek kangurusu, kanguru|nosidełko|draagzak
14/jewelry|gioielli, gioielleria, bigiotteria|takı, mücevher|biżuteria|sieraden
26/button|bottoni, cerniera, toppa|düğme, fermuar|guziki, zamek błyskawiczny|knopen, rits
26/artificial flowers|fiori artificiali|yapay çiçek|sztuczne kwiaty|kunstbloemen
3/mascara|mascara, eyeliner|maskara, rimel|tusz do rzęs, eyeliner|mascara, oogpotlood
3/foundation|fondotinta, cipria, correttore viso|fondöten, pudra, kapatıcı|podkład, puder|foundation, poeder
3/sheet mask|maschera viso|yüz maskesi|maseczka do twarzy|gezichtsmasker
3/face wash|detergente viso, struccante|yüz temizleme jeli|żel do mycia twarzy, płyn micelarny|gezichtsreiniger
3/sunscreen|crema solare, protezione solare|güneş kremi|krem z filtrem, krem przeciwsłoneczny|zonnebrand, zonnebrandcrème
3/hair dye|tinta per capelli|saç boyası|farba do włosów|haarverf
3/toothpaste|dentifricio, collutorio|diş macunu|pasta do zębów|tandpasta
3/deodorant|deodorante|deodorant|dezodorant, antyperspirant|deodorant
3/essential oil|olio essenziale|uçucu yağ|olejek eteryczny|etherische olie
3/incense|incenso, profumatore ambiente|tütsü, oda kokusu|kadzidło|wierook
3/cleaner|detersivo, detergente, sgrassatore, ammorbidente|deterjan, temizleyici, yumuşatıcı|płyn do prania, środek czyszczący, proszek do prania|wasmiddel, schoonmaakmiddel, wasverzachter
3/wet wipes|salviette umidificate, salviettine|ıslak mendil|chusteczki nawilżane|vochtige doekjes
3/hair oil|olio per capelli, balsamo capelli|saç yağı, saç kremi, saç serumu|olejek do włosów, odżywka do włosów|haarolie, conditioner
5/ointment|unguento, pomata|merhem|maść|zalf
5/bandage|cerotti, benda, garza|yara bandı, sargı bezi|plastry opatrunkowe, bandaż|pleisters, verband
5/insecticide|insetticida, antizanzare|böcek ilacı, sinek kovucu|środek na owady, preparat na komary|insectenspray, muggenspray
5/hand sanitizer|disinfettante mani, gel igienizzante|el dezenfektanı, dezenfektan|płyn do dezynfekcji|handgel, desinfectie
5/infant formula|latte in polvere neonati|bebek maması, devam sütü|mleko modyfikowane|flesvoeding
10/blood pressure monitor|misuratore di pressione, sfigmomanometro|tansiyon aleti|ciśnieniomierz|bloeddrukmeter
10/knee brace|ginocchiera, cavigliera|dizlik|stabilizator kolana, opaska na kolano|kniebrace
10/baby bottle|biberon, ciuccio|biberon, emzik|butelka dla niemowląt, smoczek|babyfles, speen
10/condoms|preservativi|prezervatif|prezerwatywy|condooms
8/hair straightener|piastra per capelli, arricciacapelli|saç düzleştirici, saç maşası|prostownica, lokówka|stijltang, krultang
8/nail clippers|tagliaunghie, tronchesine|tırnak makası|obcinacz do paznokci|nagelknipper
9/contact lenses|lenti a contatto|kontakt lens|soczewki kontaktowe|contactlenzen
20/bed|letto, comodino, culla|yatak, karyola, beşik, baza|łóżko, łóżeczko|bed, ledikant
20/picture frame|cornice, portafoto|fotoğraf çerçevesi, çerçeve|ramka na zdjęcia|fotolijst
20/clothes hangers|grucce, appendiabiti, stampelle|elbise askısı, askılık|wieszaki na ubrania, wieszak|kledinghangers, kapstok
20/storage box plastic|scatola contenitore, contenitori in plastica|saklama kutusu|pojemnik do przechowywania, organizer|opbergbox
20/pet bed|cuccia|köpek yatağı, kedi yatağı|legowisko|hondenmand
20/sleeping bag|sacco a pelo|uyku tulumu|śpiwór|slaapzak
24/tablecloth|tovaglia, runner tavolo|masa örtüsü|obrus, bieżnik|tafelkleed
24/fabric|tessuto, stoffa|kumaş|tkanina, materiał bawełniany|stof, textiel
24/sofa cover|copridivano|koltuk örtüsü|pokrowiec na sofę, narzuta|bankhoes
27/yoga mat|tappetino yoga|yoga matı, pilates matı|mata do jogi|yogamat
27/wallpaper|carta da parati|duvar kağıdı|tapeta|behang
21/cutting board|tagliere|kesme tahtası|deska do krojenia|snijplank
21/lunch box|portapranzo, contenitore alimenti|beslenme kabı, saklama kabı|pojemnik na żywność, śniadaniówka|lunchbox, broodtrommel
21/kitchen utensils|utensili da cucina|mutfak gereçleri|przybory kuchenne|keukengerei
21/baking mold|stampo torta, tortiera|kek kalıbı|forma do pieczenia, tortownica|bakvorm, taartvorm
21/teapot|teiera, caffettiera, moka|demlik, çaydanlık|imbryk, dzbanek|theepot
21/candle holder|portacandele, candelabro|mumluk, şamdan|świecznik|kandelaar
21/cleaning cloth|panno microfibra, spugna, mocio, scopa|temizlik bezi, paspas, sünger|ściereczka, mop, gąbka|schoonmaakdoek, dweil, spons
21/comb|pettine, spazzola per capelli|tarak, saç fırçası|grzebień, szczotka do włosów|kam, haarborstel
21/makeup brush|pennelli trucco|makyaj fırçası|pędzle do makijażu|make-upkwasten
21/soap dispenser|dispenser sapone|sabunluk|dozownik do mydła|zeeppomp
21/pet bowl|ciotola per cani, ciotola per gatti|mama kabı|miska dla psa, miska dla kota|voerbak
21/clothespins|mollette, stendino|mandal, çamaşır kurutmalık|klamerki, suszarka na pranie|wasknijpers, droogrek
21/fish tank|acquario|akvaryum|akwarium|aquarium
8/spoon|cucchiaio, forchetta, posate|kaşık, çatal, çatal kaşık takımı|łyżka, widelec, sztućce|lepel, vork, bestek
16/pencil|matita, matite colorate, pennarelli|kurşun kalem, kuru boya, keçeli kalem|ołówek, kredki, flamastry|potlood, kleurpotloden, stiften
16/greeting card|biglietto di auguri|tebrik kartı|kartka okolicznościowa|wenskaart
16/toilet paper|carta igienica, fazzoletti|tuvalet kağıdı, kağıt havlu|papier toaletowy|toiletpapier, keukenrol
16/garbage bag|sacchi spazzatura|çöp torbası|worki na śmieci|vuilniszakken
16/paint brush|pennello, pennelli pittura|boya fırçası|pędzel malarski|verfkwast, penseel
16/stationery|cancelleria|kırtasiye|artykuły papiernicze|kantoorartikelen
28/board game|gioco da tavolo, gioco di società, carte da gioco|kutu oyunu, masa oyunu|gra planszowa|bordspel
28/balloons|palloncini|balon|balony|ballonnen
28/skateboard|skateboard, pattini, monopattino bambini|kaykay, paten|deskorolka, rolki, łyżwy|skateboard, rolschaatsen
28/christmas decorations|decorazioni natalizie, albero di natale, palline natale|yılbaşı süsü, yılbaşı ağacı|ozdoby świąteczne, bombki, choinka|kerstversiering, kerstboom, kerstballen
28/dog toy|gioco per cani, gioco per gatti|köpek oyuncağı, kedi oyuncağı|zabawka dla psa, zabawka dla kota|hondenspeelgoed
28/inflatable pool|piscina gonfiabile|şişme havuz|basen dmuchany|opblaasbaar zwembad
23/knitting yarn|gomitolo, lana da maglia, filato|el örgü ipi, örgü ipi, yün ip|włóczka, przędza|breigaren, wol
26/crochet hook|uncinetto, ferri da maglia|tığ, şiş örgü|szydełko, druty|haaknaald, breinaalden
30/cookies|biscotti, cracker, caramelle|bisküvi, kurabiye, şekerleme|ciastka, herbatniki, cukierki|koekjes, snoep
30/rice|riso, pasta, farina|pirinç, makarna, un|ryż, makaron, mąka|rijst, pasta, meel
30/honey|miele, zucchero|bal|miód, cukier|honing, suiker
30/sauce|salsa, sugo, pesto, aceto|sos, baharat, sirke|sos, przyprawa, ocet|saus, kruiden, azijn
29/nuts|mandorle, noci, frutta secca, patatine|fındık, ceviz, badem, kuruyemiş|orzechy, migdały, bakalie|noten, amandelen
29/olive oil|olio d'oliva, olio di oliva, olio extravergine, olio extravergine di oliva|zeytinyağı, ayçiçek yağı|oliwa z oliwek, olej rzepakowy|olijfolie, zonnebloemolie
29/cheese|formaggio, latte, burro, yogurt|peynir, süt, tereyağı, yoğurt|ser, mleko, masło, jogurt|kaas, melk, boter
29/sausage|salame, prosciutto, tonno, carne|sucuk, sosis, salam, et|kiełbasa, szynka, mięso, tuńczyk|worst, ham, vlees, tonijn
32/juice|succo, bibita, acqua minerale, birra|meyve suyu, maden suyu, gazoz|sok, napój, woda mineralna|sap, frisdrank, mineraalwater
31/plant seeds|semi, piante|tohum, fidan|nasiona, sadzonka|zaden, planten
34/lighter|accendino|çakmak|zapalniczka|aansteker
4/engine oil|olio motore, lubrificante|motor yağı|olej silnikowy, smar|motorolie, smeermiddel
2/paint|vernice, pittura, smalto|boya, vernik|farba, lakier|verf, lak
1/glue for industrial purposes|adesivo industriale, colla epossidica|yapıştırıcı|klej epoksydowy|epoxylijm
9/power bank|batteria esterna|taşınabilir şarj cihazı|powerbank|powerbank
9/laptop|portatile, computer portatile|dizüstü bilgisayar|laptop|laptop
9/tablet computer|tablet|tablet|tablet|tablet
9/computer monitor|monitor, schermo|monitör|monitor|beeldscherm
9/usb flash drive|chiavetta usb, scheda di memoria|usb bellek, hafıza kartı|pendrive, karta pamięci|usb-stick, geheugenkaart
9/printer|stampante|yazıcı|drukarka|printer
9/router|router|modem|router|router
9/television|televisore|televizyon|telewizor|televisie
9/projector|proiettore|projeksiyon|projektor, rzutnik|beamer
9/microphone|microfono|mikrofon|mikrofon|microfoon
9/safety goggles|casco moto, occhiali protettivi|koruyucu gözlük, kask|okulary ochronne, kask|veiligheidsbril, helm
9/multimeter|multimetro, tester|multimetre|multimetr, miernik|multimeter
9/solar panel|pannello solare|güneş paneli|panel słoneczny|zonnepaneel
9/binoculars|binocolo, telescopio|dürbün, teleskop|lornetka, teleskop|verrekijker, telescoop
9/alarm|allarme casa, rilevatore di fumo|alarm sistemi, duman dedektörü|czujnik dymu|rookmelder
28/video game console|console videogiochi|oyun konsolu|konsola do gier|spelcomputer
11/refrigerator|frigorifero, congelatore|buzdolabı|lodówka, zamrażarka|koelkast, vriezer
11/electric blanket|coperta elettrica, termocoperta|elektrikli battaniye|koc elektryczny|elektrische deken
11/bicycle lights|luci bici, luce bicicletta|bisiklet lambası|lampka rowerowa|fietslamp
7/washing machine|lavatrice, lavastoviglie|çamaşır makinesi, bulaşık makinesi|pralka, zmywarka|wasmachine, vaatwasser
7/sewing machine|macchina da cucire|dikiş makinesi|maszyna do szycia|naaimachine
7/water pump|pompa acqua, pompa sommersa|su pompası|pompa wody|waterpomp
7/bearing|cuscinetto a sfere, cuscinetti a sfera|rulman|łożysko|kogellager
12/electric scooter|monopattino elettrico|elektrikli scooter|hulajnoga elektryczna|elektrische step
12/brake pads|pastiglie freno, tergicristalli, sella bici|fren balatası, silecek|klocki hamulcowe, wycieraczki samochodowe, siodełko rowerowe|remblokken, ruitenwissers, fietszadel
12/baby car seat|seggiolino auto, passeggino|oto koltuğu, bebek arabası|fotelik samochodowy, wózek dziecięcy|autostoel, kinderwagen
12/drone|drone|drone|dron|drone
15/guitar strings|corde chitarra, plettri|gitar teli, pena|struny do gitary, kostki gitarowe|gitaarsnaren, plectrum
6/ladder|scala in alluminio|merdiven|drabina|ladder
19/floor tile|piastrelle, laminato|karo, laminat parke|płytki podłogowe, panele podłogowe|vloertegels, laminaat
13/fireworks|fuochi d'artificio|havai fişek|fajerwerki|vuurwerk
`;
