/** Brands of the own list that belong to the company of another: `parent: brand, brand`. */
const ROWS = `
NIKE: Air Jordan, Jordan, Converse
ASICS: Onitsuka Tiger
Dior: Christian Dior
Giorgio Armani: Armani, Emporio Armani
Saint Laurent: Yves Saint Laurent
Ralph Lauren: Polo Ralph Lauren
Apple: iPhone, iPad, AirPods, MacBook, Apple Watch, MagSafe, Beats by Dre
Samsung: Samsung Galaxy
Xiaomi: Redmi, POCO
Lenovo: ThinkPad
Dell: Alienware
HP: Hewlett-Packard
Microsoft: Xbox, Windows, Minecraft
NVIDIA: GeForce
Sony: PlayStation, DualSense
Nintendo: Nintendo Switch, Super Mario
Pokémon: Pikachu
Casio: G-SHOCK
Fujifilm: Instax
Philips: Philips Hue, Philips Avent
Anker: Soundcore
iRobot: Roomba
Mattel: Barbie, Hot Wheels, Fisher-Price, UNO
Hasbro: Transformers, Nerf, My Little Pony, Play-Doh, Monopoly
Disney: Mickey Mouse, Minnie Mouse, Winnie the Pooh, Frozen Disney, Lilo & Stitch, Marvel, Spider-Man, Iron Man, Avengers, Star Wars
Sanrio: Hello Kitty, Kuromi, Cinnamoroll, My Melody
Bandai: Gundam, Tamagotchi
Takara Tomy: Tomica, Beyblade
POP MART: Labubu
Fender: Stratocaster
Gibson: Les Paul
Toyota: Lexus
Mercedes-Benz: AMG
Ford: Ford Mustang
Land Rover: Range Rover
Mobil: Mobil 1
Coca-Cola: Sprite, Fanta
Nestlé: Nescafé, KitKat, Nespresso
Nongshim: Shin Ramyun
Estée Lauder: Clinique, La Mer, Bobbi Brown, Jo Malone, Tom Ford, MAC Cosmetics
L'Oréal: Lancôme, Maybelline, Garnier, Kiehl's, Biotherm, Helena Rubinstein, Vichy, La Roche-Posay, CeraVe, Urban Decay, NYX, Shu Uemura, Kérastase
Shiseido: Clé de Peau Beauté, Anessa
`;

/** Brand → the brand that its company is named after here. */
export const PARENT_BRANDS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((line) => {
      const [parent = '', children = ''] = line.split(': ');
      return children.split(', ').map((child) => [child, parent] as const);
    }),
);
