import { z } from 'zod';
import type { Logger } from '../../logger.js';
import { MusicAssistantError } from '../../music-assistant/errors.js';
import type { MusicAssistant } from '../../music-assistant/music-assistant.js';
import type { Clock } from '../../time.js';
import { parseForm } from '../form.js';
import { passkeyTokenName } from '../ma-token-names.js';
import { PageError } from '../page-error.js';
import type { Browser, BrowserSessions, Session } from '../session.js';
import type { PasskeyNotice } from '../texts/passkey-texts.js';
import type { Texts } from '../texts/texts.js';
import type { Handler, Visit } from '../visit.js';
import type { Challenges } from './challenges.js';
import { challengeOf, credentialField, readNewCredential } from './credentials.js';
import { type Passkey, passkeyId } from './passkey-record.js';
import type { Passkeys } from './passkeys.js';
import type { RelyingParty } from './relying-party.js';

/** More than anybody has devices. */
const MAX_PASSKEYS = 20;

const csrf = z.string().default('');
const passkeysForm = z.discriminatedUnion('action', [
  z.strictObject({ csrf, action: z.literal('add-passkey'), name: z.string().trim().max(60).default(''), passkey: credentialField }),
  z.strictObject({ csrf, action: z.literal('remove-passkey'), id: z.string().max(200) }),
]);

/** An account's passkeys, and what its page needs to add one; undefined where or while that is not offered. */
export type ShownPasskeys = { readonly passkeys: readonly Passkey[]; readonly creationOptions: string | undefined };

/** Shows the passkeys of an account, and changes which there are. */
export type AccountPasskeys = {
  /** Those of the account that is signed in. */
  of(shown: { browser: Browser; session: Session; texts: Texts }): Promise<ShownPasskeys>;
  /** `/accounts/passkeys`: add one, or remove one, of the account that is signed in. */
  submit: Handler;
};

type Deps = {
  relyingParty: RelyingParty | undefined;
  challenges: Challenges;
  passkeys: Pick<Passkeys, 'listByAccount' | 'isKnown' | 'add' | 'remove'>;
  musicAssistant: Pick<MusicAssistant, 'createToken' | 'revokeToken'>;
  sessions: BrowserSessions;
  clock: Clock;
  log: Logger;
};

const addPurpose = ({ account }: Session): string => `add a passkey for ${account.id}`;

/** The passkeys on `/accounts`. One is added only after a sign-in with the password: whoever borrows a passkey must not make another from it. */
export function createAccountPasskeys(deps: Deps): AccountPasskeys {
  const { relyingParty, challenges, passkeys, musicAssistant, sessions, clock, log } = deps;

  /** Others may have been added meanwhile. Whoever stays has counted itself and no more than may be, so that never more than those stay. */
  const takeBackSurplus = async ({ account }: Session, { credentialId }: Pick<Passkey, 'credentialId'>): Promise<boolean> => {
    const now = await passkeys.listByAccount(account.id);
    const added = now.find(({ id }) => id === passkeyId(credentialId));
    if (now.length <= MAX_PASSKEYS || added === undefined) return false;
    await passkeys.remove(added);
    return true;
  };

  /** @returns undefined: Music Assistant no longer accepts the session. */
  const keep = async (
    session: Session,
    created: Pick<Passkey, 'credentialId' | 'publicKey' | 'counter' | 'transports' | 'name'>,
  ): Promise<PasskeyNotice | undefined> => {
    try {
      const maToken = await musicAssistant.createToken(session.maToken, passkeyTokenName(clock()));
      if (await passkeys.add({ ...created, account: session.account, maToken })) {
        if (await takeBackSurplus(session, created)) return 'passkey_too_many';
        log.info({ passkeyId: passkeyId(created.credentialId) }, 'passkey added');
        return 'passkey_added';
      }
      await musicAssistant.revokeToken(maToken);
      return 'passkey_known';
    } catch (error) {
      if (!(error instanceof MusicAssistantError)) throw error;
      log.warn({ reason: error.code, detail: error.detail }, 'no token from Music Assistant for a new passkey');
      return error.code === 'unauthorized' ? undefined : 'passkey_no_token';
    }
  };

  type Posted = { browser: Browser; name: string; passkey: string };

  const add = async (session: Session, { browser, name, passkey: field }: Posted): Promise<PasskeyNotice | undefined> => {
    const credential = readNewCredential(field);
    if (session.method !== 'password') return 'passkey_needs_password';
    const challenge = challengeOf(credential);
    const isOurs = challenges.isGenuine(challenge, { browser, purpose: addPurpose(session) });
    if (relyingParty === undefined || !isOurs || !(await challenges.consume(challenge))) return 'passkey_too_late';
    if ((await passkeys.listByAccount(session.account.id)).length >= MAX_PASSKEYS) return 'passkey_too_many';
    const verified = await relyingParty.verifyNew(credential, challenge);
    if (verified === undefined) return 'passkey_refused';
    if (await passkeys.isKnown(passkeyId(verified.credentialId))) return 'passkey_known';
    return keep(session, { ...verified, name });
  };

  /** Gone already, or somebody else's: that must look the same. */
  const remove = async ({ account }: Session, id: string): Promise<PasskeyNotice> => {
    const own = (await passkeys.listByAccount(account.id)).find((passkey) => passkey.id === id);
    if (own === undefined || !(await passkeys.remove(own))) return 'passkey_gone';
    log.info({ passkeyId: id }, 'passkey removed');
    return 'passkey_removed';
  };

  return {
    async of({ browser, session, texts }) {
      const known = await passkeys.listByAccount(session.account.id);
      const challenge = challenges.issue({ browser, purpose: addPurpose(session) });
      const mayAdd = session.method === 'password' && known.length < MAX_PASSKEYS;
      const creationOptions = mayAdd
        ? relyingParty?.creationOptions({ challenge, account: session.account, known, serviceName: texts.productName })
        : undefined;
      return { passkeys: known, creationOptions };
    },

    async submit({ browser, body }: Visit) {
      const form = parseForm(body, passkeysForm);
      if (!sessions.isGenuine(browser, form.csrf)) throw new PageError('stale_form', 'CSRF token of another browser, or none');
      const session = await sessions.find(browser);
      if (session === undefined) return { location: '/login' };
      const notice = form.action === 'add-passkey' ? await add(session, { browser, ...form }) : await remove(session, form.id);
      if (notice !== undefined) return { location: `/accounts?notice=${notice}` };
      await sessions.end(browser);
      return { location: '/login?notice=sign_in_again' };
    },
  };
}
