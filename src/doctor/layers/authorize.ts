import { type Begun, beginAuthorization } from '../begin-authorization.js';
import { describeAnswer } from '../describe-answer.js';
import type { Check, DoctorContext, Finding } from '../layer.js';

/** Reserved for never being anybody's (RFC 2606). */
const FOREIGN = 'https://doctor.invalid/api/skill/link';

/** Does the server let Alexa's redirect URIs in, each of them, and nobody else's? */
export const checkAuthorize: Check = async (context) => {
  const { redirectUris } = context.config.oauth;
  const refused: { redirectUri: string; begun: Exclude<Begun, { kind: 'accepted' }> }[] = [];
  for (const redirectUri of redirectUris) {
    const begun = await beginAuthorization(context, { redirectUri, pkce: 'with' });
    if (begun.kind !== 'accepted') refused.push({ redirectUri, begun });
  }
  const [first] = refused;
  if (first !== undefined) return explainRefusal(context, { begun: first.begun, uris: refused.map(({ redirectUri }) => redirectUri) });
  return (
    (await lookForOpenRedirect(context)) ?? (await comparePkce(context)) ?? { ok: true, cause: `Accepts ${redirectUris.length} redirect URIs and no other` }
  );
};

function explainRefusal({ config }: DoctorContext, { begun, uris }: { begun: Exclude<Begun, { kind: 'accepted' }>; uris: readonly string[] }): Finding {
  if (begun.kind === 'refused' && begun.reason === 'invalid_redirect_uri') {
    return {
      ok: false,
      fault: 'redirect-uri-refused',
      cause: `The server refuses the redirect ${uris.length === 1 ? 'URI' : 'URIs'} ${uris.join(', ')}`,
      next: `Its ALEXA_VENDOR_ID or OAUTH_REDIRECT_URIS are others than here (ALEXA_VENDOR_ID=${config.alexa.vendorId}): restart it after changing .env. The vendor id is the last part of the redirect URLs in Amazon's console.`,
    };
  }
  if (begun.kind === 'refused' && begun.reason === 'unknown_client') {
    return {
      ok: false,
      fault: 'unknown-client',
      cause: `The server does not know the client id ${config.oauth.clientId}: it runs with another OAUTH_CLIENT_ID`,
      next: "Restart it after changing .env; the Client ID in Amazon's console must be the same.",
    };
  }
  if (begun.kind === 'refused' && begun.reason === 'too_many_requests') {
    return {
      ok: false,
      fault: 'unexpected',
      cause: 'The server has seen too many attempts to link from this network within a minute: 429',
      next: 'Wait a minute and run the doctor again. When strangers cause it behind a proxy, set TRUST_PROXY.',
    };
  }
  return unexpected(`answers ${describeAnswer(begun.answer)}; expected 303 to /login`);
}

async function lookForOpenRedirect(context: DoctorContext): Promise<Finding | undefined> {
  const begun = await beginAuthorization(context, { redirectUri: FOREIGN, pkce: 'with' });
  const { status, headers } = begun.answer;
  if (begun.kind === 'accepted' || (status >= 300 && status < 400 && headers.get('location')?.startsWith(FOREIGN) === true)) {
    return {
      ok: false,
      fault: 'open-redirect',
      cause: `Accepts a redirect URI of a stranger, ${FOREIGN}: whoever sends a link could fetch the code`,
      next: "That is not this server's doing: compare its version and OAUTH_REDIRECT_URIS, and look at what the proxy rewrites.",
    };
  }
  if (begun.kind === 'refused') return undefined;
  return unexpected(`answers a stranger's redirect URI with ${describeAnswer(begun.answer)}; expected the page with status 400`);
}

/** PKCE is optional for Alexa: whether it is for the server must be what stands here. */
async function comparePkce(context: DoctorContext): Promise<Finding | undefined> {
  const { redirectUris, pkce } = context.config.oauth;
  const [redirectUri = ''] = redirectUris;
  const begun = await beginAuthorization(context, { redirectUri, pkce: 'without' });
  const taken = begun.kind === 'accepted' ? 'optional' : begun.kind === 'refused' && begun.reason === 'pkce_required' ? 'required' : undefined;
  if (taken === pkce) return undefined;
  if (taken === undefined) return unexpected(`answers a request without PKCE with ${describeAnswer(begun.answer)}`);
  return unexpected(`behaves as with OAUTH_PKCE=${taken}, and here it is ${pkce}`);
}

const unexpected = (what: string): Finding => ({
  ok: false,
  fault: 'unexpected',
  cause: `/oauth/authorize ${what}`,
  next: 'Restart the server after changing .env or updating it. When a page of something else came, let the proxy pass /oauth/ on unchanged.',
});
