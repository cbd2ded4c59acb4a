import { ASK_STATES } from '../../src/ask-states.js';
import { checkSkillId } from './check-ids.js';
import { SetupError } from './problem.js';

type Known = {
  /** `--skill-id`, as {@link readSkillId} read it. */
  given: string | undefined;
  /** `ALEXA_SKILL_ID` in `.env`: one, or several separated by commas. */
  inEnv: string | undefined;
  /** What the last `ask deploy` here made. */
  deployed: string | undefined;
  willDeploy: boolean;
};

/** The id of `--skill-id`; empty counts as not given. @throws {SetupError} `skill-id` */
export function readSkillId(typed: string | undefined): string | undefined {
  if (typed === undefined || typed.trim() === '') return undefined;
  const checked = checkSkillId(typed);
  if (!checked.ok) throw new SetupError([checked.problem]);
  return checked.value;
}

/** `answersFor` is the new `ALEXA_SKILL_ID`; `deploys` the skill that `ask deploy` is to update. Empty: there is none yet. */
export type SkillIds = { readonly answersFor: string; readonly deploys: string };

/**
 * Which skill this is about: the given one, else `.env`'s, else the one of the last `ask deploy`.
 *
 * @throws {SetupError} `other-skill`: `ask deploy` would change another skill than the server answers for.
 */
export function chooseSkillIds({ given, inEnv, deployed, willDeploy }: Known): SkillIds {
  const known = (inEnv ?? '').split(',').map((id) => id.trim());
  const wanted = given ?? (known.length === 1 ? known[0] : '');
  const answersFor = given === undefined ? (inEnv ?? deployed ?? '') : known.includes(given) ? (inEnv ?? '') : given;
  if (!willDeploy) return { answersFor, deploys: '' };
  if (deployed !== undefined) {
    if (wanted === '' ? inEnv === undefined || known.includes(deployed) : wanted === deployed) return { answersFor, deploys: deployed };
    throw otherSkill({ wanted: wanted || (inEnv ?? ''), deployed });
  }
  if (wanted !== '' || inEnv === undefined) return { answersFor, deploys: wanted ?? '' };
  throw new SetupError([
    {
      fault: 'other-skill',
      cause: `.env names ${known.length} skills, and \`ask deploy\` can update one`,
      next: 'Say which: --skill-id <id>. The others stay in .env.',
    },
  ]);
}

const otherSkill = ({ wanted, deployed }: { wanted: string; deployed: string }) =>
  new SetupError([
    {
      fault: 'other-skill',
      cause: `\`ask deploy\` here belongs to the skill ${deployed} (${ASK_STATES}), and this server answers for ${wanted}`,
      next: `Run this with --skill-id ${deployed}, or move ${ASK_STATES} away so that ${wanted} is deployed, or add --no-deploy.`,
    },
  ]);
