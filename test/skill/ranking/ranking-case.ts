import type { MediaItem, MediaType } from '../../../src/music-assistant/types.js';
import type { Version } from '../../../src/skill/slots.js';

/** One line of the table: what Alexa heard, what there is, and what must be chosen. The lines are data: one more is a test more. */
export type RankingCase = {
  readonly why: string;
  /** As the slots have it. `kind`: the kind of thing the intent is about; left out: any. `in`: the language, English if left out. */
  readonly heard: { readonly name: string; readonly artist?: string; readonly kind?: MediaType; readonly version?: Version; readonly in?: string };
  readonly among: readonly MediaItem[];
  /** As `told` writes it; `nothing`; `offers X` for the same title by somebody else; `asks X | Y` for a question between those. */
  readonly finds: string;
};
