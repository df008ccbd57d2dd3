import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { Alert, Button, Stack, Text } from '@mantine/core';
import { useText } from '../i18n/language';
import { uiText } from './ui-text';

interface ErrorStateProps {
  readonly error: unknown;
  retry?(): void;
}

/** What went wrong, in the server's words where it said something, and a way to try again. */
export function ErrorState({ error, retry }: ErrorStateProps) {
  const text = useText(uiText);
  const first = CombinedGraphQLErrors.is(error) ? error.errors[0] : undefined;
  const id = first?.extensions?.['errorId'];
  return (
    <Alert color="red" role="alert" title={text.failed} m="md">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{first?.message ?? text.offline}</Text>
        {typeof id === 'string' && <Text size="sm">{text.errorId(id)}</Text>}
        {retry && (
          <Button size="xs" variant="default" onClick={retry}>
            {text.retry}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
