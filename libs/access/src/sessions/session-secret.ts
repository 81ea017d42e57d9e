import { createHash, randomBytes } from 'node:crypto';

/** What a cookie holds: 256 random bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** How a secret is kept: whoever reads the table can sign in as nobody. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
