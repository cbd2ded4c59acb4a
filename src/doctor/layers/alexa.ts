import { randomUUID } from 'node:crypto';
import { describeAnswer } from '../describe-answer.js';
import type { Check, DoctorContext } from '../layer.js';

/** Nothing is at this address; the server must not even look. */
const FORGED = { signaturecertchainurl: 'https://doctor.invalid/echo.api/echo-api-cert.pem', 'signature-256': 'QUFBQQ==' };

/** Does /alexa answer nobody but Alexa? */
export const checkAlexa: Check = async (context) => {
  for (const [what, headers] of [
    ['an unsigned request', {}],
    ['a request signed by a stranger', FORGED],
  ] as const) {
    const answer = await context.outside.send('/alexa', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: launchRequest(context),
    });
    if (answer.status === 200) {
      return {
        ok: false,
        fault: 'accepts-unsigned',
        cause: `POST /alexa answers ${what} with 200: anybody could speak for you`,
        next: "That is not this server's doing: let the proxy pass /alexa on to it, and to nothing else.",
      };
    }
    if (answer.status !== 400 || answer.text.trim() !== '{"error":"bad_request"}') {
      return {
        ok: false,
        fault: 'unexpected',
        cause: `POST /alexa answers ${what} with ${describeAnswer(answer)}; expected 400 and {"error":"bad_request"}`,
        next: 'Let the proxy pass POST /alexa on unchanged: no sign-in, no check for robots, no redirect.',
      };
    }
  }
  return { ok: true, cause: 'Refuses what Alexa did not sign' };
};

/** As Alexa would send it now, but for the signature. */
function launchRequest({ config, clock }: DoctorContext): string {
  const application = { applicationId: config.alexa.skillIds[0] ?? '' };
  const user = { userId: 'amzn1.ask.account.doctor' };
  return JSON.stringify({
    version: '1.0',
    session: { new: true, sessionId: `amzn1.echo-api.session.${randomUUID()}`, application, user },
    context: { System: { application, user, device: { deviceId: 'doctor', supportedInterfaces: {} }, apiEndpoint: 'https://api.amazonalexa.com' } },
    request: { type: 'LaunchRequest', requestId: `amzn1.echo-api.request.${randomUUID()}`, timestamp: new Date(clock()).toISOString(), locale: 'en-US' },
  });
}
