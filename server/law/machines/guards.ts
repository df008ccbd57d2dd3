import { toCents } from '../money';
import { findRule } from '../profiles/find-rule';
import { addMonths } from '../date';
import { type Guard } from './machine-types';

/** A decision against somebody says why. */
export const withReasons: Guard = {
  name: 'withReasons',
  condition: 'reasons are given',
  holds: ({ reasons }) => reasons !== undefined && reasons.some((reason) => reason.trim() !== ''),
};

export const withEvidence: Guard = {
  name: 'withEvidence',
  condition: 'evidence is attached',
  holds: ({ evidence }) => evidence === true,
};

export const rightInForce: Guard = {
  name: 'rightInForce',
  condition: 'the trademark is in force on the date',
  holds: ({ rightInForce: inForce }) => inForce === true,
};

/** The last day of a period still counts. */
export const inTime: Guard = {
  name: 'inTime',
  condition: 'the period has not run out',
  holds: ({ date, due }) => due != null && date <= due,
};

export const overdue: Guard = {
  name: 'overdue',
  condition: 'the period has run out',
  holds: ({ date, due }) => due != null && due < date,
};

/** Its term is over, or the right that carries it is gone. */
export const termOver: Guard = {
  name: 'termOver',
  condition: 'the term is over or the right has ended',
  holds: ({ date, validTo, rightInForce: inForce }) =>
    (validTo != null && validTo < date) || inForce === false,
};

export const inRenewalWindow: Guard = {
  name: 'inRenewalWindow',
  condition: 'the date lies in the window before expiry',
  holds: ({ date, validTo, jurisdiction = 'CN' }) => {
    const window = findRule(jurisdiction, 'RECORDAL_RENEWAL', date)?.periods?.['window'];
    return (
      validTo != null && window !== undefined && addMonths(validTo, -window.n) <= date && date <= validTo
    );
  },
};

/** The security is in the needed currency and reaches the needed sum, or a general guarantee stands for it. */
export const secured: Guard = {
  name: 'secured',
  condition: 'the security that the law asks for is given',
  holds: ({ security, securityNeeded, generalGuarantee }) =>
    generalGuarantee === true ||
    (security != null &&
      securityNeeded != null &&
      security.currency === securityNeeded.currency &&
      toCents(security.amount) >= toCents(securityNeeded.amount)),
};

/** Imported counterfeits may not come to market again by removing the mark alone. */
export const lawfulDisposal: Guard = {
  name: 'lawfulDisposal',
  condition: 'a way of disposal is named; for imports removing the mark alone is not enough',
  holds: ({ disposal, direction }) =>
    disposal !== undefined && !(disposal === 'AUCTION_AFTER_REMOVAL' && direction === 'IMPORT'),
};

export const wasDetained: Guard = {
  name: 'wasDetained',
  condition: 'the goods were detained',
  holds: ({ wasDetained: detained }) => detained === true,
};

/** Goods that were found to infringe do not leave. */
export const notBlocked: Guard = {
  name: 'notBlocked',
  condition: 'the check did not end with BLOCK',
  holds: ({ verdict }) => verdict !== undefined && verdict !== 'BLOCK',
};
