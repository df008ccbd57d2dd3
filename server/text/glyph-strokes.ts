/**
 * Characters of few strokes that differ by one stroke more, one longer or one turned, as primers for Chinese set them side
 * by side. Drawings of few strokes correlate little, so the table of drawings has few of them. Two of a row look alike.
 */
export const STROKE_NEIGHBOURS =
  '力刀 刀刁 力九 九丸 丸凡 几凡 儿几 几九 又叉 人八 八入 大丈 大犬 太犬 天夫 夫失 失矢 夫无 天夭 夭大 土士 工土 土王 干土 王主 主玉 未末 木未 ' +
  '木末 木禾 木术 本术 己已 已巳 巳己 日曰 日旦 旦且 目日 目且 目自 自白 白百 百自 田由 由甲 甲申 申由 田甲 千干 干于 千于 午牛 牛生 午干 厂广 ' +
  '广户 户尸 石右 右古 古占 古吉 吉告 古舌 右左 左石 文交 文父 父交 令今 今合 合会 合舍 舍含 含合 鸟乌 乌马 兔免 孑子 子了 寸才 代伐 代化 仑仓 ' +
  '仓全 全金 仓合 夕久 久欠 夕勺 勺匀 勺句 风凤 云去 元无 元云 无天 贝见 良艮 西酉 西四 名各 而面 史吏 史央 斤斥 爪瓜 弋戈 戊戌 戌戍 毋母 母每 ' +
  '小少 小水 水永 永求 水木 心必 火灭 火炎 山出 门闩 问间 间闻 闲间 开井 开升 升井 亚业 平半 平乎 半羊 手毛 毛丰 丰手 气乞 亮高 高亭 京亨 亨享 ' +
  '京享 青责 直真 具真 且具 其具 里甲 东乐 尤龙 北比 比此 此北 中申 丰主 鱼角 角用 用甩 用月 月目 同向 向尚 同问 回同 皿血 皿四 百面 万方 五丑 ' +
  '兵乒 土上 下卞 正止 止上 正王 三丰 十千 十干 立位 玄云 衣农 衣依 米木 光先 先生 克兄 兄只 只贝 尺尽 尺户 巾币 币市 市布 年午 乍午 可司 司同 ' +
  '可河 佳住 住往 佳往 杏杳 杏李 李季 季秀 东束 束柬 亿忆 义文 义叉';
