/**
 * What buyers call a brand for short: cut names and nicknames that are no words of the language. As in brand-names.ts;
 * those that are words too, or initials, are told by what stands around them: contextual-names.ts.
 */
export const SHORT_NAMES = `
Bottega Veneta|ボッテガ|보테가
G-Star RAW|G-Star
Miffy|Nijntje
Ray-Ban|Rey Ben|Rey Ban|Ray Ben|Rei Ben|Rej Ben
Adidas|Adidaphat
Hermès|Héc mét
Van Cleef & Arpels|Van Cleef|반클
Audemars Piguet|Audemars
Polo Ralph Lauren|Polo Ralph
A Bathing Ape|BAPE
The North Face|노페|ノースフェース
New Balance|뉴발|ニューバラ
Louis Vuitton|루이뷔통
Starbucks|스벅|スタバ
McDonald's|맥날
PlayStation|플스
Yves Saint Laurent|입생
Bottega Veneta|보테가
Canada Goose|캐구
Dr. Martens|Martens|Martensy|닥마|мартинсы
Birkenstock|버켄|ビルケン
Christian Louboutin|ルブタン|クリスチャンルブタン|루부탱|크리스찬 루부탱|лабутены
Maison Margiela|マルジェラ|メゾンマルジェラ|마르지엘라|메종 마르지엘라
Pokémon|ポケカ
Onitsuka Tiger|鬼冢虎
AirPods|エアポッズ|эйрподс|аирподсы
iPhone|アイフォン|айфончик
Apple|果子手机
Huawei|菊厂|菊廠|菊花厂
Nintendo|任地狱
POP MART|泡泡马特|ppmt
Hello Kitty|KT猫
SK-II|SK兔|SK2
Moncler|몽클|モンクレ
Thom Browne|톰브
Comme des Garçons|꼼데
Dolce & Gabbana|ドルガバ
My Melody|マイメロ
BSB Fashion|BSB
UGG|Uggs
Императорский фарфоровый завод|ИФЗ
Nike|Нике|Найке
Versace|فيرساجي|فرساجي|فرساتشي|فرزاتشي|فيرزاتشي
AirPods|اير بود|ايربود|ايربودز|اير بودز|إيربودز|إير بودز
Laline|לליין|ללין
Launch Tech|Лаунч|Лонч
Dnipro-M|Дніпро-М|Днипро-М|Дніпро М|Днипро М
`;
