// cspell:disable
import { type PreparedField } from './prepare-use';
import { type FieldSpan } from './use-question';

/**
 * Models whose names are words or marks of others, by their makers, in the scripts that titles have: the Fox of Bugaboo, the Polo of Volkswagen.
 * Lower case; own list.
 */
const MODELS: readonly (readonly [makers: string, models: string])[] = [
  [
    `bugaboo בוגבו бугабу 부가부 バガブー 博格步 بوغابو μπουγκαμπού บูกาบู`,
    `fox bee butterfly donkey dragonfly kangaroo cameleon ant lynx buffalo runner turtle giraffe фокс פוקס דונקי בי 폭스 동키 フォックス ドンキー فوكس`,
  ],
  [
    `cybex саибекс 싸이벡스 サイベックス סייבקס`,
    `priam mios balios eezy coya libelle orfeo melio gazelle cloud sirona aton pallas solution lemo`,
  ],
  [`stokke`, `xplory tripp trapp beat trailz scoot crusi sleepi flexi clikk steps`],
  [`maxi-cosi`, `pebble pearl coral marble titan tobi cabrio citi rock jade stone mica axissfix opal rodi`],
  [`britax`, `dualfix smile swingfix kidfix affinity`],
  [`joie`, `pact tourist spin mytrax litetrax chrome signature`],
  [`thule`, `spring chariot urban sleek motion force pulse vector atlantis`],
  [
    `volkswagen vw фольксваген`,
    `polo golf passat fox jetta beetle lupo caddy tiguan touran bora up sharan amarok scirocco vento corrado thing`,
  ],
  [
    `ford форд`,
    `puma focus fiesta mustang ranger explorer galaxy escort fusion edge bronco maverick kuga mondeo transit courier connect tourneo ka scorpio sierra taurus expedition escape raptor`,
  ],
  [
    `opel vauxhall опель`,
    `omega astra corsa mokka vectra zafira meriva insignia tigra vivaro combo agila signum adam ascona kadett manta rekord calibra frontera`,
  ],
  [
    `fiat фиат`,
    `panda punto tipo bravo stilo doblo ducato croma scudo fiorino linea uno toro strada palio idea marea tempra multipla qubo`,
  ],
  [
    `renault dacia рено`,
    `clio megane captur scenic espace twingo kangoo modus laguna arkana kadjar koleos fluence talisman duster logan sandero spring jogger dokker lodgy symbol trafic master zoe avantime`,
  ],
  [
    `peugeot citroën citroen`,
    `partner expert boxer rifter traveller berlingo jumper jumpy picasso nemo saxo xsara dispatch relay cactus`,
  ],
  [`seat cupra`, `leon ibiza toledo cordoba arona ateca tarraco alhambra altea mii formentor born terramar`],
  [
    `skoda škoda шкода`,
    `yeti superb rapid fabia octavia roomster kodiaq karoq kamiq citigo felicia enyaq scala`,
  ],
  [
    `toyota lexus`,
    `crown corolla yaris camry avalon highlander tundra tacoma sienna prius supra celica fortuner hilux vitz ist picnic verso matrix venza mirai alphard`,
  ],
  [
    `nissan datsun infiniti`,
    `note juke leaf micra navara patrol titan rogue sentra altima murano terrano primera almera march sunny kicks ariya pathfinder frontier cube`,
  ],
  [
    `honda`,
    `jazz civic accord fit city odyssey pilot ridgeline passport insight legend element shadow hornet forza pantheon wave dream click shine activa`,
  ],
  [
    `hyundai kia`,
    `accent kona tucson getz santa elantra sonata genesis venue bayon rio soul stinger carnival optima magentis stonic niro seltos picanto morning ray ceed sportage sorento cerato pride tiburon matrix atos`,
  ],
  [
    `mazda mitsubishi suzuki subaru`,
    `demio premacy tribute colt lancer pajero outlander eclipse galant carisma grandis mirage swift vitara jimny ignis baleno splash wagon alto celerio forester impreza legacy outback levorg tribeca`,
  ],
  [
    `chevrolet`,
    `spark cruze aveo captiva orlando trax epica tahoe suburban malibu impala cobalt onix tracker camaro equinox`,
  ],
  [
    `jeep dodge chrysler`,
    `compass renegade patriot commander liberty cherokee gladiator avenger ram charger challenger journey caliber nitro magnum dart voyager`,
  ],
  [
    `yamaha kawasaki`,
    `ninja versys vulcan zephyr eliminator virago tracer tricity aerox mio fino clavinova pacifica revstar`,
  ],
  [`husqvarna stihl gardena`, `rider automower rancher viking`],
  [`fender squier`, `stratocaster telecaster jaguar mustang jazzmaster precision champion frontman`],
  [`gibson epiphone`, `explorer firebird thunderbird hummingbird dove casino`],
  [`garmin`, `fenix venu instinct edge forerunner vivoactive lily enduro epix quatix drive`],
  [
    `acer asus lenovo dell hp`,
    `aspire predator nitro swift spin zenbook vivobook rog tuf yoga legion ideapad vostro latitude inspiron precision envy pavilion omen spectre victus stream elite dragonfly omnibook`,
  ],
  [`samsung xiaomi huawei`, `galaxy jet bespoke ace note fold flip pocket mate nova honor redmi poco watch`],
  [`canon nikon epson`, `pixma selphy maxify legria ixus stylus expression`],
  [
    `nespresso krups delonghi de-longhi`,
    `pixie citiz essenza inissia vertuo lattissima creatista magnifica dinamica dedica eletta piccolo lumio oblo mini-me icona autentica`,
  ],
  [
    `philips braun bosch siemens`,
    `oneblade lumea sonicare series silk athlet unlimited tassimo vitamini cosmo`,
  ],
  [
    `brompton giant trek merida specialized`,
    `electric superlight escape defy trance reign talon propel anthem emonda madone marlin roscoe checkpoint fuel scultura reacto matts roubaix tarmac allez rockhopper stumpjumper sirrus epic`,
  ],
  [`ecco geox salomon`, `biom soft`],
];

const modelsOf = new Map<string, ReadonlySet<string>>();
for (const [makers, models] of MODELS)
  for (const maker of makers.split(' ')) modelsOf.set(maker, new Set(models.split(' ')));

const anyModel: ReadonlySet<string> = new Set([...modelsOf.values()].flatMap((models) => [...models]));

/** Words and what joins them, from the end of what stands before a name backward. */
const WORD_BEFORE = /([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)?)[\s\d/,+&-]*$/u;
/** Other models that may stand between: "Ford Focus / Fiesta". */
const MODELS_BETWEEN = 4;
const LONGEST_ROW = 60;

/** True where the words are what the maker right before them calls one of its models: the Fox of "Bugaboo Fox 5". */
export function isModelOfMaker({ text }: PreparedField, { end, start }: FieldSpan): boolean {
  const word = text.slice(start, end).toLowerCase();
  if (!anyModel.has(word)) return false;
  let before = text.slice(Math.max(0, start - LONGEST_ROW), start).toLowerCase();
  for (let i = 0; i <= MODELS_BETWEEN; i += 1) {
    const found = WORD_BEFORE.exec(before);
    const last = found?.[1] ?? '';
    const models = modelsOf.get(last) ?? modelsOf.get(/[^-]*$/u.exec(last)?.[0] ?? '');
    if (models) return models.has(word);
    if (!found || !anyModel.has(last)) return false;
    before = before.slice(0, found.index);
  }
  return false;
}
