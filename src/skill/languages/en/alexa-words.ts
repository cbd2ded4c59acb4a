/**
 * Alexa's own English, which is not in our model: what the linter keeps out of our samples, and what the offline matcher must know.
 * The phrases are those Amazon lists for each intent ("Standard built-in intents"), and what is said as often.
 */
export const alexaWords = {
  builtInPhrases: {
    'AMAZON.CancelIntent': ['cancel', 'never mind', 'forget it'],
    'AMAZON.HelpIntent': ['help', 'help me', 'can you help me', 'what can i say', 'what can you do'],
    'AMAZON.NavigateHomeIntent': ['home', 'go home', 'go to home'],
    'AMAZON.NextIntent': ['next', 'skip', 'skip forward'],
    'AMAZON.NoIntent': ['no', 'no thanks', 'nope'],
    'AMAZON.PauseIntent': ['pause', 'pause that'],
    'AMAZON.PreviousIntent': ['previous', 'go back', 'skip back', 'back up'],
    'AMAZON.RepeatIntent': ['repeat', 'say that again', 'repeat that'],
    'AMAZON.ResumeIntent': ['resume', 'continue', 'keep going'],
    'AMAZON.StartOverIntent': ['start over', 'restart', 'start again'],
    'AMAZON.StopIntent': ['stop', 'off', 'shut up'],
    'AMAZON.YesIntent': ['yes', 'yes please', 'sure', 'yeah', 'okay'],
  } satisfies Readonly<Record<`AMAZON.${string}Intent`, readonly string[]>>,
  wake: ['alexa', 'hey alexa'],
  /** Before the invocation name, when nothing follows it. */
  open: ['open', 'launch', 'start', 'begin', 'enable', 'run', 'use', 'ask', 'tell', 'talk to', 'load'],
  /** Before the invocation name, when what is wanted follows. */
  ask: ['ask', 'tell', 'use', 'have'],
  /** Between the invocation name and what is wanted. */
  connect: ['to', 'for', 'and'],
  /** How a wish begins that Alexa hands over whole: "(ask music assistant) to play …". */
  wrappers: ['to'],
  /** Said around what is wanted, and not part of it. */
  politeBefore: ['please', 'can you', 'could you', 'would you', 'will you'],
  politeAfter: ['please', 'for me'],
  percentSign: ' percent',
} as const;
