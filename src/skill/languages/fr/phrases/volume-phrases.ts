import { type Speech, ssml } from '../../../ssml.js';
import type { VolumePhrases } from '../../phrases/volume-phrases.js';
import { allOf } from '../spoken-lists.js';
import { at } from '../spoken-places.js';

const percent = (level: number): Speech => ssml`${level} pour cent`;
/** 0–10 as Echo people say it; percent for what lies between. */
const loudness = (level: number): Speech => (level % 10 === 0 ? ssml`${level / 10}` : percent(level));

/** How loud it is, or becomes. */
export const volumePhrases = {
  volume: ({ level, place, scale }) => ssml`Volume ${scale === 'percent' ? ssml`à ${percent(level)}` : loudness(level)} ${at(place)}.`,
  volumeIs(rooms) {
    const levels = rooms.map(({ room, level, muted }) => ssml`${muted ? 'coupé' : ssml`à ${loudness(level)}`} ${at({ name: room })}`);
    return ssml`Le volume est ${allOf(levels)}.`;
  },
  louder: ({ level, place }) => (level === undefined ? ssml`Plus fort ${at(place)}.` : ssml`Volume monté à ${percent(level)} ${at(place)}.`),
  quieter: ({ level, place }) => (level === undefined ? ssml`Moins fort ${at(place)}.` : ssml`Volume baissé à ${percent(level)} ${at(place)}.`),
  loudestAlready: (place) => ssml`Le volume est déjà au maximum ${at(place)}.`,
  silentAlready: (place) => ssml`Le volume est déjà à zéro ${at(place)}.`,
  muted: (place) => ssml`Son coupé ${at(place)}.`,
  unmuted: ({ level, place }) => (level === undefined ? ssml`Son remis ${at(place)}.` : ssml`Son remis, volume ${loudness(level)} ${at(place)}.`),
  volumeRange: () => ssml`Le volume va de zéro à dix, ou à cent pour cent. Par exemple : volume cinq.`,
  howLoud: (place) => ssml`À combien ${at(place)} ? Par exemple : volume cinq.`,
  volumeUnknown: (place) => ssml`Je ne connais pas le volume ${at(place)}. Il faut un nombre : volume cinq.`,
  noVolume: (place) => ssml`Le volume ne se règle pas d'ici ${at(place)}, seulement sur l'appareil.`,
  sureThatLoud: (level) =>
    level === undefined
      ? ssml`Ce sera très fort dans toutes les pièces. C'est sûr ?`
      : ssml`${loudness(level)}, c'est très fort dans toutes les pièces. C'est sûr ?`,
} satisfies VolumePhrases;
