import type { Phrase } from './phrase.js';

const IN_THE_KITCHEN = 'キッチン で ダンシング クイーン を 再生 して';

/** What comes next, what is done to what plays, and how loud it is. */
export const PLAYBACK: readonly Phrase[] = [
  // queue
  {
    say: '次 に アバ の ウォータールー を かけて',
    intent: 'PlayNextIntent',
    slots: { title: 'ウォータールー', artist: 'アバ' },
    after: [IN_THE_KITCHEN],
    answers: 'Waterloo',
  },
  { say: 'スリラー を キュー に 追加 して', intent: 'AddToQueueIntent', slots: { title: 'スリラー' }, after: [IN_THE_KITCHEN], answers: 'Thriller' },
  { say: '次 に アルバム アライバル を かけて', intent: 'PlayNextIntent', slots: { album: 'アライバル' }, after: [IN_THE_KITCHEN], answers: 'Arrival' },
  {
    say: 'アバ の アルバム アライバル を キュー に 追加 して',
    intent: 'AddToQueueIntent',
    slots: { album: 'アライバル', artist: 'アバ' },
    after: [IN_THE_KITCHEN],
    answers: 'Arrival',
  },
  { say: 'キッチン の キュー を 空 に して', intent: 'ClearQueueIntent', slots: { room: 'キッチン' }, after: [IN_THE_KITCHEN] },
  { say: '次 の 曲 は 何', intent: 'WhatsNextIntent', after: [IN_THE_KITCHEN] },
  { say: '似た 曲 を かけて', intent: 'MoreLikeThisIntent', after: [IN_THE_KITCHEN] },
  { say: 'クイーン みたいな 曲 を かけて', intent: 'MoreLikeThisIntent', slots: { artist: 'クイーン' }, after: [IN_THE_KITCHEN] },
  { say: '音楽 を 流し続けて', intent: 'KeepGoingIntent', after: [IN_THE_KITCHEN] },
  {
    say: 'キュー を 土曜日 の 夜 という プレイリスト に 保存 して',
    intent: 'SaveQueueIntent',
    slots: { playlist: '土曜日 の 夜' },
    after: [IN_THE_KITCHEN],
    answers: '「土曜日 の 夜」に保存しました。',
  },

  // transport
  { say: '一時停止', intent: 'AMAZON.PauseIntent', after: [IN_THE_KITCHEN], answers: 'Kitchenを一時停止しました。' },
  { say: 'キッチン を 一時停止 して', intent: 'PauseIntent', slots: { room: 'キッチン' }, after: [IN_THE_KITCHEN] },
  { say: '続き を 再生 して', intent: 'ResumeIntent', after: [IN_THE_KITCHEN, '一時停止'] },
  { say: 'キッチン の 音楽 を 止めて', intent: 'StopIntent', slots: { room: 'キッチン' }, after: [IN_THE_KITCHEN], answers: 'Kitchenを止めました。' },
  { say: '次 の 曲 に して', intent: 'NextIntent', after: [IN_THE_KITCHEN] },
  { say: '次', intent: 'AMAZON.NextIntent', after: [IN_THE_KITCHEN] },
  { say: '前 の 曲 に 戻って', intent: 'PreviousIntent', after: [IN_THE_KITCHEN] },
  { say: 'この 曲 を 最初 から 再生 して', intent: 'RestartIntent', after: [IN_THE_KITCHEN], answers: '最初から再生します。' },
  { say: '三十秒 早送り して', intent: 'SeekIntent', slots: { duration: 'PT30S', direction: '早送り' }, after: [IN_THE_KITCHEN] },
  { say: '早送り して', intent: 'SeekIntent', slots: { direction: '早送り' }, after: [IN_THE_KITCHEN] },
  { say: '曲 を 巻き戻して', intent: 'SeekIntent', slots: { direction: '巻き戻して' }, after: [IN_THE_KITCHEN] },
  { say: 'もう一度 最初 から かけて', intent: 'RestartIntent', after: [IN_THE_KITCHEN], answers: '最初から再生します。' },
  { say: '一分 三十秒 から 再生 して', intent: 'SeekIntent', slots: { duration: 'PT1M30S' }, after: [IN_THE_KITCHEN], answers: '1分30秒から再生します。' },
  {
    say: 'プレイリスト ディナー パーティー を シャッフル して',
    intent: 'ShuffleIntent',
    slots: { playlist: 'ディナー パーティー' },
    after: [IN_THE_KITCHEN],
    answers: 'シャッフル再生します。',
  },
  { say: 'シャッフル を オフ に して', intent: 'AMAZON.ShuffleOffIntent', after: [IN_THE_KITCHEN] },
  { say: 'この 曲 を リピート して', intent: 'RepeatIntent', slots: { repeat: 'この 曲' }, after: [IN_THE_KITCHEN], answers: 'この曲をリピートします。' },
  { say: 'リピート しないで', intent: 'RepeatIntent', slots: { repeat: 'しないで' }, after: [IN_THE_KITCHEN] },
  { say: '二 曲目 を 再生 して', intent: 'PlayTrackNumberIntent', slots: { amount: '2' }, after: [IN_THE_KITCHEN] },

  // volume
  {
    say: 'キッチン の 音量 を 五 に して',
    intent: 'SetVolumeIntent',
    slots: { amount: '5', room: 'キッチン' },
    answers: 'Kitchenの音量を5にしました。',
    command: 'players/cmd/volume_set',
  },
  {
    say: 'オフィス の 音量 を 30% に して',
    intent: 'SetVolumeIntent',
    slots: { amount: '30', unit: 'パーセント', room: 'オフィス' },
    answers: 'Officeの音量を30パーセントにしました。',
  },
  { say: '音量 を 少し 上げて', intent: 'VolumeUpIntent', slots: { step: '少し' }, after: [IN_THE_KITCHEN] },
  {
    say: '家中 の 音量 を 八十五 パーセント に して',
    intent: 'SetVolumeIntent',
    slots: { amount: '85', unit: 'パーセント', room: '家中' },
  },
  { say: 'どこ でも 音量 を かなり 下げて', intent: 'VolumeDownIntent', slots: { step: 'かなり', zone: 'どこ でも' } },
  { say: 'キッチン を 二 に 下げて', intent: 'SetVolumeIntent', slots: { amount: '2', room: 'キッチン' }, answers: 'Kitchenの音量を2にしました。' },
  { say: '音量 を 最大 に して', intent: 'VolumeUpIntent', slots: { step: '最大' }, after: [IN_THE_KITCHEN] },
  { say: '家中 で スキップ して', intent: 'NextIntent', slots: { room: '家中' }, after: [IN_THE_KITCHEN] },
  { say: 'うるさい', intent: 'VolumeDownIntent', after: [IN_THE_KITCHEN] },
  { say: 'リビング を ミュート して', intent: 'MuteIntent', slots: { room: 'リビング' }, answers: 'Living Roomをミュートしました。' },
  { say: 'ミュート を 解除 して', intent: 'UnmuteIntent', after: [IN_THE_KITCHEN, 'ミュート'] },
  { say: 'キッチン の 音量 は いくつ', intent: 'HowLoudIntent', slots: { room: 'キッチン' }, answers: '音量は、Kitchenは' },
];
