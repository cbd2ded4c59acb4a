import type { Commands } from '../music-assistant/commands.js';
import type { Player } from '../music-assistant/types.js';
import { createRecentMap } from '../recent-map.js';
import { type Clock, HOUR, SECOND } from '../time.js';
import type { Named } from './languages/phrases.js';

/** How long a list of players serves further phrases. */
const PLAYERS_LIFETIME = 5 * SECOND;
/** For so long after a command Music Assistant may report the state before it (2.8: up to 1.8 s): what we sent counts. */
const SETTLING = 3 * SECOND;
/** Before we say that nothing plays somewhere, we look, unless we have just looked: `maxAge` for that. */
export const JUST_NOW = SECOND;
/** Songs and volumes change elsewhere too: what we say of them is not older than this. */
export const FRESH = 2 * SECOND;
const EXAMPLE_LIFETIME = HOUR;
/** Accounts remembered at once. */
const MAX_HOUSES = 1000;

/** What we know a player does because we told it to. */
export type Sent = Partial<
  Pick<Player, 'playbackState' | 'volumeLevel' | 'groupVolume' | 'volumeMuted' | 'currentMedia' | 'syncedTo' | 'activeGroup' | 'groupMembers'>
>;

/** The players one account may use, as they are now. */
export type House = {
  /** @param options `maxAge` in ms; 0 asks Music Assistant. Rejects with MusicAssistantError. */
  players(options?: { maxAge?: number }): Promise<readonly Player[]>;
  /** The players as last heard of, without asking. */
  known(): readonly Player[];
  /** A command was accepted: from now on this is so, whatever Music Assistant reports in the next seconds. */
  sent(playerId: string, state: Sent): void;
  /** Something else plays there now, and we do not know what until Music Assistant says. */
  forgetMedia(playerId: string): void;
  /** What we started there: one song alone leaves nothing to skip to, unless somebody has queued more since. */
  started(playerId: string, media: { isOneSong: boolean }): void;
  playsOneSong(playerId: string): boolean;
  /** A piece of this account's music, to be named in an example: another one each time, from one search an hour. Undefined when there is none. */
  example(): Promise<Named | undefined>;
};

export type Houses = {
  of(grantId: string, ma: Commands): House;
  /** Music Assistant refused this account: whatever was known of its house is void. */
  forget(grantId: string): void;
};

type Known = {
  oneSong: Set<string>;
  players?: { list: readonly Player[]; at: number };
  sent: Map<string, { state: Sent; at: number }[]>;
  examples?: { list: readonly Named[]; next: number; at: number };
};

/** In memory, for each grant: what phrases within seconds of each other need not ask again. */
export function createHouses({ clock }: { clock: Clock }): Houses {
  const houses = createRecentMap<Known>(MAX_HOUSES);

  const withSent = (known: Known, player: Player): Player => {
    const recent = (known.sent.get(player.playerId) ?? []).filter(({ at }) => clock() - at < SETTLING);
    return Object.assign({ ...player }, ...recent.map(({ state }) => state));
  };

  return {
    of(grantId, ma) {
      const known: Known = houses.get(grantId) ?? { sent: new Map(), oneSong: new Set() };
      houses.set(grantId, known);
      return {
        async players({ maxAge = PLAYERS_LIFETIME } = {}) {
          const { players } = known;
          if (players !== undefined && clock() - players.at < maxAge) return players.list;
          const list = (await ma.players()).map((player) => withSent(known, player));
          known.players = { list, at: clock() };
          return list;
        },
        known: () => known.players?.list ?? [],
        sent(playerId, state) {
          const now = clock();
          const isOverwritten = (earlier: Sent): boolean => Object.keys(earlier).every((key) => key in state);
          const recent = (known.sent.get(playerId) ?? []).filter((earlier) => now - earlier.at < SETTLING && !isOverwritten(earlier.state));
          known.sent.set(playerId, [...recent, { state, at: now }]);
          if (known.players === undefined) return;
          const list = known.players.list.map((player) => (player.playerId === playerId ? { ...player, ...state } : player));
          known.players = { ...known.players, list };
        },
        forgetMedia(playerId) {
          const sent = (known.sent.get(playerId) ?? []).map(({ state: { currentMedia: _, ...state }, at }) => ({ state, at }));
          known.sent.set(playerId, sent);
          if (known.players === undefined) return;
          const list = known.players.list.map((player) => (player.playerId === playerId ? { ...player, currentMedia: undefined } : player));
          known.players = { ...known.players, list };
        },
        started(playerId, { isOneSong }) {
          if (isOneSong) known.oneSong.add(playerId);
          else known.oneSong.delete(playerId);
        },
        playsOneSong: (playerId) => known.oneSong.has(playerId),
        async example() {
          const isFresh = known.examples !== undefined && clock() - known.examples.at < EXAMPLE_LIFETIME;
          const { list, next } = isFresh && known.examples !== undefined ? known.examples : { list: await pickExamples(ma), next: 0 };
          known.examples = { list, next: next + 1, at: isFresh && known.examples !== undefined ? known.examples.at : clock() };
          return list[next % Math.max(list.length, 1)];
        },
      };
    },
    forget(grantId) {
      houses.delete(grantId);
    },
  };
}

/** Music Assistant has no "anything" to ask for; nearly every library has a title with an `e` in it. Favourites first, then what is the household's own. */
async function pickExamples(ma: Commands): Promise<readonly Named[]> {
  const { tracks } = await ma.search({ query: 'e', mediaTypes: ['track'], limit: 10 });
  const plain = tracks.filter(({ artists, name, version }) => artists.length > 0 && version === '' && name.length <= 30);
  const owned = plain.filter(({ inLibrary }) => inLibrary);
  const some = owned.length > 0 ? owned : plain;
  const ordered = [...some.filter(({ favorite }) => favorite), ...some.filter(({ favorite }) => !favorite)];
  return ordered.map(({ name, artists: [artist] }) => ({ kind: 'track', name, ...(artist === undefined ? {} : { artist }) }));
}
