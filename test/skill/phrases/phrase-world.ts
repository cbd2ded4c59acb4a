import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { createAmazon } from '../../../demo/amazon.js';
import { createEcho } from '../../../demo/envelopes.js';
import { LOCAL_IDENTITY } from '../../../demo/local-server.js';
import { startSampleHouse } from '../../../demo/sample-house/sample-house.js';
import type { Commands } from '../../../src/music-assistant/commands.js';
import { createMusicAssistant } from '../../../src/music-assistant/music-assistant.js';
import { householdKey } from '../../../src/skill/household.js';
import { resolveSlots } from '../../../src/skill/offline-entities.js';
import type { Match } from '../../../src/skill/offline-matcher.js';
import { SECOND, systemClock } from '../../../src/time.js';
import { speech, startTestServer } from '../../support/test-server.js';
import { matcherOf, modelOf } from '../model/model.js';

/** What came of the last of some phrases; `missed`: those before it that were not understood. */
export type Said = { missed: readonly string[]; heard: Match | undefined; answer: string; outcome: string; commands: readonly string[] };

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

  return {
    async speak(locale) {
      const { accessToken } = await server.link();
      const { grantId } = await server.services.accessTokens.verify(accessToken);
      const { store } = server.services;
      const taught = householdKey(grantId);
      const [matcher, model] = [matcherOf(locale), modelOf(locale)];

      const conversation = () => {
        const echo = createEcho({
          skillId: LOCAL_IDENTITY.ALEXA_SKILL_ID,
          userId: 'amzn1.ask.account.test',
          deviceId: randomUUID(),
          locale,
          accessToken,
          clock,
        });
        return async (envelope: (from: typeof echo) => unknown) => {
          const { body } = await server.post(envelope(echo));
          echo.hear(body);
          return body;
        };
      };

      return {
        async say(phrases) {
          if ((await store.get(taught)) !== undefined) await store.delete(taught);
          const send = conversation();
          // Several phrases are a conversation, which one-shots would end.
          if (phrases.length > 1) await send((echo) => echo.launch());
          let said: Said = { missed: [], heard: undefined, answer: '', outcome: '', commands: [] };
          for (const [index, phrase] of phrases.entries()) {
            server.logs.length = 0;
            const before = house.commands.length;
            const heard = matcher.match(phrase);
            const answer = await send((echo) => {
              if (heard === undefined) return echo.intent('AMAZON.FallbackIntent');
              return 'launch' in heard ? echo.launch() : echo.intent(heard.intent, resolveSlots(model, heard));
            });
            const commands = house.commands.slice(before).map(({ command }) => command);
            const missed = heard === undefined && index < phrases.length - 1 ? [...said.missed, phrase] : said.missed;
            said = { missed, heard, answer: speech(answer), outcome: lastOutcome(), commands };
          }
          await reset();
          ahead += LATER;
          return said;
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
