import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';

/** Everything from the house itself, nothing from anyone else; scripts and styles from files only; no framing. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
};

/** What of the machine a page may use: passkeys, and nothing else. */
const PERMISSIONS = [
  ...[
    'accelerometer',
    'autoplay',
    'browsing-topics',
    'camera',
    'display-capture',
    'encrypted-media',
    'fullscreen',
  ],
  ...[
    'geolocation',
    'gyroscope',
    'hid',
    'identity-credentials-get',
    'idle-detection',
    'local-fonts',
    'magnetometer',
  ],
  ...[
    'microphone',
    'midi',
    'payment',
    'picture-in-picture',
    'screen-wake-lock',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ],
]
  .map((name) => `${name}=()`)
  .concat('publickey-credentials-create=(self)', 'publickey-credentials-get=(self)')
  .join(', ');

/** Answers of these doors are about somebody: no cache keeps them. */
const PRIVATE_DOORS = /^\/(graphql|auth|dev)(\/|$)/;

/** The security headers of every door. TLS is the proxy's; browsers are told to insist on it in production. */
export const securityHeaders = (options: { readonly production: boolean }): RequestHandler[] => [
  helmet({
    contentSecurityPolicy,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: options.production ? { maxAge: 31_536_000, includeSubDomains: true } : false,
  }),
  (request: Request, response: Response, next: NextFunction): void => {
    response.setHeader('Permissions-Policy', PERMISSIONS);
    if (PRIVATE_DOORS.test(request.path)) response.setHeader('Cache-Control', 'no-store');
    next();
  },
];
