import { describedEnum } from './enum';

export const Verdict = describedEnum('Verdict', 'What should happen with the goods.', {
  CLEAR: 'Nothing stands against them.',
  REVIEW: 'A person should look before they are dispatched.',
  BLOCK: 'They must not be dispatched as they are.',
});
export type Verdict = keyof typeof Verdict;

export const ReasonCode = describedEnum('ReasonCode', 'Which row of the verdict table decided.', {
  DISPOSITION: 'A person decided, and the decision is in force.',
  RIGHT_NOT_IN_FORCE: 'The right is not in force on the date in any jurisdiction of the route.',
  OWN_MARK: 'The seller or a party owns the mark.',
  AUTHORIZED: 'Authorised, and listed as legitimate user wherever customs recorded the mark.',
  AUTHORIZED_NOT_LISTED: 'Authorised, but not listed with a customs authority on the route.',
  FAIR_USE: 'The words describe the goods.',
  REFERENTIAL_USE: 'The words say what the goods fit or refer to.',
  DIFFERENT_GOODS: 'The goods differ and the mark is not well known.',
  DOUBLE_IDENTITY_RECORDED: 'Identical sign, same goods, recorded with customs on the route.',
  DOUBLE_IDENTITY: 'Identical sign, same goods.',
  EVASION: 'A disguised spelling of a mark for the same or similar goods.',
  CONFUSION_LIKELY: 'Similarity of sign and goods at or above the block threshold.',
  CONFUSION_POSSIBLE: 'Similarity of sign and goods between the review and the block threshold.',
  REFERENTIAL_POSSIBLE: 'The words perhaps say what the goods fit: only what the goods are speaks for it.',
  DESCRIPTIVE_POSSIBLE:
    'The word is perhaps meant as an everyday word, where nothing shows which and the goods may be those of the mark.',
  GOODS_UNKNOWN: 'It is not known what the goods are.',
  RIGHT_PENDING: 'The mark is filed but not yet registered.',
  WELL_KNOWN: 'A well-known mark, used on other goods.',
  BELOW_THRESHOLD: 'Not similar enough.',
});
export type ReasonCode = keyof typeof ReasonCode;

export const Limb = describedEnum('Limb', 'The act of infringement, or the limit of the right.', {
  DOUBLE_IDENTITY: 'Identical sign for the same goods.',
  CONFUSION: 'A sign and goods so similar that confusion is likely.',
  FAIR_USE: 'Use that the registrant may not forbid.',
  WELL_KNOWN: 'Use that may harm a well-known mark.',
  NONE: 'None.',
});
export type Limb = keyof typeof Limb;

export const CustomsReach = describedEnum('CustomsReach', 'How far customs acts.', {
  EX_OFFICIO: 'By itself, because the right is recorded.',
  ON_APPLICATION: 'Only where the holder asks at the port.',
  NONE: 'Not at all.',
});
export type CustomsReach = keyof typeof CustomsReach;

export const CitationConfidence = describedEnum('CitationConfidence', 'How sure a citation is.', {
  V: 'Read in the primary text.',
  S: 'From a secondary source.',
  U: 'Unverified; it never decides a verdict by itself.',
});
export type CitationConfidence = keyof typeof CitationConfidence;

export const TradeDirection = describedEnum(
  'TradeDirection',
  'Which way the goods go, seen from the customs that handles them.',
  {
    EXPORT: 'Out of the country of origin.',
    IMPORT: 'Into the country of destination.',
    TRANSIT: 'Through a country.',
    DOMESTIC: 'Without crossing a border.',
  },
);
export type TradeDirection = keyof typeof TradeDirection;

export const AuthorizationStatus = describedEnum(
  'AuthorizationStatus',
  'Whether the seller may use the mark.',
  {
    NONE: 'No licence is known.',
    AUTHORIZED: 'A licence covers mark, goods, territory and date, and customs has been told of it.',
    AUTHORIZED_NOT_LISTED: 'A licence covers it, but a customs authority on the route has not been told.',
    EXPIRED: 'The licence ended before the date.',
    OUT_OF_TERRITORY: 'The licence does not reach the countries of the route.',
  },
);
export type AuthorizationStatus = keyof typeof AuthorizationStatus;

export const StepAction = describedEnum('StepAction', 'A step towards goods that pass.', {
  REMOVE_WORDS: 'Take the words out of the listing and off the goods.',
  OBTAIN_AUTHORIZATION: 'Obtain a licence from the rights holder.',
  LIST_AS_LEGITIMATE_USER: 'Have the rights holder list the seller with customs.',
  REQUEST_PRE_CONFIRMATION: "Ask the port's customs to confirm the right to use before the goods move.",
  STATE_GOODS: 'Say what the goods are: category, HS code or Nice class.',
  CORRECT_BRAND_FIELD: 'Put the own brand, or nothing, in the brand field.',
  REPHRASE_AS_REFERENCE: 'Say that the goods fit the branded product, and no more.',
  WAIT_FOR_DECISION: 'Wait until the office has decided on the application.',
  MANUAL_REVIEW: 'Have a person look and set a disposition.',
  DO_NOT_SHIP: 'Do not ship.',
});
export type StepAction = keyof typeof StepAction;

export const StepActor = describedEnum('StepActor', 'Who must act.', {
  SELLER: 'The seller.',
  RIGHTS_HOLDER: 'The rights holder.',
  MARKETPLACE: 'The marketplace.',
  CONSIGNOR: 'The consignor of the shipment.',
  CUSTOMS: 'The customs authority.',
});
export type StepActor = keyof typeof StepActor;

export const ExposureTopic = describedEnum('ExposureTopic', 'What a consequence in words is about.', {
  CONFISCATION: 'Loss of the goods.',
  FINE: 'The fine on the goods.',
  DECLARATION: 'The fine on a missing or untruthful declaration.',
  CIVIL: 'What the infringer owes the rights holder.',
  CRIMINAL: 'Handing the case over where a crime is suspected.',
  PLATFORM: 'What the marketplace owes.',
  SECURITY: 'The security that makes customs detain.',
  DETENTION: 'Being stopped at the border, no more.',
  WRONGFUL_DETENTION: 'What the rights holder owes for a detention that was wrong.',
});
export type ExposureTopic = keyof typeof ExposureTopic;
