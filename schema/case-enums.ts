import { describedEnum } from './enum';

export const CaseKind = describedEnum('CaseKind', 'How a case came about: which procedure it follows.', {
  EX_OFFICIO: 'Customs stopped the goods by itself, for a recorded right.',
  ON_APPLICATION: 'The holder asked customs to detain the goods.',
  PLATFORM_NOTICE: 'The holder gave a marketplace notice under the E-Commerce Law.',
});
export type CaseKind = keyof typeof CaseKind;

export const CaseStatus = describedEnum('CaseStatus', 'Where a case stands.', {
  SUSPENDED: 'Release of the goods is suspended on suspicion.',
  NOTIFIED: 'The holder has the notice of customs and must answer.',
  REPLIED: 'The holder asked for detention; the security is outstanding.',
  APPLIED: 'The holder asked customs to detain; the security is outstanding.',
  REJECTED: 'The application or notice was rejected.',
  SECURED: 'The security is given.',
  DETAINED: 'The goods are detained.',
  NOT_ESTABLISHED: 'Customs could not establish infringement; the goods wait for a court.',
  WITH_COURT: 'A court has the goods held.',
  CONFISCATED: 'Infringement was found and the goods are confiscated.',
  DISPOSED: 'The confiscated goods are disposed of.',
  UPHELD: 'The court found infringement and disposes of the goods.',
  RELEASED: 'The goods go.',
  COMPENSATED: 'The holder paid for a detention that was wrong.',
  TRANSFERRED: 'The case is with the public security authority.',
  NOTICED: 'The platform received the notice.',
  MEASURES_TAKEN: 'The platform took the listings down and told the seller.',
  COUNTERED: 'The seller’s declaration was passed to the holder.',
  IN_DISPUTE: 'The holder complained to an authority or sued.',
  RESTORED: 'The platform ended its measures.',
  REMOVED: 'The listings stay down.',
});
export type CaseStatus = keyof typeof CaseStatus;

export const CaseEvent = describedEnum('CaseEvent', 'A step in a case.', {
  OPEN: 'It begins: customs suspends, or the holder applies or gives notice.',
  NOTIFY: 'Customs notifies the holder.',
  REPLY: 'The holder asks for detention.',
  DECLINE: 'The holder does not ask for detention.',
  REPLY_EXPIRED: 'The holder did not answer and give security in time.',
  REJECT: 'The application or notice is rejected.',
  GIVE_SECURITY: 'The holder gives security.',
  DETAIN: 'Customs detains the goods.',
  FIND_INFRINGEMENT: 'Customs finds infringement.',
  FIND_NO_INFRINGEMENT: 'Customs finds that the goods do not infringe.',
  FIND_NOTHING_ESTABLISHED: 'Customs cannot establish infringement.',
  INVESTIGATION_EXPIRED: 'The time for the investigation ran out.',
  COURT_NOTICE: 'A court asks customs to hold the goods.',
  RELEASE_EXPIRED: 'No court asked customs in time to hold the goods.',
  PROVE_LAWFUL: 'The trader shows that the goods are lawful.',
  WITHDRAW: 'The holder withdraws.',
  COURT_UPHOLDS: 'The court finds infringement.',
  COURT_DISMISSES: 'The court finds none.',
  DISPOSE: 'The confiscated goods are disposed of.',
  TRANSFER: 'The case goes to the public security authority.',
  COMPENSATE: 'The holder pays for the detention.',
  TAKE_MEASURES: 'The platform takes the listings down and tells the seller.',
  COUNTER_DECLARE: 'The seller declares that it does not infringe.',
  SUE: 'The holder complains to an authority or sues.',
  SUIT_EXPIRED: 'No complaint or suit became known in time.',
  UPHOLD: 'Authority or court finds for the holder.',
  DISMISS: 'Authority or court finds for the seller.',
});
export type CaseEvent = keyof typeof CaseEvent;

export const CaseActor = describedEnum('CaseActor', 'Who takes a step of a procedure.', {
  HOLDER: 'The rights holder.',
  TRADER: 'The consignor, consignee or seller.',
  CUSTOMS: 'The customs authority.',
  COURT: 'A court, or the authority that decides the dispute.',
  PLATFORM: 'The marketplace.',
  OFFICE: 'The trademark office.',
  CLOCK: 'Nobody: a period ran out.',
});
export type CaseActor = keyof typeof CaseActor;

export const CaseOutcome = describedEnum('CaseOutcome', 'How a case came out.', {
  INFRINGEMENT: 'Customs found infringement.',
  NO_INFRINGEMENT: 'Customs found that the goods do not infringe.',
  DECLINED: 'The holder did not ask for detention.',
  NOT_ANSWERED: 'The holder did not answer and give security in time.',
  NO_COURT_NOTICE: 'Infringement was not established, and no court asked for the goods in time.',
  LAWFUL_USE: 'The trader showed that the goods are lawful.',
  WITHDRAWN: 'The holder withdrew.',
  REJECTED: 'The application or notice was rejected.',
  UPHELD: 'A court or authority found for the holder.',
  DISMISSED: 'A court or authority found for the trader.',
  NO_SUIT: 'No complaint or suit became known in time.',
  TRANSFERRED: 'The case went to the public security authority.',
});
export type CaseOutcome = keyof typeof CaseOutcome;

export const GoodsDisposal = describedEnum('GoodsDisposal', 'What becomes of confiscated goods.', {
  PUBLIC_WELFARE: 'Handed to public welfare.',
  SALE_TO_HOLDER: 'Sold to the rights holder.',
  AUCTION_AFTER_REMOVAL:
    'Auctioned after the infringing features are removed; not for imported counterfeits.',
  DESTRUCTION: 'Destroyed.',
});
export type GoodsDisposal = keyof typeof GoodsDisposal;

export const GuaranteeKind = describedEnum('GuaranteeKind', 'What stands for the goods that are detained.', {
  DEPOSIT: 'Money paid to customs.',
  BANK_LETTER: 'A bank’s letter of guarantee for the case.',
  GENERAL: 'A general guarantee of the holder, lodged with customs beforehand.',
});
export type GuaranteeKind = keyof typeof GuaranteeKind;

export const CasePartyRole = describedEnum('CasePartyRole', 'What a party is to the goods.', {
  CONSIGNOR: 'Sends them.',
  CONSIGNEE: 'Receives them.',
  DECLARANT: 'Declares them to customs.',
  CARRIER: 'Carries them.',
});
export type CasePartyRole = keyof typeof CasePartyRole;
