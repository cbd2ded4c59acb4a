import { CONVERSATION } from './ja-conversation.js';
import { PLAYBACK } from './ja-playback.js';
import { SAID } from './ja-said.js';
import { WRAPPED } from './ja-wrapped.js';
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
  {
    say: 'キッチン で スリラー という 曲 を かけて',
    intent: 'PlayTrackIntent',
    slots: { title: 'スリラー', room: 'キッチン' },
    answers: 'KitchenでMichael Jacksonの「Thriller」を再生します。',
    command: 'player_queues/play_media',
  },
  { say: '曲 の ハレルヤ を かけて', intent: 'PlayTrackIntent', slots: { title: 'ハレルヤ' } },
  { say: 'キッチン で ラジオ を つけて', intent: 'PlayStationIntent', slots: { room: 'キッチン' }, answers: 'ラジオ局' },
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

  ...PLAYBACK,
  ...CONVERSATION,
  ...WRAPPED,
  ...SAID,
];
