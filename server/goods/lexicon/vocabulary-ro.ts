/** Everyday goods in Romanian, by similar group: `class.group: forms`; signs as in the class tables. */
export const ROMANIAN_VOCABULARY = `
25.clothing: haine, îmbrăcăminte, pantaloni, blugi, pantaloni scurți, bermude, colanți, trening, salopetă, combinezon, tricou, tricouri, maiou, cămașă, bluză, tunică, pulover, helancă, cardigan, hanorac, vestă, geacă, jachetă, palton, pardesiu, pelerină de ploaie, sacou, costum, smoking, fustă, rochie, rochiță, halat de baie, halat, pijama, pijamale, cămașă de noapte, lenjerie intimă, chiloți, boxeri, tanga, sutien, bustieră, body?, ciorapi, șosete, dresuri, costum de baie, slip de baie, mănuși, fular, eșarfă, cravată, papion, curea?, curea piele, bretele, șorț, bavețică, uniformă, costum carnaval, haine de lucru, echipament sportiv, salopete bebe
25.footwear: pantofi, pantofi sport, încălțăminte, ghete, cizme, cizme de cauciuc, botine, adidași, teniși, sandale, papuci, papuci de casă, șlapi, saboți, mocasini, balerini, bocanci, branțuri, șireturi, tălpici, botoșei
25.headgear: căciulă, șapcă, pălărie, bentiță, cagulă, beretă
18.bags: geantă, gentuță, poșetă, rucsac, ghiozdan, valiză, troler, portofel, borsetă, geantă de voiaj, portcard, sacoșă, plasă cumpărături, geantă sport, geantă laptop, port-fard, trusă cosmetice, marsupiu, plic clutch, servietă
18.umbrellas: umbrelă, umbrelă de soare, bețe trekking, baston
18.saddlery: zgardă, lesă, ham câine, ham pentru câine, botniță, hăinuțe câini, șa cal, căpăstru
14.jewelry: bijuterii, bijuterie, colier, lănțișor, brățară, cercei, inel, verighetă, verighete, pandantiv, broșă, breloc, butoni, cutie bijuterii, mărgele
14.watches: ceas, ceas de mână, ceas de perete, ceas deșteptător, curea ceas
9.phones: telefon, smartphone, husă telefon, husă, folie sticlă, folie protecție, folie de protecție, suport telefon, suport auto telefon, ceas inteligent, smartwatch, brățară fitness, stație radio
9.computers: laptop, calculator, tabletă, tastatură, mouse, mousepad, monitor, imprimantă, cartuș imprimantă, toner, hard disk, stick usb, card de memorie, placă video, placă de bază, procesor, router, controller
9.audiovisual: căști, căști audio, boxă, boxe, boxă portabilă, amplificator, microfon, radio, pick-up, televizor, suport tv, antenă, telecomandă, videoproiector, interfon bebeluși, disc vinil, dvd
9.cameras: cameră foto, cameră video, cameră supraveghere, cameră auto, obiectiv foto, trepied, dronă, aparat foto
9.optics: ochelari, ochelari de soare, ochelari de citit, binoclu, microscop, lupă, lentile de contact, ochelari ski, toc ochelari
9.measuring: cântar, cântar de bucătărie, termometru, stație meteo, multimetru, ruletă măsurat, nivelă, nivelă laser, șubler, telemetru, busolă, detector de metale
9.power: baterii, baterie externă, acumulator, acumulatori, încărcător, powerbank, panou solar, invertor, cablu încărcare, redresor auto, sursă alimentare
9.electrical: cablu, prelungitor, priză, prize, întrerupător, siguranță, senzor de mișcare, sonerie, termostat, adaptor, ștecher, releu
9.safety: cască protecție, cască moto, cască bicicletă, ochelari protecție, mănuși de protecție, mănuși de lucru, vestă reflectorizantă, detector de fum, extinctor, alarmă, vestă de salvare, mască de sudură, costum neopren, antifoane
11.lighting: lampă, veioză, bec, becuri, lustră, plafonieră, aplică, bandă led, instalație luminoasă, ghirlandă luminoasă, lanternă, lanternă frontală, proiector led, spot?, spoturi, lampadar, abajur, far, faruri, stop auto, lampă solară
11.cooking: fierbător, prăjitor de pâine, cafetieră, espressor, cuptor cu microunde, cuptor, aragaz, plită, plită cu inducție, grătar, grătar electric, friteuză, friteuză cu aer cald, sandwich maker, mașină de pâine, hotă, ceaun, deshidrator, aparat de vafe, multicooker
11.climate: frigider, congelator, ladă frigorifică, ventilator, aer condiționat, aerotermă, radiator, calorifer, convector, șemineu, sobă, boiler, umidificator, dezumidificator, purificator de aer, uscător de păr, pătură electrică, uscător de rufe
11.water: chiuvetă, lavoar, robinet, baterie lavoar, baterie bucătărie, baterie duș, duș, pară duș, cadă, cădiță, cabină de duș, vas wc, capac wc, sifon, filtru apă, filtru de apă, bideu, jacuzzi
21.kitchen: tigaie, oală, oale, cratiță, wok, tavă, tavă de copt, formă de copt, sucitor, polonic, spatulă, tel, strecurătoare, sită, răzătoare, presă usturoi, desfăcător, tirbușon, tocător, bol, castron, râșniță piper, caserolă, cutie alimente, borcan, borcane, termos, bidon apă, sticlă apă, sticlă, suport cuțite, scurgător vase, mănușă cuptor, pâlnie, ceainic, ibric, curățător, vase de gătit, set oale
21.tableware: cană, căni, ceașcă, ceașcă cafea, farfurie, farfurii, serviciu de masă, pahar, pahare, carafă, vază, tavă servire, suport pahare, sfeșnic, paie băut, ghiveci, ghivece, jardinieră, stropitoare, pușculiță, porțelan
21.cleaning: mop, găleată, mătură, făraș, perie, burete, lavetă, lavete, coș de gunoi, coș rufe, masă de călcat, uscător rufe, cârlige rufe, capcană șoareci
21.toilet: pieptene, perie de păr, periuță de dinți, periuțe de dinți, periuță electrică, dozator săpun, suport hârtie igienică, ață dentară, oliță, pensule machiaj
24.linen: lenjerie de pat, lenjerie pat, cearșaf, husă saltea, față de pernă, fețe de pernă, pilotă, plapumă, pătură, cuvertură, prosop, prosoape, față de masă, traversă masă, perdea, perdele, draperie, draperii, perdea duș, husă canapea, sac de dormit, păturică
24.fabrics: material textil, țesătură, steag, stofă
20.furniture: mobilă, mobilier, masă, măsuță, masă de cafea, birou, noptieră, scaun, scaune, scaun birou, scaun gaming, scaun de masă bebe, scaun bar, fotoliu, taburet, puf?, canapea, colțar, canapea extensibilă, bancă?, pat, paturi, pătuț, pat supraetajat, saltea, topper, șifonier, dulap, comodă, raft, etajeră, bibliotecă, vitrină, comodă tv, cuier, oglindă, leagăn, hamac, mobilier grădină, șezlong, scaun camping, pantofar, balansoar
20.articles: pernă, perne, pernă decorativă, pernă alăptare, ramă foto, rame, umerașe, umeraș, cutie depozitare, organizator, coș, galerie perdea, rolete, jaluzele, căsuță păsări, hrănitoare păsări, ansamblu de joacă pisici, sisal pisici, culcuș, cușcă, cușcă câine, statuetă, decorațiune, tablou plută, poartă siguranță
27.floor: covor, covoare, mochetă, traversă, covoraș, covoraș baie, preș, gazon artificial, linoleum, saltea puzzle
27.wall: tapet, fototapet
28.toys: jucărie, jucării, balansoar bebe, leagăn bebe, păpușă, păpuși, ursuleț, pluș, mașinuță, trenuleț, cuburi, set construcție, figurină, balansoar copii, tobogan, trambulină, groapă nisip, baloane de săpun, bucătărie copii, zornăitoare, jucărie dentiție, plastilină, slime, balon, baloane, colac, zmeu, pistol cu apă, cort copii, jucărie câine, jucărie pisică, mașină cu telecomandă
28.games: joc, jocuri, joc de societate, cărți de joc, puzzle, șah, zaruri, darts, table joc, consolă, biliard
28.sports: minge, mingi, minge fotbal, rachetă, rachetă tenis, gantere, ganteră, bandă elastică, benzi elastice, coardă de sărit, sac de box, mănuși box, apărători, schiuri, snowboard, patine, role, skateboard, sanie, undiță, lansetă, mulinetă, fir pescuit, nălucă, năluci, vobler, bicicletă fitness, bandă de alergat, saltea yoga, labe înot, piscină, paddleboard, arc?, crosă golf
28.decorations: globuri, brad, brad artificial, ornamente crăciun, ghirlandă, beteală, coroniță, calendar advent, confetti
8.tools: unelte, scule, trusă scule, șurubelniță, șurubelnițe, ciocan, clește, patent clește, chei tubulare, chei imbus, set biți, fierăstrău, topor, daltă, pilă, rindea, menghină, cutter, mistrie, șpaclu, lopată, sapă, greblă, furcă, foarfecă de vie, foarfecă grădină, burghiu, burghie, ascuțitor cuțite, levier, pistol de lipit
8.cutlery: cuțit, cuțite, briceag, furculiță, lingură, lingurițe, tacâmuri, foarfecă, set cuțite
8.grooming: aparat de ras, lame de ras, trimmer, mașină de tuns, epilator, pensetă, unghieră, placă de păr, ondulator, fier de călcat, stație de călcat
7.tools: mașină de găurit, bormașină, rotopercutor, polizor, flex, polizor unghiular, șlefuitor, ferăstrău circular, fierăstrău pendular, drujbă, lanț drujbă, compresor, pistol de vopsit, pistol aer cald, aparat de sudură, invertor sudură, generator, generator curent, disc tăiere, imprimantă 3d, înșurubătoare
7.agriculture: mașină de tuns iarba, motocoasă, trimmer iarbă, fir motocoasă, motosapă, foarfecă gard viu, suflantă frunze, tocător crengi, freză zăpadă, incubator
7.pumps: pompă, pompă submersibilă, pompă apă, hidrofor, aparat de spălat cu presiune
7.household: blender, mixer, robot de bucătărie, storcător, mașină de tocat, râșniță cafea, aspirator, aspirator robot, saci aspirator, mașină de spălat, mașină de spălat vase, mașină de cusut, mop cu aburi
7.engines: filtru ulei, filtru aer, filtru combustibil, filtru polen, bujie, bujii, curea distribuție, kit distribuție, electromotor, alternator, turbină, carburator, rulment, rulmenți, tobă eșapament, garnitură chiulasă, kit ambreiaj
12.parts: anvelope, anvelopă, anvelope de iarnă, jante, capace roți, ștergătoare, ștergător, plăcuțe de frână, discuri frână, amortizor, amortizoare, covorașe auto, covoraș portbagaj, huse auto, huse scaune, scaun auto, bare portbagaj, cutie portbagaj, suport biciclete, cârlig remorcare, oglindă retrovizoare, bară față, aripă, husă volan, șa bicicletă, pedale, lanț bicicletă, cameră bicicletă, portbagaj bicicletă, lanțuri zăpadă, piese auto, planetară, bascula
12.vehicles: bicicletă, biciclete, bicicletă electrică, trotinetă, trotinetă electrică, scuter, motocicletă, barcă, barcă gonflabilă, caiac, cărucior, cărucioare, cărucior copii, remorcă, roabă, scaun rulant, tricicletă
3.cosmetics: cremă, cremă de față, cremă de mâini, loțiune de corp, ser facial, mască de față, demachiant, ruj, luciu de buze, balsam de buze, rimel, mascara, fard, fard de pleoape, creion ochi, fond de ten, corector, pudră, machiaj, ojă, ojă semipermanentă, unghii false, gene false, cremă protecție solară, vopsea de păr, fixativ, gel de păr, ulei de păr, ulei masaj
3.toiletries: săpun, șampon, balsam de păr, gel de duș, spumă de baie, sare de baie, pastă de dinți, apă de gură, deodorant, spumă de ras, șervețele umede
3.perfumery: parfum, parfumuri, apă de toaletă, ulei esențial, odorizant, bețișoare parfumate, tămâie
3.cleaning: detergent, detergent rufe, balsam rufe, detergent vase, tablete mașina de spălat vase, soluție curățare, înălbitor, șampon auto, ceară auto, hârtie abrazivă, șmirghel, cremă de pantofi
5.supplements: vitamine, vitamina, suplimente, supliment alimentar, colagen, magneziu, omega 3, probiotice, proteine, creatină, lapte praf, lapte praf bebe
5.sanitary: plasturi, plasture, bandaj, trusă prim ajutor, dezinfectant, scutece, absorbante, tampoane, cupă menstruală, mască medicală, test de sarcină, vată
5.pesticides: spray țânțari, insecticid, capcană muște, otravă șoareci, erbicid, zgardă antiparazitară
10.medical: tensiometru, glucometru, termometru digital copii, ciorapi compresivi, cârje, mănuși nitril, mănuși nitrilice, nebulizator, aparat aerosoli
10.orthopedic: genunchieră, orteză, corset, corector postură, gleznieră
10.massage: aparat de masaj, pistol de masaj, pernă masaj
10.adult: vibrator, prezervative
10.baby: suzetă, suzete, biberon, biberoane, pompă de sân
16.paper: hârtie, hârtie igienică, prosoape de hârtie, șervețele, hârtie de împachetat, pungă cadou, pungi cadou, plicuri, etichete, hârtie de copt, saci menajeri, cutii carton
16.printed: carte, cărți, roman, manual școlar, dicționar, revistă, benzi desenate, carte de colorat, calendar, hartă, poster, afiș, tablou canvas, tablou, tablouri, felicitare, felicitări, invitații, abțibilduri, stickere, autocolante, album foto
16.stationery: caiet, caiete, agendă, jurnal, creion, creioane, creioane colorate, pix, pixuri, stilou, carioci, marker, markere, evidențiator, cretă, gumă de șters, ascuțitoare, riglă, penar, dosar, biblioraft, capsator, perforator, bandă adezivă, ștampilă, tablă magnetică
16.art: pensulă, pensule, acuarele, vopsele acrilice, tempera, pânză pictură, șevalet, pictură pe numere, bloc desen, set creativ, lut
2.paints: vopsea, vopsea lavabilă, lavabilă, lac, lazură, grund, spray vopsea, amorsă
1.fertilizers: îngrășământ, pământ flori, turbă, compost
1.adhesives: adeziv, lipici, super glue
4.candles: lumânare, lumânări, lumânare parfumată, ceară lumânări
4.fuels: cărbuni grătar, brichete, peleți, lemne de foc
4.lubricants: ulei motor, lubrifiant, vaselină tehnică
6.hardware: lacăt, yală, butuc yală, mâner, mânere, clanță, balama, balamale, șurub, șuruburi, holșuruburi, piulițe, cuie, dibluri, cârlig, cârlige, lanț, carabină, seif, cutie poștală, magnet, magneți, scară, rotile
19.building: gresie, faianță, parchet, laminat, cărămidă, beton, ciment, gips, glet, ușă, uși, fereastră, ferestre, țiglă, seră, solar grădină, pergolă, pavele, scânduri, plintă
17.sealing: garnitură, garnituri, silicon sanitar, spumă poliuretanică, izolație, bandă izolatoare, furtun, furtun grădină
22.ropes: sfoară, frânghie, chingă, chingi
22.tents: cort, corturi, prelată, pavilion, copertină
23.yarns: fire de tricotat, fir tricotat, ață de cusut, lână de tricotat
26.haberdashery: nasturi, fermoar, fermoare, panglică, dantelă, andrele, croșetă, ace, ac cu gămălie, velcro, trusă de cusut, mărgele set, goblen
26.hair: elastic de păr, clemă păr, agrafe, agrafe de păr, bentiță păr, perucă, extensii păr
26.flowers: flori artificiale, plantă artificială, flori uscate
29.meat: șuncă, cârnați, salam, slănină, carne, pateu
29.fish: ton, somon, sardine, hering
29.dairy: brânză, cașcaval, lapte, unt, iaurt, smântână, ouă
29.plants: nuci, migdale, caju, arahide, alune, fistic, stafide, curmale, fructe uscate, gem, dulceață, murături, măsline, linte, fasole, năut, unt de arahide, chipsuri, zacuscă
29.oils: ulei de măsline, ulei de floarea soarelui, ulei de cocos
30.beverages: cafea, cafea boabe, cafea măcinată, capsule cafea, ceai, ceai verde, cacao
30.confectionery: ciocolată, bomboane, acadele, gumă de mestecat, halva, turtă dulce, caramele, baton proteic
30.bakery: pâine, biscuiți, cozonac, tort, prăjituri, musli, granola, fulgi de ovăz, făină
30.condiments: condimente, piper, sare, zahăr, miere, oțet, ketchup, muștar, maioneză, sos, scorțișoară, vanilie, paste făinoase, orez, drojdie, boia
31.feed: hrană câini, hrană pisici, hrană uscată, hrană umedă, conserve câini, recompense câini, nisip pisici, așternut igienic, fân, semințe păsări, hrană pești
31.plants: semințe, răsaduri, plantă, plante, bulbi, trandafir, trandafiri, butași, pomi fructiferi, cactus, orhidee, buchet, flori, gazon semințe, suculente
31.produce: mere, cartofi, fructe, legume, lămâi, roșii, usturoi, ceapă, căpșuni, banane
32.beer: bere, bere fără alcool
32.drinks: suc, sirop, limonadă, apă minerală, băutură energizantă, suc natural
33.spirits: vin, vin roșu, vin alb, șampanie, țuică, pălincă, lichior, whisky, rom, vodcă
34.tobacco: tutun, țigări, trabucuri, țigară electronică
34.articles: brichetă, scrumieră, narghilea, foițe, pipă
15.instruments: chitară, chitare, vioară, pian, orgă, fluier, flaut, tobă, tobe, muzicuță, acordeon, trompetă, corzi chitară, pană chitară, husă chitară, ukulele, nai
13.arms: pușcă aer comprimat, pistol aer comprimat, artificii, petarde, spray piper, muniție
`;
