import { z } from 'zod';
import { SealError } from '../crypto.js';
import type { HeardEcho } from '../heard-echo.js';
import type { Logger } from '../logger.js';
import { MusicAssistantError } from '../music-assistant/errors.js';
import { isRoom } from '../music-assistant/is-room.js';
import type { MusicAssistant } from '../music-assistant/music-assistant.js';
import type { Player } from '../music-assistant/types.js';
import type { Grant, Grants } from '../oauth/grant.js';
import { SECOND } from '../time.js';

/** What the skill knows of Echos, as far as these pages need it. */
export type Echos = {
  /** In the order in which they were first heard. */
  list(grantId: string): Promise<readonly HeardEcho[]>;
  /** @returns false when there is no such Echo. */
  bind(options: { grantId: string; id: string; playerId: string | undefined }): Promise<boolean>;
};

export type Room = Pick<Player, 'playerId' | 'name'>;

/** A link with its Echos, and the rooms they may belong to; undefined when Music Assistant does not say. */
export type LinkedEchos = { readonly grant: Grant; readonly echos: readonly HeardEcho[]; readonly rooms: readonly Room[] | undefined };

export type AccountEchos = {
  of(grant: Grant): Promise<LinkedEchos>;
  /** Give an Echo a room, or (`room` empty) none. @param grant undefined: it is gone, or none of the person's business. */
  changeRoom(grant: Grant | undefined, change: { echo: string; room: string }): Promise<RoomNotice>;
};

/** What came of it. */
export type RoomNotice = 'room_set' | 'room_removed' | 'already_removed' | 'echo_gone' | 'room_gone' | 'rooms_unavailable';

const id = z.string().min(1).max(200);
const fields = {
  csrf: z.string().default(''),
  grant: id,
  echo: id,
  /** Some browsers' button, some scripts' nothing: it is not looked at when it is taken away. */
  room: z.string().max(200).default(''),
};

/** The forms that give an Echo its room, and take it away. */
export const ROOM_FORMS = [
  z.strictObject({ ...fields, action: z.literal('set-room') }),
  z.strictObject({ ...fields, action: z.literal('remove-room') }),
] as const;

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
    async changeRoom(grant, { echo, room }) {
      if (grant === undefined) return 'already_removed';
      const playerId = room === '' ? undefined : room;
      if (playerId !== undefined) {
        const rooms = await roomsOf(grant);
        if (rooms === undefined) return 'rooms_unavailable';
        if (!rooms.some((each) => each.playerId === playerId)) return 'room_gone';
      }
      if (!(await echos.bind({ grantId: grant.id, id: echo, playerId }))) return 'echo_gone';
      return playerId === undefined ? 'room_removed' : 'room_set';
    },
  };
}
