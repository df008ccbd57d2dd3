/** Languages in which titles are made. */
export const TITLE_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'pl', 'tr'] as const;
export type TitleLanguage = (typeof TITLE_LANGUAGES)[number];

/** Goods of a Nice class: a line a class, then the languages in the order above; phrases between commas. */
const GOODS = `
3|face cream, eau de parfum|Gesichtscreme, Shampoo|crème visage, parfum femme|crema facial, perfume mujer|creme facial, perfume feminino|crema viso, profumo donna|krem do twarzy, perfumy damskie|yüz kremi, kadın parfüm
4|engine oil 5W30|Motoröl 5W30|huile moteur 5W30|aceite de motor 5W30|óleo de motor 5W30|olio motore 5W30|olej silnikowy 5W30|motor yağı 5W30
5|vitamin tablets|Vitamin Tabletten|comprimés vitamine C|tabletas de vitamina C|comprimidos vitamina C|compresse vitamina C|tabletki witamina C|C vitamini tablet
6|kitchen faucet|Küchenarmatur Wasserhahn|robinet de cuisine|grifo de cocina|torneira de cozinha|rubinetto cucina|bateria kuchenna|mutfak bataryası
7|cordless drill, angle grinder|Akkuschrauber, Winkelschleifer|perceuse sans fil, meuleuse|taladro inalámbrico, amoladora|furadeira sem fio, esmerilhadeira|trapano avvitatore, smerigliatrice|wiertarka akumulatorowa, szlifierka|akülü matkap, taşlama makinesi
9|wireless headphones, phone charger|kabellose Kopfhörer, Ladegerät|casque sans fil, chargeur téléphone|auriculares inalámbricos, cargador móvil|fones de ouvido sem fio, carregador celular|cuffie senza fili, caricabatterie telefono|słuchawki bezprzewodowe, ładowarka USB|kablosuz kulaklık, telefon şarj cihazı
12|mountain bike, baby stroller|Kinderwagen, Fahrrad|poussette bébé, vélo|cochecito de bebé, bicicleta|carrinho de bebê, bicicleta|passeggino, bicicletta|wózek dziecięcy, rower|bebek arabası, bisiklet
14|mens wrist watch, gold ring|Armbanduhr Herren, Ring Gold|montre homme, bague or|reloj hombre, anillo oro|relógio masculino, anel ouro|orologio uomo, anello oro|zegarek męski, pierścionek złoty|erkek kol saati, altın yüzük
15|acoustic guitar|Akustikgitarre|guitare acoustique|guitarra acústica|violão acústico|chitarra acustica|gitara akustyczna|akustik gitar
16|fountain pen, notebook|Füller, Notizbuch|stylo plume, cahier|pluma estilográfica, cuaderno|caneta tinteiro, caderno|penna stilografica, quaderno|pióro wieczne, zeszyt|dolma kalem, defter
18|leather handbag, backpack|Handtasche Leder, Rucksack|sac à main cuir, sac à dos|bolso de cuero, mochila|bolsa de couro, mochila|borsa in pelle, zaino|torebka skórzana, plecak|deri çanta, sırt çantası
21|frying pan, coffee mug|Bratpfanne, Kaffeebecher|poêle, tasse à café|sartén, taza de café|frigideira, caneca de café|padella, tazza da caffè|patelnia, kubek do kawy|tava, kahve kupası
25|running shoes, hoodie|Laufschuhe, Kapuzenpullover|baskets running, sweat à capuche|zapatillas running, sudadera|tênis corrida, moletom|scarpe da corsa, felpa|buty do biegania, bluza|koşu ayakkabısı, kapüşonlu sweatshirt
28|building blocks toy, board game|Bausteine Spielzeug, Brettspiel|jouet blocs, jeu de société|juguete bloques, juego de mesa|brinquedo blocos, jogo de tabuleiro|giocattolo mattoncini, gioco da tavolo|klocki zabawka, gra planszowa|oyuncak blok, kutu oyunu
30|chocolate bar, ground coffee|Schokolade, Kaffee gemahlen|chocolat, café moulu|chocolate, café molido|chocolate, café moído|cioccolato, caffè macinato|czekolada, kawa mielona|çikolata, öğütülmüş kahve
33|whisky bottle|Whisky Flasche|bouteille de whisky|botella de whisky|garrafa de whisky|bottiglia di whisky|butelka whisky|viski şişesi
34|cigarette lighter|Feuerzeug|briquet|encendedor|isqueiro|accendino|zapalniczka|çakmak`;

/** Words that any title of the language may have; the last stands in front of the goods. */
const USUAL: Readonly<Record<TitleLanguage, readonly string[]>> = {
  en: ['black', 'for men', 'gift', 'free shipping', 'new', '2 pieces', 'high quality'],
  de: ['schwarz', 'für Damen', 'Geschenk', 'neu', '2 Stück', 'kostenloser Versand', 'hochwertig'],
  fr: ['noir', 'pour homme', 'cadeau', 'neuf', 'lot de 2', 'livraison gratuite', 'pas cher'],
  es: ['negro', 'para hombre', 'regalo', 'nuevo', '2 piezas', 'envío gratis', 'original'],
  pt: ['preto', 'masculino', 'presente', 'novo', '2 peças', 'frete grátis', 'original'],
  it: ['nero', 'da uomo', 'regalo', 'nuovo', '2 pezzi', 'spedizione gratuita', 'originale'],
  pl: ['czarny', 'dla mężczyzn', 'na prezent', 'nowy', '2 sztuki', 'darmowa wysyłka', 'oryginalny'],
  tr: ['siyah', 'erkek', 'hediye', 'yeni', '2 adet', 'ücretsiz kargo', 'orijinal'],
};

const byClass = new Map(
  GOODS.trim()
    .split('\n')
    .map((line) => {
      const [niceClass = '', ...columns] = line.split('|');
      return [Number(niceClass), columns.map((column) => column.split(', '))] as const;
    }),
);

/** Classes that have phrases. */
export const PHRASE_CLASSES: readonly number[] = [...byClass.keys()];

/** Phrases for goods of a class; empty where the table has none. */
export function goodsPhrases(niceClass: number, language: TitleLanguage): readonly string[] {
  return byClass.get(niceClass)?.[TITLE_LANGUAGES.indexOf(language)] ?? [];
}

export function usualWords(language: TitleLanguage): readonly string[] {
  return USUAL[language];
}
