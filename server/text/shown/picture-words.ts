import { byTable, type SignReader } from './sign-option';

/** What pictures are called in English, where brands bear the word: the picture, then its words joined by `/`. */
const CALLED =
  '🍎 apple, 🍏 apple, 🍊 orange/tangerine, 🍋 lemon, 🍌 banana, 🍑 peach, 🍒 cherry, 🍓 strawberry, 🍇 grape, 🥑 avocado, 🥥 coconut, 🌰 chestnut, 🐘 elephant, 🦢 swan/goose, 🪿 goose, 🦆 duck, 🐦 bird/robin, 🦅 eagle/hawk, 🦉 owl, 🕊 dove, 🐔 chicken, 🐧 penguin, 🦩 flamingo, 🦚 peacock, 🐯 tiger, 🐅 tiger, 🦁 lion, 🐆 leopard/jaguar/cheetah/puma, 🐺 wolf, 🦊 fox, 🐻 bear, 🐼 panda, 🐨 koala, 🐰 rabbit/bunny, 🐇 rabbit/bunny, 🐿 squirrel, 🐴 horse/pony, 🐎 horse/mustang, 🦄 unicorn, 🐮 cow, 🐂 bull/ox, 🐃 buffalo, 🐄 cow, 🐷 pig, 🐑 sheep/lamb, 🐏 ram, 🐐 goat, 🐪 camel, 🐫 camel, 🦌 deer/stag, 🐶 dog, 🐕 dog, 🐱 cat, 🐈 cat, 🐭 mouse, 🐵 monkey, 🐒 monkey, 🦍 gorilla, 🐊 crocodile/alligator, 🐢 turtle, 🐸 frog, 🐍 snake/python, 🦎 lizard/gecko, 🐉 dragon, 🐲 dragon, 🦖 dino, 🦈 shark, 🐬 dolphin, 🐳 whale, 🐋 whale, 🐟 fish, 🦀 crab, 🐙 octopus, 🐝 bee, 🦋 butterfly, 🐞 ladybug, 🕷 spider, 🦇 bat, 🌹 rose, 🌸 blossom, 🌷 tulip, 🌻 sunflower, 🪷 lotus, 🌼 daisy, 🍀 clover, 🌲 tree/pine, 🌳 tree, 🌴 palm, 🍁 maple, 🍂 leaf, 🍃 leaf, 🌙 moon, 🌛 moon, ☀ sun, 🌞 sun, ⭐ star, 🌟 star, ★ star, ☆ star, ☁ cloud, ⚡ lightning/thunder, ❄ snow/ice, 🔥 fire, 💧 water/drop, 🌊 wave/ocean, 🌈 rainbow, 🏔 mountain, ⛰ mountain, 🌋 volcano, 🏝 island, 🌍 world/earth/planet, 🌎 world/earth/planet, 🌏 world/earth/planet, 🪐 saturn/planet, 🪨 stone/rock, 🗿 stone, 💎 diamond/gem, 👑 crown/king/royal, 🤴 prince, 👸 princess, 🐚 shell, ❤ heart/love, 💙 heart, 🖤 heart, 👁 eye, 👄 lip, 💋 kiss, 👻 ghost, 💀 skull, 🤖 robot, 👽 alien, 🧙 wizard, 🧚 fairy, 👼 angel, 😈 devil/demon, 🔔 bell, 🔑 key, 🔒 lock, 🔪 knife, 🗡 sword, ⚔ sword, 🏹 arrow, 🛡 shield, ⚓ anchor/anker, 🚀 rocket, ✈ plane/jet, 🚗 car, 🏠 house/home, 🏡 home, 🏰 castle, 🚢 ship, ⛵ sail, ⚽ ball, 🏀 ball, 🎾 ball, 🎱 ball, 🎈 balloon, 🎵 music, 📷 camera, ⌚ watch, 📱 phone, 📖 book, 📚 book, 👟 shoe, 👜 bag, 🎩 hat, 👗 dress, 🧸 bear, 🍺 beer, 🍷 wine, ☕ coffee/cafe, 🍵 tea, 🥛 milk, 🍯 honey, 🧀 cheese, 🥚 egg, 🍔 burger, 🍕 pizza, 🍬 candy, 🍫 chocolate, 🍪 cookie, 🔴 red, 🔵 blue, 🟢 green, ⚪ white, ⚫ black, 🟠 orange, 🟣 purple, 🟡 yellow, ⬛ black, ⬜ white, 🌐 globe/world, 💥 boom, 🥇 gold, 🪙 coin';

const called: ReadonlyMap<string, readonly string[]> = new Map(
  CALLED.split(', ').map((row) => {
    const [picture = '', words = ''] = row.split(' ');
    return [picture, words.split('/')] as const;
  }),
);

/** A picture that is called something, beside Latin words perhaps a part of a name: Drunk 🐘. */
export const PICTURE = new RegExp(`(?:${[...called.keys()].join('|')})\\ufe0f?`, 'u');

const read = byTable(
  new Map(
    [...called].flatMap(
      ([picture, words]) =>
        [
          [picture, words],
          [`${picture}\ufe0f`, words],
        ] as const,
    ),
  ),
  'LEET',
  false,
);

/** The sign that asks for a picture in colour belongs to the picture. */
const IN_COLOUR = '\ufe0f';

/** What the pictures of a word stand for. */
export const pictureWords: SignReader = (text, at) =>
  read(text, at).filter(({ length }) => text.charAt(at + length) !== IN_COLOUR);
