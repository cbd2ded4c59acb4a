import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import { parse } from 'node-html-parser';
import { z } from 'zod';

const creationOptions = z.object({
  challenge: z.string(),
  rp: z.object({ id: z.string() }),
  user: z.object({ id: z.string(), name: z.string() }),
  excludeCredentials: z.array(z.object({ id: z.string() })),
  authenticatorSelection: z.object({ residentKey: z.string(), userVerification: z.string() }),
  attestation: z.string(),
});
const requestOptions = z.object({ challenge: z.string(), rpId: z.string(), userVerification: z.string(), allowCredentials: z.undefined().optional() });

/** An attestation statement (WebAuthn §8.2). */
export type Statement = Map<string, number | Uint8Array<ArrayBuffer> | Uint8Array<ArrayBuffer>[]>;

/** What goes wrong: each of these is right unless said. */
export type Fault = Partial<{
  challenge: string;
  origin: string;
  rpId: string;
  type: string;
  userVerified: boolean;
  userPresent: boolean;
  userHandle: string;
  counter: number;
  signature: string;
  format: string;
  /** @param signed What an attestation signs. @param own The credential's own key. */
  statement: (signed: Uint8Array, own: KeyObject) => Statement;
}>;

export type Authenticator = {
  credentialId: string;
  /** What it would sign next. */
  counter: number;
  /** What `navigator.credentials.create` gives, as the script posts it. @param html The page that asks for it. */
  create(html: string, fault?: Fault): string;
  /** What `navigator.credentials.get` gives. */
  get(html: string, fault?: Fault): string;
};

const optionsOn = (html: string, kind: 'create' | 'get'): unknown => {
  const options = parse(html).querySelector(`form[data-passkey=${kind}]`)?.getAttribute('data-options');
  if (options === undefined) throw new Error(`this page asks for no passkey (${kind})`);
  return JSON.parse(options);
};
export const creationOptionsOn = (html: string): z.output<typeof creationOptions> => creationOptions.parse(optionsOn(html, 'create'));
export const requestOptionsOn = (html: string): z.output<typeof requestOptions> => requestOptions.parse(optionsOn(html, 'get'));

/** An authenticator with one ES256 credential, and a browser around it that can be made to err. The real ones are in passkeys-browser.test.ts. */
export function createAuthenticator({ origin, counts = true }: { origin: string; counts?: boolean }): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(32);
  const credentialId = id.toString('base64url');
  let userHandle = '';

  const clientData = (kind: 'create' | 'get', challenge: string, fault: Fault): Buffer =>
    Buffer.from(
      JSON.stringify({ type: fault.type ?? `webauthn.${kind}`, challenge: fault.challenge ?? challenge, origin: fault.origin ?? origin, crossOrigin: false }),
    );

  /** WebAuthn §6.1. */
  const authenticatorData = (rpId: string, { attested, fault }: { attested: Uint8Array; fault: Fault }): Buffer => {
    const { userPresent = true, userVerified = true } = fault;
    const flags = (userPresent ? 0x01 : 0) | (userVerified ? 0x04 : 0) | (attested.length > 0 ? 0x40 : 0);
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(fault.counter ?? authenticator.counter);
    if (counts) authenticator.counter += 1;
    return Buffer.concat([digest(fault.rpId ?? rpId), Buffer.from([flags]), counter, attested]);
  };

  const authenticator: Authenticator = {
    credentialId,
    counter: counts ? 1 : 0,
    create(html, fault = {}) {
      const { challenge, rp, user } = creationOptionsOn(html);
      userHandle = user.id;
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, coseKey(publicKey)]);
      const data = authenticatorData(rp.id, { attested, fault });
      const client = clientData('create', challenge, fault);
      const signed = Buffer.concat([data, createHash('sha256').update(client).digest()]);
      const attestation = new Map<string, string | Uint8Array<ArrayBuffer> | Statement>([
        ['fmt', fault.format ?? 'none'],
        ['attStmt', fault.statement?.(signed, privateKey) ?? new Map()],
        ['authData', new Uint8Array(data)],
      ]);
      return JSON.stringify({
        ...{ id: credentialId, rawId: credentialId, type: 'public-key' },
        response: {
          clientDataJSON: client.toString('base64url'),
          attestationObject: Buffer.from(isoCBOR.encode(attestation)).toString('base64url'),
          transports: ['internal'],
        },
      });
    },
    get(html, fault = {}) {
      const { challenge, rpId } = requestOptionsOn(html);
      const data = authenticatorData(rpId, { attested: new Uint8Array(), fault });
      const client = clientData('get', challenge, fault);
      const signature = sign('sha256', Buffer.concat([data, createHash('sha256').update(client).digest()]), privateKey);
      return JSON.stringify({
        ...{ id: credentialId, rawId: credentialId, type: 'public-key' },
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: fault.signature ?? signature.toString('base64url'),
          userHandle: fault.userHandle ?? userHandle,
        },
      });
    },
  };
  return authenticator;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** RFC 9053 §7.1.1: EC2, ES256, P-256. */
function coseKey(key: KeyObject): Uint8Array {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return isoCBOR.encode(
    new Map<number, number | Uint8Array<ArrayBuffer>>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
    ]),
  );
}
