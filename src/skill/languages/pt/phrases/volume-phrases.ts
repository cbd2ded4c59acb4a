import { type Speech, ssml } from '../../../ssml.js';
import type { VolumePhrases } from '../../phrases/volume-phrases.js';
import { allOf } from '../spoken-lists.js';
import { at } from '../spoken-places.js';

const percent = (level: number): Speech => ssml`${level} por cento`;
/** 0–10 as Echo people say it; percent for what lies between. */
const loudness = (level: number): Speech => (level % 10 === 0 ? ssml`${level / 10}` : percent(level));

/** How loud it is, or becomes. */
export const volumePhrases = {
  volume: ({ level, place, scale }) => ssml`Volume ${scale === 'percent' ? percent(level) : loudness(level)} ${at(place)}.`,
  volumeIs(rooms) {
    const levels = rooms.map(({ room, level, muted }) => ssml`${muted ? 'no mudo' : ssml`em ${loudness(level)}`} ${at({ name: room })}`);
    return ssml`O volume está ${allOf(levels)}.`;
  },
  louder: ({ level, place }) => (level === undefined ? ssml`Mais alto ${at(place)}.` : ssml`Aumentei o volume para ${percent(level)} ${at(place)}.`),
  quieter: ({ level, place }) => (level === undefined ? ssml`Mais baixo ${at(place)}.` : ssml`Abaixei o volume para ${percent(level)} ${at(place)}.`),
  loudestAlready: (place) => ssml`O volume já está no máximo ${at(place)}.`,
  silentAlready: (place) => ssml`O volume já está em zero ${at(place)}.`,
  muted: (place) => ssml`No mudo ${at(place)}.`,
  unmuted: ({ level, place }) => (level === undefined ? ssml`O som voltou ${at(place)}.` : ssml`O som voltou ${at(place)}, volume ${loudness(level)}.`),
  volumeRange: () => ssml`O volume vai de zero a dez, ou até cem por cento. Por exemplo: volume cinco.`,
  howLoud: (place) => ssml`Qual volume ${at(place)}? Por exemplo: volume cinco.`,
  volumeUnknown: (place) => ssml`Não sei o volume ${at(place)}. Diga um número: volume cinco.`,
  noVolume: (place) => ssml`O volume ${at(place)} só muda no próprio aparelho.`,
  sureThatLoud: (level) =>
    level === undefined ? ssml`Vai ficar muito alto na casa toda. Tem certeza?` : ssml`Volume ${loudness(level)} é muito alto na casa toda. Tem certeza?`,
} satisfies VolumePhrases;
