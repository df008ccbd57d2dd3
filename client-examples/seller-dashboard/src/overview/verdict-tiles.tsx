import { Card, SimpleGrid, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { type Verdict } from '../gql/graphql';
import { useFormats } from '../i18n/formats';
import { VerdictBadge } from '../ui/verdict-badge';
import { VERDICTS } from '../ui/verdict-chart-option';

/** How many screenings ended in each verdict; a tile leads to the listings that have it now. */
export function VerdictTiles({ verdicts }: { readonly verdicts: Readonly<Record<Verdict, number>> }) {
  const { count } = useFormats();
  return (
    <SimpleGrid cols={3} spacing={{ base: 'xs', sm: 'md' }}>
      {VERDICTS.map((verdict) => (
        <Card key={verdict} withBorder className="tile" component={Link} to={`/listings?verdict=${verdict}`}>
          <Stack gap={4} align="flex-start">
            <Text fz={28} fw={650} lh={1.1} className="figures">
              {count(verdicts[verdict])}
            </Text>
            <VerdictBadge verdict={verdict} />
          </Stack>
        </Card>
      ))}
    </SimpleGrid>
  );
}
