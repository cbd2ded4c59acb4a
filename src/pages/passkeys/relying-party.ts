import { isIP } from 'node:net';
import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { sha256 } from '../../crypto.js';
import type { Logger } from '../../logger.js';
import { messageOf } from '../../message-of.js';
import type { Account } from '../../oauth/grant.js';
import { MINUTE } from '../../time.js';
import type { Assertion, NewCredential } from './credentials.js';
import type { NewPasskey, Passkey } from './passkey-record.js';

/** Our side of WebAuthn: what we ask of an authenticator, and whether its answer is one. Challenges are checked before ({@link Challenges}). */
export type RelyingParty = {
  /** For `navigator.credentials.create`, as JSON. @param known Passkeys the account has: no authenticator makes a second one for it. */
  creationOptions(options: { challenge: string; account: Account; known: readonly Passkey[]; serviceName: string }): string;
  /** For `navigator.credentials.get`, as JSON. Names no account: the authenticator knows whose passkey it is. */
  requestOptions(challenge: string): string;
  /** @returns what is to be kept of it; undefined: refused. */
  verifyNew(credential: NewCredential, challenge: string): Promise<Pick<NewPasskey, 'credentialId' | 'publicKey' | 'counter' | 'transports'> | undefined>;
  /** @returns the counter it came with. `counter_regressed`: signed as it should be, but counted backwards, as a copy would. */
  verifyAssertion(assertion: Assertion, expected: { challenge: string; passkey: Passkey }): Promise<number | 'refused' | 'counter_regressed'>;
};

/** How long the browser waits for the person. */
const TIMEOUT = 5 * MINUTE;
/** ES256, EdDSA, RS256 (IANA COSE algorithms): what authenticators in use sign with, whichever Node runs here. */
const ALGORITHMS = [-7, -8, -257];

/** Opaque, as it should be (WebAuthn §14.6.1), and the same for all passkeys of an account. */
const userHandle = (account: Pick<Account, 'id'>): string => sha256(`passkey user ${account.id}`);

/** @returns undefined where passkeys cannot be: a relying party is a domain, never an IP address (WebAuthn §5.1.3). */
export function createRelyingParty({ publicUrl, log }: { publicUrl: string; log: Logger }): RelyingParty | undefined {
  const { origin, hostname } = new URL(publicUrl);
  if (isIP(hostname) !== 0 || hostname.startsWith('[')) return undefined;
  const expected = (challenge: string) => ({
    expectedChallenge: toBase64url(challenge),
    expectedOrigin: origin,
    expectedRPID: hostname,
    requireUserVerification: true,
  });

  return {
    creationOptions({ challenge, account, known, serviceName }) {
      const options: PublicKeyCredentialCreationOptionsJSON = {
        rp: { id: hostname, name: serviceName },
        user: { id: userHandle(account), name: account.username, displayName: account.displayName },
        challenge: toBase64url(challenge),
        pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
        timeout: TIMEOUT,
        attestation: 'none',
        excludeCredentials: known.map(({ credentialId, transports }) => ({ type: 'public-key', id: credentialId, transports })),
        // Kept on the device, so that signing in needs no name; `requireResidentKey` says the same to browsers of WebAuthn Level 1.
        authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
      };
      return JSON.stringify(options);
    },

    requestOptions(challenge) {
      const options: PublicKeyCredentialRequestOptionsJSON = {
        rpId: hostname,
        challenge: toBase64url(challenge),
        timeout: TIMEOUT,
        userVerification: 'required',
      };
      return JSON.stringify(options);
    },

    async verifyNew(credential, challenge) {
      try {
        const { verifyRegistrationResponse } = await loadWebAuthn();
        if (!(await isUnattested(credential))) throw new Error('attested, although none was asked for');
        const { registrationInfo } = await verifyRegistrationResponse({ response: credential, ...expected(challenge), supportedAlgorithmIDs: ALGORITHMS });
        if (registrationInfo === undefined) throw new Error('the attestation is wrong');
        const { id, publicKey, counter } = registrationInfo.credential;
        return { credentialId: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports: credential.response.transports };
      } catch (error) {
        log.info({ detail: messageOf(error) }, 'passkey not added');
        return undefined;
      }
    },

    async verifyAssertion(assertion, { challenge, passkey }) {
      try {
        const { verifyAuthenticationResponse } = await loadWebAuthn();
        if (assertion.response.userHandle !== userHandle(passkey.account)) throw new Error('made for another account');
        // Its own check of the counter comes before that of the signature, and with the same kind of error: ours comes after.
        const credential = { id: passkey.credentialId, publicKey: toBytes(passkey.publicKey), counter: 0 };
        const { verified, authenticationInfo } = await verifyAuthenticationResponse({ response: assertion, credential, ...expected(challenge) });
        if (!verified) throw new Error('the signature is wrong');
        return mayFollow(authenticationInfo.newCounter, passkey.counter) ? authenticationInfo.newCounter : 'counter_regressed';
      } catch (error) {
        log.info({ passkeyId: passkey.id, detail: messageOf(error) }, 'passkey refused');
        return 'refused';
      }
    },
  };
}

/** Loaded when somebody uses a passkey: with everything it could check but does not, it takes half a second. */
const loadWebAuthn = () => import('@simplewebauthn/server');

const toBase64url = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');
const toBytes = (base64url: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(base64url, 'base64url'));

/** WebAuthn §7.2 step 22: it grows with each signature, or stays at 0 where nothing is counted. */
const mayFollow = (counter: number, previous: number): boolean => counter > previous || (counter === 0 && previous === 0);

/**
 * No certificates in it: we ask for none and would believe none, so strangers' certificates are not even parsed.
 * Self attestation (`packed`, no `x5c`) is what some browsers leave in.
 */
async function isUnattested({ response }: NewCredential): Promise<boolean> {
  const { decodeAttestationObject } = await import('@simplewebauthn/server/helpers');
  const attestation = decodeAttestationObject(toBytes(response.attestationObject));
  const format = attestation.get('fmt');
  return format === 'none' || (format === 'packed' && attestation.get('attStmt').get('x5c') === undefined);
}
