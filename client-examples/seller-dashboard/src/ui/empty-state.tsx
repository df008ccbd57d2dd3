import { Stack, Text } from '@mantine/core';
import { type ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  /** What to do about it. */
  readonly children?: ReactNode;
}

/** Says that there is nothing, and what would change that. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <Stack align="center" gap="xs" p="xl" ta="center" role="status">
      <Text fw={600}>{title}</Text>
      {children !== undefined && (
        <Text size="sm" c="dimmed">
          {children}
        </Text>
      )}
    </Stack>
  );
}
