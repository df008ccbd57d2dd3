import { nativeLikeness, spellsOneName } from '../../server/text/native-likeness';

describe('two spellings of a foreign name in one script', () => {
  it.each([
    ['나이키', '나이끼', 'tense for aspirated'],
    ['푸마', '퓨마', 'a vowel with y and without'],
    ['샤넬', '샤낼', 'ㅐ for ㅔ'],
    ['리복', '리보크', 'a final as a syllable'],
    ['شانيل', 'شنيل', 'a long vowel not written'],
    ['كاسيو', 'قاسيو', 'ق for ك'],
    ['بورش', 'پورش', 'پ for ب'],
    ['אדידס', 'אדדס', 'a mater lectionis not written'],
    ['טויוטה', 'תויוטה', 'ת for ט'],
    ['Γκούτσι', 'Γούτσι', 'γ for γκ'],
    ['Μπράουν', 'Πράουν', 'π for μπ'],
    ['Самсунг', 'Замсунк', 'voiced for voiceless'],
    ['ลาคอสท์', 'ละคอสต์', 'a short vowel, another silenced letter'],
    ['ไนกี้', 'ในกี', 'ใ for ไ, no tone mark'],
    ['ยามาฮ่า', 'ยามาฮา', 'no tone mark'],
    ['カーハート', 'カハード', 'no long mark, voiced'],
    ['リプトン', 'リプトソ', 'a kana that looks like another'],
    ['ファンコ', 'フアンコ', 'a large vowel for a small one'],
  ])('%s as %s: %s', (name, spelling) => {
    expect(nativeLikeness(name, spelling)).toBeGreaterThan(0);
    expect(nativeLikeness(spelling, name)).toBeCloseTo(nativeLikeness(name, spelling));
    expect(spellsOneName(name, spelling)).toBe(true);
  });

  it.each([
    ['나이키', '나이프'],
    ['푸마', '파카'],
    ['샤넬', '서랍'],
    ['شانيل', 'شاحن'],
    ['Адидас', 'Ананас'],
    ['シャネル', 'サンダル'],
    ['ไนกี้', 'ในครัว'],
    ['Nike', 'Naik'],
    ['나이키', 'ナイキ'],
    ['耐克', '耐可'],
    ['', ''],
  ])('not %s and %s', (one, two) => {
    expect(nativeLikeness(one, two)).toBe(0);
  });

  it('calls no text a spelling of itself', () => {
    expect(spellsOneName('푸마', '푸마')).toBe(false);
  });
});
