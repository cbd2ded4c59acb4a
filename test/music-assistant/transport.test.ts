import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createMusicAssistant, type MusicAssistant } from '../../src/music-assistant/music-assistant.js';
import { SECOND } from '../../src/time.js';
import { type OddServer, sendJson, startOddServer, startOddSocketServer } from './odd-server.js';

const TOKEN = 'secret-token-of-the-household';
const open: { close(): Promise<void> }[] = [];
afterEach(() => Promise.all(open.splice(0).map((resource) => resource.close())));

const clientOf = (server: OddServer, path = ''): MusicAssistant => {
  const musicAssistant = createMusicAssistant({ url: server.url + path });
  open.push(musicAssistant, server);
  return musicAssistant;
};
const connect = (musicAssistant: MusicAssistant, timeoutMs = 5 * SECOND) => musicAssistant.connect(TOKEN, { signal: AbortSignal.timeout(timeoutMs) });
const answering = (handle: (response: ServerResponse) => void) => startOddServer((_request, response) => handle(response));

describe('a reply', () => {
  it.each(['constructor', '__proto__', 'buffering', ''])('with a playback state we do not know (%j) is a player whose state is unknown', async (state) => {
    const server = await answering((response) => sendJson(response, [{ player_id: 'p', playback_state: state }]));
    expect(await connect(clientOf(server)).players()).toEqual([expect.objectContaining({ playerId: 'p', playbackState: 'unknown' })]);
  });
});

