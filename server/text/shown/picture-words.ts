import { byTable, type SignReader } from './sign-option';

/** What pictures are called in English, where brands bear the word: the picture, then its words joined by `/`. */
const CALLED =
  '🍎 apple, 🍏 apple, 🍊 orange/tangerine, 🍋 lemon, 🍌 banana, 🍑 peach, 🍒 cherry, 🍓 strawberry, 🍇 grape, 🥑 avocado, 🥥 coconut, 🌰 chestnut, 🐘 elephant, 🦢 swan/goose, 🪿 goose, 🦆 duck/goose, 🐦 bird/robin, 🦅 eagle/hawk, 🦉 owl, 🕊 dove, 🐔 chicken, 🐧 penguin, 🦩 flamingo, 🦚 peacock, 🐯 tiger, 🐅 tiger, 🦁 lion, 🐆 leopard/jaguar/cheetah/puma, 🐺 wolf, 🦊 fox, 🐻 bear, 🐼 panda, 🐨 koala, 🐰 rabbit/bunny, 🐇 rabbit/bunny, 🐿 squirrel/chipmunk, 🐴 horse/pony, 🐎 horse/mustang, 🦄 unicorn, 🐮 cow, 🐂 bull/ox, 🐃 buffalo, 🐄 cow, 🐷 pig, 🐑 sheep/lamb, 🐏 ram, 🐐 goat, 🐪 camel, 🐫 camel, 🦌 deer/stag, 🐶 dog/puppy/puppies/pup, 🐕 dog/puppy, 🐱 cat/kitty/kitten, 🐈 cat, 🐭 mouse, 🐵 monkey, 🐒 monkey, 🦍 gorilla, 🐊 crocodile/alligator, 🐢 turtle, 🐸 frog, 🐍 snake/python, 🦎 lizard/gecko, 🐉 dragon, 🐲 dragon, 🦖 dino, 🦈 shark, 🐬 dolphin, 🐳 whale, 🐋 whale, 🐟 fish, 🦀 crab, 🐙 octopus, 🐝 bee, 🦋 butterfly, 🐞 ladybug, 🕷 spider, 🦇 bat, 🌹 rose, 🌸 blossom, 🌷 tulip, 🌻 sunflower, 🪷 lotus, 🌼 daisy, 🍀 clover, 🌲 tree/pine, 🌳 tree, 🌴 palm, 🍁 maple, 🍂 leaf, 🍃 leaf, 🌙 moon, 🌛 moon, ☀ sun, 🌞 sun, ⭐ star, 🌟 star, ★ star, ☆ star, ☁ cloud, ⚡ lightning/thunder, ❄ snow/ice, 🔥 fire/hot/flame, 💧 water/drop, 🌊 wave/ocean, 🌈 rainbow, 🏔 mountain, ⛰ mountain, 🌋 volcano, 🏝 island, 🌍 world/earth/planet, 🌎 world/earth/planet, 🌏 world/earth/planet, 🪐 saturn/planet, 🪨 stone/rock, 🗿 stone, 💎 diamond/gem, 👑 crown/king/royal, 🤴 prince, 👸 princess/queen, 🐚 shell, ❤ heart/love, 💙 heart, 🖤 heart, 👁 eye, 👄 lip, 💋 kiss, 👻 ghost/boo, 💀 skull, 🤖 robot, 👽 alien, 🧙 wizard, 🧚 fairy, 👼 angel, 😈 devil/demon, 🔔 bell, 🔑 key, 🔒 lock, 🔪 knife, 🗡 sword, ⚔ sword, 🏹 arrow, 🛡 shield/guard, ⚓ anchor/anker, 🚀 rocket, ✈ plane/jet, 🚗 car, 🏠 house/home, 🏡 home, 🏰 castle, 🚢 ship, ⛵ sail/boat, ⚽ ball, 🏀 ball, 🎾 ball, 🎱 ball, 🎈 balloon, 🎵 music, 📷 camera, ⌚ watch, 📱 phone, 📖 book, 📚 book, 👟 shoe, 👜 bag, 🎩 hat, 👗 dress, 🧸 bear, 🍺 beer, 🍷 wine, ☕ coffee/cafe, 🍵 tea, 🥛 milk, 🍯 honey, 🧀 cheese, 🥚 egg, 🍔 burger, 🍕 pizza, 🍬 candy, 🍫 chocolate, 🍪 cookie, 🔴 red, 🔵 blue, 🟢 green, ⚪ white, ⚫ black, 🟠 orange, 🟣 purple, 🟡 yellow, ⬛ black, ⬜ white, 🌐 globe/world, 💥 boom, 🥇 gold, 🪙 coin, 🥃 scotch/whisky/whiskey, 🧦 socks/sock, 😀 happy/smile, 😃 happy/smile, 😄 happy/smile, 😊 happy/smile, 🙂 smile/happy, 😍 love, 😎 cool, 😂 joy, 🤣 lol, 🤫 hush, 🤐 zip, 😴 sleep, 😇 angel, 👿 devil, 👹 monster/ogre, 👺 goblin, 👾 alien/monster, ♠ spade, ♣ club, ♦ diamond, ♥ heart/love, 🐾 paw/puma, 🐩 poodle, 🦣 mammoth/mammut, 🦘 kangaroo/roo, 🦥 sloth, 🦦 otter, 🦫 beaver, 🦡 badger, 🦝 raccoon, 🐗 boar, 🦏 rhino, 🦛 hippo, 🦒 giraffe, 🦓 zebra, 🦙 llama/alpaca, 🐁 mouse, 🐀 rat, 🐹 hamster, 🐽 pig, 🐖 pig, 🐓 rooster/cock, 🐣 chick, 🐥 chick/duck, 🦜 parrot, 🦃 turkey, 🐌 snail, 🐜 ant, 🦂 scorpion, 🐛 caterpillar, 🪲 beetle, 🪱 worm, 🦗 cricket, 🐠 fish/nemo, 🐡 fish, 🦑 squid, 🦐 shrimp, 🦞 lobster, 🦭 seal, 🪶 feather, 🥕 carrot, 🌽 corn, 🍄 mushroom, 🌶 chili/chilli/pepper, 🫘 bean/beans, 🫒 olive, 🍍 pineapple, 🥭 mango, 🍉 melon, 🍈 melon, 🥝 kiwi, 🫐 blueberry, 🍅 tomato, 🥔 potato, 🧄 garlic, 🧅 onion, 🫚 ginger, 🌾 wheat/rice/field, 🌵 cactus, 🌱 plant, 🌿 herb/leaf, 🪴 plant, 🪵 wood/stock/log, 🍞 bread, 🥐 croissant, 🥖 bread, 🥜 nut/peanut, 🍰 cake, 🎂 cake, 🧁 cake, 🍦 ice, 🍭 lolly/candy, 🍩 donut, 🥩 meat, 🍗 wing, 🥓 bacon, 🍜 noodle, 🍚 rice, 🍣 sushi, 🍤 tempura, 🧂 salt, 🫖 teapot/tea, 🍾 champagne, 🍸 martini, 🍹 punch, 🧃 juice, 🧊 ice/cube, 🥄 spoon, 🍴 fork, 🍽 plate, 🍳 pan/egg, 🥣 bowl, 🫙 jar, 🪣 bucket/pail, 🧭 compass, 🗺 map, 🏕 camp, ⛺ tent/camp, 🏜 desert, 🏖 beach, 🏞 park, 🌉 bridge, 🌆 city, 🗼 tower, 🗽 liberty, ⛪ church, 🏛 bank, 🏭 factory, 🏪 shop, 🚪 door, 🪟 window, 🛏 bed, 🛋 sofa, 🪑 chair, 🛁 bath, 🧼 soap, 🪒 razor, 🧹 broom, 🧺 basket, 🕯 candle, 💡 light/bulb/lamp, 🔦 torch, 🔧 wrench, 🪛 driver, 🔩 bolt, ⚙ gear, 🧲 magnet, 🪜 ladder, 🧰 tool, ⛏ pick, 🪓 axe, 🪚 saw, 🧱 brick, 🔨 hammer, ⚒ hammer, 🔫 gun, 💣 bomb, 💊 pill, 🦴 bone, 🦷 tooth, 👂 ear, 👃 nose, 👅 tongue, 👀 eyes/eye/look, 🧠 brain, 💪 power/strong, 🦶 foot, 🦵 leg, ✋ hand, 🤚 hand, 👋 hand/hi, 👊 punch/fist, ✊ fist, ✌ peace/victory, 👣 step/foot, 🤝 shake/deal, 👶 baby, 🧒 kid/kids, 👦 boy, 👧 girl, 👩 woman, 👨 man, 🧔 beard, 👴 grandpa, 👵 granny, 👰 bride, 👮 police, 🥷 ninja, 🤠 cowboy, 🤡 clown, 🧛 vampire, 🧟 zombie, 🧞 genie, 🧜 mermaid, 🦸 hero/super, 🎅 santa, 🎃 pumpkin, 🎄 tree, 🎁 gift, 🎀 bow/ribbon, 🎯 target/bullseye, 🎲 dice, 🧩 puzzle, ♟ chess/pawn, 🃏 joker, 🎮 game/play, 🕹 play, ▶ play, 🎧 pod, 🎤 mic, 🎸 guitar, 🥁 drum, 🎹 piano, 🎺 trumpet, 🎨 art/paint, 🖌 brush, ✏ pencil, 🖊 pen, 🖋 pen, 📝 note, 📦 box, 📌 pin, 📎 clip, ✂ cut/scissors, 🔗 link/chain, ⛓ chain, 🧵 thread, 🧶 wool/yarn, 👖 jeans/pants, 👕 shirt/tee, 👔 tie/boss, 👙 bikini, 🥾 boot, 👢 boot, 👠 heel, 👞 shoe, 🥿 flat, 🩴 flip, 🧢 cap, 👒 hat, 🧤 glove, 🧣 scarf, 🧥 coat/jacket, 🎒 bag/pack, 👛 purse, 👓 glass/glasses, 🕶 ray/sun, 💍 ring, ☂ umbrella, ☔ rain, 🌧 rain, ⛈ storm, 🌪 tornado, 🌬 wind, 💨 wind/dash, ☄ comet, 🌑 moon, 🌕 moon, 🌠 star, ✨ spark/star, 💫 star, 🌅 sunrise/sun, 🌄 dawn, 🛸 ufo, 🚲 bike, 🏍 moto/bike, 🚙 jeep/car, 🚕 taxi, 🚌 bus, 🚂 train, 🚜 deere/tractor, 🛞 wheel/wheels, 🛹 skate, 🧪 lab, 🧬 gene, 🔋 power/volt, 📺 tv/vision, 📻 radio, 📞 phone/call, ☎ phone, ⏰ clock/time, ⏳ time, ⌛ time, 💰 money, 💵 dollar, 🏦 bank, 🏆 champion/cup, 🥈 silver, 🥉 bronze, 🥊 box, 🏈 ball, ⚾ ball, 🏉 rugby, 🏄 surf, 🏊 swim, 🏃 run, 🧗 climb, ⛷ ski, 🎿 ski, 🏂 snowboard/board, ⛳ golf, 🎣 fish, 🏇 polo/horse/jockey, 🤺 fence, 🧘 zen, ☯ zen/yin, ☮ peace, ⚛ atom, ♾ infinity, 🔱 trident, ⚜ lily, 🚫 no, 🛑 stop, ✅ check, ✔ check, ⬆ up, 🔝 top, 🔟 ten, 🔢 number, ❌ x, ✖ x, ❎ x, ⭕ o, ➕ plus, 💯 hundred, 💤 zzz/sleep, ❓ guess, ❗ i, 💬 chat, 💌 letter, 🎼 music, 🎶 music, 📣 call, 🪞 mirror, 🟤 brown, 🟥 red, 🟦 blue, 🟩 green, 🟨 yellow, 🟧 orange, 🟪 purple, ♻ eco, 🧝 elf, 🟰 equal, 🪽 wing/wings, 🫎 moose, 🪀 yoyo, 🪁 kite, 🎻 violin, 🪕 banjo, 🎷 sax, 🪄 magic/wand, 🔮 crystal, 🛍 shop, 🛒 cart, 🛼 skate, 🎳 bowling, 🏓 pong, 🏸 badminton, 🥋 karate/judo, 🤿 dive, 🪂 air, 🛶 canoe, 🚣 row, 🚁 helicopter, 🚑 doctor, 🚒 fire, 🚓 police, 🚛 truck, 🚚 truck, 🛻 truck, 🚐 van/vans, 🛵 vespa/scooter, 🛴 scooter, ⛽ fuel/gas, 💄 lipstick/rouge/beauty, 💅 nail/nails, 🪮 comb, 🫧 bubble/bubbles, 🗝 key, 🔐 lock, 🔓 lock, 🧿 eye, ☃ snowman, 🧨 bang, ☠ skull, 🌫 mist, 🤘 rock, 🖐 hand, 👍 good/like, 🆗 ok, 🆕 new, 🆒 cool, 🆓 free, 🔛 on, ➡ right/next, ⬅ left, 💳 card, 🪪 card, 🎟 ticket, 🎬 film/movie, 🎥 film, 🦤 dodo, 🪼 jelly, 🪸 coral, 🧇 waffle, 🥞 pancake, 🥨 pretzel, 🥪 sub, 🌮 taco, 🌭 dog, 🍟 fries, 🍿 pop/popcorn, 🍡 dango, 🍶 sake, 🧋 tea/boba, 🍨 ice, 🥧 pie, 🍮 pudding, 🪃 boomerang, 🎓 college/scholar, 👷 builder, 🕵 detective, 💂 guard, 🫅 royal';

