import type { Config } from '../../config.js';
import type { Check, DoctorContext, Finding } from '../layer.js';
import { readSkillFolder, type SkillFolder, SkillFolderError } from '../skill-folder.js';

/** What stands in the skill package as it comes. */
const EXAMPLE = 'https://alexa.example.org';
const SETUP = 'Run `npm run setup`: it writes the skill package anew and deploys it.';

/** Does what `ask deploy` sends to Amazon agree with this configuration, and hold no secret? */
export const checkSkillPackage: Check = async (context) => {
  try {
    const folder = await readSkillFolder(context.options.project);
    if (folder === undefined) return { ok: null, cause: 'Not checked: there is no skill-package/ in this folder' };
    return findSecret(folder, context) ?? compareLocales(folder) ?? compareSkill(folder, context) ?? compareEndpoint(folder, context);
  } catch (error) {
    if (!(error instanceof SkillFolderError)) throw error;
    return {
      ok: false,
      fault: 'not-readable',
      cause: error.message,
      next: 'Restore the file (`git checkout skill-package`), or run `npm run setup`, which writes it anew.',
    };
  }
};

/** Tokens of Login with Amazon; JSON web tokens. */
const TOKEN = /Atz[ar]\|[\w-]{20}|\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\./;

function findSecret({ texts }: SkillFolder, { config, env }: DoctorContext): Finding | undefined {
  const secrets = secretsOf(config, env.MA_PASSWORD);
  for (const [path, text] of texts) {
    const found = secrets.find(({ value }) => text.includes(value))?.name ?? (TOKEN.test(text) ? 'a token' : undefined);
    if (found === undefined) continue;
    return {
      ok: false,
      fault: 'secret-inside',
      cause: `${path} holds ${found}: it would be sent to Amazon, and published with the skill`,
      next: 'Take it out of the file. If it was ever committed or deployed, make a new one.',
    };
  }
  return undefined;
}

/** A password is only looked for when it is none of the words that stand there anyway. */
const LONG_ENOUGH = 16;

function secretsOf({ oauth, secretKey }: Config, password = ''): readonly { name: string; value: string }[] {
  return [
    { name: 'OAUTH_CLIENT_SECRET', value: oauth.clientSecret },
    ...(secretKey === undefined ? [] : [{ name: 'SECRET_KEY', value: Buffer.from(secretKey).toString('base64url') }]),
    ...(password.length < LONG_ENOUGH ? [] : [{ name: 'MA_PASSWORD', value: password }]),
  ];
}

function compareLocales({ locales, models }: SkillFolder): Finding | undefined {
  const withoutModel = locales.filter((locale) => !models.includes(locale));
  const withoutTexts = models.filter((locale) => !locales.includes(locale));
  if (withoutModel.length === 0 && withoutTexts.length === 0 && locales.length > 0) return undefined;
  const lacks = [
    ...(locales.length === 0 ? ['skill.json has no locale'] : []),
    ...(withoutModel.length === 0 ? [] : [`no interaction model for ${withoutModel.join(', ')}`]),
    ...(withoutTexts.length === 0 ? [] : [`no texts in skill.json for ${withoutTexts.join(', ')}`]),
  ];
  return { ok: false, fault: 'locales-incomplete', cause: `The skill package is incomplete: ${lacks.join('; ')}`, next: SETUP };
}

function compareSkill({ deployedSkillIds }: SkillFolder, { config }: DoctorContext): Finding | undefined {
  const { skillIds } = config.alexa;
  if (deployedSkillIds.length === 0 || deployedSkillIds.some((id) => skillIds.includes(id))) return undefined;
  return {
    ok: false,
    fault: 'other-skill',
    cause: `\`ask deploy\` updates ${deployedSkillIds.join(', ')} (.ask/ask-states.json), and ALEXA_SKILL_ID is ${skillIds.join(', ')}`,
    next: 'Set ALEXA_SKILL_ID to the skill you use and restart the server; or remove .ask/ and run `npm run setup` with --skill-id.',
  };
}

function compareEndpoint({ endpoints, legalUrls, locales }: SkillFolder, { config, outside }: DoctorContext): Finding {
  const expected = `${config.publicUrl}/alexa`;
  if (outside.isLocal) {
    return { ok: true, cause: `${locales.length} locales. PUBLIC_URL is on this machine, so the endpoint was not compared: ${endpoints.join(', ')}` };
  }
  const example = config.publicUrl === EXAMPLE ? undefined : [...endpoints, ...legalUrls].find((url) => url.startsWith(`${EXAMPLE}/`));
  if (example !== undefined) {
    return {
      ok: false,
      fault: 'example-endpoint',
      cause: `skill.json still has the address of the example, ${example}; expected ${config.publicUrl}`,
      next: SETUP,
    };
  }
  const wrong = endpoints.find((endpoint) => endpoint !== expected);
  if (wrong === undefined) return { ok: true, cause: `The endpoint is ${expected}; ${locales.length} locales` };
  return { ok: false, fault: 'wrong-endpoint', cause: `Amazon would send requests to ${wrong}; this server answers at ${expected}`, next: SETUP };
}
