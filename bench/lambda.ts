import { statSync } from 'node:fs';
import { startNode } from '../test/support/child.js';
import { median } from './load.js';

const BUNDLE = 'dist/lambda/handler.cjs';

type Options = { print: (text: string) => void; redisUrl: string; musicAssistantUrl: string; skillId: string; vendorId: string; clientSecret: string };

/** Size of the bundle, and a cold start: a new process that loads it and answers its first (unlinked) request. */
export async function measureLambda({ print, redisUrl, musicAssistantUrl, skillId, vendorId, clientSecret }: Options): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const child = startNode(['bench/programs/invoke-lambda.cjs', BUNDLE], {
      PUBLIC_URL: 'https://alexa.example.org',
      MUSIC_ASSISTANT_URL: musicAssistantUrl,
      ALEXA_SKILL_ID: skillId,
      ALEXA_VENDOR_ID: vendorId,
      OAUTH_CLIENT_SECRET: clientSecret,
      REDIS_URL: redisUrl,
      SECRET_KEY: Buffer.alloc(32, 7).toString('base64url'),
      LOG_LEVEL: 'silent',
    });
    const { ms, card } = JSON.parse(await child.line((line) => line.startsWith('{"ms"')));
    await child.kill();
    if (card !== 'LinkAccount') throw new Error(`the Lambda answered with ${card}`);
    times.push(ms);
  }
  print(`\nLambda: bundle ${(statSync(BUNDLE).size / 1024).toFixed(0)} KiB, cold start to first answer ${median(times).toFixed(0)} ms`);
}
