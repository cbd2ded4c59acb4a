import { OAuthError } from './errors.js';

/** More rivals than this for one record, one after the other, do not happen to an honest client. */
const MAX_ATTEMPTS = 20;

/** What an attempt returns when its compare-and-write lost, and the record must be read again. */
export const LOST = Symbol('lost the race');

/**
 * Run an attempt (read, decide, `store.commit`) until it does not answer {@link LOST}.
 *
 * @throws {OAuthError} `temporarily_unavailable` when it keeps losing: transient, so never a verdict on the grant.
 */
export async function untilSettled<Result>(attempt: () => Promise<Result | typeof LOST>): Promise<Result> {
  for (let attempts = 0; attempts < MAX_ATTEMPTS; attempts += 1) {
    const result = await attempt();
    if (result !== LOST) return result;
  }
  throw new OAuthError('temporarily_unavailable', 'too many rivals for one record');
}
