/** What can stop the setup, by name. */
export type SetupFault =
  | 'flags'
  | 'no-terminal'
  | 'already-running'
  | 'missing-answers'
  | 'public-url'
  | 'music-assistant-url'
  | 'music-assistant-unreachable'
  | 'music-assistant-not-there'
  | 'music-assistant-too-old'
  | 'music-assistant-sign-in'
  | 'vendor-id'
  | 'skill-id'
  | 'other-skill'
  | 'locales'
  | 'skill-package'
  | 'env-file'
  | 'configuration'
  | 'secret-key'
  | 'remembered'
  | 'declined'
  | 'not-written'
  | 'not-deployed'
  | 'not-linked';

/** Why the setup cannot go on, and what to do about it, in words for the person at the terminal. Never holds a secret. */
export type Problem = { readonly fault: SetupFault; readonly cause: string; readonly next: string };

/** The setup stops. All that is known to be wrong at this point comes at once. */
export class SetupError extends Error {
  override readonly name = 'SetupError';

  constructor(
    readonly problems: readonly Problem[],
    options?: ErrorOptions,
  ) {
    super(problems.map(({ fault, cause }) => `${fault}: ${cause}`).join('\n'), options);
  }
}

/** The person ended it with Ctrl-C. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** An answer that was looked at: what it means, and what to say about it; or why it will not do. */
export type Checked = { readonly ok: true; readonly value: string; readonly notes: readonly string[] } | { readonly ok: false; readonly problem: Problem };

export const fine = (value: string, notes: readonly string[] = []): Checked => ({ ok: true, value, notes });

export const refused = (problem: Problem): Checked => ({ ok: false, problem });
