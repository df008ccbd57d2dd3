import { type Filing } from '../../schema/filing';
import { Provenance } from '../../schema/register';
import { type RequestContext } from '../access/request-context';

/** What a state of a filing rests on: the import that brought it, and the place in its source. */
export async function provenanceOf(
  { contentHash, recordedOn, registerVersionId, sourceRecord }: Filing,
  { loaders }: RequestContext,
): Promise<Provenance> {
  const registerVersion = await loaders.RegisterVersion.load(registerVersionId);
  const registerId = registerVersion?.registerId ?? null;
  const register = registerId === null ? null : await loaders.Register.load(registerId);
  return Object.assign(new Provenance(), {
    register,
    registerVersion,
    sourceRecord,
    recordedOn,
    contentHash,
  });
}
