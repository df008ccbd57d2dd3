/** Everyday goods in Hungarian, by similar group: `class.group: forms`; signs as in the class tables. */
export const HUNGARIAN_VOCABULARY = `
25.clothing: ruha, ruházat, női ruha, gyerekruha, babaruha, nadrág, farmer?, farmernadrág, melegítő, melegítőnadrág, szabadidőruha, rövidnadrág, bermuda, leggings, cicanadrág, kantáros nadrág, overál, kezeslábas, rugdalózó, póló, hosszú ujjú póló, galléros póló, trikó, atléta, top?, ing?, blúz, tunika, pulóver, kötött pulóver, garbó, kardigán, kapucnis pulóver, mellény, kabát, télikabát, dzseki, széldzseki, esőkabát, bőrdzseki, zakó, öltöny, szmoking, szoknya, nyári ruha, estélyi ruha, menyasszonyi ruha, köntös, fürdőköpeny, pizsama, hálóing, alsónemű, fehérnemű, aláöltözet, bugyi, tanga, boxeralsó, alsónadrág, melltartó, body, zokni, térdzokni, harisnya, harisnyanadrág, fürdőruha, fürdőnadrág, bikini, kesztyű, sál, kendő, csősál, nyakkendő, csokornyakkendő, öv, bőröv, nadrágtartó, kötény, előke, jelmez, munkaruha, edzőruha, mez, kismamaruha
25.footwear: cipő, félcipő, bőr félcipő, bőrcipő, bőr cipő, bőr csizma, bőr bakancs, bőr szandál, női cipő, férfi cipő, gyerekcipő, futócipő, edzőcipő, sportcipő, tornacipő, bakancs, csizma, gumicsizma, hótaposó, bokacsizma, szandál, papucs, strandpapucs, mamusz, klumpa, magassarkú, balerinacipő, talpbetét, cipőfűző, stoplis cipő, kocsicipő
25.headgear: sapka, baseball sapka, kalap, fejpánt, svájcisapka, szalmakalap, usánka, símaszk
18.bags: táska, bőr táska, bőrtáska, bőr pénztárca, bőr hátizsák, válltáska, kézitáska, hátizsák, iskolatáska, bőrönd, kabinbőrönd, utazótáska, pénztárca, kártyatartó, övtáska, neszeszer, sporttáska, laptoptáska, bevásárlótáska, pelenkázó táska, hordozókendő, tornazsák, aktatáska, strandtáska, babahordozó
18.umbrellas: esernyő, napernyő, túrabot, sétapálca
18.saddlery: nyakörv, póráz, kutyahám, hám, szájkosár, kutyaruha, nyereg, kantár, lótakaró
14.jewelry: ékszer, nyaklánc, karkötő, fülbevaló, gyűrű, jegygyűrű, karikagyűrű, medál, bross, bokalánc, kulcstartó, ékszerdoboz, mandzsettagomb, gyöngysor
14.watches: óra?, karóra, falióra, ébresztőóra, óraszíj
9.phones: telefon, mobiltelefon, okostelefon, telefontok, mobiltok, tok?, kijelzővédő, üvegfólia, kijelzővédő fólia, telefontartó, okosóra, aktivitásmérő, adóvevő
9.computers: számítógép, laptop, billentyűzet, egér?, vezeték nélküli egér, egérpad, monitor, nyomtató, tintapatron, toner, merevlemez, pendrive, memóriakártya, videokártya, alaplap, processzor, router, számológép, táblagép, kontroller
9.audiovisual: fülhallgató, fejhallgató, hangszóró, hangfal, erősítő, mikrofon, rádió, lemezjátszó, televízió, tévé, tv konzol, antenna, távirányító, projektor, bébiőr, hanglemez, bakelit lemez, dvd
9.cameras: kamera, fényképezőgép, biztonsági kamera, vadkamera, autós kamera, objektív, állvány, drón
9.optics: szemüveg, napszemüveg, olvasószemüveg, szemüvegtok, távcső, mikroszkóp, nagyító, síszemüveg, úszószemüveg, kontaktlencse
9.measuring: mérleg, konyhai mérleg, hőmérő, maghőmérő, időjárás állomás, multiméter, mérőszalag, vízmérték, tolómérő, távolságmérő, iránytű, fémkereső, konyhai időzítő
9.power: elem, elemek, akkumulátor, akkumulátortöltő, töltő, gyorstöltő, powerbank, napelem, tápegység, töltőkábel, inverter
9.electrical: kábel, hosszabbító, elosztó, konnektor, aljzat, kapcsoló, biztosíték, mozgásérzékelő, csengő, termosztát, adapter, átalakító
9.safety: sisak, bukósisak, kerékpáros sisak, védőszemüveg, fülvédő, munkavédelmi kesztyű, munkakesztyű, láthatósági mellény, füstérzékelő, tűzoltó készülék, riasztó, mentőmellény, búvármaszk, munkavédelmi cipő, légzésvédő
11.lighting: lámpa, asztali lámpa, állólámpa, mennyezeti lámpa, fali lámpa, izzó, led szalag, fényfüzér, csillár, lámpabúra, fejlámpa, zseblámpa, reflektor, éjszakai fény, kerékpár lámpa, szolár lámpa
11.cooking: vízforraló, kenyérpirító, kávéfőző, mikrohullámú sütő, mikró, sütő?, tűzhely, főzőlap, grill, grillsütő, faszenes grill, airfryer, olajsütő, rizsfőző, gofrisütő, szendvicssütő, bogrács, bográcsállvány, kemence, páraelszívó, aszalógép, kenyérsütő
11.climate: hűtőszekrény, hűtő, fagyasztó, hűtőtáska, ventilátor, klíma, hősugárzó, fűtőtest, radiátor, kandalló, kályha, bojler, párásító, páramentesítő, légtisztító, hajszárító, melegítőpárna, szárítógép
11.water: mosdó, mosdókagyló, csaptelep, mosdó csaptelep, zuhany, zuhanyfej, zuhanyszett, kád, babakád, wc, wc ülőke, mosogató, vízszűrő, szifon, jakuzzi
21.kitchen: serpenyő, fazék, lábas, lábos, wok, tepsi, sütőforma, kuglófforma, sodrófa, merőkanál, habverő, szűrő?, reszelő, fokhagymaprés, konzervnyitó, dugóhúzó, vágódeszka, tál?, keverőtál, borsőrlő, ételhordó, uzsonnás doboz, ételtároló, befőttesüveg, termosz, kulacs, palack, edény, edénykészlet, késtartó, edényszárító, sütőkesztyű, tölcsér, teáskanna, hámozó, kotyogó, sütőlap
21.tableware: bögre, csésze, tányér, étkészlet, pohár, borospohár, söröskorsó, kancsó, váza, tálca, poháralátét, tányéralátét, gyertyatartó, szívószál, virágcserép, kaspó, balkonláda, locsolókanna, persely, porcelán
21.cleaning: felmosó, vödör, seprű, lapát seprű, kefe, mosogatószivacs, szivacs, törlőkendő, mikroszálas kendő, szemetes, kuka, szennyestartó, vasalódeszka, ruhaszárító, csipesz ruha, egérfogó
21.toilet: fésű, hajkefe, fogkefe, elektromos fogkefe, szappanadagoló, wc papír tartó, fogselyem, bili, sminkecset
24.linen: ágynemű, ágyneműhuzat, párnahuzat, lepedő, gumis lepedő, paplan, takaró, pléd, ágytakaró, törölköző, törülköző, konyharuha, terítő, asztalterítő, függöny, sötétítő függöny, zuhanyfüggöny, kanapéhuzat, hálózsák, textilpelenka, babatakaró
24.fabrics: szövet, méteráru, textil anyag, zászló
20.furniture: bútor, asztal, dohányzóasztal, étkezőasztal, íróasztal, éjjeliszekrény, szék, irodai szék, gamer szék, etetőszék, bárszék, fotel, hintaszék, puff, babzsák, kanapé, kanapéágy, sarokgarnitúra, pad?, ágy, ágykeret, emeletes ágy, kiságy, matrac, fedőmatrac, szekrény, gardróbszekrény, ruhásszekrény, komód, polc, könyvespolc, vitrin, tv szekrény, fogas, ruhaállvány, tükör, pelenkázó, bölcső, függőágy, kerti bútor, kerti szék, napozóágy, kempingszék, cipőtartó, cipősszekrény
20.articles: párna, díszpárna, ülőpárna, szoptatós párna, képkeret, fotókeret, vállfa, tárolódoboz, kosár, függönykarnis, karnis, roletta, reluxa, madáretető, madárodú, kaparófa, kutyaágy, kutyafekhely, kutyaház, szobor, dekoráció, faliképtartó, parafatábla, biztonsági rács
27.floor: szőnyeg, futószőnyeg, lábtörlő, fürdőszobaszőnyeg, műfű, játszószőnyeg, padlószőnyeg
27.wall: tapéta, fotótapéta, poszter tapéta
28.toys: játék, játékok, baba játék, játékbaba, babaház, plüss, plüss maci, plüssfigura, kisautó, játékautó, vonatpálya, építőkocka, fakocka, modell makett, makett, figura, hintaló, hinta, csúszda, trambulin, homokozó, buborékfújó, játékkonyha, csörgő, rágóka, golyópálya, slime, gyurma, lufi, léggömb, úszógumi, sárkány, vízipisztoly, kutyajáték, macskajáték, távirányítós autó, futóbicikli játék
28.games: társasjáték, kártyajáték, kirakó, puzzle, sakk, dobókocka, darts, játékkonzol, csocsóasztal, biliárd
28.sports: labda, focilabda, kosárlabda, röplabda, teniszütő, tollasütő, pingpongütő, súlyzó, kézisúlyzó, kettlebell, gumiszalag, ugrókötél, boxzsák, bokszkesztyű, sípcsontvédő, síléc, snowboard, korcsolya, görkorcsolya, gördeszka, szánkó, horgászbot, orsó, damil, wobbler, csali, szobabicikli, futópad, jógaszőnyeg, jógamatrac, uszony, medence, sup deszka, íj, golfütő
28.decorations: karácsonyfadísz, karácsonyfa, műfenyő, girland, adventi naptár, adventi koszorú, konfetti, karácsonyi dekoráció
8.tools: szerszám, szerszámkészlet, csavarhúzó, kalapács, fogó, csípőfogó, csavarkulcs, dugókulcs készlet, imbuszkulcs, bitkészlet, fűrész, balta, fejsze, véső, reszelő fém, satu, sniccer, ásó, lapát, hólapát, gereblye, kapa, metszőolló, sövényvágó olló, fúrószár, késélező, feszítővas, ragasztópisztoly, kerti szerszám
8.cutlery: kés, konyhakés, szakácskés, zsebkés, bicska, vadászkés, villa, kanál, evőeszköz, evőeszközkészlet, olló
8.grooming: borotva, villanyborotva, borotvapenge, szakállvágó, hajvágó, hajnyíró, epilátor, csipesz szemöldök, körömvágó, körömreszelő, hajvasaló, hajsütővas, vasaló, gőzállomás
7.tools: fúrógép, csavarozó, fúrókalapács, ütvecsavarozó, sarokcsiszoló, flex, csiszológép, szúrófűrész, körfűrész, láncfűrész, motorfűrész, felsőmaró, kompresszor, festékszóró, hőlégfúvó, hegesztő, hegesztőgép, forrasztópáka, áramfejlesztő, aggregátor, fűrészlap, rönkhasító, 3d nyomtató
7.agriculture: fűnyíró, robotfűnyíró, fűkasza, szegélynyíró, sövényvágó, lombfúvó, ágaprító, kapálógép, hómaró, keltetőgép, damil fűkasza
7.pumps: szivattyú, búvárszivattyú, magasnyomású mosó
7.household: turmixgép, botmixer, kézi mixer, robotgép, konyhai robotgép, gyümölcscentrifuga, húsdaráló, kávédaráló, porszívó, robotporszívó, porzsák, mosógép, mosogatógép, varrógép, tejhabosító, gőztisztító
7.engines: olajszűrő, levegőszűrő, üzemanyagszűrő, pollenszűrő, gyújtógyertya, izzítógyertya, vezérműszíj, ékszíj, önindító, generátor, turbó, karburátor, csapágy, kipufogó, hengerfejtömítés, kuplung
12.parts: gumiabroncs, téli gumi, nyári gumi, felni, dísztárcsa, ablaktörlő, ablaktörlő lapát, fékbetét, féktárcsa, lengéscsillapító, autószőnyeg, gumiszőnyeg, üléshuzat, autósülés, gyerekülés, tetőcsomagtartó, tetőbox, kerékpártartó, vonóhorog, visszapillantó tükör, sárvédő, kormányvédő, nyereg kerékpár, pedál, lánc kerékpár, bicikli belső, külső gumi, hólánc, alkatrész
12.vehicles: kerékpár, bicikli, elektromos kerékpár, roller, elektromos roller, robogó, motorkerékpár, csónak, gumicsónak, kajak, kenu, babakocsi, sportbabakocsi, utánfutó, talicska, kerekesszék, futóbicikli, tricikli
3.cosmetics: arckrém, kézkrém, testápoló, krém, szérum, arcmaszk, arclemosó, rúzs, szájfény, ajakbalzsam, szempillaspirál, szemhéjfesték, szemceruza, alapozó, korrektor, púder, pirosító, smink, körömlakk, gél lakk, műköröm, műszempilla, naptej, napkrém, hajfesték, hajlakk, hajzselé, hajolaj, masszázsolaj
3.toiletries: szappan, sampon, hajbalzsam, tusfürdő, habfürdő, fürdősó, fogkrém, szájvíz, dezodor, borotvahab, törlőkendő nedves, popsitörlő, szakállolaj
3.perfumery: parfüm, illóolaj, kölni, illatosító, füstölő
3.cleaning: mosópor, mosógél, mosószer, öblítő, folttisztító, mosogatószer, mosogatótabletta, tisztítószer, vízkőoldó, autósampon, csiszolópapír, cipőkrém
5.supplements: vitamin, vitaminok, étrend-kiegészítő, kollagén, magnézium, halolaj, probiotikum, fehérjepor, kreatin, tápszer, bébiétel
5.sanitary: ragtapasz, kötszer, elsősegély csomag, fertőtlenítő, pelenka, egészségügyi betét, tisztasági betét, tampon, szájmaszk, terhességi teszt, vatta
5.pesticides: szúnyogriasztó, rovarirtó, légyfogó, hangyairtó, egérirtó, gyomirtó, bolhanyakörv
10.medical: vérnyomásmérő, vércukormérő, lázmérő, kompressziós zokni, mankó, gumikesztyű orvosi, nitril kesztyű, inhalátor
10.orthopedic: térdrögzítő, térdvédő, hátmerevítő, tartásjavító, bokarögzítő
10.massage: masszírozó, masszázspisztoly, masszázspárna
10.adult: vibrátor, óvszer
10.baby: cumi, cumisüveg, mellszívó, cumilánc
16.paper: papír, nyomtatópapír, wc papír, toalettpapír, papírtörlő, szalvéta, csomagolópapír, ajándéktasak, boríték, címke, sütőpapír, szemeteszsák, kartondoboz, papírzsebkendő
16.printed: könyv, regény, mesekönyv, szakácskönyv, tankönyv, szótár, magazin, képregény, kifestő, naptár, térkép, poszter, vászonkép, festmény, képeslap, matrica, falmatrica, fotóalbum, leporelló
16.stationery: füzet, jegyzetfüzet, napló, ceruza, színes ceruza, toll, golyóstoll, filctoll, szövegkiemelő, zsírkréta, aszfaltkréta, kréta, radír, hegyező, vonalzó, tolltartó, mappa, gyűrűs mappa, tűzőgép, ragasztószalag, bélyegző, tábla fehér
16.art: ecset, akrilfesték, vízfesték, tempera, festővászon, festőállvány, számfestő, gyémántfestés, vázlatfüzet, kreatív készlet, agyag
2.paints: festék, falfesték, lakk, fafesték, alapozófesték, festékspray, lazúr
1.fertilizers: műtrágya, tápoldat, virágföld, komposzt
1.adhesives: ragasztó, pillanatragasztó, faragasztó
4.candles: gyertya, illatgyertya, mécses, teamécses
4.fuels: faszén, brikett, tűzifa, pellet, gyújtós
4.lubricants: motorolaj, kenőanyag, lánckenő
6.hardware: lakat, zár, kilincs, zsanér, csavar, facsavar, csavaranya, szög?, tipli, kampó, karabiner, széf, postaláda, mágnes, létra, polctartó, bútorgörgő, fogantyú
19.building: csempe, járólap, padló, laminált padló, parketta, tégla, beton, cement, gipsz, ajtó, ablak, üvegház, fóliasátor, pergola, térkő, deszka
17.sealing: tömítés, szigetelés, szigetelőszalag, szilikon tömítő, purhab, locsolótömlő, slag, ajtószigetelő
22.ropes: kötél, spárga kötél, spanifer, rakományrögzítő
22.tents: sátor, ponyva, pavilon, napvitorla, előtető
23.yarns: fonal, kötőfonal, cérna, hímzőfonal
26.haberdashery: gomb, cipzár, szalag, csipke, kötőtű, horgolótű, varrótű, gombostű, tépőzár, varrókészlet, gyöngy fűzéshez, felvarró
26.hair: hajgumi, hajcsat, hajpánt, paróka, hajhosszabbítás
26.flowers: művirág, selyemvirág, szárazvirág, műnövény
29.meat: sonka, kolbász, szalámi, szalonna, hús, virsli, májkrém
29.fish: tonhal, lazac, szardínia, hering
29.dairy: sajt, tej, vaj, joghurt, tejföl, tojás, túró
29.plants: dió, mandula, kesudió, mogyoró, pisztácia, mazsola, datolya, aszalt gyümölcs, lekvár, savanyúság, csemegeuborka, olajbogyó, lencse, bab, csicseriborsó, mogyoróvaj, chips, leves
29.oils: olívaolaj, napraforgóolaj, kókuszolaj, zsír
30.beverages: kávé, szemes kávé, kávékapszula, tea, zöld tea, gyógytea, kakaó
30.confectionery: csokoládé, bonbon, cukorka, nyalóka, rágógumi, szaloncukor, marcipán, gumicukor, fehérjeszelet
30.bakery: kenyér, keksz, sütemény, torta, müzli, zabpehely, liszt, mézeskalács
30.condiments: fűszer, fűszerpaprika, pirospaprika, bors, só, cukor, méz, ecet, ketchup, mustár, majonéz, szósz, fahéj, vanília, tészta, rizs, élesztő, sütőpor
31.feed: kutyatáp, macskatáp, macskaeledel, kutyaeledel, táp, konzerv kutya, jutalomfalat, madáreleség, macskaalom, széna, szalma, halelség
31.plants: vetőmag, mag?, növény, szobanövény, palánta, virághagyma, rózsa, fa csemete, kaktusz, orchidea, csokor, virág, fűmag, pozsgás
31.produce: alma, burgonya, gyümölcs, zöldség, citrom, paradicsom, fokhagyma, hagyma, eper, banán
32.beer: sör, alkoholmentes sör
32.drinks: üdítő, szörp, gyümölcslé, ásványvíz, energiaital, jegestea
33.spirits: bor, vörösbor, fehérbor, pezsgő, pálinka, likőr, whisky, rum, vodka
34.tobacco: dohány, cigaretta, szivar, e-cigaretta
34.articles: öngyújtó, hamutartó, vízipipa, pipa?, cigarettapapír
15.instruments: gitár, hegedű, zongora, szintetizátor, furulya, fuvola, dob, dobszerkó, szájharmonika, tangóharmonika, trombita, húr, gitárhúr, pengető, kottatartó, gitártok, ukulele
13.arms: légpuska, légpisztoly, tűzijáték, petárda, lőszer, paprikaspray
`;
