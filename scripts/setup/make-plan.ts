import { type Answers, gatherAnswers, presentValue } from './answers.js';
import { askProfile, deployedSkillId } from './ask-state.js';
import { askVendorId } from './ask-vendor.js';
import { isLocal } from './check-public-url.js';
import type { EnvFile } from './env-file.js';
import { orStopped, type SetupIo } from './io.js';
import { lookOutside } from './look-outside.js';
import { houseNames } from './names.js';
import type { SetupOptions } from './options.js';
import { type EnvPlan, planEnv } from './plan-env.js';
import { planPackage, readLocales } from './plan-package.js';
import { type Problem, SetupError } from './problem.js';
import { withProgress } from './progress.js';
import { type Remembered, readRemembered } from './remembered.js';
import { chooseSkillIds, readSkillId, type SkillIds } from './skill-id.js';
import { type PackageChanges, packageChanges } from './write-package.js';

/** Everything that is to be written, worked out and checked. */
export type Plan = {
  readonly env: EnvPlan;
  readonly remembered: Remembered;
  readonly changes: PackageChanges;
  readonly skillIds: SkillIds;
  /** The skill goes to Amazon. */
  readonly deploys: boolean;
};

/** From the flags, the person at the terminal and what is there already to all that has to be written. Writes nothing. @throws {SetupError} */
export async function makePlan({ options, io, before }: { options: SetupOptions; io: SetupIo; before: EnvFile }): Promise<Plan> {
  const formerly = await readRemembered(io.folder);
  const { locales, given, answers } = await readAnswers({ options, io, before, formerly });
  const { publicUrl } = answers;
  const local = isLocal(publicUrl);
  const deploys = options.deploy && !local;
  const skillIds = chooseSkillIds({
    given,
    inEnv: presentValue(before.values, 'ALEXA_SKILL_ID'),
    deployed: await deployedSkillId({ folder: io.folder, profile: askProfile(io.env) }),
    willDeploy: deploys,
  });
  const askVendor = deploys ? await askVendorId(io.env) : undefined;
  if (askVendor !== undefined && askVendor !== answers.vendorId)
    io.say(`! ask-cli deploys for vendor ${askVendor}, and Alexa will then redirect there, not to ${answers.vendorId}.`);
  const certificate = local ? formerly.certificate : await certificateOf({ publicUrl, formerly, io });
  const prompter = options.yes ? undefined : io.prompter;
  const names = (await houseNames({ url: answers.musicAssistantUrl, prompter, io })) ?? formerly.names;
  const env = await planEnv({ before, folder: io.folder, answers, skillId: skillIds.answersFor });
  for (const note of env.notes) io.say(note);
  const invocationName = (options.invocationName ?? formerly.invocationName).trim();
  const files = planPackage({ publicUrl, certificateType: certificate?.type ?? 'Trusted', locales, invocationName, names });
  return {
    env,
    remembered: {
      invocationName,
      locales: [...locales],
      names: { rooms: [...names.rooms], artists: [...names.artists], albums: [...names.albums], playlists: [...names.playlists] },
      ...(certificate === undefined ? {} : { certificate }),
      ...(formerly.accountLinking === undefined ? {} : { accountLinking: formerly.accountLinking }),
    },
    changes: await packageChanges({ folder: io.folder, files }),
    skillIds,
    deploys,
  };
}

type Told = { options: SetupOptions; io: SetupIo; before: EnvFile; formerly: Remembered };

/** What was said, checked. All that will not do is named at once; but nobody is asked anything while a flag will not do. */
async function readAnswers({ options, io, before, formerly }: Told): Promise<{ locales: readonly string[]; given: string | undefined; answers: Answers }> {
  const problems: Problem[] = [];
  const attempt = async <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const locales = await attempt(async () => readLocales(options.locales ?? formerly.locales.join(',')));
  const given = await attempt(async () => readSkillId(options.skillId));
  if (problems.length > 0 && !options.yes) throw new SetupError(problems);
  const answers = await attempt(() => gatherAnswers({ options, values: before.values, io }));
  if (locales === undefined || answers === undefined || problems.length > 0) throw new SetupError(problems);
  return { locales, given, answers };
}

/** What the public address serves now; while it cannot be reached, what it served the last time. */
async function certificateOf({ publicUrl, formerly, io }: { publicUrl: string; formerly: Remembered; io: SetupIo }): Promise<Remembered['certificate']> {
  const looking = withProgress(lookOutside({ publicUrl, way: io.way }), { what: `looking at ${publicUrl}`, say: io.say });
  const { certificateType: type, warnings } = await orStopped(looking, io);
  for (const warning of warnings) io.say(`! ${warning}`);
  if (type !== undefined) io.say(`Certificate type ${type}, by the certificate that ${publicUrl} serves.`);
  if (type !== undefined) return { publicUrl, type };
  const before = formerly.certificate?.publicUrl === publicUrl ? formerly.certificate : undefined;
  io.say(`Certificate type ${before?.type ?? 'Trusted'}${before === undefined ? ', the usual one' : ', as before'}: run this again once ${publicUrl} answers.`);
  return before;
}
