import { z } from 'zod';
import { CommandFailed, flag, type House, mediaUri, text } from './command.js';
import { type Item, type Playable, uriOf } from './library-items.js';
import { SLOW_START } from './player-commands.js';
import { queueCommand, slow } from './queue-command.js';

const playMediaSchema = z.object({
  queue_id: text,
  media: z.union([mediaUri.transform((uri) => [uri]), z.array(mediaUri)]),
  option: text.optional(),
  radio_mode: flag.default(false),
  start_item: text.optional(),
});
const optionSchema = z.enum(['play', 'replace', 'next', 'replace_next', 'add']).optional();

/** Since this schema a radio is a playlist that is made from a seed. */
const FIRST_WITH_RADIO_PLAYLISTS = 34;
const RADIO_PLAYLIST = 'radio_playlist://playlist/';
const RADIO_LENGTH = 25;

type Media = { items: Playable[]; name: string; single: boolean; played: readonly Item[] };

/** Addresses that lead nowhere are skipped. */
function resolve(house: House, { uris, startItem }: { uris: readonly string[]; startItem: string | undefined }): Media {
  const found = uris.flatMap((uri) => house.library.find(uri) ?? []).filter(({ kind }) => kind !== 'genre' || house.version === '2.8');
  const items = found.flatMap((item) => house.library.contentsOf(item));
  const from = items.findIndex((item) => uriOf(item) === startItem || item.id === startItem);
  return { items: from < 0 ? items : items.slice(from), name: found[0]?.name ?? '', single: found[0]?.kind === 'track', played: found };
}

/** Music like the seeds. Needs a source that knows what is alike. */
function resolveRadio(house: House, seedUris: readonly string[]): Media {
  if (house.providers === 'files') throw new CommandFailed('no provider for radio mode');
  const seeds = seedUris.flatMap((uri) => house.library.find(uri) ?? []);
  const items = seeds.flatMap((seed) => house.library.radioOf(seed)).slice(0, RADIO_LENGTH);
  return { items, name: seeds[0]?.name ?? '', single: false, played: seeds };
}

function mediaOf(house: House, { media: uris, radio_mode: isRadio, start_item: startItem }: z.output<typeof playMediaSchema>): Media {
  if (isRadio) return resolveRadio(house, uris);
  const seeds = house.schemaVersion() < FIRST_WITH_RADIO_PLAYLISTS ? [] : uris.filter((uri) => uri.startsWith(RADIO_PLAYLIST));
  if (seeds.length > 0)
    return resolveRadio(
      house,
      seeds.map((uri) => uri.slice(RADIO_PLAYLIST.length)),
    );
  return resolve(house, { uris, startItem });
}

export const playMedia = queueCommand({ schema: playMediaSchema, filtered: true }, (house, owner, args) => {
  const option = optionSchema.safeParse(args.option);
  if (!option.success) return null;
  const { played, ...media } = mediaOf(house, args);
  if (media.items.length === 0) {
    if (option.data === 'replace') house.playback.clear(owner, { skipStop: false });
    throw new CommandFailed('no playable items found');
  }
  if (owner.queue.repeat === 'unknown') throw new CommandFailed('repeat mode unknown');
  house.playback.load(owner, { ...media, option: option.data });
  for (const item of played) house.listening.played(item);
  return option.data === 'add' || option.data === 'next' || option.data === 'replace_next' ? null : slow(house, SLOW_START);
});
