import { DAY, HOUR, MINUTE, SECOND } from '../time.js';

/** What a grant may allow, in the order they are shown and written. `music.read`: look through the library; `music.control`: play, pause, volume. */
export const SCOPES = ['music.read', 'music.control'] as const;
/** One of {@link SCOPES}. */
export type Scope = (typeof SCOPES)[number];

/** How long a validated authorization request waits for login and consent. */
export const REQUEST_LIFETIME = 10 * MINUTE;
/** RFC 6749 §4.1.2 allows at most ten minutes. */
export const CODE_LIFETIME = 5 * MINUTE;
/** Alexa refreshes shortly before it ends. */
export const ACCESS_TOKEN_LIFETIME = HOUR;
/** Slides: every rotation starts it anew. */
export const REFRESH_TOKEN_LIFETIME = 90 * DAY;
/** How long a rotated-away refresh token still gets the newest one, and how long a used code is recognised as a replay. */
export const RETRY_WINDOW = DAY;
/** A grant outlives its family by a little, so that refreshing need not write the grant each time. */
export const GRANT_LIFETIME = REFRESH_TOKEN_LIFETIME + HOUR;

/** A server that claimed a decision and then went silent loses its claim after this long. */
export const CLAIM_LIFETIME = 10 * SECOND;
/** How long a second tap waits for the outcome of the first. */
export const CLAIM_WAIT = 6 * SECOND;
/** How long a decided request repeats its redirect to the browser session that decided it. */
export const DECISION_LIFETIME = MINUTE;

/** A code is deleted at its fifth redemption that fails a check. */
export const MAX_FAILED_REDEMPTIONS = 5;
/** How many authorization requests one client address may start. A person needs one; a stranger must not fill the store with them. */
export const MAX_REQUESTS_PER_MINUTE = 60;
/** RFC 6749 sets no limit; a state is echoed, so it needs one. Bytes after decoding. */
export const MAX_STATE_BYTES = 4096;

/** Signing keys move on (next → current → previous) when the current one is this old. */
export const SIGNING_KEY_LIFETIME = 90 * DAY;
