// cspell:disable
import { byTable, type SignReader } from './sign-option';

/** Characters of names, and the parts in which they are written to hide them: 宀丁 for 宁, 木子 for 李. */
const PARTED =
  '宁 宀丁, 安 宀女, 宝 宀玉, 家 宀豕, 宏 宀厷, 宇 宀于, 宜 宀且, 寇 宀元攴, 李 木子, 始 女台, 祖 礻且, 耐 而寸, 克 古儿 十兄, 迪 由辶 辶由 氵由, 达 大辶 辶大, 迈 万辶 辶万, 适 舌辶 辶舌, 通 甬辶 辶甬, 速 束辶 辶束, 道 首辶 辶首, 迷 米辶, 驰 马也, 骆 马各, 骑 马奇, 骏 马夋, 驴 马户, 骄 马乔, 阿 阝可, 陈 阝东, 隆 阝夅, 邦 丰阝, 都 者阝, 彪 虎彡, 新 亲斤, 斯 其斤, 欣 斤欠, 欧 区欠, 歌 哥欠, 欢 又欠, 软 车欠, 轮 车仑, 轩 车干, 伦 亻仑, 伟 亻韦, 佳 亻圭, 保 亻呆, 伊 亻尹, 仕 亻士, 优 亻尤, 伯 亻白, 佛 亻弗, 信 亻言, 俪 亻丽, 依 亻衣, 倍 亻咅, 侬 亻农, 华 化十, 鸿 江鸟, 鹅 我鸟, 鹤 隺鸟, 鸭 甲鸟, 鹰 广鸟, 特 牛寺 牜寺, 牧 牜攵, 步 止少, 踏 足沓, 路 足各 𧾷各, 跃 足夭, 跑 足包, 蔻 艹寇, 兰 丷三, 莉 艹利, 莎 艹沙, 芬 艹分, 花 艹化, 茅 艹矛, 蒂 艹帝, 莱 艹来, 蕾 艹雷, 芙 艹夫, 芝 艹之, 芭 艹巴, 芳 艹方, 苹 艹平, 莓 艹每, 菲 艹非, 蓝 艹监, 萨 艹产, 薇 艹微, 莲 艹连, 茶 艹人木, 菱 艹夌, 英 艹央, 草 艹早, 荷 艹何, 娇 女乔, 娜 女那, 妮 女尼, 妙 女少, 妈 女马, 娃 女圭, 媚 女眉, 姿 次女, 婷 女亭, 如 女口, 雅 牙隹, 诗 讠寺 言寺, 诺 讠若 言若, 谜 讠迷 言迷, 记 讠己, 谷 八人口, 黛 代黑, 魅 鬼未, 珂 王可, 玛 王马, 琳 王林, 珠 王朱, 理 王里, 珀 王白, 瑞 王耑, 玻 王皮, 珑 王龙, 环 王不, 海 氵每, 浪 氵良, 汤 氵昜, 汉 氵又, 洛 氵各, 波 氵皮, 洁 氵吉, 沃 氵夭, 法 氵去, 浓 氵农, 清 氵青, 潘 氵番, 澜 氵阑, 沙 氵少, 泡 氵包, 沛 氵市, 河 氵可, 洋 氵羊, 油 氵由, 林 木木, 森 木林 林木 木木木, 松 木公, 格 木各, 梅 木每, 极 木及, 树 木对, 机 木几, 桃 木兆, 杨 木昜, 榭 木射, 标 木示, 时 日寸, 晶 日日日, 昆 日比, 鲁 鱼日, 鲸 鱼京, 福 礻畐, 神 礻申, 祥 礻羊, 锐 钅兑 金兑, 铂 钅白 金白, 铁 钅失 金失, 铃 钅令 金令, 锦 钅帛 金帛, 钻 钅占 金占, 钱 钅戋, 银 钅艮 金艮, 锤 钅垂, 钟 钅中 金中, 凯 岂几, 顿 屯页, 颜 彦页, 德 彳悳, 红 纟工, 维 纟隹, 纽 纟丑, 缇 纟是, 绿 纟录, 纳 纟内, 纯 纟屯, 织 纟只, 哈 口合, 吉 士口, 味 口未, 咖 口加, 啡 口非, 加 力口, 和 禾口, 利 禾刂, 科 禾斗, 秀 禾乃, 香 禾日, 奈 大示, 罗 罒夕 四夕, 美 羊大, 男 田力, 思 田心, 恩 因心, 想 相心, 悦 忄兑, 怡 忄台, 恒 忄亘, 惠 叀心, 意 音心, 慧 彗心, 超 走召, 越 走戉, 起 走己, 肯 止月, 肤 月夫, 胎 月台, 腾 月朕, 膜 月莫, 雷 雨田, 露 雨路, 霜 雨相, 雪 雨彐, 狼 犭良, 猫 犭苗, 狐 犭瓜, 狮 犭师, 翔 羊羽, 翼 羽異, 舒 舍予, 知 矢口, 码 石马, 碧 王白石, 岚 山风, 峰 山夆, 张 弓长, 强 弓虽, 汝 氵女, 双 又又, 品 口口口, 鑫 金金金, 众 人人人, 凤 几又, 戴 十戈異, 奔 大卉, 麦 龶夂, 彤 丹彡, 形 开彡, 彩 采彡, 影 景彡, 彭 壴彡, 冷 冫令, 凌 冫夌, 冰 冫水, 冲 冫中, 饭 饣反, 饿 饣我, 饮 饣欠, 托 扌乇, 拉 扌立, 捷 扌疌, 拜 手丰, 扬 扌昜, 提 扌是, 按 扌安, 刀 乛丿, 国 囗玉, 固 囗古, 圆 囗员, 园 囗元, 图 囗冬, 回 囗口, 匡 匚王, 匹 匚儿, 医 匚矢, 区 匚乂, 勒 革力, 勃 孛力, 劲 巠力, 励 厉力, 蝴 虫胡, 蜂 虫夆, 蜜 宓虫, 虹 虫工, 虾 虫下, 蚁 虫义';

/** Parts that no text has by themselves. */
const RADICALS = '[宀亻氵扌忄讠钅纟艹阝辶礻彡冫犭饣牜囗匚罒攵彳刂]';
const RADICAL = new RegExp(RADICALS, 'u');

const rows = PARTED.split(', ').flatMap((row) => {
  const [character = '', ...parts] = row.split(' ');
  return parts.map((part) => [part, character] as const);
});

const byParts = new Map<string, string[]>();
for (const [parts, character] of rows) byParts.set(parts, [...(byParts.get(parts) ?? []), character]);

const ofParts = (isStrange: boolean): SignReader =>
  byTable(
    new Map([...byParts].filter(([parts]) => RADICAL.test(parts) === isStrange)),
    'LOOKALIKE_GLYPH',
    isStrange,
  );
const strange = ofParts(true);
const others = ofParts(false);

const ordinary = [...byParts.keys()].filter((parts) => !RADICAL.test(parts));
/** A text with such parts, as a pattern. */
export const PARTED_HAN = [RADICALS, ...ordinary].join('|');

/** What parts of characters in a row stand for. */
export const partedHan: SignReader = (text, at) => [...strange(text, at), ...others(text, at)];
