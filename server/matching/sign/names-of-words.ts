/** Names of several words that buyers know, beside those of the brand table: what a seller cuts and another reads. Own list. */
export const NAMES_OF_WORDS: readonly string[] = `
Jean Paul Gaultier|Carolina Herrera|Christian Dior|Hugo Boss|Giorgio Armani|Emporio Armani|Armani Exchange|Roberto Cavalli|Just Cavalli
Vanessa Bruno|Elisabetta Franchi|Patrizia Pepe|Liu Jo|Guess Jeans|Pepe Jeans|Versace Jeans|Calvin Klein Jeans|Tommy Jeans|Scotch & Soda
Daniel Wellington|Daniel Hechter|Michael Kors|Marc Jacobs|Tory Burch|Kate Spade|Karl Lagerfeld|Stella McCartney|Victoria Beckham
Harmont & Blaine|La Martina|Antony Morato|Massimo Dutti|Pull & Bear|Adolfo Dominguez|Purificación García|Zadig & Voltaire|Isabel Marant
Sonia Rykiel|Saint James|Petit Bateau|Le Coq Sportif|Le Creuset|Le Temps des Cerises|Jack & Jones|Vero Moda|Peak Performance|Björn Borg
Polarn O. Pyret|Happy Socks|Tiger of Sweden|Georg Jensen|Royal Copenhagen|Fred Perry|Ben Sherman|Ted Baker|Paul Smith|Lyle & Scott
Charlotte Tilbury|Rimmel London|Bobbi Brown|Urban Decay|Too Faced|Anastasia Beverly Hills|Huda Beauty|Fenty Beauty|Rare Beauty
Kylie Cosmetics|Elizabeth Arden|Estée Lauder|Helena Rubinstein|Yves Rocher|Yves Saint Laurent|Nina Ricci|Paco Rabanne|Thierry Mugler
Dolce & Gabbana|Salvatore Ferragamo|Jimmy Choo|Christian Louboutin|Manolo Blahnik|Giuseppe Zanotti|Golden Goose|Stone Island|Canada Goose
Moose Knuckles|Helly Hansen|Jack Wolfskin|The North Face|Black Diamond|Under Armour|New Balance|Onitsuka Tiger|Dr. Martens|Hush Puppies
Steve Madden|Nine West|Calvin Klein|Tommy Hilfiger|Ralph Lauren|Polo Ralph Lauren|Abercrombie & Fitch|American Eagle|Victoria's Secret
Bath & Body Works|Fashion Nova|Louis Vuitton|Bottega Veneta|Miu Miu|Maison Margiela|Comme des Garçons|Alexander McQueen|Alexander Wang
Vivienne Westwood|Rick Owens|Acne Studios|Off-White|Palm Angels|Fear of God|Heron Preston|Marcelo Burlon|Philipp Plein|Dirk Bikkembergs
Loro Piana|Brunello Cucinelli|Max Mara|Patek Philippe|Audemars Piguet|Vacheron Constantin|Richard Mille|Tag Heuer|Frederique Constant
Maurice Lacroix|Ulysse Nardin|Franck Muller|Van Cleef & Arpels|Harry Winston|Thomas Sabo|Le Labo|Jo Malone|Tom Ford|Acqua di Parma
Maison Francis Kurkdjian|Red Bull|Monster Energy|Coca-Cola|Jack Daniel's|Johnnie Walker|Chivas Regal|Grey Goose|Dom Pérignon
Moët & Chandon|Veuve Clicquot|Hello Kitty|My Melody|Peppa Pig|Paw Patrol|Hot Wheels|Fisher-Price|My Little Pony|Sylvanian Families
Harry Potter|Star Wars|Mickey Mouse|Minnie Mouse|Super Mario|Dragon Ball|Bang & Olufsen|Harman Kardon|Audio-Technica|Western Digital
Samsung Galaxy|Apple Watch|Land Rover|Range Rover|Rolls-Royce|Aston Martin|Alfa Romeo|Mercedes-Benz|Harley-Davidson|Royal Enfield
Black & Decker|Nature Republic|Etude House|Tony Moly|Holika Holika|The Body Shop|The Ordinary|La Roche-Posay|Drunk Elephant|Sol de Janeiro
Chilli Beans|O Boticário
`
  .trim()
  .split(/[|\n]/u);
