import type { Phrase } from './phrase.js';

const PLAYING = ['キッチン で ダンシング クイーン を 再生 して'];

/** What nearly everybody says first: the wish behind the name of the skill. */
export const WRAPPED: readonly Phrase[] = [
  {
    say: 'ミュージック アシスタント に キッチン で クイーン の ボヘミアン ラプソディ を 再生 する ように 言って',
    intent: 'PlaySongIntent',
    slots: { room: 'キッチン', artist: 'クイーン', title: 'ボヘミアン ラプソディ' },
    answers: 'Kitchen',
  },
  {
    say: 'ミュージック アシスタント に キッチン で クイーン の 曲 を かける ように 言って',
    intent: 'PlayArtistIntent',
    slots: { room: 'キッチン', artist: 'クイーン' },
    answers: 'Queen',
  },
  {
    say: 'ミュージック アシスタント に キッチン の 音量 を 少し 下げる ように 言って',
    after: PLAYING,
    intent: 'VolumeDownIntent',
    slots: { room: 'キッチン', step: '少し' },
  },
  { say: 'ミュージック アシスタント に キッチン で 次 の 曲 に する ように 言って', after: PLAYING, intent: 'NextIntent', slots: { room: 'キッチン' } },
];
