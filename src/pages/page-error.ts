import type { AuthorizationProblem } from '../oauth/authorization-query.js';

/** What can be wrong with a visit to one of our own pages. */
export type VisitProblemCode =
  | 'unknown_request'
  | 'stale_form'
  | 'bad_form'
  | 'too_large'
  | 'wrong_content_type'
  | 'method_not_allowed'
  | 'not_found'
  | 'admin_only'
  | 'store_unavailable'
  | 'unexpected';

/** Everything that gets an error page; each has its words in every language. */
export type PageErrorCode = VisitProblemCode | AuthorizationProblem['code'];

/** A visit that ends in an error page. @param detail for the log; never shown. */
export class PageError extends Error {
  override readonly name = 'PageError';
  constructor(
    readonly code: VisitProblemCode,
    readonly detail: string,
  ) {
    super(`page ${code}: ${detail}`);
  }
}
