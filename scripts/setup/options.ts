import { parseArgs } from 'node:util';
import { LOCALES } from '../../src/skill/languages/locales.js';
import { SetupError } from './problem.js';

/** What was said on the command line. Undefined: nothing. */
export type SetupOptions = {
  readonly help: boolean;
  /** Ask nothing. What is given is meant, and what is not given stays as it is. */
  readonly yes: boolean;
  readonly deploy: boolean;
  readonly publicUrl: string | undefined;
  readonly musicAssistantUrl: string | undefined;
  readonly vendorId: string | undefined;
  readonly skillId: string | undefined;
  readonly invocationName: string | undefined;
  readonly locales: string | undefined;
};

export const USAGE = `npm run setup                    asks for three things, checks them, and sets everything up
npm run setup -- --yes [flags]   asks nothing; what is not given stays as it is

  --public-url <address>           where the world reaches this server, like https://alexa.example.org
  --music-assistant-url <address>  where Music Assistant is, like http://homeassistant.local:8095
  --vendor-id <id>                 yours, in Amazon's developer console: Settings, My IDs
  --skill-id <id>                  a skill you have already; without it, \`ask deploy\` makes one
  --invocation-name <name>         what people call the skill; "" for each language's own, like "music assistant"
  --locales <list>                 like en-GB,de-DE; "all" for all of ${LOCALES.join(', ')}
  --no-deploy                      write .env and skill-package/, and leave Amazon alone
  --yes                            ask nothing
  --help                           this

MA_USERNAME and MA_PASSWORD in the environment: Alexa is taught the names of your rooms, artists, albums and playlists.
It signs in to Music Assistant once and out again; neither is kept. Run it again at any time: only what you change is changed.`;

/** @throws {SetupError} `flags`: names the flag that is not known, or has no value. */
export function readOptions(args: readonly string[]): SetupOptions {
  const values = readFlags(args);
  return {
    help: values.help ?? false,
    yes: values.yes ?? false,
    deploy: !values['no-deploy'],
    publicUrl: values['public-url'],
    musicAssistantUrl: values['music-assistant-url'],
    vendorId: values['vendor-id'],
    skillId: values['skill-id'],
    invocationName: values['invocation-name'],
    locales: values.locales,
  };
}

function readFlags(args: readonly string[]) {
  const string = { type: 'string' } as const;
  const boolean = { type: 'boolean' } as const;
  try {
    const { values, tokens } = parseArgs({
      args: [...args],
      options: {
        ...{ help: boolean, yes: boolean, 'no-deploy': boolean },
        ...{ 'public-url': string, 'music-assistant-url': string, 'vendor-id': string, 'skill-id': string, 'invocation-name': string, locales: string },
      },
      tokens: true,
    });
    const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new Error(`--${twice} is given twice`);
    return values;
  } catch (error) {
    const [cause = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new SetupError([{ fault: 'flags', cause, next: 'npm run setup -- --help lists the flags. Mind the -- before the first of them.' }], { cause: error });
  }
}
