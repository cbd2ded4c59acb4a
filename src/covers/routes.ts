import { Router } from 'express';
import type { Logger } from '../logger.js';
import { messageOf } from '../message-of.js';
import type { ImageSource } from '../music-assistant/images.js';
import { SECOND } from '../time.js';
import type { CoverLinks } from './cover-links.js';

const TIMEOUT = 5 * SECOND;

/** `GET /covers/…`: one cover, fetched from Music Assistant, for a link that `cover-links.ts` has made. Anybody who has the link may see it. */
export function createCoverRoutes({ coverLinks, images, log }: { coverLinks: CoverLinks; images: ImageSource; log: Logger }): Router {
  const router = Router();
  router.get('/covers/:expires/:signature', async (request, response) => {
    const { expires, signature } = request.params;
    const { of } = request.query;
    const path = typeof of === 'string' ? coverLinks.read({ of, expires, signature }) : undefined;
    if (path === undefined) {
      response.status(404).json({ error: 'not_found' });
      return;
    }
    try {
      const image = await images.fetch(path, { signal: AbortSignal.timeout(TIMEOUT) });
      if (image === undefined) {
        response.status(404).json({ error: 'not_found' });
        return;
      }
      // Screens load pictures from another origin (Alexa, "APL Image": the server must allow it).
      response
        .set({ 'Cache-Control': 'public, max-age=3600', 'Access-Control-Allow-Origin': '*', 'X-Content-Type-Options': 'nosniff' })
        .type(image.type)
        .send(image.bytes);
    } catch (error) {
      log.warn({ detail: messageOf(error) }, 'cover not fetched');
      response.status(502).json({ error: 'music_assistant_unavailable' });
    }
  });
  return router;
}
