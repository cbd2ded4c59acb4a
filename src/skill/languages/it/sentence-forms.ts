/** Every place a room takes in an Italian sentence, and the sentence without one: "in cucina", "nel salotto", "nella camera", "nello studio". */
export const inEveryRoomForm = (sentence: string): string[] => [
  ...withAndWithoutRoom(sentence),
  `${sentence} nello {room}`,
  `${sentence} sul {room}`,
  `${sentence} su {room}`,
  `in {room} ${sentence}`,
  `nel {room} ${sentence}`,
];

/** For the less common ways to say it. */
export const withAndWithoutRoom = (sentence: string): string[] => [sentence, ...inARoom(sentence)];

/** With a room, whatever stands before it. */
export const inARoom = (sentence: string): string[] => [`${sentence} in {room}`, `${sentence} nel {room}`, `${sentence} nella {room}`];
