import { sentences, ssml } from '../../../ssml.js';
import type { TransportPhrases } from '../../phrases/transport-phrases.js';
import type { Action } from '../../phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { spokenPosition } from '../spoken-durations.js';
import { quoted, what, withExample } from '../spoken-media.js';
import { allRooms, at, of, the } from '../spoken-places.js';

/** Before "を頼みました" and "ができませんでした". */
const NOUNS = {
  pause: '一時停止',
  resume: '再開',
  stop: '停止',
  skip: 'スキップ',
  go_back: '前の曲の再生',
  start_again: '最初からの再生',
  seek: '移動',
  shuffle: 'シャッフルの設定',
  repeat: 'リピートの設定',
  set_volume: '音量の変更',
  mute: 'ミュート',
  unmute: 'ミュートの解除',
  queue: 'キューへの追加',
  clear_queue: 'キューの消去',
  move: '音楽の引き継ぎ',
  group: 'グループへの追加',
  ungroup: 'グループの解除',
  announce: 'アナウンス',
  keep_going: '連続再生',
  save_queue: 'キューの保存',
} as const satisfies Record<Action, string>;

const REPEATING = { one: 'この曲をリピートします', all: '全曲をリピートします', off: 'リピートをオフにしました' } as const;

/** What was done to music that plays. */
export const transportPhrases = {
  paused: (place) => ssml`${the(place)}を一時停止しました。`,
  resumed: ({ place, media }) => (media === undefined ? ssml`${at(place)}再開します。` : ssml`${at(place)}${what(media)}を再開します。`),
  stopped: (place) => ssml`${the(place)}を止めました。`,
  skipped: (place) => ssml`${at(place)}次の曲に進みます。`,
  wentBack: ({ place, media }) => (media === undefined ? ssml`${at(place)}前の曲に戻ります。` : ssml`${at(place)}${quoted(media)}に戻ります。`),
  startedAgain: ({ place, media }) => ssml`${at(place)}${media === undefined ? '最初' : ssml`${what(media)}を最初`}から再生します。`,
  firstInQueue: (place) => ssml`${at(place)}はこの前の曲がありません。`,
  lastInQueue: (place) => ssml`${at(place)}は次の曲がありません。`,
  soughtTo: ({ position, place }) => ssml`${at(place)}${position < 1 ? '最初' : spokenPosition(position)}から再生します。`,
  cannotSeek: (place) => ssml`${of(place)}再生中のものは、早送りや巻き戻しができません。`,
  beyondTheEnd: ({ duration, place }) => ssml`${of(place)}曲は${spokenPosition(duration)}しかありません。`,
  howFar: () => ssml`どのくらい動かしますか？`,
  shuffled: ({ on, place }) => ssml`${of(place)}シャッフルを${on ? 'オン' : 'オフ'}にしました。`,
  repeating: ({ mode, place }) => ssml`${at(place)}${REPEATING[mode]}。`,
  noSuchTrack: ({ number, count, place }) =>
    count === 0 ? ssml`${of(place)}キューは空です。` : ssml`${of(place)}キューに${number}曲目はありません。全部で${count}曲です。`,
  alreadyPlaying: ({ place, media }) => ssml`${at(place)}もう${media === undefined ? '' : ssml`${what(media)}を`}再生しています。`,
  nothingPlaying: ({ place, elsewhere }) =>
    sentences(
      place === 'everywhere' ? ssml`どの部屋でも何も再生していません。` : ssml`${at(place)}は何も再生していません。`,
      elsewhere === undefined ? undefined : ssml`${at({ name: elsewhere })}は再生中です。`,
    ),
  nothingToResume: ({ place, example }) => withExample(ssml`${at(place)}再開できるものがありません。`, example),
  asked: ({ place, action }) => ssml`${the(place)}に${NOUNS[action]}を頼みました。少し時間がかかっています。`,
  couldNot: ({ place, action }) => ssml`${at(place)}${NOUNS[action]}ができませんでした。少ししてからもう一度どうぞ。`,
  except: (rooms) => (rooms.length === 0 ? EMPTY : ssml`${allRooms(rooms)}ではできませんでした。`),
} satisfies TransportPhrases;
