import { sentences, ssml } from '../../../ssml.js';
import type { TransportPhrases } from '../../phrases/transport-phrases.js';
import type { Action } from '../../phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { spokenPosition } from '../spoken-durations.js';
import { spoken, what, withExample } from '../spoken-media.js';
import { at, inAllRooms } from '../spoken-places.js';

/** Behind "pedi para …" and "não conseguiu …". */
const VERBS = {
  pause: 'pausar a música',
  resume: 'continuar a música',
  stop: 'parar a música',
  skip: 'pular a música',
  go_back: 'voltar à música anterior',
  start_again: 'recomeçar a música',
  seek: 'mudar a posição',
  shuffle: 'embaralhar as músicas',
  repeat: 'repetir',
  set_volume: 'mudar o volume',
  mute: 'tirar o som',
  unmute: 'voltar o som',
  queue: 'adicionar à fila',
  clear_queue: 'limpar a fila',
  move: 'mover a música',
  group: 'agrupar os cômodos',
  ungroup: 'separar os cômodos',
  announce: 'fazer o anúncio',
  keep_going: 'continuar com mais músicas',
  save_queue: 'salvar a fila',
} as const satisfies Record<Action, string>;

const REPEATING = { one: 'Repetindo essa música', all: 'Repetindo tudo', off: 'Repetição desativada' } as const;

/** What was done to music that plays. */
export const transportPhrases = {
  paused: (place) => ssml`Em pausa ${at(place)}.`,
  resumed: ({ place, media }) => (media === undefined ? ssml`Continuando a música ${at(place)}.` : ssml`Continuando ${what(media)} ${at(place)}.`),
  stopped: (place) => ssml`Parei a música ${at(place)}.`,
  skipped: (place) => ssml`Próxima música ${at(place)}.`,
  wentBack: ({ place, media }) => (media === undefined ? ssml`Voltando à música anterior ${at(place)}.` : ssml`Voltando para ${spoken(media)} ${at(place)}.`),
  startedAgain: ({ place, media }) => ssml`Recomeçando ${media === undefined ? 'a música' : what(media)} ${at(place)}.`,
  firstInQueue: (place) => ssml`Não há nada antes ${at(place)}.`,
  lastInQueue: (place) => ssml`Não há nada depois ${at(place)}.`,
  soughtTo: ({ position, place }) => ssml`Indo para ${position < 1 ? 'o começo' : spokenPosition(position)} ${at(place)}.`,
  cannotSeek: (place) => ssml`Não dá para avançar nem voltar ${at(place)}.`,
  beyondTheEnd: ({ duration, place }) => ssml`O que está tocando ${at(place)} só dura ${spokenPosition(duration)}.`,
  howFar: () => ssml`Quanto tempo?`,
  shuffled: ({ on, place }) => ssml`Modo aleatório ${on ? 'ativado' : 'desativado'} ${at(place)}.`,
  repeating: ({ mode, place }) => ssml`${REPEATING[mode]} ${at(place)}.`,
  noSuchTrack: ({ number, count, place }) => (count === 0 ? ssml`A fila está vazia ${at(place)}.` : ssml`Não há faixa ${number} ${at(place)}, só ${count}.`),
  alreadyPlaying: ({ place, media }) => (media === undefined ? ssml`Já está tocando música ${at(place)}.` : ssml`${what(media)} já está tocando ${at(place)}.`),
  nothingPlaying: ({ place, elsewhere }) =>
    sentences(
      place === 'everywhere' ? ssml`Não está tocando nada em lugar nenhum.` : ssml`Não está tocando nada ${at(place)}.`,
      elsewhere === undefined ? undefined : ssml`Tem música ${at({ name: elsewhere })}.`,
    ),
  nothingToResume: ({ place, example }) => withExample(ssml`Não há nada para continuar ${at(place)}.`, example),
  asked: ({ place, action }) => ssml`Pedi para ${VERBS[action]} ${at(place)}. Está demorando um pouco.`,
  couldNot: ({ place, action }) => ssml`O Music Assistant não conseguiu ${VERBS[action]} ${at(place)}. Tente daqui a pouco.`,
  except: (rooms) => (rooms.length === 0 ? EMPTY : ssml`Não funcionou ${inAllRooms(rooms)}.`),
} satisfies TransportPhrases;
