import type { VariableName } from '../../src/config-variables.js';
import { askVendorId } from './ask-vendor.js';
import { checkVendorId, exampleOf } from './check-ids.js';
import { askMusicAssistant, readMusicAssistantUrl } from './check-music-assistant.js';
import { checkPublicUrl } from './check-public-url.js';
import { orStopped, type SetupIo } from './io.js';
import type { SetupOptions } from './options.js';
import { type Checked, fine, type Problem, SetupError } from './problem.js';
import { withProgress } from './progress.js';

/** The three things asked for. */
export type Answers = { readonly publicUrl: string; readonly musicAssistantUrl: string; readonly vendorId: string };

type AskedFor = {
  readonly variable: VariableName;
  readonly flag: string;
  readonly message: string;
  /** What is offered where `.env` has none. */
  suggest(io: SetupIo): Promise<string>;
  check(typed: string, io: SetupIo): Promise<Checked>;
};

const ASKED_FOR = {
  publicUrl: {
    variable: 'PUBLIC_URL',
    flag: 'public-url',
    message: 'Where does the world reach this server (https)?',
    suggest: async () => '',
    check: async (typed) => checkPublicUrl(typed),
  },
  musicAssistantUrl: {
    variable: 'MUSIC_ASSISTANT_URL',
    flag: 'music-assistant-url',
    message: 'Where is Music Assistant?',
    suggest: async () => exampleOf('MUSIC_ASSISTANT_URL'),
    check: checkMusicAssistant,
  },
  vendorId: {
    variable: 'ALEXA_VENDOR_ID',
    flag: 'vendor-id',
    message: 'Your vendor id (developer.amazon.com, Settings, My IDs)?',
    suggest: async ({ env }) => (await askVendorId(env)) ?? '',
    check: async (typed) => checkVendorId(typed),
  },
} as const satisfies Record<keyof Answers, AskedFor>;

async function checkMusicAssistant(typed: string, io: SetupIo): Promise<Checked> {
  const read = readMusicAssistantUrl(typed);
  if (!read.ok) return read;
  const found = await orStopped(withProgress(askMusicAssistant(read.value), { what: `asking ${read.value}`, say: io.say }), io);
  return found.ok ? fine(found.value, [...read.notes, ...found.notes]) : found;
}

type From = { options: SetupOptions; values: Readonly<Record<string, string | undefined>>; io: SetupIo };

/**
 * The answers: from the flags, else from the person at the terminal, else, where nobody may be asked, as `.env` has them. Each is checked at once.
 *
 * @throws {SetupError} everything that is missing or will not do.
 */
export async function gatherAnswers({ options, values, io }: From): Promise<Answers> {
  const prompter = options.yes ? undefined : io.prompter;
  const problems: Problem[] = [];
  const missing: string[] = [];
  const accept = (checked: Checked): string => {
    if (!checked.ok) problems.push(checked.problem);
    // Nobody is asked for more while what was said on the command line will not do.
    if (!checked.ok && prompter !== undefined) throw new SetupError(problems);
    if (checked.ok) for (const note of checked.notes) io.say(note);
    return checked.ok ? checked.value : '';
  };
  const answer = async (name: keyof Answers): Promise<string> => {
    const asked: AskedFor = ASKED_FOR[name];
    const present = presentValue(values, asked.variable);
    const given = options[name] ?? (prompter === undefined ? present : undefined);
    if (given !== undefined) return accept(await asked.check(given, io));
    if (prompter === undefined) {
      missing.push(`--${asked.flag}`);
      return '';
    }
    let checked: Checked | undefined;
    const typed = await prompter.ask({
      message: asked.message,
      suggestion: present ?? (await asked.suggest(io)),
      check: async (text) => {
        checked = await asked.check(text, io);
        return checked.ok ? undefined : `${checked.problem.cause}. ${checked.problem.next}`;
      },
    });
    return accept(checked ?? (await asked.check(typed, io)));
  };

  const answers = { publicUrl: await answer('publicUrl'), musicAssistantUrl: await answer('musicAssistantUrl'), vendorId: await answer('vendorId') };
  if (missing.length > 0) {
    problems.unshift({ fault: 'missing-answers', cause: `missing: ${missing.join(', ')}`, next: 'Give them; npm run setup -- --help says what each is.' });
  }
  if (problems.length > 0) throw new SetupError(problems);
  return answers;
}

/** What `.env` has for a variable. Empty, or the example's value, is nobody's answer. */
export function presentValue(values: Readonly<Record<string, string | undefined>>, name: VariableName): string | undefined {
  const value = values[name]?.trim();
  const isExample = ['PUBLIC_URL', 'ALEXA_VENDOR_ID', 'ALEXA_SKILL_ID'].includes(name) && value === exampleOf(name);
  return value === undefined || value === '' || isExample ? undefined : value;
}
