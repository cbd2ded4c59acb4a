import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MediaItem, Player } from '../../src/music-assistant/types.js';
import { findMedia } from '../../src/skill/find-media.js';
import { LANGUAGES } from '../../src/skill/languages/index.js';
import type { Language } from '../../src/skill/languages/language.js';
import { likelyMeanings, unlikelyMeanings } from '../../src/skill/meanings.js';
import { readWanted } from '../../src/skill/read-wanted.js';
import { matchRoom } from '../../src/skill/room-names.js';
import type { Slots } from '../../src/skill/slots.js';
import { album, artist, playlist, song } from './ranking/items.js';
import { createLibrary } from './ranking/library.js';
import { startSkill, type TestSkill } from './test-skill.js';

const player = (name: string): Player => ({
  ...{ playerId: name, name, type: 'player', available: true, playbackState: 'idle', groupMembers: [], hidden: false, canGroupWith: [] },
  ...{ canMute: true, canSetVolume: true },
});
/** Names that are no words of any language, so that only the cut decides. */
const ROOMS = ['Brindel', 'Quandor Sevel', 'Mirelo'];
const PLAYERS = ROOMS.map(player);
const [PERSON, OTHERS] = ['Zafira Tolvek', 'Kestrino Vandu'];

/** A library with every kind of name that is easily cut in the wrong place, in the words of one language. */
function libraryIn({ reading }: Language): readonly MediaItem[] {
  const [space, by, inRoom, article] = [reading.hasSpaces ? ' ' : '', reading.by[0], reading.inRoom[0], reading.articles[0]];
  return [
    song('Bramolen', PERSON),
    song(`Tarvek${space}${by ?? reading.possessives[0]}${space}Nimbor`, PERSON),
    ...(inRoom === undefined ? [] : [song(`Lumido ${inRoom} Quillor`, PERSON)]),
    ...(article === undefined ? [] : [song(`${article} Oberlin`, PERSON)]),
    song('99 Saffrono', PERSON),
    song('Drivanto', [PERSON, OTHERS]),
    song('Bramolen Ferrado', OTHERS),
    album('Velumbra', PERSON),
    playlist('Gorvendo'),
    artist(PERSON),
  ];
}

type Meant = { language: Language; item: MediaItem; room: string | undefined };
type Cut = (meant: Meant) => { kind?: 'artist' | 'album' | 'playlist' | 'track'; slots: Slots } | undefined;

const slot = (text: string) => ({ text: text.toLowerCase(), resolved: [] });
const by = (language: Language): string => language.reading.by[0] ?? '';
const gap = (language: Language): string => (language.reading.hasSpaces ? ' ' : '');
const withArtist = ({ language, item }: Meant): string | undefined => {
  const [person] = item.artists;
  if (person === undefined) return undefined;
  const of = language.reading.possessives[0];
  return by(language) !== ''
    ? `${item.name}${gap(language)}${by(language)}${gap(language)}${person}`
    : of === undefined
      ? undefined
      : `${person}${of}${item.name}`;
};
/** Where the room goes in a phrase of this language. */
const withRoom = (text: string, { language, room }: Meant): string => {
  const { inRoom, afterRoom } = language.reading;
  if (room === undefined) return text;
  return inRoom[0] === undefined ? `${room}${afterRoom[0]}${text}` : `${text} ${inRoom[0]} ${room}`;
};
const roomSlot = ({ room }: Meant): Slots => (room === undefined ? {} : { room: slot(room) });

/** What Alexa may make of one and the same wish. */
const CUTS = {
  'each part in its slot': (meant) => ({
    slots: { title: slot(meant.item.name), ...(meant.item.artists[0] === undefined ? {} : { artist: slot(meant.item.artists[0]) }), ...roomSlot(meant) },
  }),
  'no artist': (meant) => ({ slots: { title: slot(meant.item.name), ...roomSlot(meant) } }),
  'artist swallowed': (meant) => {
    const title = withArtist(meant);
    return title === undefined ? undefined : { slots: { title: slot(title), ...roomSlot(meant) } };
  },
  'room swallowed': (meant) => ({ slots: { title: slot(withRoom(meant.item.name, meant)) } }),
  'room swallowed by the artist': (meant) =>
    meant.item.artists[0] === undefined ? undefined : { slots: { title: slot(meant.item.name), artist: slot(withRoom(meant.item.artists[0], meant)) } },
  'artist and room swallowed': (meant) => {
    const title = withArtist(meant);
    return title === undefined ? undefined : { slots: { title: slot(withRoom(title, meant)) } };
  },
  'room in front': (meant) => {
    const { inRoom, hasSpaces } = meant.language.reading;
    return !hasSpaces || inRoom[0] === undefined || meant.room === undefined
      ? undefined
      : { slots: { title: slot(`${inRoom[0]} ${meant.room} ${meant.item.name}`) } };
  },
  'all in the slot of an artist': (meant) => {
    const name = withArtist(meant);
    return name === undefined ? undefined : { kind: 'artist', slots: { artist: slot(name), ...roomSlot(meant) } };
  },
  'taken for an album': (meant) => ({ kind: 'album', slots: { album: slot(meant.item.name), ...roomSlot(meant) } }),
  'taken for a playlist, room swallowed': (meant) => ({ kind: 'playlist', slots: { playlist: slot(withRoom(meant.item.name, meant)) } }),
  'title and artist swapped': (meant) =>
    meant.item.artists[0] === undefined ? undefined : { slots: { title: slot(meant.item.artists[0]), artist: slot(meant.item.name), ...roomSlot(meant) } },
  'cut at a "by" of the title': (meant) => {
    const [left, right] = meant.item.name.split(`${gap(meant.language)}${by(meant.language)}${gap(meant.language)}`);
    return by(meant.language) === '' || left === undefined || right === undefined
      ? undefined
      : { slots: { title: slot(left), artist: slot(right), ...roomSlot(meant) } };
  },
  'the end of the title taken for a room': (meant) => {
    const [left, right] = meant.item.name.split(` ${meant.language.reading.inRoom[0]} `);
    return left === undefined || right === undefined || meant.room !== undefined ? undefined : { slots: { title: slot(left), room: slot(right) } };
  },
  'numbers as words': (meant) => ({ slots: { title: slot(meant.language.reading.words(meant.item.name.toLowerCase())), ...roomSlot(meant) } }),
  'an article too many': (meant) => {
    const [article] = meant.language.reading.articles;
    return article === undefined ? undefined : { slots: { title: slot(`${article} ${meant.item.name}`), ...roomSlot(meant) } };
  },
  'a carrier word left in': (meant) => {
    const [carrier] = meant.language.reading.carriers;
    return carrier === undefined || !meant.language.reading.hasSpaces || meant.item.mediaType === 'artist'
      ? undefined
      : { slots: { title: slot(`${carrier} ${meant.item.name}`), ...roomSlot(meant) } };
  },
  'spaces lost': (meant) => ({ slots: { title: slot(meant.item.name.replaceAll(' ', '')), ...roomSlot(meant) } }),
} as const satisfies Record<string, Cut>;

