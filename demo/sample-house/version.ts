/** The two Music Assistant versions that were recorded: 2.7.0, and 2.8 three weeks before its release. */
export type Version = '2.7' | '2.8';

export const SCHEMA_VERSIONS = { '2.7': 28, '2.8': 29 } as const satisfies Record<Version, number>;
