/** Which check refused a request. For the log only: whoever asks is never told. */
export type VerificationCode =
  | 'headers'
  | 'certificate_url'
  | 'certificate_unavailable'
  | 'certificate_untrusted'
  | 'signature'
  | 'envelope'
  | 'timestamp'
  | 'skill_id';

/** A request that is not, or not provably, Alexa's. The public message is the same for every cause; `code` and `detail` are for the log. */
export class VerificationError extends Error {
  override readonly name = 'VerificationError';
  readonly detail: string;
  /** Alexa's `request.requestId`, as the unverified body gives it. */
  readonly requestId: string | undefined;
  constructor(
    readonly code: VerificationCode,
    { detail, requestId, cause }: { detail: string; requestId?: string; cause?: unknown },
  ) {
    super('bad request', cause === undefined ? {} : { cause });
    this.detail = detail;
    this.requestId = requestId;
  }
}
