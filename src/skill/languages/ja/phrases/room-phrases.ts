import { sentences, ssml } from '../../../ssml.js';
import type { RoomPhrases } from '../../phrases/room-phrases.js';
import { what } from '../spoken-media.js';
import { allRooms, at, oneOfRooms, the } from '../spoken-places.js';

/** Which room, and rooms that play together. */
export const roomPhrases = {
  whichRoom: ({ rooms, more }) => (more ? ssml`どの部屋ですか？ たとえば、${oneOfRooms(rooms)}。` : ssml`どの部屋ですか？ ${oneOfRooms(rooms)}。`),
  roomChosen: (place) => ssml`${the(place)}ですね。何を再生しますか？`,
  echoBound: (room) => ssml`このエコーは${room}になりました。`,
  suggestBinding: (room) => ssml`「このエコーは${room}」と言えば、いつも${at({ name: room })}再生します。`,
  roomsList: ({ rooms, more }) =>
    rooms.length === 0 ? ssml`使える部屋がありません。` : ssml`使えるのは、${allRooms(rooms)}${more ? ssml`など` : ssml``}です。`,
  zoneTaught: ({ zone, rooms }) => ssml`${zone}は${allRooms(rooms)}ですね。`,
  zoneUnknown: ({ zone, rooms }) =>
    sentences(
      ssml`${zone}がどの部屋か、まだわかりません。`,
      rooms.length === 0 ? undefined : ssml`「${zone}は${rooms.slice(0, 2).join('と')}」のように教えてください。`,
    ),
  moved: ({ place, media }) => ssml`${media === undefined ? '音楽' : what(media)}を${the(place)}に移しました。`,
  nothingToMove: ({ place }) => ssml`${place === undefined ? '' : `${at(place)}は`}移す音楽がありません。`,
  alreadyThere: (place) => ssml`もう${at(place)}再生しています。`,
  grouped: (rooms) => ssml`${allRooms(rooms)}をグループにしました。`,
  ungrouped: (place) => ssml`${the(place)}のグループを解除しました。`,
  notGrouped: (place) => (place === 'everywhere' ? ssml`グループになっている部屋はありません。` : ssml`${the(place)}はグループになっていません。`),
  cannotGroup: ({ room, with: other }) => ssml`${room}と${other}は種類が違うので、グループにできません。`,
  whichRoomToAdd: () => ssml`どの部屋を追加しますか？`,
} satisfies RoomPhrases;
