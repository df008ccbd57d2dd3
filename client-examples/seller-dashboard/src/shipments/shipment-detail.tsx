import { SimpleGrid, Stack, Text, Timeline } from '@mantine/core';
import { type ShipmentPartsFragment } from '../gql/graphql';
import { useFormats } from '../i18n/formats';
import { useText } from '../i18n/language';
import { Part } from '../ui/part';
import { ShipmentActions } from './shipment-actions';
import { ShipmentExposure } from './shipment-exposure';
import { ShipmentLines } from './shipment-lines';
import { ShipmentPlan } from './shipment-plan';
import { shipmentsText } from './shipments-text';

interface ShipmentProps {
  readonly shipment: ShipmentPartsFragment;
}

/** A shipment: its lines with their verdicts, the one plan for all of them, and what may be done with it. */
export function ShipmentDetail({ shipment }: ShipmentProps) {
  const text = useText(shipmentsText);
  const { check } = shipment;
  return (
    <Stack gap="md">
      <ShipmentActions shipment={shipment} />
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Stack gap="md">
          <Part title={text.facts}>
            <ShipmentFacts shipment={shipment} />
          </Part>
          <Part title={text.lines}>
            <ShipmentLines lines={shipment.lines} />
          </Part>
        </Stack>
        <Stack gap="md">
          <Part title={text.plan}>
            {check ? <ShipmentPlan check={check} /> : <Text size="sm">{text.unchecked}</Text>}
          </Part>
          {check && check.exposure.length > 0 && (
            <Part title={text.exposure}>
              <ShipmentExposure exposure={check.exposure} />
            </Part>
          )}
        </Stack>
      </SimpleGrid>
      <Part title={text.history}>
        <ShipmentHistory shipment={shipment} />
      </Part>
    </Stack>
  );
}

function ShipmentFacts({ shipment }: ShipmentProps) {
  const text = useText(shipmentsText);
  const { country, day } = useFormats();
  const { consignee, consignor, date, destination, origin, port, status } = shipment;
  return (
    <dl className="facts">
      <dt>{text.route}</dt>
      <dd>
        {country(origin)} → {country(destination)} {port}
      </dd>
      <dt>{text.day}</dt>
      <dd>
        {day(date)}, {text.status[status]}
      </dd>
      <dt>{text.parties}</dt>
      <dd>
        {consignor.name} → {consignee.name}
      </dd>
    </dl>
  );
}

function ShipmentHistory({ shipment }: ShipmentProps) {
  const text = useText(shipmentsText);
  const { moment } = useFormats();
  return (
    <Timeline bulletSize={14} lineWidth={2} active={-1}>
      {shipment.history.map(({ actor, at, event, reason }, place) => (
        <Timeline.Item key={place} title={text.event[event]}>
          <Text size="sm" c="dimmed">
            {moment(at)} · {actor}
          </Text>
          {reason !== null && (
            <Text size="sm" lang="en">
              {reason}
            </Text>
          )}
        </Timeline.Item>
      ))}
    </Timeline>
  );
}
