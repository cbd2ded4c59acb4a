import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SampleHouse, startSampleHouse } from '../../../demo/sample-house/sample-house.js';
import { LANGUAGES, languageOf } from '../../../src/skill/languages/index.js';
import { interactionModelSchema } from '../../../src/skill/model-lint/model-schema.js';
import { buildSkillPackage, DEFAULT_PACKAGE, type HouseNames, lintSkillPackage } from '../../../src/skill/skill-package/build-skill-package.js';
import { readHouseNames } from '../../../src/skill/skill-package/house-names.js';
import { MODELS } from '../../../src/skill/skill-package/paths.js';
import { spokenName } from '../../../src/skill/skill-package/spoken-name.js';

const [english] = LANGUAGES;
const build = (names: Partial<HouseNames>, locales = DEFAULT_PACKAGE.locales) =>
  buildSkillPackage({ ...DEFAULT_PACKAGE, locales, names: { ...DEFAULT_PACKAGE.names, ...names } });
const valuesOf = (files: ReadonlyMap<string, string>, { locale = 'en-US', type }: { locale?: string; type: string }) =>
  interactionModelSchema
    .parse(JSON.parse(files.get(`${MODELS}/${locale}.json`) ?? ''))
    .interactionModel.languageModel.types.filter(({ name }) => name === type)
    .flatMap(({ values = [] }) => values);
const said = (files: ReadonlyMap<string, string>, where: { locale?: string; type: string }): string[] => valuesOf(files, where).map(({ name }) => name.value);
const plain = build({}, ['en-US', 'de-DE', 'ja-JP']);
/** What comes before the language's own values, or was moved there. */
const first = (names: Partial<HouseNames>, { locale = 'en-US', type, count }: { locale?: string; type: string; count: number }): string[] =>
  said(build(names, [locale]), { locale, type }).slice(0, count);
const howManyMore = (names: Partial<HouseNames>, type: string): number => said(build(names, ['en-US']), { type }).length - said(plain, { type }).length;

