/**
 * Further words for one thing, in the form of CONCEPTS: weather, beasts, body, table, dress, trades and rank, time,
 * countries by their own names, forms of address. Own list. Words that mean something common in another language of the
 * table (pain, pie, pan) are left out.
 */
export const MORE_CONCEPTS = `
cyclone ciclon zyklon ciclone 旋风 サイクロン циклон | tornado hurricane typhoon hurrikan ouragan huracan uragano 飓风 台风 龙卷风 tempest
storm tormenta tempete sturm tempesta tempestade 风暴 嵐 буря 폭풍 | tempest thunderstorm gale
market mercado marche markt mercato 市场 市場 рынок 시장 | bazaar bazar mart mercato
hill colina colline hugel collina 山丘 丘 холм 언덕
captain capitan capitaine kapitan capitano capitao 船长 キャプテン капитан 선장 | skipper commander
ghost fantasma fantome gespenst 鬼 幽灵 призрак 유령 | phantom spook spectre
fairy hada fee fata fada 仙女 妖精 фея 요정 | pixie elf
bird pajaro oiseau vogel uccello passaro 鸟 鳥 птица 새 birdie
hen gallina poule henne galinha 母鸡 курица
chicken pollo poulet hahnchen frango 鸡 鸡肉 チキン цыпленок 치킨
crow cuervo corbeau krahe corvo 乌鸦 カラス ворона 까마귀 | raven rabe
ant hormiga fourmi ameise formica formiga 蚂蚁 アリ муравей 개미
scorpion escorpion skorpion scorpione escorpiao 蝎子 サソリ скорпион
pig cerdo cochon schwein maiale porco 猪 ブタ свинья 돼지 | piggy hog swine
zebra cebra zebre 斑马 シマウマ зебра 얼룩말
giraffe jirafa giraffa girafa 长颈鹿 キリン жираф 기린
rhinoceros rinoceronte nashorn 犀牛 サイ носорог 코뿔소 | rhino
koala 考拉 コアラ коала 코알라
unicorn unicornio licorne einhorn unicorno 独角兽 ユニコーン единорог 유니콘
feather pluma plume feder piuma 羽毛 羽根 перо 깃털
wing ala aile flugel asa 翅膀 翼 крыло 날개 | wings
nest nido nid ninho 巢 гнездо 둥지
window ventana fenetre fenster finestra janela 窗 窗户 окно 창문
park parque parc parco 公园 公園 парк 공원
church iglesia eglise kirche chiesa igreja 教堂 教会 церковь 교회 | chapel chapelle kapelle cappella capilla cathedral
temple templo tempel tempio 寺 庙 храм
pepper pimienta poivre pfeffer pepe pimenta 胡椒 перец 후추 | peppercorn
banana platano banane 香蕉 バナナ банан 바나나
rice arroz riz reis riso 米 大米 рис 쌀
wheat trigo weizen frumento grano 小麦 пшеница 밀
corn maiz mais milho 玉米 кукуруза 옥수수 | maize
nut nuez noix nuss noce noz 坚果 ナッツ орех 견과
chocolate chocolat schokolade cioccolato 巧克力 チョコレート шоколад 초콜릿 | cocoa cacao
shield escudo bouclier schild scudo 盾 盾牌 щит 방패
hammer martillo marteau martello martelo 锤 锤子 ハンマー молоток 망치
anchor ancla ancre anker ancora 锚 船锚 якорь
wheel rueda roue ruota roda 车轮 колесо 바퀴
soul alma ame seele anima 灵魂 душа 영혼
evening abend soir sera tarde noite 晚上 вечер 저녁
hello hola bonjour hallo ciao ola 你好 こんにちは привет 안녕
sister hermana soeur schwester sorella irma 姐妹 姉妹 сестра
grandfather abuelo grossvater nonno avo 爷爷 祖父 дедушка 할아버지 | grandpa opa
grandmother abuela grossmutter nonna grandma 奶奶 祖母 бабушка 할머니 | granny oma
baby bebe bambino 婴儿 宝宝 赤ちゃん малыш 아기
uncle tio oncle onkel zio 叔叔 дядя 삼촌
aunt tia tante zia 阿姨 тетя 이모 | auntie
young joven jeune jung giovane jovem 年轻 молодой
tall alto hoch 高 высокий
round redondo rond rund rotondo 圆 круглый
two dos deux zwei due dois 二 два 둘
three tres trois drei tre 三 три 셋
four cuatro quatre vier quattro quatro 四 четыре
five cinco cinq funf cinque 五 пять
six seis sechs sei 六 шесть
seven siete sept sieben sette sete 七 семь
eight ocho huit acht otto oito 八 восемь
nine nueve neuf neun nove 九 девять
ten diez dix zehn dieci dez 十 десять
hundred cien cent hundert cento cem 百 сто
thousand mil mille tausend 千 тысяча
million millon 百万 миллион
head cabeza tete kopf testa cabeca 头 голова 머리
mouth boca bouche mund bocca 嘴 рот 입
nose nariz nez nase naso 鼻子 нос 코
ear oreja oreille ohr orecchio orelha 耳朵 ухо 귀
tooth diente dent zahn dente 牙齿 зуб 이빨 | teeth dental
bone hueso knochen osso 骨 骨头 кость 뼈
blood sangre sang blut sangue 血 кровь 피
kiss beso baiser kuss bacio beijo 吻 キス поцелуй 키스 | kisses
shepherd pastor berger schafer pastore 牧羊人 羊飼い пастух 목동
pilgrim peregrino peregrina pelerin pilger pellegrino 朝圣者 паломник | pilgrimage
fisherman pescador pecheur fischer pescatore 渔夫 漁師 рыбак 어부
traveller traveler viajero voyageur reisender viaggiatore viajante 旅行者 旅人 путешественник
dancer bailarina danseuse tanzerin ballerina 舞者 танцор
poet poeta poete dichter 诗人 詩人 поэт 시인
painter pintor peintre maler pittore 画家 художник 화가
cowboy vaquero 牛仔 カウボーイ ковбой 카우보이
paradise paraiso paradis paradies paradiso 天堂 乐园 パラダイス рай 천국 | eden heaven
hell infierno enfer holle inferno 地狱 ад 지옥 | inferno
time tiempo temps zeit tempo 时间 時間 время 시간
hour hora heure stunde 小时 час
run correr courir laufen correre 跑 бег | runner running
jump saltar sauter springen saltare 跳 прыжок | leap
champion campeon champion campione campeao 冠军 チャンピオン чемпион 챔피언 | winner
noble edel nobile nobre 高贵 贵族 благородный | nobility aristocrat
royal real konig regale 皇家 ロイヤル королевский 로열 | regal kingly
imperial kaiserlich imperiale 帝国 имперский
president presidente prasident 总统 总裁 президент 대통령
general generale 将军 генерал 장군
duke duque duc herzog duca 公爵 герцог 공작
count conde comte graf conte 伯爵 граф 백작 | earl
baron barone barao 男爵 барон 남작
bishop obispo eveque bischof vescovo bispo 主教 епископ
monk monje moine monch monaco monge 和尚 僧侣 монах | friar
nun monja nonne monaca freira 修女 монахиня 수녀
gas gaz benzin 煤气 ガス газ | petrol gasoline fuel benzina gasolina essence
india bharat hindustan indien inde 印度 インド индия 인도
germany deutschland allemagne alemania germania alemanha 德国 ドイツ германия 독일
spain espana espagne spanien spagna espanha 西班牙 スペイン испания 스페인
france francia frankreich franca 法国 フランス франция 프랑스
italy italia italie italien 意大利 イタリア италия 이탈리아
china chine cina zhongguo 中国 中國 китай 중국
japan japon giappone japao nippon nihon 日本 япония 일본
england inglaterra angleterre inghilterra 英格兰 英国 イギリス англия 영국 | britain britannia
america amerique amerika 美国 アメリカ америка 미국 | usa
europe europa 欧洲 ヨーロッパ европа 유럽
africa afrique afrika 非洲 アフリカ африка 아프리카
russia rusia russie russland rossiya 俄罗斯 ロシア россия 러시아
greece grecia grece griechenland hellas ellada 希腊 ギリシャ греция 그리스
egypt egipto egypte agypten egitto misr 埃及 エジプト египет 이집트
mister mr senor monsieur herr signor senhor 先生 ミスター мистер 미스터
holy sacred santo sacre heilig sacro 神圣 святой
divine divino divin gottlich 神 божественный
purple morado violet purpur viola roxo 紫色 пурпурный 보라 | violet lilac lavender
brown marron braun marrone marrom 棕色 коричневый 갈색
grey gray gris grau grigio cinza 灰色 серый 회색
feast banquet festin festmahl banchetto banquete 盛宴 пир 잔치 | party fiesta fete festa
lunch almuerzo dejeuner mittagessen pranzo almoco 午餐 обед 점심
dinner cena diner abendessen jantar 晚餐 ужин 저녁식사 | supper
breakfast desayuno fruhstuck colazione 早餐 завтрак 아침식사
table mesa tisch tavola tavolo 桌子 テーブル стол 테이블
chair silla chaise stuhl sedia cadeira 椅子 стул 의자
kitchen cocina cuisine kuche cucina cozinha 厨房 キッチン кухня 부엌
cup taza tasse tazza xicara 杯 杯子 カップ чашка 컵
bottle botella bouteille flasche bottiglia garrafa 瓶 瓶子 ボトル бутылка 병
cake pastel gateau kuchen torta bolo 蛋糕 ケーキ торт 케이크
biscuit galleta keks biscotto biscoito 饼干 ビスケット печенье 비스킷 | cookie
butter mantequilla beurre burro manteiga 黄油 バター масло 버터
cream crema creme sahne panna nata 奶油 クリーム крем 크림
meat viande fleisch carne 肉 肉类 мясо 고기
ham jamon jambon schinken prosciutto presunto 火腿 ハム ветчина 햄
soup sopa soupe suppe zuppa 汤 スープ суп 수프
boot bota botte stiefel stivale 靴子 ブーツ ботинок 부츠
shirt camisa chemise hemd camicia 衬衫 シャツ рубашка 셔츠
dress vestido kleid vestito 连衣裙 ドレス платье 드레스
glove guante gant handschuh guanto luva 手套 グローブ перчатка 장갑
belt cinturon ceinture gurtel cintura cinto 腰带 ベルト пояс 벨트
ring anillo bague anello anel 戒指 指輪 кольцо 반지
chain cadena chaine kette catena corrente 链 チェーン цепь 체인
umbrella paraguas parapluie regenschirm ombrello 雨伞 傘 зонт 우산
silk seda soie seide seta 丝绸 シルク шелк 실크
cotton algodon baumwolle cotone algodao 棉 コットン хлопок 면
wool lana laine wolle 羊毛 ウール шерсть 울
leather cuero cuir leder cuoio couro 皮革 レザー кожа 가죽
velvet terciopelo velours samt velluto veludo 天鹅绒 ベルベット бархат 벨벳
copper cobre cuivre kupfer rame 铜 медь 구리
bronze bronce bronzo 青铜 ブロンズ бронза 청동
sweden sverige suecia suede schweden svezia 瑞典 スウェーデン швеция 스웨덴
downtown innenstadt centro 市中心 | uptown midtown
stain mancha tache fleck macchia 污渍 пятно | spot
slim delgado mince schlank snello magro 苗条 | thin slender skinny lean
health salud sante gesundheit salute saude 健康 здоровье 건강 | healthy
lucky afortunado chanceux fortunato 幸运 ラッキー счастливый 행운 | fortunate
quiet tranquilo tranquille ruhig tranquillo 安静 тихий | calm silent serene
wise sabio sage weise saggio 智慧 мудрый | clever smart
giant gigante geant riese 巨人 ジャイアント гигант 거인 | titan colossus jumbo
tiny diminuto winzig minuscolo 微小 крошечный | mini little small
`;
