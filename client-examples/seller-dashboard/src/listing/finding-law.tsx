import { Stack, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { type FindingPartsFragment } from '../gql/graphql';
import { useFormats } from '../i18n/formats';
import { useText } from '../i18n/language';
import { Citation } from './citation';
import { listingText } from './listing-text';
import { reasonText } from './reason-text';

interface FindingProps {
  readonly finding: FindingPartsFragment;
}

/** What the law calls it, what customs would do, whether the seller may, and what it can cost. */
export function FindingLaw({ finding }: FindingProps) {
  const text = useText(listingText);
  const codes = useText(reasonText);
  const { acts, authorization } = finding;
  return (
    <Stack gap="md">
      <Part title={text.law}>
        <ul className="plain">
          {acts.map(({ citation, jurisdiction, limb }) => (
            <li key={jurisdiction}>
              {codes.limb[limb]} <Citation citation={citation} />
            </li>
          ))}
        </ul>
      </Part>
      <FindingCustoms finding={finding} />
      <Part title={text.permission}>
        <Text size="sm">{codes.authorization[authorization.status]}</Text>
        {authorization.missing !== null && (
          <Text size="sm" lang="en">
            {text.missing}: {authorization.missing}
          </Text>
        )}
      </Part>
      <FindingExposure finding={finding} />
    </Stack>
  );
}

function Part({ children, title }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Stack gap={4}>
      <Title order={4} size="h6">
        {title}
      </Title>
      {children}
    </Stack>
  );
}

function FindingCustoms({ finding }: FindingProps) {
  const text = useText(listingText);
  const { reach: reaches } = useText(reasonText);
  const { day } = useFormats();
  if (finding.customs.length === 0) return null;
  return (
    <Part title={text.customs}>
      <ul className="plain">
        {finding.customs.map(({ authority, citation, effectiveOn, reach, recordalNumber, validTo }) => (
          <li key={authority}>
            <b>{authority}</b> {reaches[reach]}{' '}
            {effectiveOn && recordalNumber !== null && (
              <Text span size="sm" c="dimmed" className="wraps">
                {text.recordal(recordalNumber, validTo === null ? null : day(validTo))}{' '}
              </Text>
            )}
            <Citation citation={citation} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function FindingExposure({ finding }: FindingProps) {
  const text = useText(listingText);
  const { list, money } = useFormats();
  const rows = finding.exposure
    .map(({ confiscation, criminalTransfer, fineCeiling, jurisdiction }) => ({
      jurisdiction,
      parts: [
        ...(confiscation ? [text.confiscation] : []),
        ...(fineCeiling ? [text.fineUpTo(money(fineCeiling.amount, fineCeiling.currency))] : []),
        ...(criminalTransfer ? [text.criminal] : []),
      ],
    }))
    .filter(({ parts }) => parts.length > 0);
  if (rows.length === 0) return null;
  return (
    <Part title={text.exposure}>
      <ul className="plain">
        {rows.map(({ jurisdiction, parts }) => (
          <li key={jurisdiction}>
            <b>{jurisdiction}</b> {list(parts)}
          </li>
        ))}
      </ul>
    </Part>
  );
}
