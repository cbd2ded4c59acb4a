import type { SetupIo } from './io.js';
import type { Prompter } from './prompter.js';
import { createRedactor, type Redactor } from './redact.js';

/** The variables nobody is to see. */
const SECRETS = ['OAUTH_CLIENT_SECRET', 'SECRET_KEY', 'MA_PASSWORD'] as const;

type Values = Readonly<Record<string, string | undefined>>;

/** The same `io`, which says everything through one redactor. `hide` tells it the secrets among variables, as soon as they are known. */
export function discreet(io: SetupIo): { io: SetupIo; hide(values: Values): void } {
  const redactor = createRedactor();
  const hide = (values: Values): void => redactor.hide(...SECRETS.flatMap((name) => [values[name], values[name]?.trim()]));
  hide(io.env);
  const said = {
    say: (line: string) => io.say(redactor.clean(line)),
    complain: (line: string) => io.complain(redactor.clean(line)),
    prompter: io.prompter && discreetPrompter(io.prompter, redactor),
  };
  return { io: { ...io, ...said }, hide };
}

function discreetPrompter(prompter: Prompter, { hide, clean }: Redactor): Prompter {
  return {
    ask({ message, check, ...question }) {
      const cleanCheck = check && { check: (typed: string) => check(typed).then((problem) => (problem === undefined ? undefined : clean(problem))) };
      return prompter.ask({ ...question, message: clean(message), ...cleanCheck });
    },
    async askSecret({ message }) {
      const secret = await prompter.askSecret({ message: clean(message) });
      hide(secret);
      return secret;
    },
    confirm: (message) => prompter.confirm(clean(message)),
  };
}
