import { sentences, ssml } from '../../../ssml.js';
import type { TransportPhrases } from '../../phrases/transport-phrases.js';
import type { Action } from '../../phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { spokenPosition } from '../spoken-durations.js';
import { spoken, what, withExample } from '../spoken-media.js';
import { at, inAllRooms } from '../spoken-places.js';

/** Behind "n'a pas pu …". */
const VERBS = {
  pause: 'mettre en pause',
  resume: 'reprendre',
  stop: 'arrêter la musique',
  skip: 'passer au titre suivant',
  go_back: 'revenir en arrière',
  start_again: 'recommencer',
  seek: 'changer de position',
  shuffle: 'mélanger',
  repeat: 'répéter',
  set_volume: 'changer le volume',
  mute: 'couper le son',
  unmute: 'remettre le son',
  queue: "compléter la file d'attente",
  clear_queue: "vider la file d'attente",
  move: 'déplacer la musique',
  group: 'grouper les pièces',
  ungroup: 'séparer les pièces',
  announce: "faire l'annonce",
  keep_going: 'prolonger la musique',
  save_queue: "enregistrer la file d'attente",
} as const satisfies Record<Action, string>;

/** "de reprendre", "d'arrêter la musique". */
const toDo = (verb: string): string => (/^[aeé]/.test(verb) ? `d'${verb}` : `de ${verb}`);

const REPEATING = { one: 'Je répète cette chanson', all: 'Je répète tout', off: 'Répétition désactivée' } as const;

/** What was done to music that plays. */
export const transportPhrases = {
  paused: (place) => ssml`En pause ${at(place)}.`,
  resumed: ({ place, media }) => (media === undefined ? ssml`La musique reprend ${at(place)}.` : ssml`Je reprends ${what(media)} ${at(place)}.`),
  stopped: (place) => ssml`Musique arrêtée ${at(place)}.`,
  skipped: (place) => ssml`Je passe au titre suivant ${at(place)}.`,
  wentBack: ({ place, media }) => (media === undefined ? ssml`Je reviens au titre précédent ${at(place)}.` : ssml`Je reviens à ${spoken(media)} ${at(place)}.`),
  startedAgain: ({ place, media }) => ssml`Je remets ${media === undefined ? 'la chanson' : what(media)} au début ${at(place)}.`,
  firstInQueue: (place) => ssml`Il n'y a rien avant ce titre ${at(place)}.`,
  lastInQueue: (place) => ssml`Il n'y a rien après ce titre ${at(place)}.`,
  soughtTo: ({ position, place }) => ssml`Je reprends ${position < 1 ? 'au début' : `à ${spokenPosition(position)}`} ${at(place)}.`,
  cannotSeek: (place) => ssml`Impossible d'avancer ou de reculer ${at(place)}.`,
  beyondTheEnd: ({ duration, place }) => ssml`Ce qui passe ${at(place)} ne dure que ${spokenPosition(duration)}.`,
  howFar: () => ssml`De combien ?`,
  shuffled: ({ on, place }) => ssml`Lecture aléatoire ${on ? 'activée' : 'désactivée'} ${at(place)}.`,
  repeating: ({ mode, place }) => ssml`${REPEATING[mode]} ${at(place)}.`,
  noSuchTrack: ({ number, count, place }) =>
    count === 0 ? ssml`La file d'attente est vide ${at(place)}.` : ssml`Il n'y a pas de piste ${number} ${at(place)}, seulement ${count}.`,
  alreadyPlaying: ({ place, media }) => (media === undefined ? ssml`La musique joue déjà ${at(place)}.` : ssml`${what(media)} passe déjà ${at(place)}.`),
  nothingPlaying: ({ place, elsewhere }) =>
    sentences(
      place === 'everywhere' ? ssml`Rien ne joue nulle part.` : ssml`Rien ne joue ${at(place)}.`,
      elsewhere === undefined ? undefined : ssml`Il y a de la musique ${at({ name: elsewhere })}.`,
    ),
  nothingToResume: ({ place, example }) => withExample(ssml`Il n'y a rien à reprendre ${at(place)}.`, example),
  asked: ({ place, action }) => ssml`J'ai demandé ${toDo(VERBS[action])} ${at(place)}. Ça prend un moment.`,
  couldNot: ({ place, action }) => ssml`Music Assistant n'a pas pu ${VERBS[action]} ${at(place)}. Il faut réessayer dans un instant.`,
  except: (rooms) => (rooms.length === 0 ? EMPTY : ssml`Ça n'a pas marché ${inAllRooms(rooms)}.`),
} satisfies TransportPhrases;
