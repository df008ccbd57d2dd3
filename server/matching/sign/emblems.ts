/**
 * Pictures of what brands bear as their emblem, or are called after: a brand a line, as the tables name it, with its pictures. Own list.
 */
const TABLE = `
Lacoste 🐊
Crocs 🐊
Ralph Lauren 🏇 🐎 🐴
Polo Ralph Lauren 🏇 🐎 🐴
U.S. Polo Assn. 🏇 🐎 🐴
La Martina 🏇 🐎 🐴
Ferrari 🐎 🐴
Porsche 🐎 🐴
Ford Mustang 🐎 🐴
Longchamp 🐎 🐴 🏇
Hermès 🐎 🐴 🏇 🍊 🟠
Burberry 🏇 🐎 🐴
Coach 🐎 🐴
Emporio Armani 🦅
Giorgio Armani 🦅
Armani 🦅
American Eagle 🦅
Hollister 🕊 🐦 🦅
Arc'teryx 🐦 🦴 🦖
Twitter 🐦
Puma 🐆 🐈 🐱 🐾
Jaguar 🐆 🐅
Slazenger 🐆
Peugeot 🦁
Jack Wolfskin 🐺 🐾
Fjällräven 🦊
Maison Kitsuné 🦊
Apple 🍎 🍏
iPhone 🍎 🍏
iPad 🍎 🍏
AirPods 🍎 🍏 🎧
MacBook 🍎 🍏
Apple Watch 🍎 🍏 ⌚
Kangol 🦘
Kipling 🐒 🐵
Paul Frank 🐒 🐵
Tous 🐻 🧸
Steiff 🐻 🧸 👂
BabyBjörn 🐻 🧸
Bape 🐒 🦍 🐵
A Bathing Ape 🐒 🦍 🐵
Bulgari 🐍
Gucci 🐝 🐍 🐯
Guerlain 🐝
Mammut 🦣 🐘
Hush Puppies 🐶 🐕
Hello Kitty 🐱 🐈 🎀
My Melody 🐰 🐇
Kuromi 🖤 😈 💀 🐰
Cinnamoroll 🐶 ☁
Miffy 🐰 🐇
Nijntje 🐰 🐇
Playboy 🐰 🐇
Jellycat 🐰 🐇 🐱
Labubu 🐰 👹 👾
Peppa Pig 🐷 🐖 🐽
Mickey Mouse 🐭 🐁
Disney 🐭 🐁 🏰
PAW Patrol 🐾 🐶
Bambi 🦌
Moncler 🐓 🐔
Le Coq Sportif 🐓 🐔
Canada Goose 🪿 🦢 🦆
Golden Goose 🪿 🦢
Save The Duck 🦆
Original Penguin 🐧
Paul & Shark 🦈
Vineyard Vines 🐳 🐋
Lamborghini 🐂 🐃
Red Bull 🐂 🐃
Maserati 🔱
Mercedes-Benz ⭐ ⭕
Audi ⚪ ⭕
Starbucks ⭐ 🧜
Converse ⭐
Rolex 👑
Pandora 👑 🐼
Burger King 👑 🍔
Timberland 🌳 🌲
Lancôme 🌹
Swarovski 🦢
Tommy Hilfiger 🚩
Monster Energy 👹
Gentle Monster 👹 👾 👺
Onitsuka Tiger 🐯 🐅
Kenzo 🐯 🐅
Dragon Ball 🐉 🐲
Pokémon ⚡ 🔴
Pikachu ⚡
Ray-Ban 🕶 😎 👓
Oakley 🕶 😎 👓
PlayStation 🎮
Xbox 🎮 ❌
Nintendo 🎮 🍄
Super Mario 🍄
Nespresso ☕
Nescafé ☕
LEGO 🧱
Hot Wheels 🔥 🛞
Harry Potter ⚡ 🧙
Batman 🦇
Spider-Man 🕷 🕸
NIKE ✔ ✅ ☑ 〰
Adidas ☘ 🍀
Fred Perry 🌿
Dr. Martens 🥾
Barbie 💖 🎀 👸
Chanel 🐫
Supreme 🟥
Lululemon 🍋
Louis Vuitton 🐴 🫏
The North Face 🏔 ⛰
Patagonia 🏔 ⛰
Montblanc 🏔 ⛰
Columbia 🏔 ⛰
Toyota 🐂
John Deere 🦌
`;

let byName: ReadonlyMap<string, readonly string[]> | undefined;

/** The pictures by the name of the brand. */
export function emblems(): ReadonlyMap<string, readonly string[]> {
  return (byName ??= new Map(
    TABLE.trim()
      .split('\n')
      .map((row) => {
        const [, name = '', pictures = ''] = /^(.+?) ((?:[^\p{L}]+))$/u.exec(row) ?? [];
        return [name, pictures.split(' ')] as const;
      }),
  ));
}
