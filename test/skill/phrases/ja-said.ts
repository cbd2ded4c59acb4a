import type { Phrase } from './phrase.js';

const STARTED = ['キッチン で ダンシング クイーン を かけて'];

/** The same wishes in the short words of everyday speech, many without particles. */
export const SAID: readonly Phrase[] = [
  { say: 'ダンシング クイーン 聴かせて', intent: 'PlaySongIntent', slots: { title: 'ダンシング クイーン' } },
  { say: 'ダンシング クイーン 聞きたい', intent: 'PlaySongIntent', slots: { title: 'ダンシング クイーン' } },
  { say: 'スリラー の アルバム 流して', intent: 'PlayAlbumIntent', slots: { album: 'スリラー' } },
  { say: '夕食 の 音楽 を お願い', intent: 'PlayGenreIntent', slots: { genre: '夕食' } },
  { say: 'テンション 上がる 曲 かけて', intent: 'PlayGenreIntent', slots: { genre: 'テンション 上がる' } },
  { say: '作業 用 ビージーエム を 流して', intent: 'PlayGenreIntent', slots: { genre: '作業 用 ビージーエム' } },
  { say: 'なんか 音楽 かけて', intent: 'PlayCollectionIntent', slots: { collection: 'なんか 音楽' } },
  { say: '適当 に 流して', intent: 'PlayCollectionIntent', slots: { collection: '適当 に' } },
  { say: 'ラジオ つけて', intent: 'PlayStationIntent' },
  { say: '次 の 曲 は なに', intent: 'WhatsNextIntent', after: STARTED },

  { say: '消して', intent: 'StopIntent', after: STARTED },
  { say: '音楽 消して', intent: 'StopIntent', after: STARTED },
  { say: '次 いって', intent: 'NextIntent', after: STARTED },
  { say: '最初 から 流して', intent: 'RestartIntent', after: STARTED },
  { say: 'リピート して', intent: 'AMAZON.LoopOnIntent', after: STARTED },
  { say: 'もっと 大きく', intent: 'VolumeUpIntent', after: STARTED, answers: 'Kitchenの音量' },
  { say: '音 下げて', intent: 'VolumeDownIntent', after: STARTED },
  { say: 'ミュート 解除 して', intent: 'UnmuteIntent', after: [...STARTED, 'ミュート して'] },

  { say: 'いや リビング', intent: 'PlaySongIntent', slots: { title: 'リビング' }, after: STARTED, answers: 'Living Roomに移しました' },
  {
    say: 'いや リビング',
    intent: 'PlaySongIntent',
    slots: { title: 'リビング' },
    after: [...STARTED, '音量 を 五 に して'],
    answers: 'Living Roomの音量',
  },
  { say: 'やっぱり オフィス で かけて', intent: 'ChooseRoomIntent', slots: { room: 'オフィス' }, after: STARTED, answers: 'Office' },
  { say: '家中 で 流して', intent: 'ChooseRoomIntent', slots: { room: '家中' }, after: STARTED },
  { say: 'キッチン と リビング を まとめて', intent: 'GroupRoomsIntent', slots: { room: 'キッチン', other_room: 'リビング' }, after: STARTED },
  { say: 'どの 部屋 が 使える の', intent: 'ListRoomsIntent' },
  { say: 'ここ は キッチン だよ', intent: 'BindEchoIntent', slots: { room: 'キッチン' } },

  { say: 'これ 何 て 曲', intent: 'WhatsPlayingIntent', after: STARTED, answers: 'Dancing Queen' },
  { say: 'この 曲 誰 が 歌ってる の', intent: 'WhatsPlayingIntent', after: STARTED, answers: 'ABBA' },
  { say: 'これ 何 年 の 曲', intent: 'AboutSongIntent', slots: { aspect: '何 年' }, after: STARTED, answers: '1976' },
  { say: 'どの アルバム の 曲', intent: 'AboutSongIntent', slots: { aspect: 'アルバム' }, after: STARTED, answers: 'Arrival' },
  { say: 'いい ね', intent: 'LikeIntent', after: STARTED },
  { say: 'この 曲 は もう かけない で', intent: 'NeverPlayIntent', after: STARTED },
  { say: '一時間 たったら 消して', intent: 'SleepTimerIntent', slots: { duration: 'PT1H' }, after: STARTED },
  { say: 'ご飯 だよ って みんな に 伝えて', intent: 'AnnounceIntent', slots: { message: 'ご飯 だよ' } },
  { say: 'どの アカウント で ログイン してる', intent: 'WhoAmIIntent' },
];
