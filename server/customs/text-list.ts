import { type UserError } from '../../schema/user-error';

const LIMITS = { items: 100, text: 300 } as const;

/** A list of short texts of the input without blanks, and what is wrong with it. */
export function readTexts(
  field: string,
  texts: readonly string[] | null | undefined,
): { texts: string[] | null; userErrors: UserError[] } {
  if (texts == null) return { texts: null, userErrors: [] };
  const userErrors: UserError[] = [];
  if (texts.length > LIMITS.items)
    userErrors.push({
      field: [field],
      code: 'TOO_MANY',
      message: `${field} takes at most ${LIMITS.items} entries.`,
    });
  texts.slice(0, LIMITS.items).forEach((text, at) => {
    if (text.length > LIMITS.text)
      userErrors.push({
        field: [field, String(at)],
        code: 'TOO_LONG',
        message: `An entry of ${field} has at most ${LIMITS.text} characters.`,
      });
  });
  return { texts: texts.map((text) => text.trim()).filter((text) => text !== ''), userErrors };
}

/** A text of the input without blanks around it (null if nothing is left), and what is wrong with it. */
export function readText(
  field: string,
  text: string | null | undefined,
  most: number,
): { text: string | null; userErrors: UserError[] } {
  const userErrors: UserError[] =
    (text?.length ?? 0) > most
      ? [{ field: [field], code: 'TOO_LONG', message: `${field} has more than ${most} characters.` }]
      : [];
  return { text: text?.trim() || null, userErrors };
}
