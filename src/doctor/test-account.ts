import type { LoginError, MusicAssistantError } from '../music-assistant/errors.js';
import { createMusicAssistant, type MusicAssistant } from '../music-assistant/music-assistant.js';
import type { MusicAssistantAccount } from '../music-assistant/types.js';
import type { DoctorContext } from './layer.js';

export type TestAccount = { username: string; password: string };

/** How to give one, for whoever reads that something was not tried. */
export const HOW_TO_GIVE_ONE = 'set MA_USERNAME and MA_PASSWORD in the environment to try it with a test account';

/** The account the doctor may sign in with, if it was given one. */
export function testAccountOf({ env }: Pick<DoctorContext, 'env'>): TestAccount | undefined {
  const { MA_USERNAME: username = '', MA_PASSWORD: password = '' } = env;
  return username === '' || password === '' ? undefined : { username, password };
}

/** Do something with the Music Assistant of this configuration; its connections end. */
export async function withMusicAssistant<Result>({ config, clock }: DoctorContext, work: (musicAssistant: MusicAssistant) => Promise<Result>): Promise<Result> {
  const musicAssistant = createMusicAssistant({ url: config.musicAssistantUrl, clock });
  try {
    return await work(musicAssistant);
  } finally {
    await musicAssistant.close();
  }
}

/**
 * Do something signed in; the token is revoked afterwards, whatever came of it.
 *
 * @throws {LoginError}
 */
export async function signedIn<Result>(
  { musicAssistant, testAccount }: { musicAssistant: MusicAssistant; testAccount: TestAccount },
  work: (session: { token: string; account: MusicAssistantAccount }) => Promise<Result>,
): Promise<Result> {
  const session = await musicAssistant.login(testAccount);
  try {
    return await work(session);
  } finally {
    await musicAssistant.revokeToken(session.token);
  }
}

/** What went wrong at Music Assistant, for a person to read. */
export const reasonOf = (error: MusicAssistantError | LoginError): string => `${error.message} (${error.detail})`;
