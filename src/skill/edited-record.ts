import { GRANT_LIFETIME } from '../oauth/constants.js';
import { LOST, untilSettled } from '../oauth/retry.js';
import type { Store } from '../storage/store.js';

/** A record as it was when the request began; `isRead` false: the store was away, and nobody knows what it holds. */
export type StoredRecord = { readonly key: string; readonly raw: string | undefined; readonly isRead: boolean };

/**
 * One change to a record. It depends on nothing that may be different when it is done again on another value, and answers the same object when
 * there is nothing to do.
 */
export type Edit<Value> = (value: Value) => Value;

/**
 * A record of the store as one request sees and changes it. What is stored in the end is never the value the request began with, but its edits,
 * done again on what is there by then: whatever others wrote in the meantime stays.
 */
export type EditedRecord<Value> = {
  /** False: the value is that of an empty record, whatever the store may hold. */
  readonly isRead: boolean;
  /** As it was read, with the edits of this request. */
  value(): Value;
  /** An edit that changes nothing now is not done later either. */
  edit(edit: Edit<Value>): void;
  /** An edit that the person was promised ("from now on …"). */
  teach(edit: Edit<Value>): void;
  /** Something was taught, and is not stored. */
  owes(): boolean;
  /**
   * Store the edits: one trip when nobody else wrote, none when there is nothing to store.
   *
   * @param options `renews`: store it again, changed or not, so that it lives as long as its grant; nothing comes into being by that.
   * @returns whether anything was written. Rejects with StoreError; OAuthError when too many write at once.
   */
  save(store: Store, options: { renews: boolean }): Promise<boolean>;
};

/** @param parse What cannot be read of a record counts as not there. */
export function editRecord<Value>({ key, raw, isRead }: StoredRecord, parse: (raw: string | undefined) => Value): EditedRecord<Value> {
  let current = parse(raw);
  const edits: Edit<Value>[] = [];
  let owes = false;

  const edit = (change: Edit<Value>): void => {
    const after = change(current);
    if (after === current) return;
    current = after;
    edits.push(change);
  };

  return {
    isRead,
    value: () => current,
    edit,
    teach(change) {
      const before = current;
      edit(change);
      owes ||= current !== before;
    },
    owes: () => owes,
    async save(store, { renews }) {
      if (edits.length === 0 && !renews) return false;
      let read = isRead ? { raw } : undefined;
      const hasWritten = await untilSettled(async () => {
        const { raw: expected } = read ?? { raw: await store.get(key) };
        read = undefined;
        const found = parse(expected);
        const value = JSON.stringify(edits.reduce((edited, change) => change(edited), found));
        const isSame = value === JSON.stringify(found);
        if (isSame && (!renews || expected === undefined)) return false;
        return (await store.commit({ key, expected, writes: [{ key, value, ttlMs: GRANT_LIFETIME }] })) ? true : LOST;
      });
      owes = false;
      return hasWritten;
    },
  };
}
