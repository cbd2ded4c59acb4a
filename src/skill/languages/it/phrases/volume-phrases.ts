import { type Speech, ssml } from '../../../ssml.js';
import type { VolumePhrases } from '../../phrases/volume-phrases.js';
import { allOf } from '../spoken-lists.js';
import { at } from '../spoken-places.js';

const percent = (level: number): Speech => ssml`${level} per cento`;
/** "Al 35 per cento", "all'80 per cento". */
const toPercent = (level: number): Speech => ssml`${/^(?:1|8|11|8\d)$/.test(String(level)) ? "all'" : 'al '}${percent(level)}`;
/** 0–10 as Echo people say it; percent for what lies between. */
const loudness = (level: number): Speech => (level % 10 === 0 ? ssml`${level / 10}` : percent(level));

/** How loud it is, or becomes. */
export const volumePhrases = {
  volume: ({ level, place, scale }) => ssml`Volume ${scale === 'percent' ? toPercent(level) : loudness(level)} ${at(place)}.`,
  volumeIs(rooms) {
    const levels = rooms.map(
      ({ room, level, muted }) => ssml`${muted ? 'muto' : level % 10 === 0 ? ssml`a ${level / 10}` : toPercent(level)} ${at({ name: room })}`,
    );
    return ssml`Il volume è ${allOf(levels)}.`;
  },
  louder: ({ level, place }) => (level === undefined ? ssml`Più forte ${at(place)}.` : ssml`Volume alzato ${toPercent(level)} ${at(place)}.`),
  quieter: ({ level, place }) => (level === undefined ? ssml`Più piano ${at(place)}.` : ssml`Volume abbassato ${toPercent(level)} ${at(place)}.`),
  loudestAlready: (place) => ssml`Il volume è già al massimo ${at(place)}.`,
  silentAlready: (place) => ssml`Il volume è già a zero ${at(place)}.`,
  muted: (place) => ssml`Audio tolto ${at(place)}.`,
  unmuted: ({ level, place }) => (level === undefined ? ssml`Audio attivo ${at(place)}.` : ssml`Audio attivo, volume ${loudness(level)} ${at(place)}.`),
  volumeRange: () => ssml`Il volume va da zero a dieci, o al cento per cento. Prova: volume cinque.`,
  howLoud: (place) => ssml`A quanto ${at(place)}? Di': volume, e un numero da zero a dieci.`,
  volumeUnknown: (place) => ssml`Non so quanto è il volume ${at(place)}. Prova con un numero: volume cinque.`,
  noVolume: (place) => ssml`Il volume non si regola da qui ${at(place)}. Usa i suoi tasti.`,
  sureThatLoud: (level) =>
    level === undefined ? ssml`Sarà molto forte in tutte le stanze. Va bene?` : ssml`${loudness(level)} è molto forte in tutte le stanze. Va bene?`,
} satisfies VolumePhrases;
