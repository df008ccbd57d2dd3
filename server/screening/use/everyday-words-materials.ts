// cspell:disable
/**
 * Weaves, woods, stones and metals that goods are made of, and animals that are pictured on them, where they sound or look like a mark that they
 * are not, by the language of the titles; see everyday-words.ts. Own list.
 */
export const WORDS_OF_MATERIALS: Readonly<Record<string, string>> = {
  fr: `maille mailles bouclette boucle bouclé`,
  es: `bucle roble robles arce arces canalé canalés pantera panteras`,
  it: `pantera pantere renna renne cammello cammelli`,
  pt: `lhama lhamas lagosta lagostas unicórnio unicórnios pantera panteras canelado canelada`,
  nl: `tule kant kurk kurken brons bronzen panter panters eland elanden valk valken`,
  pl: `zamsz zamszu zamszowa zamszowy zamszowe pantera pantery panter`,
  cs: `mušelín mušelínu mušelínová mušelínové mušelínový břidlice břidlicová břidlicové břidlicový panter pantera panteři`,
  sv: `harts panter pantrar krabba krabbor kamel kameler bäver bävrar bäverskinn`,
  ru: `флис флиса флисовая флисовый флисовое перкаль перкаля перкалевый перкалевое шенилл шенил шенилла шенилловый шенилловая шенилловые
    пантера пантеры панда панды пандой`,
  uk: `фліс флісу флісова флісовий перкаль перкалю шеніл шенілл шенілу шеніловий шенілова шенілові пантера пантери панда панди видра видри`,
  tr: `fitilli şönil şönili çinko çelik file fileli panter panterli çita çitalar ceylan ceylanlar yılan yılanlar balina balinalar kirpi kirpiler`,
  el: `μπουκλέ σενίλ ρατάν ραταν οξιά οξια μαόνι μαονι λάμα λαμα φίδι φιδι φίδια φώκια φωκια φώκιες γεράκι γερακι γεράκια κότα κοτα κότες
    γερανός γερανος γερανοί`,
  he: `ז'קט מוסלין אורגנזה פנתר ברדלס ברדלסים גמל גמלים שפירית שפיריות`,
  ar: `تول بوكليه روطان صنوبر كرز كوبرا صقر صقور شاهين باندا`,
  ja: `ブークレ ブークレー キルティング ジャガード パンサー パンダ ファルコン ニワトリ ユニコーン`,
  ko: `크로셰 부클 코브라 자카드 유니콘`,
  zh: `雪尼尔 雪尼爾`,
  th: `ลูกฟูก ยูนิคอร์น`,
  vi: `ngỗng thiên sấu`,
  id: `kobra kepik`,
};
