import { describe, expect, it } from '@jest/globals';
import { readDuration } from '../../../src/skill/durations.js';
import { toLatin } from '../../../src/skill/kana.js';
import { toDigits, toWords } from '../../../src/skill/languages/ja/number-words.js';
import { spokenDuration, spokenPosition } from '../../../src/skill/languages/ja/spoken-durations.js';
import { ja } from '../../../src/skill/languages/ja.js';
import { likelyMeanings, unlikelyMeanings } from '../../../src/skill/meanings.js';
import { pickMedia } from '../../../src/skill/pick-media.js';
import { readWanted } from '../../../src/skill/read-wanted.js';
import { heard, misread, SONG_OR_ALBUM, TWO_ARTISTS } from './language-checks.js';

const { phrases: say } = ja;
const KITCHEN = { name: 'キッチン' };
const WATERLOO = { kind: 'track', name: 'Waterloo', artist: 'ABBA' } as const;

describe('Japanese number words', () => {
  it.each([
    ['五', '5'],
    ['十', '10'],
    ['二十五', '25'],
    ['百', '100'],
    ['三百六十五 日', '365 日'],
    ['千九百九十九', '1999'],
    ['一九九九', '1999'],
    ['一九八九年', '1989年'],
    ['二千二十四', '2024'],
    ['一万', '10000'],
    ['二万五千', '25000'],
    ['零', '0'],
    ['〇', '0'],
    ['ゼロ', '0'],
    ['九十九 の 風船', '99 の 風船'],
    ['三十秒', '30秒'],
    ['二分三十秒', '2分30秒'],
    ['百 万 本 の バラ', '100 10000 本 の バラ'],
    ['ナインティーン ナインティ ナイン', '1999'],
    ['ワン モア タイム', '1 モア タイム'],
    ['三四十', '三四十'],
    ['一緒 に', '一緒 に'],
    ['唯一', '唯一'],
    ['十字架', '十字架'],
    ['オー シャンゼリゼ', 'オー シャンゼリゼ'],
    ['さくら', 'さくら'],
    ['', ''],
  ])('"%s" in digits is "%s"', (words, digits) => expect(toDigits(words)).toBe(digits));

  it.each([
    ['99の風船', '九十九の風船'],
    ['1999', '千九百九十九'],
    ['2階', '二階'],
    ['100', '百'],
    ['0', '零'],
    ['10000', '一万'],
    ['2pac', '二pac'],
    ['123456', '123456'],
  ])('"%s" in words is "%s"', (digits, words) => expect(toWords(digits)).toBe(words));

  it('reads every number it writes', () => expect(misread({ digits: toDigits, words: toWords }, 12_000)).toEqual([]));
});

describe('Japanese times', () => {
  it.each([
    ['PT30S', 30],
    ['三十秒', 30],
    ['30 秒', 30],
    ['二分三十秒', 150],
    ['三十分間', 1800],
    ['一時間', 3600],
    ['一時間三十分', 5400],
    ['一時間半', 5400],
    ['1時間半', 5400],
    ['昨日', undefined],
  ])('"%s" is %s seconds', (text, seconds) => expect(readDuration({ text, resolved: [] }, ja.reading)).toBe(seconds));

  it.each([
    [30, '30秒'],
    [80, '1分20秒'],
    [1800, '30分'],
    [5400, '1時間半'],
    [7800, '2時間10分'],
  ])('%d seconds are "%s"', (seconds, words) => expect(spokenDuration(seconds)).toBe(words));

  it('says a place in a song to the second', () => expect(spokenPosition(61)).toBe('1分1秒'));
});

describe('katakana', () => {
  it.each([
    ['クイーン', 'kuiin'],
    ['スリラー', 'srirar'],
    ['カーペンターズ', 'karpentarz'],
    ['パーティー', 'partii'],
    ['ジャズ エフエム', 'jaz fm'],
    ['エーシー ディーシー', 'ac dc'],
    ['アール イー エム', 'r e m'],
    ['ウィー ウィル ロック ユー', 'wii wir rokk yuu'],
    ['でぃなー', 'dinar'],
  ])('"%s" sounds like "%s"', (kana, latin) => expect(toLatin(kana)).toBe(latin));
});

