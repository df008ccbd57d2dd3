// cspell:disable
import { type Hit } from './scan';

/**
 * Words of Korean and Japanese titles that hold the name of goods by chance: 스타일 (style) holds 타일 (tile), サービス ビス (a screw). Their scripts
 * do not tell where a word ends. Own list.
 */
const WORDS_AROUND =
  `스타일 스타일링 브라운 브라이스 브라이언 브라보 브라질 브라더 파이팅 스파이더 스파이 와이파이 하이파이 보고서 그림자 차가운 가운데 마이크로 면사포 무설탕 인테리어 모자이크
  모자라 바지락 반지하 반지갑 반지름 타이트 타이머 타이틀 타이밍 타이어 타이완 트레이닝 트레이너 트레일 라이트닝 캔버스화 커버스토리 시계방향 연필심 양말목 그만두고 그만두 도와드릴 드릴게요 드릴께요 드릴까요 말씀드릴
  프로파이 파이프 파이널 파이브 시가전 시가지 지도자 지도사 지도안 내의원 제기동 제기역 화기애애 고서점 면도기 공구리 카레이서 카레이싱 의자왕 용의자 거라면 아니라면
  サービス スタイル スタイリッシュ スターリング スプリング トレーニング カウンセリング ヒーリング サイクリング モニタリング ブラック ブラウン ブラザー ブラジル ブラスト ブラスター ブラボー ブラッド ブラケット ブラウザ
  パイロット オリンピック プリンセス ペンギン パートナー ライトニング マイクロ マグネット マグネシウム ラグジュアリー ラグビー ギンガム トワイライト フットボール カメラマン メロンパン レジスタンス アフガニスタン ウィンチェスター
  プロパン スパイラル スパイダー スパイク パンダ パンツ パンク パンフレット パンプス パーティー トレーサビリティ ファイルーズ ハムスター ザルツブルク カニューレ ナタリー プロファイル エンタープライズ カーキ ピックアップ
  グリップ ストリップ クリップ フィリップ チェスト`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);
const AROUND = new RegExp(WORDS_AROUND.join('|'), 'gu');
const LONGEST = WORDS_AROUND[0]?.length ?? 0;
const SYLLABLES = /[\p{Script=Hangul}\p{Script=Katakana}]/u;

/** True for goods that are only a part of one of these words. */
export function isInsideOtherWord(text: string, { end, start }: Hit): boolean {
  if (!SYLLABLES.test(text.slice(start, start + 1))) return false;
  const from = Math.max(0, start - LONGEST);
  return [...text.slice(from, end + LONGEST).matchAll(AROUND)].some(({ 0: word, index }) => {
    const [first, last] = [from + index, from + index + word.length];
    return first <= start && last >= end && last - first > end - start;
  });
}
