/** The least that answers like Music Assistant: same bytes for every program that is measured, no work of its own. */
import { createServer } from 'node:http';

const player = {
  player_id: 'kitchen',
  name: 'Kitchen',
  type: 'player',
  provider: 'bench',
  available: true,
  playback_state: 'playing',
  supported_features: ['volume_set', 'pause'],
};
const user = { user_id: 'bench', username: 'bench', display_name: 'Bench', role: 'user' };
const track = {
  item_id: '1',
  provider: 'library',
  uri: 'library://track/1',
  media_type: 'track',
  name: 'Dancing Queen',
  version: '',
  artists: [{ name: 'ABBA' }],
  favorite: false,
};

const ANSWERS: Record<string, unknown> = {
  'auth/token/create': 'a-long-lived-token',
  'players/all': [player],
  'music/search': { artists: [], albums: [], tracks: [track], playlists: [], radio: [] },
};

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const answer = (body: unknown): void => {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
    };
    if (request.url === '/info')
      answer({ server_id: 'bench', server_version: '2.8.0', schema_version: 29, min_supported_schema_version: 28, base_url: '', onboard_done: true });
    else if (request.url === '/auth/login') answer({ success: true, token: 'a-login-token', user });
    else answer(ANSWERS[JSON.parse(Buffer.concat(chunks).toString()).command] ?? null);
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(JSON.stringify({ port: address !== null && typeof address === 'object' ? address.port : 0 }));
});
