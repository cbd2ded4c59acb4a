import { isOffered } from '../interaction-model.js';

/** Alexa's own intents, in their exact spelling. */
const ALEXA_INTENTS: readonly string[] = [
  'AMAZON.CancelIntent',
  'AMAZON.FallbackIntent',
  'AMAZON.HelpIntent',
  'AMAZON.LoopOffIntent',
  'AMAZON.LoopOnIntent',
  'AMAZON.NavigateHomeIntent',
  'AMAZON.NextIntent',
  'AMAZON.NoIntent',
  'AMAZON.PauseIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.ShuffleOffIntent',
  'AMAZON.ShuffleOnIntent',
  'AMAZON.StartOverIntent',
  'AMAZON.StopIntent',
  'AMAZON.YesIntent',
];

/** Those that are known to build in a locale. */
export const alexaIntents = (locale: string): readonly string[] => ALEXA_INTENTS.filter((name) => isOffered(name, { locale }));

const EVERYWHERE = ['AMAZON.DATE', 'AMAZON.DURATION', 'AMAZON.FOUR_DIGIT_NUMBER', 'AMAZON.NUMBER', 'AMAZON.SearchQuery', 'AMAZON.TIME'];

/**
 * Alexa's slot types that are known to build in a locale and that keep what was said. Its music types are left out: in English they
 * replace the words by the name of something else ("queen" arrives as another singer).
 */
export const alexaSlotTypes = (locale: string): readonly string[] => (locale === 'it-IT' ? EVERYWHERE : [...EVERYWHERE, 'AMAZON.Genre']);