describe('what was heard in Japanese', () => {
  const heard = { kind: 'any', name: '泳ごう', artist: undefined, strayRoom: undefined } as const;

  it('may be a title that Alexa took a room out of', () => {
    const namesOf = (each: readonly { meaning: { name: string } }[]) => each.map(({ meaning }) => meaning.name);
    expect(namesOf(likelyMeanings({ ...heard, strayRoom: '海' }, { players: [], language: ja }))).toContain('海 で 泳ごう');
    expect(namesOf(unlikelyMeanings(heard, { language: ja, room: { text: '庭', resolved: [] } }))).toContain('庭 で 泳ごう');
  });

  it('may be by somebody whose name Alexa knows otherwise', () => {
    const slots = { title: { text: '名もなき 詩', resolved: [] }, artist: { text: 'ミスチル', resolved: [{ name: 'mr children' }] } };
    const wanted = readWanted({ slots, language: ja }, { kind: 'track', name: slots.title });
    expect(wanted).toMatchObject({ artist: 'ミスチル', resolvedArtists: ['mr children'] });
    const meanings = wanted === undefined ? [] : unlikelyMeanings({ ...wanted, strayRoom: undefined }, { language: ja, room: undefined });
    expect(meanings.map(({ meaning }) => meaning)).toContainEqual({ kind: 'track', name: '名もなき 詩', artist: 'mr children' });
  });

  it('names one of several by its sound, or as Alexa resolved it', () => {
    const song = (artist: string) => ({ uri: `test://${artist}`, mediaType: 'track', name: 'Hallelujah', artist }) as const;
    const options = [song('Jeff Buckley'), song('Leonard Cohen'), song('k d lang')];
    const picked = (text: string, resolved: readonly string[] = []) =>
      pickMedia({ slots: { title: { text, resolved: resolved.map((name) => ({ name })) } }, language: ja }, { options })?.artist;
    expect(picked('レナード コーエン')).toBe('Leonard Cohen');
    expect(picked('ラング', ['k d lang'])).toBe('k d lang');
    expect(picked('スピッツ')).toBeUndefined();
  });
});

describe('Japanese answers', () => {
  it('puts the room first, the artist before the title, and names of music in their own voice', () => {
    expect(say.playing({ media: WATERLOO, place: KITCHEN }).ssml).toBe(
      'キッチンで<lang xml:lang="en-US">ABBA</lang>の「<lang xml:lang="en-US">Waterloo</lang>」を再生します。',
    );
    expect(heard(say.playing({ media: { kind: 'album', name: '無罪モラトリアム', artist: '椎名林檎' }, place: 'everywhere', shuffled: true }))).toBe(
      'すべての部屋で椎名林檎のアルバム「無罪モラトリアム」をシャッフル再生します。',
    );
    expect(heard(say.playing({ media: { kind: 'artist', name: 'スピッツ' }, place: KITCHEN, except: ['書斎', '庭'] }))).toBe(
      'キッチンでスピッツの曲を再生します。 書斎と庭ではできませんでした。',
    );
  });

  it('says a genre as a noun or an adjective, as it was said', () => {
    const playing = (genre: string) => heard(say.playingSome({ some: { genre, decade: 1990 }, place: KITCHEN }));
    expect(playing('ジャズ')).toBe('キッチンで90年代のジャズの曲を再生します。');
    expect(playing('静かな')).toBe('キッチンで90年代の静かな曲を再生します。');
    expect(playing('リラックス できる')).toBe('キッチンで90年代のリラックスできる曲を再生します。');
    expect(playing('アニメ ソング')).toBe('キッチンで90年代のアニメソングを再生します。');
    expect(playing('k pop')).toBe('キッチンで90年代のk popの曲を再生します。');
    expect(heard(say.playingSome({ some: { decade: 2000 }, place: KITCHEN }))).toBe('キッチンで2000年代の曲を再生します。');
    expect(heard(say.playingSome({ some: { collection: 'favorites', artist: 'スピッツ' }, place: KITCHEN }))).toBe(
      'キッチンでスピッツのお気に入りを再生します。',
    );
  });

  it('asks only for what tells the choices apart', () => {
    const asked = (...options: Parameters<typeof say.whichMedia>[0]) => heard(say.whichMedia(options));
    expect(asked(...SONG_OR_ALBUM)).toBe('「Thriller」は、曲ですか、アルバムですか？');
    expect(asked(...TWO_ARTISTS)).toBe('「Hallelujah」は、Jeff Buckleyの方ですか、Leonard Cohenの方ですか？');
    expect(asked({ kind: 'playlist', name: '朝' }, { kind: 'track', name: '朝日', artist: '誰か' })).toBe('プレイリスト「朝」ですか、誰かの「朝日」ですか？');
    expect(asked()).toBe('どれですか？');
  });

  it('counts, lists and stays polite', () => {
    expect(heard(say.haveArtist({ artist: 'スピッツ', albums: 2, tracks: 14 }))).toBe('はい、スピッツはアルバムが2枚と曲が14曲あります。');
    expect(heard(say.haveArtist({ artist: 'スピッツ', albums: 0, tracks: 0 }))).toBe('はい、スピッツはあります。');
    expect(heard(say.whichRoom({ rooms: ['キッチン', 'リビング', '寝室'], more: false }))).toBe('どの部屋ですか？ キッチンか、リビングか、寝室。');
    expect(
      heard(
        say.volumeIs([
          { room: 'キッチン', level: 50, muted: false },
          { room: '書斎', level: 35, muted: true },
        ]),
      ),
    ).toBe('音量は、キッチンは5、書斎はミュート中です。');
    expect(heard(say.notFound({ wanted: { kind: 'any', name: '何とか' }, example: { media: WATERLOO, room: 'キッチン' } }))).toBe(
      '「何とか」は見つかりませんでした。 たとえば「キッチンでABBAの「Waterloo」を再生して」と言ってみてください。',
    );
  });
});
