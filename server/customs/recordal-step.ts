import { Recordal } from '../../schema/recordal';
import { RecordalTransition } from '../../schema/recordal-transition';
import { type RequestContext } from '../access/request-context';
import { tableOf } from '../store/table';
import { stateOf } from './recordal-as-of';
import { procedureStore } from './procedure-store';

export const { take: takeStep, write: writeTransition } = procedureStore(
  tableOf(Recordal),
  tableOf(RecordalTransition),
  'recordalId',
  stateOf,
);

/** The recordal as it stands after a step; what the request knew of it is forgotten. */
export function reload({ loaders }: RequestContext, rowId: number): Promise<Recordal | null> {
  loaders.Recordal.clear(rowId);
  loaders.transitionsOfRecordal.clear(rowId);
  loaders.legitimateUsersOfRecordal.clear(rowId);
  return loaders.Recordal.load(rowId);
}
