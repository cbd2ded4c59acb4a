import type { Reading } from '../reading.js';
import { toDigits, toWords } from './number-words.js';

/** One word or phrase per comma. */
const list = (text: string): readonly string[] => text.split(',').map((each) => each.trim());

/** How Japanese phrases are read. Alexa puts spaces between words or leaves them out: what matters is listed both ways. */
export const reading: Reading = {
  articles: ['the', 'ザ'],
  elisions: [],
  by: [],
  possessives: ['の'],
  inRoom: [],
  afterRoom: ['で', 'の'],
  roomNouns: list(
    'の スピーカー, のスピーカー, スピーカー, の プレーヤー, プレーヤー, の エコー, エコー, の 部屋, お願い, ください, うち の, 私 の, speaker, echo',
  ),
  carriers: list(`
    の 最新 エピソード, の 新しい エピソード, という オーディオブック, という ポッドキャスト, という プレイリスト, という アーティスト, の オーディオブック, の ポッドキャスト,
    オーディオブック の, ポッドキャスト の, プレイリスト の, アーティスト の, オーディオブック, ポッドキャスト, の プレイリスト, プレイリスト, アーティスト, という アルバム, という ラジオ 局, という バンド,
    という 曲, って いう 曲, という 本, の サウンドトラック, の サントラ, サウンドトラック, サントラ, の アルバム, アルバム の, アルバム, の ラジオ 局, ラジオ 局 の, ラジオ 局, ラジオ局, ラジオ,
    の 最新 回, の 続き, の 音楽, の 楽曲, の 曲, の 歌, 曲 の, 楽曲, バンド, グループ, 歌手, 何か, 私 の, 僕 の, 俺 の, うち の, 曲, 歌
  `),
  generic: list(`
    音楽, 何か 音楽, 何か, 何か 曲, なにか, なんか, 曲, 歌, 何か いい 曲, いい 曲, ミュージック, 適当 に, 適当 な 曲, おまかせ, お任せ, おすすめ, アルバム, プレイリスト, 何でも, なんでも, ソング, 楽曲, 何か歌, 何か曲, 何か音楽
  `),
  pronouns: list(
    'これ, それ, あれ, この 曲, この曲, その 曲, その曲, あの 曲, あの曲, この 歌, この歌, その 歌, その歌, 今 の 曲, 今の曲, この 音楽, この音楽, この アルバム, 同じ 曲, 同じ曲, 同じ もの, 同じもの',
  ),
  corrections: list(`
    そう じゃ なくて, そうじゃなくて, それ じゃ なくて, それじゃなくて, そう では なく, ここ じゃ なくて, ここじゃなくて, いや 違う, いや違う, いや そう じゃ なくて, いいえ, いいや, いや, 違う, 違います, 違って, やっぱり, じゃ なくて, じゃなくて, ちがう, ううん
  `),
  versions: list(`
    ライブ, ライブ版, ライヴ, ライブ バージョン, コンサート, リミックス, リミックス版, カラオケ, カラオケ版, カバー, カバー版, アコースティック, アコースティック版, インスト, インストゥルメンタル, 弾き語り, オルゴール, ピアノ版, デモ,
    アンプラグド, tv サイズ, tvサイズ, テレビ サイズ, live, remix, remixed, mix, edit, karaoke, cover, acoustic, instrumental, unplugged, demo, tribute, sped up, slowed, tv size, off vocal
  `),
  common: list(`
    の, を, は, が, に, で, と, も, へ, や, から, まで, な, だ, です, ます, て, する, した, ない, この, その, 曲, 歌, 音楽, 愛, 恋, 君, 僕, 私, love, the, a, an, of, to, in, on, at, for, and, by, from, with, is, it, you, me, my, your,
    ラブ, ザ, オブ, アンド, イン, オン, ユー, ミー, マイ, za, obu, ando, yuu, mii, mai, rabu
  `),
  and: 'と',
  hasSpaces: false,
  digits: toDigits,
  words: toWords,
  units: { seconds: ['秒間', '秒'], minutes: ['分間', '分'], hours: ['時間'] },
  durations: {
    一時間半: 5400,
    '一時間 半': 5400,
    '1時間半': 5400,
    '1 時間 半': 5400,
    二時間半: 9000,
    '二時間 半': 9000,
    '2時間半': 9000,
    三時間半: 12600,
    '3時間半': 12600,
    半時間: 1800,
    小一時間: 3600,
    一分半: 90,
    '一分 半': 90,
    '1分半': 90,
    二分半: 150,
    '2分半': 150,
    三分半: 210,
    '3分半': 210,
  },
  marks: { letters: '', words: [] },
};
