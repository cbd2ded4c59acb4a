import { z } from 'zod';
import { MEDIA_TYPES, type MediaType } from '../music-assistant/types.js';
import { grantTag } from '../oauth/grant.js';
import { parseJson } from '../parse-json.js';
import type { EditedRecord } from './edited-record.js';

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
};

/** What people call something, the latest last. Pairs, because names are anything people say: in an object "1989" comes first, and "constructor" is there already. */
type Named<Value> = readonly (readonly [name: string, value: Value])[];

/** Pairs; or an object, as they were written once. One that cannot be read is left out. */
const namedSchema = <Value>(schema: z.ZodType<Value>) =>
  z.union([z.array(z.tuple([z.string(), z.unknown()])), z.record(z.string(), z.unknown()).transform((all) => Object.entries(all))]).transform(
    (pairs): Named<Value> =>
      pairs.flatMap(([name, value]) => {
        const read = schema.safeParse(value);
        return read.success ? [[name, read.data] as const] : [];
      }),
  );

const record = z.object({
  choices: namedSchema(z.object({ mediaType: z.enum(MEDIA_TYPES), uri: z.string(), name: z.string() }))
    .optional()
    .catch(undefined),
  zones: namedSchema(z.array(z.string())).optional().catch(undefined),
  shuffled: z.array(z.string()).optional().catch(undefined),
});
export type HouseholdRecord = z.output<typeof record>;

/** Where the record lives: beside its grant, so that both are read in one trip. */
export const householdKey = (grantId: string): string => `household:${grantTag(grantId)}`;

/** What cannot be read counts as not taught. */
export const parseHousehold = (raw: string | undefined): HouseholdRecord => record.safeParse(raw === undefined ? {} : parseJson(raw)).data ?? {};

const meaningOf = <Value>(pairs: Named<Value> = [], wanted: string): Value | undefined => pairs.find(([name]) => name === wanted)?.[1];
const without = <Value>(pairs: Named<Value> = [], unwanted: string): Named<Value> => pairs.filter(([name]) => name !== unwanted);

/** What is taught is a promise; which queue is shuffled by whom is not. */
export function createHousehold({ value, edit, teach }: EditedRecord<HouseholdRecord>): Household {
  return {
    choice: (name) => meaningOf(value().choices, name),
    choose: (name, choice) => teach((known) => ({ ...known, choices: [...without(known.choices, name), [name, choice] as const].slice(-MAX_CHOICES) })),
    forgetChoice: (name) => teach((known) => ({ ...known, choices: without(known.choices, name) })),
    zone: (zone) => meaningOf(value().zones, zone),
    teachZone: (zone, playerIds) => teach((known) => ({ ...known, zones: [...without(known.zones, zone), [zone, [...playerIds]] as const] })),
    isShuffledByUs: (queueId) => value().shuffled?.includes(queueId) ?? false,
    noteShuffle: (queueId, by) =>
      edit((known) => {
        const { shuffled = [] } = known;
        if (shuffled.includes(queueId) === (by === 'us')) return known;
        return { ...known, shuffled: by === 'us' ? [...shuffled, queueId] : shuffled.filter((each) => each !== queueId) };
      }),
  };
}