describe('the names of a house in the models', () => {
  it('come first, rooms as they are said, and every id stays', () => {
    const rooms = ['Zither Hall 2', 'KITCHEN', "Anna's Room", '***', 'Kitchen'];
    const [before, after] = [valuesOf(plain, { type: 'ROOM' }), valuesOf(build({ rooms }, ['en-US']), { type: 'ROOM' })];
    expect(after.slice(0, 3)).toEqual([{ name: { value: 'zither hall two' } }, expect.objectContaining({ id: 'kitchen' }), { name: { value: "anna's room" } }]);
    expect(after).toHaveLength(before.length + 2);
    expect(after.flatMap(({ id }) => id ?? []).sort()).toEqual(before.flatMap(({ id }) => id ?? []).sort());
  });

  it('come once, however they are spelled, and as the language writes them', () => {
    expect(first({ artists: ['Sigur Ros', 'Sigur Rós', 'Müzztörad', 'Muzztorad'] }, { type: 'ARTIST', count: 2 })).toEqual(['sigur ros', 'müzztörad']);
    expect(howManyMore({ artists: ['The Zzyzx Roads', 'Zzyzx Roads', 'Zzyzx Rowds', 'ZZYZX  ROADS!'] }, 'ARTIST')).toBe(1);
    expect(howManyMore({ artists: ['Zed', 'Zad', 'Zod'] }, 'ARTIST')).toBe(3);
    expect(first({ playlists: ['お気に入り 一', 'お気に入り 二'] }, { locale: 'ja-JP', type: 'PLAYLIST', count: 2 })).toEqual([
      'お気に入り 一',
      'お気に入り 二',
    ]);
  });

  it('do not stand in two lists: an album named like its artist, or like a song, is left out', () => {
    const files = build({ artists: ['Zzyzx Roads'], albums: ['Zzyzx Roads', 'Waterloo', 'Bluebird Hymns (Deluxe Edition)'] }, ['en-US']);
    expect(said(files, { type: 'ALBUM' }).slice(0, 1)).toEqual(['bluebird hymns']);
    expect(said(files, { type: 'ALBUM' })).not.toContain('zzyzx roads');
    expect(said(files, { type: 'ARTIST' })[0]).toBe('zzyzx roads');
  });

  it('leave out music that Alexa would take for a word of her own, or that is no name', () => {
    for (const name of ['Yes', 'Stop', 'Various Artists', 'Music', 'it', '']) expect([name, howManyMore({ artists: [name] }, 'ARTIST')]).toEqual([name, 0]);
  });

  const odd = [
    ...['P!nk', 'A$AP Rocky', 'AC/DC', '2Pac', 'blink-182', '99 Luftballons', '100000 Volt', '!!!', '🎵', '½ & ½', "''", '´', '…', '\t', 'Mr. Children'],
    ...[
      'فيروز',
      'עומר אדם',
      'Кино',
      '방탄소년단',
      '米津玄師',
      'クイーン',
      '\u202eevil\u200d',
      'Z̷̢a̸lgo',
      'ﬁve ① Ⅳ',
      'Łąki Łan',
      'Queen',
      'Beatles',
      'The Beatles',
    ],
    ...[
      'x'.repeat(200),
      'word '.repeat(40),
      '長'.repeat(200),
      'Jazz',
      'Live',
      'everywhere',
      'my favorites',
      'kitchen',
      'Upstairs',
      'the album',
      'half an hour',
      'ten',
    ],
  ];
  const of = (list: readonly string[]): HouseNames => ({ rooms: list, artists: list, albums: list, playlists: list });
  const errorsIn = (files: ReadonlyMap<string, string>) => lintSkillPackage(files).filter(({ level }) => level === 'error');

  it('of an awkward library keep every rule in every locale', () => {
    const files = build(of(odd));
    expect(errorsIn(files)).toEqual([]);
    expect(said(files, { locale: 'ja-JP', type: 'ARTIST' })).toContain('米津玄師');
    for (const type of ['ROOM', 'ARTIST', 'ALBUM', 'PLAYLIST']) {
      expect(said(files, { type }).filter((value) => value.length > 140 || !/^[a-zà-ÿœß'. -]+$/.test(value))).toEqual([]);
    }
  });

  it.each(['en-US', 'ja-JP'])('are some hundreds in %s, however large the library is', (locale) => {
    const library = Array.from({ length: 50_000 }, (_, index) => `${['Ångström', 'Blue', 'Кино', '青い'][index % 4]} Artist ${index}`);
    const files = build(of(library), [locale]);
    expect(errorsIn(files)).toEqual([]);
    const added = (type: string): number => said(files, { locale, type }).length - said(plain, { locale, type }).length;
    expect(['ROOM', 'ARTIST', 'ALBUM', 'PLAYLIST'].map(added)).toEqual([50, 400, 300, 100]);
  });
});

describe('a name as it is said', () => {
  it.each([
    ['Living-Room (Sonos)', 'living room sonos'],
    ['Kids & Co', 'kids and co'],
    ['🎵 Büro 3', 'büro three'],
    ["Rock 'n' Roll – O’Brien", "rock 'n' roll o'brien"],
    ['A$AP & P!nk', 'asap and pink'],
    ['Łąki Łan', 'laki lan'],
    ['BTS (방탄소년단)', 'bts'],
    ['Кино', ''],
    ['100000 Volt', ''],
    ['!!!', ''],
    [`${'abcdefghi '.repeat(20)}`, 'abcdefghi '.repeat(14).trim()],
    ['x'.repeat(200), ''],
  ])('"%s" is "%s" in English', (name, expected) => {
    expect(spokenName(name, english.reading)).toBe(expected);
  });

  it('keeps Japanese letters in Japanese', () => {
    expect(['クイーン', '米津玄師', 'ﾘﾋﾞﾝｸﾞ 2', 'Beyoncé', 'Кино'].map((name) => spokenName(name, languageOf('ja-JP').reading))).toEqual([
      ...['クイーン', '米津玄師', 'リビング 二', 'beyonce', ''],
    ]);
  });
});

describe('reading the names of a house from its Music Assistant', () => {
  let house: SampleHouse;
  const furtherArtists = Array.from({ length: 600 }, (_, index) => `Zither Player ${index}`);
  beforeAll(async () => {
    const players = [{ name: 'Kitchen' }, { name: 'Cupboard', hidden: true }, { name: 'Spectrum', type: 'visualizer' }];
    house = await startSampleHouse({ fast: true, furtherArtists, players });
  });
  afterAll(() => house.close());

  it('takes rooms that sound, favourites first, what is played most then, and a few hundred of a large library', async () => {
    const { rooms, artists, albums, playlists } = await readHouseNames({ url: house.url, username: 'sample', password: 'sample-house' });
    expect(rooms).toEqual(['Kitchen']);
    expect([artists[0], albums.slice(0, 2), playlists.slice(0, 2)]).toEqual([
      ...['Nina Simone', ['Kind of Blue', 'Discovery'], ['Sunday Morning', 'Dinner Party']],
    ]);
    expect([artists.length, new Set(artists).size]).toEqual([500, 500]);
    expect(artists).toContain('Zither Player 200');
    const pages = house.commands.filter(({ command }) => command === 'music/artists/library_items').map(({ args }) => args);
    expect(pages).toEqual([
      { favorite: true, limit: 250, offset: 0, order_by: 'play_count_desc' },
      { limit: 250, offset: 0, order_by: 'play_count_desc' },
      { limit: 250, offset: 250, order_by: 'play_count_desc' },
    ]);
  });

  it('signs in once and leaves no token behind, also when Music Assistant fails meanwhile', async () => {
    const before = house.issuedTokens().length;
    house.control.failNext(500, 'Internal server error', 'music/albums/library_items');
    await expect(readHouseNames({ url: house.url, username: 'sample', password: 'sample-house' })).rejects.toMatchObject({ code: 'rejected' });
    const tokens = house.issuedTokens();
    expect(tokens).toHaveLength(before + 1);
    const statuses = await Promise.all(tokens.map((token) => fetch(`${house.url}/api`, me(token)).then(({ status }) => status)));
    expect(new Set(statuses)).toEqual(new Set([401]));
  });

  it('says who refused it when the password is wrong', async () => {
    await expect(readHouseNames({ url: house.url, username: 'sample', password: 'wrong' })).rejects.toMatchObject({ code: 'wrong_credentials' });
  });
});

const me = (token: string) => ({
  method: 'POST',
  headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
  body: JSON.stringify({ command: 'auth/me', args: {} }),
});
