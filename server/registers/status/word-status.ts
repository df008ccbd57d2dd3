import { statusTable } from './office-status';

/**
 * Status in words, as offices write it in ST.66 and ST.96 files. Sources: the values of MarkCurrentStatusCode and -Category in WIPO
 * ST.66 and ST.96 and in EUIPO's EM-TM-TradeMark schema; the terms of TMview; CIPO's and UKIPO's published data dictionaries. A phrase that is not
 * here is kept and reported.
 */
export const WORD_STATUS = statusTable(
  {
    FILED: `filed
      application filed
      application received
      application accepted
      application under examination
      under examination
      examination
      examined
      filing date accorded
      classification checked
      formalized
      searched
      approved
      accepted
      application formalised
      pre-publication
      awaiting publication
      pending
      application pending
      appeal pending
      application refusal under appeal
      conversion requested
      interruption of proceeding
      interruption of proceedings
      suspended
      appealable
      provisional refusal
      conversion pending
      reinstated`,
    PUBLISHED: `published
      application published
      start of opposition period
      opposition period
      advertised
      allowed
      registration pending
      application published, opposition period
      published for opposition
      opposition period open`,
    OPPOSED: `opposed
      application opposed
      opposition pending
      opposition
      under opposition`,
    REGISTERED: `registered
      registration published
      registration
      renewed
      registered and renewed
      registration renewed
      protected
      cancellation pending
      registration cancellation pending
      registered, cancellation pending
      registration under invalidity procedure
      invalidity pending
      invalidity proceeding pending
      revocation pending
      revocation proceeding pending
      registration in renewal
      act of protection
      ir accepted
      acceptance of ir`,
    REFUSED: `refused
      application refused
      application rejected
      rejected
      finally refused
      ir refused
      total refusal
      final refusal
      refusal`,
    WITHDRAWN: `withdrawn
      application withdrawn
      abandoned
      application abandoned
      registration surrendered
      surrendered
      deemed withdrawn
      lapsed application`,
    EXPIRED: `expired
      registration expired
      lapsed
      not renewed
      registration not renewed
      ir expired`,
    CANCELLED: `cancelled
      canceled
      registration cancelled
      registration canceled
      registration invalidated
      invalidated
      invalid
      revoked
      registration revoked
      expunged
      removed from register
      removed
      dead
      ended
      declared invalid`,
  },
  /\n\s*/,
);
