import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../../src/skill/languages/index.js';
import type { Named, Phrases, Place } from '../../../src/skill/languages/phrases.js';
import { TIPS } from '../../../src/skill/languages/phrases.js';
import type { Speech } from '../../../src/skill/ssml.js';
import { toText } from '../test-skill.js';

const SONG: Named = { kind: 'track', name: 'Waterloo', artist: 'ABBA' };
const ALBUM: Named = { kind: 'album', name: 'Waterloo', artist: 'ABBA' };
const ROOM = 'Kitchen';
const PLACE: Place = { name: ROOM };
const ROOMS = [ROOM, 'Office'];
const EXAMPLE = { media: SONG, room: ROOM };

type Says = { [Name in Exclude<keyof Phrases, 'screen'>]: readonly ((say: Phrases) => Speech)[] };

/** Every sentence, said as it comes up in a house: a new phrase does not compile until it is here. */
const SAYS: Says = {
  welcome: [
    (say) => say.welcome({ visit: 'first' }),
    (say) => say.welcome({ visit: 'again' }),
    (say) => say.welcome({ visit: 'often' }),
    (say) => say.welcome({ visit: 'again', offer: { media: SONG, place: PLACE } }),
  ],
  whatToPlay: [(say) => say.whatToPlay(), (say) => say.whatToPlay(EXAMPLE)],
  goodbye: [(say) => say.goodbye()],
  okay: [(say) => say.okay()],
  youreWelcome: [(say) => say.youreWelcome()],
  help: TIPS.map((tip) => (say: Phrases) => say.help({ example: EXAMPLE, tip })),
  notUnderstood: [(say) => say.notUnderstood(EXAMPLE), (say) => say.notUnderstood({})],
  anythingElse: [(say) => say.anythingElse()],
  nothingToRepeat: [(say) => say.nothingToRepeat()],
  whichRoom: [(say) => say.whichRoom({ rooms: ROOMS, more: false }), (say) => say.whichRoom({ rooms: ROOMS, more: true })],
  roomChosen: [(say) => say.roomChosen(PLACE)],
  echoBound: [(say) => say.echoBound(ROOM)],
  suggestBinding: [(say) => say.suggestBinding(ROOM)],
  roomsList: [(say) => say.roomsList({ rooms: ROOMS, more: false })],
  zoneTaught: [(say) => say.zoneTaught({ zone: 'x', rooms: ROOMS })],
  zoneUnknown: [(say) => say.zoneUnknown({ zone: 'x', rooms: ROOMS })],
  moved: [(say) => say.moved({ place: PLACE }), (say) => say.moved({ place: PLACE, media: SONG })],
  nothingToMove: [(say) => say.nothingToMove({}), (say) => say.nothingToMove({ place: PLACE })],
  alreadyThere: [(say) => say.alreadyThere(PLACE)],
  grouped: [(say) => say.grouped(ROOMS)],
  ungrouped: [(say) => say.ungrouped(PLACE)],
  notGrouped: [(say) => say.notGrouped(PLACE)],
  cannotGroup: [(say) => say.cannotGroup({ room: ROOM, with: 'Office' })],
  whichRoomToAdd: [(say) => say.whichRoomToAdd()],
  playing: [
    (say) => say.playing({ media: SONG, place: PLACE }),
    (say) => say.playing({ media: ALBUM, place: 'everywhere' }),
    (say) => say.playing({ media: SONG, place: { names: ROOMS } }),
    (say) => say.playing({ media: { kind: 'playlist', name: 'Dinner' }, place: PLACE, shuffled: true }),
  ],
  continued: [(say) => say.continued({ media: { kind: 'audiobook', name: 'Moby Dick', artist: 'Herman Melville' }, place: PLACE })],
  playingSome: [
    (say) => say.playingSome({ some: { genre: 'jazz' }, place: PLACE }),
    (say) => say.playingSome({ some: { decade: 1990 }, place: PLACE }),
    (say) => say.playingSome({ some: { genre: 'jazz', decade: 1990 }, place: PLACE }),
    (say) => say.playingSome({ some: { collection: 'favorites' }, place: PLACE }),
    (say) => say.playingSome({ some: { collection: 'anything' }, place: 'everywhere' }),
  ],
  askedToPlay: [(say) => say.askedToPlay({ media: SONG, place: PLACE })],
  offerInstead: [(say) => say.offerInstead(SONG)],
  notFound: [(say) => say.notFound({ wanted: { kind: 'any', name: 'Waterloo' }, example: EXAMPLE })],
  noneOf: [(say) => say.noneOf({ some: { genre: 'jazz' }, example: EXAMPLE }), (say) => say.noneOf({ some: { collection: 'favorites' }, example: {} })],
  couldNotPlay: [(say) => say.couldNotPlay({ media: SONG, place: PLACE })],
  whichMedia: [(say) => say.whichMedia([SONG, ALBUM]), (say) => say.whichMedia([SONG, { ...SONG, artist: 'Queen' }])],
  fromNowOn: [(say) => say.fromNowOn({ said: 'waterloo', media: ALBUM })],
  choiceForgotten: [(say) => say.choiceForgotten('waterloo')],
  nothingToForget: [(say) => say.nothingToForget()],
  noOther: [(say) => say.noOther()],
  moreLike: [(say) => say.moreLike({ seed: SONG, place: PLACE })],
  noRadio: [(say) => say.noRadio({ instead: { kind: 'artist', name: 'ABBA' }, place: PLACE })],
  noAudiobookStarted: [(say) => say.noAudiobookStarted(EXAMPLE)],
  nothingMeant: [(say) => say.nothingMeant(EXAMPLE)],
  queuedNext: [(say) => say.queuedNext({ media: SONG, place: PLACE })],
  queuedLast: [(say) => say.queuedLast({ media: SONG, place: PLACE })],
  queueCleared: [(say) => say.queueCleared(PLACE)],
  upNext: [(say) => say.upNext({ items: [SONG], more: 0, place: PLACE }), (say) => say.upNext({ items: [SONG, SONG, SONG], more: 4, place: PLACE })],
  nothingNext: [(say) => say.nothingNext(PLACE)],
  keepsGoing: [(say) => say.keepsGoing(PLACE)],
  cannotKeepGoing: [(say) => say.cannotKeepGoing()],
  queueSaved: [(say) => say.queueSaved({ name: 'Dinner', place: PLACE })],
  whatPlaylistName: [(say) => say.whatPlaylistName()],
  paused: [(say) => say.paused(PLACE), (say) => say.paused({ names: ROOMS })],
  resumed: [(say) => say.resumed({ place: PLACE }), (say) => say.resumed({ place: PLACE, media: SONG })],
  stopped: [(say) => say.stopped('everywhere')],
  skipped: [(say) => say.skipped(PLACE)],
  wentBack: [(say) => say.wentBack({ place: PLACE })],
  startedAgain: [(say) => say.startedAgain({ place: PLACE }), (say) => say.startedAgain({ place: PLACE, media: SONG })],
  firstInQueue: [(say) => say.firstInQueue(PLACE)],
  lastInQueue: [(say) => say.lastInQueue(PLACE)],
  soughtTo: [0, 1, 60, 61, 90, 120, 3_725].map((position) => (say: Phrases) => say.soughtTo({ position, place: PLACE })),
  cannotSeek: [(say) => say.cannotSeek(PLACE)],
  beyondTheEnd: [(say) => say.beyondTheEnd({ duration: 200, place: PLACE })],
  howFar: [(say) => say.howFar()],
  shuffled: [(say) => say.shuffled({ on: true, place: PLACE }), (say) => say.shuffled({ on: false, place: PLACE })],
  repeating: (['one', 'all', 'off'] as const).map((mode) => (say: Phrases) => say.repeating({ mode, place: PLACE })),
  noSuchTrack: [(say) => say.noSuchTrack({ number: 12, count: 5, place: PLACE })],
  alreadyPlaying: [(say) => say.alreadyPlaying({ place: PLACE }), (say) => say.alreadyPlaying({ place: PLACE, media: SONG })],
  nothingPlaying: [(say) => say.nothingPlaying({ place: PLACE }), (say) => say.nothingPlaying({ place: 'everywhere', elsewhere: 'Office' })],
  nothingToResume: [(say) => say.nothingToResume({ place: PLACE, example: EXAMPLE })],
  asked: [(say) => say.asked({ place: PLACE, action: 'pause' }), (say) => say.asked({ place: 'everywhere', action: 'set_volume' })],
  couldNot: [(say) => say.couldNot({ place: PLACE, action: 'move' })],
  except: [(say) => say.except(ROOMS)],
  volume: [(say) => say.volume({ level: 50, place: PLACE, scale: 'zero_to_ten' }), (say) => say.volume({ level: 35, place: PLACE, scale: 'percent' })],
  volumeIs: [
    (say) => say.volumeIs([{ room: ROOM, level: 40, muted: false }]),
    (say) =>
      say.volumeIs([
        { room: ROOM, level: 40, muted: true },
        { room: 'Office', level: 25, muted: false },
      ]),
  ],
  louder: [(say) => say.louder({ place: PLACE }), (say) => say.louder({ level: 45, place: PLACE })],
  quieter: [(say) => say.quieter({ place: PLACE }), (say) => say.quieter({ level: 45, place: PLACE })],
  loudestAlready: [(say) => say.loudestAlready(PLACE)],
  silentAlready: [(say) => say.silentAlready(PLACE)],
  muted: [(say) => say.muted(PLACE)],
  unmuted: [(say) => say.unmuted({ place: PLACE }), (say) => say.unmuted({ level: 20, place: PLACE })],
  volumeRange: [(say) => say.volumeRange()],
  howLoud: [(say) => say.howLoud(PLACE)],
  volumeUnknown: [(say) => say.volumeUnknown(PLACE)],
  noVolume: [(say) => say.noVolume(PLACE)],
  sureThatLoud: [(say) => say.sureThatLoud(90), (say) => say.sureThatLoud(undefined)],
  nowPlaying: [
    (say) => say.nowPlaying({ media: SONG, place: PLACE, paused: false }),
    (say) => say.nowPlaying({ media: SONG, place: PLACE, paused: true }),
    (say) => say.nowPlaying({ media: undefined, place: PLACE, paused: false }),
  ],
  songDetail: [
    (say) => say.songDetail({ aspect: 'album', media: SONG, value: 'Arrival' }),
    (say) => say.songDetail({ aspect: 'year', media: SONG, value: '1974' }),
    (say) => say.songDetail({ aspect: 'artist', media: SONG, value: undefined }),
  ],
  haveArtist: [(say) => say.haveArtist({ artist: 'ABBA', albums: 1, tracks: 1 }), (say) => say.haveArtist({ artist: 'ABBA', albums: 2, tracks: 14 })],
  haveMedia: [(say) => say.haveMedia(SONG)],
  haveNot: [(say) => say.haveNot({ kind: 'artist', name: 'ABBA' })],
  albumsBy: [
    (say) => say.albumsBy({ artist: 'ABBA', albums: ['Arrival'], more: 0 }),
    (say) => say.albumsBy({ artist: 'ABBA', albums: ['Arrival', 'Waterloo'], more: 3 }),
  ],
  whoAmI: [(say) => say.whoAmI('Sample')],
  liked: [(say) => say.liked(SONG)],
  unliked: [(say) => say.unliked(SONG)],
  wasNotLiked: [(say) => say.wasNotLiked(SONG)],
  skippedNotBanned: [(say) => say.skippedNotBanned(PLACE)],
  timerSet: [60, 1_800, 5_400].map((duration) => (say: Phrases) => say.timerSet({ duration, place: PLACE })),
  howLong: [(say) => say.howLong()],
  timerCancelled: [(say) => say.timerCancelled()],
  noTimer: [(say) => say.noTimer()],
  stopsAfterThis: [(say) => say.stopsAfterThis(PLACE)],
  announced: [(say) => say.announced('everywhere')],
  cannotAnnounce: [(say) => say.cannotAnnounce()],
  whatToAnnounce: [(say) => say.whatToAnnounce()],
  linkAccount: [(say) => say.linkAccount()],
  linkAgain: [(say) => say.linkAgain()],
  mayNotControl: [(say) => say.mayNotControl()],
  unknownRoom: [(say) => say.unknownRoom({ said: 'attic', rooms: ROOMS })],
  roomOffline: [(say) => say.roomOffline({ room: ROOM, others: ['Office'] }), (say) => say.roomOffline({ room: ROOM, others: [] })],
  noRooms: [(say) => say.noRooms()],
  groupNotYours: [(say) => say.groupNotYours(ROOM)],
  forbidden: [(say) => say.forbidden()],
  rejected: [(say) => say.rejected()],
  tooOld: [(say) => say.tooOld()],
  unreachable: [(say) => say.unreachable()],
  tooSlow: [(say) => say.tooSlow()],
  malformed: [(say) => say.malformed()],
  accountsUnavailable: [(say) => say.accountsUnavailable()],
  unexpected: [(say) => say.unexpected()],
};

