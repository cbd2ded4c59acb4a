import { z } from 'zod';
import { sha256 } from '../../crypto.js';
import { accountSchema } from '../../oauth/grant-record.js';
import { parseRecord } from '../../oauth/record.js';

const passkeySchema = z.object({
  /** {@link passkeyId} of the credential: short, and safe in a form and a key. */
  id: z.string(),
  credentialId: z.string(),
  /** COSE key, base64url. */
  publicKey: z.string(),
  /** The authenticator's signature counter; synced passkeys keep it at 0. */
  counter: z.number(),
  transports: z.array(z.string()),
  account: accountSchema,
  /** As its owner called it; may be empty. */
  name: z.string(),
  createdAt: z.number(),
  lastUsedAt: z.number().optional(),
  sealedMaToken: z.string(),
  maTokenRejectedAt: z.number().optional(),
});

/** A passkey of an account, and what it needs to sign that account in at Music Assistant. */
export type Passkey = z.output<typeof passkeySchema>;

/** What is needed to keep one more. */
export type NewPasskey = Pick<Passkey, 'credentialId' | 'publicKey' | 'counter' | 'transports' | 'name' | 'account'> & { maToken: string };

/** A credential id may be a thousand bytes long; its hash is what we go by. */
export const passkeyId = (credentialId: string): string => sha256(credentialId);

/** The store's keys, all of them in docs/storage.md. */
export const passkeyKey = (id: string): string => `passkey:{${id}}`;
export const accountPasskeysKey = (accountId: string): string => `account:{${accountId}}:passkeys`;
export const usedChallengeKey = (mac: string): string => `passkey-challenge:{${mac}}`;

/** @throws {OAuthError} `server_error`: something else wrote there. */
export const parsePasskey = (raw: string): Passkey => parseRecord(passkeySchema, { raw, kind: 'passkey' });

export const writePasskey = (passkey: Passkey): string => JSON.stringify(passkey satisfies z.input<typeof passkeySchema>);

const memberPattern = /^([A-Za-z0-9_-]{43})@(\d+)$/;

/** An entry of an account's set. It says since when, because it is written before the passkey is. */
export const passkeyMember = ({ id, createdAt }: Pick<Passkey, 'id' | 'createdAt'>): string => `${id}@${createdAt}`;

/** @returns undefined for anything {@link passkeyMember} did not make. */
export function parsePasskeyMember(member: string): Pick<Passkey, 'id' | 'createdAt'> | undefined {
  const [, id, createdAt] = memberPattern.exec(member) ?? [];
  return id === undefined ? undefined : { id, createdAt: Number(createdAt) };
}
