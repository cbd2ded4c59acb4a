import type { Phrase } from './phrase.js';

const IN_THE_KITCHEN = 'キッチン で ダンシング クイーン を 再生 して';

/** Rooms, questions, what people make of a song, and answers to us. */
export const CONVERSATION: readonly Phrase[] = [
  // rooms
  {
    say: '音楽 を リビング に 移して',
    intent: 'MoveMusicIntent',
    slots: { room: 'リビング' },
    after: [IN_THE_KITCHEN],
    answers: 'をLiving Roomに移しました。',
  },
  { say: '音楽 を キッチン から オフィス に 移して', intent: 'MoveMusicIntent', slots: { other_room: 'キッチン', room: 'オフィス' }, after: [IN_THE_KITCHEN] },
  { say: 'リビング でも 流して', intent: 'GroupRoomsIntent', slots: { room: 'リビング' }, after: [IN_THE_KITCHEN] },
  {
    say: 'キッチン と リビング を グループ に して',
    intent: 'GroupRoomsIntent',
    slots: { room: 'キッチン', other_room: 'リビング' },
    answers: 'をグループにしました。',
  },
  { say: 'グループ を 解除 して', intent: 'UngroupIntent' },
  { say: '使える 部屋 を 教えて', intent: 'ListRoomsIntent', answers: '使えるのは、' },
  { say: 'この エコー は キッチン に ある', intent: 'BindEchoIntent', slots: { room: 'キッチン' }, answers: 'このエコーはKitchenになりました。' },
  {
    say: '二階 は リビング と オフィス',
    intent: 'TeachZoneIntent',
    slots: { zone: '二階', room: 'リビング', other_room: 'オフィス' },
    answers: '二階はLiving RoomとOfficeですね。',
  },
  { say: 'キッチン', intent: 'ChooseRoomIntent', slots: { room: 'キッチン' }, after: ['ダンシング クイーン を 再生 して'] },
  { say: 'ここ じゃ なくて リビング で', intent: 'ChooseRoomIntent', slots: { room: 'リビング' }, after: [IN_THE_KITCHEN] },

  // asking
  { say: 'キッチン で 何 が かかって いる', intent: 'WhatsPlayingIntent', slots: { room: 'キッチン' }, after: [IN_THE_KITCHEN], answers: 'Dancing Queen' },
  { say: '誰 が 歌って いる', intent: 'WhatsPlayingIntent', after: [IN_THE_KITCHEN], answers: 'ABBA' },
  { say: 'この 曲 は どの アルバム の 曲', intent: 'AboutSongIntent', slots: { aspect: 'アルバム' }, after: [IN_THE_KITCHEN] },
  { say: 'この 曲 は いつ 出た', intent: 'nothing' },
  { say: 'この 曲 の 発売 年 は', intent: 'AboutSongIntent', slots: { aspect: '発売 年' }, after: [IN_THE_KITCHEN] },
  { say: 'アバ の 曲 は ある', intent: 'SearchLibraryIntent', slots: { artist: 'アバ' }, answers: 'はい、ABBAは' },
  { say: 'ウォータールー という 曲 は ある', intent: 'SearchLibraryIntent', slots: { title: 'ウォータールー' }, answers: 'Waterloo' },
  { say: 'クイーン の アルバム は 何 が ある', intent: 'ListAlbumsIntent', slots: { artist: 'クイーン' }, answers: 'Queenのアルバムは、' },

  // taste, time and voice
  { say: 'この 曲 が 好き', intent: 'LikeIntent', after: [IN_THE_KITCHEN], answers: 'お気に入りに追加しました。' },
  { say: 'お気に入り から 外して', intent: 'UnlikeIntent', after: [IN_THE_KITCHEN] },
  { say: 'この 曲 は もう かけないで', intent: 'NeverPlayIntent', after: [IN_THE_KITCHEN] },
  {
    say: '三十分 後 に 音楽 を 止めて',
    intent: 'SleepTimerIntent',
    slots: { duration: 'PT30M' },
    after: [IN_THE_KITCHEN],
    answers: '30分後にKitchenの音楽を止めます。',
  },
  { say: 'スリープ タイマー を 一時間半 に して', intent: 'SleepTimerIntent', slots: { duration: 'PT1H30M' }, after: [IN_THE_KITCHEN], answers: '1時間半後に' },
  { say: 'スリープ タイマー を キャンセル して', intent: 'CancelTimerIntent' },
  { say: 'この 曲 が 終わったら 止めて', intent: 'StopAfterSongIntent', after: [IN_THE_KITCHEN] },
  { say: 'キッチン に ご飯 が できた と 伝えて', intent: 'AnnounceIntent', slots: { room: 'キッチン', message: 'ご飯 が できた' } },
  { say: 'みんな に もう 寝る 時間 です って 言って', intent: 'AnnounceIntent', slots: { message: 'もう 寝る 時間 です' } },

  // the conversation
  { say: '私 は 誰', intent: 'WhoAmIIntent' },
  { say: 'ありがとう', intent: 'ThanksIntent' },
  { say: 'アルバム の 方', intent: 'ChooseIntent', slots: { kind: 'アルバム' }, after: ['キッチン で スリラー を かけて'] },
  {
    say: 'いや レナード コーエン の',
    intent: 'ChooseIntent',
    slots: { artist: 'レナード コーエン' },
    after: ['キッチン で ハレルヤ を かけて'],
  },
  { say: '二番目', intent: 'ChooseIntent', slots: { ordinal: '二番目' }, after: ['キッチン で ハレルヤ を かけて'] },
  { say: 'さっき の は 忘れて', intent: 'ForgetIntent', after: [IN_THE_KITCHEN] },
  { say: 'ヘルプ', intent: 'AMAZON.HelpIntent' },
  { say: 'もう一度 言って', intent: 'AMAZON.RepeatIntent', after: [IN_THE_KITCHEN] },
  { say: 'ストップ', intent: 'AMAZON.StopIntent' },
  { say: 'はい', intent: 'AMAZON.YesIntent' },
  { say: '明日 の 天気 は どう', intent: 'nothing' },
];
