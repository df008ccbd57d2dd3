// cspell:disable
/**
 * Further brands that buyers of one country or a few know apart, by their Latin names alone, country by country, as
 * known-names.ts. Own list of what shops there sell; names that are everyday words of the country are left out.
 */
export const LOCAL_NAMES = `
Wellensteyn|Tchibo|WMF|Deichmann|Takko|Jako-O|Ernsting's family|Bugatti Shoes|Mustang Jeans|Marc O'Polo|Tom Tailor
s.Oliver|Gerry Weber|Bogner|Escada|Jil Sander|Strellson|Liebeskind Berlin|Schiesser|Falke|Kunert|Trigema
Engelbert Strauss|Lowa|Meindl|Hanwag|Uhlsport|Erima|Scout Schulranzen|Ergobag|Satch|McNeill|Sigikid|Haba|Märklin
Fischertechnik|Käthe Kruse|Gaggenau|Liebherr|Bauknecht|Gorenje|Silit|Rösle|Zwilling|Güde|Wenko|Tupperware
Hutschenreuther|Teufel Audio|Loewe TV|Metz|Beurer|Medisana|Doppelherz|Abtei|Fewa|Moser Trachtenwelt|Camp David|Soccx
Naketano|Odlo|Scott Sports|Ricola|Swarovski|Peter Kaiser|Högl|Paul Green|Legero|Gabor|Ara Shoes|Saint James|Armor Lux
Petit Bateau|Sézane|Kaporal|Le Temps des Cerises|Le Slip Français|Vilebrequin|Eden Park|Zadig & Voltaire|Maje|Sandro
The Kooples|Princesse Tam Tam|Etam|Promod|Kiabi|Celio|Devred|Damart|Aubade|Lise Charmel|Chantelle|Repetto|Paraboot
Méphisto|Kickers|Bensimon|Le Tanneur|Lancaster Paris|Gérard Darel|Guy Degrenne|Cristel|De Buyer|Laguiole|Opinel
Duralex|Emile Henry|Devialet|Cabasse|Look Cycle|Mavic|Rossignol|Babymoov|Corolle|Vulli|Sophie la girafe|Caudalie
Klorane|Avène|Embryolisse|Sisley|Payot|Diptyque|Annick Goutal|Kusmi Tea|Mariage Frères|Kookaï|Cacharel|Jérôme Dreyfuss
Longchamp|Bimba y Lola|El Ganso|Silbon|Cortefiel|Pedro del Hierro|Adolfo Domínguez|Purificación García|Loewe
Tous Joyas|Uno de 50|Majorica|Lladró|Pikolinos|Castañer|Munich Sports|Joma|Kelme|Mayoral|Boboli|Bóboli|Suavinex|Jané
Nenuco|Educa|Playmobil|Cecotec|Jata|Fagor|Orbegozo|Sargadelos|Babaria|Natura Bissé|Totto|Arturo Calle|Studio F|Leonisa
Yanbal|Belcorp|Havanna|La Martina|Prüne|Kosiuko|Rapsodia|Mabe|Cuidado con el Perro|Colcci|Hering|Malwee|Lupo
Reserva|Osklen|Farm Rio|Ellus|Arezzo|Ipanema|Olympikus|Usaflex|Beira Rio|Vizzano|Moleca|Anacapri|Chilli Beans|Vivara
O Boticário|Natura Ekos|Phebo|Eudora|Quem Disse, Berenice?|Salon Line|Lola Cosmetics|Tramontina|Brinox|Britânia|Arno
Brastemp|Philco|Multilaser|Intelbras|Mormaii|Kopenhagen|Cacau Show|Ypióca|Vista Alegre|Bordallo Pinheiro|Ach Brito
Claus Porto|Parfois|Salsa Jeans|Lanidor|Throttleman|Liu Jo|Pinko|Patrizia Pepe|Elisabetta Franchi|Twinset|Twin-Set
Blauer|Harmont & Blaine|Tod's|Nero Giardini|Primigi|Diadora|Lotto Sport|Robe di Kappa|K-Way|Falconeri|Yamamay|Carpisa
Coccinelle|Piquadro|Mandarina Duck|Bric's|Braccialini|Alviero Martini|Borbonese|Stroili Oro|Morellato|Breil|Pomellato
Damiani|Bialetti|Lagostina|Ariete|Segafredo|Smeg|Pupa Milano|Collistar|Bottega Verde|L'Erbolario|Borotalco|Peg Perego
Inglesina|Clementoni|Giochi Preziosi|Trudi|Gas Jeans|Miss Sixty|Sisley Jeans|Stefanel|Luisa Spagnoli|Marella
Pennyblack|Antony Morato|Gaudì|Sparco|OZ Racing|Poltrona Frau|Foscarini|PME Legend|Scotch & Soda|G-Star|Vanguard Jeans
Cast Iron|Gaastra|State of Art|Suitsupply|McGregor|Mexx|Hunkemöller|Van Lier|Van Bommel|Floris van Bommel
Rehab Footwear|Bever|Hema|Blokker|Dille & Kamille|Princess Household|Inventum|Batavus|Koga|Cortina Bikes|VanMoof|Joolz
Mutsy|Quinny|Maxi-Cosi|Koelstra|Nijntje|Douwe Egberts|Verkade|Tony's Chocolonely|Essentiel Antwerp|Wólczanka|Bytom
Vistula|Ochnik|Wittchen|Ryłko|Wojas|Gino Rossi|Kazar|Badura|Lasocki|Jenny Fairy|Big Star|Cropp|Sinsay|Mohito|Tatuum
Monnari|Gabriella|Yes Jewellery|Ziaja|Bielenda|Eveline|Dermika|Inglot|Pharmaceris|Soraya|Tołpa|Wedel
Wawel|Żywiec|Tyskie|Zelmer|Kross|Romet|Pesco|Alpine Pro|Husky Outdoor|Bushman|Blažek|Pietro Filipi|Baťa|Prestige Shoes
Tescoma|Moser|Koh-i-Noor|Sapeli|Dermacol|Ryor|Botanicus|Manufaktura|Kofola|Becherovka|Zetor|Jawa|Tatra|Budmil
Retro Jeans|Dorko|Tisza Cipő|Herend|Zsolnay|Pick Szeged|Túró Rudi|Noriel|Teilor|Musette|Jolidon|Gerovital|Farmec|Dacia
Mavi|Koton|LC Waikiki|DeFacto|Colin's|Kiğılı|Sarar|Damat Tween|Vakko|Beymen|Penti|Suwen|Derimod|Hotiç|Kinetix|Altınbaş
Zen Pırlanta|Paşabahçe|Karaca|Korkmaz|Emsan|Arzum|Sinbo|Arçelik|Beko|Vestel|Madame Coco|English Home|Taç
Golden Rose|Flormar|Ülker|Torku|Polarn O. Pyret|Gina Tricot|Bik Bok|Lindex|KappAhl|Hemtex|Indiska|Gudrun Sjödén
Happy Socks|Nudie Jeans|Peak Performance|Didriksons|Craft Sportswear|Tretorn|Kosta Boda|Orrefors|Svenskt Tenn|Brio
Micki|Hästens|Husqvarna|Daniel Wellington|Marimekko|Iittala|Luhta|Rukka|Reima|Halti|Suunto|Marabou|Jack & Jones
Only & Sons|Selected Homme|Samsøe Samsøe|Ganni|Georg Jensen|Royal Copenhagen|Stelton|Rosendahl|Pilgrim Jewellery
Trollbeads|Bergans|Norrøna|Dale of Norway|Devold|Freia|Eiger|Consina|Wardah|Emina|Make Over|Sariayu|Mustika Ratu
Viva Cosmetics|Somethinc|Scarlett Whitening|Kahf|Azarine|Polytron|Maspion|Miyako|Indomie|Erigo|Zoya|Elzatta|Rabbani
Shafira|Buttonscarves|An Phước|Việt Tiến|Biti's|Bitis|Vinamilk|Trung Nguyên|Sunhouse|Điện Quang|Rạng Đông|Thorakao
Canifa|Vascara|PNJ|DOJI|Thiên Long|Hảo Hảo|Chinsu|Omachi|R.M.Williams|Akubra|Blundstone|Rip Curl|Country Road
Seed Heritage|Smiggle|Kathmandu|Macpac|Seasalt|Hunter Boots|Dr. Martens|Russell & Bromley|Kurt Geiger|Ted Baker|Reiss
Cath Kidston|Charles Tyrwhitt|Hawes & Curtis|Fat Face|White Stuff|Jack Wills|Lonsdale|Lush Cosmetics|Molton Brown
Penhaligon's|Jo Malone|Rimmel|Emma Bridgewater|Denby|Portmeirion|Dualit|Morphy Richards|Russell Hobbs|Silver Cross
Mamas & Papas|Hornby|Corgi Toys|Warhammer|Fairphone|Vuori|Allbirds|Psycho Bunny|Vineyard Vines|Lilly Pulitzer
Kendra Scott|David Yurman|Osprey Packs|Hydro Flask|Owala|Traeger|Karl Lagerfeld|BSB Fashion|Korres|Apivita
Folli Follie|Royal Enfield|Metalac|Podravka|Kraš|Labello
`;
