/** (a) Only what one voice request cannot do without: one RSA signature check, one ES256 check, one store read, the round trip to Music Assistant. */
import { createPublicKey, verify, X509Certificate } from 'node:crypto';
import { createServer } from 'node:http';
import { open } from 'lmdb';
import { Pool } from 'undici';

const { LEAF = '', JWK = '', MUSIC_ASSISTANT_URL = '', DATA_DIR = '' } = process.env;
const signer = new X509Certificate(LEAF).publicKey;
const key = createPublicKey({ key: JSON.parse(JWK), format: 'jwk' });
const store = open({ path: DATA_DIR, encoding: 'string' });
await store.put('grant', 'a'.repeat(400));
const pool = new Pool(MUSIC_ASSISTANT_URL, { connections: 32 });

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', async () => {
    const body = Buffer.concat(chunks);
    const signature = Buffer.from(String(request.headers['signature-256']), 'base64');
    const envelope = JSON.parse(body.toString());
    const [header = '', payload = '', tokenSignature = ''] = envelope.context.System.user.accessToken.split('.');
    const genuine =
      verify('RSA-SHA256', body, signer, signature) &&
      verify('SHA256', Buffer.from(`${header}.${payload}`), { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(tokenSignature, 'base64url')) &&
      store.get('grant') !== undefined;
    if (!genuine) {
      response.writeHead(400).end();
      return;
    }
    const answer = await pool.request({
      path: '/api',
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer a-long-lived-token' },
      body: JSON.stringify({ message_id: '1', command: 'players/cmd/next', args: { player_id: 'kitchen' } }),
    });
    await answer.body.text();
    response.writeHead(200, { 'content-type': 'application/json' }).end(
      JSON.stringify({
        version: '1.0',
        response: { outputSpeech: { type: 'SSML', ssml: '<speak>Skipping to the next one in the kitchen.</speak>' }, shouldEndSession: true },
      }),
    );
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(JSON.stringify({ port: address !== null && typeof address === 'object' ? address.port : 0 }));
});
