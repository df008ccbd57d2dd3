import { type Role } from '../../server/access/viewer';
import { usccCheckSign } from '../../server/law/uscc';
import { type TestApp } from '../support/test-app';

export type Input = Record<string, unknown>;

const MONEY = '{ amount currency }';
/** What tests read of a shipment. */
export const SHIPMENT = /* GraphQL */ `
  id reference status verdict revision date transit port
  consignor { name registrationCode }
  seller { name }
  check {
    verdict summary inspection
    plan { skus step { action actor } }
    exposure {
      jurisdiction skus confiscation criminalTransfer
      goodsValue ${MONEY} fineCeilings ${MONEY} guarantees ${MONEY}
      statements { citation { article } }
    }
  }
  lines {
    sku quantity verdict value ${MONEY}
    listing { title }
    screening { id sku findings { reason trademark { markText } } }
    preConfirmations { id }
  }
  history { event from to actor reason }
`;
const ERRORS = 'userErrors { field code message }';
const STEP = 'ShipmentStepInput';

/** A code whose check sign is right, of a region that does not exist. */
export const USCC = `91000000DEM0DEM0D${usccCheckSign('91000000DEM0DEM0D')}`;

/** The steps that tests take with shipments. */
export function shipmentsOn(app: TestApp) {
  const act = async (name: string, input: Input, role: Role = 'SELLER', party: object = {}) => {
    const type =
      { declareShipment: 'DeclareShipmentInput', amendShipment: 'AmendShipmentInput' }[name] ?? STEP;
    const answer = await app.ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { shipment { ${SHIPMENT} } ${ERRORS} } }`,
      { input },
      await app.token(role, party),
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data[name];
  };
  let references = 0;
  return {
    act,
    declare: (lines: readonly Input[], more: Input = {}) => {
      references += 1;
      const input = {
        reference: `S-${references}`,
        origin: 'CN',
        destination: 'US',
        port: 'CNNGB',
        consignor: { name: 'First', country: 'CN', registrationCode: USCC },
        consignee: { name: 'Buyer', country: 'US' },
        lines,
        ...more,
      };
      return act('declareShipment', input);
    },
  };
}
