import { parseEnv } from 'node:util';
import { messageOf } from '../../src/message-of.js';
import { linkAccounts } from './account-linking.js';
import { changeEnvFile } from './change-env-file.js';
import { isLocal } from './check-public-url.js';
import { deploySkill } from './deploy.js';
import { discreet } from './discreet.js';
import { type EnvFile, readEnvFile } from './env-file.js';
import { goOn, type SetupIo } from './io.js';
import { removeLeftovers } from './leftovers.js';
import { withLock } from './lock.js';
import { makePlan, type Plan } from './make-plan.js';
import { nextSteps } from './next-steps.js';
import { readOptions, type SetupOptions, USAGE } from './options.js';
import { skillIdAssignment } from './plan-env.js';
import { calledAs } from './plan-package.js';
import { SetupError, Stopped } from './problem.js';
import { type Remembered, remember } from './remembered.js';
import { writePackage } from './write-package.js';

const INTERRUPTED = 130;

/** `npm run setup`: from the command line to the exit code. Everything is checked before the first byte is written. */
export async function setup(args: readonly string[], outside: SetupIo): Promise<number> {
  const { io, hide } = discreet(outside);
  const written: string[] = [];
  try {
    const options = readOptions(args);
    if (options.help) sayLines(USAGE, io);
    else await run({ options, io, hide, written });
    return 0;
  } catch (error) {
    const problems = error instanceof SetupError ? error.problems : error instanceof Stopped ? [] : [unexpected(error)];
    for (const { cause, next } of problems) {
      io.complain(`✖ ${cause}`);
      io.complain(`  ${next}`);
    }
    const kept = written.length === 0 ? 'Nothing was written.' : `Done, and kept: ${written.join(', ')}.`;
    io.complain(error instanceof Stopped ? `Stopped. ${kept}` : kept);
    return error instanceof Stopped ? INTERRUPTED : 1;
  }
}

const unexpected = (error: unknown) => ({
  cause: `Something unexpected happened: ${messageOf(error)}`,
  next: 'Run this again. If it happens again, report it, with the lines above.',
});

/** For texts of our own: a line end in anything else is not said. */
function sayLines(text: string, io: SetupIo): void {
  for (const line of text.split('\n')) io.say(line);
}

/** `written` grows with everything that is done, for the person to know when it stops in the middle. */
type Run = { io: SetupIo; written: string[] };

type Whole = Run & { options: SetupOptions; hide: ReturnType<typeof discreet>['hide'] };

async function run({ options, io, ...others }: Whole): Promise<void> {
  if (!options.yes && io.prompter === undefined) {
    const next = 'Run it in a terminal, or with --yes and the flags that npm run setup -- --help lists.';
    throw new SetupError([{ fault: 'no-terminal', cause: 'there is no terminal to ask questions in', next }]);
  }
  await withLock(io.folder, async () => {
    await removeLeftovers(io.folder);
    await runAlone({ options, io, ...others });
  });
}

async function runAlone({ options, io, hide, written }: Whole): Promise<void> {
  const before = await readEnvFile(io.folder);
  hide(before.values);
  const plan = await makePlan({ options, io, before });
  hide(parseEnv(plan.env.text));
  await agreeToOverwrite({ options, plan, io });
  goOn(io);
  await writeDown({ plan, before, io, written });
  const unchanged = { skillId: plan.skillIds.answersFor, again: written.length === 0 };
  const { skillId, again } = plan.deploys ? await deploy({ plan, before, io, written }) : unchanged;
  const { config } = plan.env;
  const named = Object.values(plan.remembered.names).some(({ length }) => length > 0);
  const state = { config, skillId, deployed: plan.deploys, local: isLocal(config.publicUrl), named, invocationName: calledAs(plan.remembered), again };
  for (const step of nextSteps(state)) sayLines(step, io);
}

/** A value that somebody put into `.env` is not replaced without their word; with `--yes` the flags are their word. */
async function agreeToOverwrite({ options, plan, io }: { options: SetupOptions; plan: Plan; io: SetupIo }): Promise<void> {
  const { overwritten } = plan.env;
  if (overwritten.length === 0) return;
  io.say('In .env this changes:');
  for (const line of overwritten) io.say(`  ${line}`);
  if (options.yes || io.prompter === undefined || (await io.prompter.confirm('Write that?'))) return;
  throw new SetupError([{ fault: 'declined', cause: 'what is in .env stays', next: 'Run this again with the answers that should be there.' }]);
}

async function writeDown({ plan, before, io, written }: Run & { plan: Plan; before: EnvFile }): Promise<void> {
  const { env, changes, remembered } = plan;
  const files = changes.write.size + changes.remove.length;
  if (files > 0) {
    await orNotWritten('skill-package/', () => writePackage({ folder: io.folder, changes }));
    written.push('skill-package/');
    io.say(`Wrote skill-package/: ${files} of its files changed. They are for your house; do not commit them.`);
  }
  await keepRemembered({ remembered, io });
  if (env.text !== before.text || before.open) {
    await orNotWritten('.env', () => changeEnvFile({ folder: io.folder, expected: before.values, assignments: env.assignments }));
    written.push('.env');
    const unset = env.empty.map((name) => `${name} has no value yet`);
    const news = [...(env.changed.length === 0 ? [] : [env.changed.join(', ')]), ...unset];
    io.say(`Wrote .env: ${news.join('; ') || 'from now on only you may read it'}.`);
  }
  if (written.length === 0) io.say('Nothing changed: .env and skill-package/ are what these answers make them.');
}

const keepRemembered = ({ remembered, io }: { remembered: Remembered; io: SetupIo }): Promise<void> =>
  orNotWritten('.setup.json', () => remember({ folder: io.folder, remembered }));

/** To Amazon, and the skill's id into `.env`. @returns the id, and whether what is left to do was said by an earlier run. */
async function deploy({ plan, before, io, written }: Run & { plan: Plan; before: EnvFile }): Promise<{ skillId: string; again: boolean }> {
  const { env, skillIds } = plan;
  const skillId = await deploySkill({ skillId: skillIds.deploys, io });
  written.push(`skill ${skillId} deployed`);
  if (skillIds.answersFor === '') {
    await orNotWritten('.env', () => changeEnvFile({ folder: io.folder, expected: {}, assignments: [skillIdAssignment(skillId)] }));
    written.push('ALEXA_SKILL_ID in .env');
    io.say(`Wrote .env: ALEXA_SKILL_ID is ${skillId}.`);
  }
  const { remembered } = plan;
  const sent = await linkAccounts({ skillId, config: env.config, remembered, keep: (now) => keepRemembered({ remembered: now, io }), io });
  return { skillId, again: !sent && env.text === before.text };
}

async function orNotWritten(what: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (cause) {
    if (cause instanceof SetupError) throw cause;
    const next = 'Look at its owner and rights, and at the space on the disk. The former one is there still.';
    throw new SetupError([{ fault: 'not-written', cause: `${what} could not be written: ${messageOf(cause)}`, next }], { cause });
  }
}
