import { type Piece } from './scan-words';

/** Ends of compounds that name a part, by language; one of three letters or fewer would end other words too. Own list. */
const ENDS: Readonly<Record<string, string>> = {
  de: `matte matten wanne hülle folie filter halter halterung beutel bezug bezüge kabel akku ladegerät netzteil armband klinge klingen bürste bürsten
    düse dichtung schlauch riemen patrone patronen beläge scheibe leuchte scheinwerfer abdeckung kappe kappen deckel zubehör schlüssel kohlen rollen teil
    teile führungsrolle becherhalterung scharnier türfach brühgruppe grillrost sprühlanze lanze mattscheibe schonbezug kurbel spannrolle laufrad
    einlage auflage haltebügel kotflügel stoßstange schutzblech schutzglas displayglas aufsatz zubehörset messerset messersatz bürstenset filterset rollenset dichtungssatz reparatursatz köpfe scherkopf bürstenkopf beleuchtungsset vitrinenschrank vorfilter`,
  nl: `houder houders hoes hoesje hoesjes kap kapje borstel borstels filter filters patroon patronen zak zakken slang matten mat wissers wisser riem riemen
    bandje polsband kussen kussens bevestiging beugel steun deksel rubber lader kabel accu batterij scherm glaasje protector kop koppen mes messen mondstuk
    voetje wieltje wieltjes korf rooster plank scharnier`,
  sv: `klädsel klädslar lykta hållare skydd fodral överdrag skal glas matta mattor påse påsar slang borste borstar kniv knivar blad munstycke filter rem armband laddare kabel batteri
    dyna kudde lock packning hjul ok klossar skivor belägg torkare lampa kåpa huvud huvuden borstar`,
  da: `holder holdere cover poser pose slange børste børster kniv knive klinger måtter måtte rem armbånd oplader kabel batteri pude hynde låg pakning hjul
    klodser skiver beskytter filter mundstykke mundstykker betræk dæksel lygte kul knap hoved hoveder beslag skærm`,
  no: `holder deksel poser pose slange børste kniv kniver matte matter lader kabel batteri pute lokk pakning hjul klosser skiver beskytter filter munnstykke`,
  hu: `tok tartó szíj szűrő kefe zsák tömlő szőnyeg tálca fej penge kés töltő kábel akku huzat védő fólia üveg lánc lap láncvezető gomb fogantyú
    betét tárcsa lámpa tömítés ékszíj abroncs`,
  fi: `kuori kotelo suojus panssarilasi laturi kaapeli akku suodatin pussi pussit letku harja terä terät matto matot hihna ranneke pidike teline tiiviste
    kansi päällinen mattosarja`,
};

const LEAST_END = 4;
const LEAST_BEFORE = 3;
const ends = Object.values(ENDS)
  .flatMap((list) => list.split(/\s+/))
  .filter((end) => end.length >= LEAST_END);
/** A word in lower case that ends in a part. */
export const COMPOUND_OF_PART = new RegExp(`.{${LEAST_BEFORE}}(?:${[...new Set(ends)].join('|')})$`, 'u');

/** True for a word that is a compound with a part for its end: Kofferraummatte, bekerhouder, gräsklipparkniv. */
export function isPartCompound({ dense, kind, text }: Piece): boolean {
  return kind === 'WORD' && !dense && COMPOUND_OF_PART.test(text);
}
