import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { ProvidersService, readProviders } from '#access';
import { isLoopback, type Config } from '#kernel';
import { Personas } from './personas.js';

/** Opens the ways in: the providers in the settings and, in development on this machine alone, the embedded one. */
export async function openSignIn(app: NestExpressApplication, config: Config): Promise<void> {
  const providers = app.get(ProvidersService, { strict: false });
  for (const settings of readProviders(config)) providers.add(settings);
  if (config.dev && isLoopback(config.host)) await embed(app, config, providers);
}

/** The embedded provider is a developer's tool: the image is made without its package. */
async function embed(
  app: NestExpressApplication,
  config: Config,
  providers: ProvidersService,
): Promise<void> {
  try {
    const { openEmbeddedProvider, EMBEDDED_PATH } = await import('./embedded-provider.js');
    let opened: Promise<RequestHandler> | undefined;
    // Opened by the first who come near it: only then is it known which port we got.
    const open = async (port: number): Promise<RequestHandler> => {
      const origin = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
      const { settings, handler } = await openEmbeddedProvider(origin, app.get(Personas));
      providers.add(settings);
      return handler;
    };
    const near =
      (goOn: (handler: RequestHandler, next: NextFunction) => RequestHandler): RequestHandler =>
      (request: Request, response: Response, next: NextFunction) => {
        opened ??= open(request.socket.localPort ?? config.port);
        opened.then((handler) => goOn(handler, next)(request, response, next)).catch(next);
      };
    app.use(
      '/auth',
      near((_handler, next) => () => next()),
    );
    app.use(
      EMBEDDED_PATH,
      near((handler) => handler),
    );
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
  }
}
