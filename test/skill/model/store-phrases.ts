/** What a store text says one can say, in the quotation marks of each language. */
export const QUOTED = /["„«“「]\s*([^"“»」”]{3,}?)\s*["“»」”]/g;
