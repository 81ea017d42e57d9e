import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import {
  json,
  static as serveFiles,
  urlencoded,
  type NextFunction,
  type Request,
  type Response,
} from 'express';
import { DataSource } from 'typeorm';
import { ConfigProblem, pendingMigrations, requireAppRole, projectRoot, type Config } from '#kernel';
import { ApiModule } from './api.module.js';
import { readDocument } from './documents/persisted.js';
import { trustedProxies } from './limits/client-address.js';
import { limitDoors, limitServer, MAX_BODY, unreadableBody } from './limits/http-limits.js';
import { Throttle } from './limits/throttle.js';
import { securityHeaders } from './security-headers.js';
import { openSignIn } from './sign-in/open-sign-in.js';

/** Doors that are not the client's: an unknown address below them is 404, not the start page. */
const API_DOORS = /^\/(graphql|graphiql|health|auth|dev|calendar|opendata)(\/|$)/;

/** Puts the API together: security headers, GraphQL, doors, and the built client. Does not listen yet. */
export async function createApi(config: Config): Promise<NestExpressApplication> {
  await requireAppRole(config);
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.forRoot(config), {
    logger: config.logLevel === 'silent' ? false : ['error', 'warn'],
    bodyParser: false,
    abortOnError: false,
  });
  const pending = await pendingMigrations(app.get(DataSource));
  if (pending.length > 0) {
    await app.close();
    throw new ConfigProblem(
      `The database lacks ${pending.length} migration(s). Run "samlingsplats migrate", then start again.`,
    );
  }
  app.disable('x-powered-by');
  // Answers are kept by nobody (`securityHeaders`), so nobody asks whether one has changed; files have tags, the start page its date.
  app.disable('etag');
  if (config.dev) await serveGraphiql(app);
  app.use(...securityHeaders(config));
  app.use(compression());
  app.set('trust proxy', trustedProxies(config.trustProxy));
  app.use('/auth', limitDoors(app.get(Throttle)));
  await openSignIn(app, config);
  app.use(json({ limit: MAX_BODY }));
  // Providers tell of a sign-out in a form; nobody else sends one.
  app.use('/auth/back-channel', urlencoded({ extended: false, limit: '20kb' }));
  app.use(unreadableBody);
  app.use('/graphql', readDocument);
  limitServer(app.getHttpServer());
  serveClient(app, join(projectRoot, 'dist', 'client'));
  app.enableShutdownHooks();
  return app;
}

/** GraphiQL is a developer's tool, larger than all the rest together: the image is made without its package. */
async function serveGraphiql(app: NestExpressApplication): Promise<void> {
  try {
    const { graphiql } = await import('./graphiql.js');
    app.use('/graphiql', graphiql);
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
  }
}

/** The built client: assets never change under their name, the page itself is always asked for anew. */
function serveClient(app: NestExpressApplication, folder: string): void {
  if (!existsSync(folder)) return;
  app.use('/assets', serveFiles(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }));
  app.use(serveFiles(folder, { index: false, maxAge: 0 }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || API_DOORS.test(request.path) || !request.accepts('html')) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(folder, 'index.html'));
  });
}
