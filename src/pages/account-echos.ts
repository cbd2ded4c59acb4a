import { SealError } from '../crypto.js';
import type { Logger } from '../logger.js';
import { MusicAssistantError } from '../music-assistant/errors.js';
import { isRoom } from '../music-assistant/is-room.js';
import type { MusicAssistant } from '../music-assistant/music-assistant.js';
import type { Player } from '../music-assistant/types.js';
import type { Grant, Grants } from '../oauth/grant.js';
import { SECOND } from '../time.js';

/** An Echo that was heard with a link. Rooms are player ids. */
export type Echo = { readonly id: string; readonly home?: string; readonly usual?: string; readonly heardAt?: number };

/** What the skill knows of Echos, as far as these pages need it. */
export type Echos = {
  /** In the order in which they were first heard. */
  list(grantId: string): Promise<readonly Echo[]>;
  /** @returns false when there is no such Echo. */
  bind(options: { grantId: string; id: string; playerId: string | undefined }): Promise<boolean>;
};

export type Room = Pick<Player, 'playerId' | 'name'>;

/** A link with its Echos, and the rooms they may belong to; undefined when Music Assistant does not say. */
export type LinkedEchos = { readonly grant: Grant; readonly echos: readonly Echo[]; readonly rooms: readonly Room[] | undefined };

export type AccountEchos = {
  of(grant: Grant): Promise<LinkedEchos>;
  /** `playerId` undefined: to no room. */
  bind(grant: Grant, change: { echo: string; playerId: string | undefined }): Promise<'bound' | 'echo_gone' | 'room_gone' | 'rooms_unavailable'>;
};

/** The page waits no longer for it. */
const PLAYERS_TIMEOUT = 3 * SECOND;

export type AccountEchosDeps = { echos: Echos; grants: Pick<Grants, 'openMaToken'>; musicAssistant: Pick<MusicAssistant, 'connect'>; log: Logger };

/** The Echos of linked accounts, and their rooms at Music Assistant: asked as the linked account, so that nobody is shown what is not theirs. */
export function createAccountEchos({ echos, grants, musicAssistant, log }: AccountEchosDeps): AccountEchos {
  const roomsOf = async (grant: Grant): Promise<readonly Room[] | undefined> => {
    try {
      const ma = musicAssistant.connect(grants.openMaToken(grant), { signal: AbortSignal.timeout(PLAYERS_TIMEOUT) });
      return (await ma.players()).filter((player) => !player.hidden && isRoom(player)).toSorted((a, b) => a.name.localeCompare(b.name));
    } catch (error) {
      if (!(error instanceof MusicAssistantError || error instanceof SealError)) throw error;
      log.info({ grantId: grant.id, reason: error instanceof MusicAssistantError ? error.code : 'sealed' }, 'rooms not shown');
      return undefined;
    }
  };

  return {
    async of(grant) {
      const heard = await echos.list(grant.id);
      return { grant, echos: heard, rooms: heard.length === 0 || grant.maTokenRejectedAt !== undefined ? [] : await roomsOf(grant) };
    },
    async bind(grant, { echo, playerId }) {
      if (playerId !== undefined) {
        const rooms = await roomsOf(grant);
        if (rooms === undefined) return 'rooms_unavailable';
        if (!rooms.some((room) => room.playerId === playerId)) return 'room_gone';
      }
      return (await echos.bind({ grantId: grant.id, id: echo, playerId })) ? 'bound' : 'echo_gone';
    },
  };
}
