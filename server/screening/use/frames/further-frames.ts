import { type LanguageFrames, type FrameRole, phrases } from './frame-table';

/**
 * What says in further words that goods fit others: Dutch, the languages of the north, of Hungary, Romania, the Czech lands and Slovakia. A
 * continuation of the tables of these languages. Own list.
 */
const FURTHER: Readonly<Record<string, Partial<Record<FrameRole, string>>>> = {
  nl: {
    FIT: `tbv | t b v | ten behoeve van | bruikbaar met | bruikbaar op | te gebruiken in | te gebruiken op | te monteren op | compatible | compatible met |
      compatibele | past in de | past op de | past op alle | past aan | passen aan | passend in | passend bij | passend aan | aansluitbaar op |
      te combineren met | vervangen | vervangend | in plaats van | i p v | werken met | werkt op | monteren op | klemt op | schroeft op |
      gemaakt voor | gelijk aan | uitwisselbaar met | te plaatsen op | te bevestigen op`,
    APART: `merkloze | niet van het merk | aftermarket onderdeel | imitatie | namaak onderdeel | fiets niet inbegrepen | zonder toestel`,
    FILLER: `wasmachine | vaatwasser | koelkast | oven | robotmaaier | grasmaaier | kettingzaag | boormachine | koffiemachine | koffiezetapparaat |
      tandenborstel | scheerapparaat | kinderwagen | buggy | fiets | fietsen | scooter | step | motor | auto | horloge | laptop | camera | console |
      controller | tv | televisie | drone | mixer | keukenmachine | airfryer | naaimachine | barbecue | machine | apparaat | toestel | serie | type | merk`,
  },
  sv: {
    FIT: `passar i | passar på | passar in på | passar bra till | passa till | anpassad till | anpassade till | anpassat till | anpassad för | avsedda för | avsett för |
      lämplig till | lämpliga till | kompatibel | kompatibla | kompatibelt | utbyte mot | i stället för | istället för | motsvarar | motsvarande |
      likvärdig med | fungerar med | fungerar i | fungerar på | fungerar till | används med | används till | används i | monteras på | fästs på |
      tillverkad för | utformad för | gjord för | reservdel till | reservdelar till | tillbehör till | ersättningsdel till | ersättare till | ersättare för`,
    FIT_BEHIND: `kompatibel | kompatibla | kompatibelt | modeller`,
    APART: `inte original | icke originaldel | eftermarknad | eftermarknadsdel | piratbläck | kompatibel ersättare | ersättningsdel | telefon ingår ej`,
    FILLER: `robotdammsugare | robotgräsklippare | gräsklippare | motorsåg | röjsåg | tvättmaskin | diskmaskin | kylskåp | ugn | borrmaskin | skruvdragare |
      vinkelslip | eltandborste | tandborste | rakapparat | barnvagn | cykel | elcykel | elsparkcykel | moped | motorcykel | båtmotor | takbox |
      kamera | objektiv | konsol | handkontroll | hörlurar | högtalare | drönare | symaskin | hushållsassistent | vattenkokare | grill | modell | modeller |
      serie | alla | din | nya`,
  },
  da: {
    FIT: `passer i | passer ind i | passer også til | tilpasset | tilpasset til | kan anvendes til | kan anvendes med | anvendes til | fungerer med | virker med |
      monteres på | reservedel for | svarer til | svarende til | for brug med | til brug i`,
    FILLER: `vaskemaskine | opvaskemaskine | køleskab | ovn | plæneklipper | motorsav | boremaskine | tandbørste | barbermaskine | barnevogn | klapvogn |
      cykel | elcykel | løbehjul | knallert | motorcykel | kamera | konsol | høretelefoner | drone | symaskine | køkkenmaskine | kaffemaskine | model | modeller | serie`,
  },
  no: {
    FIT: `passer for | passer i | passende for | kompatibel for | egnet for | tilpasset | beregnet for | erstatning til | reservedel til | reservedeler til |
      brukes med | fungerer med | monteres på | laget for | @for | @til`,
    FIT_BEHIND: `kompatibel | kompatible`,
    APART: `uoriginal del | ikke original | ikke originalt | tredjepart | kompatibel reservedel`,
  },
  fi: {
    FIT: `sopii | sopii malliin | sopii malleihin | sopiva | sopivat | sopiva malliin | yhteensopiva | yhteensopivat | korvaa | korvaava`,
    FIT_BEHIND: `yhteensopiva | yhteensopivat | sopiva | sopivat | malleihin | malliin | sarjaan | puhelimelle | kannettavalle | imuriin | imurille | kelloon |
      autoon | mönkijään | moottorisahaan | ruohonleikkuriin | kahvinkeittimeen | tulostimeen | porakoneeseen`,
    APART: `tarvikeosa | ei alkuperäinen | ei alkuperäisosa | tarvike osa | vastaava tarvikeosa`,
  },
  cs: {
    FIT: `@ke | @do | @ku | kompatibilní se | kompatibilné s | kompatibilné so | slučitelné s | slučitelný s | vhodný k | vhodná k | vhodné k | vhodný na | vhodná na | vhodné na |
      vhodný do | vhodné do | vhodná pre | hodí se k | hodí se na | hodí se do | hodí se pro | hodí sa na | hodí sa do | hodí sa k | sedí na | sedí do | padne na | padne do |
      pasuje do | pasují na | pasují do | pasujú na | určena pro | určené pro | určeno k | určené na | určený na | určené pre | určený pre | nahrazuje | nahradí | nahrádza |
      namiesto | funguje s | funguje se | funguje so | použitelné pro | použitelný pro | použitelné na | lze použít na | lze použít pro | lze použít do |
      použiteľné pre | vyrobeno pro | navrženo pro | na míru pro | na mieru pre | příslušenství k | príslušenstvo k | náhradní díl pro | náhradní díl k | díl pro |
      kompatibilné | kompatibilný | kompatibilná | odpovídá`,
    FIT_BEHIND: `kompatibilní | kompatibilné | kompatibilný`,
    APART: `není originál | nie je originál | neoriginálny | druhovýroba | druhovýrobní | druhovýrobní díl | prvovýroba druhovýroba | alternatíva | náhradný diel | kompatibilný diel | telefon není součástí`,
    FILLER: `telefony | vysavači | vysávač | vysávača | vysávače | robotický | robotického | pračku | pračky | práčku | myčku | myčky | lednici | lednice | troubu | sekačku | sekačky |
      kosačku | pilu | pily | křovinořez | křovinořezu | vrtačku | vrtačky | brusku | brusky | mixér | mixéru | robot | robota | kávovaru | kávovary |
      kartáček | kartáčky | strojek | strojku | kočárek | kočárku | kočík | kolo | kola | koloběžku | koloběžky | elektrokoloběžku | skútr | motorku | motorky |
      auta | automobil | automobily | vozy | hodinek | hodinky | foťák | fotoaparát | fotoaparátu | konzoli | ovladač | sluchátka | dron | televizi | televizor |
      notebooku | tabletu | tablet | modely | model | řadu | řady | značky | typ | stroje | stroj | šicí | kuchyňský | kuchyňského`,
  },
  hu: {
    FIT: `használható a | passzol a | megfelelő a | pótolja a | kiváltja a | az alábbi modellekhez | alábbi típusokhoz`,
    FIT_BEHIND: `kompatibilitás | kompatibilis termék | illeszkedő | illő | való | helyettesítő | pótlása | pótlására | porszívóba | porszívókhoz | porszívókba | robotporszívóhoz | robotporszívóba |
      mosógéphez | mosógépbe | mosogatógéphez | mosogatógépbe | szárítógéphez | hűtőhöz | hűtőbe | hűtőszekrényhez | sütőhöz | sütőbe | tűzhelyhez | robotgéphez | robotgépbe |
      konyhai robotgéphez | turmixgéphez | mixerhez | botmixerhez | darálóhoz | húsdarálóhoz | kávégéphez | kávégépbe | kávéfőzőhöz | kávéfőzőbe | vízforralóhoz |
      kancsóhoz | kancsóba | kuktához | edényhez | kulacshoz | termoszhoz | pohárhoz | vasalóhoz | gőztisztítóhoz | borotvához | villanyborotvához | hajvágóhoz | fogkeféhez | elektromos fogkeféhez |
      okosórához | karórához | karkötőhöz | laptophoz | notebookhoz | tablethez | telefonokhoz | mobilhoz | monitorhoz | tévéhez | tévékhez | televízióhoz | televíziókhoz |
      fényképezőgéphez | fényképezőhöz | kamerához | objektívhez | drónhoz | konzolhoz | kontrollerhez | fejhallgatóhoz | fülhallgatóhoz | hangszóróhoz | varrógéphez | nyomtatókhoz | nyomtatóba |
      autókhoz | járművekhez | motorhoz | motorokhoz | motorkerékpárhoz | robogóhoz | rollerhez | rollerbe | elektromos rollerhez | biciklihez | bringához | kerékpárokhoz | traktorhoz |
      láncfűrészhez | láncfűrészekhez | fűkaszához | bozótvágóhoz | sövénynyíróhoz | robotfűnyíróhoz | fűnyíróba | fúróhoz | fúrógéphez | csavarozóhoz | sarokcsiszolóhoz | flexhez | csiszolóhoz |
      fűrészgéphez | szerszámgépekhez | szerszámokhoz | kompresszorhoz | magasnyomású mosóhoz | etetőszékhez | autósüléshez | hordozóhoz | bölcsőhöz | babához | babákhoz | készletekhez |
      szériához | sorozathoz | családhoz | modellre | modellekre | típusra | típusokra | készülékre | telefonra | autóra | autókra | órára | laptopra | szerszámgéphez`,
    APART: `nem gyári alkatrész | gyárival egyenértékű | utángyártott minőségi | helyettesítő termék | nem márkás | alternatív | nem része a csomagnak`,
    FILLER: `mosogatógép | robotgép | konyhai | turmix | mixer | daráló | húsdaráló | borotva | fogkefe | óra | okosóra | laptop | tablet | kamera | konzol | kontroller |
      láncfűrész | sövénynyíró | fúrógép | sarokcsiszoló | roller | robogó | motor | kerékpár | autó | varrógép | hűtő | sütő | kávégép | modell | modellek | típus | széria | elektromos | akkus`,
  },
  ro: {
    FIT: `@pt | compatibil pt | potrivit | potrivita | potriviti | potrivite | potrivit cu | potrivita cu | potrivite cu | se potriveste | se potrivesc | se potrivesc cu | se potriveste pe |
      merge pe | merge in | merg pe | merg in | adaptabile | adaptabile la | adaptabila | inlocuiesc | inlocuitor | inlocuitor original | in locul | destinat | destinate | destinata | dedicate | dedicata |
      dedicat pentru | echivalenta | echivalente | functional cu | functionale cu | functioneaza pe | se foloseste cu | se folosesc cu | se monteaza la | se monteaza in | utilizabile |
      aplicabil la | compatibili | compatibili cu | fabricat pentru | corespunde | corespunzator`,
    APART: `inlocuitor | generic | generica | nu e original | ne original | neoriginale | fara telefon | telefonul nu este inclus`,
    FILLER: `aspiratorul | robotul | roboti | masini | masina | masina de cusut | masina de tuns | spalat vase | frigider | frigidere | cuptor | plita | aragaz | mixer | blender | storcator |
      espressor | cafetiera | periuta | periute | aparat de ras | trimmer | motocositoare | motocoasa | motoferastrau | fierastrau | bormasina | polizor | trotineta | bicicleta |
      scuter | motocicleta | carucioare | scaun auto | telefoane | laptop | tableta | tablete | camera | consola | televizor | televizoare | casti | drona | marca | modelele | gama`,
  },
};

/** The table above in the form of those of the languages. */
export const FURTHER_FRAMES: readonly LanguageFrames[] = Object.entries(FURTHER).map(([language, roles]) => ({
  language,
  phrases: Object.fromEntries(Object.entries(roles).map(([role, list]) => [role, phrases(list)])),
}));
