import { describedEnum } from './enum';

export const PreConfirmationStatus = describedEnum(
  'PreConfirmationStatus',
  'How far a request for pre-confirmation is.',
  {
    DRAFT: 'Being written by the trader.',
    REQUESTED: "With the port's customs.",
    INCOMPLETE: 'Customs asks for further documents.',
    CONFIRMED: 'Confirmed for the named goods, marks, port and period.',
    REFUSED: 'Refused, with reasons.',
    EXPIRED: 'Its period is over.',
    REVOKED: 'Taken back by customs.',
  },
);
export type PreConfirmationStatus = keyof typeof PreConfirmationStatus;

export const PreConfirmationEvent = describedEnum(
  'PreConfirmationEvent',
  'A step in the life of a request for pre-confirmation.',
  {
    DRAFT: 'The trader begins it.',
    REQUEST: 'The trader hands it in.',
    ASK_DOCUMENTS: 'Customs asks for further documents.',
    SUPPLEMENT: 'The trader hands further documents in.',
    CONFIRM: 'Customs confirms.',
    REFUSE: 'Customs refuses, with reasons.',
    AMEND: 'The trader mends a refused one and hands it in again.',
    WITHDRAW: 'The trader takes it back.',
    EXPIRE: 'Its period ends.',
    REVOKE: 'Customs takes it back, with reasons.',
  },
);
export type PreConfirmationEvent = keyof typeof PreConfirmationEvent;

export const DocumentKind = describedEnum('DocumentKind', 'What a supporting document shows.', {
  LICENCE: "The holder's licence, or the contract that holds it.",
  PURCHASE_PROOF: 'Invoices or contracts that lead back to the holder.',
  CERTIFICATE: 'Certificate of registration or of the recordal.',
  PRODUCT_IMAGE: 'Pictures of the goods and their packing.',
  OTHER: 'Anything else.',
});
export type DocumentKind = keyof typeof DocumentKind;
