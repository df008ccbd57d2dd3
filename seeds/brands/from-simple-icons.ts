import icons from 'simple-icons/icons.json';
import { type DemoAlias, type DemoBrand } from './demo-brand';

/** Makers of things one can hold; all other names of the package stand for software and services. */
const MAKERS_OF_GOODS: Readonly<Record<string, readonly number[]>> = {
  Adafruit: [9],
  ActiGraph: [9, 10],
  Arduino: [9],
  AnkerMake: [7],
  Anycubic: [7],
  Arlo: [9],
  'Bambu Lab': [7],
  'Blackmagic Design': [9],
  boAt: [9],
  Bluesound: [9],
  Celestron: [9],
  Burton: [25, 28],
  Fairphone: [9],
  Keychron: [9],
  MikroTik: [9],
  NZXT: [9],
  Oculus: [9],
  'Peak Design': [9, 18],
  Peloton: [28],
  'Pioneer DJ': [9],
  QNAP: [9],
  'Raspberry Pi': [9],
  Redragon: [9],
  'Republic of Gamers': [9],
  Shelly: [9],
  SparkFun: [9],
  'Steam Deck': [9, 28],
  STMicroelectronics: [9],
  Supermicro: [9],
  Synology: [9],
  Tamiya: [28],
  Twinkly: [11],
  Vestel: [9, 11],
  Wacom: [9],
  WALKMAN: [9],
  Wyze: [9],
  Yubico: [9],
};

const SOFTWARE = [42];

/** Names of the package `simple-icons` (CC0), in its order. */
export function* brandsFromSimpleIcons(): Generator<DemoBrand> {
  for (const icon of icons) {
    const aliases: DemoAlias[] = [];
    for (const text of icon.aliases?.aka ?? []) aliases.push({ text, language: null });
    for (const [language, text] of Object.entries(icon.aliases?.loc ?? {}))
      aliases.push({ text: String(text), language });
    yield {
      name: icon.title,
      aliases,
      classes: MAKERS_OF_GOODS[icon.title] ?? SOFTWARE,
      source: 'simple-icons',
      country: null,
      wikidata: null,
      holder: icon.title,
    };
  }
}
