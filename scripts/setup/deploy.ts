import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Config, Environment } from '../../src/config.js';
import { messageOf } from '../../src/message-of.js';
import { accountLinkingRequest } from '../account-linking-request.js';
import { adoptSkill, askProfile, deployedSkillId } from './ask-state.js';
import { goOn, type SetupIo } from './io.js';
import { linkingFile } from './leftovers.js';
import { type Problem, SetupError } from './problem.js';
import { withProgress } from './progress.js';

/** Runs Amazon's ask-cli. Answers its exit code; rejects when it cannot be run at all. */
export type RunAsk = (
  args: readonly string[],
  options: { cwd: string; env: Environment; onLine: (line: string) => void; signal: AbortSignal },
) => Promise<number>;

/**
 * Sends `skill-package/` to Amazon with `ask deploy`.
 *
 * @param options `skillId`: the skill to update; empty: the one ask-cli knows from the last time, or a new one.
 * @returns the id of the skill.
 * @throws {SetupError} `not-deployed`
 */
export async function deploySkill({ skillId, io }: { skillId: string; io: SetupIo }): Promise<string> {
  const here = { folder: io.folder, profile: askProfile(io.env) };
  if (skillId !== '' && (await deployedSkillId(here)) === undefined) await adoptSkill({ ...here, skillId });
  const lines: string[] = [];
  try {
    await ask({ args: ['deploy'], what: 'ask deploy', fault: 'not-deployed', io, lines });
  } finally {
    await keepNewSkill({ ...here, lines });
  }
  const deployed = await deployedSkillId(here);
  if (deployed !== undefined) return deployed;
  throw new SetupError([
    {
      fault: 'not-deployed',
      cause: '`ask deploy` came to its end, and .ask/ask-states.json has no skill id',
      next: 'Look into the developer console: if the skill is there, run this again with --skill-id <its id>.',
    },
  ]);
}

/** A skill whose first import fails is at Amazon all the same, and ask-cli forgets it: without its id the next run would make another. */
async function keepNewSkill({ lines, ...here }: { folder: string; profile: string; lines: readonly string[] }): Promise<void> {
  const skillId = /new skill id: (amzn1\.ask\.skill\.[\w-]+)/i.exec(lines.join('\n'))?.[1];
  if (skillId !== undefined && (await deployedSkillId(here)) === undefined) await adoptSkill({ ...here, skillId });
}

/**
 * Tells Amazon where accounts are linked. The client secret is in a file of its own meanwhile, 0600, which the next run removes where this one is killed.
 *
 * @throws {SetupError} `not-linked`
 */
export async function updateAccountLinking({
  skillId,
  config,
  io,
}: {
  skillId: string;
  config: Pick<Config, 'publicUrl' | 'oauth'>;
  io: SetupIo;
}): Promise<void> {
  const file = linkingFile(io.folder);
  const remove = (): void => rmSync(file, { force: true });
  process.once('exit', remove);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(accountLinkingRequest(config)), { flag: 'wx', mode: 0o600 });
    const args = ['smapi', 'update-account-linking-info', '-s', skillId, '-g', 'development', '--account-linking-request', `file:${file}`];
    await ask({ args, what: 'ask smapi update-account-linking-info', fault: 'not-linked', io });
  } finally {
    process.off('exit', remove);
    remove();
  }
}

/** Blank lines, and those in which ask-cli's task list says only that it renamed a task: what that came to stands in the next one. */
const NOISE = /^\s*$|\[title changed\]\s*$/;

type AskOptions = {
  args: readonly string[];
  what: string;
  fault: 'not-deployed' | 'not-linked';
  io: SetupIo;
  /** Gets what it says. */
  lines?: string[];
};

async function ask({ args, what, fault, io, lines = [] }: AskOptions): Promise<void> {
  goOn(io);
  const onLine = (line: string): void => {
    lines.push(line);
    if (!NOISE.test(line)) io.say(`  ${line}`);
  };
  // What ask-cli runs has no business with the password of this house.
  const { MA_USERNAME: _user, MA_PASSWORD: _password, ...env } = io.env;
  io.say(`${what} …`);
  const running = io.runAsk(args, { cwd: io.folder, env, onLine, signal: io.signal }).catch((error: unknown) => {
    goOn(io);
    const next = 'Then run this again: it goes on from here.';
    throw new SetupError([{ fault, cause: `\`${what}\` could not be run: ${messageOf(error)}`, next }], { cause: error });
  });
  const exitCode = await withProgress(running, { what, say: io.say });
  goOn(io);
  if (exitCode !== 0) throw new SetupError([failed({ what, fault, lines })]);
}

/** The usual reasons, by what ask-cli says. */
const REASONS: readonly { said: RegExp; cause: string; next: string }[] = [
  {
    said: /cli_config|ask configure|CliFileNotFoundError|profile .* not (?:exist|found)/i,
    cause: 'it does not know your Amazon account yet',
    next: 'Once: npm run ask -- configure (a browser opens; no AWS account is needed).',
  },
  {
    said: /invalid_grant|unauthorized|\b401\b|refresh.?token/i,
    cause: 'Amazon does not accept its sign-in any more',
    next: 'Sign in again: npm run ask -- configure.',
  },
  { said: /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/, cause: 'Amazon could not be reached', next: 'Check this machine’s way to the internet.' },
];

function failed({ what, fault, lines }: { what: string; fault: AskOptions['fault']; lines: readonly string[] }): Problem {
  const reason = REASONS.find(({ said }) => said.test(lines.join('\n'))) ?? { cause: causeIn(lines), next: 'What it said stands above.' };
  return { fault, cause: `\`${what}\` failed: ${reason.cause}`, next: `${reason.next} Then run this again: it goes on from here.` };
}

/** Amazon's own words, which stand in JSON over many lines; else the line ask-cli calls an error; else its last one. */
function causeIn(lines: readonly string[]): string {
  const messages = [...new Set([...lines.join('\n').matchAll(/"message": ?"((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) => message))];
  const error = lines.find((line) => line.includes('[Error]:')) ?? lines.findLast((line) => line.trim() !== '');
  return messages.length > 0 ? messages.slice(0, MOST_MESSAGES).join('; ') : (error?.trim() ?? 'it said nothing');
}

const MOST_MESSAGES = 3;