describe('connections', () => {
  it('are kept: many commands one after the other, of several accounts, need no more than two', async () => {
    const server = await answering((response) => sendJson(response, []));
    const musicAssistant = clientOf(server);
    for (let count = 0; count < 20; count += 1) {
      await musicAssistant.connect(`token-${count % 3}`, { signal: AbortSignal.timeout(5 * SECOND) }).players();
    }
    expect(server.requests).toHaveLength(20);
    expect(server.connections()).toBeLessThanOrEqual(2);
  });

  it('are opened again after the server has closed them', async () => {
    const server = await answering((response) => {
      response.setHeader('connection', 'close');
      sendJson(response, []);
    });
    const commands = connect(clientOf(server));
    await commands.players();
    await commands.players();
    expect(server.connections()).toBe(2);
  });

  it('end with close(), and what is under way fails', async () => {
    const server = await answering(() => undefined);
    const musicAssistant = clientOf(server);
    const pending = connect(musicAssistant).players();
    pending.catch(() => undefined);
    await musicAssistant.close();
    await expect(pending).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('carry each token only with its own request', async () => {
    const tokens: (string | undefined)[] = [];
    const server = await startOddServer((request, response) => {
      tokens.push(request.headers.authorization);
      sendJson(response, []);
    });
    const musicAssistant = clientOf(server);
    const signal = AbortSignal.timeout(5 * SECOND);
    await Promise.all(['a', 'b', 'c'].map((token) => musicAssistant.connect(token, { signal }).players()));
    await musicAssistant.info().catch(() => undefined);
    expect(tokens.sort()).toEqual(['Bearer a', 'Bearer b', 'Bearer c', undefined]);
  });
});

describe('the URL', () => {
  it('may have a path, as behind a reverse proxy, with or without a slash at its end', async () => {
    const server = await answering((response) => sendJson(response, []));
    await connect(clientOf(server, '/music/assistant')).players();
    await connect(clientOf(server, '/music/assistant/')).players();
    await clientOf(server, '/')
      .info()
      .catch(() => undefined);
    expect(server.requests).toEqual(['/music/assistant/api', '/music/assistant/api', '/info']);
  });
});

describe('the deadline', () => {
  it('ends a command that is not answered, and takes the connection with it', async () => {
    let closed = false;
    const server = await startOddServer((request) => {
      request.socket.on('close', () => {
        closed = true;
      });
    });
    const startedAt = performance.now();
    await expect(connect(clientOf(server), 100).players()).rejects.toMatchObject({ code: 'timeout' });
    expect(performance.now() - startedAt).toBeLessThan(2 * SECOND);
    while (!closed) await new Promise((resolve) => setImmediate(resolve));
  });

  it('ends a command whose reply stops in the middle', async () => {
    const server = await answering((response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('[');
    });
    await expect(connect(clientOf(server), 100).players()).rejects.toMatchObject({ code: 'timeout' });
  });

  it('ends a command whose reply trickles in', async () => {
    let timer: NodeJS.Timeout | undefined;
    const server = await answering((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      timer = setInterval(() => response.write(' '), 10);
    });
    await expect(connect(clientOf(server), 100).players()).rejects.toMatchObject({ code: 'timeout' });
    clearInterval(timer);
  });

  it('ends a command that still waits for a free connection, and that command is never sent', async () => {
    const waiting: ServerResponse[] = [];
    const server = await answering((response) => void waiting.push(response));
    const musicAssistant = clientOf(server);
    const patient = Array.from({ length: 100 }, () => connect(musicAssistant).players());
    await expect(connect(musicAssistant, 100).pause('late')).rejects.toMatchObject({ code: 'timeout' });
    while (waiting.length < 100) await new Promise((resolve) => setImmediate(resolve));
    for (const response of waiting) sendJson(response, []);
    await Promise.all(patient);
    await connectAfter(server, musicAssistant, waiting);
    expect(server.requests).toHaveLength(101);
  });

  it('that has passed already sends nothing', async () => {
    const server = await answering((response) => sendJson(response, []));
    await expect(clientOf(server).connect(TOKEN, { signal: AbortSignal.abort() }).players()).rejects.toMatchObject({ code: 'timeout' });
    expect(server.requests).toEqual([]);
  });
});

/** One more command, so that anything left in a queue would have been sent before it. */
async function connectAfter(server: OddServer, musicAssistant: MusicAssistant, waiting: ServerResponse[]): Promise<void> {
  const last = connect(musicAssistant).players();
  while (server.requests.length < 101) await new Promise((resolve) => setImmediate(resolve));
  const response = waiting.at(-1);
  if (response !== undefined) sendJson(response, []);
  await last;
}

describe('failures', () => {
  const statuses = [
    [400, 'rejected'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'malformed'],
    [429, 'rejected'],
    [500, 'rejected'],
    [502, 'unreachable'],
    [503, 'unreachable'],
    [504, 'unreachable'],
  ] as const;
  for (const [status, code] of statuses) {
    it(`${status} is ${code}`, async () => {
      const server = await answering((response) => response.writeHead(status, { 'content-type': 'text/plain' }).end('Internal server error'));
      await expect(connect(clientOf(server)).players()).rejects.toMatchObject({ code });
    });
  }

  it('a redirect is not followed', async () => {
    const server = await answering((response) => response.writeHead(302, { location: '/elsewhere' }).end());
    await expect(connect(clientOf(server)).players()).rejects.toMatchObject({ code: 'malformed' });
    expect(server.requests).toEqual(['/api']);
  });

  const malformed = {
    'a page': '<!doctype html><title>Welcome to nginx!</title>',
    'cut JSON': '[{"player_id": "up000',
    'nothing at all': '',
    'null where a list belongs': 'null',
    'another shape': '{"players": []}',
    'a player without an id': '[{"name": "Kitchen"}]',
    'a volume that is a word': '[{"player_id": "up000000000001", "volume_level": "loud"}]',
  };
  for (const [what, body] of Object.entries(malformed)) {
    it(`200 with ${what} is malformed`, async () => {
      const server = await answering((response) => response.writeHead(200, { 'content-type': 'application/json' }).end(body));
      await expect(connect(clientOf(server)).players()).rejects.toMatchObject({ code: 'malformed' });
    });
  }

  it('something that is not HTTP is malformed', async () => {
    const server = await startOddSocketServer((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'));
    await expect(connect(clientOf(server)).players()).rejects.toMatchObject({ code: 'malformed' });
  });

  it('a reply without end is cut off and is malformed', async () => {
    const chunk = Buffer.alloc(256 * 1024, ' ');
    let sent = 0;
    const server = await answering((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        while (!response.destroyed) {
          sent += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', more);
        }
      };
      more();
    });
    await expect(connect(clientOf(server)).players()).rejects.toMatchObject({ code: 'malformed' });
    expect(sent).toBeLessThan(40 * 1024 * 1024);
  });

  it('a connection that breaks before the answer is unreachable', async () => {
    const server = await startOddSocketServer((socket) => socket.destroy());
    await expect(connect(clientOf(server)).players()).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('a connection that breaks in the middle of the answer is unreachable', async () => {
    const server = await startOddSocketServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n[{"player_id"', () => socket.destroy());
    });
    await expect(connect(clientOf(server)).players()).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('nobody listening is unreachable', async () => {
    const server = await answering((response) => sendJson(response, []));
    const musicAssistant = clientOf(server);
    await server.close();
    await expect(connect(musicAssistant).players()).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('none of them shows the token, neither in the message nor in the detail', async () => {
    const server = await startOddServer((request, response) => response.writeHead(500).end(String(request.headers.authorization)));
    const error: unknown = await connect(clientOf(server))
      .players()
      .catch((caught: unknown) => caught);
    expect(JSON.stringify([error, String(error), error instanceof Error ? error.stack : ''])).not.toContain(TOKEN);
    expect(error).toMatchObject({ code: 'rejected', detail: 'HTTP 500', message: 'Music Assistant could not do that' });
  });
});
