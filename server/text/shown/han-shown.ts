import { digitsOfHan } from './han-digits';
import { partedHan } from './han-parted';
import { byTable, readTable, type SignReader } from './sign-option';

/** Pictures that stand for a character: what is drawn, a part of what it is called, or what is said like that. */
const PICTURES =
  '🐦 鸟 雀, 🐤 鸟 鸡, 🦅 鹰 鸟 雕, 🐴 马, 🐎 马, 🦄 马 独角兽, 🐯 虎 老虎, 🐅 虎, 🐲 龙 怪, 🐉 龙, 🐮 牛, 🐂 牛, 🐄 牛, 🐺 狼, 🐻 熊 小熊, 🐼 熊 猫 熊猫 猫熊, 🐱 猫, 🐈 猫, 🐶 狗 犬 汪, 🐕 狗 犬, 🐰 兔 兔子, 🐇 兔, 🐘 象 大象, 🐟 鱼, 🐠 鱼, 🐬 豚 海豚, 🦈 鲨, 🐳 鲸, 🦌 鹿, 🐍 蛇, 🦆 鸭 鸭子, 🦢 鹅 天鹅, 🐝 蜂 蜜蜂, 🦋 蝶 蝴蝶, 🐜 蚁 蚂蚁, 🐢 龟, 🐸 蛙 青蛙, 🐵 猴, 🐒 猴, 🦍 猩 猩猩, 🦁 狮 狮子, 🐑 羊, 🐏 羊, 🐐 羊, 🐓 鸡, 🐔 鸡, 🐷 猪, 🐭 鼠 老鼠, 🐹 鼠 仓鼠, 🐆 豹 猎豹, 🦊 狐 狐狸, 🕊 鸽 鸽子, 🐧 企鹅 鹅, 🐊 鳄鱼 鳄, 🐿 松鼠, 🐨 考拉, 🪿 鹅, 🐪 骆驼, 🐫 骆驼, 🦩 鹤, 🌸 花 樱 樱花, 🌺 花, 🌼 花 菊 兰, 🌻 葵 花 向日葵, 🌹 玫 花 瑰 玫瑰, 🪷 莲 荷, 🌷 郁 花, 🌿 草, ☘ 草 叶, 🍀 草 叶, 🌱 草 苗 芽, 🍃 叶 风, 🍂 叶, 🍁 枫 叶, 🌲 树 木 松 林 森, 🌳 树 木 林 森, 🎋 竹 竹子, 🍎 果 苹 苹果, 🍏 果 苹 苹果, 🍐 梨, 🍊 橙 橘, 🍑 桃, 🍓 莓 草莓, 🍇 葡 葡萄, 🍒 樱 樱桃, 🍌 蕉, 🍋 柠 柠檬 檬, 🍚 米 饭, 🌾 米 麦 稻 禾, 🌽 玉, 🔥 火, 💧 水 滴, 💦 水, 🌊 海 浪 波, ⛰ 山, 🏔 山, 🌋 山, 🪨 石 岩, 🗿 石, 🌙 月 月亮, 🌛 月, 🌕 月, ☀ 日 阳 太阳, 🌞 日 阳 太阳, ⭐ 星, 🌟 星, ☆ 星, ★ 星, ✨ 星 亮, ☁ 云 天, 🌈 虹 彩 彩虹, ⚡ 电 雷, ❄ 雪 冰, ☃ 雪, 💨 风, 🌬 风, 🌍 球 地 世界 地球, 🌏 球 地 世, 🌎 球 地, 🪙 金 币, 💰 金 财 钱, 🥇 金, 💎 钻 宝 玉 钻石, 👑 王 皇 冠 帝 皇冠, 🤴 王 王子, 👸 后 公 公主, ❤ 心 爱 红, 💖 心 爱, 💙 蓝 心, 💚 绿 心, 🖤 黑 心, 💜 紫 心, 🏠 家 屋 房, 🏡 家, 🏰 堡 城, 🚢 船, ⛵ 帆 船, 🚗 车, 🚲 车, ✈ 飞 机 飞机, 🚀 箭 火 火箭, ⚽ 球, 🏀 球, ⚾ 球, 🏐 球, 🏸 羽, 🪶 羽, 🔪 刀, 🗡 剑, ⚔ 剑, 🏹 弓 箭, 🔫 枪, ✋ 手, 👋 手, 👁 眼 目, 👀 眼 目, 👄 口 唇, 💋 唇, 👂 耳, 👃 鼻, 🦶 足 脚, 🦷 牙, 👟 鞋, 👠 鞋, 👞 鞋, 👜 包, 🎒 包, 👗 衣, 👕 衣, 👔 衣, 👤 人, 👨 人 男, 👩 女, 👶 宝 婴 宝宝, 🧒 童, 👧 女, 🥛 奶 牛奶, 🍼 奶, 🍵 茶, 🍷 酒, 🍺 啤 酒 啤酒, ☕ 咖 咖啡, 🍞 面 面包, 🍬 糖, 🍭 糖, 🍯 蜜, 🧂 盐, 🥚 蛋, 💤 梦, 💄 美, 📖 书, 📚 书, ✏ 笔, 🖊 笔, 📱 机, 💻 电, 📷 机, 🎵 音 乐, 🎶 乐 音, 🔔 铃 钟, 🏝 岛, 🏖 岛, 🔵 蓝, 🔴 红, 🟢 绿, ⚪ 白, ⚫ 黑, 🟡 黄, 🟣 紫, 🟠 橙, 🧸 熊, 🏇 马, 🦣 猛犸 象, 👹 怪 怪兽, 👾 怪, 🦉 猫头鹰, 🐣 鸡, 🦀 蟹, 🎍 竹, 🌵 仙人掌, 🌰 栗, 🥜 花生, 🌶 椒 辣, 🫘 豆, 🧀 酪, 🍶 酒, 🍰 蛋糕 糕 高, 🎂 蛋糕 糕, 🌧 雨, 🗻 山, 🏯 楼 城, 🌉 桥, 🛣 路, 🛤 路 道, 🚪 门, 🔑 钥 匙, 🔒 锁, 🔨 锤, ⚓ 锚, 🚙 车, 🛫 飞, 🛩 飞, 🧦 袜, 🎩 帽, 🐚 贝, 🖐 手, 💕 爱 心, 👼 天使, 👦 男, ⬛ 黑, ⬜ 白, 🥈 银, 🧼 皂, 💊 药, 🪵 木, 🧱 砖, 🎐 风, 🌪 风, 💡 灯 光, ✉ 信, 💌 信, 🖌 笔, 🥁 鼓, 🎭 戏, 🪞 镜, 🧵 线, 🌅 晨 日';

/** What pictures and digits among Han may stand for; a picture of one character alone says nothing for sure. */
export const hanShown: SignReader = (text, at) => [
  ...pictures(text, at),
  ...strokes(text, at),
  ...partedHan(text, at),
  ...digitsOfHan(text, at),
];
const pictures = byTable(readTable(PICTURES), 'LEET', false);
/** A stroke that passes for a comma or a dot: 海丶底丶捞. */
const strokes = byTable(new Map([['丶', ['']]]), 'LOOKALIKE_GLYPH', true);
