import type { Connect, Heard, Intent, Reply } from './intent.js';
import { fallback } from './intents/fallback.js';
import { INTENTS } from './intents/index.js';
import { launch } from './intents/launch.js';
import { mayUse } from './may-use.js';
import { withQuestion } from './question.js';

const named = (name: string | undefined, intent: Intent): [string, Intent][] => (name === undefined ? [] : [[name, intent]]);

const BY_NAME = new Map(INTENTS.flatMap((intent: Intent) => [...named(intent.name, intent), ...named(intent.builtIn, intent)]));

const intentCalled = (name: string): Intent => BY_NAME.get(name) ?? fallback;

/**
 * The answer to one request. An intent we do not have counts as words that fit nothing.
 *
 * @throws {SkillError}, {MusicAssistantError}, {StoreError}: `spoken-errors.ts` has the words.
 */
export async function answer(heard: Heard, connect: Connect): Promise<Reply> {
  if (heard.intent === 'LaunchRequest') return launch(await connect());
  const intent = intentCalled(heard.intent);
  if (intent.needs === 'nothing' && intent.name !== 'AMAZON.YesIntent') return intent.run(heard, connect);

  const context = await connect();
  const meant = await withQuestion(context);
  const wanted = intentCalled(meant.intent);
  if (wanted.needs === 'nothing') return wanted.run(heard, connect);
  mayUse(context, wanted.needs);
  return wanted.run({ ...context, ...meant });
}
