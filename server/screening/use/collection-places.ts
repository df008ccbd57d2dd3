// cspell:disable
import { type PreparedField } from './prepare-use';
import { type FieldSpan } from './use-question';

/** Where goods can be fetched or are brought, and where one comes to, by the words before the place, in the languages of trade. Own list. */
const TO_FETCH =
  /(?<![\p{L}\p{M}])(?:odbiór(?: osobisty)?(?: w)?|odbioru? w|самовывоз(?: из)?|самовивіз(?: з)?|(?:selbst)?abholung(?: in)?|abzuholen in|selbstabholer(?: in)?|retrait(?: à)?|à retirer à|ritiro(?: a mano)?(?: a)?|recogida(?: en)?|entrega en mano(?: en)?|retirada(?: em)?|ophalen(?: in)?|af(?:te )?halen(?: in)?|osobní odběr(?: v)?|k vyzvednutí v|hämtas(?: i)?|avhämtas(?: i)?|afhentes(?: i)?|személyes átvétel|átvétel|ridicare(?: din)?|доставка(?: по| в)?|выезд(?: мастера)?(?: по| в)?|(?:ремонт|установка|монтаж|работаем)(?: по| в)|доставка|виїзд(?: майстра)?(?: по| у| в)?|vor-ort-service(?: in)?|livraison(?: à)?|delivery(?: in| to)|dojazd(?: w| do)?|(?:dispatched|shipped|ships|sent|posted|fulfilled|despatched) from|(?:unit|warehouse|workshop|studio|shop|store|based|located|roasted|sewn|woven|printed|assembled) in|versand aus|envío desde|expédié (?:de|depuis)|spedito da|enviado de|collect(?:ion)?(?: only)?(?: from| in)?|pick[ -]?up(?: only)?(?: from| in)?|elden teslim|παραλαβή(?: από)?|איסוף(?: עצמי)?(?: מ)?|الاستلام(?: من)?|استلام(?: من)?|自取|面交|自提|직거래|引き取り)[:\s,-]{1,3}$/iu;
const LONGEST = 32;
const PLACE = /^\p{Lu}|^[\p{Lo}]/u;

/** "odbiór osobisty [Wrocław]", "выезд по [Москве]": where goods are fetched, sent from or worked on, whatever mark is called like the town. */
export function isPlaceToFetch({ text }: PreparedField, { end, start }: FieldSpan): boolean {
  return PLACE.test(text.slice(start, end)) && TO_FETCH.test(text.slice(Math.max(0, start - LONGEST), start));
}
