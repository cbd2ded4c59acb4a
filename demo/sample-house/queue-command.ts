import { z } from 'zod';
import { type Caller, type Command, CommandFailed, command, findSpeaker, type House, isForbidden, late, text } from './command.js';
import type { Speaker } from './speaker.js';

export const byQueue = z.object({ queue_id: text });

type QueueOptions = {
  /** Some commands look at the user's player filter, the others act on any queue. */
  filtered?: boolean;
  /** Unknown and offline players: fail (the rule), or null. */
  unknown?: 'fails' | 'null';
  offline?: 'fails' | 'null';
};

/** A command to the queue of one player. */
export function queueCommand<T extends { queue_id: string }>(
  options: QueueOptions & { schema: z.ZodType<T> },
  act: (house: House, owner: Speaker, args: T, caller: Caller) => unknown,
): Command {
  return command(options.schema, (house, args, caller) => {
    const owner = findSpeaker(house, args.queue_id);
    if (owner === undefined) {
      if (options.unknown === 'null') return null;
      throw new CommandFailed('unknown queue');
    }
    if (options.filtered) checkAccess(caller, owner.id);
    if (!owner.available) {
      if (options.offline === 'null') return null;
      throw new CommandFailed('player unavailable');
    }
    return act(house, owner, args, caller);
  });
}

export const checkAccess = ({ user }: Caller, id: string) => {
  if (isForbidden(user, id)) throw new CommandFailed('no access to this player');
};

/** What 2.7 waits for. */
export const slow = (house: House, ms: number) => late(house.version === '2.7' ? ms : 0);
