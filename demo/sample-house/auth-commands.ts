import { z } from 'zod';
import { type User, userShape } from './auth.js';
import { adminCommand, type Command, CommandFailed, command, type House, openCommand, text } from './command.js';

export const PROVIDERS = [{ provider_id: 'builtin', provider_type: 'builtin', requires_redirect: false }] as const;

const nothing = z.object({});

const userById = (house: House, id: string): User => {
  const user = house.auth.users.find((candidate) => candidate.id === id);
  if (user === undefined) throw new CommandFailed('no such user');
  return user;
};

const newUserSchema = z.object({
  username: text.refine((name) => name.length >= 2),
  password: text.refine((password) => password.length >= 8),
  role: z.enum(['admin', 'user']).default('user'),
  display_name: text.optional(),
});

const updateSchema = z.object({
  user_id: text,
  password: text.optional(),
  display_name: text.optional(),
  player_filter: z.array(text).optional(),
  provider_filter: z.array(text).optional(),
});

export const authCommands: Readonly<Record<string, Command>> = {
  'auth/login': openCommand(
    z.object({ username: text, password: text, provider_id: text.default('builtin'), device_name: text.default('Unknown') }),
    ({ auth }, { username, password, device_name: deviceName }) => {
      const outcome = auth.login({ username, password, deviceName });
      if ('error' in outcome) return { success: false, error: outcome.error };
      const { id, username: name, displayName, role } = outcome.user;
      return { success: true, access_token: outcome.token, user: { user_id: id, username: name, display_name: displayName, role } };
    },
  ),
  'auth/providers': openCommand(nothing, () => PROVIDERS),
  'auth/authorization_url': openCommand(z.object({ provider_id: text }), () => ({
    authorization_url: null,
    error: 'Provider does not support OAuth or does not exist',
  })),

  'auth/me': command(nothing, (_house, _args, { user }) => userShape(user)),
  // Over HTTP the command does not see the token it should end.
  'auth/logout': command(nothing, () => {
    throw new CommandFailed('no token in context');
  }),
  'auth/token/create': command(z.object({ name: text, user_id: text.optional() }), ({ auth }, { name, user_id: userId }, { user }) => {
    if (userId !== undefined && userId !== user.id) throw new CommandFailed('not your account');
    return auth.issue(user, { name, longLived: true });
  }),
  'auth/tokens': command(nothing, ({ auth }, _args, { user }) => auth.tokensOf(user)),
  'auth/token/revoke': command(z.object({ token_id: text }), ({ auth }, { token_id: tokenId }, { user }) => {
    if (!auth.revokeById(user, tokenId)) throw new CommandFailed('token not found');
  }),

  'auth/users': adminCommand(nothing, ({ auth }) => auth.users.map(userShape)),
  'auth/user/create': adminCommand(newUserSchema, ({ auth }, { username, password, role, display_name: displayName }) => {
    if (auth.find(username) !== undefined) throw new CommandFailed('username taken');
    return userShape(auth.addUser({ username, password, role, ...(displayName !== undefined && { displayName }) }));
  }),
  // Tokens survive a change of password.
  'auth/user/update': adminCommand(updateSchema, (house, args) => {
    const user = userById(house, args.user_id);
    if (args.password !== undefined) user.password = args.password;
    if (args.display_name !== undefined) user.displayName = args.display_name;
    if (args.player_filter !== undefined) user.playerFilter = args.player_filter;
    if (args.provider_filter !== undefined) user.providerFilter = args.provider_filter;
    return userShape(user);
  }),
  'auth/user/disable': adminCommand(z.object({ user_id: text }), (house, args, caller) => {
    const user = userById(house, args.user_id);
    if (user === caller.user) throw new CommandFailed('cannot disable your own account');
    user.enabled = false;
  }),
  'auth/user/enable': adminCommand(z.object({ user_id: text }), (house, args) => {
    userById(house, args.user_id).enabled = true;
  }),
};