/** Flags, as the names of the countries that names bear. */
const FLAGS =
  '🇺🇸 usa/us/america, 🇬🇧 british/uk, 🇨🇦 canada, 🇯🇵 japan, 🇳🇴 norge, 🇸🇪 swedish, 🇨🇭 swiss, 🇮🇹 italia, 🇫🇷 france, 🇩🇪 deutsche, 🇪🇸 espana, 🇧🇷 brasil, 🇹🇷 turk, 🇰🇷 korea, 🇨🇳 china, 🇷🇺 rus, 🇺🇦 ukr';

const called: ReadonlyMap<string, readonly string[]> = new Map(
  [...CALLED.split(', '), ...FLAGS.split(', ')].map((row) => {
    const [picture = '', words = ''] = row.split(' ');
    return [picture, words.split('/')] as const;
  }),
);

const signs = [...called.keys()].filter((picture) => [...picture].length === 1);
const flags = [...called.keys()].filter((picture) => [...picture].length > 1);

/** A picture that is called something, beside Latin words perhaps a part of a name: Drunk 🐘. */
export const PICTURE = new RegExp(`(?:[${signs.join('')}]|${flags.join('|')})\\ufe0f?`, 'u');

/** What a picture, without the sign that asks for it in colour, is called in English. */
export const nounsInEnglish = (picture: string): readonly string[] => called.get(picture) ?? [];

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
