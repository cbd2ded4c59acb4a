/** Every place a room takes in a Portuguese sentence, and the sentence without one. */
export function inEveryRoomForm(sentence: string): string[] {
  return [sentence, `${sentence} na {room}`, `${sentence} no {room}`, `${sentence} em {room}`, `na {room} ${sentence}`, `no {room} ${sentence}`];
}

/** For the less common ways to say it. */
export const withAndWithoutRoom = (sentence: string): string[] => [sentence, ...inARoom(sentence)];

/** With a room of either gender. */
export const inARoom = (sentence: string): string[] => [`${sentence} na {room}`, `${sentence} no {room}`];

/** What belongs to a room of either gender: "o volume da cozinha". */
export const ofARoom = (sentence: string): string[] => [`${sentence} da {room}`, `${sentence} do {room}`];
