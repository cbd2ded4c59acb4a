/** With a room, whatever stands before it. `dans {room}` is for "dans l'entrée": nothing may touch a brace. */
export const inAnyRoom = (sentence: string): string[] => [
  `${sentence} dans la {room}`,
  `${sentence} dans le {room}`,
  `${sentence} dans {room}`,
  `${sentence} au {room}`,
  `${sentence} sur la {room}`,
  `${sentence} sur le {room}`,
  `${sentence} sur {room}`,
];

/** Every place a room takes in a French sentence, and the sentence without one. */
export const inEveryRoomForm = (sentence: string): string[] => [sentence, ...inAnyRoom(sentence), `dans la {room} ${sentence}`, `dans le {room} ${sentence}`];

/** For the less common ways to say it. */
export const withAndWithoutRoom = (sentence: string): string[] => [sentence, ...inARoom(sentence)];

/** With a room of either gender. */
export const inARoom = (sentence: string): string[] => [`${sentence} dans la {room}`, `${sentence} dans le {room}`];
