import { CONVERSATION } from './ja-conversation.js';
import type { Phrase } from './phrase.js';

const IN_THE_KITCHEN = 'キッチン で ダンシング クイーン を 再生 して';

/** What people say in Japanese, with the spaces of the samples. */
export const PHRASES: readonly Phrase[] = [
  { say: 'ミュージック アシスタント を 開いて', intent: 'launch', answers: '何を再生しますか？' },
  { say: 'アレクサ ミュージック アシスタント を 起動 して', intent: 'launch' },
  { say: 'ミュージック アシスタント', intent: 'launch' },

  // by name
  {
    say: IN_THE_KITCHEN,
    intent: 'PlaySongIntent',
    slots: { title: 'ダンシング クイーン', room: 'キッチン' },
    answers: 'KitchenでABBAの「Dancing Queen」を再生します。',
    command: 'player_queues/play_media',
  },
  {
    say: 'リビング で クイーン の ボヘミアン ラプソディ を かけて',
    intent: 'PlaySongIntent',
    slots: { title: 'ボヘミアン ラプソディ', artist: 'クイーン', room: 'リビング' },
    answers: 'Living RoomでQueenの「Bohemian Rhapsody」を再生します。',
    command: 'player_queues/play_media',
  },
  {
    say: 'ビリー ジーン を オフィス で 流して',
    intent: 'PlaySongIntent',
    slots: { title: 'ビリー ジーン', room: 'オフィス' },
    answers: 'OfficeでMichael Jacksonの「Billie Jean」を再生します。',
  },
  {
    say: 'キッチン で 宇多田ヒカル の first love を 流して',
    intent: 'PlaySongIntent',
    slots: { title: 'first love', artist: '宇多田ヒカル', room: 'キッチン' },
    answers: 'Kitchenで宇多田ヒカルの「First Love」を再生します。',
  },
  {
    say: 'キッチン で パフューム の ポリリズム を かけて',
    intent: 'PlaySongIntent',
    slots: { title: 'ポリリズム', artist: 'パフューム', room: 'キッチン' },
    answers: 'KitchenでPerfumeの「ポリリズム」を再生します。',
  },
  { say: 'ハレルヤ が 聞きたい', intent: 'PlaySongIntent', slots: { title: 'ハレルヤ' } },
  {
    say: 'キッチン で ジェフ バックリー 版 の ハレルヤ を かけて',
    intent: 'PlaySongIntent',
    slots: { title: 'ハレルヤ', artist: 'ジェフ バックリー', room: 'キッチン' },
    answers: 'KitchenでJeff Buckleyの「Hallelujah」を再生します。',
  },
  {
    say: 'カム アズ ユー アー の ライブ 版 を 再生 して',
    intent: 'PlaySongIntent',
    slots: { title: 'カム アズ ユー アー', version: 'ライブ 版' },
    after: [IN_THE_KITCHEN],
  },
  {
    say: 'アレクサ ミュージック アシスタント で キッチン で ダンシング クイーン を 再生 して',
    intent: 'PlaySongIntent',
    slots: { title: 'ダンシング クイーン', room: 'キッチン' },
    command: 'player_queues/play_media',
  },
  {
    say: 'ミュージック アシスタント に リビング で イエスタデイ を 再生 する ように 言って',
    intent: 'PlaySongIntent',
    slots: { title: 'イエスタデイ', room: 'リビング' },
    answers: 'Living RoomでThe Beatlesの「Yesterday」を再生します。',
  },
  { say: 'レット イット ビー を かけて くれる', intent: 'PlaySongIntent', slots: { title: 'レット イット ビー' }, after: [IN_THE_KITCHEN] },
  {
    say: 'キッチン で マイケル ジャクソン の アルバム スリラー を 再生 して',
    intent: 'PlayAlbumIntent',
    slots: { album: 'スリラー', artist: 'マイケル ジャクソン', room: 'キッチン' },
    answers: 'KitchenでMichael Jacksonのアルバム「Thriller」を再生します。',
    command: 'player_queues/play_media',
  },
  { say: 'アライバル という アルバム を かけて', intent: 'PlayAlbumIntent', slots: { album: 'アライバル' }, after: [IN_THE_KITCHEN] },
  {
    say: 'オフィス で クイーン の 曲 を 流して',
    intent: 'PlayArtistIntent',
    slots: { artist: 'クイーン', room: 'オフィス' },
    answers: 'OfficeでQueenの曲を再生します。',
    command: 'player_queues/play_media',
  },
  { say: '何か ビートルズ の 曲 を かけて', intent: 'PlayArtistIntent', slots: { artist: 'ビートルズ' }, after: [IN_THE_KITCHEN], answers: 'The Beatlesの曲' },
  {
    say: 'リビング で ディナー パーティー の プレイリスト を かけて',
    intent: 'PlayPlaylistIntent',
    slots: { playlist: 'ディナー パーティー', room: 'リビング' },
    answers: 'Living Roomでプレイリスト「Dinner Party」を再生します。',
    command: 'player_queues/play_media',
  },
  { say: 'プレイリスト ロード トリップ を 再生 して ください', intent: 'PlayPlaylistIntent', slots: { playlist: 'ロード トリップ' }, after: [IN_THE_KITCHEN] },
  {
    say: 'オフィス で ラジオ 局 ジャズ エフエム を つけて',
    intent: 'PlayStationIntent',
    slots: { station: 'ジャズ エフエム', room: 'オフィス' },
    answers: 'Officeでラジオ局「Jazz FM」を再生します。',
    command: 'player_queues/play_media',
  },
  { say: 'ラジオ を ラジオ パラダイス に 合わせて', intent: 'PlayStationIntent', slots: { station: 'ラジオ パラダイス' }, after: [IN_THE_KITCHEN] },
  {
    say: 'キッチン で デイリー ニュース の 最新 エピソード を 再生 して',
    intent: 'PlaySpokenIntent',
    slots: { podcast: 'デイリー ニュース', room: 'キッチン' },
    answers: 'The News on Saturday',
  },
  {
    say: 'オフィス で オーディオブック モビー ディック の 続き を 再生 して',
    intent: 'PlaySpokenIntent',
    slots: { audiobook: 'モビー ディック', room: 'オフィス' },
    answers: 'Moby Dick',
  },
  { say: '本 の 続き を 読んで', intent: 'PlaySpokenIntent', after: [IN_THE_KITCHEN] },

  // by kind
  {
    say: 'キッチン で ジャズ を かけて',
    intent: 'PlayGenreIntent',
    slots: { genre: 'ジャズ', room: 'キッチン' },
    answers: 'Kitchenでジャズの曲を再生します。',
    command: 'player_queues/play_media',
  },
  { say: '静かな 曲 を 流して', intent: 'PlayGenreIntent', slots: { genre: '静かな' }, after: [IN_THE_KITCHEN] },
  {
    say: '八十年代 の ロック を 再生 して',
    intent: 'PlayGenreIntent',
    slots: { decade: '八十年代', genre: 'ロック' },
    after: [IN_THE_KITCHEN],
    answers: '80年代のロックの曲',
  },
  { say: '90年代 の 曲 を かけて', intent: 'PlayGenreIntent', slots: { decade: '90年代' }, after: [IN_THE_KITCHEN] },
  {
    say: 'キッチン で お気に入り を かけて',
    intent: 'PlayCollectionIntent',
    slots: { collection: 'お気に入り', room: 'キッチン' },
    answers: 'Kitchenでお気に入りを再生します。',
  },
  {
    say: 'テイラー スウィフト の 最新 アルバム を 再生 して',
    intent: 'PlayCollectionIntent',
    slots: { artist: 'テイラー スウィフト', collection: '最新 アルバム' },
    after: [IN_THE_KITCHEN],
    answers: 'Midnights',
  },
  { say: '何か かけて', intent: 'PlayCollectionIntent', slots: { collection: '何か' }, after: [IN_THE_KITCHEN] },

  // queue
  {
    say: '次 に アバ の ウォータールー を かけて',
    intent: 'PlayNextIntent',
    slots: { title: 'ウォータールー', artist: 'アバ' },
    after: [IN_THE_KITCHEN],
    answers: 'Waterloo',
  },
  { say: 'スリラー を キュー に 追加 して', intent: 'AddToQueueIntent', slots: { title: 'スリラー' }, after: [IN_THE_KITCHEN], answers: 'Thriller' },
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
  { say: '三十秒 早送り して', intent: 'SeekIntent', slots: { duration: 'PT30S', direction: '早送り して' }, after: [IN_THE_KITCHEN] },
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
  { say: 'うるさい', intent: 'VolumeDownIntent', after: [IN_THE_KITCHEN] },
  { say: 'リビング を ミュート して', intent: 'MuteIntent', slots: { room: 'リビング' }, answers: 'Living Roomをミュートしました。' },
  { say: 'ミュート を 解除 して', intent: 'UnmuteIntent', after: [IN_THE_KITCHEN, 'ミュート'] },
  { say: 'キッチン の 音量 は いくつ', intent: 'HowLoudIntent', slots: { room: 'キッチン' }, answers: '音量は、Kitchenは' },

  ...CONVERSATION,
];
