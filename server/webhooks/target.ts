import { lookup as lookUp, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Where webhooks may go. */
export interface TargetRules {
  /** Only over https. */
  readonly httpsOnly: boolean;
  /** Also to addresses that are not public. */
  readonly allowPrivate: boolean;
}

/** A delivery that would go where none may. */
export class ForbiddenTargetError extends Error {
  override readonly name = 'ForbiddenTargetError';
}

/** Longest address of an endpoint. */
const MAX_URL = 2000;

/** Whether an address is one of the public internet: neither private, local nor reserved, in whatever notation. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** What is wrong with the address of an endpoint; null if nothing is, as far as can be told without looking it up. */
export function targetProblem(text: string, { allowPrivate, httpsOnly }: TargetRules): string | null {
  if (text.length > MAX_URL) return `url has more than ${MAX_URL} characters.`;
  if (!URL.canParse(text)) return 'url is no URL; write it whole: https://example.com/webhooks.';
  const { hostname, password, protocol, username } = new URL(text);
  if (protocol !== 'https:' && (httpsOnly || protocol !== 'http:')) return 'url must begin with https://.';
  if (username !== '' || password !== '') return 'url must not hold a user name or password.';
  const host = hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host))
    return 'url names an address that is not public; webhooks go to public addresses only.';
  return null;
}

/**
 * Looks a host name up and lets nothing pass that is not public. The connection is made to the address that was checked, so
 * that a name which changes its mind in between gains nothing.
 */
export function guardedLookup(
  { allowPrivate }: TargetRules,
  resolve: typeof lookUp = lookUp,
): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const [first] = addresses ?? [];
      if (error || !first) return callback(error ?? new Error(`${hostname} has no address`), '', 0);
      if (!allowPrivate && !addresses.every(({ address }) => isPublicAddress(address)))
        return callback(
          new ForbiddenTargetError(`${hostname} leads to an address that is not public`),
          '',
          0,
        );
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
