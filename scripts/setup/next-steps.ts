import type { Config } from '../../src/config.js';

type State = {
  config: Pick<Config, 'publicUrl' | 'oauth'>;
  skillId: string;
  /** The skill is at Amazon, with account linking. */
  deployed: boolean;
  local: boolean;
  /** Names of the house are in the package. */
  named: boolean;
  invocationName: string;
  /** An earlier run said all this already, and nothing has changed since that would have to be done again. */
  again: boolean;
};

const CONSOLE = 'https://developer.amazon.com/alexa/console/ask';

/** The last lines: what is left, to copy. First what only a person can do in Amazon's console. */
export function nextSteps(state: State): string[] {
  const steps = [...(state.local ? [] : state.deployed ? inTheConsole(state) : toDeploy(state)), ...atHome(state)];
  return [
    '',
    state.again ? 'If you have not yet:' : 'What is left for you:',
    ...steps.map((step, index) => `${String(index + 1).padStart(3)}. ${step}`),
    ...(state.named ? [] : ['', ...HOW_TO_NAME]),
  ];
}

const HOW_TO_NAME = [
  'Alexa hears the names of your own rooms, artists, albums and playlists better when it is taught them:',
  '     npm run setup                 and give your Music Assistant user when it asks; or, where nobody can be asked,',
  '     npm run setup -- --yes        with MA_USERNAME and MA_PASSWORD in the environment',
];

function inTheConsole({ config, skillId }: State): string[] {
  const skill = `${CONSOLE}, skill ${skillId}`;
  const pkce = `PKCE: ${skill}\n     Build → Account Linking → switch PKCE on, Save. No command sets it, and this server insists on it.`;
  return [
    ...(config.oauth.pkce === 'required' ? [pkce] : []),
    `Who may use it: every Echo of your own Amazon account may already. Others:\n     ${CONSOLE} → Distribution → Availability → Beta testers, by their Amazon e-mail address.`,
  ];
}

function toDeploy({ skillId }: State): string[] {
  const configure = 'Let ask-cli sign in to your Amazon developer account, once:\n     npm run ask -- configure';
  const id =
    skillId === ''
      ? '\n     It makes the skill and writes its id into .env: ALEXA_SKILL_ID is empty until then, and the server does not start without it.'
      : '';
  return [
    configure,
    `Deploy the skill and set up account linking:\n     npm run setup -- --yes${id}\n     Then it says what is left in Amazon's console: the PKCE switch, and who else may use the skill.`,
  ];
}

function atHome({ config, skillId, local, deployed, invocationName }: State): string[] {
  const start =
    'Start the server (docs/hosting.md: as a service, in a container):\n     npm run build && npm start\n     Leave it running, and open a second terminal in this folder.';
  const doctor = `See that everything is right, from outside in:\n     npm run doctor`;
  const enable = `Enable it: Alexa app → More → Skills & Games → Your Skills → Dev → Music Assistant → Enable,\n     and sign in with your Music Assistant name. Then: "Alexa, open ${invocationName}".`;
  const world = `${config.publicUrl} is for this machine only. For Alexa, run this again with the https address that the world reaches.`;
  const without =
    'Give the server a skill to answer for: run this again with --skill-id <id>, as it does not start without one.\n     `npm run demo` needs none: it shows everything on this machine.';
  return local ? [...(skillId === '' ? [without] : []), start, doctor, world] : [start, doctor, ...(deployed ? [enable] : [])];
}
