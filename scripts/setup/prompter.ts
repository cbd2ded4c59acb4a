import { confirm, input, password } from '@inquirer/prompts';
import { Stopped } from './problem.js';

/** A question; `check` says at once what is wrong with an answer, or nothing. */
export type Question = { readonly message: string; readonly suggestion?: string; readonly check?: (typed: string) => Promise<string | undefined> };

/** The person at the terminal. Each question rejects with {@link Stopped} on Ctrl-C. */
export type Prompter = {
  ask(question: Question): Promise<string>;
  /** What is typed is not shown. */
  askSecret(question: Pick<Question, 'message'>): Promise<string>;
  confirm(message: string): Promise<boolean>;
};

export function createPrompter(signal: AbortSignal): Prompter {
  const context = { signal };
  return {
    ask: ({ message, suggestion = '', check = async () => undefined }) =>
      answered(input({ message, default: suggestion, validate: async (typed) => (await check(typed)) ?? true }, context)),
    askSecret: ({ message }) => answered(password({ message, mask: true }, context)),
    confirm: (message) => answered(confirm({ message, default: true }, context)),
  };
}

/** @inquirer/prompts reports Ctrl-C, and the signal, by errors of these names. */
async function answered<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && ['ExitPromptError', 'AbortPromptError'].includes(error.name)) throw new Stopped();
    throw error;
  }
}
