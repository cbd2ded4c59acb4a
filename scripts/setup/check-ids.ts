import { problemWith } from '../../src/config.js';
import { CONFIG_VARIABLES, type VariableName } from '../../src/config-variables.js';
import { type Checked, fine, refused } from './problem.js';

/** The value that stands in `.env.example` for this variable, which is nobody's own. */
export const exampleOf = (name: VariableName): string => CONFIG_VARIABLES.find((variable) => variable.name === name)?.example ?? '';

const WHERE_VENDOR_ID = "It stands in Amazon's developer console under Settings, My IDs: an M, then letters and digits.";

/** The vendor id, as the developer console shows it. */
export function checkVendorId(typed: string): Checked {
  const value = typed.trim();
  const problem = (cause: string): Checked => refused({ fault: 'vendor-id', cause, next: WHERE_VENDOR_ID });
  if (value === exampleOf('ALEXA_VENDOR_ID')) return problem(`${value} is the example, not your vendor id`);
  if (value.startsWith('amzn1.')) return problem('that is the id of a skill or an account, not the vendor id');
  if (problemWith('ALEXA_VENDOR_ID', value) !== undefined) return problem('a vendor id is made of letters and digits');
  const unusual = !/^M[A-Z0-9]{6,}$/.test(value);
  return fine(value, unusual ? [`Vendor id ${value}: those we know begin with M and are in capitals. Customer ids, which stand beside it, begin with A.`] : []);
}

/** One skill's id. */
export function checkSkillId(typed: string): Checked {
  const value = typed.trim();
  const problem = (cause: string): Checked =>
    refused({
      fault: 'skill-id',
      cause,
      next: 'Give the id like amzn1.ask.skill.…, or leave it out: `ask deploy` makes a skill and its id is taken from there.',
    });
  if (value === exampleOf('ALEXA_SKILL_ID')) return problem('that is the example, not the id of your skill');
  if (value.includes(',') || problemWith('ALEXA_SKILL_ID', value) !== undefined) return problem('that is not the id of one skill');
  return fine(value);
}
