import { createSocket } from 'node:dgram';
import { once } from 'node:events';

const NTP_EPOCH_SECONDS = 2_208_988_800;

/** An SNTP server on loopback (RFC 4330) whose clock is this far ahead of ours, in ms. */
export async function startTimeServer(aheadMs: number): Promise<{ port: number; close(): Promise<void> }> {
  const socket = createSocket('udp4');
  socket.on('message', (_, { port, address }) => {
    const answer = Buffer.alloc(48);
    answer[0] = 0x24;
    const now = Date.now() + aheadMs;
    answer.writeUInt32BE(Math.floor(now / 1000) + NTP_EPOCH_SECONDS, 40);
    answer.writeUInt32BE(Math.floor(((now % 1000) / 1000) * 2 ** 32), 44);
    socket.send(answer, port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { port: socket.address().port, close: () => new Promise((resolve) => socket.close(() => resolve())) };
}
