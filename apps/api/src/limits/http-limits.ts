import type { Server } from 'node:http';
import type { NextFunction, Request, Response } from 'express';
import { rateLimitedText, type Text } from '#kernel';
import { localeOf } from '../context.js';
import { clientAddress } from './client-address.js';
import type { Throttle } from './throttle.js';

/** The largest request: a text of 100,000 characters and the rest of a form. */
export const MAX_BODY = '512kb';

/** How long a request may take to arrive and a connection to lie idle: whoever trickles is cut off. Milliseconds. */
const SERVER_LIMITS = {
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  /** Of any one connection that says nothing; long enough for the longest answer. */
  timeout: 120_000,
  maxHeadersCount: 100,
  maxRequestsPerSocket: 10_000,
} as const;

/** Sets the limits of a server before it listens. */
export const limitServer = (server: Server): void => {
  Object.assign(server, SERVER_LIMITS);
};

const TEXTS: Readonly<Record<'BAD_REQUEST' | 'REQUEST_TOO_LARGE', Text>> = {
  BAD_REQUEST: {
    sv: 'Anropet går inte att läsa: det ska vara JSON i UTF-8.',
    en: 'The request cannot be read: it must be JSON in UTF-8.',
  },
  REQUEST_TOO_LARGE: {
    sv: `Anropet är för stort: högst ${MAX_BODY}.`,
    en: `The request is too large: ${MAX_BODY} at most.`,
  },
};

/** Says what was wrong with a body that could not be read, without a word of it. */
export function unreadableBody(
  error: { readonly status?: number; readonly expose?: boolean },
  request: Request,
  response: Response,
  next: NextFunction,
): void {
  const { status } = error;
  if (status === undefined || status < 400 || status >= 500) {
    next(error);
    return;
  }
  const code = status === 413 ? 'REQUEST_TOO_LARGE' : 'BAD_REQUEST';
  const message = TEXTS[code][localeOf(request.get('accept-language'))];
  response.status(status).json({ code, message, errors: [{ message, extensions: { code } }] });
}

/** Limits doors at which nobody is known yet, per address. */
export const limitDoors =
  (throttle: Throttle) =>
  async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const seconds = await throttle.waitOfAddress(clientAddress(request));
    if (seconds === undefined) {
      next();
      return;
    }
    const message = rateLimitedText(seconds)[localeOf(request.get('accept-language'))];
    response.status(429).set('Retry-After', String(seconds)).json({ code: 'RATE_LIMITED', message });
  };
