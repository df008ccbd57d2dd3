/** Everyday goods in Slovak where they are called otherwise than in Czech, by similar group: `class.group: forms`; signs as in the class tables. */
export const SLOVAK_VOCABULARY = `
25.clothing: oblečenie, odev, nohavice, rifle, tepláky, kraťasy, šortky, legíny, tričko, mikina, sveter, svetrík, rolák, košeľa, blúzka, bunda, bundička, kabát, vetrovka, plášť, pršiplášť, vesta, sako, oblek, sukňa, šaty, župan, pyžamo, nočná košeľa, bielizeň, spodná bielizeň, termobielizeň, nohavičky, boxerky, trenírky, podprsenka, pančuchy, pančucháče, ponožky, podkolienky, plavky, rukavice, šál, šatka, nákrčník, kravata, motýlik, opasok, traky, zástera, kostým detský, karnevalový kostým, dupačky, body detské, podbradník, overal, kombinéza, teplákovka, tepláková súprava, montérky, dres, pončo, kúpací plášť
25.footwear: topánky, topánočky, tenisky, poltopánky, lodičky, čižmy, čižmičky, snehule, gumáky, sandále, sandálky, papuče, papučky, šľapky, žabky, prezuvky, obuv, kopačky, vložky do topánok, šnúrky do topánok, balerínky, mokasíny
25.headgear: čiapka, čiapočka, šiltovka, klobúk, baretka, čelenka, ušianka
18.bags: kabelka, taška, ruksak, batoh, kufor, kufrík, peňaženka, ľadvinka, školská taška, aktovka, cestovná taška, nákupná taška, kozmetická taštička, vak na prezuvky, nosič na dieťa, puzdro na doklady
18.umbrellas: dáždnik, slnečník, trekingové palice
18.saddlery: obojok, vôdzka, vodítko, postroj pre psa, náhubok, oblečenie pre psa, sedlo pre kone
14.jewelry: šperk, šperky, náhrdelník, retiazka, prívesok, náramok, náušnice, prsteň, prstene, obrúčky, svadobné obrúčky, brošňa, kľúčenka, šperkovnica, korálky
14.watches: hodinky, nástenné hodiny, budík, remienok na hodinky
9.phones: mobil, telefón, obal na mobil, kryt na mobil, puzdro na mobil, tvrdené sklo, ochranné sklo, ochranná fólia, držiak na mobil, smart hodinky, vysielačky, navigácia
9.computers: notebook, počítač, klávesnica, myš bezdrôtová, podložka pod myš, tlačiareň, náplň do tlačiarne, pevný disk, usb kľúč, pamäťová karta, grafická karta, základná doska, smerovač, herný ovládač, kalkulačka
9.audiovisual: slúchadlá, reproduktor, mikrofón, rádio, televízor, diaľkové ovládanie, diaľkový ovládač, projektor, držiak na tv, detská pestúnka, gramofón, anténa
9.cameras: fotoaparát, kamera, autokamera, fotopasca, statív, objektív, dron
9.optics: okuliare, slnečné okuliare, okuliare na čítanie, ďalekohľad, mikroskop, lupa, puzdro na okuliare, lyžiarske okuliare
9.measuring: váha, kuchynská váha, osobná váha, teplomer, meteostanica, multimeter, vodováha, zvinovací meter, posuvné meradlo, laserový merač, kompas, vlhkomer
9.power: batéria, batérie, autobatéria, powerbanka, nabíjačka, nabíjací kábel, solárny panel, akumulátor, menič napätia
9.electrical: kábel, predlžovačka, predlžovací kábel, zásuvka elektrická, vypínač, istič, poistka, poistky, redukcia hdmi, senzor pohybu, časovač, zvonček, termostat
9.safety: prilba, cyklistická prilba, helma, respirátor, pracovné rukavice, reflexná vesta, hasiaci prístroj, detektor dymu, alarm, plávacia vesta, pracovná obuv, zváračská kukla, ochranné okuliare
11.lighting: žiarovka, žiarovky, lampa, lampička, luster, svietidlo, led pás, svetlo, svetelná reťaz, baterka, čelovka, reflektor, nočné svetlo, solárne svetlo, tienidlo
11.cooking: rýchlovarná kanvica, kanvica, hriankovač, kávovar, mikrovlnka, mikrovlnná rúra, rúra, varič, gril, fritéza, teplovzdušná fritéza, sušička ovocia, pekáreň na chlieb, digestor, kotlina, udiareň, sendvičovač
11.climate: chladnička, mraznička, klimatizácia, ventilátor, ohrievač, konvektor, radiátor, kachle, krb, bojler, zvlhčovač vzduchu, odvlhčovač, čistička vzduchu, sušič vlasov, fén, elektrická deka
11.water: umývadlo, umývadlová batéria, drezová batéria, vodovodná batéria, sprcha, sprchová hlavica, sprchová hadica, vaňa, vanička, wc doska, záchodová doska, toaleta, drez, sifón, vodný filter, vírivka
21.kitchen: hrniec, hrnce, panvica, panvice, pokrievka, plech na pečenie, forma na pečenie, varecha, naberačka, cedidlo, sitko, strúhadlo, otvárač, vývrtka, doska na krájanie, lopár, valček na cesto, misa, miska, mlynček na korenie, dóza, obedár, krabička na jedlo, termoska, fľaša na vodu, fľaša, zaváracie poháre, chlebník, stojan na nože, odkvapkávač, lievik, čajník, riad
21.tableware: hrnček, hrnčeky, šálka, šálky, tanier, taniere, pohár, poháre, džbán, váza, podnos, tácka, podložka na stôl prestieranie, svietnik, kvetináč, kvetináče, krhla, pokladnička, slamky
21.cleaning: mop, vedro, metla, zmeták, lopatka, kefa, kefa na riad, hubka, hubky, handra, utierka, odpadkový kôš, kôš na bielizeň, žehliaca doska, sušiak na bielizeň, štipce na bielizeň, pasca na myši
21.toilet: hrebeň, kefa na vlasy, zubná kefka, kefka, elektrická zubná kefka, mydelnička, držiak na toaletný papier, dentálna niť, nočník
24.linen: obliečky, posteľné obliečky, posteľná bielizeň, plachta, plachty na posteľ, prikrývka, paplón, deka, prehoz, uterák, uteráky, osuška, obrus, záves, závesy, záclona, záclony, poťah na sedačku, spací vak, návliečka, obliečka na vankúš
24.fabrics: látka, látky, vlajka, plsť
20.furniture: nábytok, stôl, stolík, konferenčný stolík, nočný stolík, písací stôl, stolička, stoličky, kancelárska stolička, kreslo, pohovka, gauč, sedačka rohová, taburetka, lavica, posteľ, postieľka, matrac, skriňa, skrinka, komoda, regál, polica, polička, knižnica nábytok, vešiak, zrkadlo, hojdačka záhradná, hojdacia sieť, záhradný nábytok, ležadlo
20.articles: vankúš, vankúše, vankúšik, sedák, fotorámik, rám na obraz, vešiaky, úložný box, organizér, košík, garniža, roleta, žalúzie, vtáčia búdka, kŕmidlo, škrabadlo, pelech, búda pre psa, soška, dekorácia
27.floor: koberec, koberček, rohožka, predložka, linoleum, umelá tráva, karimatka
27.wall: tapeta, fototapeta
28.toys: hračka, hračky, bábika, bábiky, plyšák, plyšový medveď, plyšový medvedík, autíčko, autíčka, vláčik, kocky drevené, stavebnica, figúrka, odrážadlo, hojdačka, šmykľavka, trampolína, pieskovisko, bublifuk, kuchynka detská, hrkálka, hryzátko, plastelína, balón, balóny, nafukovacie koleso, šarkan, guličková dráha
28.games: hra, spoločenská hra, stolová hra, karty hracie, puzzle, šach, pexeso, hlavolam, šípky, terč, herná konzola
28.sports: lopta, lopty, futbalová lopta, raketa tenisová, bedmintonová raketa, činka, činky, posilňovač, švihadlo, hrazda, boxovacie vrece, boxerské rukavice, lyže, korčule, kolieskové korčule, sane, sánky, hokejka, udica, rybársky prút, prút, navijak, vlasec, podložka na jogu, plutvy, bazén, paddleboard, rotoped, bežecký pás
28.decorations: vianočné ozdoby, vianočné gule, vianočný stromček, stromček, girlanda, adventný kalendár, vianočná dekorácia
8.tools: náradie, skrutkovač, skrutkovače, kladivo, kliešte, kľúč nástrčný, gola sada, píla, pílka, sekera, dláto, pilník, zverák, lopata, lopata na sneh, rýľ, hrable, motyka, záhradné nožnice, vrták, vrtáky, brúsik, multifunkčné náradie
8.cutlery: nôž, nože, kuchársky nôž, vidlička, lyžica, lyžička, príbor, príbory, nožnice
8.grooming: holiaci strojček, žiletky, zastrihávač, strihací strojček, epilátor, pinzeta, žehlička, kulma, manikúra
7.tools: vŕtačka, skrutkovač akumulátorový, vŕtacie kladivo, brúska, uhlová brúska, píla motorová, motorová píla, reťazová píla, kotúčová píla, kompresor, zváračka, spájkovačka, elektrocentrála, pílový kotúč
7.agriculture: kosačka, kosačka na trávu, krovinorez, vyžínač, fúkač lístia, kultivátor, snehová fréza, liaheň
7.pumps: čerpadlo, ponorné čerpadlo, vysokotlakový čistič
7.household: mixér, tyčový mixér, kuchynský robot, odšťavovač, mlynček na mäso, mlynček na kávu, vysávač, robotický vysávač, vrecká do vysávača, práčka, umývačka riadu, šijací stroj
7.engines: olejový filter, vzduchový filter, palivový filter, zapaľovacia sviečka, rozvodový remeň, štartér, alternátor, ložisko, výfuk, tesnenie pod hlavu
12.parts: pneumatika, pneumatiky, zimné pneumatiky, disky, stierače, brzdové platničky, brzdové doštičky, brzdové kotúče, tlmič, autokoberce, autopoťahy, autosedačka, strešný nosič, strešný box, ťažné zariadenie, spätné zrkadlo, blatník, poťah na volant, sedlo na bicykel, pedále, reťaz na bicykel, duša na bicykel, plášť na bicykel, košík na bicykel
12.vehicles: bicykel, bicykle, elektrobicykel, horský bicykel, kolobežka, elektrická kolobežka, trojkolka, skúter, motorka, čln, kajak, kočík, kočiar, kombinovaný kočík, prívesný vozík, fúrik
3.cosmetics: krém, pleťový krém, krém na tvár, krém na ruky, nočný krém, pleťové sérum, maska na tvár, rúž, lesk na pery, balzam na pery, maskara, špirála, očné tiene, ceruzka na oči, make-up, púder, lak na nechty, gél lak, odlakovač, opaľovací krém, farba na vlasy, telové mlieko, umelé mihalnice
3.toiletries: mydlo, šampón, kondicionér, sprchovací gél, pena do kúpeľa, soľ do kúpeľa, zubná pasta, ústna voda, dezodorant, vlhčené obrúsky, pena na holenie
3.perfumery: parfum, parfém, toaletná voda, esenciálny olej, vonné tyčinky, vôňa do auta
3.cleaning: prací prášok, prací gél, aviváž, odstraňovač škvŕn, bielidlo, prostriedok na riad, tablety do umývačky, čistič, wc čistič, autošampón, brúsny papier
5.supplements: vitamín, vitamíny, výživový doplnok, kolagén, horčík, proteín, kreatín, probiotiká, dojčenské mlieko, detská výživa
5.sanitary: náplasť, náplasti, obväz, lekárnička, dezinfekcia, plienky, hygienické vložky, tampóny, rúška, tehotenský test
5.pesticides: repelent, lapač hmyzu, postrek, jed na myši, herbicíd
10.medical: tlakomer, glukomer, inhalátor, oxymeter, bandáž, ortéza, barle, rukavice nitrilové
10.massage: masážny prístroj, masážna pištoľ
10.baby: cumlík, cumlíky, dojčenská fľaša, odsávačka mlieka
16.paper: papier, toaletný papier, vreckovky, obrúsky, baliaci papier, darčeková taška, krabica, obálka, obálky, vrecia na odpad, etikety
16.printed: kniha, knihy, knižka, učebnica, slovník, časopis, omaľovánka, omaľovánky, kalendár, diár, mapa, plagát, obraz, obrazy, pohľadnica, samolepky, nálepky, rozprávky, fotoalbum
16.stationery: zošit, zošity, zápisník, blok poznámkový, pero, ceruzka, ceruzky, pastelky, fixky, zvýrazňovač, guma na gumovanie, strúhadlo na ceruzky, pravítko, peračník, obaly na zošity, lepiaca páska, pečiatka, krieda, tabuľa
16.art: štetec, štetce, vodové farby, temperové farby, akrylové farby, maľovanie podľa čísel, diamantové maľovanie
2.paints: farba, lak na drevo, lazúra, farba na stenu, sprej farba
1.fertilizers: hnojivo, substrát, zemina
1.adhesives: lepidlo, sekundové lepidlo
4.candles: sviečka, sviečky, vonná sviečka, knôt
4.fuels: drevené uhlie, brikety, pelety
6.hardware: zámok, visiaci zámok, kľučka, pánt, skrutka, skrutky, matica, hmoždinka, klince, háčik, reťaz, karabína, trezor, magnet, rebrík, poštová schránka
19.building: dlažba, obklad, tehla, betón, cement, sadrokartón, podlaha, dvere, okno, skleník, pergola, doska terasová
17.sealing: tesnenie, silikón, tmel, izolácia, hadica, záhradná hadica, lepiaca páska strieborná
22.ropes: lano, povraz, špagát, popruh
22.tents: stan, plachta krycia, altánok, markíza
23.yarns: priadza, vlna na pletenie, nite
26.haberdashery: gombík, gombíky, zips, guma do bielizne, stuha, čipka, nášivka, ihlice, ihla, špendlíky, suchý zips, šijacia súprava
26.hair: gumička do vlasov, sponka do vlasov, čelenka do vlasov, parochňa
26.flowers: umelé kvety, umelá kytica, sušené kvety
29.meat: šunka, saláma, klobása, slanina, mäso, paštéta
29.dairy: syr, mlieko, maslo, jogurt, smotana, bryndza
29.plants: orechy, vlašské orechy, mandle, kešu, arašidy, sušené ovocie, hrozienka, ďatle, džem, lekvár, uhorky, kapusta kyslá, šošovica, fazuľa, arašidové maslo, čipsy
29.oils: olivový olej, slnečnicový olej, kokosový olej
30.beverages: káva, zrnková káva, čaj, kakao
30.confectionery: čokoláda, bonboniéra, cukríky, lízanka, žuvačky
30.bakery: chlieb, sušienky, keksy, perníky, koláč, torta, müsli, ovsené vločky, múka
30.condiments: korenie, soľ, cukor, med, kečup, horčica, majonéza, omáčka, škorica, cestoviny, ryža, droždie, ocot
31.feed: krmivo, granule, konzerva pre psov, kapsičky pre mačky, maškrty, podstielka, seno
31.plants: semená, semienka, rastlina, rastliny, sadenice, cibuľky, ruža, ruže, kytica, strom, kaktus, orchidea
32.drinks: sirup, džús, limonáda, minerálna voda, nápoj
32.beer: pivo
33.spirits: víno, slivovica, borovička, rum, vodka, likér
34.articles: zapaľovač, popolník, vodná fajka
15.instruments: gitara, husle, klavír, klávesy, flauta, bubon, bubny, harmonika, struny
`;
