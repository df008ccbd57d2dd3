// cspell:disable
/**
 * How people say names that no rule of spelling gives, by the name in small letters without marks: sounds of spelling-rules.ts, of
 * owners and of buyers abroad. Own list.
 */
const TABLE = `
dewalt: diwolt dewolt
hyundai: hiunde hYunde hande
huawei: wawe wowe
montblanc: monblan monblank
guerlain: gerlen
louis vuitton: luiviton lueviton
peugeot: puJo
bvlgari: bulgari
audemars piguet: odemarpige odmarpige
vacheron constantin: vaSeronkonstantin
jaeger-lecoultre: yegerlekultr JeJerlekultr
girard-perregaux: Jirarperego
schweppes: Sveps
razer: reser
acer: eser
dr. martens: doktormartens dokmartens
onitsuka tiger: onicukatYger
samsung: samsung
dyson: dYson
cosrx: kosarks kosreks
sk-ii: esketu eskatsvY
harley-davidson: harlideividson
chevrolet: Sevrole
le creuset: lekrose lekruse lekreset
fjallraven: fielraven fialraven
daniel wellington: danielvelington denielvelington
jimmy choo: JimiCu
charlotte tilbury: Sarlotilberi
jean paul gaultier: Janpolgotie
moet & chandon: moetSandon moetSandan
l'occitane: loksitan
yves saint laurent: ivsenloran ivsanloran
yves rocher: ivroSe
paco rabanne: pakoraban
schwarzkopf: Svarckopf Svartskopf
head & shoulders: hedSolders hedenSolders hedandSolders
black & decker: blekdeker blakendeker blekanddeker
bang & olufsen: bengolufsen bangandolufsen
abercrombie & fitch: aberkrombifiC aberkrombiendfiC
salvatore ferragamo: salvatoreferagamo
ermenegildo zegna: ermenejildosenya
moschino: moskino
nature republic: neCurripablik neturripablik
airpods: erpats erpods eirpods
apple: epl epel
android: android
playstation: plesteSn plesteson
xbox: iksboks eksboks
rolls-royce: rolsroys rolsroYs
volkswagen: folksvagen volksvagen folkswagen
mercedes-benz: mersedesbens mercedesbens
skoda: Skoda
citroen: sitroen
givenchy: JivenSi givenSi
tupperware: tapervar tupervar
colgate: kolgate kolgeit
swatch: svoC swoC
stanley: stenli
stanley 1913: stanli stenli
stanley tools: stanlituls stenlituls
carhartt: karhart
hot wheels: hotvils hotwils
fisher-price: fiSerprYs
levi's: livYs levis
wilson: vilson
milwaukee: milvoki milwoki
milwaukee tool: milvoki milwoki
new balance: niubalans nubalans nyubalans
under armour: anderarmor andararmor
calvin klein: kelvinklYn kalvinklYn
ralph lauren: ralflorin ralflorEn relflorin
christian louboutin: lubutan lubuten lubutin
alexander mcqueen: aleksandermakwin
victoria's secret: viktoriasekret viktoriassikrit
kinder: kinder
nescafe: neskafe
pokemon: pokimon
`;
// cspell:enable

const said: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [name = '', sounds = ''] = line.split(': ');
      return [name, sounds.split(' ')];
    }),
);

/** Sounds of a name that its spelling does not give; none for most. */
export const saidOtherwise = (name: string): readonly string[] => said.get(name) ?? [];
