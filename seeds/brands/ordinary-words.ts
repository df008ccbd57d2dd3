/**
 * Everyday words that are also names in the packages. A demo register with "Black" and "Honey" as marks would answer
 * every second listing with a dictionary; so these are left out, unless the own list names them.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `action actor all allied amber anchor answer arc archive arm art astro atom backbone bamboo basic bat beam beats be bean bee
better beta bench bento big bingo bird birds bit black blacks blue bold bond bonds book boost bottle bow bower box boxer
brave bread breaker bricks bridge bright brown bubble bubbles bucket buckle buddy buffer builders bumpers bun but button cafe
candle canvas cap capacitor car caravan care cargo cartel carry cash casino castle cat celery certified chai change charles
check checkers chips choice chopsticks chrome cinnamon circle city clean clear closed cloud club cobalt coco code coffee coin
color colors comfort compass concept cool coral core corner cotton course courts cow cream creams crown crust crystal cube
curves custom cutters daily dash days deal delta depot design desk diamond direct discover dish dna doors dream drop dry dynamite
eagle earth easy eat edge electron element elements elite elm emerald energy essential exchange expert express extra eye fab
fabric family fashion fast favorite filament files fine fire first fish fit five flame flash flat flavor flow flower flux fly
flyers focus food forest form fox frame framework free fresh friends frog fruit full fun fusion future galaxy game games garage
garden gas gate gem gift gin glass global glow go gold golden good grab grain grand graphite gravity green greenhouse grid grill
grocery gross group grow gym hair hand happy hardware harvest harvester hay head health heart hearth heat helium hem hero high
holiday home honey hook hoop hope horizon hot hotel house hub humans hydra ice iced icing icon identity ideal impact impulse
indigo insomnia interior ionic iris iron island ivory jacket jade jam jar jasmine jet jewel jigsaw joy juice jump just key kick
kids kind king kit kitchen knight known lace lake lamp lap large laser leaf leather lemon lens less level liberty lids life light
lightning lily lime line linear link lion liquid little local lock loft logic look loom loop loose lotus love luck lucky lunar
luna lux luxe luxury magic magnet mahogany main make malt man map marble marine market mask mass master match matrix max maxima
maximum mega medicine medium men mercurial metal metro mini mint mirror mix mobile mode modern moon more moss motion motor mountain
music my natural nature needs neon nest net network new next nice night noble node nomad nordic north notch note notes nova now
number nut nuts oasis ocean octave office oil olive one only open optic optical orange orbit orchestra orchid organic origin
original outdoor outlet oval oxygen pacific panda paper paradise parallel park parrot party passion passport path peak pearl pen
penny people perfect personal pet petrol phone photo photon pi piano pick picnic pillow pilot pin pine pink pixel pizza place plan
plane planet plant plastic platinum play plaza plum plus plush pocket point polar pop portable post power powers practical premier
premium pressed pretty prevention prime print pro process processing professional profile progress project promo propan public
pulse pure purple puzzle quality queen quest quick quiet racket radar railway rain rainbow ranger rapid raw ray re ready red
refresh relax remix render retro reflex ribs rich rider right ring rise river road roast robot rock rocket roll roller rolls
root roots rose roses round royal rubber ruby ruff run rust rustic rye safari safe sage sailor sale salt sand satellite scale
school scout scratch sea seal season second select selenium sense serene service shade shadow shape sharp sharps shell shield
shine ship shoe shop short shortcut show side signal silk silver simple sirens six skeleton sketch skin sky sleep slides slim slow
small smart smile smoke smooth snow soap social sock socket soda soft soil solar solid solo solution sonar soul sound south space
spaces spa spangles spark speed spice spider spin spine spirit splash split sport sports spot spotlight spring square stadium staff
stage stamp standard staples star stars start station steam steel stencil step steps stick stimulus stitch stitches stone storm
stream street strike string stripe strong studio style stylus sugar summer sun sunrise sunset super sunshine support supply
surf surprise sushi swan sweet swift swim swing table tails talent tank tanker tap target task taste tea teal team tech tempo
temporal ten tent terra test texture the things think thread threads three thunder thyme ticket tiger tile time tiny toast today
together tomato tool tools top torch total touch tower town toy toys track trade trail train transmission travel treasure tree
trend trends triangle tribe trim trio trip tropical true trust turbo turtle twenty twin two ultimate umbrella union unique unit
united universal universe up urban value valve vanilla vapor vault vector vega velocity velvet vibe victory view village
vintage violet virgin vision vista vital vivid voice volt wagon walk wall wallet war warehouse warm warp wash watch water wave way
wear web wedding well west wheel whisky whistles white wide wild wind window wine wing winner winter wire wise wolf woman women
wonder wood wool word work works world wrap yard yarn year yellow yeti yolk young zebra zen zero nfc midi rss svg json xml css git ios macos linux jpeg toml yaml dts sepa iata html gnu gtk http https pwa uml webgl webgpu wasm api ids faker helm react redux threads dart hex mocha tauri gin flask django swift perl julia scala elixir
hands welcome edition trial super image tear casting citrus mosaic poplar applied monogram address portal chocolate cats wheels trace ultra cultures
lobsters locust elastic brown colour sim
story lucy laura emma adam alex alice vue maze python delphi zest zone zoom`.split(/\s+/),
);
