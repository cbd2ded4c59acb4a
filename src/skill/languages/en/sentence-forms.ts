/** Every place a room takes in an English sentence, and the sentence without one. */
export function inEveryRoomForm(sentence: string): string[] {
  return [sentence, `${sentence} in {room}`, `${sentence} on {room}`, ...withArticle(sentence), `in the {room} ${sentence}`];
}

/** The same where a time may stand behind "in" and "on": "stop the music in ten minutes". */
export function inRoomFormsWithArticle(sentence: string): string[] {
  return [sentence, ...withArticle(sentence), `in the {room} ${sentence}`];
}

/** For the less common ways to say it. */
export function withAndWithoutRoom(sentence: string): string[] {
  return [sentence, `${sentence} in the {room}`, `${sentence} on the {room}`];
}

/** For those that are rarer still. */
export function inRoomOrNot(sentence: string): string[] {
  return [sentence, `${sentence} in the {room}`];
}

const withArticle = (sentence: string): string[] => [`${sentence} in the {room}`, `${sentence} on the {room}`, `${sentence} on the {room} speaker`];
