import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { type LicencePartsFragment } from '../gql/graphql';
import { useFormats } from '../i18n/formats';
import { useText } from '../i18n/language';
import { useSession } from '../session/session-context';
import { licenceState } from './licence-state';
import { LicenceListing } from './licence-listing';
import { permissionsText } from './permissions-text';

/** A licence: from whom, for what, where and until when, and whether customs knows of it. */
export function LicenceCard({ licence }: { readonly licence: LicencePartsFragment }) {
  const text = useText(permissionsText);
  const { country, day, list } = useFormats();
  const { viewer } = useSession();
  const state = licenceState(licence);
  const { niceClasses, rightsHolder, seller, territory, validFrom, validTo } = licence;
  const name = viewer.role === 'RIGHTS_HOLDER' ? seller.name : rightsHolder.name;
  return (
    <Card withBorder component="article" aria-label={name}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="xs">
          <Title order={3} size="h5" className="wraps">
            {name}
          </Title>
          <Badge variant="default" radius="sm" className="state" data-state={state}>
            {text.state[state]}
          </Badge>
        </Group>
        <dl className="facts">
          <dt>{text.classes}</dt>
          <dd>{niceClasses.length === 0 ? text.everyClass : list(niceClasses.map(String))}</dd>
          <dt>{text.territory}</dt>
          <dd>{territory.length === 0 ? text.everywhere : list(territory.map(country))}</dd>
        </dl>
        <Text size="sm" c="dimmed">
          {text.term(day(validFrom), validTo === null ? null : day(validTo))}
        </Text>
        {state === 'inForce' ? <LicenceListing licence={licence} /> : <Text size="sm">{text.endedHint}</Text>}
      </Stack>
    </Card>
  );
}
