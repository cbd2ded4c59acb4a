import { createSocket } from 'node:dgram';
import { once } from 'node:events';

const NTP_EPOCH_SECONDS = 2_208_988_800;
/** Leap indicator 0, version 4, mode 4: a server. */
const SERVER_V4 = 0x24;

export type TimeServer = { port: number; close(): Promise<void> };

/** An SNTP server on loopback (RFC 4330) whose clock is this far ahead of ours, in ms. `stratum` 0: it refuses to say. */
export async function startTimeServer(aheadMs: number, { stratum = 2 }: { stratum?: number } = {}): Promise<TimeServer> {
  const socket = createSocket('udp4');
  socket.on('message', (question, { port, address }) => {
    const answer = Buffer.alloc(48);
    answer[0] = SERVER_V4;
    answer[1] = stratum;
    question.copy(answer, 24, 40, 48);
    const now = Date.now() + aheadMs;
    for (const offset of [32, 40]) {
      answer.writeUInt32BE(Math.floor(now / 1000) + NTP_EPOCH_SECONDS, offset);
      answer.writeUInt32BE(Math.floor((now / 1000 - Math.floor(now / 1000)) * 2 ** 32), offset + 4);
    }
    socket.send(answer, port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { port: socket.address().port, close: () => new Promise((resolve) => socket.close(() => resolve())) };
}
