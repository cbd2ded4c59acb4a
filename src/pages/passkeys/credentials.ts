import { z } from 'zod';
import { parseJson } from '../../parse-json.js';
import { PageError } from '../page-error.js';

/** What a browser's script posts, as WebAuthn's JSON (Level 3 §5.1: `RegistrationResponseJSON`, `AuthenticationResponseJSON`). */
const base64url = z
  .string()
  .max(8192)
  .regex(/^[A-Za-z0-9_-]+$/);

const credential = { id: base64url, rawId: base64url, type: z.literal('public-key') };

const clientExtensionResults = z.object({}).default({});

const newCredential = z.object({
  ...credential,
  clientExtensionResults,
  response: z.object({ clientDataJSON: base64url, attestationObject: base64url, transports: z.array(z.string().max(32)).max(8).default([]) }),
});

const assertion = z.object({
  ...credential,
  clientExtensionResults,
  response: z.object({ clientDataJSON: base64url, authenticatorData: base64url, signature: base64url, userHandle: base64url }),
});

const clientData = z.object({ challenge: z.string() });

/** A credential that was just made. */
export type NewCredential = z.output<typeof newCredential>;
/** A signature by a credential that exists. */
export type Assertion = z.output<typeof assertion>;

/** The field with what the authenticator answered. */
export const credentialField = z.string().max(12_000);

/** @throws {PageError} `bad_form` */
export const readNewCredential = (field: string): NewCredential => read(newCredential, field);

/** @throws {PageError} `bad_form` */
export const readAssertion = (field: string): Assertion => read(assertion, field);

/** The challenge that was signed, as we issued it; empty when there is none. */
export function challengeOf({ response }: NewCredential | Assertion): string {
  const { data } = clientData.safeParse(parseJson(Buffer.from(response.clientDataJSON, 'base64url').toString('utf8')));
  return Buffer.from(data?.challenge ?? '', 'base64url').toString('utf8');
}

function read<Schema extends z.ZodType>(schema: Schema, field: string): z.output<Schema> {
  const parsed = schema.safeParse(parseJson(field));
  if (!parsed.success) throw new PageError('bad_form', parsed.error.issues.map((issue) => `passkey ${issue.path.join('.')}: ${issue.code}`).join(', '));
  return parsed.data;
}
