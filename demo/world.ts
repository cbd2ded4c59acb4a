import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { type LinkingStep, linkAccount } from '../src/linking-client/link-account.js';
import { createEcho } from '../src/simulator/envelopes.js';
import { resolveSlots } from '../src/skill/offline-entities.js';
import type { OfflineLocale } from '../src/skill/offline-locale.js';
import { plainText } from '../src/skill/spoken-markup.js';
import { createAmazon } from './amazon.js';
import type { HouseView } from './house.js';
import { LOCAL_IDENTITY, startLocalServer } from './local-server.js';

export type Said = {
  answer: string;
  /** Did it do what was asked, or ask something that the next phrase may answer, or neither? */
  status: 'done' | 'asked' | 'failed';
  /** What the speakers do now that did something else before, a line each. */
  speakers: string[];
  /** When it failed: the word the server's log has for it, or that no sample phrase fits. */
  why?: string;
};

export type World = { publicUrl: string; steps: { step: LinkingStep; ms: number }[]; say(phrase: string): Promise<Said>; close(): Promise<void> };

const alexaAnswer = z.object({
  sessionAttributes: z.record(z.string(), z.unknown()).optional(),
  response: z.object({ outputSpeech: z.object({ ssml: z.string() }).optional(), shouldEndSession: z.boolean().optional() }),
});
type AlexaAnswer = z.output<typeof alexaAnswer>;

const handled = z.object({ msg: z.literal('intent handled'), outcome: z.string() });
const DONE = ['done', 'room_chosen'];
const isQuestion = (outcome: string): boolean => outcome.startsWith('asked_') || outcome.startsWith('offered_');
const LOOK_AGAIN_EVERY = 200;

/**
 * The server on the embedded store before this house, one linked account, and an Echo that is spoken to in one locale. Everything lives in a folder
 * that `close` removes.
 */
export async function openWorld(house: HouseView, { locale, model, matcher }: OfflineLocale): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'music-assistant-alexa-demo-'));
  const amazon = await createAmazon();
  const rootPath = join(folder, 'amazon-root.pem');
  writeFileSync(rootPath, amazon.rootPem);
  let outcome = '';
  const server = await startLocalServer({
    env: { MUSIC_ASSISTANT_URL: house.url, DATA_DIR: join(folder, 'data'), ALEXA_TRUST_ROOTS: rootPath },
    overrides: {
      fetchPem: amazon.fetchPem,
      logDestination: {
        write: (line) => {
          const event = handled.safeParse(JSON.parse(line));
          if (event.success) outcome = event.data.outcome;
        },
      },
    },
  });

  const steps: World['steps'] = [];
  let last = Date.now();
  const { publicUrl } = server;
  const account = await linkAccount(
    {
      publicUrl,
      clientId: 'alexa',
      clientSecret: LOCAL_IDENTITY.OAUTH_CLIENT_SECRET,
      redirectUri: `https://pitangui.amazon.com/api/skill/link/${LOCAL_IDENTITY.ALEXA_VENDOR_ID}`,
    },
    {
      username: house.username,
      password: house.password,
      onStep: (step) => {
        steps.push({ step, ms: Date.now() - last });
        last = Date.now();
      },
    },
  );

  let before = await house.speakers();
  /** What changed, as soon as the house shows it: Music Assistant may report the state before a command for a moment. */
  const changed = async (): Promise<string[]> => {
    const deadline = Date.now() + house.settlesWithin;
    for (;;) {
      const now = await house.speakers();
      const lines = now.filter((line) => !before.includes(line));
      if (lines.length > 0 || Date.now() >= deadline) {
        before = now;
        return lines;
      }
      await delay(LOOK_AGAIN_EVERY);
    }
  };

  const echo = createEcho({
    skillId: LOCAL_IDENTITY.ALEXA_SKILL_ID,
    userId: 'amzn1.ask.account.demo',
    deviceId: 'demo-echo',
    locale,
    accessToken: account.accessToken,
  });

  const post = async (envelope: unknown): Promise<AlexaAnswer> => {
    const body = JSON.stringify(envelope);
    const response = await fetch(`${publicUrl}/alexa`, { method: 'POST', body, headers: amazon.sign(body) });
    if (response.status !== 200) throw new Error(`POST /alexa answered ${response.status}`);
    return alexaAnswer.parse(await response.json());
  };

  return {
    publicUrl,
    steps,
    async say(phrase) {
      const heard = matcher.match(phrase);
      outcome = '';
      const envelope =
        heard === undefined ? echo.intent('AMAZON.FallbackIntent') : 'launch' in heard ? echo.launch() : echo.intent(heard.intent, resolveSlots(model, heard));
      const answer = await post(envelope);
      echo.hear(answer);
      const status = DONE.includes(outcome) ? 'done' : isQuestion(outcome) ? 'asked' : 'failed';
      return {
        answer: spoken(answer),
        status: heard === undefined ? 'failed' : status,
        speakers: await changed(),
        ...(heard === undefined ? { why: 'no sample phrase is like that' } : status === 'failed' ? { why: outcome } : {}),
      };
    },
    async close() {
      // Nothing of this link may stay behind in the house: neither the grant's token nor that of the sign-in page.
      await account.signOut();
      const { grantId } = await server.services.accessTokens.verify(account.accessToken);
      await server.services.grants.revoke(grantId);
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const spoken = ({ response }: AlexaAnswer): string => plainText(response.outputSpeech) || '(silence)';
