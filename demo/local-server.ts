import { createApp, createAppServer } from '../src/app.js';
import { type Environment, loadConfig } from '../src/config.js';
import { createServices, type Overrides, type Services } from '../src/services.js';

export type LocalServer = { publicUrl: string; services: Services; close(): Promise<void> };

/** The ids and the secret that the demo and the tests use where a real deployment has its own. */
export const LOCAL_IDENTITY = {
  ALEXA_SKILL_ID: 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000',
  ALEXA_VENDOR_ID: 'M0000000000000',
  OAUTH_CLIENT_SECRET: 'a-secret-for-this-machine-only-000000',
} as const;

/** The whole server in this process, on a free loopback port: the same composition as `main.ts`, with what `overrides` replaces. */
export async function startLocalServer({ env, overrides }: { env: Environment; overrides?: Overrides }): Promise<LocalServer> {
  const { server, serve } = createAppServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const publicUrl = `http://localhost:${address !== null && typeof address === 'object' ? address.port : 0}`;
  try {
    const services = await createServices(loadConfig({ ...LOCAL_IDENTITY, PUBLIC_URL: publicUrl, ...env }), overrides);
    await services.checkStore();
    serve(createApp(services));
    return {
      publicUrl,
      services,
      close: async () => {
        const closed = new Promise((resolve) => server.close(resolve));
        server.closeAllConnections();
        await closed;
        await services.close();
      },
    };
  } catch (error) {
    server.close();
    throw error;
  }
}
