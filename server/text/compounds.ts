import { type Span } from './span';

/**
 * Everyday words of trade that Japanese and Korean write on to a name without a space: ナイキシューズ, 나이키운동화.
 * A brand is one word and the goods another; no dictionary of a segmenter knows the brand.
 */
const TRADE_WORDS =
  'シューズ スニーカー ブーツ サンダル スリッパ パンプス ヒール ソックス バッグ リュック トート ポーチ ポシェット ケース カバー ホルダー ストラップ ウォレット ベルト ' +
  'キャップ ハット ニット マフラー ストール スカーフ グローブ シャツ パーカー ジャケット コート スカート パンツ ジーンズ デニム ワンピース ドレス セーター ベスト ' +
  'レギンス タイツ インナー ブラ ショーツ パジャマ ウェア ウエア スーツ ネクタイ アクセサリー ネックレス リング ピアス イヤリング ブレスレット ウォッチ サングラス メガネ ' +
  'フレーム コスメ リップ ファンデーション マスカラ アイシャドウ クリーム ローション シャンプー リンス トリートメント ソープ スプレー オイル パフューム マスク タオル ' +
  'クッション カーテン ラグ マット ソファ チェア テーブル デスク ベッド ライト ランプ スタンド ボックス バスケット ボトル タンブラー マグ カップ グラス プレート ナイフ フォーク ' +
  'スプーン フライパン ポット ケトル トースター ミキサー ドライヤー アイロン クリーナー フィルター バッテリー チャージャー ケーブル アダプター イヤホン ヘッドホン スピーカー マイク ' +
  'カメラ レンズ モニター キーボード マウス タブレット スマホ フィルム シール ステッカー ポスター パズル フィギュア ゲーム ソフト カード ボール ラケット バット クラブ テント ' +
  'チョコレート コーヒー ジュース ビール ワイン ウイスキー サプリ プロテイン レディース メンズ キッズ ベビー ユニセックス スポーツ ランニング ゴルフ テニス セット パーツ ブレーキ ホイール タイヤ ' +
  '운동화 신발 구두 슬리퍼 샌들 부츠 가방 백팩 지갑 벨트 모자 양말 장갑 목도리 티셔츠 셔츠 바지 청바지 치마 원피스 자켓 재킷 점퍼 코트 패딩 후드 조끼 속옷 레깅스 수영복 ' +
  '시계 반지 목걸이 귀걸이 팔찌 선글라스 안경 향수 화장품 립스틱 크림 로션 샴푸 비누 마스크 수건 케이스 커버 필름 충전기 케이블 배터리 이어폰 헤드폰 스피커 키보드 마우스 ' +
  '노트북 태블릿 핸드폰 휴대폰 카메라 렌즈 컵 텀블러 물병 접시 냄비 장난감 인형 게임 카드 공 라켓 텐트 의자 책상 침대 이불 커튼 조명 필터 부품 세트 정품 남성 여성 아동 남자 여자 호환 전용 스타일';

const words: ReadonlySet<string> = new Set(TRADE_WORDS.split(' '));
const LONGEST = Math.max(...[...words].map((word) => word.length));
/** What is left of a word must be long enough to be a name. */
const LEAST_REST = 2;

function atEnd(word: string): number {
  for (let size = Math.min(LONGEST, word.length - LEAST_REST); size > 0; size -= 1) {
    if (words.has(word.slice(-size))) return size;
  }
  return 0;
}

function atStart(word: string): number {
  for (let size = Math.min(LONGEST, word.length - LEAST_REST); size > 1; size -= 1) {
    if (words.has(word.slice(0, size))) return size;
  }
  return 0;
}

/** The parts of a word of katakana or Hangul, left to right: words of trade at its end and its start are cut off. */
export function partsOfCompound(word: string): readonly Span[] {
  let start = 0;
  let end = word.length;
  const before: Span[] = [];
  const behind: Span[] = [];
  for (let size = words.has(word) ? 0 : atEnd(word); size > 0; size = atEnd(word.slice(start, end))) {
    behind.unshift({ start: end - size, end });
    end -= size;
  }
  for (
    let size = words.has(word.slice(0, end)) ? 0 : atStart(word.slice(0, end));
    size > 0;
    size = atStart(word.slice(start, end))
  ) {
    before.push({ start, end: start + size });
    start += size;
  }
  return [...before, { start, end }, ...behind];
}
