import { type ShipmentPartsFragment } from '../gql/graphql';
import { useFormats } from '../i18n/formats';
import { useText } from '../i18n/language';
import { listingText } from '../listing/listing-text';
import { shipmentsText } from './shipments-text';

type Exposure = NonNullable<ShipmentPartsFragment['check']>['exposure'];

/** What the shipment can cost, by jurisdiction. */
export function ShipmentExposure({ exposure }: { readonly exposure: Exposure }) {
  const text = useText(shipmentsText);
  const words = useText(listingText);
  const { list, money } = useFormats();
  return (
    <ul className="plain">
      {exposure.map(({ confiscation, criminalTransfer, fineCeilings, guarantees, jurisdiction }) => (
        <li key={jurisdiction}>
          <b>{jurisdiction}</b>{' '}
          {list([
            ...(confiscation ? [words.confiscation] : []),
            ...fineCeilings.map(({ amount, currency }) => words.fineUpTo(money(amount, currency))),
            ...guarantees.map(({ amount, currency }) => text.guarantee(money(amount, currency))),
            ...(criminalTransfer ? [words.criminal] : []),
          ])}
        </li>
      ))}
    </ul>
  );
}
