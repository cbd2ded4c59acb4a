/** (b) What one would write first: Express, the stock ask-sdk-express-adapter with its own checks on, one axios call; no token check, no store. */
import { createRequire } from 'node:module';
import { SkillBuilders } from 'ask-sdk-core';
import axios from 'axios';
import express from 'express';

const require = createRequire(import.meta.url);
// The stock verifier has no way to be given a trust anchor: its store is made by this function, called through its exports object.
const helper = require('ask-sdk-express-adapter/dist/verifier/helper');
const forge = require('node-forge');
helper.generateCAStore = () => forge.pki.createCaStore([process.env.ROOT]);
const { ExpressAdapter } = require('ask-sdk-express-adapter');

const skill = SkillBuilders.custom()
  .addRequestHandlers({
    canHandle: () => true,
    handle: async ({ responseBuilder }) => {
      await axios.post(
        `${process.env.MUSIC_ASSISTANT_URL}/api`,
        { message_id: '1', command: 'players/cmd/next', args: { player_id: 'kitchen' } },
        { headers: { authorization: 'Bearer a-long-lived-token' } },
      );
      return responseBuilder.speak('Skipping to the next one in the kitchen.').withShouldEndSession(true).getResponse();
    },
  })
  .create();

const app = express();
app.post('/alexa', new ExpressAdapter(skill, true, true).getRequestHandlers());
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(JSON.stringify({ port: address !== null && typeof address === 'object' ? address.port : 0 }));
});
