/**
 * How spelling is said, per family of languages, as tables.
 *
 * A rule is `letters/context>sounds`. Letters at the front are matched and used up (`^` ties them to the start of the
 * word); the context is only looked at: `#` a vowel letter, `=` a consonant letter, `$` the end, `[..]` one of these
 * letters, a letter itself. Of the rules of a letter the first that fits decides; a letter without one is silent.
 *
 * Sounds are single signs. Consonants: p b t d k g f v s z m n l r w y h, S (shop), C (chip), J (jam), N (ring).
 * Vowels: a e i o u, E (day), Y (bike), W (loud), O (boy).
 */
export type Rules = readonly string[];

const rules = (text: string): Rules => text.trim().split(/\s+/);

/** What all four families share; each family's own rules come first. */
export const COMMON: Rules = rules(`
  aa>a a>a bb>b b>b cch>k ck>k cq>k cc>k c>k dd>d d>d ee>i e>e ff>f f>f gg>g gh>g g>g h/#>h i>i
  j>J kk>k kh>k k>k ll>l l>l mm>m m>m nn>n n>n oo>u o>o ph>f pp>p p>p qu>k q>k rr>r rh>r r>r sh>S
  ss>s s>s tch>C th>t tt>t t>t u>u vv>v v>v w>w ^x/=>eks x>ks y>i zh>J zz>z z>z
`);

export const ENGLISH: Rules = [
  ...rules(`
  ^aero>ero augh>o aigh>E air>er a/=e$>E a/=es$>E ai/$>Y ai>E ay/=>E ay/$>E ay>ay au>o aw>o ae>e
  ch/r>k ^ch/l>k ch>C cc/[eiy]>ks ck/s>k c/[eiy]>s dge>J dg/[iy]>J eigh>E eau>o ea/$>ia ea>i ei>Y
  ey/$>i ey/=>E ey>ey ew>u ^eu>yu eu>u e/=e$>i e/$> er/$>er ght>t gn/$>n ^gn>n ge/$>J ^h/#>h igh>Y
  ie/$>i ie/s$>i ie>i ign/$>Yn i/=e$>Y i/=es$>Y ^io>Yo i/[ao]>i ^kn>n lline/$>lin eline/$>elin
  erine/$>erin le/$>l mb/$>m ^mc>mak ng/[ei]>nJ ng/[aou]>Ng ng>N nk>Nk oa>o oe>o oi>O oy/=>O
  oy/$>O ou>W ow>W ^pn>n ^psych>sik ^ps>s ^qi>Ci que/$>k qu/#>kw sch/[lmnrw]>S sch/$>S sch>sk
  sc/[eiy]>s tion>Son sion>Son u/==>a u/[bcdfgklmnprst]$>a u/#>w wh>w ^wr>r ^xi/#>S ^x/#>z y/=$>Y
  y/=e$>Y y/=es$>Y y/#>y
`),
  ...COMMON,
];

export const FRENCH: Rules = [
  ...rules(`
  ault/$>o aud/$>o aut/$>o aux/$>o eaux/$>o eau>o au>o ain>an ai>e ay/$>e aill>ay am/[pb]>an
  ch/[aeiouy]>S ch>k cc/[ei]>ks c/[eiy]>s d/$> eill>ey eu>e ein>an er/$>e ez/$>e et/$>e en/=>an
  e/$> es/$> ge/[ao]>J g/[eiy]>J gn>ny gue/$>g h/#> ier/$>ye ille/$>iy in/$>an in/=>an ie/$>i
  ien/$>yan j>J oeu>e oe>e oi>wa ou>u oin>wan p/$> ph>f que/$>k qu>k s/$> t/$> ts/$> ti/on>s ui>wi
  x/$> y/#>y z/$> ll>l
`),
  ...COMMON,
];

/** Italian, Spanish and Portuguese, and romanised names: every vowel is said. */
export const SOUTHERN: Rules = [
  ...rules(`
  ai>Y ay/=>Y ay/$>Y ay>ay au>W ao/$>W cci/[aou]>C cc/[ei]>C ch/[ei]>C ch>C ci/[aou]>C c/[ei]>C
  ei>E ey/=>E ey/$>E ey>ey ee>i ggi/[aou]>J gg/[ei]>J gh/[ei]>g gi/[aou]>J g/[ei]>J gli>li gn>ny
  gu/[ei]>g h/#>h i/[aou]>i j>J oo>o ng/$>N ng/=>N oi>O oy/=>O oy/$>O que>ke qui>ki qu>kw
  sci/[aou]>S sc/[ei]>S u/[ei]>w ^xi/#>S y/#>y zz>ts
`),
  ...COMMON,
];

export const GERMAN: Rules = [
  ...rules(`
  aeu>O ae>e ai>Y ay>Y au>W chs>ks ch>k c/[eiy]>ts dt>t d/$>t ei>Y ey>Y eu>O ie>i g/$>k ng>N j>y
  oe>e pf>f qu>kv sch>S ^sp>Sp ^st>St tsch>C tz>ts ue>u v>f w>v x>ks y/#>y z>ts
`),
  ...COMMON,
];
