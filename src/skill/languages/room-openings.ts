import type { Speech } from '../ssml.js';
import { roomLists, saysPlaces } from './spoken-places.js';

/**
 * What stands before a room: where something is ("dans la "), and the room itself ("la "). `atMore`: where it is when the name goes on, where that
 * differs ("in bagno", but "nel bagno piccolo"). All end where the name begins.
 */
type Before = { readonly at: string; readonly atMore?: string; readonly the: string };

/** How rooms are called or begin, by what stands before them: "chambre" also covers "chambre d'amis". */
export type RoomOpenings = readonly (readonly [before: Before, starts: readonly string[]])[];

/** What a language that has a word before every room knows of rooms. */
type RoomWords = {
  readonly openings: RoomOpenings;
  /** The articles that a player's name may begin with. */
  readonly articles: RegExp;
  /** Before a player whose kind of name nobody knows: "en " makes "en Kitchen". */
  readonly unknownAt: string;
  /** "everywhere" and "every room". */
  readonly everywhere: { readonly at: string; readonly the: string };
  readonly allOf: (items: readonly Speech[]) => Speech;
  readonly oneOf: (items: readonly Speech[]) => Speech;
  /** How openings are written that are not lower case: "tv" is "TV". */
  readonly written?: Readonly<Record<string, string>>;
};

/**
 * How places are said by what their names begin with: `at` "dans la cuisine", `the` "la cuisine", and lists of rooms. "La Cuisine" is "la cuisine";
 * a name that begins like no room ("Kitchen") stays as it is.
 */
export function createRoomPlaces({ openings, articles, unknownAt, everywhere, allOf, oneOf, written = {} }: RoomWords) {
  const read = (name: string): { at: string; the: string } => {
    const bare = name.replace(articles, '');
    const lower = bare.toLowerCase();
    for (const [before, starts] of openings) {
      const start = starts.find((each) => lower === each || lower.startsWith(`${each} `) || lower.startsWith(`${each}-`));
      if (start === undefined) continue;
      const room = (written[start] ?? start) + bare.slice(start.length);
      return { at: (lower === start ? before.at : (before.atMore ?? before.at)) + room, the: before.the + room };
    }
    return { at: unknownAt + name, the: name };
  };
  const atRoom = (name: string): string => read(name).at;
  const theRoom = (name: string): string => read(name).the;
  return {
    at: saysPlaces({ everywhere: everywhere.at, one: atRoom, allOf }),
    the: saysPlaces({ everywhere: everywhere.the, one: theRoom, allOf }),
    ...roomLists(theRoom, { allOf, oneOf }),
    /** "dans la cuisine et au sous-sol". */
    inAllRooms: roomLists(atRoom, { allOf, oneOf }).allRooms,
  };
}
