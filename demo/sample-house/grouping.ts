import type { Speaker } from './speaker.js';

/** Which speakers play together: the leader's music, on all of them. */
export type Grouping = {
  /** Follow a leader, and nobody else any more. Following oneself does nothing. False: nobody follows a follower. */
  join(speaker: Speaker, leader: Speaker): boolean;
  /** Stop following; of a leader: let the others go. */
  leave(speaker: Speaker): void;
};

export function createGrouping(options: {
  byId: (id: string | undefined) => Speaker | undefined;
  silence: (speaker: Speaker) => void;
  isNew: boolean;
}): Grouping {
  const { byId, silence, isNew } = options;

  const part = (follower: Speaker, leader: Speaker) => {
    delete follower.syncedTo;
    follower.state = 'idle';
    leader.members = leader.members.filter((id) => id !== follower.id);
    if (leader.members.length === 1) leader.members = [];
    if (leader.activeQueueId === follower.id) leader.activeQueueId = leader.id;
  };

  return {
    join(speaker, leader) {
      if (leader.syncedTo !== undefined) return false;
      if (speaker === leader || speaker.syncedTo === leader.id) return true;
      const before = byId(speaker.syncedTo);
      if (before !== undefined) part(speaker, before);
      if (speaker.state !== 'idle') silence(speaker);
      speaker.syncedTo = leader.id;
      leader.members = [...new Set([leader.id, ...leader.members, speaker.id])];
      return true;
    },

    leave(speaker) {
      const leader = byId(speaker.syncedTo);
      if (leader !== undefined) return part(speaker, leader);
      const followers = speaker.members.filter((id) => id !== speaker.id);
      if (followers.length === 0) return;
      if (followers.length > 1) silence(speaker);
      // 2.8 lets only one of several go.
      for (const id of isNew ? followers.slice(0, 1) : followers) {
        const follower = byId(id);
        if (follower !== undefined) part(follower, speaker);
      }
    },
  };
}
