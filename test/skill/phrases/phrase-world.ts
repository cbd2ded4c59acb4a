import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { createAmazon } from '../../../demo/amazon.js';
import { LOCAL_IDENTITY } from '../../../demo/local-server.js';
import { startSampleHouse } from '../../../demo/sample-house/sample-house.js';
import type { Commands } from '../../../src/music-assistant/commands.js';
import { createMusicAssistant } from '../../../src/music-assistant/music-assistant.js';
import { createEcho } from '../../../src/simulator/envelopes.js';
import { householdKey } from '../../../src/skill/household.js';
import { LANGUAGES, languageOf } from '../../../src/skill/languages/index.js';
import { resolveSlots } from '../../../src/skill/offline-entities.js';
import type { Match } from '../../../src/skill/offline-matcher.js';
import { SECOND, systemClock } from '../../../src/time.js';
import { speech, startTestServer } from '../../support/test-server.js';
import { matcherOf, modelOf } from '../model/model.js';

/** What came of the last of some phrases. */
export type Said = Answered & {
  /** Those before it that were not understood. */
  missed: readonly string[];
  heard: Match | undefined;
  /** Whether it was sent; the same words to the same language, sent before, have the answer they had then. */
  sent: boolean;
};
type Answered = { answer: string; outcome: string; commands: readonly string[] };

/** What Alexa sends for one phrase. */
type Request = { launch: true } | { intent: string; slots: ReturnType<typeof resolveSlots> };

export type PhraseWorld = {
  /** An account of its own for a locale; `say` says phrases in one conversation, on an Echo and in a house where nothing has happened yet. */
  speak(locale: string): Promise<{ say(phrases: readonly string[]): Promise<Said> }>;
  close(): Promise<void>;
};

const handled = z.object({ msg: z.literal('intent handled'), outcome: z.string() });
/** So long that nothing known of the house counts any more. */
const LATER = 6 * SECOND;
/** Where there is one, thousands of durable writes need not wait for a disk. */
const MEMORY_DISK = '/dev/shm';
/** A Music Assistant that can speak, and that knows music like other music. */
const WITH_SPEECH = 46;
const RESET_TIMEOUT = 10 * SECOND;

/** The real server before one sample house, with Amazon's signing side: every phrase is a signed request. */
export async function startPhraseWorld(): Promise<PhraseWorld> {
  let ahead = 0;
  const clock = () => systemClock() + ahead;
  const house = await startSampleHouse({ fast: true, clock, schemaVersion: WITH_SPEECH, providers: 'streaming' });
  const dataDir = mkdtempSync(join(existsSync(MEMORY_DISK) ? MEMORY_DISK : tmpdir(), 'phrases-'));
  const server = await startTestServer({ house, clock, dataDir, amazon: await createAmazon({ keyType: 'ec' }) });
  const musicAssistant = createMusicAssistant({ url: house.url });
  const { token } = await musicAssistant.login({ username: 'sample', password: 'sample-house' });
  const reset = resetter({ connect: () => musicAssistant.connect(token, { signal: AbortSignal.timeout(RESET_TIMEOUT) }), house });
  await reset();

  const lastOutcome = (): string => {
    const outcomes = server.logs.map((line) => handled.safeParse(JSON.parse(line))).flatMap(({ data }) => data?.outcome ?? []);
    return outcomes.at(-1) ?? '';
  };

  /** One conversation; the answer to its last phrase. Nothing of it is left behind. */
  const converse = async ({ locale, accessToken }: { locale: string; accessToken: string }, requests: readonly Request[]): Promise<Answered> => {
    const echo = createEcho({
      ...{ skillId: LOCAL_IDENTITY.ALEXA_SKILL_ID, userId: 'amzn1.ask.account.test', deviceId: randomUUID() },
      ...{ locale, accessToken, clock },
    });
    let last: Answered = { answer: '', outcome: '', commands: [] };
    // Several phrases are a conversation, which one-shots would end.
    for (const request of requests.length > 1 ? [{ launch: true } as const, ...requests] : requests) {
      server.logs.length = 0;
      const before = house.commands.length;
      const { body } = await server.post('launch' in request ? echo.launch() : echo.intent(request.intent, request.slots));
      echo.hear(body);
      last = { answer: speech(body), outcome: lastOutcome(), commands: house.commands.slice(before).map(({ command }) => command) };
    }
    await reset();
    const { accessTokens, store } = server.services;
    const { grantId } = await accessTokens.verify(accessToken);
    if ((await store.get(householdKey(grantId))) !== undefined) await store.delete(householdKey(grantId));
    ahead += LATER;
    return last;
  };

  const answers = new Map<string, Answered>();

  return {
    async speak(locale) {
      // An access token lasts an hour of this clock, so one is not enough for all.
      const { accessToken } = await server.link();
      const [matcher, model, speaker] = [matcherOf(locale), modelOf(locale), speakerOf(locale)];
      const toRequest = (heard: Match | undefined): Request => {
        if (heard === undefined) return { intent: 'AMAZON.FallbackIntent', slots: {} };
        return 'launch' in heard ? heard : { intent: heard.intent, slots: resolveSlots(model, heard) };
      };
      return {
        async say(phrases) {
          const all = phrases.map((phrase) => matcher.match(phrase));
          const requests = all.map(toRequest);
          const key = JSON.stringify([speaker, requests]);
          const known = answers.get(key);
          const answered = known ?? (await converse({ locale, accessToken }, requests));
          answers.set(key, answered);
          const missed = phrases.slice(0, -1).filter((_, index) => all[index] === undefined);
          return { ...answered, missed, heard: all.at(-1), sent: known === undefined };
        },
      };
    },
    async close() {
      await musicAssistant.close();
      await server.close();
      await house.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The first locale that is read and answered with the same words: the server answers both alike. */
function speakerOf(locale: string): string {
  const { reading, phrases } = languageOf(locale);
  return LANGUAGES.find((each) => each.reading === reading && each.phrases === phrases)?.locales[0] ?? locale;
}

/** Puts the house back to what it was in the beginning, with as few commands as that takes. */
function resetter({ connect, house }: { connect: () => Commands; house: Awaited<ReturnType<typeof startSampleHouse>> }): () => Promise<void> {
  const atFirst = new Map(house.players().map((player) => [player.name, player]));
  let seen = 0;
  return async () => {
    // One deadline for each time: thousands of listeners on one signal make Node warn.
    const ma = connect();
    const sent = new Set(house.commands.slice(seen).map(({ command }) => command));
    for (const { name, state, volume, muted } of house.players()) {
      const [playerId, first] = [house.playerId(name), atFirst.get(name)];
      const queueId = playerId;
      if (sent.has('players/cmd/group')) await ma.ungroup(playerId).catch(() => {});
      if (state !== 'idle') await ma.stop(playerId);
      if (house.queue(name).length > 0) await ma.clearQueue(queueId);
      if (sent.has('player_queues/shuffle')) await ma.setShuffle({ queueId, on: false });
      if (sent.has('player_queues/repeat')) await ma.setRepeat({ queueId, mode: 'off' });
      if (first !== undefined && volume !== first.volume) await ma.setVolume({ playerId, level: first.volume });
      if (muted) await ma.setMuted({ playerId, muted: false });
    }
    seen = house.commands.length;
  };
}
