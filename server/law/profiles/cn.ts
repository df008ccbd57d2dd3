import { type Jurisdiction } from './law-types';
import { cnCivil } from './cn-civil';
import { cnCustoms } from './cn-customs';
import { cnPenalties } from './cn-penalties';
import { cnTrademarkLaw } from './cn-trademark-law';

/** Mainland China. */
export const cn: Jurisdiction = {
  key: 'CN',
  name: 'China (mainland)',
  currency: 'CNY',
  timeZone: 'Asia/Shanghai',
  confiscates: true,
  customs: {
    recorded: {
      identical: { reach: 'EX_OFFICIO', rule: 'CUSTOMS_EX_OFFICIO' },
      similar: { reach: 'EX_OFFICIO', rule: 'CUSTOMS_EX_OFFICIO' },
    },
    unrecorded: {
      identical: { reach: 'ON_APPLICATION', rule: 'CUSTOMS_ON_APPLICATION' },
      similar: { reach: 'NONE', rule: 'RECORDAL_WAIVER' },
    },
  },
  rules: [...cnTrademarkLaw, ...cnCivil, ...cnCustoms, ...cnPenalties],
  statements: [
    'CONFISCATION',
    'IMPORT_EXPORT_FINE',
    'DECLARATION_FINE',
    'CIVIL_LIABILITY',
    'PLATFORM_NOTICE',
    'WRONGFUL_DETENTION',
  ],
};
