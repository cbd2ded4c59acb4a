/** With a room, whatever stands before it: "in cucina", "nel salotto", "nella camera", "nello studio", "sul balcone". */
export const inAnyRoom = (sentence: string): string[] => [
  ...inARoom(sentence),
  `${sentence} nello {room}`,
  `${sentence} sul {room}`,
  `${sentence} sulla {room}`,
  `${sentence} su {room}`,
];

/** Every place a room takes in an Italian sentence, and the sentence without one. */
export const inEveryRoomForm = (sentence: string): string[] => [sentence, ...inAnyRoom(sentence), `in {room} ${sentence}`, `nel {room} ${sentence}`];

/** For the less common ways to say it. */
export const withAndWithoutRoom = (sentence: string): string[] => [sentence, ...inARoom(sentence)];

/** With the likeliest of those. */
export const inARoom = (sentence: string): string[] => [`${sentence} in {room}`, `${sentence} nel {room}`, `${sentence} nella {room}`];
