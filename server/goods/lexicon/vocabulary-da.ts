/** Everyday goods in Danish, by similar group: `class.group: forms`; signs as in the class tables. */
export const DANISH_VOCABULARY = `
25.clothing: tøj, dametøj, herretøj, børnetøj, babytøj, bukser, buks, cowboybukser, jeans bukser, joggingbukser, træningsbukser, arbejdsbukser, shorts, leggings, overall, flyverdragt, heldragt, regntøj, regnsæt, termotøj, bluse, trøje, strik, striktrøje, sweatshirt, hættetrøje, skjorte, top?, undertrøje, cardigan, vest, jakke, vinterjakke, dunjakke, regnjakke, skijakke, læderjakke, frakke, jakkesæt, blazer, kjole, sommerkjole, brudekjole, nederdel, morgenkåbe, badekåbe, nattøj, pyjamas, natkjole, undertøj, skiundertøj, trusser, boxershorts, underbukser, bh, bodystocking, strømper, sokker, uldsokker, strømpebukser, badetøj, badedragt, bikini, badebukser, handsker, vanter, luffer, halstørklæde, tørklæde, slips, butterfly?, bælte, seler bukser, forklæde, hagesmæk, uniform, udklædning, kostume, fastelavnskostume, træningstøj, arbejdstøj, fodboldtrøje
25.footwear: sko, damesko, herresko, børnesko, løbesko, kondisko, sneakers, fodboldstøvler, støvler, støvletter, herrestøvler, gummistøvler, vinterstøvler, vandrestøvler, sandaler, klipklapper, hjemmesko, sutsko, tøfler, træsko, futter, indlægssåler, snørebånd, pumps, stilletter
25.headgear: hue, huer, kasket, hat, solhat, pandebånd, elefanthue, bøllehat
18.bags: taske, tasker, skuldertaske, håndtaske, rygsæk, skoletaske, bæltetaske, kuffert, kufferter, pung?, pengepung, kortholder, toilettaske, sportstaske, computertaske, weekendtaske, indkøbstaske, pusletaske, mulepose, bæresele, penalhus læder
18.umbrellas: paraply, parasol, vandrestave
18.saddlery: hundesnor, hundehalsbånd, halsbånd hund, hundesele, hundedækken, hestedækken, sadel hest, grime, trense, mundkurv, hundetøj
14.jewelry: smykke, smykker, halskæde, armbånd, ørering, øreringe, ring sølv, vielsesring, vedhæng, broche, ankelkæde, nøglering, smykkeskrin, manchetknapper, perlekæde
14.watches: ur?, armbåndsur, vægur, vækkeur, urrem, dameur, herreur
9.phones: mobiltelefon, telefon, mobilcover, cover til iphone, skærmbeskyttelse, panserglas, mobilholder, smartwatch, aktivitetsarmbånd, walkie talkie
9.computers: computer, bærbar, tastatur, computermus, musemåtte, computerskærm, skærm?, printer, blækpatron, harddisk, usb-stik, hukommelseskort, grafikkort, bundkort, router, lommeregner, tablet cover
9.audiovisual: høretelefoner, hovedtelefoner, højttaler, højtaler, soundbar, forstærker, mikrofon, radio, pladespiller, fjernsyn, tv-beslag, antenne, fjernbetjening, projektor, babyalarm, lp-plade, dvd-film
9.cameras: kamera, overvågningskamera, vildtkamera, objektiv, stativ, drone
9.optics: briller, solbriller, læsebriller, brilleetui, kikkert, mikroskop, lup, skibriller, svømmebriller, kontaktlinser
9.measuring: vægt, køkkenvægt, badevægt, termometer, stegetermometer, vejrstation, multimeter, målebånd, vaterpas, skydelære, afstandsmåler, kompas, metaldetektor, æggeur
9.power: batteri, batterier, bilbatteri, oplader, batterioplader, powerbank, solpanel, strømforsyning, ladekabel, ladestander
9.electrical: kabel, kabler, forlængerledning, stikdåse, stikkontakt, afbryder, lysdæmper, sikring, bevægelsessensor, dørklokke, termostat, adapter, ledning
9.safety: hjelm, cykelhjelm, skihjelm, ridehjelm, sikkerhedsbriller, høreværn, arbejdshandsker, refleksvest, sikkerhedssko, røgalarm, brandslukker, alarm, redningsvest, våddragt, dykkermaske, refleks
11.lighting: lampe, lamper, bordlampe, gulvlampe, loftlampe, væglampe, pendel?, pære?, pærer, lyskæde, lyskæder, lampeskærm, pandelampe, lommelygte, projektør, natlampe, cykellygte, cykellygter, udendørslampe, spotlampe, kronlysekrone, lysekrone
11.cooking: elkedel, brødrister, kaffemaskine, espressomaskine, mikroovn, ovn, komfur, kogeplade, grill, gasgrill, kulgrill, airfryer, frituregryde, riskoger, vaffeljern, bålfad, pizzaovn, emhætte, toaster, primus
11.climate: køleskab, fryser, køleboks, ventilator, aircondition, varmeblæser, radiator, terrassevarmer, brændeovn, pejs, luftfugter, affugter, luftrenser, hårtørrer, føntørrer, varmepude, varmetæppe, tørretumbler
11.water: håndvask, armatur, køkkenarmatur, vandhane, bruser, brusehoved, brusesæt, badekar, toilet, toiletsæde, vask?, vandfilter, spabad, badebalje, springvand
21.kitchen: pande?, stegepande, gryde, gryder, kasserolle, wok, bageform, bageplade, kagerulle, grydeske, piskeris, dørslag, si?, rivejern, hvidløgspresser, dåseåbner, proptrækker, skærebræt, skål, skåle, røreskål, peberkværn, madkasse, opbevaringsboks, opbevaringsglas, termokande, termokop, drikkedunk, vandflaske, flaske, flasker, knivblok, opvaskestativ, grydelap, tragt, målebæger, tekande, kande, stempelkande, kartoffelskræller, køkkengrej
21.tableware: krus, kop, kopper, kaffekop, tallerken, tallerkener, stel?, glas?, vinglas, ølglas, karaffel, vase, vaser, bakke, serveringsfad, bordskåner, dækkeserviet, lysestage, lysestager, fyrfadsstage, sugerør, æggebæger, urtepotte, urtepotteskjuler, krukke, krukker, vandkande, sparegris, porcelæn
21.cleaning: moppe, spand, kost, fejebakke, børste, opvaskebørste, toiletbørste, svamp?, karklud, klud, mikrofiberklude, affaldsspand, skraldespand, vasketøjskurv, strygebræt, tørrestativ, tøjklemmer, musefælde
21.toilet: kam, hårbørste, tandbørste, tandbørster, eltandbørste, sæbedispenser, toiletpapirholder, tandtråd, potte, makeupbørster
24.linen: sengetøj, sengesæt, dynebetræk, pudebetræk, lagen, lagner, stræklagen, dyne, dyner, sengetæppe, plaid, tæppe uld, håndklæde, håndklæder, viskestykke, viskestykker, dug, borddug, voksdug, gardin, gardiner, mørklægningsgardin, badeforhæng, sofabetræk, sovepose, stofbleer, babytæppe
24.fabrics: stof, metervarer, flag
20.furniture: møbler, møbel, bord, sofabord, spisebord, skrivebord, natbord, stol, stole, spisebordsstol, kontorstol, gamerstol, højstol, barstol, lænestol, skammel, puf, sækkestol, sofa, sovesofa, bænk, seng, senge, køjeseng, tremmeseng, madras, topmadras, luftmadras, garderobeskab, skab, kommode, reol, hylde, hylder, bogreol, vitrineskab, tv-bord, knagerække, tøjstativ, spejl, puslebord, vugge, hængekøje, havemøbler, havestol, liggestol, campingstol, skoreol
20.articles: pude, puder, hovedpude, pyntepude, hynde, hynder, ammepude, ramme?, fotoramme, billedramme, bøjler, bøjle, opbevaringskasse, kurv, kurve, gardinstang, rullegardin, persienne, fuglekasse, foderbræt, kradsetræ, hundeseng, hundekurv, hundehus, hundebur, figur, skulptur, skilt, opslagstavle, sikkerhedsgitter
27.floor: gulvtæppe, tæppe, tæpper, løber?, dørmåtte, bademåtte, måtte, kunstgræs, legemåtte, vinylgulv
27.wall: tapet, fototapet
28.toys: legetøj, dukke, dukker, dukkevogn, dukkehus, bamse, bamser, tøjdyr, legetøjsbil, togbane, klodser, byggeklodser, byggesæt, actionfigur, gyngehest, gynge, rutsjebane, legetårn, trampolin, sandkasse, sæbebobler, legekøkken, rangle, bidering, aktivitetstæppe, kuglebane, slim, modellervoks, ballon, balloner, badering, drage, vandpistol, legetelt, hundelegetøj, kattelegetøj, perleplader, gåbil
28.games: spil, brætspil, kortspil, puslespil, skak, terninger, dart, dartskive, spillekonsol, bordfodbold, billard
28.sports: bold, bolde, fodbold, håndbold, basketball, badmintonketcher, ketcher, padelbat, bordtennisbat, håndvægte, vægtstang, kettlebell, træningselastik, sjippetov, boksesæk, boksehandsker, benskinner, ski, snowboard, skøjter, rulleskøjter, skateboard, løbehjul, kælk, fiskestang, fiskehjul, fiskeline, blink, wobler, motionscykel, løbebånd, romaskine, yogamåtte, svømmefødder, pool, svømmepøl, badebassin, paddleboard, golfkølle, kroket, kongespil
28.decorations: julekugler, juletræ, julepynt, kunstigt juletræ, julekrans, adventskalender, guirlande, konfetti, julekalender, nisser, fødselsdagspynt
8.tools: værktøj, værktøjssæt, skruetrækker, hammer, tang?, bidetang, skruenøgle, topnøglesæt, unbrakonøgler, bitssæt, sav, håndsav, økse, stemmejern, fil?, høvl, skruestik, hobbykniv, murske, spade, skovl, sneskovl, greb?, rive?, løvrive, beskærersaks, grensaks, hæksaks, bor, borsæt, knivsliber, koben, isskraber, multiværktøj, limpistol, haveredskaber
8.cutlery: kniv, knive, kokkekniv, køkkenkniv, lommekniv, dolk, gaffel, ske, skeer, bestik, saks, knivsæt
8.grooming: barbermaskine, barberblade, skraber, trimmer, hårtrimmer, skægtrimmer, hårklipper, epilator, pincet, negleklipper, neglefil, glattejern, krøllejern, strygejern, dampstation, steamer tøj
7.tools: boremaskine, skruemaskine, borehammer, slagnøgle, vinkelsliber, slibemaskine, stiksav, rundsav, kapsav, kædesav, savkæde, motorsav, fræser, kompressor, malersprøjte, varmluftpistol, svejser, svejsemaskine, loddekolbe, generator, savklinge, brændekløver, sømpistol, 3d-printer
7.agriculture: græsslåmaskine, plæneklipper, robotplæneklipper, græstrimmer, buskrydder, hækkeklipper, løvblæser, kompostkværn, havefræser, sneslynge, rugemaskine
7.pumps: pumpe, dykpumpe, vandpumpe, højtryksrenser
7.household: blender, stavblender, håndmikser, røremaskine, foodprocessor, juicer, kødhakker, kaffekværn, støvsuger, robotstøvsuger, støvsugerposer, vaskemaskine, opvaskemaskine, symaskine, mælkeskummer, vakuumpakker, damprenser
7.engines: oliefilter, luftfilter, brændstoffilter, tændrør, tandrem, kilerem, starter motor, generator bil, turbo, karburator, kobling, leje?, kugleleje, udstødning, lyddæmper, toppakning
12.parts: dæk, vinterdæk, sommerdæk, fælge, alufælge, hjulkapsler, viskerblade, vinduesviskere, bremseklodser, bremseskiver, støddæmper, bilmåtter, sædebetræk, autostol, tagbagagebærer, tagboks, cykelholder, anhængertræk, sidespejl, stænklapper, ratbetræk, cykelsadel, sadel, pedaler, cykelkæde, cykelslange, cykeldæk, cykelkurv, cykeltaske, ringeklokke, cykelpumpe, cykelstol, snekæder, reservedele
12.vehicles: cykel, cykler, elcykel, mountainbike, børnecykel, løbecykel, ladcykel, elløbehjul, scooter, knallert, motorcykel, båd, gummibåd, kajak, kano, barnevogn, klapvogn, kombivogn, cykelanhænger, trailer, trillebør, kørestol, rollator, trehjulet cykel
3.cosmetics: ansigtscreme, dagcreme, natcreme, håndcreme, fodcreme, creme, bodylotion, serum, ansigtsmaske, skintonic, rensegel, peeling, læbestift, læbepomade, lipgloss, mascara, øjenskygge, eyeliner, øjenbrynsblyant, foundation, concealer, pudder, makeup, neglelak, gellak, kunstige negle, falske vipper, solcreme, selvbruner, hårfarve, hårspray, hårvoks, hårolie, hudpleje
3.toiletries: sæbe, håndsæbe, shampoo, balsam, hårkur, shower gel, badesalt, badebomber, tandpasta, mundskyl, deodorant, barberskum, aftershave, skægolie, vådservietter
3.perfumery: parfume, eau de toilette, æterisk olie, duftpinde, rumduft, røgelse, bilduft
3.cleaning: vaskemiddel, vaskepulver, skyllemiddel, pletfjerner, opvaskemiddel, opvasketabs, rengøringsmiddel, afkalker, bilshampoo, sandpapir, skocreme, blegemiddel
5.supplements: vitaminer, vitamin, multivitamin, kosttilskud, kollagen, magnesium, fiskeolie, probiotika, proteinpulver, kreatin, modermælkserstatning, babymad, babygrød
5.sanitary: plaster, plastre, forbinding, førstehjælpskasse, håndsprit, bleer, ble, bind hygiejne, trusseindlæg, tamponer, menstruationskop, mundbind, graviditetstest, vat, glidecreme
5.pesticides: myggespray, myggemiddel, myrelokkedåse, fluefanger, rottegift, ukrudtsmiddel, insektspray, loppehalsbånd
10.medical: blodtryksmåler, termometer øre, pulsoximeter, støttestrømper, krykker, engangshandsker, høreapparat, pilleæske
10.orthopedic: knæbind, knæstøtte, rygstøtte, holdningskorrektor, ankelstøtte, indlæg sko
10.massage: massagepistol, massageapparat, massagepude
10.adult: vibrator, kondomer, sexlegetøj
10.baby: sut, sutter, sutteflaske, sutteflasker, brystpumpe, suttekæde
16.paper: papir, printerpapir, toiletpapir, køkkenrulle, servietter, gavepapir, gavepose, gaveposer, papirposer, kuverter, etiketter, bagepapir, affaldsposer, affaldssække, papkasser, lommetørklæder papir, hundeposer
16.printed: bog, bøger, roman, børnebog, billedbog, kogebog, ordbog, blad, tegneserie, malebog, kalender, landkort, plakat, plakater, maleri, malerier, postkort, fødselsdagskort, klistermærker, wallsticker, samlekort, fotoalbum
16.stationery: notesbog, notesblok, hæfte, blyant, blyanter, kuglepen, kuglepenne, fyldepen, tuscher, tusch, farveblyanter, farvekridt, kridt, gadekridt, viskelæder, blyantspidser, lineal, penalhus, mappe, ringbind, hæftemaskine, hulmaskine, tape, limstift, stempel, whiteboard, opslagstavle kork, lamineringsmaskine
16.art: pensel, pensler, akrylmaling, vandfarver, lærred, staffeli, mal efter tal, diamond painting, skitseblok, tegneblok, hobbysæt, ler
2.paints: maling, vægmaling, træmaling, lak, træbeskyttelse, grunder, spraymaling, træolie, madfarve
1.fertilizers: gødning, plantenæring, pottemuld, muld, kompost
1.adhesives: lim, superlim, trælim
4.candles: lys?, stearinlys, duftlys, fyrfadslys, bloklys, kertelys
4.fuels: trækul, briketter, brænde, træpiller, bioethanol, optændingsblokke
4.lubricants: motorolie, smøremiddel, kædeolie
6.hardware: lås, hængelås, cykellås, dørgreb, hængsel, hængsler, skruer, skrue, bolte, møtrikker, søm, rawlplugs, krog, kroge, kæde stål, karabinhage, pengeskab, postkasse, magnet, magneter, stige, hyldeknægt, hjul møbel, knopper
19.building: gulv, laminatgulv, parket, fliser, flise, mursten, beton, cement, gips, gipsplader, krydsfiner, brædder, dør, døre, vindue, vinduer, tagplader, drivhus, havehus, pergola, terrassebrædder, hegn, ukrudtsdug, grus, højbed
17.sealing: tætningsliste, pakning, silikone fuge, fugeskum, isolering, haveslange, slange, gaffatape, elastiktape, dobbeltklæbende tape
22.ropes: reb, tov, snor, spændebånd, lastnet
22.tents: telt, telte, partytelt, presenning, pavillon, solsejl, markise, fortelt
23.yarns: garn, uldgarn, bomuldsgarn, strømpegarn, sytråd
26.haberdashery: knapper, knap, lynlås, elastik, bånd, blonder, strygemærke, strikkepinde, hæklenål, synåle, knappenåle, sikkerhedsnåle, velcro, syæske, broderi, perler
26.hair: hårspænde, hårelastik, hårelastikker, scrunchie, hårklemme, hårbøjle, hårbånd, paryk
26.flowers: kunstige blomster, kunstig plante, tørrede blomster
29.meat: skinke, pølse, pølser, salami, bacon, kød, leverpostej
29.fish: tun, laks, sild, rejer, makrel, torsk
29.dairy: ost, mælk, smør, yoghurt, fløde, æg, havredrik
29.plants: nødder, valnødder, mandler, cashewnødder, jordnødder, rosiner, dadler, tørret frugt, marmelade, syltetøj, agurker syltede, oliven, linser, bønner, kikærter, peanutbutter, chips, hummus, suppe
29.oils: olivenolie, rapsolie, kokosolie, solsikkeolie
30.beverages: kaffe, kaffebønner, kaffekapsler, te, grøn te, kakao, matcha
30.confectionery: chokolade, slik, lakrids, bolsjer, karameller, tyggegummi, vingummi, marcipan, flødeboller, proteinbar, is?
30.bakery: brød, rugbrød, knækbrød, kiks, småkager, kage, boller, müsli, havregryn, mel, hvedemel, pebernødder, morgenmad
30.condiments: krydderi, krydderier, peber, salt, sukker, honning, sirup, eddike, ketchup, sennep, mayonnaise, sovs, sojasauce, kanel, vanilje, pasta, nudler, ris, gær, bagepulver, remoulade
31.feed: hundefoder, hundemad, kattefoder, kattemad, tørfoder, vådfoder, hundesnacks, tyggeben, fuglefrø, fuglefoder, kattegrus, hø, halm, hestefoder, fiskefoder
31.plants: frø, plante, planter, stueplante, jordbærplanter, blomsterløg, tulipanløg, rose, roser, busk, træ?, frugttræ, kaktus, orkidé, buket, blomster, græsfrø, læggekartofler, sukkulent
31.produce: æbler, kartofler, frugt, grøntsager, citroner, tomater, hvidløg, løg, jordbær, bananer, gulerødder
32.beer: øl, ølkasse, alkoholfri øl, pilsner
32.drinks: sodavand, saft, hyldeblomstsaft, juice, mineralvand, danskvand, energidrik, iste, æblemost
33.spirits: vin, rødvin, hvidvin, rosévin, champagne, snaps, akvavit, rom?, whisky, gin, vodka, likør, gløgg, cider, portvin
34.tobacco: tobak, cigaretter, cigar, cigarer, snus, e-cigaret, e-væske, nikotinposer
34.articles: lighter, askebæger, pibe, vandpibe, rullepapir, tændstikker
15.instruments: guitar, guitarer, violin, klaver, keyboard, fløjte, blokfløjte, tromme, trommer, trommesæt, mundharmonika, harmonika, trompet, saxofon, strenge, guitarstrenge, plekter, nodestativ, guitartaske, ukulele
13.arms: luftgevær, luftpistol, fyrværkeri, raketter, hagl, patroner, peberspray
`;
