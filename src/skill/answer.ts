import { connectOrNothing } from './connect-or-nothing.js';
import { SkillError } from './errors.js';
import type { Connect, Heard, Intent, IntentContext, Reply } from './intent.js';
import { fallback } from './intents/fallback.js';
import { INTENTS } from './intents/index.js';
import { launch } from './intents/launch.js';
import { mayUse } from './may-use.js';
import { playChosen } from './play.js';
import { withQuestion } from './question.js';
import { type Meant, withTurn } from './turn.js';

const named = (name: string | undefined, intent: Intent): [string, Intent][] => (name === undefined ? [] : [[name, intent]]);

const BY_NAME = new Map(INTENTS.flatMap((intent: Intent) => [...named(intent.name, intent), ...(intent.builtIn ?? []).flatMap((name) => named(name, intent))]));

const intentCalled = (name: string): Intent => BY_NAME.get(name) ?? fallback;

/**
 * The answer to one request. An intent we do not have counts as words that fit nothing.
 *
 * @throws {SkillError}, {MusicAssistantError}, {StoreError}: `spoken-errors.ts` has the words.
 */
export async function answer(heard: Heard, connect: Connect): Promise<Reply> {
  const reply = await understand(heard, connect);
  // Whoever asked has looked up the account, or there is none.
  if (reply.ask !== undefined) (await connectOrNothing(connect))?.memory.askedWith(reply.ask);
  return reply;
}

async function understand(heard: Heard, connect: Connect): Promise<Reply> {
  if (heard.intent === 'LaunchRequest') return launch(await connect());
  const intent = intentCalled(heard.intent);
  if (intent.needs === 'nothing' && intent.name !== 'AMAZON.YesIntent') return intent.run(heard, connect);

  const context = await connect();
  const understood = await withQuestion(context);
  if (understood.reply !== undefined) return understood.reply;
  const meant = withTurn(context, { answer: understood, intentCalled });
  try {
    return await carryOut(context, { meant, connect });
  } catch (error) {
    keepQuestion(context, { meant, error });
    throw error;
  }
}

async function carryOut(context: IntentContext, { meant, connect }: { meant: Meant; connect: Connect }): Promise<Reply> {
  if (meant.undo !== undefined) await undo({ ...context, ...meant.undo });
  const wanted = intentCalled(meant.intent);
  if (wanted.needs === 'nothing') return wanted.run(context, connect);
  mayUse(context, wanted.needs);
  const about: IntentContext = { ...context, ...meant };
  const before = context.memory.turn();
  const reply = about.chosen === undefined ? await wanted.run(about) : await playChosen(about, { media: about.chosen, ...meant });
  noteTurn(about, { reply, before });
  return reply;
}

/** What went wrong may be said once more: the question still waits for its answer, and a room that is offline for the name of another. */
function keepQuestion({ memory }: IntentContext, { meant, error }: { meant: Meant; error: unknown }): void {
  if (memory.question() !== undefined) return;
  const { room, zone, ...slots } = meant.slots;
  if (meant.answers !== undefined) memory.ask(meant.answers);
  else if (room !== undefined && error instanceof SkillError && error.code === 'room_offline') memory.ask({ kind: 'which', intent: meant.intent, slots });
}

/** What was done in the wrong room. It is taken back quietly: what counts is the answer about the right one. */
async function undo(context: IntentContext): Promise<void> {
  const intent = intentCalled(context.intent);
  if (intent.needs === 'nothing') return;
  mayUse(context, intent.needs);
  await intent.run(context);
}

/** Whoever spoke of music has said so (`start-media.ts`); of everything else we note what was done where, and "it" stays what it was. */
function noteTurn({ memory, intent, slots }: IntentContext, { reply, before }: { reply: Reply; before: ReturnType<IntentContext['memory']['turn']> }): void {
  if (reply.ask !== undefined || (reply.outcome ?? 'done') !== 'done') return;
  const room = memory.room();
  const now = memory.turn();
  const isNoted = JSON.stringify(now) !== JSON.stringify(before);
  if (isNoted || room === undefined) return;
  memory.noteTurn({
    ...{ intent, slots, rooms: [room] },
    ...(before?.media === undefined ? {} : { media: before.media }),
    ...(before?.others === undefined ? {} : { others: before.others }),
  });
}
