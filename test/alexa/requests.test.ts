import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestEnvelope } from 'ask-sdk-model';
import fc from 'fast-check';
import { type Amazon, createAmazon } from '../../demo/amazon.js';
import { HOUR, SECOND } from '../../src/time.js';
import { type Edge, OTHER_SKILL_ID, REFUSED, SKILL_ID, startEdge, withEdge } from './edge.js';

let amazon: Amazon;
let edge: Edge;

beforeAll(async () => {
  amazon = await createAmazon({ keyType: 'rsa' });
  edge = await startEdge({ trustRoots: [amazon.rootPem], fetchPem: amazon.fetchPem });
});
afterAll(() => edge.close());

const launch = (): RequestEnvelope => edge.echo().launch();
const isoTime = (offset: number): string => new Date(edge.now() + offset).toISOString();

/** Sign anything as Amazon does, and post it. */
const postSigned = (envelope: unknown) => {
  const body = typeof envelope === 'string' ? envelope : (JSON.stringify(envelope) ?? '');
  return edge.send({ body, headers: amazon.sign(body) });
};
const withRequest = (change: Record<string, unknown>): unknown => ({ ...launch(), request: { ...launch().request, ...change } });

describe('a signed request', () => {
  it("gets the skill's answer as JSON", async () => {
    const answer = await postSigned(edge.echo().intent('PauseIntent', { room: 'kitchen', zone: undefined }));
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
    expect(JSON.parse(answer.text)).toMatchObject({ version: '1.0', response: { outputSpeech: { type: 'SSML', ssml: '<speak>Hello.</speak>' } } });
  });

  it('with characters beyond ASCII is verified over its UTF-8 bytes', async () => {
    expect((await postSigned(edge.echo().intent('PlayArtistIntent', { artist: 'Die Ärzte 🎸' }))).status).toBe(200);
  });

  it.each(['text/plain', 'application/json; charset=iso-8859-1', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'nonsense', ''])(
    'is accepted whatever its content type says: %j',
    async (contentType) => {
      const body = JSON.stringify(edge.echo().intent('PlayArtistIntent', { artist: 'Beyoncé' }));
      const { 'content-type': _contentType, ...headers } = amazon.sign(body);
      expect((await edge.send({ body, headers: contentType === '' ? headers : { ...headers, 'content-type': contentType } })).status).toBe(200);
    },
  );

  it('without a session is accepted, as skill events are', async () => {
    expect((await postSigned(edge.echo().event('AlexaSkillEvent.SkillDisabled'))).status).toBe(200);
  });

  it('for any of several skills is accepted, but not for two of them at once', async () => {
    await withEdge({ trustRoots: [amazon.rootPem], fetchPem: amazon.fetchPem, skillIds: [OTHER_SKILL_ID, SKILL_ID] }, async (both) => {
      const send = (envelope: unknown) => both.send({ body: JSON.stringify(envelope), headers: amazon.sign(JSON.stringify(envelope)) });
      expect((await send(launch())).status).toBe(200);
      expect(await send({ ...launch(), session: { ...launch().session, application: { applicationId: OTHER_SKILL_ID } } })).toMatchObject(REFUSED);
    });
  });

  it('that the skill fails on is answered without a word of the failure, which is logged', async () => {
    await withEdge({ trustRoots: [amazon.rootPem], fetchPem: amazon.fetchPem, failingSkill: true }, async (failing) => {
      const body = JSON.stringify(failing.echo().launch());
      expect(await failing.send({ body, headers: amazon.sign(body) })).toMatchObject(REFUSED);
      expect(failing.logs).toHaveLength(1);
      expect(failing.logs[0]).toMatchObject({ msg: 'alexa request failed', detail: expect.stringContaining('secret inside') });
    });
  });
});

