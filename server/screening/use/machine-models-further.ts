// cspell:disable
/** Models of further makers, as machine-models.ts has them: scooters and tractors, prams, loudspeakers and cameras, vessels, household machines. */
export const FURTHER_MODELS: readonly (readonly [makers: string, models: string])[] = [
  [`gogoro`, `viva mix delight supersport crossover eeyo pulse jego ezzy s1 s2 s3 xl lite`],
  [`niu super-soco yadea surron`, `nqi mqi uqi nqix kqi gova cux cpx tsx tc max vmoto bee light ultra`],
  [
    `kymco sym pgo`,
    `agility downtown people xciting racing many gp like nikita jet mio fiddle orbit symphony joymax citycom cruisym tigra romeo husky`,
  ],
  [
    `bajaj tvs hero royal-enfield`,
    `pulsar dominar avenger discover platina apache jupiter ntorq raider splendor passion glamour classic bullet meteor himalayan hunter interceptor thunderbird`,
  ],
  [
    `polaris can-am brp sea-doo ski-doo arctic-cat cfmoto`,
    `ranger sportsman rzr general scrambler outlander renegade maverick defender commander spyder ryker spark trixx wake summit expedition freeride wildcat prowler zforce uforce cforce`,
  ],
  [`john-deere deere`, `sabre gator hydro frontier am125424 la105 l100 lt155 x300 x350 d105 d110 e100`],
  [
    `massey-ferguson ferguson fendt claas new-holland case-ih zetor ursus deutz deutz-fahr`,
    `favorit farmer vario xylon arion axion lexion ares atos celtis forterra proxima major crystal boomer maxxum puma magnum farmall optum agrotron agrofarm agrolux`,
  ],
  [
    `byd geely chery haval great-wall changan jac gac ora zeekr nio xpeng aion`,
    `dolphin seal han tang song yuan atto seagull coolray monjaro emgrand atlas tugella okavango tiggo arrizo omoda exeed jolion dargo poer wingle hover deepal uni cat`,
  ],
  [`mg`, `marvel cyberster hector gloster comet`],
  [`tesla`, `cybertruck roadster plaid model3 modely models modelx`],
  [`smart`, `fortwo forfour brabus roadster`],
  [
    `ssangyong isuzu`,
    `rexton korando tivoli musso actyon kyron rodius torres d-max dmax mu-x trooper panther`,
  ],
  [
    `suzuki`,
    `vitara jimny swift ignis baleno ciaz ertiga celerio alto liana splash wagon burgman address katana hayabusa bandit marauder intruder satria nex`,
  ],
  [
    `yamaha`,
    `nmax xmax tmax aerox tricity tenere tracer fazer vino mio soul jupiter vixion scorpio virago dragstar raptor grizzly banshee warrior wolverine viking clavinova arius`,
  ],
  [
    `honda`,
    `vario beat scoopy supra karisma genio revo sonic verza spacy click wave dream lead vision airblade winner future forza dio activa unicorn hornet shadow rebel africa twin gold wing titan fan biz bros pop elite`,
  ],
  [
    `graco chicco evenflo baby-jogger joie inglesina peg-perego`,
    `snugride extend2fit 4ever turn2me modes fastaction nautilus keyfit bravo bellagio fit2 nextfit gofit lite trip ohlala urban litemax gold pivot sibby symphony tour mini select lux summit quid aptica electa book duetto selfie vivace prima pappa siesta tatamia`,
  ],
  [
    `ergobaby babybjorn babybjörn tula boba`,
    `omni embrace adapt metro evolve aerloom bouncer explore toddler preschool`,
  ],
  [`sonos`, `play play1 play3 play5 one sl move roam arc beam ray sub era five port amp playbar playbase`],
  [
    `bose`,
    `quietcomfort soundlink sport companion wave lifestyle solo revolve flex micro frames qc35 qc45 qc25`,
  ],
  [
    `jbl`,
    `flip charge xtreme boombox go clip pulse partybox tune live reflect endurance quantum bar cinema control`,
  ],
  [
    `beats sennheiser akg shure marshall`,
    `studio solo powerbeats flex momentum accentum orpheus stanmore acton woburn emberton kilburn willen tufton major minor motif monitor mode aonic`,
  ],
  [`devialet`, `phantom gemini dione mania reactor expert`],
  [
    `amazon kindle kobo`,
    `echo dot show spot fire paperwhite oasis scribe voyage clara libra forma aura elipsa sage nia glo`,
  ],
  [
    `polaroid instax fujifilm`,
    `now go onestep pop snap originals mini wide square link evo pal liplay finepix`,
  ],
  [`leica`, `m6 m8 m9 m10 m11 q2 q3 q summilux summicron elmarit noctilux trinovid geovid sofort`],
  [`dji`, `mavic phantom inspire spark avata osmo pocket ronin neo flip air mini tello`],
  [`stanley`, `quencher iceflow adventure classic aerolight legendary tumbler`],
  [`yeti`, `rambler hopper roadie tundra flip hondo trailhead daytrip camino loadout`],
  [`brita`, `maxtra marella elemaris style flow fjord purity intenza navelia aluna classic`],
  [`sodastream`, `terra art duo spirit source crystal genesis jet play power gaia fizzi`],
  [
    `nespresso dolce-gusto tassimo senseo keurig`,
    `vertuo pixie inissia essenza citiz creatista lattissima gran momento infinissima piccolo genio lumio mini-me suny vivy happy style my finesse original viva quadrante switch latte slim supreme elite`,
  ],
  [
    `delonghi de-longhi jura saeco gaggia philips`,
    `magnifica dedica dinamica eletta perfecta primadonna maestosa specialista impressa ena giga micro incanto minuto moltio xelsis granaroma picobaristo syntia talea odea classic anima brera cadorna accademia lattego`,
  ],
  [
    `tefal moulinex krups seb`,
    `ingenio actifry cookeo clipso nutricook cuisine companion optigrill fresh express evidence essential arabica dolci masterchef odacio volupta`,
  ],
  [
    `braun oral-b`,
    `silk-epil silk-expert cooltec multiquick cruzer vitality genius smart pulsonic triumph smartseries io`,
  ],
  [`casio g-shock`, `edifice protrek pro-trek baby-g gulfmaster mudmaster rangeman frogman privia celviano`],
  [
    `peloton nordictrack bowflex concept2`,
    `tread row guide commercial incline velocore treadclimber skierg bikeerg`,
  ],
  [
    `thule`,
    `evo wingbar aeroblade squarebar proride velocompact euroride force touring pacific ocean hull-a-port sweden omnistor`,
  ],
  [`lego`, `duplo technic creator friends ninjago classic speed-champions architecture`],
  [`weber`, `smokey genesis spirit lumin slate searwood traveler`],
  [`miele`, `complete compact classic blizzard boost triflex scout swing dynamic novotronic softtronic`],
  [
    `vaillant junkers viessmann ariston`,
    `ecotec turbotec atmotec aquablock vitopend vitodens vitocell clas genus matis egis ceraclass cerapur`,
  ],
];
