/** The pages behind `/admin`, in the order of their navigation. */
export const ADMIN_PAGES = ['status', 'echos', 'activity', 'simulator'] as const;
export type AdminPageName = (typeof ADMIN_PAGES)[number];

/** What is looked at on the status page. */
export type StatusPart = 'musicAssistant' | 'store' | 'alexa' | 'refused' | 'link' | 'error' | 'version';

/** Why the simulator did not say it. */
export const SIMULATOR_PROBLEMS = ['empty', 'echo_gone', 'sealed'] as const;
export type SimulatorProblem = (typeof SIMULATOR_PROBLEMS)[number];

/** The words of the pages for the person who runs this server. `when` reads like "3 minutes ago", a `name` is an error's name. */
export type AdminTexts = {
  /** Of the navigation. */
  label: string;
  pages: Record<AdminPageName, string>;
  /** On `/accounts`, for administrators. */
  open: string;
  justNow: string;
  never: string;
  /** What the name of an error means is said on a page of its own. */
  help: { title: (name: string) => string; none: string; whereElse: string; back: string };
  status: {
    title: string;
    signedInAs: string;
    signOut: string;
    parts: Record<StatusPart, string>;
    ok: string;
    fault: string;
    /** `version` and `schema` as Music Assistant says them. */
    musicAssistantAnswers: (info: { version: string; schema: number }) => string;
    musicAssistantTooOld: (info: { version: string; schema: number }) => string;
    musicAssistantAway: string;
    embedded: string;
    redis: string;
    storeAway: string;
    noErrors: string;
    /** Nothing has arrived from Alexa yet, and what to do about it. */
    nothingYet: { title: string; steps: (addresses: { alexa: string; host: string }) => readonly string[] };
  };
  echos: {
    title: string;
    what: string;
    byVoice: string;
    noLinks: string;
    unavailable: string;
    /** Sign in again is the account's own business. */
    needsSigningIn: string;
  };
  activity: {
    title: string;
    what: string;
    off: string;
    none: string;
    /** A phrase that we made of what was heard. */
    said: (phrase: string) => string;
    nothingHeard: string;
    simulated: string;
    outcome: string;
    intent: string;
    rooms: string;
    matched: string;
    echo: string;
    account: string;
    locale: string;
    ms: string;
    commands: string;
    noCommands: string;
    noAnswer: string;
    answer: string;
    silence: string;
    milliseconds: (ms: number) => string;
  };
  simulator: {
    title: string;
    what: string;
    phrase: string;
    example: string;
    echo: string;
    ownEcho: string;
    locale: string;
    submit: string;
    startOver: string;
    /** Which account it acts as; the music really plays. */
    actsAs: (account: string) => string;
    withoutLink: string;
    waits: string;
    you: string;
    alexa: string;
    players: string;
    playersSame: string;
    playersUnknown: string;
    states: Record<'playing' | 'paused' | 'idle' | 'unknown', string>;
    volume: (level: number) => string;
    muted: string;
    follows: (player: string) => string;
    details: string;
    request: string;
    response: string;
    earlier: string;
    problems: Record<SimulatorProblem, string>;
  };
};
