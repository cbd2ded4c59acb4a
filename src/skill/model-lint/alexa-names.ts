/** Alexa's own intents, in their exact spelling. */
export const alexaIntents: readonly string[] = [
  'AMAZON.CancelIntent',
  'AMAZON.FallbackIntent',
  'AMAZON.HelpIntent',
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

const EVERYWHERE = ['AMAZON.DATE', 'AMAZON.DURATION', 'AMAZON.FOUR_DIGIT_NUMBER', 'AMAZON.NUMBER', 'AMAZON.SearchQuery', 'AMAZON.TIME'];

/**
 * Alexa's slot types that are known to build in a locale and that keep what was said. Its music types are left out: in English they
 * replace the words by the name of something else ("queen" arrives as another singer).
 */
export const alexaSlotTypes = (locale: string): readonly string[] => (locale === 'it-IT' ? EVERYWHERE : [...EVERYWHERE, 'AMAZON.Genre']);
