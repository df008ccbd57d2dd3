/** Everything that a Screening says: what a line of a file or of a bulk operation is answered with. */
const SCREENING = /* GraphQL */ `
  fragment Everything on Screening {
    id
    sku
    verdict
    summary
    date
    indexVersion
    registerVersion {
      id
      asOf
      source
    }
    policy {
      name
      version
      blockThreshold
      reviewThreshold
    }
    goodsRead {
      niceClass
      confidence
      source
      evidence
    }
    findings {
      verdict
      reason
      explanation
      trademark {
        id
        office
        applicationNumber
        registrationNumber
        markText
        markType
        status
        filingDate
        registrationDate
        expiryDate
        niceClasses
        owner {
          id
          name
        }
      }
      spans {
        field
        attribute
        start
        end
        text
      }
      use
      useEvidence {
        field
        start
        end
        text
        meaning
      }
      sign {
        grade
        score
        visual
        aural
        conceptual
        sharedElement
        distinctiveness
        reasons
        transformations {
          kind
          from
          to
        }
      }
      goods {
        grade
        score
        basis
        explanation
        listingClasses
        trademarkClasses
      }
      act {
        limb
        jurisdiction
        citation {
          instrument
          version
          article
          confidence
        }
      }
      acts {
        limb
        jurisdiction
        citation {
          instrument
          version
          article
          confidence
        }
      }
      authorization {
        status
        via
        missing
      }
      customs {
        authority
        reach
        recordal
        recordalNumber
        validFrom
        validTo
        effectiveOn
      }
      exposure {
        jurisdiction
        fineCeiling {
          amount
          currency
        }
        guarantee {
          amount
          currency
        }
        confiscation
        criminalTransfer
        statements {
          text
        }
      }
      whatWouldClear {
        change
        title
        resultingVerdict
      }
      notes
    }
    findingsLeftOut
    clearancePlan {
      steps {
        action
        actor
        text
        due
        basis {
          instrument
          version
          article
          confidence
        }
      }
    }
  }
`;

/** Screens and stores nothing. */
export const SCREEN_LINE = /* GraphQL */ `
  query ScreenLine($input: ScreenInput!) {
    screen(input: $input) {
      ...Everything
    }
  }
  ${SCREENING}
`;

/** Screens and records with the evidence. */
export const RECORD_LINE = /* GraphQL */ `
  mutation RecordLine($input: ScreenInput!) {
    recordScreening(input: { item: $input }) {
      screening {
        ...Everything
      }
      userErrors {
        field
        message
      }
    }
  }
  ${SCREENING}
`;
