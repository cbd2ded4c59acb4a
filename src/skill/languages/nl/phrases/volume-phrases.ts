import { type Speech, ssml } from '../../../ssml.js';
import type { VolumePhrases } from '../../phrases/volume-phrases.js';
import { allOf } from '../spoken-lists.js';
import { at, atFirst } from '../spoken-places.js';

const percent = (level: number): Speech => ssml`${level} procent`;
/** 0–10 as Echo people say it; percent for what lies between. */
const loudness = (level: number): Speech => (level % 10 === 0 ? ssml`${level / 10}` : percent(level));

/** How loud it is, or becomes. */
export const volumePhrases = {
  volume: ({ level, place, scale }) => ssml`Volume ${scale === 'percent' ? percent(level) : loudness(level)} ${at(place)}.`,
  volumeIs(rooms) {
    const [first, ...others] = rooms;
    if (first !== undefined && others.length === 0)
      return ssml`${atFirst({ name: first.room })} ${first.muted ? 'staat het geluid uit' : ssml`is het volume ${loudness(first.level)}`}.`;
    return ssml`Volume: ${allOf(rooms.map(({ room, level, muted }) => ssml`${at({ name: room })} ${muted ? 'gedempt' : loudness(level)}`))}.`;
  },
  louder: ({ level, place }) => (level === undefined ? ssml`Harder ${at(place)}.` : ssml`Harder, ${percent(level)} ${at(place)}.`),
  quieter: ({ level, place }) => (level === undefined ? ssml`Zachter ${at(place)}.` : ssml`Zachter, ${percent(level)} ${at(place)}.`),
  loudestAlready: (place) => ssml`Harder kan het ${at(place)} niet.`,
  silentAlready: (place) => ssml`Het volume staat ${at(place)} al op nul.`,
  muted: (place) => ssml`${atFirst(place)} gedempt.`,
  unmuted: ({ level, place }) => (level === undefined ? ssml`Geluid aan ${at(place)}.` : ssml`Geluid aan, volume ${loudness(level)} ${at(place)}.`),
  volumeRange: () => ssml`Het volume gaat van nul tot tien, of tot honderd procent. Zeg: volume vijf.`,
  howLoud: (place) => ssml`Hoe hard ${at(place)}? Zeg: volume, en een getal van nul tot tien.`,
  volumeUnknown: (place) => ssml`Ik weet niet hoe hard het ${at(place)} staat. Zeg een getal, zoals: volume vijf.`,
  noVolume: (place) => ssml`${atFirst(place)} kan ik het volume niet veranderen. Dat kan alleen op het apparaat.`,
  sureThatLoud: (level) =>
    level === undefined
      ? ssml`Dat wordt in alle kamers heel hard. Weet je het zeker?`
      : ssml`${loudness(level)} is in alle kamers heel hard. Weet je het zeker?`,
} satisfies VolumePhrases;
