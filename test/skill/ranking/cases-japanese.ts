import { album, artist, playlist, song } from './items.js';
import type { RankingCase } from './ranking-case.js';

const LIBRARY = [
  artist('Queen'),
  artist('ABBA'),
  artist('The Beatles'),
  artist('YOASOBI'),
  song('Bohemian Rhapsody', 'Queen'),
  song('Dancing Queen', 'ABBA'),
  song('Yesterday', 'The Beatles'),
  song('夜に駆ける', 'YOASOBI'),
  artist('Adele'),
  song('Waterloo', 'ABBA'),
  song('Feeling Good', 'Nina Simone'),
  song('Hallelujah', 'Jeff Buckley'),
  song('Hallelujah', 'Jeff Buckley', { version: 'ライブ' }),
  song('がんばれ', '岡本真夜'),
  song('かんばれ', 'だれか'),
  album('Thriller', 'Michael Jackson'),
  playlist('ディナー'),
];

/** Names written in one script and heard in another. */
export const JAPANESE: readonly RankingCase[] = [
  { why: 'a Latin name in kana', heard: { name: 'クイーン', in: 'ja', kind: 'artist' }, among: LIBRARY, finds: 'artist Queen' },
  { why: 'a Latin name in kana, bare', heard: { name: 'アバ', in: 'ja' }, among: LIBRARY, finds: 'artist ABBA' },
  { why: 'a Latin title in kana', heard: { name: 'ボヘミアン ラプソディ', in: 'ja' }, among: LIBRARY, finds: 'track Bohemian Rhapsody by Queen' },
  { why: 'a Latin title in kana, unbroken', heard: { name: 'ボヘミアンラプソディ', in: 'ja' }, among: LIBRARY, finds: 'track Bohemian Rhapsody by Queen' },
  { why: 'a possessive', heard: { name: 'クイーン の ボヘミアン ラプソディ', in: 'ja' }, among: LIBRARY, finds: 'track Bohemian Rhapsody by Queen' },
  { why: 'title and artist in kana', heard: { name: 'ダンシング クイーン', artist: 'アバ', in: 'ja' }, among: LIBRARY, finds: 'track Dancing Queen by ABBA' },
  { why: 'an album in kana', heard: { name: 'スリラー', kind: 'album', in: 'ja' }, among: LIBRARY, finds: 'album Thriller by Michael Jackson' },
  { why: 'a Japanese title', heard: { name: '夜に駆ける', in: 'ja' }, among: LIBRARY, finds: 'track 夜に駆ける by YOASOBI' },
  { why: 'a Japanese title with artist', heard: { name: '夜に駆ける', artist: 'yoasobi', in: 'ja' }, among: LIBRARY, finds: 'track 夜に駆ける by YOASOBI' },
  { why: 'a Japanese title with artist in one', heard: { name: 'yoasobi の 夜に駆ける', in: 'ja' }, among: LIBRARY, finds: 'track 夜に駆ける by YOASOBI' },
  { why: 'marks that make another letter', heard: { name: 'がんばれ', in: 'ja' }, among: LIBRARY, finds: 'track がんばれ by 岡本真夜' },
  { why: 'hiragana for katakana', heard: { name: 'でぃなー', kind: 'playlist', in: 'ja' }, among: LIBRARY, finds: 'playlist ディナー' },
  { why: 'a name that others begin like', heard: { name: 'ウォータールー', in: 'ja' }, among: LIBRARY, finds: 'track Waterloo by ABBA' },
  { why: 'a short name that a long one holds', heard: { name: 'アデル', in: 'ja' }, among: LIBRARY, finds: 'artist Adele' },
  { why: 'a name that only sounds a little like one', heard: { name: 'ドゥーイング グレート', in: 'ja' }, among: LIBRARY, finds: 'nothing' },
  {
    why: 'a version that is written in kana',
    heard: { name: 'ハレルヤ', version: 'live', in: 'ja' },
    among: LIBRARY,
    finds: 'track Hallelujah by Jeff Buckley (ライブ)',
  },
  { why: 'nothing that sounds so', heard: { name: 'スピッツ', in: 'ja', kind: 'artist' }, among: LIBRARY, finds: 'nothing' },
];
