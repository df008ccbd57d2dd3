// cspell:disable
/**
 * Old tools, vessels, furniture, clothes and instruments, as they are sold at flea markets and by craftsmen; see everyday-words.ts. Without
 * those that are marks, or come near to a known one. Own list.
 */
export const WORDS_OF_OLD_HOUSEHOLDS: Readonly<Record<string, string>> = {
  id: `kampas rem tempayan gentong uleg ceret cerek sajadah blangkon kutubaru pacul celurit kampak nyiru tenong besek bakul boboran mandau badik rencong
    kujang lesung alu lumpang anglo tungku belanga periuk kendil gerabah tembikar lampit purun mendong enceng gondok golek sasando rebab saron
    bonang gong kawung megamendung ulos endek lurik jarik stagen udeng destar`,
  cs: `hasák vrtule kosiště násada násadou putna máselnice necky kolovrat petrolejka kachlová kachle bandaska hmoždíř paličkou palička kupa seno
    krumpáč vidle hnůj zinková soudek sud džber škopek dížka valcha kropáč almara kredenc stolice štokrle cícha kanafas paličkovaná kroj
    valaška fujara dudy cimbál harmonika trdlo vál kvedlačka rendlík tálky rošt udírna`,
  sv: `lovikka slöjd enbär spinnrock mangelbräda kopparkittel sekatär högaffel spett klyv släde kavel brödkavel bunke kaffepanna träsked
    smörkärna separator mjölkkanna mjölkflaska linhäckla karda nystvinda vävstol väv rya flossa kurbits kökssoffa vagga sparkstöt liar räfsa
    hyvel stämjärn`,
  pl: `kartka kartki kartek kartkach taboret kołowrotek dzieża maselnica maselnicą kosiskiem sierp widły motyczka kilof taczka bańka sagan kociołek fajerki ruszt stępa cebrzyk
    balia niecka koryto wiadro konewka dzbanek garnek gliniany makutra makutrą wałek stolnica tłuczek moździerz chochla przetak sito kołyska
    skrzynia kredens zydel przęślik wrzeciono krosno kilim pasiak zapaska gorset wianek kierpce ciupaga`,
  pt: `jarro barro pilão gamela rede berimbau cuia chimarrão porongo bombacha enxada foice roçadeira forcado cantil candeeiro lamparina tacho
    caldeirão caçarola chaleira bule moinho peneira cesto balaio esteira peteca pião bilboquê zabumba pandeiro cavaquinho atabaque agogô viola
    sanfona alforje arreio bainha facão picareta alfaiataria pantalona plissada bordado richelieu marfim terracota caramelo`,
  tr: `cezve semaver ibrik güğüm mangal çekiç tırpan orak dibek oklava merdane yayık beşik bindallı şalvar pazen yöresel yazma oyalı kaftan
    maşrapa sahan tencere bakraç helke küp çömlek güveç tokmak sepet hasır kilim heybe seccade cicim sumak kanaviçe oyası dantel kırkyama
    yorgan sofra saz bağlama kemençe zurna davul ney tulum nazarlık muska tespih oltu kehribar lületaşı`,
  el: `σταμνί γουδί γουδοχέρι τσουκάλι γανωμένο αργαλειός φλοκάτη αξίνα στειλιάρι κοντάρι καντήλι προβάτου κιούπι πιθάρι κουρελού χράμι κιλίμι
    τσεβρές κασέλα σοφράς ούτι κλαρίνο νταούλι γκλίτσα ταγάρι τσαρούχια φουστανέλα γκάιντα μαγκάλι δίκρανο`,
  uk: `куманець коромисло ступа жлукто прядка веретено держаком держак кіссям чавунець самовар свита плахта кептар барило діжка дзбан полумисок
    гладущик тиква куделя гребінь мотовило ліжник верета запаска очіпок дукач постоли бартка топірець трембіта дримба цимбали кобза дідух
    витинанка ослін мисник рогач кочерга`,
  ru: `чугун чугунок ухват прялка веретено туесок кадка косовище косовищем серп вилы тяпка черенком черенок казан сундук кокошник валенки ушанка
    тельняшка портянки пищаль кринка крынка корчага горшок кувшин бочонок лохань корыто ковш братина солоница короб лукошко кузовок лапоть
    лапти рубель валек скалка сечка кочерга чапельник сковородник лампадка самовар сапожок полушалок сарафан понёва душегрея кафтан телогрейка
    фуфайка башлык папаха черкеска бурка кинжал шашка нагайка балалайка домра гусли жалейка свирель баян гармонь ложки трещотка`,
  es: `botijo porrón candil almirez azada hoz horca cántaro orza tinaja zurrón cencerro abarcas albarcas mantón castañuelas peineta carey
    alpargatas boina fajín zambomba pandereta bandurria laúd dulzaina gaita tamboril lebrillo alcuza cazuela puchero trébede caldero artesa
    escriño cesta mimbre esparto serón alforja albarda collera trillo aventadora romana alambique fuelle badila atizador rejoneo rebozo huipil
    sarape jorongo molcajete metate comal jícara guaje equipal petate`,
  it: `orcio giara paiolo scaldaletto mortaio pestello madia fienaia forcone basto fiasco zufolo tino brenta gerla cesta arcolaio telaio rocca
    matterello spianatoia setaccio treppiede alare attizzatoio soffietto lume lucerna candeliere campanaccio bricco catino bacinella mastello
    roncola pennato zampogna ciaramella organetto marranzano scacciapensieri nacchere`,
  fr: `barbarie causse causses cruche jarre chaudron bassinoire faux houe binette fourche pioche pétrin sabots soufflet cheminée baratte écrémeuse bidon jatte terrine
    faisselle louche écumoire passoire moulin mortier billot hachoir serpe serpette faucille fléau joug collier grelot cloche vielle cornemuse
    accordéon bombarde biniou galoubet tambourin boutis piqué quenouille dévidoir lanterne bougeoir chenet crémaillère landier trépied
    dinanderie`,
  de: `kessel bettflasche spinnrad hacke heugabel backtrog melkschemel dreschflegel jauchefass butterfass milchkanne mostkrug bembel kraxe
    huckelkorb bauerntruhe wiege waschbrett waschzuber kohlebügeleisen mangelbrett stößel petroleumlampe stalllaterne kuhglocke zither
    drehleier maultrommel hackbrett haferlschuhe trachtenjanker wagenrad joch kummet hufeisen amboss blasebalg schürhaken`,
  nl: `melkbus kruik steengoed spinnewiel hooivork klompen stoof karnton karn melkkan dorsvlegel wasbord wastobbe mangel strijkijzer vijzel
    stamper deegroller vergiet koffiemolen petroleumlamp stallantaarn koebel draaiorgel doedelzak trekzak kiepenkorf wiegje kabinet spekbank
    hakblok houweel schoffel spade riek blaasbalg vuurtang beddenpan doofpot tabakspot snuifdoos gortpan`,
  hu: `ágyú bogrács szénás suba szűr guzsaly szövőszék mángorló sulykoló dagasztó szakajtó vesszőkosár tejeskanna bokály kotla üst deszka
    petróleumlámpa viharlámpa kolomp csengő tárogató citera duda tekerő cimbalom karikás ostor fokos sarló csákány nyél bölcső kelengyeláda
    sámli stokedli dikó mente bekecs`,
  ro: `fân piuă putinei ștergar covoraș scoarță macat cergă traistă opincă catrință fotă chimir cobză fluier bucium țambal drâmbă donță cofă
    doniță ciubăr copaie postavă covată albie strachină blid căldare ceaunaș pirostrii vătrai opaiț suveică fus vârtelniță zestre secere
    târnăcop`,
  ar: `جرة فخار دلة مبخرة مهباش سراج منجل فأس محراث بشت سبحة كهرمان زير مقلاة غربال رحى مغزل نول بساط كليم سجادة مهد خنجر جنبية ربابة قربة سرج
    طربوش جلابية`,
  he: `מכתש מחרשה מגל קדרה נפה ריחיים כישור נול קלשון חבית`,
  vi: `nia mủng`,
  da: `høtyv spade træsko kærne smørkærne mælkejunge mangelbræt morter kaffemølle petroleumslampe staldlygte koklokke dragkiste`,
};
