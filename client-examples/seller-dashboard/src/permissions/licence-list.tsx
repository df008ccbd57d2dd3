import { useQuery } from '@apollo/client/react';
import { Button, SimpleGrid, Stack, Title } from '@mantine/core';
import { LicencesDocument, type LicencePartsFragment } from '../gql/graphql';
import { useText } from '../i18n/language';
import { EmptyState } from '../ui/empty-state';
import { QueryView } from '../ui/query-view';
import { LicenceCard } from './licence-card';
import { licenceState } from './licence-state';
import { permissionsText } from './permissions-text';

const PAGE = 50;

/** Licences that hold come first: only they can lack something that can be asked for. */
const inForceFirst = (one: LicencePartsFragment, other: LicencePartsFragment): number =>
  Number(licenceState(other) === 'inForce') - Number(licenceState(one) === 'inForce');

/** The licences of the viewer, page behind page. */
export function LicenceList() {
  const text = useText(permissionsText);
  const query = useQuery(LicencesDocument, { variables: { first: PAGE }, fetchPolicy: 'cache-and-network' });
  return (
    <Stack component="section" aria-label={text.licences} gap="sm">
      <Title order={2} size="h4">
        {text.licences}
      </Title>
      <QueryView query={query}>
        {({ authorizations: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <EmptyState title={text.noLicences}>{text.noLicencesHint}</EmptyState>
          ) : (
            <>
              <SimpleGrid cols={{ base: 1, md: 2 }}>
                {edges
                  .map(({ node }) => node)
                  .sort(inForceFirst)
                  .map((licence) => (
                    <LicenceCard key={licence.id} licence={licence} />
                  ))}
              </SimpleGrid>
              {pageInfo.hasNextPage && (
                <Button
                  variant="default"
                  loading={query.loading}
                  onClick={() => void query.fetchMore({ variables: { after: pageInfo.endCursor } })}
                >
                  {text.showMore}
                </Button>
              )}
            </>
          )
        }
      </QueryView>
    </Stack>
  );
}
