/** Everyday goods in Norwegian, by similar group: `class.group: forms`; signs as in the class tables. */
export const NORWEGIAN_VOCABULARY = `
25.clothing: klær, dameklær, herreklær, barneklær, babyklær, bukse, bukser, joggebukse, turbukse, arbeidsbukse, shorts, tights, leggings, dress, kjeledress, parkdress, vinterdress, regntøy, regndress, regnjakke, genser, strikkegenser, ullgenser, hettegenser, collegegenser, skjorte, bluse, singlet, t-skjorte, kardigan, cardigan, vest, dunvest, jakke, vinterjakke, dunjakke, boblejakke, skalljakke, fleecejakke, skinnjakke, frakk, kåpe, kjole, sommerkjole, brudekjole, skjørt, bunad, morgenkåpe, badekåpe, pysjamas, pyjamas, nattkjole, undertøy, ullundertøy, superundertøy, truser, boksershorts, boxershorts, bh, strømper, sokker, ullsokker, strømpebukse, badetøy, badedrakt, badeshorts, bikini, hansker, votter, vanter, skjerf, slips, belte, forkle, smekke, kostyme, treningstøy, arbeidsklær, fotballdrakt, bodyer, regnklær, sparkebukse
25.footwear: sko, damesko, herresko, barnesko, joggesko, løpesko, fotballsko, fjellsko, tursko, støvler, gummistøvler, vintersko, støvletter, sandaler, slippers, tøfler, innesko, pumps, såler, innleggssåler, skolisser, cherrox, brodder
25.headgear: lue, luer, caps, hatt, solhatt, pannebånd, skilue, balaklava
18.bags: veske, vesker, skulderveske, håndveske, sekk, ryggsekk, skolesekk, bag?, bagger, kofferter, koffert, lommebok, kortholder, toalettmappe, stelleveske, midjeveske, rumpetaske, handlenett, bæresele, pc-veske
18.umbrellas: paraply, parasoll, turstaver, gåstaver
18.saddlery: hundebånd, hundehalsbånd, hundesele, hundedekken, hestedekken, sal?, hodelag, grime, munnkurv
14.jewelry: smykke, smykker, halskjede, kjede?, armbånd, øredobber, øreringer, ring sølv, gifteringer, anheng, brosje, nøkkelring, smykkeskrin, bunadssølv, mansjettknapper
14.watches: klokke, klokker, armbåndsur, veggklokke, vekkerklokke, klokkerem, klokkereim
9.phones: mobiltelefon, telefon, mobildeksel, mobilcover, deksel iphone, skjermbeskytter, skjermbeskyttelse, mobilholder, smartklokke, pulsklokke, walkie talkie, jaktradio
9.computers: datamaskin, bærbar pc, tastatur, datamus, musematte, dataskjerm, skjerm?, skriver, printer, blekkpatron, harddisk, minnepinne, minnekort, grafikkort, hovedkort, ruter, kalkulator, nettbrett
9.audiovisual: hodetelefoner, øretelefoner, høyttaler, forsterker, mikrofon, radio, platespiller, tv-feste, fjernkontroll, projektor, babycall, lp-plate, vinylplate, dvd-film, antenne
9.cameras: kamera, viltkamera, overvåkingskamera, dashbordkamera, objektiv, stativ, drone
9.optics: briller, solbriller, lesebriller, brilleetui, kikkert, mikroskop, lupe, skibriller, svømmebriller, alpinbriller, linser?
9.measuring: vekt?, kjøkkenvekt, badevekt, termometer, steketermometer, værstasjon, multimeter, målebånd, tommestokk, vater, skyvelære, avstandsmåler, kompass, metalldetektor, fuktmåler
9.power: batteri, batterier, bilbatteri, lader, batterilader, hurtiglader, nødlader, powerbank, solcellepanel, strømforsyning, ladekabel, elbillader, startkabler
9.electrical: kabel, kabler, skjøteledning, skjøtekabel, grenuttak, stikkontakt, bryter, dimmer, sikring, bevegelsessensor, dørklokke, termostat, adapter, ledning
9.safety: hjelm, sykkelhjelm, skihjelm, ridehjelm, vernebriller, hørselvern, arbeidshansker, refleksvest, vernesko, røykvarsler, brannvarsler, brannslukker, brannteppe, alarm, redningsvest, flytevest, våtdrakt, refleks, dykkermaske
11.lighting: lampe, lamper, bordlampe, gulvlampe, taklampe, vegglampe, pendel?, lyspære, lyspærer, lyslenke, lyslenker, lampeskjerm, hodelykt, lommelykt, lyskaster, nattlampe, sykkellykt, utelampe, spotlight, lysekrone, adventsstake, julestjerne, led-list, arbeidslampe, ekstralys bil
11.cooking: vannkoker, brødrister, kaffetrakter, kaffemaskin, espressomaskin, mikrobølgeovn, ovn, stekeovn, komfyr, kokeplate, platetopp, grill, gassgrill, kullgrill, airfryer, frityrgryte, riskoker, vaffeljern, bålpanne, pizzaovn, kjøkkenvifte, ventilator kjøkken, stormkjøkken, primus, eggkoker
11.climate: kjøleskap, fryser, kjøleboks, kjølebag, vifte, aircondition, vifteovn, panelovn, oljefyrt radiator, terrassevarmer, vedovn, peis, luftfukter, avfukter, luftrenser, hårføner, varmepute, varmeteppe, tørketrommel, varmepumpe, varmtvannsbereder
11.water: servant, armatur, kjøkkenkran, kjøkkenarmatur, kran?, dusjhode, dusjsett, dusj, badekar, toalett, toalettsete, dosete, vask?, vannfilter, boblebad, badestamp, babybadekar
21.kitchen: panne?, stekepanne, gryte, gryter, jerngryte, kjele, kjeler, wok, bakeform, kakeform, stekebrett, kjevle, sleiv, øse, visp, dørslag, sil, rivjern, hvitløkspresse, bokseåpner, korketrekker, skjærefjøl, skjærebrett, bolle?, boller bake, pepperkvern, matboks, matbokser, oppbevaringsboks, norgesglass, termos, termokopp, drikkeflaske, vannflaske, flaske, flasker, knivblokk, oppvaskstativ, grytekluter, trakt, målebeger, tekanne, presskanne, potetskreller, ostehøvel, kjøkkenutstyr
21.tableware: krus, kopp, kopper, kaffekopp, tallerken, tallerkener, servise, glass?, vinglass, ølglass, karaffel, vase, vaser, brett?, serveringsfat, bordbrikker, lysestake, lysestaker, lyslykt, lykt, sugerør, eggeglass, blomsterpotte, blomsterpotter, potteskjuler, krukke, vannkanne, sparegris, porselen
21.cleaning: mopp, bøtte, kost, feiebrett, børste, oppvaskbørste, dobørste, svamp?, klut, mikrofiberklut, kluter, søppelbøtte, søppeldunk, skittentøyskurv, strykebrett, tørkestativ, klesklyper, musefelle, nal mopp
21.toilet: kam, hårbørste, tannbørste, tannbørster, eltannbørste, såpedispenser, toalettrullholder, tanntråd, potte, sminkekoster
24.linen: sengetøy, sengesett, dynetrekk, putetrekk, putevar, laken, strekklaken, dyne, dyner, dundyne, sengeteppe, pledd, ullpledd, håndkle, håndklær, kjøkkenhåndkle, duk, bordduk, voksduk, gardin, gardiner, dusjforheng, sofatrekk, sovepose, babyteppe, lystette gardiner
24.fabrics: stoff, metervare, flagg
20.furniture: møbler, møbel, bord, stuebord, salongbord, spisebord, skrivebord, nattbord, stol, stoler, spisestol, kontorstol, gamingstol, barnestol, barkrakk, lenestol, krakk, puff, saccosekk, sofa, sovesofa, benk, seng, senger, køyeseng, sprinkelseng, madrass, overmadrass, luftmadrass, garderobeskap, skap, kommode, reol, hylle, hyller, bokhylle, vitrineskap, tv-benk, knaggrekke, klesstativ, speil, stellebord, vugge, hengekøye, hagemøbler, hagestol, solseng, campingstol, skohylle, tripp trapp stol
20.articles: pute, puter, hodepute, pynteputer, sittepute, ammepute, ramme, bilderamme, fotoramme, kleshengere, oppbevaringskasse, kurv, kurver, gardinstang, rullegardin, persienne, fuglekasse, fuglebrett, klorestativ, klorestolpe, hundeseng, hundehus, hundebur, figur, skulptur, skilt, oppslagstavle, sikkerhetsgrind
27.floor: gulvteppe, teppe, tepper, ullteppe gulv, fillerye, løper gulv, dørmatte, badematte, matte, kunstgress, lekematte, vinylgulv, liggeunderlag
27.wall: tapet, fototapet
28.toys: leketøy, leker, leke, dukke, dukker, dukkevogn, dukkehus, bamse, bamser, kosedyr, lekebil, togbane, klosser, byggeklosser, byggesett, actionfigur, gyngehest, huske, sklie, klatrestativ, trampoline, sandkasse, såpebobler, lekekjøkken, rangle, bitering, babygym, kulebane, slim, modelleire, ballong, ballonger, badering, drage, vannpistol, leketelt, hundeleke, katteleke, perler perlebrett, gåbil, sparkebil
28.games: spill, brettspill, kortspill, puslespill, sjakk, terninger, dart, dartskive, spillkonsoll, fotballspill, biljard
28.sports: ball, baller, fotball, håndball, basketball, badmintonracket, padelracket, bordtennisracket, manualer, vektstang, kettlebell, treningsstrikk, hoppetau, boksesekk, boksehansker, leggskinn, leggbeskyttere, ski, langrennsski, alpinski, skistaver, snowboard, skøyter, rulleskøyter, skateboard, akebrett, kjelke, rattkjelke, fiskestang, fiskesnelle, snelle, fiskesene, sluk, wobbler, ergometersykkel, tredemølle, romaskin, yogamatte, svømmeføtter, basseng, svømmebasseng, sup-brett, golfkølle, innebandykølle, kubb, frisbee
28.decorations: julekuler, juletre, julepynt, kunstig juletre, julekrans, adventskalender, girlander, konfetti, julekalender, nisser, bursdagspynt
8.tools: verktøy, verktøysett, skrutrekker, skrujern, hammer, tang?, avbiter, skiftenøkkel, pipesett, pipenøkkelsett, unbrakonøkler, bitssett, sag?, håndsag, øks, vedøks, stemjern, fil?, høvel, skrustikke, tapetkniv, murskje, spade, spader, snøskuffe, snømåker, greip, rive, løvrive, hagesaks, greinsaks, hekksaks, bor, borsett, knivsliper, brekkjern, isskrape, multiverktøy, limpistol, hageredskaper
8.cutlery: kniv, kniver, kokkekniv, kjøkkenkniv, lommekniv, turkniv, gaffel, skje, skjeer, bestikk, saks, knivsett
8.grooming: barbermaskin, barberhøvel, barberblader, trimmer, hårtrimmer, skjeggtrimmer, hårklipper, epilator, pinsett, negleklipper, neglefil, rettetang, krølltang, strykejern, dampstasjon
7.tools: bormaskin, drill, borhammer, muttertrekker, vinkelsliper, slipemaskin, stikksag, sirkelsag, kappsag, gjærsag, kjedesag, motorsag, sagkjede, overfres, kompressor, malesprøyte, varmepistol, sveiseapparat, loddebolt, aggregat, strømaggregat, sagblad, vedkløyver, spikerpistol, 3d-printer
7.agriculture: gressklipper, robotgressklipper, gresstrimmer, ryddesag, hekktrimmer, løvblåser, kompostkvern, jordfreser, snøfreser
7.pumps: pumpe, senkepumpe, vannpumpe, høytrykksvasker
7.household: blender, stavmikser, håndmikser, kjøkkenmaskin, foodprosessor, saftpresse, kjøttkvern, kaffekvern, støvsuger, robotstøvsuger, støvsugerposer, vaskemaskin, oppvaskmaskin, symaskin, melkeskummer, vakuumpakker
7.engines: oljefilter, luftfilter, drivstoffilter, tennplugg, tennplugger, glødeplugg, registerreim, kilereim, dynamo, turbo, forgasser, kulelager, hjullager, eksosanlegg, lydpotte, toppakning, påhengsmotor
12.parts: dekk, vinterdekk, sommerdekk, piggdekk, felger, hjulkapsler, vindusviskere, viskerblader, bremseklosser, bremseskiver, støtdemper, bilmatter, setetrekk, bilstol, barnesete, takstativ, takboks, skiboks, sykkelstativ, tilhengerfeste, hengerfeste, sidespeil, skvettlapper, rattrekk, sykkelsete, pedaler, sykkelkjede, sykkelslange, sykkeldekk, sykkelkurv, sykkelveske, ringeklokke, sykkelpumpe, kjettinger, reservedeler
12.vehicles: sykkel, sykler, elsykkel, terrengsykkel, barnesykkel, løpesykkel, elsparkesykkel, sparkesykkel, scooter, moped, motorsykkel, båt, gummibåt, kajakk, kano, barnevogn, kombivogn, trille, sykkelvogn, tilhenger, trillebår, rullestol, rullator, sykkeltilhenger
3.cosmetics: ansiktskrem, dagkrem, nattkrem, håndkrem, fotkrem, krem, bodylotion, serum, ansiktsmaske, ansiktsrens, peeling, leppestift, leppepomade, leppebalsam, lipgloss, mascara, øyenskygge, eyeliner, brynsblyant, foundation, concealer, pudder, sminke, neglelakk, gelélakk, løsnegler, løsvipper, solkrem, selvbruning, hårfarge, hårspray, hårvoks, hårolje, hudpleie
3.toiletries: såpe, håndsåpe, sjampo, shampoo, balsam, dusjsåpe, dusjgele, badesalt, badebomber, tannkrem, munnskyll, deodorant, barberskum, aftershave, skjeggolje, våtservietter
3.perfumery: parfyme, eau de toilette, eterisk olje, duftpinner, romduft, røkelse
3.cleaning: vaskemiddel, vaskepulver, tøymykner, skyllemiddel, flekkfjerner, oppvaskmiddel, oppvasktabletter, rengjøringsmiddel, grønnsåpe, bilsjampo, sandpapir, skokrem, blekemiddel
5.supplements: vitaminer, vitamin, kosttilskudd, tran, kollagen, magnesium, omega-3, probiotika, proteinpulver, kreatin, morsmelkerstatning, barnemat, barnegrøt
5.sanitary: plaster, bandasje, førstehjelpsskrin, førstehjelpspakke, håndsprit, bleier, bleie, bind hygiene, truseinnlegg, tamponger, menskopp, munnbind, graviditetstest, bomull, glidemiddel
5.pesticides: myggmiddel, myggspray, flåttmiddel, flåtthalsbånd, maurmiddel, fluefanger, rottegift, ugressmiddel, insektmiddel
10.medical: blodtrykksmåler, febertermometer, støttestrømper, krykker, engangshansker, høreapparat, dosett
10.orthopedic: knebeskytter medisinsk, knestøtte, ryggstøtte, holdningskorrigering, ankelstøtte
10.massage: massasjepistol, massasjeapparat, massasjepute, spikermatte
10.adult: vibrator, kondomer, sexleketøy
10.baby: smokk, smokker, tåteflaske, tåteflasker, brystpumpe, smokkesnor
16.paper: papir, kopipapir, toalettpapir, tørkerull, servietter, gavepapir, gavepose, papirposer, konvolutter, etiketter, bakepapir, søppelposer, søppelsekker, pappesker, flytteesker, lommetørklær, hundeposer
16.printed: bok, bøker, roman, barnebok, pekebok, kokebok, ordbok, blad, tegneserie, fargeleggingsbok, malebok, kalender, kart, plakat, plakater, maleri, bilde, postkort, bursdagskort, klistremerker, veggdekor, samlekort, fotoalbum
16.stationery: notatbok, notatblokk, skrivebok, blyant, blyanter, kulepenn, penner, penn, fyllepenn, tusjer, tusj, fargeblyanter, fargestifter, kritt, viskelær, blyantspisser, linjal, pennal, perm, ringperm, stiftemaskin, hullemaskin, teip, limstift, stempel, whiteboard
16.art: pensel, pensler, akrylmaling, vannfarger, lerret, staffeli, mal etter tall, diamond painting, skisseblokk, tegneblokk, hobbysett, leire
2.paints: maling, veggmaling, beis, lakk, grunning, spraymaling, treolje, konditorfarge
1.fertilizers: gjødsel, plantenæring, plantejord, kompost
1.adhesives: lim, superlim, trelim
4.candles: lys?, stearinlys, duftlys, telys, kubbelys, gravlys
4.fuels: grillkull, briketter, ved, pellets, bioetanol, opptenningsbriketter, tennbriketter
4.lubricants: motorolje, smøremiddel, kjedeolje
6.hardware: lås, hengelås, sykkellås, dørhåndtak, dørvrider, hengsel, hengsler, skruer, treskruer, bolter, muttere, spiker, plugger, krok, knagg, knagger, kjetting stål, karabinkrok, safe, postkasse, magnet, magneter, stige, gardintrapp, hylleknekt, møbelhjul, knotter
19.building: gulv, laminat, parkett, fliser, flis, murstein, betong, sement, gips, gipsplater, kryssfiner, planker, dør, dører, vindu, vinduer, takplater, drivhus, hagestue, lekestue, pergola, terrassebord, gjerde, duk ugress, pukk
17.sealing: tettelist, pakning, silikon fug, fugeskum, isolasjon, hageslange, slange, gaffatape, dobbeltsidig tape
22.ropes: tau, snor, lastestropper, stropper, hyssing, lastenett
22.tents: telt, lavvo, partytelt, presenning, paviljong, solseil, markise, fortelt, tarp
23.yarns: garn, ullgarn, strikkegarn, sokkegarn, bomullsgarn, sytråd
26.haberdashery: knapper, glidelås, strikk, bånd, blonder, strykemerke, strikkepinner, rundpinner, heklenål, synåler, knappenåler, sikkerhetsnåler, borrelås, syskrin, broderi, perler
26.hair: hårspenne, hårspenner, hårstrikk, scrunchie, hårklype, hårbøyle, hårbånd, parykk, hårsløyfe
26.flowers: kunstige blomster, kunstig plante, tørkede blomster
29.meat: skinke, pølse, pølser, spekemat, fenalår, bacon, kjøtt, leverpostei, reinsdyrkjøtt
29.fish: tunfisk, laks, sild, reker, makrell, torsk, tørrfisk, klippfisk
29.dairy: ost, brunost, melk, smør, yoghurt, fløte, egg, havredrikk
29.plants: nøtter, valnøtter, mandler, cashewnøtter, peanøtter, rosiner, dadler, tørket frukt, syltetøy, sylteagurk, oliven, linser, bønner, kikerter, peanøttsmør, chips, potetgull, hummus, suppe
29.oils: olivenolje, rapsolje, kokosolje, solsikkeolje
30.beverages: kaffe, kaffebønner, kaffekapsler, te, grønn te, kakao, matcha
30.confectionery: sjokolade, godteri, smågodt, lakris, drops, karameller, tyggegummi, seigmenn, marsipan, kvikk lunsj, proteinbar, iskrem
30.bakery: brød, knekkebrød, flatbrød, kjeks, småkaker, kake, lefse, boller, müsli, havregryn, mel, hvetemel, pepperkaker, frokostblanding, vaffelrøre
30.condiments: krydder, pepper, salt, sukker, honning, sirup, eddik, ketchup, sennep, majones, saus, soyasaus, kanel, vanilje, pasta, nudler, ris, gjær, bakepulver, tacokrydder
31.feed: hundefôr, hundemat, kattefôr, kattemat, tørrfôr, våtfôr, hundegodbiter, hundesnacks, tyggebein, fuglefrø, fuglemat, kattesand, høy, halm, hestefôr, fiskefôr, meiseboller
31.plants: frø, plante, planter, stueplante, jordbærplanter, blomsterløk, tulipanløk, rose, roser, busk, frukttre, kaktus, orkidé, bukett, blomster, gressfrø, settepoteter, sukkulent
31.produce: epler, poteter, frukt, grønnsaker, sitroner, tomater, hvitløk, jordbær, bananer, gulrøtter
32.beer: øl, alkoholfri øl, pils
32.drinks: brus, saft, juice, mineralvann, energidrikk, iste, eplemost, eplejuice
33.spirits: vin, rødvin, hvitvin, musserende vin, champagne, akevitt, whisky, gin, vodka, likør, gløgg, sider, portvin
34.tobacco: tobakk, sigaretter, sigar, sigarer, snus, e-sigarett, e-væske
34.articles: lighter, askebeger, pipe, vannpipe, rullepapir, fyrstikker, tenner lighter
15.instruments: gitar, gitarer, fiolin, fele, piano, keyboard, fløyte, blokkfløyte, tromme, trommer, trommesett, munnspill, trekkspill, trompet, saksofon, strenger, gitarstrenger, plekter, notestativ, gitarbag, ukulele, kapo
13.arms: luftgevær, luftpistol, fyrverkeri, stjerneskudd, patroner, haglepatroner, hagle
`;
