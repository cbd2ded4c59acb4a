import { createIberianDurations } from '../iberian-durations.js';

/** "30 segundos", "um minuto e 20 segundos", "duas horas e 10 minutos"; "meia hora". */
export const { spokenPosition, spokenDuration } = createIberianDurations({
  and: 'e',
  feminine: { 1: 'uma', 2: 'duas' },
  masculine: { 1: 'um' },
  lengths: { 1800: 'meia hora', 5400: 'uma hora e meia' },
});
