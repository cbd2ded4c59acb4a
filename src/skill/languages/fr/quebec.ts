import type { AlexaWords } from '../alexa-words.js';
import { type MoreUtterances, withMore, withSynonyms } from '../own-words.js';
import { withoutIds } from '../value-lists.js';
import { alexaWords } from './alexa-words.js';
import { withAndWithoutRoom } from './sentence-forms.js';
import { slotValues } from './slot-values.js';
import { utterances } from './utterances.js';

/** What people in Québec say besides. */
const more: MoreUtterances = {
  PlaySongIntent: [...withAndWithoutRoom('fais jouer {title}'), 'fais jouer {title} de {artist}', 'de faire jouer {title}'],
  PlayAlbumIntent: [
    ...withAndWithoutRoom("fais jouer l'album {album}"),
    "fais jouer l'album {album} de {artist}",
    "pars l'album {album}",
    "de faire jouer l'album {album}",
  ],
  PlayArtistIntent: [
    ...withAndWithoutRoom('fais jouer du {artist}'),
    'fais jouer des chansons de {artist}',
    'fais jouer des tounes de {artist}',
    ...withAndWithoutRoom('joue des tounes de {artist}'),
    'joue des tounes {artist}',
  ],
  PlayPlaylistIntent: [
    ...withAndWithoutRoom('fais jouer ma liste de lecture {playlist}'),
    ...withAndWithoutRoom('fais jouer ma playlist {playlist}'),
    'fais jouer la playlist {playlist}',
    'pars ma playlist {playlist}',
    'joue ma liste {playlist}',
  ],
  PlayStationIntent: [
    ...withAndWithoutRoom('fais jouer la radio'),
    'syntonise la station {station}',
    'syntonise le poste {station}',
    ...withAndWithoutRoom('fais jouer la radio {station}'),
    'fais jouer le poste {station}',
    'mets le poste {station}',
    'syntonise la radio {station}',
  ],
  PlayGenreIntent: [
    'mets de quoi de {genre}',
    'joue de quoi de {genre}',
    ...withAndWithoutRoom('fais jouer du {genre}'),
    'fais jouer de la {genre}',
    'fais jouer de la musique {genre}',
    'fais jouer de la musique des {decade}',
  ],
  PlayCollectionIntent: [...withAndWithoutRoom('fais jouer {collection}'), 'fais jouer le {collection} de {artist}', 'pars {collection}'],
  AddToQueueIntent: ['rajoute {title} de {artist} à la file'],
  NextIntent: [
    'saute cette toune-là',
    'saute la toune',
    'passe cette toune-là',
    'la prochaine toune',
    'prochaine toune',
    'prochaine chanson',
    'change de toune',
    'saute cette toune',
  ],
  PreviousIntent: ['la toune précédente', "la toune d'avant"],
  RestartIntent: ['recommence la toune'],
  StopIntent: [
    'ferme la musique dans la {room}',
    'ferme ça',
    'ferme tout',
    'ferme la musique',
    'ferme la musique dans le {room}',
    'ferme la musique {zone}',
    'arrête de faire jouer de la musique',
  ],
  ResumeIntent: ['recommence à jouer', 'repars ça', 'repars la musique', 'repars la musique dans le {room}'],
  VolumeUpIntent: ['la musique plus fort', 'la musique plus fort dans le {room}', 'monte la musique {step}'],
  VolumeDownIntent: ["c'est ben trop fort", 'la musique moins fort', 'la musique moins fort dans le {room}', 'baisse la musique {step}'],
  MuteIntent: ['ferme le son dans la {room}', 'ferme le son', 'ferme le son dans le {room}'],
  WhatsPlayingIntent: [
    "c'est quoi cette toune-là",
    "c'est qui qui joue",
    "c'est quoi qui joue dans la {room}",
    "c'est quoi qui joue dans le {room}",
    "c'est quoi la toune qui joue",
    "c'est quoi cette toune",
    "c'est quoi la toune",
    "c'est quoi qui joue",
  ],
  LikeIntent: ["j'aime cette toune", "j'adore cette toune", 'ajoute cette toune à mes favoris'],
  NeverPlayIntent: ['joue plus jamais cette toune', 'je veux plus entendre cette toune', 'ne fais plus jamais jouer cette toune', 'fais plus jamais jouer ça'],
  SleepTimerIntent: ['ferme la musique dans {duration}'],
  PlayTrackIntent: [
    'joue la toune {title}',
    'mets la toune {title}',
    'mets-moi la toune {title}',
    'fais jouer la toune {title}',
    'fais jouer la chanson {title}',
  ],
  PlaySpokenIntent: ['joue le balado {podcast}', 'mets le balado {podcast}', 'fais jouer le balado {podcast}', 'joue le dernier balado de {podcast}'],
  WhatsNextIntent: ["c'est quoi la prochaine toune"],
  MoreLikeThisIntent: ["joue d'autres tounes de même", "joue d'autres tounes comme ça"],
  RepeatIntent: ['fais jouer {repeat} en boucle'],
  StopAfterSongIntent: ['arrête après cette toune', 'ferme la musique après cette toune'],
  WhoAmIIntent: ['chus qui'],
  ThanksIntent: ["merci c'est beau", "c'est beau", "c'est beau merci"],
};

/** Further words for rooms, by the id of the room. */
const ROOM_WORDS: Readonly<Record<string, readonly string[]>> = {
  living_room: ['vivoir'],
  bathroom: ['chambre de bain', 'salle de toilette'],
  kids_room: ['chambre des petits'],
  laundry_room: ['salle de lavage', 'chambre de lavage'],
  hallway: ['passage', 'portique'],
  garden: ['cour arrière', 'terrain'],
  terrace: ['galerie', 'patio arrière'],
  conservatory: ['solarium'],
  gym: ["salle d'entraînement"],
};

const quebecWords: AlexaWords = {
  ...alexaWords,
  builtInPhrases: { ...alexaWords.builtInPhrases, 'AMAZON.CancelIntent': ['annule', 'annuler', 'laisse faire', 'laisse tomber', 'oublie ça'] },
};

/** What French Canadians say otherwise. */
export const quebec = {
  utterances: withMore(utterances, more),
  slotValues: {
    ...slotValues,
    REPEAT: withSynonyms(slotValues.REPEAT, { one: ['cette toune', 'la toune', 'cette toune-là'] }),
    ROOM: [...withSynonyms(slotValues.ROOM, ROOM_WORDS), ...withoutIds(['salle familiale', 'cabane à sucre', 'chalet'])],
  },
  alexaWords: quebecWords,
};
