import { messageOf } from '../../src/message-of.js';
import { linkAccounts } from './account-linking.js';
import { isLocal } from './check-public-url.js';
import { deploySkill } from './deploy.js';
import { type EnvFile, readEnvFile } from './env-file.js';
import { goOn, type SetupIo } from './io.js';
import { makePlan, type Plan } from './make-plan.js';
import { nextSteps } from './next-steps.js';
import { readOptions, type SetupOptions, USAGE } from './options.js';
import { withSkillId } from './plan-env.js';
import { calledAs } from './plan-package.js';
import { SetupError, Stopped } from './problem.js';
import { type Remembered, remember } from './remembered.js';
import { replaceFile } from './replace-file.js';
import { writePackage } from './write-package.js';

const INTERRUPTED = 130;

/** `npm run setup`: from the command line to the exit code. Everything is checked before the first byte is written. */
export async function setup(args: readonly string[], io: SetupIo): Promise<number> {
  const written: string[] = [];
  try {
    const options = readOptions(args);
    if (options.help) io.say(USAGE);
    else await run({ options, io, written });
    return 0;
  } catch (error) {
    if (!(error instanceof SetupError) && !(error instanceof Stopped)) throw error;
    if (error instanceof SetupError) for (const { cause, next } of error.problems) io.complain(`✖ ${cause}\n  ${next}`);
    const kept = written.length === 0 ? 'Nothing was written.' : `Done, and kept: ${written.join(', ')}.`;
    io.complain(error instanceof Stopped ? `Stopped. ${kept}` : kept);
    return error instanceof Stopped ? INTERRUPTED : 1;
  }
}

/** `written` grows with everything that is done, for the person to know when it stops in the middle. */
type Run = { io: SetupIo; written: string[] };

async function run({ options, io, written }: Run & { options: SetupOptions }): Promise<void> {
  if (!options.yes && io.prompter === undefined) {
    const next = 'Run it in a terminal, or with --yes and the flags that npm run setup -- --help lists.';
    throw new SetupError([{ fault: 'no-terminal', cause: 'there is no terminal to ask questions in', next }]);
  }
  const before = await readEnvFile(io.folder);
  const plan = await makePlan({ options, io, before });
  await agreeToOverwrite({ options, plan, io });
  goOn(io);
  await writeDown({ plan, before, io, written });
  const unchanged = { skillId: plan.skillIds.answersFor, again: written.length === 0 };
  const { skillId, again } = plan.deploys ? await deploy({ plan, before, io, written }) : unchanged;
  const { config } = plan.env;
  const named = Object.values(plan.remembered.names).some(({ length }) => length > 0);
  const state = { config, skillId, deployed: plan.deploys, local: isLocal(config.publicUrl), named, invocationName: calledAs(plan.remembered), again };
  for (const line of nextSteps(state)) io.say(line);
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
    await orNotWritten('.env', () => replaceFile({ path: before.path, text: env.text, mode: 0o600 }));
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
    await orNotWritten('.env', () => replaceFile({ path: before.path, text: withSkillId(env.text, skillId), mode: 0o600 }));
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
    const next = 'Look at its owner and rights, and at the space on the disk. The former one is there still.';
    throw new SetupError([{ fault: 'not-written', cause: `${what} could not be written: ${messageOf(cause)}`, next }], { cause });
  }
}
