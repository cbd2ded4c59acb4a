import { sentences, ssml } from '../../../ssml.js';
import type { TransportPhrases } from '../../phrases/transport-phrases.js';
import type { Action } from '../../phrases.js';
import { capital } from '../../spoken-lists.js';
import { EMPTY } from '../../spoken-media.js';
import { spokenPosition } from '../spoken-durations.js';
import { spoken, what, whatPlays, withExample } from '../spoken-media.js';
import { at, atFirst, oneOfRooms } from '../spoken-places.js';

/** Behind "konnte Music Assistant …" and "ich bin noch dabei, …". */
const VERBS = {
  pause: ['nicht pausieren', 'zu pausieren'],
  resume: ['nicht weiterspielen', 'weiterzuspielen'],
  stop: ['nicht stoppen', 'zu stoppen'],
  skip: ['nicht weiterspringen', 'weiterzuspringen'],
  go_back: ['nicht zurückspringen', 'zurückzuspringen'],
  start_again: ['nicht von vorne anfangen', 'von vorne anzufangen'],
  seek: ['nicht spulen', 'zu spulen'],
  shuffle: ['nicht mischen', 'zu mischen'],
  repeat: ['die Wiederholung nicht ändern', 'die Wiederholung zu ändern'],
  set_volume: ['die Lautstärke nicht ändern', 'die Lautstärke zu ändern'],
  mute: ['nicht stumm schalten', 'stumm zu schalten'],
  unmute: ['den Ton nicht einschalten', 'den Ton einzuschalten'],
  queue: ['das nicht einreihen', 'das einzureihen'],
  clear_queue: ['die Warteschlange nicht leeren', 'die Warteschlange zu leeren'],
  move: ['die Musik nicht übernehmen', 'die Musik zu übernehmen'],
  group: ['die Räume nicht verbinden', 'die Räume zu verbinden'],
  ungroup: ['die Gruppe nicht auflösen', 'die Gruppe aufzulösen'],
  announce: ['das nicht ansagen', 'das anzusagen'],
  keep_going: ['die Musik nicht weiterlaufen lassen', 'die Musik weiterlaufen zu lassen'],
  save_queue: ['die Warteschlange nicht speichern', 'die Warteschlange zu speichern'],
} as const satisfies Record<Action, readonly [not: string, busy: string]>;

const REPEATING = { one: 'wird dieses Lied wiederholt', all: 'wird alles wiederholt', off: 'ist die Wiederholung aus' } as const;

/** What was done to music that plays. */
export const transportPhrases = {
  paused: (place) => ssml`${atFirst(place)} pausiert.`,
  resumed: ({ place, media }) => ssml`${media === undefined ? ssml`Es` : capital(whatPlays(media))} läuft wieder ${at(place)}.`,
  stopped: (place) => ssml`${atFirst(place)} gestoppt.`,
  skipped: (place) => ssml`Weiter zum nächsten Titel ${at(place)}.`,
  wentBack: ({ place, media }) => (media === undefined ? ssml`Zurück zum vorigen Titel ${at(place)}.` : ssml`Zurück zu ${spoken(media)} ${at(place)}.`),
  startedAgain: ({ place, media }) => ssml`Ich spiele ${media === undefined ? 'das' : what(media)} ${at(place)} von vorne.`,
  firstInQueue: (place) => ssml`${atFirst(place)} kommt davor nichts.`,
  lastInQueue: (place) => ssml`${atFirst(place)} kommt danach nichts mehr.`,
  soughtTo: ({ position, place }) => ssml`Weiter ${position < 1 ? 'von vorne' : `bei ${spokenPosition(position, 'dative')}`} ${at(place)}.`,
  cannotSeek: (place) => ssml`Was ${at(place)} läuft, lässt sich nicht spulen.`,
  beyondTheEnd: ({ duration, place }) => ssml`Was ${at(place)} läuft, dauert nur ${spokenPosition(duration, 'accusative')}.`,
  howFar: () => ssml`Wie weit soll ich spulen?`,
  shuffled: ({ on, place }) => ssml`Die Zufallswiedergabe ist ${at(place)} ${on ? 'an' : 'aus'}.`,
  repeating: ({ mode, place }) => ssml`${atFirst(place)} ${REPEATING[mode]}.`,
  noSuchTrack: ({ number, count, place }) =>
    count === 0 ? ssml`${atFirst(place)} ist die Warteschlange leer.` : ssml`Titel ${number} gibt es ${at(place)} nicht, nur ${count === 1 ? 'einen' : count}.`,
  alreadyPlaying: ({ place, media }) => ssml`${media === undefined ? ssml`Es` : capital(whatPlays(media))} läuft schon ${at(place)}.`,
  nothingPlaying: ({ place, elsewhere }) =>
    sentences(
      place === 'everywhere' ? ssml`Nirgends läuft etwas.` : ssml`${atFirst(place)} läuft nichts.`,
      elsewhere === undefined ? undefined : ssml`Musik läuft ${at({ name: elsewhere })}.`,
    ),
  nothingToResume: ({ place, example }) => withExample(ssml`${atFirst(place)} gibt es nichts fortzusetzen.`, example),
  asked: ({ place, action }) => ssml`Ich bin noch dabei, ${at(place)} ${VERBS[action][1]}.`,
  couldNot: ({ place, action }) => ssml`${atFirst(place)} konnte Music Assistant ${VERBS[action][0]}. Versuch es gleich noch einmal.`,
  except: (rooms) => (rooms.length === 0 ? EMPTY : ssml`Nicht geklappt hat es hier: ${oneOfRooms(rooms)}.`),
} satisfies TransportPhrases;
