import { ssml } from '../../../ssml.js';
import type { VolumePhrases } from '../../phrases/volume-phrases.js';
import { of, the } from '../spoken-places.js';

const percent = (level: number): string => `${level}パーセント`;
/** 0–10 as Echo people say it; percent for what lies between. */
const loudness = (level: number): string => (level % 10 === 0 ? String(level / 10) : percent(level));

/** How loud it is, or becomes. */
export const volumePhrases = {
  volume: ({ level, place, scale }) => ssml`${of(place)}音量を${scale === 'percent' ? percent(level) : loudness(level)}にしました。`,
  volumeIs: (rooms) => ssml`音量は、${rooms.map(({ room, level, muted }) => `${room}は${muted ? 'ミュート中' : loudness(level)}`).join('、')}です。`,
  louder: ({ level, place }) => ssml`${of(place)}音量を${level === undefined ? '' : `${percent(level)}に`}上げました。`,
  quieter: ({ level, place }) => ssml`${of(place)}音量を${level === undefined ? '' : `${percent(level)}に`}下げました。`,
  loudestAlready: (place) => ssml`${of(place)}音量はもう最大です。`,
  silentAlready: (place) => ssml`${of(place)}音量はもう0です。`,
  muted: (place) => ssml`${the(place)}をミュートしました。`,
  unmuted: ({ level, place }) => ssml`${of(place)}ミュートを解除しました。${level === undefined ? '' : `音量は${loudness(level)}です。`}`,
  volumeRange: () => ssml`音量は0から10、または100パーセントまでです。「音量を5にして」と言ってみてください。`,
  howLoud: (place) => ssml`${of(place)}音量をいくつにしますか？ 0から10で言ってください。`,
  volumeUnknown: (place) => ssml`${of(place)}今の音量がわかりません。「音量を5にして」のように言ってください。`,
  noVolume: (place) => ssml`${of(place)}音量はここからは変えられません。本体のボタンを使ってください。`,
  sureThatLoud: (level) => ssml`すべての部屋で${level === undefined ? 'とても大きな音' : `音量${loudness(level)}`}になります。いいですか？`,
} satisfies VolumePhrases;
