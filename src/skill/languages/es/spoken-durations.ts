import { toClockTime } from '../clock-time.js';

/** Numbers that change with what is counted, in words; the others Alexa reads right. */
const FEMININE: Readonly<Record<number, string>> = { 1: 'una' };
const MASCULINE: Readonly<Record<number, string>> = { 1: 'un' };

/** "una hora", "2 minutos". */
const hours = (amount: number): string => `${FEMININE[amount] ?? amount} ${amount === 1 ? 'hora' : 'horas'}`;
const counted = (amount: number, unit: 'minuto' | 'segundo'): string => `${MASCULINE[amount] ?? amount} ${unit}${amount === 1 ? '' : 's'}`;

/** A place in a song, in seconds: "30 segundos", "un minuto y 20 segundos", "una hora y 10 minutos". */
export function spokenPosition(seconds: number): string {
  const { hours: hour, minutes: minute, seconds: rest } = toClockTime(seconds);
  if (hour > 0) return minute === 0 ? hours(hour) : `${hours(hour)} y ${counted(minute, 'minuto')}`;
  if (minute === 0) return counted(rest, 'segundo');
  return rest === 0 ? counted(minute, 'minuto') : `${counted(minute, 'minuto')} y ${counted(rest, 'segundo')}`;
}

/** How long something takes, in seconds: as {@link spokenPosition}, and "media hora". */
export function spokenDuration(seconds: number): string {
  if (seconds === 1800) return 'media hora';
  return seconds === 5400 ? 'una hora y media' : spokenPosition(seconds);
}
