import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { resolveSlots } from '../src/skill/offline-entities.js';
import { matcherOf, modelOf } from '../test/skill/model/model.js';
import { readTable } from '../test/skill/phrases/tables.js';
import { startNode } from '../test/support/child.js';
import { startTestServer } from '../test/support/test-server.js';
import { quantile } from './load.js';

const LOCALE = 'en-US';
/** Each phrase so often, the first rounds unmeasured: V8 compiles. */
const WARM_UP_ROUNDS = 3;
const ROUNDS = 8;

const handled = z.object({ msg: z.literal('intent handled'), maCalls: z.number() });

type Cost = { calls: number; ownMs: number };

/**
 * What each phrase of the English table costs: round trips to Music Assistant (the most that any phrase of an intent takes), and how long this process
 * is busy with it, all waiting left out (`performance.eventLoopUtilization`). Signature and HTTP are not in it: the voice bench has those.
 */
export async function measurePhrases({ print }: { print: (text: string) => void }): Promise<void> {
  const child = startNode(['bench/programs/sample-house.ts']);
  const { port } = JSON.parse(await child.line((line) => line.startsWith('{"port"')));
  const server = await startTestServer({ env: { MUSIC_ASSISTANT_URL: `http://127.0.0.1:${port}` } });
  try {
    const { accessToken } = await server.link();
    const [matcher, model, phrases] = [matcherOf(LOCALE), modelOf(LOCALE), await readTable(LOCALE)];

    const say = async (echo: ReturnType<typeof server.echo>, phrase: string): Promise<Cost> => {
      const heard = matcher.match(phrase);
      const envelope =
        heard === undefined ? echo.intent('AMAZON.FallbackIntent') : 'launch' in heard ? echo.launch() : echo.intent(heard.intent, resolveSlots(model, heard));
      server.logs.length = 0;
      const before = performance.eventLoopUtilization();
      echo.hear(await server.services.skill.invoke(envelope));
      const { active } = performance.eventLoopUtilization(before);
      const line = server.logs.map((each) => handled.safeParse(JSON.parse(each)).data).find((each) => each !== undefined);
      return { calls: line?.maCalls ?? 0, ownMs: active };
    };

    const costs = new Map<string, Cost[]>();
    for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
      for (const { say: phrase, intent, after = [] } of phrases) {
        const echo = server.echo({ accessToken, deviceId: randomUUID() });
        if (after.length > 0) await say(echo, `open ${matcher.invocationName}`);
        for (const earlier of after) await say(echo, earlier);
        const cost = await say(echo, phrase);
        if (round >= WARM_UP_ROUNDS) costs.set(intent, [...(costs.get(intent) ?? []), cost]);
      }
    }

    print(`\nround trips to Music Assistant and own time, ${phrases.length} phrases of the ${LOCALE} table, ${ROUNDS} times each`);
    for (const [intent, some] of costs) {
      const times = some.map(({ ownMs }) => ownMs).sort((one, other) => one - other);
      const calls = Math.max(...some.map((cost) => cost.calls));
      print(`  ${intent.padEnd(28)} at most ${String(calls).padStart(2)} calls   own time p50 ${quantile(times, 0.5).toFixed(2).padStart(6)} ms`);
    }
    const all = [...costs.values()].flat().map(({ ownMs }) => ownMs);
    const sorted = all.sort((one, other) => one - other);
    print(`  → own time p50 ${quantile(sorted, 0.5).toFixed(2)} ms, p99 ${quantile(sorted, 0.99).toFixed(2)} ms (aim: under 15)`);
  } finally {
    await server.close();
    await child.kill();
  }
}
