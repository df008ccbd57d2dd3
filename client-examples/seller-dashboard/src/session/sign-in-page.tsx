import { Alert, Button, Group, Paper, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { useText } from '../i18n/language';
import { AppearanceControls } from '../shell/appearance-controls';
import { demoSignIns, type DemoSignIn, demoToken } from './demo-sign-ins';
import { sessionText } from './session-text';

export type SignInProblem = 'refused' | 'noAnswer' | 'expired';

interface SignInPageProps {
  readonly problem: SignInProblem | null;
  onToken(token: string): void;
}

/** Sign-in with a token; a demo server also offers people to sign in as. */
export function SignInPage({ problem, onToken }: SignInPageProps) {
  const text = useText(sessionText);
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const token = typed.trim();
    if (token !== '') onToken(token);
  };
  return (
    <Stack component="main" align="center" p="md" pt={{ base: 'md', sm: 80 }}>
      <Paper withBorder p="xl" radius="md" w="100%" maw={460}>
        <Stack>
          <Group justify="space-between" wrap="nowrap">
            <Title order={1} size="h2">
              bordermark
            </Title>
            <AppearanceControls />
          </Group>
          <Text>{text.lead}</Text>
          {problem && <Alert color="red" role="alert" title={text[problem]} />}
          <form onSubmit={submit} aria-label={text.title}>
            <Stack gap="sm">
              <PasswordInput
                label={text.token}
                description={text.tokenHint}
                autoComplete="off"
                value={typed}
                onChange={({ currentTarget }) => setTyped(currentTarget.value)}
              />
              <Button type="submit" fullWidth>
                {text.signIn}
              </Button>
            </Stack>
          </form>
          <DemoSignIns onToken={onToken} />
        </Stack>
      </Paper>
    </Stack>
  );
}

function DemoSignIns({ onToken }: Pick<SignInPageProps, 'onToken'>) {
  const text = useText(sessionText);
  const [offered, setOffered] = useState<readonly DemoSignIn[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    demoSignIns(controller.signal).then(setOffered, () => undefined);
    return () => controller.abort();
  }, []);
  if (offered.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-label={text.demo}>
      <Text fw={600} size="sm">
        {text.demo}
      </Text>
      {offered.map(({ key, name, role }) => (
        <Button
          key={key}
          variant="default"
          justify="space-between"
          rightSection={
            <Text size="sm" c="dimmed" truncate maw={210}>
              {name}
            </Text>
          }
          onClick={() => demoToken(key).then(onToken, () => setFailed(true))}
        >
          {text.role[role] ?? role}
        </Button>
      ))}
      {failed && <Alert color="red" role="alert" title={text.noAnswer} />}
      <Text size="xs" c="dimmed">
        {text.demoHint}
      </Text>
    </Stack>
  );
}
