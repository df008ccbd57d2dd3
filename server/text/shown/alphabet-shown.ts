import { byTable, readTable, type SignReader, whereAlone } from './sign-option';

/** Signs by their look: those that everybody reads so, and those that more often are something else. */
function looks(rows: string, unsure = ''): SignReader {
  const sure = byTable(readTable(rows), 'HOMOGLYPH', true);
  const perhaps = byTable(readTable(unsure), 'HOMOGLYPH', false);
  return (text, at) => [...sure(text, at), ...perhaps(text, at)];
}

/** Latin and Greek letters and digits in a word of Cyrillic, by their look. */
export const cyrillicShown = looks(
  'a а, @ а, c с, e е, o о, 0 о, 1 и, p р, x х, y у, k к, u и, n п, r г, m т, w ш, l л, h н, i і и, A А, B В, C С, E Е, H Н, K К, M М, O О, P Р, T Т, X Х, Y У, N И, R Я, 3 з е, 4 ч а, 5 с, 6 б, 7 т, 8 в, 9 я, W Ш, I І, $ с, € е, ₽ р, Θ О Ф, θ о ф, Ѳ О Ф, ѳ о ф, Ө О, ө о, Σ Е С, σ о, Λ Л А, λ л, Π П, π п, Γ Г, Δ Д, Ξ З Е, Φ Ф, φ ф, Ω О, ω ш, α а, β в б, ε е э, ο о, ρ р, τ т, υ у, χ х, κ к, ν в и, ι і, μ м, η н п, Α А, Β В, Ε Е, Ζ З, Η Н, Κ К, Μ М, Ν Н И, Ο О, Ρ Р, Τ Т, Υ У, Χ Х, b ь в б, d д, g г д, z з, f ф, v в, S С З, V В, D Д, F Ф, G Г, Z З, L Л, Ø О, ø о, ∆ Д Л, q г',
  '! и і, ¡ и і, | л і, ¥ у, 2 з, £ ф',
);

/** Latin letters, and Cyrillic ones that look like them, in a word of Greek. */
export const greekShown = looks(
  'o ο, 0 ο ό ω ώ, a α, @ α, v ν, p ρ π, i ι, k κ, u υ, t τ, x χ ξ, e ε, n η ν, w ω, y γ υ, s ς, z ζ, d δ, m μ, ó ό, á ά, é έ, í ί, ú ύ, A Α, B Β, E Ε, Z Ζ, H Η, I Ι, K Κ, M Μ, N Ν, O Ο, P Ρ, T Τ, Y Υ, X Χ, а α, о ο, р ρ, е ε, к κ, А Α, О Ο, Р Ρ, Е Ε, К Κ, М Μ, Н Η, Т Τ, В Β, 3 ε έ, 1 ι ί, 4 α ά, 5 σ, 6 δ, 7 τ, 8 β θ, $ σ ς, R Ρ, r ρ, L Λ, l λ ι, G Γ, g γ, D Δ, P Π Ρ, S Σ, F Φ, f φ, V Β, X Ξ Χ, J Τζ, j τζ, b β μπ, ё ε, ч χ, ф φ, л λ, п π, г γ, д δ, Ф Φ, Л Λ, П Π, Г Γ, Д Δ, c κ σ, C Κ Σ, q κ, € ε έ Ε, £ λ, § σ ς, Ø Θ Ο, ø ο, ∆ Δ Α, ∑ Σ',
  '! ι ί, ¡ ι ί, | ι λ, ¥ υ, 2 ζ, 9 γ',
);

/** In a word of Arabic: letters of Urdu and Persian, digits by their look and as chats write sounds with them, Latin letters by their sound. */
export const arabicShown = looks(
  'ے ي, ی ي, ک ك, ڪ ك, ھ ه, ہ ه, ٥ ه, ١ ا, | ا, l ا ل, 1 ا ل ي, 4 ا, @ ا, 2 ا أ, 6 ط, ٹ ت, ڕ ر, ں ن, 3 ع ي, 7 ح, 8 ق غ, 9 ق, 5 خ س, 0 و ه, o و ه, a ا, i ي, u و, $ س, € ع, b ب, k ك, s س, n ن, m م, d د, t ت, r ر, f ف, e ي, O و ه, A ا',
  '! ا, ¡ ا, ٠ و ه, ٧ ح ف, ٤ ع, ٩ و ق',
);

/** Signs in a word of Hebrew, by their look or as Latin letters are written with them, and final letters where none can stand. */
export const hebrewShown: SignReader = (text, at) => [...signs(text, at), ...finals(text, at)];
const signs = looks(
  "$ ש ס, 0 ס ו, o ס ו, O ס ו, | ו ן, l ו ן, 1 ו י ן, i ו י, u ו, 4 א ע, @ א, a א, n ח, ' י, ’ י, € ע כ, e א, k ק, r ר, v ו, I ו ן, s ס, p פ, Y ע, W ש",
  '! ו י ן, ¡ ו י, 2 ב, 5 ס ש, 6 ס ם, 7 ד ר, 9 ט פ',
);
const LETTER_BEHIND = /^\p{Script=Hebrew}/u;
const mistaken = byTable(readTable('ם ס מ, ן ו נ, ך כ ר, ף פ, ץ צ'), 'HOMOGLYPH', false);
const finals: SignReader = (text, at) => (LETTER_BEHIND.test(text.slice(at + 1)) ? mistaken(text, at) : []);

/** In a word of Thai: Latin letters and digits by their look, and vowels written in two. */
const thaiLooks = looks(
  'เเ แ, ํา ำ, u น บ, n ก ท ถ, w พ ผ, s ร, a ล, l เ, i เ า, o อ ว, 0 อ, 1 า เ, e อ, W พ, U บ, S ร, ๐ อ, ๑ า เ, ๓ ต ด, ๔ ด, ๗ ว, ๙ ล, ๅ า, @ อ า, $ ร ส, II แ, ll แ, v ง, J ง, H ท, d ด',
  '! เ, | เ, 5 ร ส, 7 ว, 11 แ',
);

/** Latin letters among those of Thai, by what they are called: เจBแอล. */
const thaiCalled = whereAlone(
  byTable(
    readTable(
      'A เอ, B บี, C ซี, D ดี, E อี, F เอฟ, G จี, H เอช, I ไอ, J เจ, K เค, L แอล, M เอ็ม, N เอ็น, O โอ, P พี, Q คิว, R อาร์, S เอส, T ที, U ยู, V วี, W ดับเบิลยู, X เอ็กซ์, Y วาย, Z แซด',
    ),
    'LEET',
    false,
  ),
);

/** What signs in Thai may stand for. */
export const thaiShown: SignReader = (text, at) => [...thaiLooks(text, at), ...thaiCalled(text, at)];
