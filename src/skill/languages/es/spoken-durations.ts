import { createIberianDurations } from '../iberian-durations.js';

/** "30 segundos", "un minuto y 20 segundos", "una hora y 10 minutos"; "media hora". */
export const { spokenPosition, spokenDuration } = createIberianDurations({
  and: 'y',
  feminine: { 1: 'una' },
  masculine: { 1: 'un' },
  lengths: { 1800: 'media hora', 5400: 'una hora y media' },
});
