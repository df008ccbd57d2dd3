import { BODY_WORDS } from './lexicon/body-words';

/**
 * Words that move goods to another class whatever the noun is: what they are made of, what they are for, how they are
 * driven. "Door, not of metal" leaves class 6, "gloves for medical purposes" leave class 25. After the explanatory
 * notes and general remarks of the Nice Classification (edition 13).
 */
export type Cue =
  | 'NOT_METAL'
  | 'METAL'
  | 'MEDICAL'
  | 'INDUSTRIAL'
  | 'MACHINE'
  | 'VEHICLE'
  | 'TOY'
  | 'SPORT'
  | 'PAPER'
  | 'PRECIOUS'
  | 'STATIONERY'
  | 'MUSIC'
  | 'ANIMAL'
  | 'ELECTRIC'
  | 'BY_HAND'
  | 'PHOTO'
  | 'RENTAL'
  | 'REPAIR'
  | 'RETAIL'
  | 'BODY';

/** The words of each cue; Chinese ones are found inside a run. */
export const CUE_WORDS: Readonly<Record<Cue, string>> = {
  NOT_METAL:
    'not of metal, non-metallic, other than of metal, of wood, of plastic, of stone, of concrete, 非金属, 塑料制, 木制',
  METAL: 'of metal, of common metal, of steel, of iron, of aluminium, 金属制',
  MEDICAL:
    'for medical purposes, for medical use, surgical, for surgical purposes, surgery, for pharmaceutical purposes, medicinal purposes, for veterinary purposes, for medical or veterinary use, dental purposes, for dental purposes, dentistry, orthopaedic, for sanitary purposes, prosthetic, adapted for medical use, adapted for medical purposes, medicated, 医用, 医疗用, 外科用, 牙科用',
  INDUSTRIAL:
    'for industrial purposes, for use in industry, for technical purposes, for use in manufacture, in manufacturing processes, for the food industry, 工业用',
  MACHINE:
    'parts of machines, for machines, machine parts, parts of engines, for motors and engines, parts of motors, for engines, parts of motors or engines, parts of machines or engines, machines or motors, for machine tools, 机器用, 机器部件',
  VEHICLE:
    'for vehicles, for automobiles, for motor cars, for bicycles, for cycles, for land vehicles, of vehicles, for motorcycles, parts of vehicles, 车辆用',
  TOY: 'toy, toys, playthings, for dolls, dolls, 玩具',
  SPORT: 'for sports, sports articles, sporting articles, for games, sport articles, for golf, for playing',
  PAPER: 'of paper, of cardboard, of paper or cardboard, of paper or plastic, 纸制',
  PRECIOUS: 'of precious metal, of precious metals, 贵金属制',
  STATIONERY:
    'for stationery, for offices, office requisites, for stationery or household purposes, for office use, office requisite',
  MUSIC: 'for musical instruments, for stringed musical instruments, 乐器用',
  ANIMAL:
    'for animals, for pets, for dogs, for cats, for horses, for cattle, for household pets, for dog, for cat, for pet, for puppy, pet, dog, puppy, cat, 宠物, 狗狗, 动物用',
  ELECTRIC: 'electric, electrical, electrically operated, electrically heated, battery operated, 电动',
  BY_HAND:
    'non-electric, hand-operated, manually operated, other than electric, hand operated, 手动, 非电, 手工操作',
  PHOTO: 'photography, photographic',
  RENTAL: 'rental of, rental, leasing of, hire of, hiring of, 出租, 租赁',
  REPAIR:
    'repair of, repair and maintenance of, installation of, installation and repair, maintenance of, 安装和修理, 的修理',
  BODY: BODY_WORDS,
  RETAIL:
    'retail of, retail services of, retail services for, retail services relating to, wholesale of, sale of, retail store services featuring, 零售服务, 的零售',
};

