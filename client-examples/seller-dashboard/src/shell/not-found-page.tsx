import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useText } from '../i18n/language';
import { EmptyState } from '../ui/empty-state';
import { Page } from '../ui/page';
import { shellText } from './shell-text';

export function NotFoundPage() {
  const text = useText(shellText);
  return (
    <Page title={text.notFound}>
      <EmptyState title="404">
        <Button component={Link} to="/" variant="default">
          {text.toOverview}
        </Button>
      </EmptyState>
    </Page>
  );
}
