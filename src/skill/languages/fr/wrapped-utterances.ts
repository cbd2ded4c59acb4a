import type { MoreUtterances } from '../own-words.js';
import { inARoom, withAndWithoutRoom } from './sentence-forms.js';

/** What is left of "demande à ⟨name⟩ de jouer …", which is how nearly everybody begins: the commonest wishes, with a room and without. */
export const wrappedUtterances: MoreUtterances = {
  PlaySongIntent: [
    ...play('{title}'),
    ...play('{title} de {artist}'),
    'de jouer {title} dans {room}',
    'de jouer {title} des {artist}',
    'de jouer {title} par {artist}',
    'de lancer {title}',
    "qu'elle joue {title}",
    "qu'elle joue {title} de {artist}",
  ],
  PlayTrackIntent: [...play('la chanson {title}'), ...play('la chanson {title} de {artist}'), "qu'elle joue la chanson {title}"],
  PlayAlbumIntent: [...play("l'album {album}"), ...play("l'album {album} de {artist}"), "qu'elle joue l'album {album}"],
  PlayArtistIntent: [
    ...play('du {artist}'),
    ...play('des chansons de {artist}'),
    ...['de jouer', 'de mettre'].map((verb) => `${verb} de la musique de {artist}`),
    'de jouer des chansons des {artist}',
    "qu'elle joue du {artist}",
  ],
  PlayPlaylistIntent: [
    ...play('ma playlist {playlist}'),
    ...play('la playlist {playlist}'),
    'de lancer la playlist {playlist}',
    "qu'elle joue ma playlist {playlist}",
  ],
  PlayStationIntent: [
    ...withAndWithoutRoom("d'allumer la radio"),
    ...withAndWithoutRoom('de mettre la radio'),
    ...play('la radio {station}'),
    'de lancer la station {station}',
    'de mettre la station {station}',
    "qu'elle joue la radio {station}",
  ],
  PlaySpokenIntent: [
    ...play('le podcast {podcast}'),
    'de jouer le dernier épisode de {podcast}',
    ...withAndWithoutRoom('de jouer le livre audio {audiobook}'),
    'de mettre le livre audio {audiobook}',
    'de continuer mon livre audio',
    "qu'elle joue le podcast {podcast}",
  ],
  PlayGenreIntent: [
    ...play('du {genre}'),
    ...play('de la {genre}'),
    'de jouer de la musique {genre}',
    ...withAndWithoutRoom('de jouer de la musique des {decade}'),
    "qu'elle joue du {genre}",
  ],
  PlayCollectionIntent: [
    ...play('{collection}'),
    ...withAndWithoutRoom('de jouer le {collection} de {artist}'),
    'de mettre le {collection} de {artist}',
    "qu'elle joue {collection}",
  ],
  PlayNextIntent: ['de mettre {title} ensuite', 'de mettre {title} de {artist} ensuite', 'de jouer {title} juste après', 'de jouer la chanson {title} ensuite'],
  AddToQueueIntent: [
    ...inARoom("d'ajouter {title} à la file d'attente"),
    "d'ajouter l'album {album} à la file d'attente",
    "de rajouter {title} de {artist} à la file d'attente",
    "de mettre {title} de {artist} dans la file d'attente",
    "de mettre la chanson {title} dans la file d'attente",
    "de mettre l'album {album} dans la file d'attente",
  ],
  PauseIntent: [
    ...withAndWithoutRoom('de mettre la musique en pause'),
    'de mettre la musique en pause {zone}',
    ...inARoom('de mettre en pause'),
    'de mettre la {room} en pause',
    'de mettre le {room} en pause',
  ],
  ResumeIntent: [...withAndWithoutRoom('de reprendre la musique'), ...withAndWithoutRoom('de remettre la musique')],
  StopIntent: [
    ...withAndWithoutRoom("d'arrêter la musique"),
    "d'arrêter la musique {zone}",
    ...withAndWithoutRoom("d'éteindre la musique"),
    'de couper la musique',
  ],
  NextIntent: [
    ...withAndWithoutRoom('de passer à la chanson suivante'),
    ...withAndWithoutRoom('de passer cette chanson'),
    'de mettre la chanson suivante',
    'de changer de chanson',
  ],
  PreviousIntent: [...withAndWithoutRoom('de revenir à la chanson précédente'), 'de remettre la chanson précédente', 'de jouer la chanson précédente'],
  SetVolumeIntent: [
    ...withAndWithoutRoom('de mettre le volume à {amount}'),
    ...withAndWithoutRoom('de mettre le volume à {amount} {unit}'),
    'de mettre le volume à {amount} {zone}',
    'de mettre le son à {amount}',
    'de monter le volume à {amount}',
    'de baisser le volume à {amount}',
  ],
  VolumeUpIntent: change('de monter'),
  VolumeDownIntent: change('de baisser'),
  MuteIntent: withAndWithoutRoom('de couper le son'),
  MoveMusicIntent: [
    ...['de déplacer la musique', 'de transférer la musique'].flatMap(inARoom),
    'de déplacer la musique vers la {room}',
    'de déplacer la musique vers le {room}',
    'de déplacer la musique de la {other_room} vers le {room}',
    'de déplacer la musique du {other_room} vers la {room}',
  ],
  WhatsPlayingIntent: [
    ...withAndWithoutRoom('de me dire ce qui passe'),
    ...withAndWithoutRoom('de me dire ce qui joue'),
    'de me dire quelle est cette chanson',
  ],
};

function play(what: string): string[] {
  return ['de jouer', 'de mettre'].flatMap((verb) => withAndWithoutRoom(`${verb} ${what}`));
}

function change(verb: 'de monter' | 'de baisser'): string[] {
  return [
    ...withAndWithoutRoom(`${verb} le son`),
    ...withAndWithoutRoom(`${verb} le volume`),
    `${verb} le son {zone}`,
    ...withAndWithoutRoom(`${verb} {step} le son`),
    `${verb} {step} le volume`,
    `${verb} le son {step}`,
    `${verb} la musique`,
  ];
}
