import { randomToken, sha256 } from '../../crypto.js';
import { type Echoed, echoSchema } from '../../health-echo.js';
import { messageOf } from '../../message-of.js';
import { parseJson } from '../../parse-json.js';
import { describeAnswer } from '../describe-answer.js';
import type { Check, DoctorContext, Finding } from '../layer.js';
import type { OutsideAnswer, OutsideRequest } from '../outside.js';
import { readHealth } from '../read-health.js';

/** More than Alexa has been seen to send, and longer than any `state` of its. */
const BODY_BYTES = 32 * 1024;
const STATE_LENGTH = 4096;

/** Does what stands before the server pass bodies, headers and long queries unchanged, and add nothing of its own? */
export const checkProxy: Check = async (context) => {
  const sent = marked();
  let answer: OutsideAnswer;
  try {
    answer = await context.outside.send(`/health/echo?${sent.query}`, sent);
  } catch (error) {
    return {
      ok: false,
      fault: 'broken-connection',
      cause: `The proxy ends a POST with ${BODY_BYTES / 1024} kB without an answer: ${messageOf(error)}`,
      next: 'Look in the log of the proxy: it may not pass POST, or not bodies of that size.',
    };
  }
  const echoed = echoSchema.safeParse(parseJson(answer.text)).data;
  if (echoed !== undefined && answer.status === 200) return compare(echoed, { sent, context });
  return intercepted(answer) ?? (await refused(answer, context));
};

type Sent = OutsideRequest & { method: 'POST'; query: string; body: string; headers: Readonly<Record<string, string>> };

/** Like a request of Alexa's in all that a proxy may stumble over; every value is made for this one. */
function marked(): Sent {
  const start = `{"text": "Grüße, ビョーク \\u00e9 \\/ ${randomToken()}",  "spaces":  "two", "fill": "`;
  const fill = 'x'.repeat(BODY_BYTES - Buffer.byteLength(start) - 2);
  return {
    method: 'POST',
    query: `state=${randomToken()}${'A-._~%2B%3D'.repeat(STATE_LENGTH)}`.slice(0, STATE_LENGTH).replace(/%.?$/, 'x'),
    body: `${start}${fill}"}`,
    headers: {
      authorization: `Basic ${Buffer.from(`doctor:${randomToken()}`).toString('base64')}`,
      'content-type': 'application/json; charset=utf-8',
      'signature-256': randomToken(),
      signaturecertchainurl: `https://s3.amazonaws.com/echo.api/${randomToken(8)}.pem`,
    },
  };
}

const UNCHANGED = 'Let the proxy pass requests to this server as they come: no rewriting, no caching, no filter. docs/hosting.md has configurations.';

function compare(echoed: Echoed, { sent, context }: { sent: Sent; context: DoctorContext }): Finding {
  if (echoed.body.sha256 !== sha256(sent.body)) {
    const cause = `The proxy changes POST bodies: ${BODY_BYTES} bytes were sent and ${echoed.body.bytes} arrived${echoed.body.bytes === BODY_BYTES ? ', but others' : ''}`;
    return { ok: false, fault: 'body-changed', cause: `${cause}. Alexa's signature is over the exact bytes`, next: UNCHANGED };
  }
  const changed = Object.entries(sent.headers).filter(([name, value]) => echoed.headers[name] !== sha256(value));
  if (changed.length > 0) {
    const cause = `The proxy drops or changes headers: ${changed.map(([name]) => name).join(', ')}`;
    return { ok: false, fault: 'headers-dropped', cause, next: UNCHANGED };
  }
  if (echoed.query.sha256 !== sha256(sent.query)) {
    const cause = `The proxy changes long queries: ${sent.query.length} characters were sent and ${echoed.query.bytes} arrived`;
    return { ok: false, fault: 'query-changed', cause: `${cause}. Alexa's state must come back exactly`, next: UNCHANGED };
  }
  return compareHops(echoed.forwardedHops, context);
}

function compareHops(hops: number, { config: { trustProxy } }: DoctorContext): Finding {
  if (hops === trustProxy) return { ok: true, cause: `Bodies, headers and long queries arrive unchanged; TRUST_PROXY=${hops} is right` };
  return {
    ok: false,
    fault: 'trust-proxy',
    cause: `TRUST_PROXY is ${trustProxy}, and ${hops} ${hops === 1 ? 'address arrives' : 'addresses arrive'} in X-Forwarded-For`,
    next:
      hops > trustProxy
        ? `Set TRUST_PROXY=${hops} and restart the server: until then all visitors count as one, and one who guesses passwords shuts out everybody.`
        : `Let the proxy set X-Forwarded-For, or set TRUST_PROXY=${hops} and restart the server: until then visitors can claim any address.`,
  };
}

const CHALLENGE = /captcha|challenge|just a moment|are you (a )?human|\bbots?\b|cf-chl|checking your browser/i;

/** The answer is not ours, and shows who gave it; undefined: it does not. */
function intercepted(answer: OutsideAnswer): Finding | undefined {
  const came = describeAnswer(answer);
  const isPage = answer.headers.get('content-type')?.includes('html') === true;
  if (answer.status === 413 || answer.status === 414 || answer.status === 431)
    return {
      ok: false,
      fault: 'too-small-limit',
      cause: `The proxy refuses ${BODY_BYTES / 1024} kB in a body, or ${STATE_LENGTH} characters in a query: ${came}`,
      next: 'Raise its limits: in nginx client_max_body_size and large_client_header_buffers.',
    };
  if ((answer.status === 403 || answer.status === 429 || answer.status === 503) && isPage && CHALLENGE.test(answer.text))
    return {
      ok: false,
      fault: 'bot-check',
      cause: `Something asks whether we are a bot: ${came}`,
      next: 'Switch the bot check off for this host name (at Cloudflare: a WAF rule that skips it): Alexa cannot pass one.',
    };
  if (isLogin(answer, { isPage }))
    return {
      ok: false,
      fault: 'login-page',
      cause: `A sign-in of somebody else's stands before the server: ${came}`,
      next: 'Take this host name out of the proxy’s sign-in (Authelia, Cloudflare Access, basic auth …): Alexa cannot sign in there, and this server has its own.',
    };
  if (answer.status >= 300 && answer.status < 400)
    return {
      ok: false,
      fault: 'redirect',
      cause: `The proxy redirects POST requests: ${came}`,
      next: 'Let it answer at PUBLIC_URL itself: Alexa follows no redirects.',
    };
  return undefined;
}

/** The answer to a POST is not ours. When that to a GET is neither, nothing of ours is behind the proxy, which is for the layer `health` to say. */
async function refused(answer: OutsideAnswer, { outside }: DoctorContext): Promise<Finding> {
  const came = describeAnswer(answer);
  const isOurs = await outside.send('/health').then(
    ({ text }) => readHealth(text) !== undefined,
    () => false,
  );
  if (!isOurs) return { ok: null, cause: `Not known: the answer is not this server's (${came}); see layer health` };
  return {
    ok: false,
    fault: 'post-refused',
    cause: `GET /health arrives at the server, and POST /health/echo does not: ${came}`,
    next: 'Let the proxy pass POST on every path (a firewall in it may refuse it). If the server is older than this doctor, restart it with the version that is installed.',
  };
}

const SIGN_IN = /log-?in|sign-?in|auth|access/i;

function isLogin({ status, headers, text }: OutsideAnswer, { isPage }: { isPage: boolean }): boolean {
  if (status === 401) return true;
  if (status >= 300 && status < 400) return SIGN_IN.test(headers.get('location') ?? '');
  return status === 200 && isPage && /type="?password|sign in|log in/i.test(text);
}
