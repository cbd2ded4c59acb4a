import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import type { Clock } from '../time.js';
import { SECOND } from '../time.js';
import type { HostPort } from './options.js';

const ANSWER_WITHIN = 3 * SECOND;
const PACKET_BYTES = 48;
/** Version 4, mode 3: a client (RFC 5905 §7.3). */
const CLIENT_V4 = 0x23;
const TRANSMIT_SECONDS = 40;
const TRANSMIT_FRACTION = 44;
/** From 1900, where NTP begins, to 1970. */
const NTP_EPOCH_SECONDS = 2_208_988_800;
const FRACTION = 2 ** 32;

/**
 * How far this clock is behind a time server's, in ms; negative: ahead. One question, as SNTP has it (RFC 4330 §5): half the way there and back is
 * the way back. Rejects when no answer comes within three seconds.
 */
export async function clockOffset({ host, port }: HostPort, clock: Clock): Promise<number> {
  const { address, family } = await lookup(host);
  const socket = createSocket(family === 6 ? 'udp6' : 'udp4');
  try {
    const asked = Buffer.alloc(PACKET_BYTES);
    asked[0] = CLIENT_V4;
    const sentAt = clock();
    const answer = await new Promise<Buffer>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('no answer')), ANSWER_WITHIN);
      const end = (finish: () => void): void => {
        clearTimeout(timer);
        finish();
      };
      socket.once('error', (error) => end(() => reject(error)));
      socket.once('message', (message) => end(() => resolve(message)));
      socket.send(asked, port, address);
    });
    if (answer.length < PACKET_BYTES) throw new Error('not an answer of a time server');
    return transmitTime(answer) - (sentAt + clock()) / 2;
  } finally {
    socket.close();
  }
}

const transmitTime = (packet: Buffer): number =>
  (packet.readUInt32BE(TRANSMIT_SECONDS) - NTP_EPOCH_SECONDS + packet.readUInt32BE(TRANSMIT_FRACTION) / FRACTION) * SECOND;
