// cspell:disable
import { FAMOUS_NAMES } from './famous-names';
import { type PreparedField } from './prepare-use';
import { type FieldSpan } from './use-question';

/** "Ecological", "thermal" and the like, cut short before what is so. */
const CUT_SHORT =
  /^(?:[eéè]co|[eě]ko|öko|eco|еко|эко|οικο|био|біо|bio|bío|βιο|термо|thermo|termo|θερμο|аэро|аеро|aero|нано|nano|мульти|multi|мини|міні|mini)$/iu;

/** Materials and goods that are called so without a hyphen too: эко кожа, eko skóra. */
const CALLED_SO =
  /^[  ](?:кож[аиуе]й?|кожзам|мех[ау]?|замш[аи]|л[её]н|хлопок|пластик|сумк[аи]|шкір[аиу]|хутр[оа]|замша|льон|торб[аи]|kůž[ei]|koža|kože|skór[aykąę]|skórzan\p{Ll}+|futr[oa]|zamsz|cuir|fourrure|daim|leer|leder|wol|cuero|piel|pelle|pelliccia|piele|blană|bőr|szőrme|deri|kürk|kulit|δέρμα|γούνα|läder|skinn|nahka|leather|fur)(?!\p{L})/iu;
const HYPHENED = /^[-‐‑–](\p{L}{3,})/u;

/** "[эко]-кожа", "[eko] skóra": what the goods or their material are said to be, before the word for them. No name stands so. */
export function saysOfMaterial({ text }: PreparedField, { end, start }: FieldSpan): boolean {
  if (!CUT_SHORT.test(text.slice(start, end))) return false;
  const behind = text.slice(end, end + 24);
  const joined = HYPHENED.exec(behind)?.[1];
  return joined === undefined ? CALLED_SO.test(behind) : !FAMOUS_NAMES.has(joined.toLowerCase());
}
