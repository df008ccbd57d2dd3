// cspell:disable
/** Models, lines and scents of makers of clothes, shoes, bags, watches, jewellery and cosmetics: the brand, then what it calls them. Own list. */
export const FASHION_MODELS = `
NIKE|air max|airmax|air force|air force 1|af1|dunk|dunk low|sb dunk|blazer mid|cortez|pegasus|vapormax|vapor max|huarache|tech fleece|mercurial|vaporfly|vomero|shox|metcon|air zoom|p-6000|tn|tiempo|dri-fit|dri fit|swoosh|m2k|sacai|alphafly|invincible|에어맥스|덩크|에어포스|코르테즈|페가수스|테크플리스|エアマックス|エアフォース|ダンク|аир макс|аир форс|эир макс|данк|اير ماكس|اير فورس|אייר מקס
Air Jordan|retro 1|retro 4|retro high|retro og|bred|chicago lost|travis scott
adidas|superstar|stan smith|yeezy|samba|gazelle|ultraboost|ultra boost|nmd|campus 00s|handball spezial|spezial|forum low|predator|ozweego|adilette|originals|zx flux|terrex|copa mundial|adizero|firebird|trefoil|adicolor|y-3|슈퍼스타|삼바|가젤|이지부스트|スーパースター|スタンスミス|サンバ|суперстар|самба|газели|кампус
Reebok|club c|classic leather|nano|instapump|pump fury|zig kinetica|question mid|workout plus
PUMA|suede classic|speedcat|palermo|rs-x|rsx|mostro|cali star|mayze|future rider|cell endura|ultra play|king platinum|스피드캣|팔레르모
New Balance|574|530|550|327|990|991|992|993|2002r|9060|1906r|1080|fresh foam|fuelcell|997h|1906|2002
ASICS|gel-kayano|gel kayano|gel-nimbus|gel nimbus|gel-lyte|gel lyte|gel-1130|gel 1130|gel-nyc|gt-2000|gt 2000|gel-quantum|novablast|metaspeed|gel-resolution|젤카야노|ゲルカヤノ
Onitsuka Tiger|mexico 66|mexico66|serrano|california 78|멕시코66|メキシコ66
Mizuno|wave prophecy|wave rider|wave creation|wave sky|morelia|wave inspire|wave mirage|wave exceed|neo vista|ウエーブライダー|モレリア
Under Armour|hovr|heatgear|coldgear|curry flow|project rock|charged assert|rival fleece
FILA|disruptor|ray tracer|venom|oakmont|디스럽터
Converse|all star|all-star|allstar|chuck taylor|chuck 70|chucks|one star|run star|jack purcell|star player|올스타|척70|척테일러|オールスター|チャックテイラー|олл стар|чак тейлор
Vans|old skool|oldskool|sk8-hi|sk8 hi|knu skool|ultrarange|off the wall|올드스쿨|オールドスクール|олд скул
Skechers|d'lites|dlites|go walk|gowalk|arch fit|uno stand|max cushioning|slip-ins|slip ins|memory foam
Dr. Martens|1460|1461|2976|jadon|sinclair|adrian|chelsea 2976|8053|airwair|smooth leather|audrick|jorge|첼시 2976
Timberland|6 inch|6-inch|premium 6|earthkeepers|euro hiker|nubuck boot|6インチ
Birkenstock|arizona|boston|gizeh|madrid|mayari|florida|kyoto|아리조나|보스턴|アリゾナ|ボストン
Crocs|classic clog|clog|clogs|jibbitz|literide|bayaband|crocband|echo clog|сабо|클로그|クロッグ
UGG|mini platform|classic mini|ultra mini|tasman|tazz|bailey bow|classic short|neumel|disquette|mini|funkette|fluff yeah|클래식 미니|타스만|クラシックミニ|мини платформа
Salomon|xt-6|xt6|speedcross|xt-4|acs pro|x ultra|speedcross 3|xt-wings
HOKA|clifton|bondi|speedgoat|mach|kaha|arahi|ora slide
On Running|cloudmonster|cloudnova|cloud 5|cloudtilt|cloudswift|cloudrunner|cloudsurfer
Havaianas|brasil logo|you metallic
Ipanema|anatomica|vitória
Melissa|ultragirl|possession|campana|beach slide|free clog
Lacoste|l1212|l.12.12|carnaby|graduate|croco|live slim fit|chantaco
Ralph Lauren|big pony|polo bear|custom fit|cable knit|oxford shirt|pony logo
Tommy Hilfiger|flag logo|essential tommy
Levi's|501|501s|505|511|512|514|721|ribcage|red tab|wedgie|501er|550
Calvin Klein|ck one|euphoria|eternity|modern cotton|obsession
Hugo Boss|bottled|the scent|boss orange
Guess|noelle|zippy
Diesel|1dr|larkee|zatiny|d-strukt|only the brave|safado
The North Face|nuptse|1996 retro|himalayan|denali|base camp|mcmurdo|thermoball|700 fill|summit series|gore-tex mountain|눕시|ヌプシ|バルトロ
Canada Goose|chilliwack|expedition|langford|freestyle vest|trillium|shelburne|carson|wyndham|macmillan|lodge hoody
Moncler|maya|bady|grenoble|hermine|cardamine|cluny|montbeliard|maire|armandos|монклер майя|майа|마야
Patagonia|better sweater|retro-x|retro x|nano puff|down sweater|torrentshell|synchilla|snap-t|baggies|레트로x|レトロx
Columbia|omni-heat|omni-tech|bugaboo jacket|titanium omni
Arc'teryx|beta lt|beta ar|alpha sv|atom lt|atom hoody|gamma mx|cerium|mantis 2|zeta sl|proton
Stone Island|ghost piece|nylon metal|soft shell-r|compass patch
Carhartt|wip detroit|detroit jacket|active jacket|double knee|michigan coat|watch hat
Fred Perry|m3600|m12|twin tipped|laurel wreath
Lululemon|align|align hi-rise|define jacket|wunder train|abc pant|fast and free|everywhere belt
Gymshark|vital seamless|adapt|energy seamless|arrival short
Fjällräven|kånken|kanken|kånken mini|vidda|greenland|räven|칸켄|カンケン
Eastpak|padded pak'r|padded|pak'r
Herschel|little america|novel duffle
Samsonite|cosmolite|s'cure|c-lite|proxis|magnum eco
Louis Vuitton|neverfull|keepall|speedy|alma bb|alma|pochette|pochette metis|metis|multi pochette|monogram|damier|damier azur|onthego|on the go|capucines|twist|dauphine|noé|neonoe|boulogne|trocadero|zippy|palm springs|trainer sneaker|favorite|felicie|nano speedy|네버풀|스피디|알마|모노그램|ネヴァーフル|ネバーフル|スピーディ|モノグラム|неверфул|спиди|نيفرفول|монограм|монограмм
Gucci|marmont|gg marmont|dionysus|jackie|jackie 1961|ophidia|soho disco|horsebit|ace sneaker|rhyton|bamboo 1947|guilty|flora|gg supreme|web stripe|princetown|screener|마몬트|오피디아|디오니서스|マーモント|オフィディア|мармонт
Chanel|n°5|coco mademoiselle|mademoiselle|bleu de|boy bag|19 bag|chance|chance eau tendre|classic flap|gabrielle|wallet on chain|woc|2.55|allure homme|22 bag|르보이|클래식플랩|マトラッセ|шанс|мадмуазель
Dior|saddle|book tote|lady d|sauvage|j'adore|jadore|miss|fahrenheit|b23|b22|b27|b30|caro|hypnotic poison|30 montaigne|북토트|새들백|ブックトート|サドル|саваж|соваж|سوفاج
Prada|re-edition|re edition|galleria|cleo|re-nylon|re nylon|cloudbust|candy|paradoxe|luna rossa|saffiano|갤러리아|ガレリア
Fendi|baguette|peekaboo|zucca|zucchino|first bag|sunshine shopper|spy bag|by the way|mon tresor|zucca jacquard|바게트|피카부|バゲット|ピーカブー|багет
Hermès|birkin|birkin 25|birkin 30|kelly|kelly 28|constance|evelyne|picotin|garden party|terre d|twilly|lindy|oran|clic h|h belt|herbag|버킨|켈리|バーキン|ケリー|биркин|келли|بيركين
Balenciaga|triple s|triples|speed trainer|city bag|hourglass|le cagole|3xl|triple-s|le city|트리플s|トリプルs
Bottega Veneta|cassette|jodie|andiamo|intrecciato|puddle boots|arco|sardine|카세트|조디|カセット|イントレチャート
Saint Laurent|loulou|sac de jour|icare|envelope bag|le 5 à 7|y bag
Yves Saint Laurent|libre|black opium|opium|mon paris|y edp|la nuit de l'homme|touche éclat|리브르
Burberry|nova check|vintage check|trench|her edp|goddess|노바체크|ノバチェック
Celine|triomphe|box bag|트리오페|トリオンフ|ラゲージ
Givenchy|antigona|l'interdit|linterdit|gentleman|irresistible|voyou|안티고나|アンティゴナ
Loewe|puzzle bag|flamenco|anagram|basket bag|퍼즐백|パズル
Goyard|saint louis|st louis|goyardine|artois|anjou|생루이|サンルイ
Miu Miu|matelassé|wander|arcadie|ballerina
Versace|eros|dylan blue|bright crystal|medusa|crystal noir|la medusa|эрос|إيروس
Valentino|rockstud|born in roma|vltn|donna born|locò|rockstud spike
Dolce & Gabbana|light blue|the one|k by|devotion|l'imperatrice|лайт блю
Armani|acqua di gio|acqua di giò|si passione|stronger with you|my way|code absolu|аква ди джио
Paco Rabanne|one million|1 million|lady million|invictus|phantom|fame|olympea|инвиктус|انفكتوس|ון מיליון
Jean Paul Gaultier|le male|le beau|scandal|ultra male|la belle|divine
Tom Ford|lost cherry|tobacco vanille|oud wood|black orchid|ombré leather|ombre leather|bitter peach|fucking fabulous|soleil blanc|neroli portofino|tuscan leather|vanilla sex|лост черри|로스트체리
Creed|aventus|silver mountain water|viking|green irish tweed|авентус|افينتوس|어벤투스
Maison Francis Kurkdjian|baccarat rouge|baccarat rouge 540|rouge 540|баккара
Lancôme|la vie est belle|idôle|idole|trésor|tresor|génifique|genifique|hypnôse|ла ви эст бель
Carolina Herrera|good girl|bad boy|212 vip|212|гуд герл
Giorgio Armani|acqua di gio|acqua di giò|luminous silk|lip maestro|stronger with you
Mugler|alien|angel nova|angel
Thierry Mugler|alien|angel
Kilian|angels' share|good girl gone bad|love don't be shy
Byredo|gypsy water|bal d'afrique|mojave ghost|blanche
Le Labo|santal 33|another 13|rose 31|thé noir
Jo Malone|wood sage|english pear|lime basil|peony blush|myrrh & tonka
Montale|intense cafe|arabians tonka|chocolate greedy
Coach|tabby|willow tote|city tote|rogue|rogue 25|swinger|brooklyn 28|pillow tabby|signature canvas|태비|タビー
Michael Kors|jet set|mercer|hamilton|lexington|jet set travel|marilyn|bradshaw
Kate Spade|knott|saffiano|staci|madison saffiano|leila
Marc Jacobs|snapshot|tote bag|the tote bag|daisy|perfect edp|스냅샷|토트백
Tory Burch|fleming|ella tote|miller sandal|minnie|robinson|kira
Longchamp|le pliage|pliage|roseau|플리아쥬|プリアージュ
Furla|metropolis|1927|candy bag
Rolex|submariner|daytona|datejust|gmt-master|gmt master|oyster perpetual|day-date|explorer ii|yacht-master|sea-dweller|milgauss|oyster|sky-dweller|cosmograph|deepsea|서브마리너|데이토나|데이저스트|サブマリーナ|デイトナ|デイトジャスト|сабмаринер|дайтона|дейтона|дейтджаст|صبمارينر|דייטונה
Omega|seamaster|speedmaster|constellation|moonswatch|de ville|planet ocean|씨마스터|스피드마스터|シーマスター|スピードマスター|симастер|спидмастер
Audemars Piguet|royal oak|royal oak offshore|로얄오크|ロイヤルオーク|роял оак
Patek Philippe|nautilus|aquanaut|calatrava|노틸러스|ノーチラス|наутилус
Cartier|santos|tank|love bracelet|love ring|juste un clou|trinity|ballon bleu|panthère|panthere|must de|clash|산토스|러브팔찌|탱크|サントス|タンク|トリニティ|лав браслет
Breitling|navitimer|superocean|chronomat|avenger
TAG Heuer|carrera|aquaracer|formula 1|monaco
IWC|portugieser|portofino|pilot's watch|big pilot
Panerai|luminor|radiomir|submersible
Hublot|big bang|classic fusion
Tudor|black bay|pelagos
Tissot|prx|le locle|seastar|t-race|everytime
Longines|hydroconquest|master collection|dolcevita|conquest
Seiko|prospex|presage|seiko 5|turtle|samurai|skx007|snk809|alpinist|프로스펙스|プロスペックス|プレザージュ
Casio|f91w|f-91w|edifice|a168|ae1200|illuminator|pro trek
G-SHOCK|dw-5600|dw5600|ga-2100|ga2100|casioak|mudmaster|gulfmaster|frogman|gw-m5610|ga-110|gst-b100|gbd-200|rangeman|dw-6900
Citizen|eco-drive|eco drive|promaster|tsuyosa|エコドライブ
Fossil|grant|townsman|machine gen
Daniel Wellington|classic petite|petite melrose|petite
Swatch|sistem51|scuba fifty|moonswatch
Bvlgari|serpenti|b.zero1|bzero1|octo finissimo|divas' dream|omnia|tubogas|세르펜티|セルペンティ|серпенти
Tiffany & Co.|t smile|return to|hardwear|knot ring|lock bangle|티스마일|オープンハート
Van Cleef & Arpels|alhambra|vintage alhambra|sweet alhambra|perlée|frivole|알함브라|アルハンブラ|альгамбра
Pandora|moments|charm bracelet|moments bracelet|snake chain|pavé
Swarovski|tennis deluxe|matrix tennis|millenia|stella ring|dazzling swan
Ray-Ban|wayfarer|aviator|clubmaster|rb3025|rb2140|round metal|new wayfarer|rb3447|justin|rb4171|웨이페어러|클럽마스터|ウェイファーラー|клабмастер|вайфарер|авиатор
Oakley|holbrook|radar ev|sutro|flak 2.0|jawbreaker|gascan|frogskins|half jacket|juliet|홀브룩|ホルブルック
Gentle Monster|her 01|lilit|lang 01|jennie|젠니
MAC Cosmetics|ruby woo|velvet teddy|studio fix|strobe cream|prep + prime|fix+|lipglass|рубин ву
NARS|orgasm|radiant creamy|laguna|light reflecting|afterglow
Charlotte Tilbury|pillow talk|magic cream|flawless filter|hollywood flawless|airbrush flawless
Fenty Beauty|gloss bomb|pro filt'r|killawatt|profiltr
Rare Beauty|soft pinch|positive light|stay vulnerable
Huda Beauty|nude obsessions|easy bake|rose gold palette|faux filter|naughty nude
Anastasia Beverly Hills|brow wiz|dipbrow|modern renaissance|soft glam|brow definer
Urban Decay|naked palette|naked 3|all nighter|naked heat
Too Faced|better than sex|lip injection|born this way|chocolate bar
Benefit|hoola|benetint|porefessional|gimme brow|they're real
Maybelline|fit me|lash sensational|sky high|superstay|colossal|instant age rewind|baby lips
L'Oréal|elvive|elseve|revitalift|infallible|excellence creme|elnett|lash paradise|true match
Garnier|skin naturals|micellar|fructis|olia|nutrisse|ambre solaire
NYX|butter gloss|soft matte|epic ink|fat oil|lip lingerie
Nivea|q10|sun protect
Estée Lauder|double wear|advanced night repair|night repair|revitalizing supreme|pleasures|beautiful belle|더블웨어
Clinique|moisture surge|dramatically different|almost lipstick|black honey
Kiehl's|ultra facial|midnight recovery|calendula
La Roche-Posay|effaclar|anthelios|cicaplast|toleriane|lipikar
Vichy|mineral 89|liftactiv|dercos|minéral 89
CeraVe|moisturizing cream|hydrating cleanser|foaming cleanser
The Ordinary|niacinamide 10%|hyaluronic acid 2%|glycolic acid 7%|buffet
Drunk Elephant|protini|t.l.c. framboos|bronzing drops|d-bronzi
SK-II|pitera|facial treatment essence|skinpower|genoptics
Shiseido|ultimune|benefiance|vital perfection|anessa|アルティミューン|アネッサ|얼티뮨
Laneige|lip sleeping mask|water bank|neo cushion|cream skin|ngủ môi
Sulwhasoo|first care|concentrated ginseng|자음생|윤조
Olaplex|no.3|no 3|no.4|bond maintenance|no.7
Kérastase|elixir ultime|genesis|nutritive|résistance
Sol de Janeiro|bum bum|brazilian bum bum|cheirosa|cheirosa 62
O Boticário|malbec|lily|egeo|floratta|cuide-se bem|coffee man
Natura|kaiak|essencial|tododia|ekos|una
Victoria's Secret|bombshell|bare vanilla|love spell|pure seduction|velvet petals|very sexy
Pinko|love bag|love mini|love click|love icon
Supreme|box logo|box-logo|bogo
Off-White|arrows|industrial belt|diag|jitney|out of office
Essentials|fear of god
Balmain|unicorn sneaker|b-army
Golden Goose|super-star|super star|ball star|mid star
Alexander McQueen|oversized sneaker|skull scarf|tread slick
Christian Louboutin|so kate|pigalle|louis junior|red sole|louis spikes|red bottoms
Jimmy Choo|romy|bon bon
Acne Studios|musubi|face patch
Isabel Marant|bekett|dicker
Ami Paris|ami de coeur|de coeur
Comme des Garçons|play heart|play tee|プレイ
Maison Margiela|tabi|jazz club|5ac|by the fireplace|타비|タビ
Zadig & Voltaire|rock nano|rock bag|tête de mort
A.P.C.|petit new standard|demi-lune|demi lune
Ganni|bou bag|star tee
Jacquemus|le chiquito|chiquito|le bambino|르치키토|ルシキート
Telfar|shopping bag medium
Vivienne Westwood|orb necklace|mini bas relief|bas relief|orb
Casablanca|tennis club
Rick Owens|ramones|geobasket|drkshdw
Palm Angels|track pants|bear tee
Amiri|mx1|ma-1|bones runner
Philipp Plein|skull tee|hexagon
Polène|numéro un|numéro dix|cyme
Intimissimi|silvia|sofia
Pandora Jewelry|moments|snake chain
`;
