import { useMutation } from '@apollo/client/react';
import { Button, Card, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { DeclareShipmentDocument, ShipmentsPageDocument } from '../gql/graphql';
import { useText } from '../i18n/language';
import { useSession } from '../session/session-context';
import { ErrorState } from '../ui/error-state';
import { UserErrors } from '../ui/user-errors';
import { emptyShipment, isComplete, type ShipmentForm, toDeclaration } from './shipment-form';
import { shipmentsText } from './shipments-text';
import { SkuPicker } from './sku-picker';

/** Declares a shipment of stored listings and opens it. */
export function DeclareShipment({ onDeclared }: { readonly onDeclared: () => void }) {
  const text = useText(shipmentsText);
  const { viewer } = useSession();
  const navigate = useNavigate();
  const [form, setForm] = useState(() => emptyShipment(viewer.seller?.name ?? viewer.name));
  const [declare, declaring] = useMutation(DeclareShipmentDocument, {
    refetchQueries: [ShipmentsPageDocument],
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void declare({ variables: { input: toDeclaration(form) } }).then(
      ({ data }) => {
        const declared = data?.declareShipment.shipment;
        if (!declared) return;
        onDeclared();
        void navigate(`/shipments/${encodeURIComponent(declared.id)}`);
      },
      () => undefined,
    );
  };
  const field = (name: 'reference' | 'value' | 'origin' | 'destination' | 'consignor' | 'consignee') => ({
    label: text[name],
    value: form[name],
    onChange: ({ currentTarget: { value } }: React.ChangeEvent<HTMLInputElement>) =>
      change({ [name]: value }),
  });
  const change = (part: Partial<ShipmentForm>): void => setForm((before) => ({ ...before, ...part }));
  return (
    <Card withBorder component="section" aria-label={text.declare}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput {...field('reference')} description={text.referenceHint} maxLength={100} />
          <SkuPicker value={form.skus} onChange={(skus) => change({ skus })} />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <NumberInput
              label={text.quantity}
              min={1}
              max={1_000_000}
              allowDecimal={false}
              hideControls
              value={form.quantity}
              onChange={(quantity) => change({ quantity: Number(quantity) || 1 })}
            />
            <TextInput {...field('value')} inputMode="decimal" />
            <TextInput {...field('origin')} description={text.countryHint} maxLength={2} />
            <TextInput {...field('destination')} description={text.countryHint} maxLength={2} />
            <TextInput {...field('consignor')} maxLength={300} />
            <TextInput {...field('consignee')} maxLength={300} />
          </SimpleGrid>
          <UserErrors errors={declaring.data?.declareShipment.userErrors ?? []} />
          {declaring.error && <ErrorState error={declaring.error} />}
          <Button type="submit" disabled={!isComplete(form)} loading={declaring.loading}>
            {text.send}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
