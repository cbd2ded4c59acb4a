import { type Speech, ssml } from '../../../ssml.js';
import type { VolumePhrases } from '../../phrases/volume-phrases.js';
import { allOf } from '../spoken-lists.js';
import { at } from '../spoken-places.js';

const percent = (level: number): Speech => ssml`${level} percent`;
/** 0–10 as Echo people say it; percent for what lies between. */
const loudness = (level: number): Speech => (level % 10 === 0 ? ssml`${level / 10}` : percent(level));

/** How loud it is, or becomes. */
export const volumePhrases = {
  volume: ({ level, place, scale }) => ssml`Volume ${scale === 'percent' ? percent(level) : loudness(level)} ${at(place)}.`,
  volumeIs(rooms) {
    const levels = rooms.map(({ room, level, muted }) => ssml`${muted ? 'muted' : loudness(level)} ${at({ name: room })}`);
    return ssml`The volume is ${allOf(levels)}.`;
  },
  louder: ({ level, place }) => (level === undefined ? ssml`Louder ${at(place)}.` : ssml`Volume up to ${percent(level)} ${at(place)}.`),
  quieter: ({ level, place }) => (level === undefined ? ssml`Quieter ${at(place)}.` : ssml`Volume down to ${percent(level)} ${at(place)}.`),
  loudestAlready: (place) => ssml`It's already as loud as it gets ${at(place)}.`,
  silentAlready: (place) => ssml`The volume is already at zero ${at(place)}.`,
  muted: (place) => ssml`Muted ${at(place)}.`,
  unmuted: ({ level, place }) => (level === undefined ? ssml`Unmuted ${at(place)}.` : ssml`Unmuted, volume ${loudness(level)} ${at(place)}.`),
  volumeRange: () => ssml`The volume goes from zero to ten, or to one hundred percent. Try: volume five.`,
  howLoud: (place) => ssml`How loud ${at(place)}? Say: volume, and a number from zero to ten.`,
  volumeUnknown: (place) => ssml`I don't know how loud it is ${at(place)}. Say a number, like: volume five.`,
  noVolume: (place) => ssml`The volume can't be changed from here ${at(place)}. Use its own buttons.`,
  sureThatLoud: (level) =>
    level === undefined ? ssml`That gets very loud in every room. Are you sure?` : ssml`${loudness(level)} is very loud in every room. Are you sure?`,
} satisfies VolumePhrases;
