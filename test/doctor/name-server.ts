import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import packet, { type Answer } from 'dns-packet';

export type NameServer = { port: number; close(): Promise<void> };

/** A name server on loopback that knows these addresses, and nothing else; `silent`: it hears and says nothing. */
export async function startNameServer(addresses: Readonly<Record<string, string>>, { silent = false }: { silent?: boolean } = {}): Promise<NameServer> {
  const socket = createSocket('udp4');
  socket.on('message', (message, { port, address }) => {
    const query = packet.decode(message);
    const [question] = query.questions ?? [];
    if (question === undefined || silent) return;
    const known = addresses[question.name];
    const isAsked = known !== undefined && question.type === (known.includes(':') ? 'AAAA' : 'A');
    const answers: Answer[] = isAsked ? [{ type: question.type === 'AAAA' ? 'AAAA' : 'A', name: question.name, ttl: 1, data: known }] : [];
    const rcode = known === undefined ? 3 : 0;
    socket.send(packet.encode({ type: 'response', id: query.id, flags: packet.RECURSION_AVAILABLE | rcode, questions: [question], answers }), port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    port: socket.address().port,
    close: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}
