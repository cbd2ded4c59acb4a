import { describe, expect, it } from '@jest/globals';
import { createLogger } from '../src/logger.js';
import { MusicAssistantError } from '../src/music-assistant/errors.js';

/** What one call writes. */
const written = (fields: object): Record<string, unknown> => {
  const lines: string[] = [];
  createLogger('info', { destination: { write: (line) => void lines.push(line) } }).info(fields, 'event');
  return JSON.parse(lines.join(''));
};

describe('a log line', () => {
  it.each(['code', 'password', 'token', 'clientSecret', 'client_secret', 'maToken', 'sealedMaToken', 'loginToken', 'secretKey', 'SECRET_KEY'])(
    'holds no %s, wherever it stands',
    (name) => {
      const line = JSON.stringify(written({ [name]: 'shown-nowhere', deep: { deeper: [{ [name]: 'shown-nowhere' }] } }));
      expect(line).toContain('[redacted]');
      expect(line).not.toContain('shown-nowhere');
    },
  );

  it('says by which code an error is known, as `reason`: ours and Node’s', () => {
    expect(written({ err: new MusicAssistantError('timeout', 'the deadline passed') })).toMatchObject({
      err: { reason: 'timeout', detail: 'the deadline passed' },
    });
    expect(written({ err: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }) })).toMatchObject({ err: { reason: 'ECONNREFUSED' } });
    expect(written({ err: new Error('no code') })).toMatchObject({ err: { message: 'no code', stack: expect.stringContaining('no code') } });
  });
});
