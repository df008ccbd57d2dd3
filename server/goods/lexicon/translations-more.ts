/** The commonest goods in Italian, Turkish, Polish and Dutch: `class/english | it | tr | pl | nl`. */
export const MORE_TRANSLATIONS = `
25/dress|vestito, abito|elbise|sukienka|jurk
25/shirt|camicia|gömlek|koszula|overhemd, blouse
25/t-shirt|maglietta, t-shirt|tişört|koszulka, t-shirt|t-shirt
25/sweater|maglione, felpa, cardigan|kazak, hırka|sweter, kardigan|trui, vest
25/hoodie|felpa con cappuccio, tuta|sweatshirt, eşofman|bluza, dres|hoodie, trainingspak
25/jacket|giacca, giubbotto|ceket, mont|kurtka, marynarka|jas, jasje
25/overcoat|cappotto, impermeabile, piumino|palto, yağmurluk, kaban|płaszcz|regenjas, winterjas
25/trousers|pantaloni, pantalone|pantolon|spodnie|broek
25/skirt|gonna|etek|spódnica|rok
25/underwear|intimo, mutande, boxer|iç çamaşırı, külot, boxer|bielizna, majtki, bokserki|ondergoed, boxershort
25/bra|reggiseno|sütyen|biustonosz, stanik|bh, beha
25/pyjamas|pigiama, vestaglia|pijama, sabahlık|piżama, szlafrok|pyjama, badjas
25/swimwear|costume da bagno, bikini|mayo, bikini|strój kąpielowy, kąpielówki|badpak, zwembroek
25/socks|calze, calzini, collant|çorap|skarpety, skarpetki, rajstopy|sokken
25/gloves|guanti|eldiven|rękawiczki|handschoenen
25/scarf|sciarpa, foulard|atkı, şal, eşarp|szalik, chusta|sjaal
25/belt|cintura|kemer|pasek skórzany|riem
25/hat|cappello, berretto|şapka, bere|kapelusz, czapka|hoed, muts
25/baseball cap|cappellino|kep|czapka z daszkiem|pet
25/shoes|scarpe, mocassini|ayakkabı|buty, półbuty|schoenen
25/sneakers|scarpe da ginnastica, sneakers|spor ayakkabı|buty sportowe, trampki, adidasy|sneakers, sportschoenen
25/boots|stivali, stivaletti|bot, çizme|kozaki, botki|laarzen
25/sandals|sandali, infradito|sandalet|sandały, klapki|sandalen, slippers
25/slippers|pantofole, ciabatte|terlik|kapcie|pantoffels
18/handbag|borsa, borsetta|çanta, el çantası|torebka, torba|tas, handtas
18/backpack|zaino|sırt çantası|plecak|rugzak
18/wallet|portafoglio, portamonete|cüzdan, kartlık|portfel|portemonnee
18/suitcase|valigia, trolley|bavul, valiz|walizka|koffer
18/umbrella|ombrello|şemsiye|parasol, parasolka|paraplu
14/necklace|collana, ciondolo|kolye|naszyjnik, łańcuszek|ketting
14/bracelet|bracciale, braccialetto|bileklik, bilezik|bransoletka|armband
14/ring|anello|yüzük|pierścionek, obrączka|ring
14/earrings|orecchini|küpe|kolczyki|oorbellen
14/watch|orologio|kol saati, saat|zegarek|horloge
14/watch strap|cinturino|saat kordonu|pasek do zegarka|horlogeband
14/clock|orologio da parete, sveglia|duvar saati, çalar saat|zegar, budzik|wandklok, wekker
12/car floor mat|tappetini auto|oto paspas|dywaniki samochodowe|automatten, kofferbakmat
14/keychain|portachiavi|anahtarlık|brelok|sleutelhanger
26/wig|parrucca, extension capelli|peruk|peruka|pruik
26/hair clip|fermaglio, cerchietto, elastici capelli|toka, saç bandı|spinka do włosów, opaska do włosów, gumka do włosów|haarspeld
9/phone case|cover, custodia|kılıf, telefon kılıfı|etui, pokrowiec na telefon, etui do telefonu|telefoonhoesje, hoesje
9/screen protector|pellicola, vetro temperato|ekran koruyucu, kırılmaz cam|szkło hartowane, folia ochronna|screenprotector
9/phone holder|supporto auto, supporto telefono, supporto cellulare|telefon tutucu, telefon standı|uchwyt na telefon, uchwyt samochodowy|telefoonhouder
9/headphones|cuffie, auricolari|kulaklık|słuchawki|koptelefoon, oordopjes
9/speaker|altoparlante, cassa bluetooth|hoparlör|głośnik|luidspreker
9/charger|caricatore, caricabatterie|şarj aleti, şarj cihazı, adaptör|ładowarka, zasilacz|oplader
9/battery|batteria, pile|pil, batarya, akü|bateria, akumulator|batterij, accu
9/cable|cavo|kablo|kabel|kabel
9/mobile phones|telefono, smartphone, cellulare|cep telefonu, akıllı telefon|telefon, smartfon|telefoon
9/computer mouse|mouse wireless|fare|mysz|muis
9/keyboard|tastiera|klavye|klawiatura|toetsenbord
9/sunglasses|occhiali da sole, occhiali|güneş gözlüğü, gözlük|okulary przeciwsłoneczne, okulary|zonnebril, leesbril
9/helmet|casco|kask|kask|helm
9/digital camera|telecamera, fotocamera, treppiede|kamera, fotoğraf makinesi, tripod|kamera, aparat fotograficzny, statyw|camera, statief
9/scales|bilancia|tartı, baskül|waga|weegschaal
9/smart watch|smartwatch, orologio intelligente|akıllı saat|smartwatch, opaska sportowa|smartwatch
9/socket|presa, interruttore, ciabatta elettrica|priz, anahtar elektrik|gniazdko, włącznik|stopcontact, schakelaar
28/toy|giocattolo, giocattoli, gioco|oyuncak|zabawka, zabawki|speelgoed
28/toy car|macchina telecomandata, macchinina|oyuncak araba, uzaktan kumandalı araba|samochód zdalnie sterowany, samochodzik|bestuurbare auto
28/doll|bambola|bebek oyuncak, oyuncak bebek|lalka, figurka|pop
28/plush toy|peluche|peluş|pluszak, maskotka|knuffel
28/puzzle|puzzle|yapboz, puzzle|puzzle|puzzel
28/building blocks|costruzioni, mattoncini|yapı blokları|klocki|bouwstenen
28/dumbbell|manubri, pesi, elastici fitness|dambıl, direnç bandı|hantle, gumy do ćwiczeń|dumbbells, halters
28/football|pallone|futbol topu, top|piłka|voetbal
28/fishing rod|canna da pesca, mulinello|olta|wędka, kołowrotek|hengel
21/mug|tazza, tazzina, tazza da caffè|kupa, fincan, kahve kupası, kahve fincanı, çay bardağı|kubek, filiżanka|mok
21/drinking glass|bicchiere, calice|bardak|szklanka, kieliszek|glas, wijnglas
21/plate|piatto, piatti, ciotola|tabak, kase|talerz, miska|bord, kom
21/water bottle|borraccia, bottiglia|matara, suluk, termos|butelka na wodę, bidon, termos|waterfles, drinkfles
21/frying pan|padella, pentola|tava, tencere|patelnia, garnek|koekenpan, pan
21/broom|scopa, mocio, spazzola|süpürge, fırça, paspas|miotła, mop, szczotka|bezem, dweil
21/trash can|cestino, pattumiera, secchio|çöp kovası|kosz na śmieci|prullenbak
21/toothbrush|spazzolino|diş fırçası|szczoteczka do zębów|tandenborstel
21/vase|vaso|vazo, saksı|wazon, doniczka|vaas, bloempot
8/kitchen knife|coltello|bıçak|nóż|mes
8/screwdriver|cacciavite, pinza, martello, attrezzi|tornavida, pense, çekiç|śrubokręt, młotek, narzędzia|schroevendraaier, gereedschap
8/electric shaver|rasoio, tagliacapelli|tıraş makinesi|golarka, maszynka do włosów|scheerapparaat, tondeuse
16/notebook|quaderno, taccuino, agenda|defter, ajanda|notes, zeszyt|notitieboek, schrift
16/pen|penna|kalem|długopis, pióro|pen
16/sticker|adesivi, adesivo|çıkartma, sticker|naklejki, naklejka|stickers
16/poster|poster, quadro, stampa|tablo, poster|plakat, obraz|poster, schilderij
16/book|libro|kitap|książka|boek
3/shampoo|shampoo, balsamo|şampuan|szampon, odżywka do włosów|shampoo
3/face cream|crema viso, crema?|krem, yüz kremi, nemlendirici|krem|crème, dagcrème
3/serum|siero viso|yüz serumu|serum|serum
3/lipstick|rossetto|ruj|pomadka, szminka|lippenstift
3/perfume|profumo|parfüm|perfumy, woda perfumowana|parfum
3/soap|sapone, bagnoschiuma|sabun, duş jeli|mydło, żel pod prysznic|zeep, douchegel
3/nail polish|smalto|oje|lakier do paznokci|nagellak
3/laundry detergent|detersivo|deterjan|proszek do prania, płyn do prania|wasmiddel
5/vitamins|integratore, vitamine|vitamin, takviye edici gıda|suplement diety, witamina|voedingssupplement
5/baby diapers|pannolini|bebek bezi|pieluchy|luiers
11/led lamp|lampada, lampadina, lampadario, luci led, striscia led|lamba, ampul, avize, led şerit|lampa, lampka, żarówka, taśma led, żyrandol|lamp, ledstrip, plafondlamp
11/flashlight|torcia|el feneri|latarka|zaklamp
11/electric fan|ventilatore, stufa elettrica, umidificatore, condizionatore|vantilatör, ısıtıcı, klima|wentylator, grzejnik, nawilżacz powietrza|ventilator, luchtbevochtiger
11/hair dryer|asciugacapelli, phon|saç kurutma makinesi|suszarka do włosów|haardroger, föhn
11/oven|forno, friggitrice ad aria, bollitore, macchina da caffè|fırın, fritöz, su ısıtıcı, kahve makinesi|piekarnik, frytkownica, czajnik, ekspres do kawy|oven, waterkoker
11/faucet|rubinetto, doccia, soffione|musluk, batarya, duş başlığı|bateria umywalkowa, kran, prysznic|kraan, douchekop
20/chair|sedia, poltrona, sgabello|sandalye, koltuk, tabure|krzesło, fotel|stoel
20/table|tavolo, scrivania, tavolino|masa, sehpa|stół, biurko, stolik|tafel, bureau
20/sofa|divano|kanepe|sofa, kanapa|bank
20/mattress|materasso|yatak|materac|matras
20/pillow|cuscino|yastık|poduszka|kussen
20/shelf|scaffale, armadio, libreria, mensola|raf, dolap, kitaplık|regał, szafa, półka|plank, kast
20/mirror|specchio|ayna|lustro|spiegel
24/bed sheet|lenzuola, lenzuolo, copripiumino, federa|nevresim, çarşaf|pościel, prześcieradło|dekbedovertrek, hoeslaken
24/towel|asciugamano, telo mare|havlu|ręcznik|handdoek
24/curtain|tenda, tende|perde|zasłona, firana|gordijn
24/blanket|coperta, plaid|battaniye|koc|deken
27/carpet|tappeto, zerbino|halı, paspas|dywan|tapijt, vloerkleed
12/bicycle|bicicletta|bisiklet|rower|fiets
12/tire|pneumatico, gomma auto|lastik|opona|band
12/car seat covers|coprisedili, tappetini auto|oto koltuk kılıfı|pokrowce samochodowe, dywaniki samochodowe|autostoelhoezen
12/baby stroller|passeggino|bebek arabası|wózek dziecięcy|kinderwagen
7/electric drill|trapano, avvitatore|matkap|wiertarka, wkrętarka|boormachine
7/vacuum cleaner|aspirapolvere|elektrikli süpürge, süpürge robot|odkurzacz|stofzuiger
7/blender|frullatore|mikser, blender|blender, mikser|mixer
4/candle|candela, candele|mum|świeca, świeczka|kaars
11/coffee machine|macchina caffè, macchina da caffè, macchina per caffè|kahve makinesi|ekspres do kawy|koffiezetapparaat, koffiemachine
30/coffee|caffè|kahve|kawa|koffie
30/tea|tè, tisana|çay|herbata|thee
30/chocolate|cioccolato, caramelle|çikolata|czekolada, cukierki|chocolade
31/dog food|cibo per cani, cibo per gatti, crocchette|kedi maması, köpek maması, kedi kumu|karma dla psa, karma dla kota, żwirek|hondenvoer, kattenvoer
33/wine|vino|şarap|wino|wijn
22/camping tent|tenda da campeggio|çadır|namiot|kampeertent
10/surgical mask|mascherina|maske|maseczka|mondkapje
10/massager|massaggiatore|masaj aleti|masażer|massageapparaat
15/guitar|chitarra|gitar|gitara|gitaar
6/screws|viti, lucchetto, serratura|vida, kilit, asma kilit|śruby, wkręty, kłódka|schroeven, slot
17/garden hose|tubo da giardino|bahçe hortumu|wąż ogrodowy|tuinslang
`;
