// Load the Lambda bundle in a fresh process and answer one request of somebody who has not linked; prints the time both took.
const { performance } = require('node:perf_hooks');
const { resolve } = require('node:path');

const start = performance.now();
const { handler } = require(resolve(process.argv[2]));
const envelope = {
  version: '1.0',
  session: { new: true, sessionId: 's', application: { applicationId: process.env.ALEXA_SKILL_ID }, user: { userId: 'u' } },
  context: {
    System: {
      application: { applicationId: process.env.ALEXA_SKILL_ID },
      user: { userId: 'u' },
      device: { deviceId: 'd', supportedInterfaces: {} },
      apiEndpoint: 'https://api.amazonalexa.com',
      apiAccessToken: 't',
    },
  },
  request: { type: 'LaunchRequest', requestId: 'r', timestamp: new Date().toISOString(), locale: 'en-US' },
};
handler(envelope, {}).then((answer) => {
  process.stdout.write(`${JSON.stringify({ ms: performance.now() - start, card: answer.response.card?.type })}\n`);
});
