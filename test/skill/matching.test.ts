import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { MediaItem, SearchResults } from '../../src/music-assistant/types.js';
import { en } from '../../src/skill/languages/en.js';
import { type Meaning, rank } from '../../src/skill/matching.js';
import { WEIGHTS } from '../../src/skill/weights.js';

type Given = Partial<MediaItem> & { name: string };

const item = (mediaType: MediaItem['mediaType'], { name, ...rest }: Given): MediaItem => ({
  uri: `test://${mediaType}/${name}/${rest.version ?? ''}/${rest.artists?.[0] ?? ''}`,
  mediaType,
  name,
  version: '',
  artists: [],
  inLibrary: true,
  favorite: false,
  genres: [],
  ...rest,
});

/** In the order Music Assistant gives them: the sample library cannot put the wrong one first everywhere. */
const results = (given: { tracks?: Given[]; artists?: Given[]; albums?: Given[]; playlists?: Given[] }): SearchResults => ({
  tracks: (given.tracks ?? []).map((each) => item('track', each)),
  artists: (given.artists ?? []).map((each) => item('artist', each)),
  albums: (given.albums ?? []).map((each) => item('album', each)),
  playlists: (given.playlists ?? []).map((each) => item('playlist', each)),
  radios: [],
  podcasts: [],
  audiobooks: [],
  genres: [],
});

const best = (found: SearchResults, meaning: Meaning) => rank({ results: found, meaning, language: en })[0]?.item;

describe('ranking', () => {
  it.each(['Live', 'Karaoke Version', 'Remix 2020', 'Acoustic'])(
    'puts a "%s" version behind, even if it is in the library and the plain one is not',
    (version) => {
      const found = results({
        tracks: [
          { name: 'Hello', version, favorite: true },
          { name: 'Hello', inLibrary: false },
        ],
      });
      expect(best(found, { kind: 'any', name: 'hello' })?.version).toBe('');
    },
  );

  it('sees a version in brackets and after a dash', () => {
    for (const name of ['Hello (Live at the BBC)', 'Hello - Live', 'Hello [Karaoke]']) {
      expect(best(results({ tracks: [{ name }, { name: 'Hello' }] }), { kind: 'any', name: 'hello' })?.name).toBe('Hello');
    }
  });

  it('puts the version that was asked for first, and knows a title that only sounds like one', () => {
    const found = results({ tracks: [{ name: 'Hello' }, { name: 'Hello', version: 'Live' }] });
    expect(best(found, { kind: 'any', name: 'hello live' })?.version).toBe('Live');
    expect(best(results({ tracks: [{ name: 'Live and Let Die' }] }), { kind: 'any', name: 'live and let die' })?.name).toBe('Live and Let Die');
  });

  it('prefers an exact name to a close one, then the library, then a favourite', () => {
    expect(
      best(
        results({
          tracks: [
            { name: 'Helloo There', favorite: true },
            { name: 'Hello There', inLibrary: false },
          ],
        }),
        { kind: 'any', name: 'hello there' },
      )?.name,
    ).toBe('Hello There');
    expect(
      best(
        results({
          tracks: [
            { name: 'Hello', inLibrary: false, artists: ['A'] },
            { name: 'Hello', artists: ['B'] },
          ],
        }),
        { kind: 'any', name: 'hello' },
      )?.artists,
    ).toEqual(['B']);
    expect(
      best(
        results({
          tracks: [
            { name: 'Hello', artists: ['A'] },
            { name: 'Hello', artists: ['B'], favorite: true },
          ],
        }),
        { kind: 'any', name: 'hello' },
      )?.artists,
    ).toEqual(['B']);
  });

  it("takes a bare name that is an artist's for the artist, and title with artist for the track", () => {
    const found = results({
      tracks: [{ name: 'Metallica', artists: ['Metallica'] }],
      albums: [{ name: 'Metallica', artists: ['Metallica'] }],
      artists: [{ name: 'Metallica' }],
    });
    expect(best(found, { kind: 'any', name: 'metallica' })?.mediaType).toBe('artist');
    expect(best(found, { kind: 'any', name: 'metallica', artist: 'metallica' })?.mediaType).toBe('track');
    expect(best(found, { kind: 'album', name: 'metallica' })?.mediaType).toBe('album');
  });

  it('does not take "Girl" for "My Girl", nor "Love" for "Love Song"', () => {
    expect(best(results({ tracks: [{ name: 'Girl' }, { name: 'My Girl', inLibrary: false }] }), { kind: 'any', name: 'my girl' })?.name).toBe('My Girl');
    expect(
      best(
        results({
          tracks: [
            { name: 'Love', favorite: true },
            { name: 'Love Song', inLibrary: false },
          ],
        }),
        { kind: 'any', name: 'love song' },
      )?.name,
    ).toBe('Love Song');
  });

  it('does not take a short name for another short name, nor one word for a longer title', () => {
    expect(best(results({ tracks: [{ name: 'Stand' }, { name: 'Stay' }] }), { kind: 'any', name: 'stan' })).toBeUndefined();
    expect(best(results({ tracks: [{ name: 'Yellow Submarine' }] }), { kind: 'any', name: 'yellow' })).toBeUndefined();
  });

  it.each(Object.entries(WEIGHTS))('is written down: %s', (reason, points) => {
    const written = readFileSync('docs/ranking.md', 'utf8')
      .split('\n')
      .find((line) => line.startsWith(`| \`${reason}\` |`));
    expect(written?.split('|')[2]?.trim().replace('−', '-')).toBe(String(points));
  });

  it('says why: every reason that counted, and their sum', () => {
    const found = results({ tracks: [{ name: 'Hello', version: 'Live', favorite: true }] });
    const [candidate] = rank({ results: found, meaning: { kind: 'track', name: 'hello' }, language: en });
    expect(Object.keys(candidate?.reasons ?? {}).sort()).toEqual(
      ['askedKind', 'exactName', 'favorite', 'inLibrary', 'notCompilation', 'unaskedVersion', 'wholeName'].sort(),
    );
    expect(candidate?.points).toBe(Object.values(candidate?.reasons ?? {}).reduce((sum, points) => sum + points, 0));
  });

  it('lets an artist agree who is one of several', () => {
    const found = results({
      tracks: [
        { name: 'Under Pressure', artists: ['Somebody'] },
        { name: 'Under Pressure', artists: ['Queen & David Bowie'], inLibrary: false },
      ],
    });
    expect(best(found, { kind: 'any', name: 'under pressure', artist: 'david bowie' })?.artists).toEqual(['Queen & David Bowie']);
  });
});
