import { describeOAuthError, type LinkedAccount, linkAccount } from '../../linking-client/link-account.js';
import { LinkingError, type LinkingErrorCode } from '../../linking-client/linking-error.js';
import type { Check, Finding } from '../layer.js';
import { HOW_TO_GIVE_ONE, testAccountOf } from '../test-account.js';

type Fault = Extract<Finding, { ok: false }>;

/** Link the test account as Alexa and a person with a browser do, use the link once, and remove all of it. */
export const checkLink: Check = async (context) => {
  const testAccount = testAccountOf(context);
  if (testAccount === undefined) return { ok: null, cause: `Not checked: ${HOW_TO_GIVE_ONE}. What it makes is removed again` };
  const { config, outside } = context;
  const { clientId, clientSecret, redirectUris } = config.oauth;
  const [redirectUri = ''] = redirectUris;
  try {
    const account = await linkAccount({ publicUrl: config.publicUrl, clientId, clientSecret, redirectUri, exchange: outside.fetch }, testAccount);
    const refreshed = await tryRefresh(account);
    const left = await remove(account);
    return refreshed ?? left ?? { ok: true, cause: `${testAccount.username} was linked, the link refreshed, and removed again` };
  } catch (error) {
    if (!(error instanceof LinkingError)) throw error;
    return { ...FAULTS[error.code], cause: `${FAULTS[error.code].cause}: ${error.message}` };
  }
};

const LOOK_IN_LOG = 'Look in the log of the server at this time: it names the reason.';

const FAULTS = {
  discovery: { ok: false, fault: 'discovery-failed', cause: 'The metadata could not be used', next: LOOK_IN_LOG },
  sign_in: {
    ok: false,
    fault: 'sign-in-failed',
    cause: 'The sign-in page did not lead to the consent page',
    next: `Open PUBLIC_URL/login in a browser and sign in there with the same account. ${LOOK_IN_LOG}`,
  },
  consent: { ok: false, fault: 'consent-failed', cause: 'The consent page did not lead back to Alexa', next: LOOK_IN_LOG },
  code: { ok: false, fault: 'code-failed', cause: 'What came back to Alexa was not a code for it', next: LOOK_IN_LOG },
  tokens: { ok: false, fault: 'token-failed', cause: 'The code was not exchanged for tokens', next: LOOK_IN_LOG },
} as const satisfies Record<LinkingErrorCode, Fault>;

async function tryRefresh(account: LinkedAccount): Promise<Finding | undefined> {
  try {
    await account.refresh();
    return undefined;
  } catch (error) {
    return {
      ok: false,
      fault: 'refresh-failed',
      cause: `The refresh token was not exchanged for new tokens: ${describeOAuthError(error)}`,
      next: `A link would end after an hour. ${LOOK_IN_LOG}`,
    };
  }
}

/** The link and the sign-in it was made with: nothing stays, neither here nor at Music Assistant. */
async function remove(account: LinkedAccount): Promise<Finding | undefined> {
  const ended = await Promise.allSettled([account.revoke(), account.signOut()]);
  const [failed] = ended.filter((end) => end.status === 'rejected');
  if (failed === undefined) return undefined;
  return {
    ok: false,
    fault: 'not-removed',
    cause: `Linking works, but the test link could not be removed: ${describeOAuthError(failed.reason)}`,
    next: 'Remove it at PUBLIC_URL/accounts, signed in with the test account.',
  };
}