/** Questions, by the mark they end in: without it Alexa's voice does not ask. */
const QUESTIONS = ['whatPlaylistName', 'howFar', 'howLong', 'whatToAnnounce', 'whichMedia', 'offerInstead', 'sureThatLoud', 'whichRoomToAdd'] as const;

const PLAIN = /^[^<>]*$/;
const ENDS = /[.!?。！？]$/;
/** One next step and what went wrong are two sentences; nobody listens to more. */
const MOST_WORDS = 30;
const USUAL_WORDS = 10;

/** Words, or in Japanese half as many letters: a word of two or three letters and its particle. */
const wordsIn = (text: string, hasSpaces: boolean): number => (hasSpaces ? text.split(/\s+/).length : [...text].length / 3);

describe.each(LANGUAGES.map((language) => [language.locales[0] ?? '', language] as const))('what is said in %s', (_, { phrases, reading }) => {
  const said = Object.entries(SAYS).flatMap(([name, ways]) => ways.map((way) => ({ name, speech: way(phrases) })));

  it('is a sentence each: words, well spaced, to its end', () => {
    const wrong = said.flatMap(({ name, speech }) => {
      const text = toText(speech.ssml);
      const isFine = text !== '' && ENDS.test(text) && !/\s\s|\s[.,]|undefined|NaN|\[object/.test(text) && PLAIN.test(text.replaceAll('&', ''));
      return isFine ? [] : [`${name}: "${text}"`];
    });
    expect(wrong).toEqual([]);
  });

  it('is short: about ten words, and never a speech', () => {
    const lengths = said.map(({ name, speech }) => ({ name, text: toText(speech.ssml), words: wordsIn(toText(speech.ssml), reading.hasSpaces) }));
    expect(lengths.filter(({ words }) => words > MOST_WORDS)).toEqual([]);
    const sorted = lengths.map(({ words }) => words).sort((one, other) => one - other);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(USUAL_WORDS);
  });

  it('asks where it is a question', () => {
    const mute = QUESTIONS.flatMap((name) => SAYS[name].map((way) => toText(way(phrases).ssml)).filter((text) => !/[?？]/.test(text) && !/か。$/.test(text)));
    expect(mute).toEqual([]);
  });

  it('has words for screens', () => {
    expect(phrases.screen.nowPlaying(PLACE)).toMatch(/\S/);
    expect(phrases.screen.place(PLACE)).toMatch(/\S/);
  });
});
