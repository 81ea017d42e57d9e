import { readdir } from 'node:fs/promises';
import os from 'node:os';
import { jest } from '@jest/globals';
import { RunningCommand, runCommand } from '../support/cli.js';

jest.setTimeout(240_000);

const foldersOf = async (pid: number): Promise<string[]> =>
  (await readdir(os.tmpdir())).filter((name) => name.startsWith(`samlingsplats-demo-${pid}-`));

describe('the demo', () => {
  it('tells the story, runs needs all the way round and ends with its figures', async () => {
    // Settings of real servers are not used: these would not even be accepted.
    const servers = {
      DATABASE_URL: 'mysql://x',
      REDIS_URL: 'x',
      SMTP_URL: 'x',
      PORT: 'x',
      NODE_ENV: 'production',
    };
    const command = new RunningCommand(['demo', '--needs', '8'], servers);
    const { code, out, err } = await command.ended;
    expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/^Making the database .*\n$/) });

    expect(out).toMatch(/Ragunda kommun har 5\s146 invånare/);
    expect(out).toMatch(
      /→ Härnäst: Länsstyrelsen i Jämtlands län ska läsa och föra vidare, senast\s+\d+\s+\w+\s+\d{4}\./,
    );
    expect(out).toMatch(/En\s+förfrågan\s+om\s+behovet/);
    expect(out).toMatch(/svarar\s+”stämmer”/);
    expect(out).toContain('→ Härnäst: ingen. Behovet är avslutat.');
    expect(out).toMatch(/Behoven\s+är\s+påhittade\s+och\s+beskriver\s+inte/);

    const last = out.trimEnd().split('\n').at(-1) ?? '';
    const figures = JSON.parse(last) as Record<string, number>;
    expect(Object.keys(figures)).toEqual([
      'needs',
      'matched',
      'withoutMatch',
      'referrals',
      'answers',
      'feedbacks',
      'seconds',
    ]);
    expect(figures).toMatchObject({ needs: 8, feedbacks: 8, answers: figures['referrals'] });
    expect((figures['matched'] ?? 0) + (figures['withoutMatch'] ?? 0)).toBe(8);
    // d-008 is the eighth: it counts, and nobody sees it.
    expect(out.match(/ → (?:hjälpte|för tidigt)/g)).toHaveLength(7);
    expect(await foldersOf(command.pid)).toEqual([]);
  });

  it('stopped in the middle says so, and leaves nothing behind', async () => {
    const command = new RunningCommand(['demo', '--needs', '8']);
    await command.says(/1\. Kommunen berättar/);
    command.signal('SIGINT');
    const { code, out, err } = await command.ended;
    expect(code).toBe(1);
    expect(err).toContain('The demo was stopped before its end.');
    expect(out).not.toContain('"needs"');
    expect(await foldersOf(command.pid)).toEqual([]);
  });

  it('runs without a single need, and without the story', async () => {
    const { code, out } = await runCommand(['demo', '--needs', '0', '--no-story']);
    expect(code).toBe(0);
    expect(out).not.toContain('Ragunda kommun har');
    expect(JSON.parse(out.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ needs: 0, feedbacks: 0 });
  });
});
