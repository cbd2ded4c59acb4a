import { z } from 'zod';
import { authCommands } from './auth-commands.js';
import { type Caller, CommandFailed, Forbidden, type House } from './command.js';
import { listeningCommands } from './listening-commands.js';
import { musicCommands } from './music-commands.js';
import { playerCommands } from './player-commands.js';
import { queueCommands } from './queue-commands.js';

/** A reply before it is written: text stays text, a picture a picture, everything else is JSON. */
export type Reply = { status: number; json?: unknown; text?: string; bytes?: Buffer; headers?: Record<string, string>; answerAfterMs?: number };

export type ReceivedCommand = { command: string; args: Record<string, unknown>; user?: string };

const COMMANDS = { ...authCommands, ...playerCommands, ...queueCommands, ...musicCommands, ...listeningCommands };

const requestSchema = z.looseObject({ command: z.string(), args: z.record(z.string(), z.unknown()).nullish() });

export type ApiRequest = { command: string; args: Record<string, unknown> };

/** The body of `POST /api`, or the 400 it deserves. The order of the checks is Music Assistant's: an unknown command needs no token. */
export function readApiRequest(body: string): ApiRequest | Reply {
  if (body === '') return { status: 400, text: 'Body required' };
  const json = parseJson(body);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { status: 400, text: `Invalid JSON: ${body}` };
  const request = requestSchema.safeParse(json);
  if (!request.success) return { status: 400, text: 'Invalid JSON: missing required field' };
  return { command: request.data.command, args: request.data.args ?? {} };
}

export function runCommand(house: House, options: { request: ApiRequest; caller: Caller | undefined; received: ReceivedCommand[] }): Reply {
  const { request, caller, received } = options;
  const { command: name, args } = request;
  received.push({ command: name, args, ...(caller !== undefined && { user: caller.user.username }) });
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) return { status: 400, text: `Invalid Command: ${name}` };
  if (caller === undefined && !command.open) {
    return { status: 401, text: 'Authentication required', headers: { 'WWW-Authenticate': 'Bearer realm="Music Assistant"' } };
  }
  house.playback.settle();
  try {
    const { result, answerAfterMs } = command.run(house, args, caller);
    return { status: 200, json: result, ...(answerAfterMs !== undefined && { answerAfterMs }) };
  } catch (error) {
    if (error instanceof Forbidden) return { status: 403, text: error.message };
    if (error instanceof CommandFailed) return { status: 500, text: 'Internal server error' };
    throw error;
  }
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
