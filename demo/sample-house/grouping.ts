import type { Speaker } from './speaker.js';

/** Which speakers play together: the leader's music, on all of them. */
export type Grouping = {
  /** Follow a leader. Following oneself, or a follower, does nothing. */
  join(speaker: Speaker, leader: Speaker): void;
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
      if (speaker === leader || leader.syncedTo !== undefined) return;
      if (speaker.state !== 'idle') silence(speaker);
      speaker.syncedTo = leader.id;
      leader.members = [...new Set([leader.id, ...leader.members, speaker.id])];
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