describe('the timestamp', () => {
  const event = 'AlexaSkillEvent.SkillDisabled';
  const accepted: [string, string, number][] = [
    ['149 s old', 'LaunchRequest', -149 * SECOND],
    ['149 s ahead', 'LaunchRequest', 149 * SECOND],
    ['now', 'LaunchRequest', 0],
    ['of a skill event, 59 minutes old: events are delivered again', event, -HOUR + 60 * SECOND],
    ['of a skill event, 149 s ahead', event, 149 * SECOND],
  ];
  it.each(accepted)('%s is accepted', async (_name, type, offset) => {
    expect((await postSigned(withRequest({ type, timestamp: isoTime(offset) }))).status).toBe(200);
  });

  const refused: [string, string, number][] = [
    ['151 s old', 'LaunchRequest', -151 * SECOND],
    ['151 s ahead', 'LaunchRequest', 151 * SECOND],
    ['an hour ahead', 'LaunchRequest', HOUR],
    ['years old', 'LaunchRequest', -100_000 * HOUR],
    ['of a skill event, more than an hour old', event, -HOUR - SECOND],
    ['of a skill event, 151 s ahead', event, 151 * SECOND],
  ];
  it.each(refused)('%s is refused', async (_name, type, offset) => {
    expect(await postSigned(withRequest({ type, timestamp: isoTime(offset) }))).toMatchObject(REFUSED);
    expect(edge.lastReason()).toMatch(/^timestamp/);
  });

  it('may carry an offset and fractions of a second', async () => {
    const inTwoHours = isoTime(2 * HOUR).replace('Z', '+02:00');
    expect((await postSigned(withRequest({ timestamp: inTwoHours }))).status).toBe(200);
  });

  const now = new Date();
  it.each(['', 'NaN', 'now', now.toUTCString(), String(now.getTime()), '2024-13-45T99:99:99Z', now.toISOString().replace('Z', ''), ` ${now.toISOString()}`])(
    'that is not ISO 8601 is refused: %j',
    async (timestamp) => {
      expect(await postSigned(withRequest({ timestamp }))).toMatchObject(REFUSED);
      expect(edge.lastReason()).toMatch(/^timestamp: not ISO 8601/);
    },
  );

  it.each([[undefined], [null], [Date.now()], [[]], [{}], [true]])('that is not a string is refused: %j', async (timestamp) => {
    expect(await postSigned(withRequest({ timestamp }))).toMatchObject(REFUSED);
    expect(edge.lastReason()).toMatch(/^envelope/);
  });
});

describe('a signed request for another skill', () => {
  const other = { application: { applicationId: OTHER_SKILL_ID } };
  it.each([
    ['in context', () => ({ ...launch(), context: { System: { ...launch().context.System, ...other } } })],
    ['in session', () => ({ ...launch(), session: { ...launch().session, ...other } })],
    ['in both', () => ({ ...launch(), session: { ...launch().session, ...other }, context: { System: { ...launch().context.System, ...other } } })],
  ])('%s is refused', async (_where, envelope) => {
    expect(await postSigned(envelope())).toMatchObject(REFUSED);
    expect(edge.lastReason()).toMatch(/^skill_id/);
  });
});

describe('no certificate is downloaded', () => {
  it.each([
    ['for another skill', [OTHER_SKILL_ID], 0],
    ['for an old request', [SKILL_ID], -HOUR],
  ])('%s', async (_name, skillIds, offset) => {
    let downloads = 0;
    const fetchPem = async (url: URL): Promise<string> => {
      downloads += 1;
      return amazon.fetchPem(url);
    };
    await withEdge({ trustRoots: [amazon.rootPem], fetchPem, skillIds }, async (own) => {
      const body = JSON.stringify(withRequest({ timestamp: isoTime(offset) }));
      expect(await own.send({ body, headers: amazon.sign(body) })).toMatchObject(REFUSED);
      expect(downloads).toBe(0);
    });
  });
});

