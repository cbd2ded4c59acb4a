/** Why a command failed. */
export type MusicAssistantErrorCode = 'unreachable' | 'timeout' | 'unauthorized' | 'forbidden' | 'rejected' | 'malformed';

const PUBLIC_MESSAGES = {
  unreachable: 'Music Assistant cannot be reached',
  timeout: 'Music Assistant did not answer in time',
  unauthorized: 'Music Assistant does not accept this token',
  forbidden: 'Music Assistant does not allow this account to do that',
  rejected: 'Music Assistant could not do that',
  malformed: 'the server answered something that is not Music Assistant',
} as const satisfies Record<MusicAssistantErrorCode, string>;

/** A command that failed. `detail` says what happened on the wire; it is logged, never shown, and never holds a token. */
export class MusicAssistantError extends Error {
  override readonly name = 'MusicAssistantError';

  constructor(
    readonly code: MusicAssistantErrorCode,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(PUBLIC_MESSAGES[code], options);
  }
}

/** Why a sign-in failed. */
export type LoginErrorCode = 'wrong_credentials' | 'locked_out' | 'setup_required' | 'too_old' | 'unreachable' | 'malformed';

/** A sign-in that failed. `retryAfterSeconds` comes with `locked_out` when Music Assistant said how long. */
export class LoginError extends Error {
  override readonly name = 'LoginError';
  readonly retryAfterSeconds?: number;

  constructor(
    readonly code: LoginErrorCode,
    readonly detail: string,
    options: ErrorOptions & { retryAfterSeconds?: number } = {},
  ) {
    super(`Music Assistant login failed: ${code}`, options);
    if (options.retryAfterSeconds !== undefined) this.retryAfterSeconds = options.retryAfterSeconds;
  }
}
