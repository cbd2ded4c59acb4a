import { z } from 'zod';
import { propertiesOf, schemaProblems } from './smapi-schema.js';

const url = z.url({ protocol: /^https$/ });
/** What Amazon's console asks for before it saves: the published schema requires nothing. */
const authorizationCodeGrant = z.looseObject({
  type: z.literal('AUTH_CODE'),
  authorizationUrl: url,
  accessTokenUrl: url,
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  accessTokenScheme: z.string(),
});
const requestSchema = z.looseObject({ accountLinkingRequest: authorizationCodeGrant });

export type AccountLinking = z.output<typeof authorizationCodeGrant>;

/** Check the body of `PUT …/accountLinkingClient`. */
export function checkAccountLinking(json: unknown): { problems: readonly string[]; settings?: AccountLinking } {
  const problems = schemaProblems('v1.skill.accountLinking.AccountLinkingRequest', json);
  const { data, error } = requestSchema.safeParse(json);
  if (data !== undefined && problems.length === 0) return { problems, settings: data.accountLinkingRequest };
  return { problems: [...problems, ...(error?.issues.map(({ path, message }) => `$.${path.join('.')}: ${message}`) ?? [])] };
}

/** What Amazon shows of the settings: neither the secret nor what its answer has no room for. */
export function shownAccountLinking(settings: AccountLinking): object {
  const shown = propertiesOf('v1.skill.accountLinking.AccountLinkingResponse');
  return Object.fromEntries(Object.entries(settings).filter(([name]) => shown.includes(name)));
}
