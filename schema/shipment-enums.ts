import { describedEnum } from './enum';

export const ShipmentStatus = describedEnum('ShipmentStatus', 'How far a shipment is.', {
  DECLARED: 'Declared, or amended since it was checked.',
  CHECKED: 'All lines were screened as they stand.',
  DISPATCHED: 'The goods have left; nothing is amended any more.',
  WITHDRAWN: 'It does not take place.',
});
export type ShipmentStatus = keyof typeof ShipmentStatus;

export const ShipmentEvent = describedEnum('ShipmentEvent', 'A step in the life of a shipment.', {
  DECLARE: 'It is declared.',
  AMEND: 'What was declared is changed.',
  CHECK: 'All lines are screened together.',
  DISPATCH: 'The goods leave.',
  WITHDRAW: 'It is taken back.',
});
export type ShipmentEvent = keyof typeof ShipmentEvent;

export const InspectionOutlook = describedEnum(
  'InspectionOutlook',
  "What the customs on the route will do about the marks' recordals.",
  {
    NONE: 'No recorded mark is touched.',
    NORMAL: 'Customs has marks on record that these goods bear or resemble: expect an inspection.',
    SHORTENED: 'The same, and a pre-confirmation in force covers every one of them: the inspection is short.',
  },
);
export type InspectionOutlook = keyof typeof InspectionOutlook;
