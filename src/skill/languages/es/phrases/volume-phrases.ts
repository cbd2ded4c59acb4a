import { type Speech, ssml } from '../../../ssml.js';
import type { VolumePhrases } from '../../phrases/volume-phrases.js';
import { allOf } from '../spoken-lists.js';
import { at } from '../spoken-places.js';

const percent = (level: number): Speech => ssml`${level} por ciento`;
/** 0–10 as Echo people say it; percent for what lies between. */
const loudness = (level: number): Speech => (level % 10 === 0 ? ssml`${level / 10}` : percent(level));

/** How loud it is, or becomes. */
export const volumePhrases = {
  volume: ({ level, place, scale }) => ssml`Volumen al ${scale === 'percent' ? percent(level) : loudness(level)} ${at(place)}.`,
  volumeIs(rooms) {
    const levels = rooms.map(({ room, level, muted }) => ssml`${muted ? 'en silencio' : ssml`al ${loudness(level)}`} ${at({ name: room })}`);
    return ssml`El volumen está ${allOf(levels)}.`;
  },
  louder: ({ level, place }) => (level === undefined ? ssml`Más alto ${at(place)}.` : ssml`Subo el volumen al ${percent(level)} ${at(place)}.`),
  quieter: ({ level, place }) => (level === undefined ? ssml`Más bajo ${at(place)}.` : ssml`Bajo el volumen al ${percent(level)} ${at(place)}.`),
  loudestAlready: (place) => ssml`El volumen ya está al máximo ${at(place)}.`,
  silentAlready: (place) => ssml`El volumen ya está a cero ${at(place)}.`,
  muted: (place) => ssml`Sin sonido ${at(place)}.`,
  unmuted: ({ level, place }) =>
    level === undefined ? ssml`Con sonido otra vez ${at(place)}.` : ssml`Con sonido otra vez, al ${loudness(level)}, ${at(place)}.`,
  volumeRange: () => ssml`El volumen va de cero a diez, o hasta el cien por ciento. Por ejemplo: volumen cinco.`,
  howLoud: (place) => ssml`¿A qué volumen ${at(place)}? Por ejemplo: volumen cinco.`,
  volumeUnknown: (place) => ssml`No sé el volumen ${at(place)}. Di un número: volumen cinco.`,
  noVolume: (place) => ssml`El volumen ${at(place)} solo se cambia en el propio aparato.`,
  sureThatLoud: (level) =>
    level === undefined ? ssml`Sonará muy alto en toda la casa. ¿Seguro?` : ssml`Al ${loudness(level)} suena muy alto en toda la casa. ¿Seguro?`,
} satisfies VolumePhrases;
