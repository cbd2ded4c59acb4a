import type { AlexaWords } from '../alexa-words.js';

/** Alexa's own English. The phrases are those Amazon lists for each intent ("Standard built-in intents"), and what is said as often. */
export const alexaWords: AlexaWords = {
  builtInPhrases: {
    'AMAZON.CancelIntent': ['cancel', 'never mind', 'forget it'],
    'AMAZON.HelpIntent': ['help', 'help me', 'can you help me', 'what can i say', 'what can you do'],
    'AMAZON.LoopOffIntent': ['loop off', 'stop looping', 'stop repeating', "don't repeat", 'do not repeat'],
    'AMAZON.LoopOnIntent': ['loop', 'loop on'],
    'AMAZON.NavigateHomeIntent': ['home', 'go home', 'go to home'],
    'AMAZON.NextIntent': ['next', 'skip', 'skip forward'],
    'AMAZON.NoIntent': ['no', 'no thanks', 'nope'],
    'AMAZON.PauseIntent': ['pause', 'pause that'],
    'AMAZON.PreviousIntent': ['previous', 'go back', 'skip back', 'back up'],
    'AMAZON.RepeatIntent': ['repeat', 'say that again', 'repeat that'],
    'AMAZON.ResumeIntent': ['resume', 'continue', 'keep going'],
    'AMAZON.ShuffleOffIntent': ['shuffle off', 'stop shuffling', 'turn off shuffle', 'turn shuffle off'],
    'AMAZON.ShuffleOnIntent': ['shuffle', 'shuffle on', 'shuffle mode', 'turn on shuffle', 'turn shuffle on'],
    'AMAZON.StartOverIntent': ['start over', 'restart', 'start again'],
    'AMAZON.StopIntent': ['stop', 'off', 'shut up'],
    'AMAZON.YesIntent': ['yes', 'yes please', 'sure', 'yeah', 'okay'],
  },
  wake: ['alexa', 'hey alexa'],
  open: ['open', 'launch', 'start', 'begin', 'enable', 'run', 'use', 'ask', 'tell', 'talk to', 'load'],
  openAfter: [],
  ask: ['ask', 'tell', 'use', 'have'],
  connect: ['to', 'for', 'and'],
  wrappers: { start: ['to'], end: [] },
  politeBefore: ['please', 'can you', 'could you', 'would you', 'will you', 'can you please', 'could you please'],
  politeAfter: ['please', 'for me', 'for me please'],
  percentSign: ' percent',
};
