import { type PreparedField, prepareUse } from './prepare-use';
import { type UseQuestion } from './use-question';

/** Brand fields that claim no brand at all. */
const NO_BRAND = new Set([
  'unbranded',
  'generic',
  'no brand',
  'nobrand',
  'none',
  'n a',
  'na',
  'oem',
  'unknown',
  'other',
  'others',
  'does not apply',
  'not applicable',
  'null',
  'no',
  'without brand',
  'non brand',
  'handmade',
  'private label',
  '无',
  '無',
  '无品牌',
  '無品牌',
  '其他',
  '其它',
  '国产',
  '无牌',
  'ノーブランド',
  'ノーブランド品',
  'ノンブランド',
  'その他',
  'なし',
  '없음',
  '기타',
  '노브랜드',
  'sin marca',
  'genérico',
  'generico',
  'genérica',
  'sem marca',
  'sans marque',
  'générique',
  'markenlos',
  'ohne marke',
  'no name',
  'noname',
  'senza marca',
  'nessuna',
  'marka yok',
  'markasız',
  'diğer',
  'нет',
  'без бренда',
  'нет бренда',
  'ноунейм',
  'другой',
  'không',
  'không thương hiệu',
  'no brand oem',
  'ไม่มี',
  'ไม่มียี่ห้อ',
  'ไม่มีแบรนด์',
  'tidak ada',
  'tidak ada merek',
  'tanpa merek',
  'بدون',
  'بدون ماركة',
  'لا يوجد',
  'غير محدد',
  'merkloos',
  'bez marki',
  'brak marki',
  'brak',
  'nieoryginalny',
  'zamiennik',
  'bez značky',
  'neznačkové',
  'utan märke',
  'märkeslös',
  'inget märke',
  'uden mærke',
  'uten merke',
  'χωρίς μάρκα',
  'χωρίς επωνυμία',
  'άλλο',
  'ללא מותג',
  'ללא',
  'גנרי',
  'אחר',
  'без марки',
  'немає',
  'немає бренду',
  'не вказано',
  'інший',
  'не указан',
  'не указано',
  'отсутствует',
  'отсутствует бренд',
  'غير معروف',
  'بلا ماركة',
  'عام',
  'أخرى',
  'genérico sem marca',
  'outros',
  'otros',
  'otra',
  'autre',
  'autres',
  'altro',
  'altri',
  'andere',
  'overig',
  'generisch',
  'generico sin marca',
  'générico',
  'generiek',
  'generik',
  'jiné',
  'inne',
  'ostatní',
  'márka nélküli',
  'egyéb',
  'fără marcă',
  'alta',
  'lainnya',
  'khác',
  'อื่นๆ',
  '자체제작',
  '자체브랜드',
  '상품상세참조',
  '自社製',
  '不明',
  '自有品牌',
  '未知',
  '无品牌 其他',
  '自制',
  'not specified',
  'not branded',
  'no brand name',
  'brandless',
  'non branded',
  'aftermarket',
  'self made',
  'own brand',
  'custom',
  'no marca',
  'não informado',
  'no especificado',
  'belirtilmemiş',
  'jenerik',
]);

function plain(field: PreparedField): string {
  return field.pieces
    .filter(({ kind }) => kind === 'WORD' || kind === 'CODE')
    .map(({ text }, i, all) => (text && all[i]?.dense && i > 0 && all[i - 1]?.dense ? text : ` ${text}`))
    .join('')
    .trim();
}

/** True where a brand field says that there is no brand: "Unbranded", "N/A", 无品牌. */
export function claimsNoBrand(field: PreparedField): boolean {
  const text = plain(field);
  return text === '' || NO_BRAND.has(text);
}

/** A brand field that holds a frame makes no claim: "for Dyson", "Compatible with HP", "Samsung用". */
function framed(field: PreparedField): boolean {
  return field.hits.some(
    ({ roles }) => roles.has('FIT') || roles.has('FIT_BEHIND') || roles.has('COMPARE') || roles.has('LIKE'),
  );
}

function squeeze(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/**
 * True where the brand field itself claims the mark: the span stands in it, or it is written as the mark's text or the
 * name that was met, and it is not framed ("for X", "compatible with X") and does not say that there is no brand.
 */
export function brandFieldClaims(question: UseQuestion): boolean {
  const { fields } = prepareUse(question.fields);
  const wanted = new Set([squeeze(question.markText), squeeze(question.name)]);
  return fields.some((field, index) => {
    if (field.role !== 'BRAND' || framed(field) || claimsNoBrand(field)) return false;
    return index === question.span.fieldIndex || wanted.has(squeeze(field.text));
  });
}
