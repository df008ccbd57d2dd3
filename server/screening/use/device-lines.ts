/** Product lines that buyers name without their maker, and the maker's names in lower case. Own list. */
const LINES: Readonly<Record<string, string>> = {
  apple:
    'iphone ipad ipod airpods macbook imac airtag homepod 에어팟 エアポッズ аирподс アイフォン 아이폰 아이패드 айфон ايفون آيفون ไอโฟน',
  samsung: 'galaxy gear 갤럭시 三星',
  google: 'pixel chromecast chromebook',
  sony: 'プレステ プレイステーション 플레이스테이션 xperia playstation ps4 ps5 walkman dualsense bravia',
  xiaomi: 'redmi poco 小米',
  huawei: 'matebook mate 华为',
  lenovo: 'thinkpad ideapad legion yoga',
  amazon: 'kindle echo alexa',
  nintendo: 'switch joycon',
  microsoft: 'surface xbox',
  irobot: 'roomba braava',
  nespresso: 'vertuo',
  dyson: 'airwrap supersonic',
  dell: 'inspiron latitude xps',
  hp: 'envy deskjet laserjet pavilion officejet',
};

const makers = new Map<string, string>();
for (const [maker, lines] of Object.entries(LINES))
  for (const line of lines.split(' ')) makers.set(line, maker);

/** The maker of a product line, in lower case; undefined for any other word. */
export function makerOfLine(word: string): string | undefined {
  return makers.get(word);
}