async function understand({ kind = 'any', slots }: { kind?: MediaItem['mediaType'] | 'any'; slots: Slots }, { language, item }: Meant) {
  const name = slots.title ?? slots.album ?? slots.playlist ?? slots.artist;
  const wanted = readWanted({ slots, language }, { kind, name });
  if (wanted === undefined) return undefined;
  const said = slots.room;
  const known = said === undefined ? [] : matchRoom({ said, players: PLAYERS, language });
  const heard = { ...wanted, strayRoom: said !== undefined && known.length === 0 ? said.text : undefined };
  const likely = likelyMeanings(heard, { players: PLAYERS, language });
  const { found } = await findMedia(createLibrary(libraryIn(language)), { likely, unlikely: unlikelyMeanings(heard, { language, room: said }), language });
  const peeled = found?.hypothesis.room;
  const rooms = peeled === undefined ? known : matchRoom({ said: peeled, players: PLAYERS, language });
  const [room] = rooms === 'everywhere' ? [] : rooms;
  return { item: found?.candidate.item.uri === item.uri ? item.name : found?.candidate.item.name, room: room?.name };
}

describe.each(LANGUAGES.map((language) => [language.locales[0] ?? language.language, language] as const))('in %s', (_, language) => {
  const cuts = new Map<string, Cut>(Object.entries(CUTS));
  const items = new Map(libraryIn(language).map((item) => [item.name, item]));

  it('a wish comes out the same however it was cut', async () => {
    // Names only: what did not hold is printed.
    const rooms = fc.constantFrom(undefined, ...ROOMS);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...items.keys()), rooms, fc.constantFrom(...cuts.keys()), async (name, room, cut) => {
        const item = items.get(name);
        const heard = item && cuts.get(cut)?.({ language, item, room });
        if (item === undefined || heard === undefined) return;
        expect(await understand(heard, { language, item, room })).toEqual({ item: name, room });
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});

describe('at the front door', () => {
  let skill: TestSkill;
  beforeAll(async () => {
    skill = await startSkill();
  });
  afterAll(() => skill.close());

  const ANSWERS = {
    halo: 'Playing Halo by Beyoncé in the living room.',
    ninetyNine: 'Playing 1999 by Prince in the living room.',
    stand: 'Playing Stand by Me by Ben E. King in the living room.',
  };
  it.each([
    ['PlaySongIntent', { title: 'halo', artist: 'beyonce', room: 'living room' }, ANSWERS.halo],
    ['PlaySongIntent', { title: 'halo by beyonce', room: 'living room' }, ANSWERS.halo],
    ['PlaySongIntent', { title: 'halo by beyonce in the living room' }, ANSWERS.halo],
    ['PlaySongIntent', { title: 'in the living room halo by beyonce' }, ANSWERS.halo],
    ['PlaySongIntent', { title: 'the song halo', artist: 'beyonce in the living room' }, ANSWERS.halo],
    ['PlayArtistIntent', { artist: 'halo by beyonce', room: 'living room' }, ANSWERS.halo],
    ['PlayAlbumIntent', { album: 'halo', artist: 'beyonce', room: 'living room' }, ANSWERS.halo],
    ['PlayPlaylistIntent', { playlist: 'halo in the living room' }, ANSWERS.halo],
    ['PlaySongIntent', { title: 'beyonce', artist: 'halo', room: 'living room' }, ANSWERS.halo],
    ['PlaySongIntent', { title: '1999 by prince in the living room' }, ANSWERS.ninetyNine],
    ['PlaySongIntent', { title: 'nineteen ninety nine', artist: 'prince', room: 'living room' }, ANSWERS.ninetyNine],
    ['PlaySongIntent', { title: 'stand', artist: 'me', room: 'living room' }, ANSWERS.stand],
    ['PlaySongIntent', { title: 'stand', artist: 'me by ben e king', room: 'living room' }, ANSWERS.stand],
    ['PlaySongIntent', { title: 'stand by me by ben e king in the living room' }, ANSWERS.stand],
  ])('%s %j', async (intent, slots, answer) => {
    expect((await skill.voice({ deviceId: JSON.stringify(slots) }).say(intent, slots)).text).toBe(answer);
  });
});
