import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.js';

describe('finding a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chrome-'));
  const program = join(folder, 'chromium');
  writeFileSync(program, '');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('takes the one that is named', () => {
    expect(findChromium({ CHROME_PATH: program, PATH: '' })).toBe(program);
  });

  it('says so when the one that is named does not exist, instead of taking another', () => {
    expect(() => findChromium({ CHROME_PATH: join(folder, 'none'), PATH: folder })).toThrow(
      /CHROME_PATH is .*none/,
    );
  });

  it('finds one on the path', () => {
    expect(findChromium({ PATH: folder })).toBe(program);
  });
});
