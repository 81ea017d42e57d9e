import type { NextFunction, Request, Response } from 'express';
import { ruruHTML } from 'ruru/server';
import { serveStatic } from 'ruru/static';

const STATIC = '/graphiql/static/';
const files = serveStatic(STATIC);

/** GraphiQL for development, its files from npm: no request leaves the house. */
export function graphiql(request: Request, response: Response, next: NextFunction): void {
  if (request.originalUrl.startsWith(STATIC)) {
    request.url = request.originalUrl;
    files(request, response, next);
    return;
  }
  response.type('html').send(ruruHTML({ staticPath: STATIC, endpoint: '/graphql' }));
}
