import { type AuthCheckerFn } from 'type-graphql';
import { ForbiddenError } from './errors';
import { type RequestContext } from './request-context';
import { type Role } from './viewer';

/**
 * Checks `@Authorized(...roles)`: the viewer has one of the roles, and may write where the field is a mutation.
 * @throws ForbiddenError that says what is missing
 */
export const checkAccess: AuthCheckerFn<RequestContext, Role> = ({ context, info }, roles) => {
  const { viewer } = context;
  if (!viewer.canWrite && info.parentType.name === 'Mutation') {
    throw new ForbiddenError(
      `${info.fieldName} changes things, and this viewer (${viewer.name}) may only read and screen. ` +
        'Send a token: bordermark token --role MARKETPLACE.',
    );
  }
  if (roles.length > 0 && !roles.includes(viewer.role)) {
    throw new ForbiddenError(`${info.fieldName} is for ${roles.join(', ')}; this viewer is ${viewer.role}.`);
  }
  return true;
};
