// cspell:disable
/** Names that HTML gives to the characters U+00A0 to U+00FF, in their order. Source: HTML 4.01, 24.2.1. */
const LATIN_1 = `
  nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2
  sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc
  Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve
  Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute
  acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde
  ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
`;

/** And to some further ones that publishers use. Source: HTML 4.01, 24.3.1 and 24.4.1. */
const FURTHER: Readonly<Record<string, number>> = {
  OElig: 0x0152,
  oelig: 0x0153,
  Scaron: 0x0160,
  scaron: 0x0161,
  Yuml: 0x0178,
  fnof: 0x0192,
  circ: 0x02c6,
  tilde: 0x02dc,
  ensp: 0x2002,
  emsp: 0x2003,
  thinsp: 0x2009,
  ndash: 0x2013,
  mdash: 0x2014,
  lsquo: 0x2018,
  rsquo: 0x2019,
  sbquo: 0x201a,
  ldquo: 0x201c,
  rdquo: 0x201d,
  bdquo: 0x201e,
  dagger: 0x2020,
  Dagger: 0x2021,
  bull: 0x2022,
  hellip: 0x2026,
  permil: 0x2030,
  prime: 0x2032,
  Prime: 0x2033,
  lsaquo: 0x2039,
  rsaquo: 0x203a,
  euro: 0x20ac,
  trade: 0x2122,
  minus: 0x2212,
};

/** Characters by the names that HTML gives them: publishers write them in XML without declaring them. None stands for more than itself. */
export const HTML_ENTITIES: Readonly<Record<string, string>> = Object.fromEntries([
  ...LATIN_1.trim()
    .split(/\s+/)
    .map((name, at) => [name, String.fromCodePoint(0xa0 + at)] as const),
  ...Object.entries(FURTHER).map(([name, code]) => [name, String.fromCodePoint(code)] as const),
]);
