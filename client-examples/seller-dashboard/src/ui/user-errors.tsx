import { Alert, List } from '@mantine/core';

interface UserErrorsProps {
  readonly errors: readonly { readonly message: string; readonly field?: readonly string[] | null }[];
}

/** What the server asks to be mended; announced when it appears. */
export function UserErrors({ errors }: UserErrorsProps) {
  if (errors.length === 0) return null;
  return (
    <Alert color="red" role="alert">
      <List size="sm" spacing={4}>
        {errors.map(({ field, message }) => (
          <List.Item key={`${field?.join('.')} ${message}`}>{message}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
