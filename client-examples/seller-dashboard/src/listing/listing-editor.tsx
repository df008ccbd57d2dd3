import { Button, Card, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { type FindingPartsFragment } from '../gql/graphql';
import { useText } from '../i18n/language';
import { type Draft, spansIn } from './draft';
import { listingText } from './listing-text';
import { MarkedText } from './marked-text';

interface ListingEditorProps {
  readonly draft: Draft;
  /** The words that the findings are about. */
  readonly read: Draft;
  readonly findings: readonly FindingPartsFragment[];
  readonly changed: boolean;
  readonly saving: boolean;
  readonly canSave: boolean;
  onChange(draft: Draft): void;
  onSave(): void;
  onUndo(): void;
}

/** The words of the listing as fields, and beneath them as they are read: words that resemble a mark are marked. */
export function ListingEditor(props: ListingEditorProps) {
  const { canSave, changed, draft, findings, onChange, onSave, onUndo, read, saving } = props;
  const text = useText(listingText);
  return (
    <Card withBorder component="section" aria-label={text.edit}>
      <Stack gap="sm">
        <Title order={2} size="h5">
          {text.edit}
        </Title>
        <Textarea
          label={text.fieldName.TITLE}
          autosize
          minRows={1}
          maxLength={2000}
          value={draft.title}
          onChange={({ currentTarget: { value } }) => onChange({ ...draft, title: value })}
        />
        <ReadTitle read={read} findings={findings} />
        <TextInput
          label={text.fieldName.BRAND}
          maxLength={500}
          value={draft.brandName}
          onChange={({ currentTarget: { value } }) => onChange({ ...draft, brandName: value })}
        />
        <Textarea
          label={text.fieldName.DESCRIPTION}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={20_000}
          value={draft.description}
          onChange={({ currentTarget: { value } }) => onChange({ ...draft, description: value })}
        />
        <Group gap="sm">
          <Button onClick={onSave} disabled={!canSave || draft.title.trim() === ''} loading={saving}>
            {changed ? text.save : text.again}
          </Button>
          <Button variant="default" onClick={onUndo} disabled={!changed}>
            {text.undo}
          </Button>
          {!canSave && (
            <Text size="sm" c="dimmed">
              {text.readOnly}
            </Text>
          )}
        </Group>
      </Stack>
    </Card>
  );
}

function ReadTitle({ findings, read }: Pick<ListingEditorProps, 'findings' | 'read'>) {
  const text = useText(listingText);
  return (
    <Stack gap={2}>
      <Text size="sm" c="dimmed" id="read-title">
        {text.preview}
      </Text>
      <p className="read-title" aria-labelledby="read-title">
        <MarkedText text={read.title} spans={spansIn(findings, 'TITLE')} />
      </p>
    </Stack>
  );
}
