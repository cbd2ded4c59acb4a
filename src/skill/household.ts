import { z } from 'zod';
import { MEDIA_TYPES, type MediaType } from '../music-assistant/types.js';
import { grantTag } from '../oauth/grant.js';
import { parseJson } from '../parse-json.js';

/** More than that nobody chooses, and the record stays small: the oldest goes. */
const MAX_CHOICES = 200;

/** What a name means in this household. */
export type Choice = { readonly mediaType: MediaType; readonly uri: string; readonly name: string };

/** What one linked account has taught us, whichever Echo it spoke to: names that mean one thing, and which rooms are upstairs. */
export type Household = {
  /** @param name A name's key (`nameKeys`). */
  choice(name: string): Choice | undefined;
  choose(name: string, choice: Choice): void;
  forgetChoice(name: string): void;
  /** Player ids; undefined when nobody has said. @param zone An id of `ZONES`, or the words said. */
  zone(zone: string): readonly string[] | undefined;
  teachZone(zone: string, playerIds: readonly string[]): void;
  /** Is a queue shuffled only because we played something shuffled there once? Then what is played next is not. */
  isShuffledByUs(queueId: string): boolean;
  noteShuffle(queueId: string, by: 'us' | 'person'): void;
  /** The record to store; undefined when nothing changed. */
  changed(): string | undefined;
  /** The record, changed or not: stored again now and then, it lives as long as its grant. Undefined when nothing was ever taught. */
  record(): string | undefined;
};

const record = z.object({
  choices: z.record(z.string(), z.object({ mediaType: z.enum(MEDIA_TYPES), uri: z.string(), name: z.string() })).optional(),
  zones: z.record(z.string(), z.array(z.string())).optional(),
  shuffled: z.array(z.string()).optional(),
});
type HouseholdRecord = z.infer<typeof record>;

/** Where the record lives: beside its grant, so that both are read in one trip. */
export const householdKey = (grantId: string): string => `household:${grantTag(grantId)}`;

/** @param stored The record; what cannot be read counts as nothing taught. */
export function createHousehold(stored: string | undefined): Household {
  const before: HouseholdRecord = record.safeParse(stored === undefined ? {} : parseJson(stored)).data ?? {};
  const current: HouseholdRecord = { ...before };
  const toStored = (): string => JSON.stringify(current);

  return {
    choice: (name) => current.choices?.[name],
    choose(name, choice) {
      const { [name]: _, ...others } = current.choices ?? {};
      current.choices = Object.fromEntries([...Object.entries(others).slice(1 - MAX_CHOICES), [name, choice]]);
    },
    forgetChoice(name) {
      const { [name]: _, ...others } = current.choices ?? {};
      current.choices = others;
    },
    zone: (zone) => current.zones?.[zone],
    teachZone(zone, playerIds) {
      current.zones = { ...current.zones, [zone]: [...playerIds] };
    },
    isShuffledByUs: (queueId) => current.shuffled?.includes(queueId) ?? false,
    noteShuffle(queueId, by) {
      const others = (current.shuffled ?? []).filter((each) => each !== queueId);
      const shuffled = by === 'us' ? [...others, queueId] : others;
      if (current.shuffled !== undefined || shuffled.length > 0) current.shuffled = shuffled;
    },
    changed() {
      const after = toStored();
      return after === JSON.stringify(before) ? undefined : after;
    },
    record: () => (Object.keys(current).length === 0 ? undefined : toStored()),
  };
}
