/** Why a sign-in with a passkey did not happen. */
export type PasskeyProblemCode = 'passkey_unknown' | 'passkey_refused' | 'passkey_copied' | 'passkey_needs_password';

/** What `/accounts` says has happened to a passkey, or has not. */
export type PasskeyNotice =
  | 'passkey_added'
  | 'passkey_removed'
  | 'passkey_gone'
  | 'passkey_known'
  | 'passkey_refused'
  | 'passkey_too_late'
  | 'passkey_too_many'
  | 'passkey_no_token'
  | 'passkey_needs_password';

/** What is said about passkeys, in one language. */
export type PasskeyTexts = {
  /** The button on the sign-in form. */
  signIn: string;
  /** Cancelled, timed out, or nothing there: browsers do not tell which. */
  signInFailed: string;
  title: string;
  /** What a passkey is good for. */
  what: string;
  name: string;
  add: string;
  addFailed: string;
  /** This device holds one of this account's already. */
  alreadyHere: string;
  /** A passkey that was given no name. */
  unnamed: string;
  addedOn: (date: string) => string;
  neverUsed: string;
  /** Music Assistant rejected its token. */
  needsPassword: string;
  remove: string;
};

/** All of it, with the words for {@link PasskeyProblemCode} and {@link PasskeyNotice}. */
export type PasskeyWords = {
  passkeys: PasskeyTexts;
  problems: Record<PasskeyProblemCode, () => string>;
  notices: Record<PasskeyNotice, string>;
};
