import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { type Config, ConfigError, type Environment, loadConfig } from '../src/config.js';
import { createServices, type Services } from '../src/services.js';
import { StoreError } from '../src/storage/store.js';

let services: Promise<Services> | undefined;

/**
 * The same skill as an AWS Lambda function: async, because runtimes from nodejs24.x have no callback. AWS verifies who calls (the trigger is
 * restricted to the skill id), so there is no signature to check; the skill checks the skill id itself. Account linking needs the server,
 * which shares its Redis and its `SECRET_KEY` with this.
 *
 * @throws {ConfigError} or {StoreError} at a cold start that cannot work; the next request tries again.
 */
export async function handler(envelope: RequestEnvelope, context?: unknown): Promise<ResponseEnvelope> {
  services ??= start().catch((error: unknown) => {
    services = undefined;
    throw error;
  });
  const { skill } = await services;
  return skill.invoke(envelope, context);
}

async function start(): Promise<Services> {
  const started = await createServices(loadLambdaConfig(process.env));
  try {
    await started.checkStore();
  } catch (error) {
    // While Redis is away the skill says so in words. A store that is not ours must not be touched.
    if (!(error instanceof StoreError && error.code === 'unavailable')) {
      await started.close();
      throw error;
    }
    started.log.warn('the store does not answer');
  }
  return started;
}

function loadLambdaConfig(env: Environment): Config {
  if ((env.REDIS_URL ?? '').trim() === '') {
    const problem = 'REDIS_URL is missing: a Lambda function keeps nothing on disk, so it needs the Redis of the server that links accounts';
    throw new ConfigError([{ variable: 'REDIS_URL', isMissing: true, problem }]);
  }
  // Nobody could look at it: the pages are the server's.
  return loadConfig({ ...env, ACTIVITY: 'off' });
}
