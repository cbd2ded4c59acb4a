import { createSpokenDurations } from '../spoken-durations.js';

/** German says "in einer minute", but "eine minute lang". */
type Case = 'dative' | 'accusative';

function durationsIn(grammar: Case) {
  const one = { dative: 'einer', accusative: 'eine' }[grammar];
  const counted =
    (unit: string) =>
    (amount: number): string =>
      amount === 1 ? `${one} ${unit}` : `${amount} ${unit}n`;
  const minutes = counted('Minute');
  return createSpokenDurations({
    hours: counted('Stunde'),
    minutes,
    seconds: counted('Sekunde'),
    minutesAfterHours: (amount) => ` und ${minutes(amount)}`,
    secondsAfterMinutes: (amount) => ` ${amount}`,
    lengths: { 1800: `${one} halben Stunde`, 5400: 'anderthalb Stunden' },
  });
}

const CASES = { dative: durationsIn('dative'), accusative: durationsIn('accusative') } as const satisfies Record<Case, unknown>;

/** A place in a song, in seconds: "30 Sekunden", "einer Minute 20", "einer Stunde und 10 Minuten". */
export const spokenPosition = (seconds: number, grammar: Case): string => CASES[grammar].spokenPosition(seconds);

/** How long something takes, in seconds, behind "in": "einer halben Stunde". */
export const { spokenDuration } = CASES.dative;
