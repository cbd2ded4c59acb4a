import type { Intent } from '../intent.js';
import { cancel } from './cancel.js';
import { chooseRoom } from './choose-room.js';
import { endConversation } from './end-conversation.js';
import { fallback } from './fallback.js';
import { help } from './help.js';
import { mute } from './mute.js';
import { navigateHome } from './navigate-home.js';
import { next } from './next.js';
import { no } from './no.js';
import { pause } from './pause.js';
import { playAlbum } from './play-album.js';
import { playArtist } from './play-artist.js';
import { playPlaylist } from './play-playlist.js';
import { playSong } from './play-song.js';
import { previous } from './previous.js';
import { resume } from './resume.js';
import { setVolume } from './set-volume.js';
import { stop } from './stop.js';
import { unmute } from './unmute.js';
import { volumeDown } from './volume-down.js';
import { volumeUp } from './volume-up.js';
import { whatsPlaying } from './whats-playing.js';
import { yes } from './yes.js';

/** Every intent, in the order a reader meets them. Alexa picks by name, so the order decides nothing. */
export const INTENTS = [
  playSong,
  playAlbum,
  playArtist,
  playPlaylist,
  pause,
  resume,
  stop,
  next,
  previous,
  setVolume,
  volumeUp,
  volumeDown,
  mute,
  unmute,
  whatsPlaying,
  chooseRoom,
  yes,
  no,
  help,
  fallback,
  endConversation,
  cancel,
  navigateHome,
] as const;

/** Our own intents: those with sample phrases in each language. */
export type IntentName = Exclude<(typeof INTENTS)[number]['name'], `AMAZON.${string}`>;

/** Alexa's intents that the model must list, sorted. They have no samples of ours. */
export const BUILT_IN_INTENTS: readonly string[] = INTENTS.flatMap((intent: Intent) => [
  ...(intent.name.startsWith('AMAZON.') ? [intent.name] : []),
  ...(intent.builtIn === undefined ? [] : [intent.builtIn]),
]).sort();
