import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { type SampleHouse, type SampleHouseOptions, startSampleHouse } from '../../demo/sample-house/sample-house.js';
import { loadConfig } from '../../src/config.js';
import { randomToken } from '../../src/crypto.js';
import { SCOPES, type Scope } from '../../src/oauth/constants.js';
import { createServices, type Services } from '../../src/services.js';
import { createEcho, type Echo, type SlotSpoken } from '../../src/simulator/envelopes.js';
import { createSkill } from '../../src/skill/skill.js';
import type { Store } from '../../src/storage/store.js';
import { systemClock } from '../../src/time.js';

const IDENTITY = {
  ALEXA_SKILL_ID: 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000',
  ALEXA_VENDOR_ID: 'M0000000000000',
  OAUTH_CLIENT_SECRET: 'a-secret-for-this-machine-only-000000',
};
const SECRET_KEY = Buffer.alloc(32, 7).toString('base64url');
const REDIRECT_URI = `https://pitangui.amazon.com/api/skill/link/${IDENTITY.ALEXA_VENDOR_ID}`;

/** What came of one phrase. */
export type Heard = {
  /** What Alexa says, as text; undefined for silence. */
  text: string | undefined;
  answer: ResponseEnvelope;
  /** The Music Assistant commands it took, in order. */
  commands: string[];
  /** The session stays open. */
  asks: boolean;
  card: string | undefined;
};

/** One Echo in front of the skill: it keeps its session over turns as a real one does. */
export type Voice = {
  say(intent: string, slots?: Readonly<Record<string, SlotSpoken>>): Promise<Heard>;
  open(): Promise<Heard>;
  send(envelope: RequestEnvelope): Promise<Heard>;
  echo: Echo;
};

export type TestSkill = {
  house: SampleHouse;
  services: Services;
  /** Its only clock: it goes by itself, and `pass` moves it on. */
  pass(ms: number): void;
  logs(): Record<string, unknown>[];
  link(options?: { username?: string; scopes?: readonly Scope[] }): Promise<{ accessToken: string; grantId: string }>;
  /** The sample user's Echo in the kitchen, unless said otherwise. */
  voice(options?: { accessToken?: string | null; deviceId?: string; locale?: string; userId?: string }): Voice;
  accessToken: string;
  grantId: string;
  close(): Promise<void>;
};

export type TestSkillOptions = { house?: SampleHouseOptions; budgetMs?: number; wrapStore?: (store: Store) => Store };

/** The skill with everything real behind it: tokens and grants, the embedded store, a sample house over HTTP. */
export async function startSkill({ house: houseOptions, budgetMs, wrapStore = (store) => store }: TestSkillOptions = {}): Promise<TestSkill> {
  let ahead = 0;
  const clock = () => systemClock() + ahead;
  const house = await startSampleHouse({ fast: true, clock, ...houseOptions });
  const dataDir = mkdtempSync(join(tmpdir(), 'skill-'));
  const lines: string[] = [];
  const config = loadConfig({ ...IDENTITY, PUBLIC_URL: 'http://localhost:8096', MUSIC_ASSISTANT_URL: house.url, DATA_DIR: dataDir, SECRET_KEY });
  const { openEmbeddedStore } = await import('../../src/storage/embedded.js');
  const store = wrapStore(await openEmbeddedStore({ dataDir, clock }));
  const services = await createServices(config, { clock, store, logDestination: { write: (line) => void lines.push(line) } });
  const skill = createSkill({ ...services, skillIds: config.alexa.skillIds, ...(budgetMs === undefined ? {} : { budgetMs }) });

  const link: TestSkill['link'] = async ({ username = 'sample', scopes = SCOPES } = {}) => {
    const { musicAssistant, grants, codes, clients } = services;
    const [client] = clients;
    if (client === undefined) throw new Error('no client');
    const signedIn = await musicAssistant.login({ username, password: username === 'admin' ? 'sample-admin' : 'sample-house' });
    const maToken = await musicAssistant.createToken(signedIn.token, 'Alexa');
    const id = randomToken(16);
    const grant = { id, clientId: client.clientId, account: signedIn.account, scopes, sealedMaToken: grants.sealMaToken(id, maToken) };
    const code = await codes.issue({ grant, redirectUri: REDIRECT_URI });
    const { accessToken } = await codes.redeem({ code, redirectUri: REDIRECT_URI, codeVerifier: undefined, client: { ...client, pkce: 'optional' } });
    return { accessToken, grantId: id };
  };
  const first = await link();

  const voice: TestSkill['voice'] = ({
    accessToken = first.accessToken,
    deviceId = 'kitchen-echo',
    locale = 'en-US',
    userId = 'amzn1.ask.account.TEST',
  } = {}) => {
    const echo = createEcho({ skillId: IDENTITY.ALEXA_SKILL_ID, userId, deviceId, locale, clock, ...(accessToken === null ? {} : { accessToken }) });
    const send = async (envelope: RequestEnvelope): Promise<Heard> => {
      const before = house.commands.length;
      const answer = await skill.invoke(envelope);
      echo.hear(answer);
      const speech = answer.response.outputSpeech;
      return {
        text: speech?.type === 'SSML' ? toText(speech.ssml) : undefined,
        answer,
        commands: house.commands.slice(before).map(({ command }) => command),
        asks: answer.response.shouldEndSession === false,
        card: answer.response.card?.type,
      };
    };
    return { echo, send, say: (intent, slots) => send(echo.intent(intent, slots)), open: () => send(echo.launch()) };
  };

  return {
    ...{ house, services, link, voice, ...first },
    pass: (ms) => {
      ahead += ms;
    },
    logs: () => lines.map((line) => JSON.parse(line)),
    async close() {
      await services.close();
      await house.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** SSML → what is heard. */
export const toText = (ssml: string): string =>
  ssml
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '')
    .trim();
