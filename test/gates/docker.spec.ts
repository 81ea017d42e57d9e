import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseConfig } from '#kernel';
import { wrongInCompose, wrongInImage, type Compose, type Service } from './docker-rules.js';

const image = readFileSync('docker/Dockerfile', 'utf8');
const composeText = readFileSync('docker/compose.yml', 'utf8');
const settings = Object.fromEntries(
  readFileSync('docker/settings.env.example', 'utf8')
    .split('\n')
    .filter((line) => /^\w+=/.test(line))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
);
const readCompose = (): Compose => parse(composeText, { merge: true }) as Compose;

describe('the image file', () => {
  it('is right', () => expect(wrongInImage(image)).toEqual([]));

  it.each([
    ['an unknown instruction', 'WORKDIR /app', 'WORKDIRECTORY /app', /WORKDIRECTORY/i],
    ['root', 'USER node', 'USER root', /runs as root/],
    ['nobody named', 'USER node', '', /runs as root/],
    ['no word of health', /^HEALTHCHECK .*\n.*$/m, '', /health/],
    ['any version', /node:24-bookworm-slim(?! AS)/, 'node:latest', /no version/],
    ['a secret', 'USER node', 'ENV AUTH_SECRET=abc\nUSER node', /secret/],
  ])('is refused with %s', (_, from, to, why) => {
    const broken = image.replace(from, to);
    expect(broken).not.toBe(image);
    expect(wrongInImage(broken).join('\n')).toMatch(why);
  });
});

describe('the compose file', () => {
  it('is right', () => expect(wrongInCompose(readCompose())).toEqual([]));

  it.each<[string, Partial<Record<keyof Service | 'helthcheck', unknown>>, RegExp]>([
    ['a word that the specification does not know', { helthcheck: {} }, /helthcheck/],
    ['a value of the wrong kind', { restart: 3 }, /restart/],
    ['root', { user: 'root' }, /runs as root/],
    ['nobody named', { user: undefined }, /runs as root/],
    ['a writable image', { read_only: false }, /write/],
    ['privileges', { privileged: true }, /privileged/],
    ['capabilities', { cap_drop: [] }, /capabilities/],
    ['new privileges', { security_opt: [] }, /gain/],
    ['no word of health', { healthcheck: undefined }, /health/],
    ['any version', { image: 'postgres' }, /version/],
    ['an open port', { ports: ['5432:5432'] }, /listens to the world/],
    ['a secret', { environment: { POSTGRES_PASSWORD: 'x' } }, /secret/],
  ])('is refused with %s', (_, change, why) => {
    const file = readCompose();
    Object.assign(file.services['database'] as Service, change);
    expect(wrongInCompose(JSON.parse(JSON.stringify(file)) as Compose).join('\n')).toMatch(why);
  });
});

describe('the settings to fill in', () => {
  it('hold no secret', () => {
    expect(settings['POSTGRES_PASSWORD']).toBe('');
    expect(settings['DATABASE_URL']).toContain(':PASSWORD@');
  });

  it('are understood by the product', () => {
    const { production, databaseUrl, redisUrl, smtpUrl } = parseConfig({
      ...settings,
      NODE_ENV: 'production',
    });
    expect({ production, databaseUrl, redisUrl, smtpUrl }).toEqual({
      production: true,
      databaseUrl: settings['DATABASE_URL'],
      redisUrl: 'redis://queue:6379',
      smtpUrl: undefined,
    });
  });
});
