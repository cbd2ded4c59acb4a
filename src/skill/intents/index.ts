import { aboutSong } from './about-song.js';
import { addToQueue } from './add-to-queue.js';
import { announce } from './announce.js';
import { bindEcho } from './bind-echo.js';
import { cancel } from './cancel.js';
import { cancelTimer } from './cancel-timer.js';
import { choose } from './choose.js';
import { chooseRoom } from './choose-room.js';
import { clearQueue } from './clear-queue.js';
import { endConversation } from './end-conversation.js';
import { fallback } from './fallback.js';
import { forget } from './forget.js';
import { groupRooms } from './group-rooms.js';
import { hello } from './hello.js';
import { help } from './help.js';
import { howLoud } from './how-loud.js';
import { keepGoing } from './keep-going.js';
import { like } from './like.js';
import { listAlbums } from './list-albums.js';
import { listRooms } from './list-rooms.js';
import { moreLikeThis } from './more-like-this.js';
import { moveMusic } from './move-music.js';
import { mute } from './mute.js';
import { navigateHome } from './navigate-home.js';
import { neverPlay } from './never-play.js';
import { next } from './next.js';
import { no } from './no.js';
import { pause } from './pause.js';
import { playAlbum } from './play-album.js';
import { playArtist } from './play-artist.js';
import { playCollection } from './play-collection.js';
import { playGenre } from './play-genre.js';
import { playNext } from './play-next.js';
import { playPlaylist } from './play-playlist.js';
import { playSong } from './play-song.js';
import { playSpoken } from './play-spoken.js';
import { playStation } from './play-station.js';
import { playTrack } from './play-track.js';
import { playTrackNumber } from './play-track-number.js';
import { previous } from './previous.js';
import { repeat } from './repeat.js';
import { restart } from './restart.js';
import { resume } from './resume.js';
import { saveQueue } from './save-queue.js';
import { sayAgain } from './say-again.js';
import { searchLibrary } from './search-library.js';
import { seek } from './seek.js';
import { setVolume } from './set-volume.js';
import { shuffle } from './shuffle.js';
import { sleepTimer } from './sleep-timer.js';
import { stop } from './stop.js';
import { stopAfterSong } from './stop-after-song.js';
import { teachZone } from './teach-zone.js';
import { thanks } from './thanks.js';
import { ungroup } from './ungroup.js';
import { unlike } from './unlike.js';
import { unmute } from './unmute.js';
import { volumeDown } from './volume-down.js';
import { volumeUp } from './volume-up.js';
import { whatsNext } from './whats-next.js';
import { whatsPlaying } from './whats-playing.js';
import { whoAmI } from './who-am-i.js';
import { yes } from './yes.js';

/** Every intent, in the order a reader meets them. Alexa picks by name, so the order decides nothing. */
export const INTENTS = [
  playSong,
  playTrack,
  playAlbum,
  playArtist,
  playPlaylist,
  playStation,
  playSpoken,
  playGenre,
  playCollection,
  playNext,
  addToQueue,
  clearQueue,
  whatsNext,
  moreLikeThis,
  keepGoing,
  saveQueue,
  pause,
  resume,
  stop,
  next,
  previous,
  restart,
  seek,
  shuffle,
  repeat,
  playTrackNumber,
  setVolume,
  volumeUp,
  volumeDown,
  mute,
  unmute,
  howLoud,
  moveMusic,
  groupRooms,
  ungroup,
  listRooms,
  bindEcho,
  teachZone,
  whatsPlaying,
  aboutSong,
  searchLibrary,
  listAlbums,
  like,
  unlike,
  neverPlay,
  sleepTimer,
  cancelTimer,
  stopAfterSong,
  announce,
  whoAmI,
  hello,
  thanks,
  chooseRoom,
  choose,
  forget,
  yes,
  no,
  sayAgain,
  help,
  fallback,
  endConversation,
  cancel,
  navigateHome,
] as const;

/** Our own intents: those with sample phrases in each language. */
export type IntentName = Exclude<(typeof INTENTS)[number]['name'], `AMAZON.${string}`>;
