/** How rooms are called or begin, by what stands before them: "chambre" also covers "chambre d'amis". */
export type RoomOpenings<Before> = readonly (readonly [before: Before, starts: readonly string[]])[];

/** A room's name, and what stands before it. `isWhole`: the name says nothing more. */
export type OpenedRoom<Before> = { readonly before: Before; readonly name: string; readonly isWhole: boolean };

/** "La Cuisine" → "cuisine", with what belongs before it; undefined for a name that begins like no room ("Kitchen"). */
export function openRoom<Before>(name: string, { known, articles }: { known: RoomOpenings<Before>; articles: RegExp }): OpenedRoom<Before> | undefined {
  const bare = name.replace(articles, '');
  const lower = bare.toLowerCase();
  for (const [before, starts] of known) {
    const start = starts.find((each) => lower === each || lower.startsWith(`${each} `) || lower.startsWith(`${each}-`));
    if (start !== undefined) return { before, name: start + bare.slice(start.length), isWhole: lower === start };
  }
  return undefined;
}
