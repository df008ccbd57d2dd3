import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useText } from '../i18n/language';
import { uiText } from './ui-text';

/** Grey bars where content will stand; screen readers hear that it loads. */
export function LoadingState({ rows = 4 }: { readonly rows?: number }) {
  const text = useText(uiText);
  return (
    <Stack role="status" aria-busy="true" p="md" gap="sm">
      <VisuallyHidden>{text.loading}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={28} radius="sm" />
      ))}
    </Stack>
  );
}
