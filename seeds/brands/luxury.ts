import { type BrandTable } from './brand-table';

/** Luxury houses, leather goods, jewellery and watches, with the names they use in other scripts. */
export const LUXURY: readonly BrandTable[] = [
  {
    classes: [18, 25],
    rows: `
Louis Vuitton|FR|zh:路易威登;ja:ルイ・ヴィトン;ko:루이 비통;ru:Луи Виттон;ar:لويس فيتون|3,9,14
Gucci|IT|zh:古驰;ja:グッチ;ko:구찌;ru:Гуччи;ar:غوتشي|3,9,14
Chanel|FR|zh:香奈儿;zh-Hant:香奈兒;ja:シャネル;ko:샤넬;ru:Шанель;ar:شانيل|3,9,14
Hermès|FR|zh:爱马仕;zh-Hant:愛馬仕;ja:エルメス;ko:에르메스;ru:Эрмес;ar:هيرميس|3,14,24
Prada|IT|zh:普拉达;ja:プラダ;ko:프라다;ru:Прада;ar:برادا|3,9
Miu Miu|IT|zh:缪缪;ja:ミュウミュウ;ko:미우미우|3,9
Dior|FR|zh:迪奥;ja:ディオール;ko:디올;ru:Диор;ar:ديور|3,9,14
Christian Dior|FR|zh:克里斯汀迪奥;ja:クリスチャン・ディオール;ru:Кристиан Диор|3,9,14
Burberry|GB|zh:博柏利;zh:巴宝莉;ja:バーバリー;ko:버버리;ru:Барберри;ar:بربري|3,9
Fendi|IT|zh:芬迪;ja:フェンディ;ko:펜디;ru:Фенди|9,14
Versace|IT|zh:范思哲;ja:ヴェルサーチェ;ko:베르사체;ru:Версаче;ar:فيرساتشي|3,9,14
Giorgio Armani|IT|zh:乔治阿玛尼;ja:ジョルジオ・アルマーニ;ru:Джорджио Армани|3,9,14
Emporio Armani|IT|zh:安普里奥阿玛尼;ja:エンポリオ・アルマーニ|3,9,14
Armani|IT|zh:阿玛尼;ja:アルマーニ;ko:아르마니;ru:Армани;ar:أرماني|3,9,14
Balenciaga|FR|zh:巴黎世家;ja:バレンシアガ;ko:발렌시아가;ru:Баленсиага|9
Givenchy|FR|zh:纪梵希;ja:ジバンシィ;ko:지방시;ru:Живанши;ar:جيفنشي|3
Saint Laurent|FR|zh:圣罗兰;ja:サンローラン;ko:생로랑;ru:Сен-Лоран|3,9
Yves Saint Laurent|FR|zh:伊夫圣罗兰;ja:イヴ・サンローラン;ko:입생로랑;ru:Ив Сен-Лоран|3
Celine|FR|zh:思琳;ja:セリーヌ;ko:셀린느;ru:Селин|9
Loewe|ES|zh:罗意威;ja:ロエベ;ko:로에베;ru:Лоэве|3
Bottega Veneta|IT|zh:葆蝶家;ja:ボッテガ・ヴェネタ;ko:보테가 베네타;ru:Боттега Венета|9
Salvatore Ferragamo|IT|zh:菲拉格慕;ja:サルヴァトーレ・フェラガモ;ko:살바토레 페라가모|9
Dolce & Gabbana|IT|zh:杜嘉班纳;ja:ドルチェ＆ガッバーナ;ko:돌체앤가바나;ru:Дольче и Габбана;ar:دولتشي آند غابانا|3,9
Valentino|IT|zh:华伦天奴;ja:ヴァレンティノ;ko:발렌티노;ru:Валентино|3,9
Moschino|IT|zh:莫斯奇诺;ja:モスキーノ;ko:모스키노;ru:Москино|3
Alexander McQueen|GB|zh:亚历山大麦昆;ja:アレキサンダー・マックイーン;ko:알렉산더 맥퀸|9
Moncler|IT|zh:盟可睐;ja:モンクレール;ko:몽클레르;ru:Монклер|9
Canada Goose|CA|zh:加拿大鹅;ja:カナダグース;ko:캐나다구스
Stone Island|IT|zh:石头岛;ja:ストーンアイランド;ko:스톤 아일랜드
Off-White|IT|ja:オフホワイト;ko:오프화이트
Fear of God|US|ja:フィア・オブ・ゴッド
Supreme|US|ja:シュプリーム;ko:슈프림
Stüssy|US|zh:斯图西;ja:ステューシー;ko:스투시
A Bathing Ape|JP|ja:ア・ベイシング・エイプ;zh:安逸猿
Comme des Garçons|JP|ja:コム・デ・ギャルソン;zh:川久保玲
Issey Miyake|JP|ja:イッセイミヤケ;zh:三宅一生;ko:이세이 미야케|3,14
Kenzo|FR|zh:高田贤三;ja:ケンゾー;ko:겐조|3
Yohji Yamamoto|JP|ja:ヨウジヤマモト;zh:山本耀司
Acne Studios|SE|ja:アクネ ストゥディオズ;ko:아크네 스튜디오
Maison Margiela|FR|zh:马丁马吉拉;ja:メゾン マルジェラ;ko:메종 마르지엘라
Thom Browne|US|ja:トム ブラウン;ko:톰 브라운;zh:汤姆布朗
Vivienne Westwood|GB|zh:薇薇安威斯特伍德;ja:ヴィヴィアン・ウエストウッド|14
Paul Smith|GB|zh:保罗史密斯;ja:ポール・スミス;ko:폴 스미스
Jimmy Choo|GB|zh:周仰杰;ja:ジミー・チュウ;ko:지미추
Christian Louboutin|FR|zh:克里斯提鲁布托;ja:クリスチャン・ルブタン;ko:크리스찬 루부탱
Manolo Blahnik|GB|ja:マノロ・ブラニク;zh:莫罗伯拉尼克
Tod's|IT|zh:托德斯;ja:トッズ;ko:토즈
Hogan|IT|ja:ホーガン
Bally|CH|zh:巴利;ja:バリー;ko:발리
Longchamp|FR|zh:珑骧;ja:ロンシャン;ko:롱샴
Lancel|FR|ja:ランセル
Goyard|FR|zh:戈雅;ja:ゴヤール;ko:고야드
Moynat|FR|zh:摩奈;ja:モワナ
Coach|US|zh:蔻驰;ja:コーチ;ko:코치|9,14
Kate Spade|US|zh:凯特丝蓓;ja:ケイト・スペード;ko:케이트 스페이드|14
Michael Kors|US|zh:迈克高仕;ja:マイケル・コース;ko:마이클 코어스;ru:Майкл Корс|9,14
Tory Burch|US|zh:汤丽柏琦;ja:トリー バーチ;ko:토리 버치|14
Marc Jacobs|US|zh:莫杰;ja:マーク ジェイコブス;ko:마크 제이콥스|3
Furla|IT|zh:芙拉;ja:フルラ;ko:훌라
MCM|DE|ja:エムシーエム;ko:엠씨엠
Mulberry|GB|zh:迈宝瑞;ja:マルベリー
Chloé|FR|zh:蔻依;ja:クロエ;ko:끌로에|3
Lanvin|FR|zh:浪凡;ja:ランバン;ko:랑방|3
Balmain|FR|zh:巴尔曼;ja:バルマン;ko:발망
Roberto Cavalli|IT|zh:罗伯特卡沃利;ja:ロベルト・カヴァリ
Etro|IT|zh:艾特罗;ja:エトロ;ko:에트로
Max Mara|IT|zh:麦丝玛拉;ja:マックスマーラ;ko:막스마라;ru:Макс Мара
Missoni|IT|zh:米索尼;ja:ミッソーニ
Marni|IT|zh:玛尼;ja:マルニ;ko:마르니
Brunello Cucinelli|IT|ja:ブルネロ クチネリ
Loro Piana|IT|zh:诺悠翩雅;ja:ロロ・ピアーナ
Ermenegildo Zegna|IT|zh:杰尼亚;ja:エルメネジルド・ゼニア
Hugo Boss|DE|zh:雨果博斯;ja:ヒューゴ・ボス;ko:휴고 보스;ru:Хуго Босс|3,9
Philipp Plein|DE|ja:フィリップ プレイン;ru:Филипп Плейн
Golden Goose|IT|ja:ゴールデン グース;ko:골든구스
Dsquared2|IT|ja:ディースクエアード
Samsonite|US|zh:新秀丽;ja:サムソナイト;ko:쌤소나이트
American Tourister|US|zh:美旅;ja:アメリカンツーリスター
Rimowa|DE|zh:日默瓦;ja:リモワ;ko:리모와
Tumi|US|zh:途明;ja:トゥミ;ko:투미
Eastpak|US|ja:イーストパック
Herschel|CA|ja:ハーシェル
Fjällräven|SE|zh:北极狐;ja:フェールラーベン;ko:피엘라벤
Kipling|BE|zh:凯浦林;ja:キプリング
Anello|JP|ja:アネロ
`,
  },
  {
    classes: [14],
    rows: `
Rolex|CH|zh:劳力士;zh-Hant:勞力士;ja:ロレックス;ko:롤렉스;ru:Ролекс;ar:رولكس
Omega|CH|zh:欧米茄;ja:オメガ;ko:오메가;ru:Омега;ar:أوميغا
Patek Philippe|CH|zh:百达翡丽;ja:パテック・フィリップ;ko:파텍 필립;ru:Патек Филипп
Audemars Piguet|CH|zh:爱彼;ja:オーデマ・ピゲ;ko:오데마 피게
Cartier|FR|zh:卡地亚;zh-Hant:卡地亞;ja:カルティエ;ko:까르띠에;ru:Картье;ar:كارتييه|3,9,18
Bvlgari|IT|zh:宝格丽;ja:ブルガリ;ko:불가리;ru:Булгари;ar:بولغاري|3,18
Tiffany & Co.|US|zh:蒂芙尼;ja:ティファニー;ko:티파니;ru:Тиффани;ar:تيفاني
Van Cleef & Arpels|FR|zh:梵克雅宝;ja:ヴァンクリーフ＆アーペル;ko:반클리프 아펠|3
Chopard|CH|zh:萧邦;ja:ショパール;ko:쇼파드;ru:Шопард
Piaget|CH|zh:伯爵;ja:ピアジェ;ko:피아제
Boucheron|FR|zh:宝诗龙;ja:ブシュロン
Harry Winston|US|zh:海瑞温斯顿;ja:ハリー・ウィンストン
Vacheron Constantin|CH|zh:江诗丹顿;ja:ヴァシュロン・コンスタンタン
IWC Schaffhausen|CH|zh:万国;ja:アイ・ダブリュー・シー
Jaeger-LeCoultre|CH|zh:积家;ja:ジャガー・ルクルト
Panerai|IT|zh:沛纳海;ja:パネライ;ko:파네라이
Hublot|CH|zh:宇舶;ja:ウブロ;ko:위블로;ru:Хублот
TAG Heuer|CH|zh:泰格豪雅;ja:タグ・ホイヤー;ko:태그호이어
Breitling|CH|zh:百年灵;ja:ブライトリング;ko:브라이틀링;ru:Брайтлинг
Longines|CH|zh:浪琴;ja:ロンジン;ko:론진;ru:Лонжин
Tissot|CH|zh:天梭;ja:ティソ;ko:티쏘;ru:Тиссо
Rado|CH|zh:雷达表;ja:ラドー;ko:라도
Zenith|CH|zh:真力时;ja:ゼニス
Girard-Perregaux|CH|zh:芝柏;ja:ジラール・ペルゴ
Franck Muller|CH|zh:法穆兰;ja:フランク・ミュラー
Richard Mille|CH|zh:理查德米勒;ja:リシャール・ミル
Mido|CH|zh:美度;ja:ミドー
Certina|CH|zh:雪铁纳;ja:サーチナ
Hamilton|CH|zh:汉密尔顿;ja:ハミルトン
Swatch|CH|zh:斯沃琪;ja:スウォッチ;ko:스와치;ru:Свотч
Swarovski|AT|zh:施华洛世奇;ja:スワロフスキー;ko:스와로브스키;ru:Сваровски;ar:سواروفسكي|21
Pandora|DK|zh:潘多拉;ja:パンドラ;ko:판도라;ru:Пандора
Casio|JP|zh:卡西欧;ja:カシオ;ko:카시오;ru:Касио;ar:كاسيو|9
G-SHOCK|JP|ja:ジーショック;ko:지샥
Seiko|JP|zh:精工;ja:セイコー;ko:세이코;ru:Сейко
Citizen|JP|zh:西铁城;ja:シチズン;ko:시티즌;ru:Ситизен
Orient Watch|JP|zh:东方双狮;ja:オリエント時計
Fossil|US|zh:化石;ja:フォッシル;ko:파슬
Daniel Wellington|SE|zh:丹尼尔惠灵顿;ja:ダニエル・ウェリントン;ko:다니엘 웰링턴
Timex|US|zh:天美时;ja:タイメックス
Chow Tai Fook|HK|zh:周大福;zh-Hant:周大福
Lao Feng Xiang|CN|zh:老凤祥
Chow Sang Sang|HK|zh:周生生
Luk Fook|HK|zh:六福珠宝
Mikimoto|JP|ja:ミキモト;zh:御木本
Montblanc|DE|zh:万宝龙;ja:モンブラン;ko:몽블랑;ru:Монблан|16,18
Alex and Ani|US|ja:アレックス アンド アニ
Thomas Sabo|DE|ja:トーマス サボ;ru:Томас Сабо
`,
  },
];
