/** Every place a room takes in an English sentence, and the sentence without one. */
export function inEveryRoomForm(sentence: string): string[] {
  return [
    sentence,
    `${sentence} in the {room}`,
    `${sentence} in {room}`,
    `${sentence} on the {room}`,
    `${sentence} on {room}`,
    `${sentence} on the {room} speaker`,
    `in the {room} ${sentence}`,
  ];
}

/** For the less common ways to say it. */
export function withAndWithoutRoom(sentence: string): string[] {
  return [sentence, `${sentence} in the {room}`, `${sentence} on the {room}`];
}
