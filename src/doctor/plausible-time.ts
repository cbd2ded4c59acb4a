const EARLIEST = Date.UTC(2025, 0);
const LATEST = Date.UTC(2045, 0);

/**
 * Can another machine's clock be right when it says this, in ms? Nothing is older than this program. Ours is not the measure: a machine without
 * a battery believes that it is 1970, and must be told.
 */
export const isPlausibleTime = (time: number): boolean => time >= EARLIEST && time <= LATEST;
