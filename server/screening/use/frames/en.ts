import { type LanguageFrames, phrases } from './frame-table';

/** English, the language of most cross-border titles. */
export const EN: LanguageFrames = {
  language: 'en',
  phrases: {
    APART: phrases(`
      non oem | not oem | non genuine | non original | aftermarket | after market | third party | 3rd party | off brand |
      unbranded replacement | generic replacement | replica part | pattern part | phone not included | watch not included |
      cup not included | tumbler not included | bottle not included | camera not included | tool not included | device not included |
      console not included | tablet not included | laptop not included | drone not included | machine not included |
      vacuum not included | bike not included | battery pack not included | aftermarket part | compatible part | generic part |
      oem quality | model not included | set not included | set not supplied | doll not included | lego set not included | bricks not included | guitar not included | pushchair not included`),
    MAKER: phrases('by | brand | made by | official | authentic | branded'),
    FIT: phrases(`
      for | fits | fit | fitting | fit for | fits for | compatible with | compatible for | compatible |
      replacement for | replacement to | replace | replaces | replacing | works with | work with | working with |
      works on | works for | designed for | designed to fit | suitable for | suits | made for | made to fit |
      intended for | specially for | especially for | specially designed for | custom fit for |
      custom made for | custom for | only for | just for | use with | use for | used with | used for |
      for use with | for use in | for use on | interchangeable with | spare for | spare parts for |
      accessories for | adapter for | adaptable to | supports | support for | ideal for | perfect for |
      exclusively for | meant for | good for | pairs with | connects to | connect to | attaches to |
      mounts to | applicable to | applicable for | apply to | equivalent to | equivalent for |
      substitute for | cross reference | crosses to | in place of | aftermarket for | to fit | compatible w |
      works w | replacement parts for | to suit | suit | suited to | suited for | tailored for |
      engineered for | aftermarket | designed specifically for | adapted for | adapts to | refill for |
      installs on | goes with | use in | use on | for use as replacement for | in lieu of | instead of |
      fits most | fit most | made to replace | meant to replace | intended to replace | to replace |
      replacement of | replacement fits | retrofit for | retrofits | direct fit for | direct replacement for |
      custom made to fit | machined for | tested with | tested for | sized for | cut for | molded for |
      built for | works in | works great with | works perfectly with | compatible to | compatible among |
      compatible brand | compatible models | compatible model | compatible devices | applicable models |
      fits models | fit models | fitment | cross references | crosses with | supersedes | plug and play for |
      adaptor for | converter for | upgrade for | add on for | third party for | non oem for | generic for |
      after market for | caters to | holds | stores | fits up to | accommodates | accepts | charges |
      organizes | houses | holds up to | replacement | compat | drops into | drops straight into | sized to fit | takes | will fit | bolts on | bolts onto | clips onto | clips on to | slots into | to go with | aftermarket part for | spare part for`),
    FIT_BEHIND: phrases('compatible | owners | fitment | ready | friendly | mount'),
    COMPARE: phrases(`
      vs | versus | compared to | compared with | compare to | better than | alternative to |
      alternative for | unlike | not affiliated with | not affiliated to | not associated with |
      not endorsed by | not made by | not by | not sponsored by | no affiliation with | not an official |
      not original | not genuine | unaffiliated with | not related to | not connected with | trademark of |
      trademarks of | registered trademark of | property of | not affiliated or endorsed by | independent of |
      not made or endorsed by | no relation to | not sold by | not licensed by | not authorized by |
      not from | no connection with | other than | not for | not compatible with | does not fit |
      doesn t fit | won t fit | not fit | not fit for | not suitable for`),
    CARRY: phrases(`
      with | powered by | runs | running | runs on | featuring | features | equipped with | made with |
      made from | built with | built in | includes | including | incl | contains | using | uses | based on | w`),
    COMPONENT: phrases(`
      processor | cpu | core | chip | chipset | gpu | graphics | zipper | zippers | zip | fabric | membrane |
      crystals | crystal | rhinestones | sole | outsole | insole | motor | engine | movement | sensor | lens |
      lenses | panel | insulation | battery cells | cells | inside | bearings | brakes | derailleur | gears |
      glass | memory | ssd | leather | yarn | wool | audio | speakers | sound | certified | technology`),
    LIKE: phrases(`
      inspired by | style of | in the style of | styled after | type of | similar to | looks like |
      look like | just like | dupe for | dupe of | replica of | copy of | imitation of | knock off of |
      smells like | our version of | our impression of | impression of | version of | alike`),
    LIKE_BEHIND: phrases(`
      style | styled | styles | inspired | type | like | lookalike | look alike | look | esque | dupe |
      dupes | replica | replicas | copy | copies | knockoff | knock off | imitation | clone | rep | reps |
      vibe | vibes | aesthetic | ish | smell alike | design style | inspiration`),
    COPY: phrases(`
      replica | replicas | dupe | dupes | knockoff | knock off | counterfeit | mirror quality | mirror copy |
      aaa quality | aaaa quality | aaa+ | top copy | first copy | 1st copy | master copy | super copy |
      superfake | super fake | high copy | lookalike | look alike | super clone | superclone | 1 1 quality |
      1 1 replica | 1 1 copy | 1 1 mirror | ua quality | best batch | same as original |
      unauthorized authentic | factory original quality`),
    NOT: phrases('not | no | not a | not an | never | isn t a | isn t | without | anti'),
    EXAMPLE: phrases('such as | like | e.g | eg | for example | including'),
    SUBSTITUTE: phrases(`
      alternative to | alternative for | equivalent to | equivalent of | equivalent | compare to | compared to | comparable to |
      generic | generic for`),
    UNIVERSAL: phrases('universal'),
    AUDIENCE: phrases(`
      men | mens | man | women | womens | woman | ladies | lady | kids | kid | children | child | girls |
      girl | boys | boy | baby | babies | toddler | toddlers | infant | infants | newborn | adults | adult |
      teens | teen | unisex | him | her | mom | dad | mother | father | wife | husband | boyfriend |
      girlfriend | family | friends | couples | couple | students | seniors | beginners | everyone | pets |
      dogs | dog | cats | cat | home | house | kitchen | office | school | work | travel | outdoor |
      outdoors | indoor | camping | hiking | running | gym | yoga | fitness | sports | sport | party |
      wedding | birthday | christmas | halloween | valentine | gift | gifts | summer | winter | spring |
      autumn | fall | beach | swimming | garden | bathroom | bedroom | living | room | decor | decoration |
      daily | everyday | casual | dance | training | basketball | football | soccer | tennis | golf |
      cycling | fishing | skin | hair | face | body | nails | feet | hands | dry | oily | sensitive |
      jewelry | crafts | diy | cooking | baking | cleaning | storage | sleeping | men s | women s`),
    LINK: phrases('and | or | n | etc | to | as well as | plus'),
    FILLER: phrases(`
      the | all | a | an | any | your | my | most | new | old | original | genuine | oem | selected | many |
      other | various | latest | with | following | models | model | of | use | both | also | brand | brands |
      vacuum | vacuums | printer | printers | cleaner | cleaners | phones | smartphone | tablet | laptop |
      camera | cameras | headphones | earbuds | controller | controllers | console | car | cars | vehicle |
      vehicles | truck | trucks | motorcycle | bike | mixer | blender | refrigerator | dishwasher | washer |
      dryer | toothbrush | toothbrushes | shaver | shavers | razor | razors | espresso | coffee | machine |
      machines | drill | drills | saw | saws | tool | tools | tv | smart | cordless | electric | robot |
      robotic | stand`),
    MODEL: phrases(`
      pro | max | plus | ultra | mini | lite | air | se | series | gen | generation | note | edge | fold |
      flip | fe | xl | xs | xr | x | gt | mk | mark | ii | iii | iv | vi | type | version | model | models |
      edition | inch | mm | slim | oled | v | s | watch | pad | tab | book | phone | galaxy | old skool`),
    PART: phrases(`
      case | cases | cover | covers | charger | cable | strap | band | bands | protector | screen protector |
      film | adapter | holder | mount | filter | filters | battery | cartridge | toner | ink | remote |
      spare | parts | part | replacement | brush | brushes | bag | bags | hose | belt | blade | blades |
      nozzle | skin | sleeve | dock | stand | keycaps | accessories | accessory | kit | bumper |
      tempered glass | pods | capsules | refill | mat | mats | wiper | bracket | gasket | seal | pad | pads |
      ear pads | shell | floor mats | brake pads | lens hood | pod | remote control | ink cartridge |
      dust bags | wrist band | watch band | earpads | tips | keyboard cover | chain | spark plug | headlight |
      bulb | mirror cover | joystick | thumb grips | carburetor | carb | cabin air filter | air filter |
      oil filter | fuel filter | floor liner | floor liners | trunk mat | cargo liner | seat cover |
      seat covers | tail light | tail lights | headlights | bulbs | mirror | fender | grille | spoiler |
      brake pad | rotor | caliper | starter | alternator | radiator | window visors | deflector | deflectors |
      wipers | wiper blade | wiper blades | key fob | key shell | key cover | saddlebag | handlebar |
      converter | brush heads | brush head | replacement heads | razor heads | ear cushions | ear cushion |
      cushions | eartips | nib | nibs | pencil tips | watch strap | watch straps | wristband | wristbands |
      screen guard | lens protector | carrying case | wall mount | tripod mount | organizer tray |
      console tray | crisper tray | tray | gear | gears | knob | knobs | thermostat | heating element | drum |
      fuser | ribbon | tape | vacuum bag | vacuum bags | roller | rollers | mop pads | mop pad | side brush |
      water filter | refills | jigsaw blades | saw blade | keypad | faceplate | decal | decals | vinyl skin |
      grip | grips | stylus | display stand | lighting kit | light kit | latch | fog light | fog lights |
      bumper protector | trunk lid | side mirror | mirror glass | door handle | door handles | door sill |
      mud flaps | mud guards | roof rack | cross bars | running boards | tow bar | license plate frame |
      hub caps | wheel caps | lug nuts | shocks | struts | control arm | wheel bearing | ignition coil |
      oxygen sensor | cv axle | water pump | fuel pump | exhaust gasket | clutch lever | brake lever |
      seat cushion | center caps | tailgate | stylus pen | lens cap | step | visor | armrest`),
    NEUTRAL: phrases(`
      stand mixer | stand mixers | stand blender | film camera | film scanner | cover girl | for sale | for free | pour over | for less | one for all | all in one | for real | type c | type a |
      type b | usb type | like new | slim fit | regular fit | relaxed fit | loose fit | dri fit |
      standard fit | classic fit | skinny fit | athletic fit | tailored fit | perfect fit | easy fit |
      custom fit | snug fit | oversized fit | boxy fit | straight fit`),
    SHELL: phrases(`
      case | cases | cover | covers | sleeve | screen protector | protector | film | tempered glass |
      lens protector | strap | straps | band | bands | watch band | watch strap | bumper | skin | vinyl skin |
      decal | thumb grips | grip | grips | shell | keyboard cover | ear pads | earpads | ear cushions |
      stand | holder | mount | wall mount | bracket | carrying case | screen guard | keyboard skin | type cover skin | charging dock |
      battery adapter | battery adaptor | battery holder | battery mount | tool hanger | tool holder | dust cap`),
  },
};
