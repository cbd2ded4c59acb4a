import { ssml } from '../../../ssml.js';
import type { QueuePhrases } from '../../phrases/queue-phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { allOf } from '../spoken-lists.js';
import { quoted, what } from '../spoken-media.js';
import { at, of } from '../spoken-places.js';

/** What comes after what plays. */
export const queuePhrases = {
  queuedNext: ({ media, place }) => ssml`${at(place)}次に${what(media)}を再生します。`,
  queuedLast: ({ media, place }) => ssml`${of(place)}キューに${what(media)}を追加しました。`,
  queueCleared: (place) => ssml`${of(place)}キューを空にしました。`,
  upNext: ({ items, more, place }) => ssml`${of(place)}次の曲は、${allOf(items.map(what))}${more === 0 ? EMPTY : ssml`、そのあと${more}曲`}です。`,
  nothingNext: (place) => (place === 'everywhere' ? ssml`次の曲はどの部屋にもありません。` : ssml`${at(place)}はこのあとの曲がありません。`),
  keepsGoing: (place) => ssml`${at(place)}音楽を流し続けます。`,
  cannotKeepGoing: () => ssml`できません。似た曲を探せる音楽サービスがありません。`,
  queueSaved: ({ name, place }) => ssml`${of(place)}キューを${quoted(name)}に保存しました。`,
  whatPlaylistName: () => ssml`プレイリストの名前は何にしますか？`,
} satisfies QueuePhrases;
