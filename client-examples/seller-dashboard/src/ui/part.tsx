import { Card, Title } from '@mantine/core';
import { type ReactNode } from 'react';

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A titled part of a page, which a screen reader finds as a region. */
export function Part({ children, title }: PartProps) {
  return (
    <Card withBorder component="section" aria-label={title}>
      <Title order={2} size="h5" mb="xs">
        {title}
      </Title>
      {children}
    </Card>
  );
}