describe('a signed body that is no request envelope', () => {
  const cases: [string, () => unknown][] = [
    ['null', () => null],
    ['an array', () => []],
    ['a string', () => '"hello"'],
    ['a number', () => 1],
    ['an empty object', () => ({})],
    ['cut short', () => JSON.stringify(launch()).slice(0, -1)],
    ['two envelopes', () => JSON.stringify(launch()).repeat(2)],
    ['one array with an envelope', () => [launch()]],
    ['without a version', () => ({ ...launch(), version: undefined })],
    ['without a context', () => ({ ...launch(), context: undefined })],
    ['without a skill id', () => ({ ...launch(), context: { System: {} } })],
    ['with a session that is null', () => ({ ...launch(), session: null })],
    ['with a session without a skill id', () => ({ ...launch(), session: {} })],
    ['without a request', () => ({ ...launch(), request: undefined })],
    ['without a request type', () => withRequest({ type: undefined })],
    ['without a request id', () => withRequest({ requestId: undefined })],
    ['with an intent request without an intent', () => withRequest({ type: 'IntentRequest' })],
    ['with an intent without a name', () => withRequest({ type: 'IntentRequest', intent: {} })],
    ['nested fifty thousand deep', () => '['.repeat(50_000) + ']'.repeat(50_000)],
    ['nested and cut short', () => '{"a":'.repeat(15_000)],
  ];
  it.each(cases)('is refused: %s', async (_name, envelope) => {
    expect(await postSigned(envelope())).toMatchObject(REFUSED);
    expect(edge.lastReason()).toMatch(/^envelope/);
  });

  it('is refused whatever JSON it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect(await postSigned(value)).toMatchObject(REFUSED);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a request whose signature does not fit', () => {
  const body = (): string => JSON.stringify(launch());
  const send = (changes: Record<string, string | string[] | undefined>, text: string | Uint8Array = body()) => {
    const headers = Object.entries({ ...amazon.sign(String(text)), ...changes }).filter(
      (entry): entry is [string, string | string[]] => entry[1] !== undefined,
    );
    return edge.send({ body: text, headers: Object.fromEntries(headers) });
  };

  it('to its body is refused', async () => {
    const signed = body();
    expect(await edge.send({ body: signed.replace('en-US', 'en-GB'), headers: amazon.sign(signed) })).toMatchObject(REFUSED);
    expect(edge.lastReason()).toMatch(/^signature/);
  });

  it('to its body, changed only in white space, is refused', async () => {
    const signed = body();
    expect(await edge.send({ body: `${signed} `, headers: amazon.sign(signed) })).toMatchObject(REFUSED);
    expect(edge.lastReason()).toMatch(/^signature/);
  });

  it('because another key made it is refused', async () => {
    const stranger = await createAmazon({ keyType: 'ec' });
    expect(await send({ 'signature-256': stranger.sign(body())['signature-256'] })).toMatchObject(REFUSED);
    expect(edge.lastReason()).toMatch(/^signature/);
  });

  it('because it is none is refused, with an EC certificate too', async () => {
    const ec = await createAmazon({ keyType: 'ec' });
    await withEdge({ trustRoots: [ec.rootPem], fetchPem: ec.fetchPem }, async (own) => {
      const text = JSON.stringify(own.echo().launch());
      for (const signature of ['AAAA', 'MAA=', 'A'.repeat(2048), Buffer.alloc(64, 1).toString('base64')]) {
        expect(await own.send({ body: text, headers: { ...ec.sign(text), 'signature-256': signature } })).toMatchObject(REFUSED);
        expect(own.lastReason()).toMatch(/^signature/);
      }
    });
  });

  it.each([
    ['is missing', undefined],
    ['is empty', ''],
    ['is not base64', 'n o t base64!'],
    ['is base64url', 'ab-_'],
    ['is not padded', 'abc'],
    ['is huge', 'A'.repeat(4096)],
  ])('because the header %s is refused', async (_name, signature) => {
    expect(await send({ 'signature-256': signature })).toMatchObject(REFUSED);
    expect(edge.lastReason()).toMatch(/^headers/);
  });

  it('because it came twice is refused', async () => {
    const text = body();
    const signature = amazon.sign(text)['signature-256'] ?? '';
    expect(await send({ 'signature-256': [signature, signature] }, text)).toMatchObject(REFUSED);
    expect(edge.lastReason()).toMatch(/^headers/);
  });

  it('because it is only in the older Signature header is refused', async () => {
    const text = body();
    expect(await send({ 'signature-256': undefined, signature: amazon.sign(text)['signature-256'] }, text)).toMatchObject(REFUSED);
  });

  it('because the certificate address is missing, or came twice, is refused', async () => {
    expect(await send({ signaturecertchainurl: undefined })).toMatchObject(REFUSED);
    expect(edge.lastReason()).toMatch(/^headers/);
    expect(await send({ signaturecertchainurl: [amazon.certificateUrl, amazon.certificateUrl] })).toMatchObject(REFUSED);
    expect(edge.lastReason()).toMatch(/^certificate_url/);
  });

  it('because the body is not UTF-8 is refused, though the signature is over its bytes', async () => {
    const bytes = Buffer.from(body().replace('en-US', 'Beyonc\u00e9'), 'latin1');
    await withEdge({ trustRoots: [amazon.rootPem], fetchPem: amazon.fetchPem }, async (own) => {
      expect(await own.send({ body: bytes, headers: amazon.sign(bytes.toString('latin1')) })).toMatchObject(REFUSED);
      expect(own.lastReason()).toMatch(/^signature/);
    });
  });

  it('tells the log which request it was and why, and nothing of its body', async () => {
    const envelope = edge.echo().intent('PlaySongIntent', { title: 'Dancing Queen' });
    await edge.send({ body: `${JSON.stringify(envelope)} `, headers: amazon.sign(JSON.stringify(envelope)) });
    expect(edge.logs.at(-1)).toMatchObject({ requestId: envelope.request.requestId, reason: 'signature', msg: 'alexa request refused' });
    expect(JSON.stringify(edge.logs.at(-1))).not.toContain('Dancing');
  });
});

describe('any other body', () => {
  const bodies: [string, string | Uint8Array | undefined, Record<string, string>][] = [
    ['none at all', undefined, {}],
    ['an empty one', '', { 'content-length': '0' }],
    ['10 MB', 'a'.repeat(10 * 1024 * 1024), {}],
    ['10 MB without a length', 'a'.repeat(10 * 1024 * 1024), { 'transfer-encoding': 'chunked' }],
    ['a gzip bomb', gzipSync(Buffer.alloc(50 * 1024 * 1024)), { 'content-encoding': 'gzip' }],
    ['what claims to be gzip and is not', 'hello', { 'content-encoding': 'gzip' }],
    ['an encoding nobody knows', 'hello', { 'content-encoding': 'zstd, x' }],
    ['a charset nobody knows', '{}', { 'content-type': 'application/json; charset=klingon' }],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28]), {}],
    ['a form', 'grant_type=refresh_token', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['an envelope without any header', '{"version":"1.0"}', {}],
  ];
  it.each(bodies)('is refused: %s', async (_name, body, headers) => {
    const answer = await edge.send({ ...(body === undefined ? {} : { body }), headers });
    expect(answer).toMatchObject(REFUSED);
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
  });

  it('is refused with the same short answer, whatever it is and whatever headers it has', async () => {
    const url = fc.oneof(fc.webUrl(), fc.constant(amazon.certificateUrl), fc.string({ unit: 'grapheme-ascii' }));
    const headers = fc.record(
      {
        'content-type': fc.constantFrom('application/json', 'text/plain; charset=utf-16', 'x', '*/*'),
        'content-encoding': fc.constantFrom('identity', 'gzip', 'deflate', 'br', 'nonsense'),
        signaturecertchainurl: url,
        'signature-256': fc.oneof(fc.base64String(), fc.string({ unit: 'grapheme-ascii' })),
      },
      { requiredKeys: [] },
    );
    const almost = fc.record({ path: fc.constantFrom('version', 'session', 'context', 'request'), value: fc.jsonValue() });
    const body = fc.oneof(
      fc.uint8Array(),
      fc.string(),
      fc.json(),
      almost.map(({ path, value }) => JSON.stringify({ ...launch(), [path]: value })),
      fc.constant(null).map(() => JSON.stringify(launch())),
    );
    await fc.assert(
      fc.asyncProperty(body, headers, async (text, some) => {
        const { status, text: answer } = await edge.send({ body: text, headers: some });
        expect({ status, text: answer }).toEqual(REFUSED);
      }),
      { numRuns: 300 },
    );
  });
});

describe('another method', () => {
  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is answered with 405', async (method) => {
    const answer = await edge.send({ method });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('POST');
  });
});

describe("the stand-in for Amazon's side", () => {
  it('keeps an Alexa session over turns while the answer leaves it open', () => {
    const echo = edge.echo();
    const first = echo.intent('PlaySongIntent', { title: 'Thriller' });
    echo.hear({ sessionAttributes: { asked: 'room' }, response: { shouldEndSession: false } });
    const second = echo.intent('ChooseRoomIntent', { room: 'kitchen' });
    expect(first.session).toMatchObject({ new: true });
    expect(second.session).toMatchObject({ new: false, sessionId: first.session?.sessionId, attributes: { asked: 'room' } });
    echo.hear({ response: { shouldEndSession: true } });
    expect(echo.intent('PauseIntent').session).toMatchObject({ new: true, attributes: {} });
  });
});
