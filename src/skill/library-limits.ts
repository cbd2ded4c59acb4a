/** Some hours of music: what is played of a kind, a collection, a decade. */
export const MAX_TRACKS = 100;
export const MAX_ALBUMS = 10;
/** Looked through for what fits: as many as Music Assistant gives at once. */
export const LOOKED_THROUGH = 500;
