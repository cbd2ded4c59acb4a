import { PHRASES as FRENCH } from './fr-FR.js';
import type { Phrase } from './phrase.js';

const PLAYING = ['fais jouer dancing queen dans la cuisine'];

/** What people say in Canada besides. */
const CANADIAN: readonly Phrase[] = [
  { say: 'fais jouer dancing queen dans le salon', intent: 'PlaySongIntent', slots: { title: 'dancing queen', room: 'salon' }, answers: 'sur Living Room' },
  { say: 'mets billie jean dans le vivoir', intent: 'PlaySongIntent', slots: { title: 'billie jean', room: 'vivoir' }, answers: 'sur Living Room' },
  { say: "demande à assistant musical de faire jouer l'album arrival", intent: 'PlayAlbumIntent', slots: { album: 'arrival' } },
  { say: 'joue des tounes de queen', intent: 'PlayArtistIntent', slots: { artist: 'queen' } },
  { say: 'fais jouer du jazz dans la cuisine', intent: 'PlayGenreIntent', slots: { genre: 'jazz', room: 'cuisine' }, answers: 'du jazz' },
  { say: 'fais jouer mes favoris', intent: 'PlayCollectionIntent', slots: { collection: 'mes favoris' } },
  { say: 'prochaine toune', after: ['joue des tounes de queen dans la cuisine'], intent: 'NextIntent', answers: 'Je passe au titre suivant' },
  { say: 'la musique plus fort dans le salon', intent: 'VolumeUpIntent', slots: { room: 'salon' } },
  { say: 'ferme la musique', after: PLAYING, intent: 'StopIntent', answers: 'Musique arrêtée' },
  { say: "c'est quoi cette toune", after: PLAYING, intent: 'WhatsPlayingIntent', answers: 'Dancing Queen' },
  { say: "j'adore cette toune", after: PLAYING, intent: 'LikeIntent', answers: 'aux favoris' },
  { say: 'ferme la musique dans trente minutes', after: PLAYING, intent: 'SleepTimerIntent', slots: { duration: 'PT30M' } },
  { say: 'mets-moi la toune billie jean', intent: 'PlayTrackIntent', slots: { title: 'billie jean' } },
  { say: 'fais jouer ma liste de lecture dinner party', intent: 'PlayPlaylistIntent', slots: { playlist: 'dinner party' } },
  { say: 'fais jouer la radio', intent: 'PlayStationIntent' },
  { say: 'joue le balado daily news', intent: 'PlaySpokenIntent', slots: { podcast: 'daily news' } },
  { say: 'mets de quoi de relaxant', intent: 'PlayGenreIntent', slots: { genre: 'relaxant' } },
  { say: "c'est quoi la prochaine toune", after: PLAYING, intent: 'WhatsNextIntent' },
  { say: "joue d'autres tounes de même", after: PLAYING, intent: 'MoreLikeThisIntent' },
  { say: 'recommence à jouer', after: PLAYING, intent: 'ResumeIntent' },
  { say: 'saute cette toune-là', after: PLAYING, intent: 'NextIntent' },
  { say: 'joue cette toune en boucle', after: PLAYING, intent: 'RepeatIntent', slots: { repeat: 'cette toune' } },
  { say: "c'est ben trop fort", after: PLAYING, intent: 'VolumeDownIntent' },
  { say: 'ferme le son dans la cuisine', after: PLAYING, intent: 'MuteIntent', slots: { room: 'cuisine' } },
  { say: "c'est quoi cette toune-là", after: PLAYING, intent: 'WhatsPlayingIntent' },
  { say: "c'est quoi qui joue dans la cuisine", after: PLAYING, intent: 'WhatsPlayingIntent', slots: { room: 'cuisine' } },
  { say: 'joue plus jamais cette toune', after: PLAYING, intent: 'NeverPlayIntent' },
  { say: 'arrête après cette toune', after: PLAYING, intent: 'StopAfterSongIntent' },
  { say: "merci c'est beau", after: PLAYING, intent: 'ThanksIntent' },
];

export const PHRASES: readonly Phrase[] = [...FRENCH, ...CANADIAN];
