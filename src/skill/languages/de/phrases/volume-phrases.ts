import { type Speech, ssml } from '../../../ssml.js';
import type { VolumePhrases } from '../../phrases/volume-phrases.js';
import { allOf } from '../spoken-lists.js';
import { at, atFirst } from '../spoken-places.js';

const percent = (level: number): Speech => ssml`${level} Prozent`;
/** 0–10 as Echo people say it; percent for what lies between. */
const loudness = (level: number): Speech => (level % 10 === 0 ? ssml`${level / 10}` : percent(level));

/** How loud it is, or becomes. */
export const volumePhrases = {
  volume: ({ level, place, scale }) => ssml`Lautstärke ${scale === 'percent' ? percent(level) : loudness(level)} ${at(place)}.`,
  volumeIs(rooms) {
    const [first, ...others] = rooms;
    if (first !== undefined && others.length === 0)
      return ssml`${atFirst({ name: first.room })} ist ${first.muted ? 'der Ton aus' : ssml`die Lautstärke ${loudness(first.level)}`}.`;
    return ssml`Lautstärke: ${allOf(rooms.map(({ room, level, muted }) => ssml`${at({ name: room })} ${muted ? 'stumm' : loudness(level)}`))}.`;
  },
  louder: ({ level, place }) => (level === undefined ? ssml`Lauter ${at(place)}.` : ssml`Lauter, ${percent(level)} ${at(place)}.`),
  quieter: ({ level, place }) => (level === undefined ? ssml`Leiser ${at(place)}.` : ssml`Leiser, ${percent(level)} ${at(place)}.`),
  loudestAlready: (place) => ssml`Lauter geht es ${at(place)} nicht.`,
  silentAlready: (place) => ssml`Die Lautstärke ist ${at(place)} schon auf null.`,
  muted: (place) => ssml`${atFirst(place)} stumm geschaltet.`,
  unmuted: ({ level, place }) => (level === undefined ? ssml`Ton an ${at(place)}.` : ssml`Ton an, Lautstärke ${loudness(level)} ${at(place)}.`),
  volumeRange: () => ssml`Die Lautstärke geht von null bis zehn, oder bis hundert Prozent. Sag: Lautstärke fünf.`,
  howLoud: (place) => ssml`Wie laut ${at(place)}? Sag: Lautstärke, und eine Zahl von null bis zehn.`,
  volumeUnknown: (place) => ssml`Ich weiß nicht, wie laut es ${at(place)} ist. Sag eine Zahl, wie: Lautstärke fünf.`,
  noVolume: (place) => ssml`${atFirst(place)} kann ich die Lautstärke nicht ändern. Das geht nur am Gerät.`,
  sureThatLoud: (level) =>
    level === undefined ? ssml`Das wird in allen Räumen sehr laut. Bist du sicher?` : ssml`${loudness(level)} ist in allen Räumen sehr laut. Bist du sicher?`,
} satisfies VolumePhrases;
