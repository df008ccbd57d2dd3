/** Further brands that buyers know apart, by their Latin names alone, separated by bars. */
export const KNOWN_NAMES = `
Acura|Adobe|Aeropostale|Airbnb|Aldi|Alfa Romeo|Allianz|AMD|American Express|American Eagle|Ampex|Amstel|Anne Klein|AOL
Aquafina|Aramark|Aston Martin|AstraZeneca|AT&T|Audiotechnica|Aveda|Aveeno|Avis|AXA|Babolat|Bacardi|Banana Republic
Band-Aid|Bank of America|Bank of China|Barclays|Barilla|Barnes & Noble|Baskin-Robbins|Beats|Becks|Bell|Benetton|BenQ
Best Buy|Best Western|Bic|Blue Buffalo|Blue Diamond|Boeing|Bombay Sapphire|Boss|Brooks|Brooks Brothers|Budget|Bugatti
Bulova|Campari|Campbell's|Canada Dry|Captain Morgan|Caterpillar|CBS|Champion|Chase|Cheerios|Cheetos|Chevron|Chiquita
Chrysler|Cisco|Citibank|Citi|Clorox|CNN|Comcast|Compaq|Conoco|Cointreau|Corsair|Cosmopolitan|Costco|Covergirl|Crestron
Cuisinart|Daewoo|Daihatsu|Dairy Queen|Dannon|Dasani|Decathlon|Del Monte|Delta|Deutsche Bank|Diesel|Diners Club
Discover|Dodge|Dole|Doritos|DoubleTree|Dr Pepper|Dropbox|Ducati|Dunkin Donuts|eBay|Ecco|Ecolab|Elle|Emirates|Epiphone
Eurosport|Exxon|Febreze|FedEx|Fender|Fischer|Fisher-Price|Fitbit|Folgers|Forever 21|Fossil|Frito-Lay|Garmin
General Electric|General Mills|General Motors|Gibson|GoPro|Grey Goose|Guess|Hallmark|Hanes|Head|Hertz|Hewlett-Packard
Hilti|Holiday Inn|Hoover|Hot Wheels|HSBC|Hublot|Hulu|IBM|Infiniti|Instagram|Interflora|Intuit|Isotoner|Jack Daniel's
Jack Wolfskin|Jacuzzi|Jim Beam|Jimmy Choo|John Deere|John Lewis|Juicy Couture|Kenzo|Kellogg's|Kenwood|Keds|Kelly
KitchenAid|Kohl's|Kohler|Komatsu|Kraft|Kroger|Kubota|Lacoste|Lada|Lamy|Lancia|Lanvin|Lavazza|Lidl|Linkedin|Listerine
L.L.Bean|Logitech|Lotus|Lufthansa|Mango|Martini|Mars|Marriott|Marvel|Mastercard|Max Factor|Maytag|McLaren|Michelob
Micron|Milka|Mini|Minolta|Miele|Mizuno|Moleskine|Moschino|Mountain Dew|Nature Valley|Nature's Bounty|NEC|Nespresso
Netflix|Neutrogena|New Era|Nissin|Oracle|Old Spice|Old Navy|Orange|Osram|PayPal|Pepperidge Farm|Persil|Petronas
Philip Morris|Pinterest|Pioneer|Poland Spring|Polaroid|Pontiac|Powerade|Procter & Gamble|Quaker|Quiksilver|Range Rover
Redken|Revlon|Roche|Royal Canin|Roxy|Ryanair|Saab|Sainsbury's|Salomon|Sanyo|SAP|Schwarzkopf|Schweppes|Scotch|Seagate
Sears|Sega|Sephora|Shiseido|Sheraton|Shimano|Silkair|Skoda|Skype|Slazenger|Smart|Snapchat|Snapple|Sonos|Speedo|Spotify
Staples|Stella Artois|Steve Madden|Stihl|Stolichnaya|Subway|Supreme|Superdry|Swatch|Tag Heuer|Target|Tempur|Tesco
Texaco|Tic Tac|Timex|T-Mobile|Tommy Bahama|Toyo Tires|Tropicana|Twitter|Twix|Tyson|Uber|Unilever|United Airlines|UPS
Vaio|Vaseline|Verizon|Victoria's Secret|Visa|Vodafone|Wella|Wendy's|Western Digital|Western Union|Westinghouse
Wikipedia|Wilson|Windex|Wix|Yahoo|Yamaha|Yeti|Yoplait|Youtube|Ziploc|Zeiss|Zippo|HOKA|Saucony|Ellesse|Hongxing Erke
Gymshark|Everlast|Titleist|Callaway|TaylorMade|Rapala|Mammut|Helly Hansen|Toread|Kailas|Clarks|Geox|Havaianas|Superga
Aokang|Hollister|Massimo Dutti|Bershka|Desigual|Wacoal|Youngor|Septwolves|Metersbonwe|Balabala|Nanjiren
Hengyuanxiang|Erdos|Carhartt|Kangol|Billabong|Volcom|Napapijri|Barbour|Aigle|Shein|Persol|Maui Jim|Bolon
Stüssy|Issey Miyake|Yohji Yamamoto|Thom Browne|Vivienne Westwood|Lancel
Goyard|Moynat|Tory Burch|Furla|Chloé|Balmain|Etro|Missoni|Marni|Brunello Cucinelli|Loro Piana|Philipp Plein|Tumi
Eastpak|Fjällräven|Kipling|Chopard|Piaget|Boucheron|Panerai|Rado|Certina|Luk Fook|Mikimoto
Thomas Sabo|Redmi|OnePlus|realme|Meizu|Skyworth|Changhong|Konka|ThinkPad|DualSense|Fujitsu
Gigabyte|Alienware|GeForce|Qualcomm|Lexar|ADATA|Kioxia|Razer|SteelSeries|HyperX|Netgear|Linksys|Ubiquiti
Hikvision|Dahua|Baseus|UGREEN|Belkin|OtterBox|Spigen|Pisen|Romoss|Harman Kardon|Beyerdynamic|Shure|Edifier|Soundcore
Instax|Pentax|Kyocera|Hasselblad|Amazfit|Sonoff|Aqara|Pikachu|Bandai|Capcom
Konami|Roblox|Minecraft|Fortnite|Genshin Impact|Nerf|Ravensburger|Schleich|Steiff|Jellycat|Squishmallows|Funko|Bratz
Sylvanian Families|Takara Tomy|Tomica|Beyblade|Labubu|VTech|Chicco|SpongeBob SquarePants|Cocomelon|Teletubbies|Sanrio
Kuromi|Cinnamoroll|Ultraman|The Smurfs|Moomin|Miffy|BLACKPINK|FIFA|Bayern München|Juventus
Pelikan|Stabilo|Pentel|Tombow|Kokuyo|Copic|Stokke|Cybex|Britax|Graco|Babyzen Yoyo|Ergobaby|BabyBjörn|Combi
Aprica|Hegen|Stratocaster|Ibanez|Kawai|Korg|Zildjian|Hohner|Biotherm|Helena Rubinstein|NARS
Huda Beauty|Fenty Beauty|Decorté|Shu Uemura|Anessa|Bioré|Curél|Hada Labo|Fancl|Etude House|Missha|Tonymoly|COSRX
Florasis|Chando|Pechoin|Proya|Winona|Inoherb|Dabao|Liushen|Kérastase|Yunnan Baiyao|Rexona|Byredo|Paco Rabanne|Lattafa
Liby|Fissler|Le Creuset|Brita|Galanz|Fotile|Robam|Ecovacs|Roborock|Dreame|iRobot|Roomba|Rowenta|Twinings|Toblerone
Chupa Chups|Pocky|Nongshim|Shin Ramyun|Samyang|Ottogi|Jiaduobao|Bestore|Liangpinpuzi|Daoxiangcun|Wufangzhai|Weilong
Heytea|Mixue|Kweichow Moutai|Luzhou Laojiao|Fenjiu|Jiannanchun|Dom Pérignon|Jinro|Okamoto|Merries|Kotex|Omron|Tylenol
Salonpas|Swisse|Blackmores|Nutrilite|Aptamil|Enfamil|Feihe|Chunghwa|IQOS|JUUL|RELX|Swan Vestas|Metabo|Festool|Einhell
Gardena|Ryobi|Worx|Dongcheng|Knipex|Wera|Wiha|Gedore|Stahlwille|Fiskars|Victorinox|Leatherman|Wüsthof|Zhang Xiaoquan
Shibazi|Mitutoyo|Timken|Janome|Juki|Creality|Anycubic|Chery|Haval|XPeng|Hongqi|Wuling|Yadea|Ninebot|Brompton|Merida
Hankook|Brembo|Bilstein|Recaro|Akrapovič|ACDelco|Valeo|Hella|Mahle|Motorcraft|Mopar|Autel|Opple
Liqui Moly|Valvoline|Motul|Loctite|Dulux|Grohe|Hansgrohe|Jomoo|Hettich|Blum|Häfele
Vitra|Kartell|Luolai|Abercrombie & Fitch|Agnès B|AllSaints|Altra|Axel Arigato|Björn Borg
Brandy Melville|Calzedonia|Cariuma|Castelli|Comme des Garçons|Cotopaxi|Craghoppers|Dainese|Deuter|Dsquared2|Haglöfs
Intimissimi|JanSport|Karrimor|Lafuma|La Sportiva|LeSportsac|Mackage|Munsingwear|Nautica|Ortovox|Parajumpers|Polartec
Rieker|Salewa|Scarpa|Sergio Tacchini|Sloggi|Sorel|Tamaris|Tatonka|Tezenis|Vaude|Vero Moda|Vivobarefoot|Woolrich
Audioquest|Bang & Olufsen|Behringer|Blaupunkt|BlackVue|Brabantia|Breville|Brunton|Bushnell|Celestron|Cressi
DeLonghi|Delsey|Dymo|Elgato|Emtec|Eufy|Fellowes|Fossibot|Gaggia|Godox|Grundig|Hoya|Insta360|Jabra|Jackery|Jura|Krups
Leifheit|Lexmark|Manfrotto|Melitta|Melissa & Doug|Microlife|Mobvoi|Moccamaster|Moulinex|Nanoleaf|Nikkor|NutriBullet
Oukitel|Plantronics|Powerbeats|Saeco|Sennheiser|Severin|SodaStream|Soehnle|Tamron|Theragun|Thermomix|Thinkware
Tommee Tippee|Tristar|Ulefone|Viltrox|Vorwerk|Wacom|Xreal|Zhiyun|Bepanthen|Bioderma|Burt's Bees|Cerave|Cetaphil
Darphin|Dermalogica|Elmex|Eucerin|Filorga|Goldwell|Heliocare|Isdin|Kiko Milano|Kneipp|L'Occitane|Lansinoh|Linola
Mustela|Nuxe|Olaplex|Paula's Choice|Sebamed|Sesderma|Uriage|Weleda|Alcatel|Bontempi|Djeco|Hape
Janod|Lansay|Majorette|Meccano|Monchhichi|Noris|Playskool|Quercetti|Revell|Siku|Smoby|Steelbook
Tamiya|Vilac|Zuru|Bilora|Bosal|Britool|Dayco|Denso|Ferodo|Garrett|Knecht|Koni|KYB|Lemförder
Magneti Marelli|Meguiar's|NGK|Nissens|Pagid|Sachs|Sonax|Textar|Vredestein|Yokohama|Airoh|Alpinestars|Arai|Schuberth
Maxxis|Campagnolo|Ortlieb|Schwalbe|SRAM|Topeak|Abu Garcia|Berkley|Savage Gear|Berghaus|Petzl|Rapha|Katadyn
Jetboil|Primus|Sigg|Thermarest|Uvex|Polleo|Myprotein|Optimum Nutrition|Bahlsen|Ferrero|Leibniz|Manner|Perugina
Ritter Sport|Storck|Tabasco|Illy|Tassimo|Jägermeister|Moët & Chandon|Veuve Clicquot|Villeroy & Boch|Rosenthal|Wedgwood
Spiegelau|Riedel|Bodum|Alessi|Guzzini|Vileda|Swiffer|Spontex|Joseph Joseph|Emsa|Lock & Lock|Pyrex|Luminarc|Arcopal
Rotring|Caran d'Ache|Herlitz|Leitz|Esselte|Leuchtturm1917|Rhodia|Clairefontaine|Sennelier|Winsor & Newton
`;
