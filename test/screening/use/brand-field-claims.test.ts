// cspell:disable
import { brandFieldClaims } from '../../../server/screening/use/brand-field-claims';

const claims = (brand: string, markText = 'SAMSUNG'): boolean =>
  brandFieldClaims({
    fields: [
      { field: 'BRAND', text: brand },
      { field: 'TITLE', text: `Phone ${markText}` },
    ],
    span: { fieldIndex: 1, start: 6, end: 6 + markText.length },
    markText,
    name: markText,
    identical: true,
    likeness: 1,
    otherSpans: [],
    ordinariness: () => 0,
    goodsClasses: [],
    markClasses: [],
  });

describe('what a brand field claims', () => {
  it.each(['Samsung', 'SAMSUNG', 'samsung ', 'Samsung®'])('claims the mark: %s', (brand) => {
    expect(claims(brand)).toBe(true);
  });

  it.each([
    'for Samsung',
    'Compatible with Samsung',
    'Unbranded',
    'N/A',
    'Generic',
    '无品牌',
    'ノーブランド品',
    'Samsung用',
    'Anker',
    '',
    'sin marca',
    'Keine Angabe',
    'marque inconnue',
    'não se aplica',
    'fatto in casa',
    'geen merk',
    'nie dotyczy',
    'neuvedeno',
    'márka nélkül',
    'el yapımı',
    'не указан',
    'ручна робота',
    'άγνωστη μάρκα',
    'لا ينطبق',
    'עבודת יד',
    'hàng thủ công',
    'tidak bermerek',
    'ไม่ระบุแบรนด์',
    '暂无品牌',
    '無特定品牌',
    'メーカー不明',
    '브랜드 없음',
    '상세페이지 참조',
  ])('makes no claim to it: %s', (brand) => {
    expect(claims(brand)).toBe(false);
  });

  it('claims what stands in it, however it is spelled', () => {
    const fields = [{ field: 'BRAND' as const, text: 'S4msung' }];
    const span = { fieldIndex: 0, start: 0, end: 7 };
    const rest = { otherSpans: [], ordinariness: () => 0, goodsClasses: [], markClasses: [] };
    expect(
      brandFieldClaims({
        fields,
        span,
        markText: 'SAMSUNG',
        name: 'SAMSUNG',
        identical: false,
        likeness: 0.9,
        ...rest,
      }),
    ).toBe(true);
  });
});