/** Where each cue moves a group: `from group or class` to `group`; the first that fits decides. */
export const CUE_MOVES: Readonly<Record<Cue, string>> = {
  NOT_METAL: '6.building 19.building; 6.hardware 20.articles; 6.metals 19.building',
  METAL:
    '19 6.building; 20.articles 6.hardware; 21 6.hardware; 17 6.building; 22 6.hardware; 26 6.hardware; 16 6.hardware',
  MEDICAL:
    '1 5.medicines; 3 5.medicines; 4 5.medicines; 16 5.sanitary; 29 5.medicines; 30 5.medicines; 31 5.medicines; 32 5.medicines; 33 5.medicines; 22 5.sanitary; 7 10.medical; 8 10.medical; 9 10.medical; 11 10.medical; 12 10.medical; 18 10.orthopedic; 20 10.medical; 21 10.medical; 23 10.medical; 24 10.medical; 25 10.medical; 17 10.medical; 6 10.medical',
  INDUSTRIAL:
    '3 1.chemicals; 5 1.chemicals; 29 1.chemicals; 30 1.chemicals; 31 1.chemicals; 32 1.chemicals; 33 1.chemicals',
  MACHINE:
    '6 7.engines; 8 7.engines; 9 7.engines; 11 7.engines; 12 7.engines; 17 7.engines; 20 7.engines; 21 7.engines; 26 7.engines; 15 7.engines; 25 7.engines',
  VEHICLE:
    '6 12.parts; 7 12.parts; 17 12.parts; 18 12.parts; 19 12.parts; 20 12.parts; 21 12.parts; 22 12.parts; 24 12.parts; 25 12.parts; 27 12.parts; 28 12.parts; 15 12.parts',
  TOY: '1 28.toys; 6 28.toys; 7 28.toys; 8 28.toys; 9 28.toys; 11 28.toys; 12 28.toys; 13 28.toys; 15 28.toys; 16 28.toys; 18 28.toys; 19 28.toys; 20 28.toys; 21 28.toys; 24 28.toys; 25 28.toys; 29 28.toys; 30 28.toys; 31 28.toys',
  SPORT:
    '6 28.sports; 8 28.sports; 17 28.sports; 18 28.sports; 20 28.sports; 21 28.sports; 22 28.sports; 26 28.sports',
  PAPER: '18 16.paper; 20 16.paper; 21 16.paper; 22 16.paper; 24 16.paper; 25 16.paper; 26 16.printed',
  PRECIOUS:
    '6 14.precious; 18 14.jewelry; 20 14.precious; 21 14.precious; 26 14.jewelry; 34 14.jewelry; 9 14.precious',
  STATIONERY:
    '1 16.stationery; 2 16.stationery; 6 16.stationery; 7 16.stationery; 8 16.stationery; 9 16.stationery; 17 16.stationery; 20 16.stationery; 21 16.stationery; 24 16.stationery; 26 16.stationery; 5 16.stationery; 3 16.stationery',
  MUSIC:
    '6 15.instruments; 7 15.instruments; 8 15.instruments; 9 15.instruments; 12 15.instruments; 18 15.instruments; 20 15.instruments; 21 15.instruments; 28 15.instruments; 22 15.instruments; 17 15.instruments',
  ANIMAL:
    '25 18.saddlery; 29 31.feed; 30 31.feed; 32 31.feed; 5.supplements 5.veterinary; 5.medicines 5.veterinary; 24.linen 20.articles; 20.furniture 20.articles; 9.audiovisual 9.audiovisual',
  ELECTRIC:
    '8.tools 7.tools; 8.cutlery 7.household; 21.kitchen 7.household; 21.cleaning 7.household; 15.instruments 15.instruments',
  BY_HAND:
    '7.tools 8.tools; 7.household 21.kitchen; 11.cooking 21.kitchen; 7.pumps 8.tools; 7.agriculture 8.tools; 7.industrial 8.tools; 9.electrical 6.hardware',
  PHOTO:
    '7 9.cameras; 11 9.cameras; 16 9.cameras; 18 9.cameras; 20 9.cameras; 21 9.cameras; 12 9.cameras; 41 9.cameras',
  RENTAL:
    '12 39.transport; 7 37.construction; 20 43.accommodation; 22 43.accommodation; 28 41.entertainment; 9.computers 42.computing; 9.software 42.computing; 9.phones 38.telecom; 9 41.entertainment; 25 45.personal; 11 40.treatment; 10 44.medical; 31 44.agriculture; 15 41.entertainment; 6 39.transport; 21 43.accommodation; 16 41.education',
  REPAIR: '* 37.repair',
  BODY: '29.dairy 3.cosmetics; 29.oils 3.cosmetics; 29.plants 3.cosmetics; 30.confectionery 3.cosmetics; 30.condiments 3.cosmetics; 30.beverages 3.cosmetics; 31.produce 3.cosmetics',
  RETAIL: '* 35.retail',
};
