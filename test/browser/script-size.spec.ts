import { gzipSync } from 'node:zlib';
import { settled, story } from './story.js';

const BUDGET_KB = 200;

describe('the first page', () => {
  story('needs at most 200 kB of script, packed', async ({ open }) => {
    const page = await open('/tillganglighet');
    await settled(page);
    const sizes: number[] = [];
    page.on('response', (response) => {
      if (/\.js(\?|$)/.test(response.url()))
        void response.body().then((body) => sizes.push(gzipSync(body).length));
    });
    await page.goto(new URL('/logga-in', page.url()).href);
    await settled(page);
    const kilobytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000);
    expect(kilobytes).toBeGreaterThan(50);
    expect(kilobytes).toBeLessThanOrEqual(BUDGET_KB);
  });
});
