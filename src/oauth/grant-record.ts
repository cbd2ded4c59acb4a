import { z } from 'zod';
import { sha256 } from '../crypto.js';
import type { Write } from '../storage/store.js';
import { GRANT_LIFETIME, SCOPES } from './constants.js';
import { parseRecord } from './record.js';

/** An account as it is stored, with a grant and with a browser session. */
export const accountSchema = z.object({ id: z.string(), username: z.string(), displayName: z.string() });

const grant = z.object({
  id: z.string(),
  clientId: z.string(),
  account: accountSchema,
  scopes: z.array(z.enum(SCOPES)).readonly(),
  sealedMaToken: z.string(),
  createdAt: z.number(),
  lastUsedAt: z.number(),
  maTokenRejectedAt: z.number().optional(),
  alexaUserIdHash: z.string().optional(),
});

const grantRecord = grant.extend({ expiresAt: z.number() });

/** A Music Assistant user. `id` is MA's `user_id`. */
export type Account = z.output<typeof accountSchema>;

/** The standing permission: client + account + sealed MA token. It outlives tokens; people see a "linked account". */
export type Grant = z.output<typeof grant>;

/** A grant with the time it ends unless it is used: each write has to repeat it as the key's lifetime. */
export type GrantRecord = z.output<typeof grantRecord>;

/** Put into a key, it makes the key share the grant's hash tag: `echo:${grantTag(id)}:…`. */
export function grantTag(grantId: string): string {
  return `{${grantId}}`;
}

/** The store's keys, all of them in docs/storage.md. */
export const grantKey = (grantId: string): string => `grant:${grantTag(grantId)}`;
export const familyKey = (grantId: string): string => `family:${grantTag(grantId)}`;
export const accountKey = (accountId: string): string => `account:{${accountId}}:grants`;
export const alexaUserKey = (hash: string): string => `alexa-user:{${hash}}`;

/** Alexa user ids are long and personal: only their hash is kept. */
export const hashAlexaUserId = (alexaUserId: string): string => sha256(`alexa-user:${alexaUserId}`);

/** Binds a sealed MA token to its grant. */
export const maTokenContext = (grantId: string): string => `ma-token:${grantId}`;

/** @throws {OAuthError} `server_error`: something else wrote there. */
export const parseGrant = (raw: string): GrantRecord => parseRecord(grantRecord, { raw, kind: 'grant' });

/** The write that stores a grant for the rest of its life. */
export function grantWrite(record: GrantRecord, now: number): Write {
  return { key: grantKey(record.id), value: JSON.stringify(record), ttlMs: Math.max(1, record.expiresAt - now) };
}

/** The write that brings a grant into being; it goes into the commit that uses the code up. */
export function newGrantWrite(created: Grant, now: number): Write {
  return grantWrite({ ...created, expiresAt: now + GRANT_LIFETIME }, now);
}

const memberPattern = /^([A-Za-z0-9_-]+)@(\d+)$/;

/** An entry of an account's set. It says when the grant was approved, because it is written before the grant exists. */
export const accountMember = (entry: { id: string; createdAt: number }): string => `${entry.id}@${entry.createdAt}`;

/** @returns undefined for anything {@link accountMember} did not make. */
export function parseAccountMember(member: string): { id: string; createdAt: number } | undefined {
  const [, id, createdAt] = memberPattern.exec(member) ?? [];
  return id === undefined ? undefined : { id, createdAt: Number(createdAt) };
}
