import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { type Clock, SECOND } from '../time.js';
import type { HostPort } from './options.js';
import { isPlausibleTime } from './plausible-time.js';

const ANSWER_WITHIN = 3 * SECOND;
const PACKET_BYTES = 48;
/** Leap indicator 0, version 4, mode 3: a client (RFC 5905 §7.3). */
const CLIENT_V4 = 0x23;
const SERVER_MODE = 4;
const MODE_MASK = 0b111;
const UNSYNCHRONIZED = 3;
const KISS_OF_DEATH = 0;
const ORIGINATE = 24;
const RECEIVE = 32;
const TRANSMIT = 40;
const TIMESTAMP_BYTES = 8;
/** From 1900, where NTP begins, to 1970. */
const NTP_EPOCH_SECONDS = 2_208_988_800;
const FRACTION = 2 ** 32;

/**
 * How far this clock is behind a time server's, in ms; negative: ahead. One question, as SNTP has it (RFC 4330 §5). Instead of our time we send
 * random bytes, which the server repeats: so an answer is to this question, and nobody learns our clock.
 *
 * Rejects when no answer comes within three seconds, or one that does not know the time.
 */
export async function clockOffset({ host, port }: HostPort, clock: Clock): Promise<number> {
  const { address, family } = await lookup(host);
  const socket = createSocket(family === 6 ? 'udp6' : 'udp4');
  const cookie = randomBytes(TIMESTAMP_BYTES);
  const question = Buffer.concat([Buffer.of(CLIENT_V4), Buffer.alloc(TRANSMIT - 1), cookie]);
  try {
    const sentAt = clock();
    const answer = await new Promise<Buffer>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('no answer')), ANSWER_WITHIN);
      const end = (finish: () => void): void => {
        clearTimeout(timer);
        finish();
      };
      socket.once('error', (error) => end(() => reject(error)));
      socket.on('message', (message) => isAnswerTo(cookie, message) && end(() => resolve(message)));
      // Connected, so that a machine where no time server listens says so, and nobody else is heard.
      socket.once('connect', () => socket.send(question));
      socket.connect(port, address);
    });
    if (!knowsTheTime(answer)) throw new Error('the time server does not know the time, or refuses to say it');
    return (timeAt(answer, RECEIVE) - sentAt + (timeAt(answer, TRANSMIT) - clock())) / 2;
  } finally {
    socket.close();
  }
}

const isAnswerTo = (cookie: Buffer, message: Buffer): boolean =>
  message.length >= PACKET_BYTES && (message.readUInt8(0) & MODE_MASK) === SERVER_MODE && message.subarray(ORIGINATE, RECEIVE).equals(cookie);

/** RFC 4330 §5: leap indicator 3 does not know it, stratum 0 is a "kiss-o'-death"; a time of zero, which is 1900, counts as none. */
const knowsTheTime = (answer: Buffer): boolean =>
  answer.readUInt8(0) >> 6 !== UNSYNCHRONIZED &&
  answer.readUInt8(1) !== KISS_OF_DEATH &&
  [RECEIVE, TRANSMIT].every((offset) => isPlausibleTime(timeAt(answer, offset)));

const timeAt = (packet: Buffer, offset: number): number =>
  (packet.readUInt32BE(offset) - NTP_EPOCH_SECONDS + packet.readUInt32BE(offset + TIMESTAMP_BYTES / 2) / FRACTION) * SECOND;
