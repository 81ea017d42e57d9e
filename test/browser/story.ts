import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launch } from './chromium.js';
import { at, byName, sessionOf } from './house.js';

/** How a person meets the house: whose desk, on what screen, in which language and light. */
export interface Visit {
  readonly as?: string;
  readonly width?: number;
  readonly language?: 'sv' | 'en';
  readonly dark?: boolean;
}

/** People in their own browser contexts: nothing is shared between them but the house. */
export interface People {
  readonly open: (path: string, visit?: Visit) => Promise<Page>;
}

/** Generous: the walks through every route take long on a busy machine. */
const SECONDS = 300;
const artifacts = join(process.cwd(), 'test', '.artifacts');

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launch();
}, 30_000);
afterAll(() => browser?.close());

/**
 * One story, told by people in browsers. When it goes wrong, what each of them last saw is kept in `test/.artifacts`.
 * A story fails when a page throws, asks a third party for anything, or breaks the security policy.
 */
export function story(name: string, tell: (people: People) => Promise<void>): void {
  it(
    name,
    async () => {
      const contexts: BrowserContext[] = [];
      const faults: string[] = [];
      const open: People['open'] = async (path, visit = {}) => {
        const context = await newContext(visit);
        contexts.push(context);
        const page = await context.newPage();
        listen(page, faults);
        await page.goto(at(path));
        return page;
      };
      try {
        await tell({ open });
        expect(faults).toEqual([]);
      } catch (fault) {
        await keepPictures(name, contexts);
        throw fault;
      } finally {
        await Promise.all(contexts.map((context) => context.close()));
      }
    },
    SECONDS * 1000,
  );
}

async function newContext({
  as,
  width = 1280,
  language = 'sv',
  dark = false,
}: Visit): Promise<BrowserContext> {
  const options: BrowserContextOptions = {
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'sv-SE',
  };
  if (browser === undefined) throw new Error('The browser is not up.');
  const context = await browser.newContext(options);
  context.setDefaultTimeout(15_000);
  if (as !== undefined) await context.addCookies([await sessionOf(as)]);
  const key = `'samlingsplats.language'`;
  await context.addInitScript(
    `if (localStorage.getItem(${key}) === null) localStorage.setItem(${key}, ${JSON.stringify(language)});`,
  );
  return context;
}

function listen(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/Content.Security.Policy|Refused to/i.test(message.text())) faults.push(message.text());
  });
  page.on('request', (request) => {
    const ours = [at('/'), byName('/')].some((address) => request.url().startsWith(address));
    if (!ours && !/^(data|blob|about):/.test(request.url())) {
      faults.push(`asked a third party: ${request.url()}`);
    }
  });
}

async function keepPictures(name: string, contexts: readonly BrowserContext[]): Promise<void> {
  mkdirSync(artifacts, { recursive: true });
  const pages = contexts.flatMap((context) => context.pages());
  const file = (index: number): string =>
    join(artifacts, `${name.replaceAll(/[^\p{L}\d]+/gu, '-')}-${index + 1}.png`);
  await Promise.all(pages.map((page, index) => page.screenshot({ path: file(index), fullPage: true })));
}

/** Goes the real way in from the sign-in page: the embedded provider, an example person there, and back. */
export async function signInAs(page: Page, person: RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: /^(Logga in|Sign in)$/ }).waitFor();
  await page.getByRole('link', { name: /^(Exempelpersoner|Example people)$/ }).click();
  await page.getByRole('link', { name: person }).click();
}

/** Waits until a page shows its content: its heading, and no grey lines. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.waiting').first().waitFor({ state: 'detached' });
}
