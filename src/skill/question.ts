import { connectOrNothing } from './connect-or-nothing.js';
import type { Question } from './echo-memory.js';
import type { Connect, IntentContext, Reply } from './intent.js';
import type { IntentName } from './intents/index.js';
import { type Answer, readAnswer } from './read-answer.js';
import type { Speech } from './ssml.js';

/** What is said after "no" to our question, and is about it all the same: "the album", "in the kitchen". */
const CORRECTIONS: readonly string[] = ['ChooseIntent', 'ChooseRoomIntent'] satisfies readonly IntentName[];

/** What is to be done, and the question that it answers; or our question again, where what was said does not settle it. */
export type Understood = (Answer & { readonly answers?: Question; readonly reply?: undefined }) | { readonly reply: Reply };

/**
 * Put what was just said together with the question we asked: a room answers "Which room?", yes answers "Are you sure?", "the album" answers
 * "The song, or the album?". Anything else is a new request, and the question is forgotten.
 */
export async function withQuestion(context: IntentContext): Promise<Understood> {
  const { memory, intent, slots } = context;
  const asHeard: Answer = { intent, slots, confirmed: false, answersRoom: false };
  const question = memory.question() ?? (CORRECTIONS.includes(intent) ? memory.droppedQuestion() : undefined);
  if (question === undefined) return asHeard;
  const reading = await readAnswer(context, question);
  memory.forgetQuestion();
  if (reading === undefined) return asHeard;
  if (reading.again === undefined) return { ...asHeard, intent: question.intent, ...reading, answers: question };
  const { words, slots: asked } = reading.again;
  if (words === undefined) return { ...asHeard, intent: question.intent, slots: asked, answers: question };
  memory.ask(reading.again);
  return { reply: { speech: words, ask: words, outcome: 'asked_again' } };
}

/** The question that waits for its answer, to be asked again; undefined when there is none, or no account. */
export async function waitingQuestion(connect: Connect): Promise<Speech | undefined> {
  const context = await connectOrNothing(connect);
  const question = context?.memory.question();
  if (question?.words === undefined) return undefined;
  context?.memory.ask(question);
  return question.words;
}

/** "Cancel", "stop": nothing waits any more. Does nothing without an account. */
export async function forgetQuestion(connect: Connect): Promise<void> {
  (await connectOrNothing(connect))?.memory.forgetQuestion();
}

/** "No": nothing waits any more, but the next phrase may correct us. Does nothing without an account. */
export async function dropQuestion(connect: Connect): Promise<void> {
  (await connectOrNothing(connect))?.memory.dropQuestion();
}
