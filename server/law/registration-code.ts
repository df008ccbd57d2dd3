import { isValidUscc } from './uscc';

/** Law profile under which parties are known by their unified social credit code. */
const USCC_JURISDICTION = 'CN';

const MOST_SIGNS = 32;

/** The code as it is kept: without blanks around it, in capitals; null if nothing is left. */
export function normalRegistrationCode(code: string | null | undefined): string | null {
  return code?.trim().toUpperCase() || null;
}

/** Whether parties of the jurisdiction have a unified social credit code. */
export function hasUscc(jurisdiction: string | null | undefined): boolean {
  return jurisdiction === USCC_JURISDICTION;
}

/**
 * What is wrong with a registration code in a jurisdiction or country, as a sentence; null if nothing is. In mainland China
 * it is the unified social credit code, whose last sign checks the others.
 */
export function registrationCodeProblem(
  jurisdiction: string | null | undefined,
  code: string,
): { readonly code: 'INVALID' | 'TOO_LONG'; readonly message: string } | null {
  if (hasUscc(jurisdiction)) {
    return isValidUscc(code)
      ? null
      : {
          code: 'INVALID',
          message:
            'This is no unified social credit code (GB 32100): 18 characters, the last of which checks the others.',
        };
  }
  return code.length > MOST_SIGNS
    ? { code: 'TOO_LONG', message: `registrationCode has more than ${MOST_SIGNS} characters.` }
    : null;
}
