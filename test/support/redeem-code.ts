import { z } from 'zod';
import type { issueCode } from './issue-code.js';
import type { TestServer } from './test-server.js';

const tokenAnswer = z.object({ access_token: z.string().optional(), refresh_token: z.string().optional(), error: z.string().optional() });

export type TokenAnswer = { status: number; body: z.output<typeof tokenAnswer> };

/** Redeem a code at the token endpoint as Alexa does: form-encoded, HTTP Basic. */
export async function redeemCode(
  { linkingClient }: Pick<TestServer, 'linkingClient'>,
  { callback, codeVerifier }: Awaited<ReturnType<typeof issueCode>>,
): Promise<TokenAnswer> {
  return postToken(
    { linkingClient },
    {
      grant_type: 'authorization_code',
      code: callback.searchParams.get('code') ?? '',
      redirect_uri: linkingClient.redirectUri,
      code_verifier: codeVerifier,
    },
  );
}

export async function postToken({ linkingClient }: Pick<TestServer, 'linkingClient'>, form: Record<string, string>): Promise<TokenAnswer> {
  const { publicUrl, clientId, clientSecret } = linkingClient;
  const answer = await fetch(`${publicUrl}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
  });
  return { status: answer.status, body: tokenAnswer.parse(await answer.json()) };
}
