import type { Named, Phrases, Place } from './languages/phrases.js';

/** What a screen shows while music plays: plain text, and the cover's public address. */
export type Screen = { readonly heading: string; readonly title: string; readonly artist: string; readonly cover: string };

/** Longer names are cut: a screen has no more room. */
const MAX_LENGTH = 120;

const short = (text: string): string => {
  const characters = [...text];
  return characters.length > MAX_LENGTH ? `${characters.slice(0, MAX_LENGTH - 1).join('')}…` : text;
};

/** @param options `cover`: its public address; left out when there is none. */
export function toScreen(options: { media: Named; place: Place; cover: string | undefined }, say: Phrases): Screen {
  const { media, place, cover = '' } = options;
  return { heading: short(say.screen.nowPlaying(place)), title: short(media.name), artist: short(media.artist ?? ''), cover };
}

/** An expression that the device works out (Amazon, "APL data-binding syntax"). */
const bind = (expression: string): string => `\${${expression}}`;

/** A share of the shorter side of the screen, in dp. */
const share = (part: number): string => bind(`Math.min(viewport.width, viewport.height) * ${part}`);

const text = (of: string, { size, opacity = 1 }: { size: number; opacity?: number }) => ({
  ...{ type: 'Text', text: bind(`payload.now.${of}`), when: bind(`payload.now.${of} != ''`), fontSize: share(size), opacity, color: '#ffffff' },
  ...{ maxLines: 2, textAlign: bind("viewport.width > viewport.height ? 'left' : 'center'"), paddingBottom: '8dp' },
});

/**
 * The now-playing screen (Amazon, "Alexa Presentation Language", version 1.6): cover and words side by side on wide screens, one above the other
 * on tall ones, words alone without a cover. Only components that every screen has; nothing is imported from Amazon's packages.
 */
export const NOW_PLAYING_DOCUMENT = {
  type: 'APL',
  version: '1.6',
  theme: 'dark',
  mainTemplate: {
    parameters: ['payload'],
    items: [
      {
        ...{ type: 'Container', width: '100vw', height: '100vh', alignItems: 'center', justifyContent: 'center', paddingLeft: '5vw', paddingRight: '5vw' },
        direction: bind("viewport.width > viewport.height ? 'row' : 'column'"),
        items: [
          {
            ...{ type: 'Image', when: bind("payload.now.cover != ''"), source: bind('payload.now.cover'), scale: 'best-fill', borderRadius: '16dp' },
            ...{ width: share(0.6), height: share(0.6) },
          },
          {
            ...{ type: 'Container', shrink: 1, paddingLeft: '4vw', paddingRight: '4vw', paddingTop: '2vh' },
            items: [text('heading', { size: 0.05, opacity: 0.7 }), text('title', { size: 0.09 }), text('artist', { size: 0.065, opacity: 0.85 })],
          },
        ],
      },
    ],
  },
};
