import { NAMES_OF_CARE_AND_HYGIENE } from './data/compared/care';
import { CHAINS_OF_BANKS_1 } from './data/compared/chains-banks-1';
import { CHAINS_OF_BANKS_2 } from './data/compared/chains-banks-2';
import { CHAINS_OF_DAILY_1 } from './data/compared/chains-daily-1';
import { CHAINS_OF_DAILY_2 } from './data/compared/chains-daily-2';
import { CHAINS_OF_EATING_1 } from './data/compared/chains-eating-1';
import { CHAINS_OF_EATING_2 } from './data/compared/chains-eating-2';
import { CHAINS_OF_SERVICES_1 } from './data/compared/chains-services-1';
import { CHAINS_OF_SERVICES_2 } from './data/compared/chains-services-2';
import { CHAINS_OF_SHOPS_1 } from './data/compared/chains-shops-1';
import { CHAINS_OF_SHOPS_2 } from './data/compared/chains-shops-2';
import { NAMES_OF_CHARACTERS } from './data/compared/characters';
import { NAMES_OF_COSMETICS } from './data/compared/cosmetics';
import { NAMES_OF_DEVICES } from './data/compared/devices';
import { NAMES_OF_DRINKS } from './data/compared/drinks';
import { NAMES_OF_FASHION } from './data/compared/fashion';
import { NAMES_OF_FOOD } from './data/compared/food';
import { NAMES_OF_FOOD_OF_ASIA } from './data/compared/food-of-asia';
import { FURTHER_NAMES_OF_GOODS } from './data/compared/goods';
import { FURTHER_NAMES_OF_MORE_GOODS } from './data/compared/goods-more';
import { NAMES_OF_HEALTH } from './data/compared/health';
import { NAMES_OF_HOTELS_AND_TELECOMS } from './data/compared/hotels';
import { NAMES_OF_INTERNET } from './data/compared/internet';
import { NAMES_OF_MACHINES } from './data/compared/machines';
import { NAMES_OF_MATERIALS } from './data/compared/materials';
import { NAMES_OF_MEDIA } from './data/compared/media';
import { NAMES_OF_MONEY } from './data/compared/money';
import { NAMES_OF_MOTORING } from './data/compared/motoring';
import { NAMES_OF_MUSIC_AND_HOMES } from './data/compared/music';
import { NICKNAMES_OF_BRANDS } from './data/compared/nicknames';
import { NAMES_OF_RESTAURANTS } from './data/compared/restaurants';
import { NAMES_OF_SHOPS } from './data/compared/shops';
import { NAMES_OF_SPORT_AND_GAMES } from './data/compared/sport';
import { NAMES_OF_TRAVEL } from './data/compared/travel';
import { NAMES_OF_MAKERS_OF_VEHICLES } from './data/compared/vehicles';
import { NAMES_OF_WATCHES_AND_JEWELS } from './data/compared/watches';

/**
 * Names that brands and firms of every kind go by in other scripts, and what people call them for short, for the comparison of two
 * marks: one line a brand, as in brand-names.ts. Beside the brand itself a name tells even where it is a word of its language (通力,
 * 马牌), so that no listing is searched for these. Own list of publicly used names.
 */
export const COMPARED_NAMES = [
  NAMES_OF_CARE_AND_HYGIENE,
  CHAINS_OF_BANKS_1,
  CHAINS_OF_BANKS_2,
  CHAINS_OF_DAILY_1,
  CHAINS_OF_DAILY_2,
  CHAINS_OF_EATING_1,
  CHAINS_OF_EATING_2,
  CHAINS_OF_SERVICES_1,
  CHAINS_OF_SERVICES_2,
  CHAINS_OF_SHOPS_1,
  CHAINS_OF_SHOPS_2,
  NAMES_OF_CHARACTERS,
  NAMES_OF_COSMETICS,
  NAMES_OF_DEVICES,
  NAMES_OF_DRINKS,
  NAMES_OF_FASHION,
  NAMES_OF_FOOD,
  NAMES_OF_FOOD_OF_ASIA,
  FURTHER_NAMES_OF_GOODS,
  FURTHER_NAMES_OF_MORE_GOODS,
  NAMES_OF_HEALTH,
  NAMES_OF_HOTELS_AND_TELECOMS,
  NAMES_OF_INTERNET,
  NAMES_OF_MACHINES,
  NAMES_OF_MATERIALS,
  NAMES_OF_MEDIA,
  NAMES_OF_MONEY,
  NAMES_OF_MOTORING,
  NAMES_OF_MUSIC_AND_HOMES,
  NICKNAMES_OF_BRANDS,
  NAMES_OF_RESTAURANTS,
  NAMES_OF_SHOPS,
  NAMES_OF_SPORT_AND_GAMES,
  NAMES_OF_TRAVEL,
  NAMES_OF_MAKERS_OF_VEHICLES,
  NAMES_OF_WATCHES_AND_JEWELS,
]
  .map((table) => table.trim())
  .join('\n');
