/** Where a link broke off. */
export type LinkingErrorCode = 'discovery' | 'sign_in' | 'consent' | 'code' | 'tokens';

/** A link that did not come about. The message says what came instead, and holds no code, token or password. */
export class LinkingError extends Error {
  override readonly name = 'LinkingError';
  constructor(
    readonly code: LinkingErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
