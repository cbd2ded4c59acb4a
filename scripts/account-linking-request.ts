import type { Config } from '../src/config.js';
import { ACCESS_TOKEN_LIFETIME, SCOPES } from '../src/oauth/constants.js';
import { SECOND } from '../src/time.js';

/**
 * What the skill's Account Linking settings must be for this configuration, as SMAPI takes it: the `AccountLinkingRequest` body of
 * `PUT /v1/skills/{skillId}/stages/{stage}/accountLinkingClient`. Holds the client secret.
 *
 * `domains` is empty because our pages load nothing from elsewhere. `skipOnEnablement` is false because every wish needs an account.
 * The switch for PKCE has no published field: it is set in the console.
 */
export const accountLinkingRequest = ({ publicUrl, oauth }: Pick<Config, 'publicUrl' | 'oauth'>) => ({
  accountLinkingRequest: {
    type: 'AUTH_CODE',
    authorizationUrl: `${publicUrl}/oauth/authorize`,
    domains: [],
    clientId: oauth.clientId,
    scopes: [...SCOPES],
    accessTokenUrl: `${publicUrl}/oauth/token`,
    clientSecret: oauth.clientSecret,
    accessTokenScheme: 'HTTP_BASIC',
    defaultTokenExpirationInSeconds: ACCESS_TOKEN_LIFETIME / SECOND,
    skipOnEnablement: false,
  },
});
