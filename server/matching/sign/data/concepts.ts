/**
 * Words for one thing, one line a thing: translations first, in en es fr de it pt zh ja ru ko and others where they differ;
 * after a bar, words near in meaning. Folded forms (no accents). Own list of the things that signs are named after.
 */
export const CONCEPTS = `
lion leon leone lowe leao 狮 狮子 狮王 ライオン лев lev 사자 singh aslan
tiger tigre tiger tigro 虎 老虎 タイガー 虎牌 тигр 호랑이 harimau kaplan
wolf lobo loup lupo wolff 狼 オオカミ волк 늑대 kurt | coyote
fox zorro renard fuchs volpe raposa 狐 狐狸 キツネ лиса 여우
bear oso ours bar orso urso 熊 クマ медведь 곰
horse caballo cheval pferd cavallo cavalo 马 ウマ лошадь 말 | pony mustang stallion
bull toro taureau stier touro 牛 公牛 ブル бык 황소 | ox
cow vaca vache kuh mucca vacca 奶牛 корова
goat cabra chevre ziege capra 山羊
sheep oveja mouton schaf pecora ovelha 羊 | lamb agneau cordero lamm
rabbit conejo lapin kaninchen coniglio coelho 兔 兔子 ウサギ кролик 토끼 | hare bunny
dog perro chien hund cane cachorro 狗 犬 イヌ собака 개 | puppy hound
cat gato chat katze gatto 猫 ネコ кошка 고양이 | kitty kitten
mouse raton souris maus topo rato 鼠 老鼠 ネズミ мышь
elephant elefante elefant 象 大象 ゾウ слон 코끼리
camel camello chameau kamel cammello camelo 骆驼 ラクダ верблюд
crocodile cocodrilo krokodil coccodrillo crocodilo 鳄鱼 ワニ крокодил 악어 | alligator caiman gator
snake serpiente serpent schlange serpente cobra 蛇 ヘビ змея
panther pantera panthere panther 豹 黑豹 пантера | puma cougar jaguar leopard cheetah 美洲豹 猎豹
eagle aguila aigle adler aquila aguia 鹰 老鹰 鷲 イーグル орел 독수리 | falcon hawk
swan cisne cygne schwan cigno 天鹅 白鸟 лебедь 백조
dove paloma colombe taube colomba pomba 鸽 鸽子 白鸽 голубь | pigeon
swallow golondrina hirondelle schwalbe rondine andorinha 燕 燕子 ласточка
phoenix fenix phenix fenice 凤凰 フェニックス феникс 봉황
dragon dragon drache drago dragao 龙 ドラゴン дракон 용 龍
rooster gallo coq hahn galo 公鸡 雄鸡 петух | cock
duck pato canard ente anatra 鸭 アヒル утка
goose oca oie gans ganso 鹅 гусь
penguin pinguino pingouin pinguin pinguim 企鹅 ペンギン пингвин
peacock pavo paon pfau pavone 孔雀
owl buho hibou eule gufo coruja 猫头鹰
bee abeja abeille biene ape abelha 蜜蜂 пчела
butterfly mariposa papillon schmetterling farfalla borboleta 蝴蝶 バタフライ бабочка 나비
spider arana araignee spinne ragno 蜘蛛
fish pez pescado poisson fisch pesce peixe 鱼 рыба
shark tiburon requin hai squalo tubarao 鲨鱼 акула
whale ballena baleine wal balena 鲸 鲸鱼
dolphin delfin dauphin delfino golfinho 海豚 дельфин
crab cangrejo crabe krabbe granchio 蟹
frog rana grenouille frosch sapo 青蛙 лягушка
turtle tortuga tortue schildkrote tartaruga 龟 乌龟 | tortoise
monkey mono singe affe scimmia macaco 猴 猴子 обезьяна | ape gorilla
panda 熊猫 パンダ панда 판다
deer ciervo cerf hirsch cervo 鹿 シカ олень 사슴 | stag venado
kangaroo canguro kangourou kanguru 袋鼠
sun sol soleil sonne sole 太阳 日 サン солнце solntse 태양 gunes | sunshine solar sunlight
moon luna lune mond lua 月亮 月 ムーン луна 달
star estrella etoile stern stella estrela 星 星星 スター звезда zvezda 별 yildiz
sky cielo ciel himmel ceu 天空 空 スカイ небо | heaven
earth tierra terre erde terra 地球 земля | globe world mundo monde welt mondo 世界 мир
sea mar mer meer mare 海 大海 海洋 море 바다 | ocean oceano ozean
river rio fleuve fluss fiume riviere 河 江 река
lake lago lac see 湖 озеро
mountain montana montagne berg montagna montanha 山 大山 гора 산 | mount monte alp
forest bosque foret wald foresta floresta 森林 フォレスト лес | woods
fire fuego feu feuer fuoco fogo 火 огонь 불 | flame flamme llama
water agua eau wasser acqua 水 ウォーター вода 물 | aqua hydro
ice hielo glace eis ghiaccio gelo 冰 лед 얼음
snow nieve neige schnee neve 雪 雪花 スノー снег 눈
rain lluvia pluie regen pioggia chuva 雨 дождь
wind viento vent wind vento 风 ветер 바람 | breeze
thunder trueno tonnerre donner tuono trovao 雷 雷电 гром | lightning rayo eclair blitz 闪电
cloud nube nuage wolke nuvola nuvem 云 云朵 облако 구름
rainbow arcoiris regenbogen arcobaleno 彩虹 радуга
spring primavera printemps fruhling 春 春天 весна
summer verano ete sommer estate verao 夏 夏天 лето
autumn otono automne herbst autunno outono 秋 秋天 осень | fall
winter invierno hiver inverno 冬 冬天 зима
day dia jour tag giorno 日子 день
night noche nuit nacht notte noite 夜 ночь
morning manana matin morgen mattina manha 早晨 утро | dawn alba aurora
goodmorning buenosdias bonjour gutenmorgen buongiorno bomdia 早安 早上好
goodnight buenasnoches bonnenuit gutenacht buonanotte boanoite 晚安
rose rosa 玫瑰 ローズ роза 장미
lily lirio lis lilie giglio 百合
tulip tulipan tulipe tulpe tulipano tulipa 郁金香
flower flor fleur blume fiore 花 フラワー цветок 꽃 | blossom bloom
lotus loto 莲花 荷花
tree arbol arbre baum albero arvore 树 дерево 나무
leaf hoja feuille blatt foglia folha 叶 叶子 лист
apple manzana pomme apfel mela maca 苹果 アップル リンゴ яблоко 사과 애플
orange naranja orange arancia laranja 橙 橙子 апельсин
lemon limon citron zitrone limone limao 柠檬 レモン лимон
grape uva raisin traube 葡萄
cherry cereza cerise kirsche ciliegia cereja 樱桃 вишня
strawberry fresa fraise erdbeere fragola morango 草莓
peach melocoton peche pfirsich pesca pessego 桃 桃子
pear pera poire birne 梨
coconut coco 椰子 椰 кокос | coconuts
olive oliva aceituna azeitona 橄榄
honey miel honig miele mel 蜂蜜 мед
milk leche lait milch latte leite 牛奶 奶 молоко 우유
bread pan pain brot pane pao 面包 хлеб
cheese queso fromage kase formaggio queijo 奶酪 сыр
salt sal sel salz sale 盐 соль
sugar azucar sucre zucker zucchero acucar 糖 сахар
wine vino vin wein vinho 葡萄酒 вино
beer cerveza biere bier birra cerveja 啤酒 пиво 맥주
tea te the tee cha 茶 чай
coffee cafe kaffee caffe 咖啡 コーヒー кофе 커피
king rey roi konig koenig re rei 王 国王 キング король korol 왕 kral | monarch
queen reina reine konigin regina rainha 女王 皇后 クイーン королева 여왕
prince principe prinz 王子 プリンス принц 왕자
princess princesa princesse prinzessin principessa 公主 プリンセス принцесса
crown corona couronne krone coroa 皇冠 クラウン корона 왕관
castle castillo chateau schloss castello castelo 城堡 замок | palace palacio palais palast
knight caballero chevalier ritter cavaliere cavaleiro 骑士 рыцарь
soldier soldado soldat soldato 士兵 战士 | warrior guerrero guerrier krieger
hunter cazador chasseur jager cacciatore cacador 猎人 охотник | chasseur
sailor marinero marin matrose marinaio 水手 моряк
pirate pirata pirat 海盗 пират
angel ange engel angelo anjo 天使 エンジェル ангел 천사
devil diablo diable teufel diavolo diabo 魔鬼 恶魔 дьявол | demon
witch bruja sorciere hexe strega bruxa 女巫 ведьма
pilgrim peregrino pelerin pilger pellegrino peregrina 朝圣者
father padre pere vater pai 父亲 爸爸 отец | papa dad daddy
mother madre mere mutter mae 母亲 妈妈 мать 엄마 | mama mom mum
grandmother abuela grandmere grossmutter nonna avo oma 外婆 奶奶 бабушка 할머니 | granny grandma
brother hermano frere bruder fratello irmao 兄弟 брат
girl chica fille madchen ragazza menina 女孩 ガール девочка
boy chico garcon junge ragazzo menino 男孩 ボーイ мальчик
child nino enfant kind bambino crianca 孩子 儿童 ребенок 아이 | kid
woman mujer femme frau donna mulher 女人 женщина | lady
man hombre homme mann uomo homem 男人 мужчина
friend amigo ami freund amico 朋友 друг 친구 | buddy pal mate
love amor amour liebe amore 爱 爱情 ラブ любовь 사랑
heart corazon coeur herz cuore coracao 心 ハート сердце 하트
hand mano main hand mao 手 рука
eye ojo oeil auge occhio olho 眼 眼睛 глаз
foot pie pied fuss piede pe 脚 нога
life vida vie leben vita 生命 生活 жизнь
dream sueno reve traum sogno sonho 梦 梦想 ドリーム мечта 꿈
hope esperanza espoir hoffnung speranza esperanca 希望 надежда
peace paz paix frieden pace 和平 мир
freedom libertad liberte freiheit liberta liberdade 自由 свобода | liberty
happiness felicidad bonheur gluck felicita felicidade 幸福 快乐 счастье | happy joy
luck suerte chance gluck fortuna sorte 幸运 福 | lucky fortune
beauty belleza beaute schonheit bellezza beleza 美丽 красота
beautiful bello belle schon bella bonita hermosa 美 漂亮 красивая | pretty
health salud sante gesundheit salute saude 健康 здоровье | healthy
gold oro or gold ouro 金 黄金 ゴールド золото 골드 | golden dorado
silver plata argent silber argento prata 银 白银 シルバー серебро
diamond diamante diamant 钻石 ダイヤモンド бриллиант 다이아몬드 | brilliant
pearl perla perle perola 珍珠 パール жемчуг
iron hierro fer eisen ferro 铁 железо
steel acero acier stahl acciaio aco 钢 сталь
stone piedra pierre stein pietra pedra 石 石头 камень | rock roca roche felsen
glass vidrio verre glas vetro vidro 玻璃
crystal cristal kristall cristallo 水晶 クリスタル кристалл
red rojo rouge rot rosso vermelho 红 红色 レッド красный krasny 레드 빨간
blue azul bleu blau blu azzurro 蓝 蓝色 ブルー синий голубой 블루
green verde vert grun 绿 绿色 グリーン зеленый
black negro noir schwarz nero preto 黑 黑色 ブラック черный 블랙
white blanco blanc weiss bianco branco blanche 白 白色 ホワイト белый 화이트
yellow amarillo jaune gelb giallo amarelo 黄 黄色 желтый
pink rosa rose 粉红 粉色 ピンク розовый
old viejo vieux alt vecchio velho antiguo 老 旧 старый | ancient
new nuevo nouveau neu nuovo novo 新 ニュー новый 새
big grande grand gross 大 большой 큰 | great large giant gigante 巨人
small pequeno petit klein piccolo 小 маленький 작은 | little tiny
good bueno bon gut buono bom 好 グッド хороший 좋은
best mejor meilleur beste migliore melhor 最好 лучший
house casa maison haus 房子 家 ハウス дом 집 | home hogar heim
garden jardin garten giardino jardim 花园 ガーデン сад 정원
city ciudad ville stadt citta cidade 城市 シティ город 도시 | town
village pueblo village dorf villaggio aldeia 村 деревня
bridge puente pont brucke ponte 桥 ブリッジ мост 다리
tower torre tour turm 塔 башня
gate puerta porte tor porta 门 ворота | door
road camino chemin weg strada caminho 路 дорога | street way calle rue strasse
island isla ile insel isola ilha 岛 остров | isle
beach playa plage strand spiaggia praia 海滩 пляж
valley valle vallee tal vale 谷
field campo champ feld 田
farm granja ferme bauernhof fattoria fazenda 农场 ферма | ranch finca
ship barco bateau schiff nave navio 船 корабль | boat
key llave cle schlussel chiave chave 钥匙 ключ
sword espada epee schwert spada 剑 меч
arrow flecha fleche pfeil freccia 箭 стрела
bell campana cloche glocke campanha 钟 колокол
book libro livre buch livro 书 книга 책
letter carta lettre brief lettera 信
music musica musique musik 音乐 музыка 음악 | melody
song cancion chanson lied canzone cancao 歌 песня
dance baile danse tanz danza danca 舞 танец
game juego jeu spiel gioco jogo 游戏 игра 게임 | play
gift regalo cadeau geschenk dono presente 礼物 подарок 선물 | present
doll muneca poupee puppe bambola boneca 娃娃 кукла 인형
ball balon ballon pelota palla bola 球 мяч
shoe zapato chaussure schuh scarpa sapato 鞋 обувь
hat sombrero chapeau hut cappello chapeu 帽子 шляпа
wall muro mur mauer parede 墙 стена | greatwall
greatwall 长城 万里长城 muralla
world mundo monde welt mondo 世界 мир 세계 | universe global
north norte nord norden 北 север 북
south sur sud suden sul 南 юг 남
east este est osten leste 东 восток 동 | orient oriente
west oeste ouest westen ovest 西 запад 서
one uno un eins um 一 один | first primero premier erste primo
victory victoria victoire sieg vittoria vitoria 胜利 победа | triumph win winner
hero heroe heros held eroe heroi 英雄 герой
master maestro maitre meister mestre 大师 мастер
doctor medico docteur arzt 博士 医生 доктор 닥터
teacher profesor maestro lehrer 老师 师傅
cook cocinero cuisinier koch cuoco 厨师 повар | chef
tailor sastre tailleur schneider sarto 裁缝
gentleman caballero gentilhomme herr signore 绅士 先生
treasure tesoro tresor schatz 宝 宝贝 宝藏 сокровище
fast rapido rapide schnell veloce 快 быстрый | quick swift speed
strong fuerte fort stark forte 强 сильный | strength
sweet dulce doux suss dolce doce 甜 сладкий
fresh fresco frais frisch 新鲜 свежий
soft suave doux weich morbido 软 мягкий
hot caliente chaud heiss caldo quente 热 горячий
cold frio froid kalt freddo 冷 холодный
open abierto ouvert offen aperto aberto 开 открытый
silence silencio stille silenzio 沉默 тишина
secret secreto geheim segreto 秘密 секрет
magic magia magie magisch magico 魔法 магия | magical
mystery misterio mystere 神秘 тайна
spirit espiritu esprit geist spirito 精神 дух
family familia famille familie famiglia 家庭 家族 семья 가족
union union unione uniao 联盟 союз
brotherhood hermandad fraternite bruderschaft fratellanza
energy energia energie 能量 энергия 에너지 | power potencia force fuerza kraft
light luz lumiere licht luce 光 свет 빛
shadow sombra ombre schatten ombra 影 тень
face cara visage gesicht viso rosto 脸 лицо
hair pelo cheveux haar capelli cabelo 头发 волосы
skin piel peau haut pelle pele 皮肤 кожа
clean limpio propre sauber pulito limpo 干净 чистый | cleaning
care cuidado soin pflege cura 护理 уход
widow viuda veuve witwe vedova viuva 寡妇
cross cruz croix kreuz croce 十字 крест
red bull 红牛
saint santo san sankt sao 圣 святой
bull fighter torero matador
stripe raya streifen riga 条纹
needle aguja aiguille nadel ago 针
seal foca phoque robbe 海豹
pineapple pina ananas abacaxi 菠萝
gourd 葫芦
facebook 脸书
wellness bienestar
pet mascota 宠物
farmer granjero fermier bauer 农夫 농부 фермер
spring fountain fuente fontaine quelle fonte 泉
pharaoh faraon pharaon 法老
emperor emperador empereur kaiser imperatore 皇帝 император 황제
`;
