import { ssml } from '../../../ssml.js';
import type { TimePhrases } from '../../phrases/time-phrases.js';
import { spokenDuration } from '../spoken-durations.js';
import { at, of, the } from '../spoken-places.js';

/** What is wanted at another time, or in another voice. */
export const timePhrases = {
  timerSet: ({ duration, place }) => ssml`${spokenDuration(duration)}後に${of(place)}音楽を止めます。`,
  howLong: () => ssml`何分後に止めますか？`,
  timerCancelled: () => ssml`スリープタイマーをキャンセルしました。`,
  noTimer: () => ssml`スリープタイマーは設定されていません。`,
  stopsAfterThis: (place) => ssml`この曲が終わったら${the(place)}を止めます。`,
  announced: (place) => ssml`${at(place)}アナウンスしました。`,
  cannotAnnounce: () => ssml`このバージョンのMusic Assistantではアナウンスできません。更新してからもう一度どうぞ。`,
  whatToAnnounce: () => ssml`何とアナウンスしますか？`,
} satisfies TimePhrases;
