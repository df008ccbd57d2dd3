import { byTable, readTable, type SignReader } from './sign-option';

/** Pictures that stand for a character: what is drawn, or a part of what it is called. */
const PICTURES =
  '🐦 鸟 雀, 🐤 鸟 鸡, 🦅 鹰 鸟, 🐴 马, 🐎 马, 🦄 马, 🐯 虎, 🐅 虎, 🐲 龙, 🐉 龙, 🐮 牛, 🐂 牛, 🐄 牛, 🐺 狼, 🐻 熊 小熊, 🐼 熊 猫 熊猫, 🐱 猫, 🐈 猫, 🐶 狗 犬, 🐕 狗 犬, 🐰 兔 兔子, 🐇 兔, 🐘 象 大象, 🐟 鱼, 🐠 鱼, 🐬 豚 海豚, 🦈 鲨, 🐳 鲸, 🦌 鹿, 🐍 蛇, 🦆 鸭 鸭子, 🦢 鹅 天鹅, 🐝 蜂 蜜蜂, 🦋 蝶 蝴蝶, 🐜 蚁 蚂蚁, 🐢 龟, 🐸 蛙 青蛙, 🐵 猴, 🐒 猴, 🦍 猩 猩猩, 🦁 狮, 🐑 羊, 🐏 羊, 🐐 羊, 🐓 鸡, 🐔 鸡, 🐷 猪, 🐭 鼠 老鼠, 🐹 鼠 仓鼠, 🐆 豹 猎豹, 🦊 狐, 🕊 鸽 鸽子, 🐧 企鹅, 🐊 鳄鱼 鳄, 🐿 松鼠, 🐨 考拉, 🪿 鹅, 🐪 骆驼, 🐫 骆驼, 🦩 鹤, 🌸 花 樱, 🌺 花, 🌼 花 菊 兰, 🌻 葵 花, 🌹 玫 花 瑰, 🪷 莲 荷, 🌷 郁 花, 🌿 草, ☘ 草 叶, 🍀 草 叶, 🌱 草 苗, 🍃 叶, 🍂 叶, 🍁 枫 叶, 🌲 树 木 松 林, 🌳 树 木 林, 🎋 竹, 🍎 果 苹 苹果, 🍏 果 苹, 🍐 梨, 🍊 橙 橘, 🍑 桃, 🍓 莓, 🍇 葡, 🍒 樱, 🍌 蕉, 🍋 柠, 🍚 米 饭, 🌾 米 麦 稻, 🌽 玉, 🔥 火, 💧 水 滴, 💦 水, 🌊 海 浪 波, ⛰ 山, 🏔 山, 🌋 山, 🪨 石 岩, 🗿 石, 🌙 月 月亮, 🌛 月, 🌕 月, ☀ 日 阳, 🌞 日 阳, ⭐ 星, 🌟 星, ☆ 星, ★ 星, ✨ 星 亮, ☁ 云 天, 🌈 虹 彩, ⚡ 电 雷, ❄ 雪 冰, ☃ 雪, 💨 风, 🌬 风, 🌍 球 地, 🌏 球 地, 🌎 球 地, 🪙 金 币, 💰 金 财 钱, 🥇 金, 💎 钻 宝 玉, 👑 王 皇 冠 帝 皇冠, 🤴 王, 👸 后 公, ❤ 心 爱 红, 💖 心 爱, 💙 蓝 心, 💚 绿 心, 🖤 黑 心, 💜 紫 心, 🏠 家 屋 房, 🏡 家, 🏰 堡 城, 🚢 船, ⛵ 帆 船, 🚗 车, 🚲 车, ✈ 飞 机, 🚀 箭 火, ⚽ 球, 🏀 球, ⚾ 球, 🏐 球, 🏸 羽, 🪶 羽, 🔪 刀, 🗡 剑, ⚔ 剑, 🏹 弓 箭, 🔫 枪, ✋ 手, 👋 手, 👁 眼 目, 👀 眼 目, 👄 口 唇, 💋 唇, 👂 耳, 👃 鼻, 🦶 足 脚, 🦷 牙, 👟 鞋, 👠 鞋, 👞 鞋, 👜 包, 🎒 包, 👗 衣, 👕 衣, 👔 衣, 👤 人, 👨 人 男, 👩 女, 👶 宝 婴, 🧒 童, 👧 女, 🥛 奶, 🍼 奶, 🍵 茶, 🍷 酒, 🍺 啤 酒, ☕ 咖, 🍞 面, 🍬 糖, 🍭 糖, 🍯 蜜, 🧂 盐, 🥚 蛋, 💤 梦, 💄 美, 📖 书, 📚 书, ✏ 笔, 🖊 笔, 📱 机, 💻 电, 📷 机, 🎵 音 乐, 🎶 乐 音, 🔔 铃, 🏝 岛, 🏖 岛, 🔵 蓝, 🔴 红, 🟢 绿, ⚪ 白, ⚫ 黑, 🟡 黄, 🟣 紫, 🟠 橙, 🌏 世';

/** What pictures among Han may stand for; a picture of one character alone says nothing for sure. */
export const hanShown: SignReader = (text, at) => [...pictures(text, at), ...strokes(text, at)];
const pictures = byTable(readTable(PICTURES), 'LEET', false);
/** A stroke that passes for a comma or a dot: 海丶底丶捞. */
const strokes = byTable(new Map([['丶', ['']]]), 'LOOKALIKE_GLYPH', true);
