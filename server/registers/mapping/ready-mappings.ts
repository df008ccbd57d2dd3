import { readFile } from 'node:fs/promises';
import { InputError } from '../input/input-errors';
import { type Mapping, parseMapping } from './mapping';

/**
 * The public columns of the recordal search of China's General Administration of Customs: a row is a right with its recordal. In
 * China a registration keeps the number of its application. Only a registered mark can be recorded (Regulations on Customs Protection of
 * Intellectual Property Rights, article 7), so that a mark known by its recordal alone is taken as registered.
 */
const CN_RECORDALS = {
  name: 'cn-recordals',
  format: 'csv',
  register: 'cn-recordals',
  recordalsOnly: true,
  numberIs: 'both',
  separator: '、',
  language: 'zh',
  columns: {
    markText: '权利名称',
    owner: '权利人名称',
    ownerCountry: '权利人国别',
    registrationNumber: '权利号',
    recordalNumber: '备案号',
    niceClasses: '商品分类',
    recordalStatus: '备案状态',
    recordalFrom: '备案开始日期',
    recordalTo: '备案截止日期',
  },
  constants: { office: 'CN', status: 'REGISTERED', recordalAuthority: 'CN-GACC' },
  only: [{ column: '权利类别', values: ['商标', '商标权', '商标专用权', '注册商标专用权'] }],
  recordalStatuses: {
    有效: 'APPROVED',
    备案有效: 'APPROVED',
    生效: 'APPROVED',
    已备案: 'APPROVED',
    失效: 'LAPSED',
    备案失效: 'LAPSED',
    到期: 'LAPSED',
    过期: 'LAPSED',
    注销: 'LAPSED',
    备案注销: 'LAPSED',
    撤销: 'REVOKED',
    备案撤销: 'REVOKED',
  },
};

/**
 * The recordation list of US Customs and Border Protection (IPRS): a row is a recorded right. Marks are named by their registration number
 * at the USPTO; the application number is not in the list.
 */
const CBP_RECORDATIONS = {
  name: 'cbp-recordations',
  format: 'csv',
  register: 'cbp-recordations',
  recordalsOnly: true,
  numberIs: 'registration',
  dates: 'month-first',
  separator: ';',
  language: 'en',
  columns: {
    markText: ['Title', 'Mark', 'Product', 'Trademark'],
    owner: ['Owner Name', 'Owner', 'IPR Owner', 'Recordant'],
    registrationNumber: [
      'Registration Number',
      'Agency Registration Number',
      'USPTO Registration Number',
      'Reg. No.',
    ],
    recordalNumber: ['Recordation Number', 'Recordation No.', 'CBP Recordation Number'],
    goods: ['Description', 'Goods', 'Product Description'],
    recordalFrom: ['Effective Date', 'Recordation Date', 'Start Date'],
    recordalTo: ['Expiration Date', 'Expiry Date', 'End Date'],
    recordalStatus: ['Status', 'Recordation Status'],
  },
  constants: { office: 'US', status: 'REGISTERED', recordalAuthority: 'US-CBP' },
  only: [
    {
      column: ['Recordation Type', 'Type', 'IPR Type', 'Right Type'],
      values: ['Trademark', 'Trademarks', 'TMK', 'Trade Mark', 'Trademark - Gray Market'],
    },
  ],
  recordalStatuses: {
    Active: 'APPROVED',
    Recorded: 'APPROVED',
    Approved: 'APPROVED',
    Expired: 'LAPSED',
    Inactive: 'LAPSED',
    Cancelled: 'REVOKED',
    Canceled: 'REVOKED',
    Revoked: 'REVOKED',
  },
};

const READY: Readonly<Record<string, object>> = {
  'cn-recordals': CN_RECORDALS,
  'cbp-recordations': CBP_RECORDATIONS,
};

export const READY_MAPPINGS = Object.keys(READY);

/**
 * A ready mapping by its name, else the one in the file.
 * @throws InputError if there is neither, or the file is no mapping
 */
export async function loadMapping(nameOrFile: string): Promise<Mapping> {
  const ready = READY[nameOrFile];
  if (ready) return parseMapping(JSON.stringify(ready), nameOrFile);
  const json = await readFile(nameOrFile, 'utf8').catch(() => {
    throw new InputError(
      `${nameOrFile} is neither a file nor a ready mapping; those are ${READY_MAPPINGS.join(', ')}.`,
    );
  });
  return parseMapping(json, nameOrFile);
}
