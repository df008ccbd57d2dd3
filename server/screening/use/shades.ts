// cspell:disable
/** Words that say which shade of a colour is meant, in small letters. Own list. */
const SHADES: ReadonlySet<string> = new Set(
  `dark light deep pale bright vivid soft matt matte gloss glossy shiny metallic neon fluo fluorescent pastel dusty dull muted faded washed frosted
  clear transparent translucent solid plain pure true classic vintage retro antique aged off raw rich warm cool cold icy ice fresh hot baby royal
  navy sky space midnight night twilight dawn dusk sunset sunrise sun sunny storm stormy cloud cloudy misty fog foggy smoke smoky smokey ash charcoal
  carbon graphite gunmetal gun steel iron titanium chrome chromium nickel copper bronze brass platinum rose gold silver metal mirror pewter zinc tin
  stone rock slate granite marble sand sandy desert dune earth clay terracotta brick rust mud cement concrete pebble cobalt cerulean azure indigo ocean
  sea marine pacific atlantic arctic antarctic polar alpine glacier glacial lagoon lake river aqua water caribbean mediterranean aegean baltic nordic
  tropical jungle forest pine fir spruce cedar moss fern leaf leafy grass meadow mint sage olive army military hunter ranger commando tactical lime
  lemon citron citrus orange tangerine apricot peach peachy melon watermelon mango papaya banana corn maize honey mustard saffron amber sunflower
  canary butter cream creamy vanilla milk milky ivory eggshell bone pearl pearly shell snow snowy frost winter summer spring autumn cotton linen chalk
  paper porcelain ceramic alabaster opal jet onyx obsidian ebony ink inky coal raven piano stealth phantom shadow lava magma volcanic volcano fire
  fiery flame ember blood ruby crimson scarlet cherry berry cranberry strawberry raspberry blackberry blueberry mulberry wine burgundy bordeaux claret
  merlot brick tomato chili chilli pepper poppy coral salmon flamingo fuchsia magenta raspberry bubblegum candy lotus blush nude skin flesh sakura
  lilac lavender violet plum grape eggplant aubergine iris orchid heather wisteria amethyst purple royal imperial electric laser acid toxic
  turquoise teal petrol peacock cyan emerald jade malachite kelly bottle racing british persian prussian french oxford cambridge yale columbia denim
  jeans chambray sapphire cornflower powder dove pigeon mouse elephant fox camel lion tan taupe mocha mocca coffee espresso latte cappuccino
  chocolate cocoa choco caramel toffee hazelnut chestnut walnut oak teak mahogany wood wooden nut almond cinnamon ginger tobacco cognac whisky
  champagne prosecco sunshine signal traffic safety school racing sport sporty hi-vis galaxy cosmic cosmo lunar moon moonlight star starlight nova
  nebula aurora mystic mystery magic crystal diamond glass jelly prism rainbow dusk denim stonewash fluor tiffany barbie avocado pistachio apple pear
  kiwi pea spinach cactus palm bamboo willow eucalyptus seaweed lichen khaki swamp crocodile frog parrot cardinal robin swan rabbit polar bear panda
  zebra tiger leopard orca shark dolphin whale nile reflex process blackout hell dunkel knall himmel nacht`.split(
    /\s+/,
  ),
);

/** Makers' names that go with one colour or two alone. */
const WITH_SOME: Readonly<Record<string, string>> = {
  apple: 'green red',
  columbia: 'blue',
  tiffany: 'blue',
  barbie: 'pink',
  dove: 'grey gray white',
  mango: 'yellow orange green',
  lotus: 'pink white purple',
  nova: 'blue black white red',
  fox: 'red brown orange grey gray',
  polar: 'white blue silver black',
  galaxy: 'purple blue black grey gray silver',
  tiger: 'orange yellow',
  panda: 'white black',
  jade: 'green white',
  shark: 'grey gray blue',
  lion: 'brown gold yellow',
  olive: 'green brown black grey gray',
  champagne: 'gold silver pink beige',
  peacock: 'blue green',
  racing: 'green red blue yellow grey gray',
  oxford: 'blue grey gray white',
  camel: 'brown beige yellow',
  orchid: 'purple pink white violet',
  hunter: 'green',
  ranger: 'green',
};

/** True where the word says of which shade the colour behind it is, both in small letters. */
export function saysWhichShade(word: string, colour: string): boolean {
  const some = WITH_SOME[word];
  return SHADES.has(word) && (some === undefined || some.split(' ').includes(colour));
}
