/** Every place a room takes in a Spanish sentence, and the sentence without one. */
export function inEveryRoomForm(sentence: string): string[] {
  return [sentence, `${sentence} en la {room}`, `${sentence} en el {room}`, `${sentence} en {room}`, `en la {room} ${sentence}`, `en el {room} ${sentence}`];
}

/** For the less common ways to say it. */
export const withAndWithoutRoom = (sentence: string): string[] => [sentence, ...inARoom(sentence)];

/** With a room of either gender. */
export const inARoom = (sentence: string): string[] => [`${sentence} en la {room}`, `${sentence} en el {room}`];

/** What belongs to a room of either gender: "el volumen de la cocina". */
export const ofARoom = (sentence: string): string[] => [`${sentence} de la {room}`, `${sentence} del {room}`];
