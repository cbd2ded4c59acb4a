import type { MediaType } from '../../music-assistant/types.js';
import { type Speech, sentences, ssml } from '../ssml.js';
import type { Example, Named, Place, Some, Wanted } from './phrases.js';

export const EMPTY = ssml``;

type Kinds = Readonly<Record<MediaType, string>>;

/** The words of a language that music is named with. */
export type MediaWords = {
  /** A name, as an ear of this language expects it. */
  readonly spoken: (name: string) => Speech;
  /** "by ABBA". */
  readonly of: (artist: string) => Speech;
  /** "from Daily News", of an episode; like an artist where it is left out. */
  readonly ofPodcast?: (podcast: string) => Speech;
  /** What plays when an artist does, where the name alone does not say it: "Musik von ABBA". */
  readonly musicOf?: (artist: string) => Speech;
  /** With their articles: "the album". They are safe in SSML. */
  readonly kinds: Kinds;
  /** Kinds with another article where something is done to them: "den Podcast". */
  readonly kindsAsObject?: Partial<Kinds>;
  /** Music without a genre. */
  readonly music: string;
  /** The music of a genre or mood, from the word that the person said. */
  readonly genreMusic: (genre: string) => string;
  /** "from the nineties". */
  readonly fromThe: (decade: number) => string;
  readonly collections: Readonly<Record<Extract<Some, { collection: string }>['collection'], string>>;
  readonly at: (place: Place) => string;
  /** "Try: play …"; `anything` where nobody knows any music. */
  readonly example: { readonly intro: string; readonly play: string; readonly anything: string };
};

/** A decade in figures: 1990 is 90, but 2000 is 2000. */
export const shortDecade = (decade: number): number => (decade >= 1920 && decade < 2000 ? decade - 1900 : decade);

/** How a language names media, collections and examples inside its sentences. For languages that say the kind, the name and the artist in this order. */
export function createSpokenMedia(words: MediaWords) {
  const { spoken, of, ofPodcast = of } = words;
  const kindsAsObject: Kinds = { ...words.kinds, ...words.kindsAsObject };

  const by = (artist: string | undefined): Speech => (artist === undefined ? EMPTY : ssml` ${of(artist)}`);
  const byName = ({ name, artist }: Named | Wanted): Speech => ssml`${spoken(name)}${by(artist)}`;

  function named(media: Named | Wanted, kinds: Kinds): Speech {
    switch (media.kind) {
      case 'album':
      case 'audiobook':
        return ssml`${{ ssml: kinds[media.kind] }} ${byName(media)}`;
      case 'playlist':
      case 'podcast':
        return ssml`${{ ssml: kinds[media.kind] }} ${spoken(media.name)}`;
      case 'podcast_episode':
        return ssml`${spoken(media.name)}${media.artist === undefined ? EMPTY : ssml` ${ofPodcast(media.artist)}`}`;
      case 'artist':
        return words.musicOf?.(media.name) ?? byName(media);
      case 'genre':
        return ssml`${words.genreMusic(media.name)}`;
      default:
        return byName(media);
    }
  }

  /** What is played, looked for or found: "the album Arrival by ABBA". Songs and stations go by their name. */
  const what = (media: Named | Wanted): Speech => named(media, kindsAsObject);

  const fromThe = (decade: number | undefined): Speech => (decade === undefined ? EMPTY : ssml` ${words.fromThe(decade)}`);

  /** "play Dancing Queen by ABBA in the kitchen". */
  const playCommand = ({ media, room }: Example): Speech =>
    ssml`${words.example.play} ${media === undefined ? words.example.anything : what(media)}${room === undefined ? EMPTY : ssml` ${words.at({ name: room })}`}`;

  return {
    /** " by ABBA", or nothing. */
    by,
    what,
    /** The same as the subject of a sentence. */
    whatPlays: (media: Named | Wanted): Speech => named(media, words.kinds),
    /** "the album". */
    theKind: ({ kind }: Pick<Named, 'kind'>): Speech => ({ ssml: words.kinds[kind] }),
    /** " from the nineties", or nothing. */
    fromThe,
    /** "jazz from the nineties", "your favorites by ABBA". */
    whatKind(some: Some): Speech {
      if ('collection' in some) return ssml`${words.collections[some.collection]}${by(some.artist)}`;
      return ssml`${some.genre === undefined ? words.music : words.genreMusic(some.genre)}${fromThe(some.decade)}`;
    },
    playCommand,
    /** What went wrong, and one thing that works. */
    withExample: (problem: Speech, example: Example): Speech => sentences(problem, ssml`${words.example.intro} ${playCommand(example)}.`),
  };
}
