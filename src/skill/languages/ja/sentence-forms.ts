/** What a wish for music ends with: "再生 して", "かけて", "流して". */
const VERBS = ['再生 して', 'かけて', '流して'];

/** Where the room stands: first of all, or before the verb. */
const withRoom = (object: string, verb: string): string[] => [`${object} ${verb}`, `{room} で ${object} ${verb}`, `${object} {room} で ${verb}`];

/** `object` ("{title} を") with each verb, without a room and with one in both places. */
export const playInEveryRoomForm = (object: string): string[] => VERBS.flatMap((verb) => withRoom(object, verb));

/** For the less common ways to say it: each verb, the room first or not at all. */
export const playInRoomOrNot = (object: string): string[] => VERBS.flatMap((verb) => inRoomOrNot(`${object} ${verb}`));

/** For the rare ones. */
export const playAnywhere = (object: string): string[] => VERBS.map((verb) => `${object} ${verb}`);

/** The sentence without a room, and with the room first. */
export const inRoomOrNot = (...sentences: readonly string[]): string[] => sentences.flatMap((sentence) => [sentence, `{room} で ${sentence}`]);

/** The same for what belongs to a room: "{room} の 音量 …". */
export const ofRoomOrNot = (...sentences: readonly string[]): string[] => sentences.flatMap((sentence) => [sentence, `{room} の ${sentence}`]);

/** How others are told to do it: "{title} を 再生 する ように 言って". */
export const toldToPlay = (object: string): string[] => [
  `${object} 再生 する ように 言って`,
  `{room} で ${object} 再生 する ように 言って`,
  `${object} かける ように お願い して`,
];
