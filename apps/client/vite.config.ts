import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;

/**
 * Designsystemet's styles carry their icons as data: URLs, which `default-src 'self'` refuses. They become files
 * of our own instead, so that the policy needs no exception.
 */
function dataIconsToFiles(): Plugin {
  return {
    name: 'data-icons-to-files',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
        file.source = String(file.source).replaceAll(
          /url\((?:"(data:image\/svg\+xml[^"]*)"|'(data:image\/svg\+xml[^']*)'|(data:image\/svg\+xml[^)]*))\)/g,
          (_whole, double?: string, single?: string, bare?: string) => {
            const url = double ?? single ?? bare ?? '';
            const comma = url.indexOf(',');
            const body = url.slice(comma + 1).replaceAll('\\', '');
            const svg = url.slice(0, comma).endsWith(';base64')
              ? Buffer.from(body, 'base64').toString()
              : decodeURIComponent(body);
            const name = `assets/icon-${createHash('sha256').update(svg).digest('hex').slice(0, 8)}.svg`;
            this.emitFile({ type: 'asset', fileName: name, source: svg });
            return `url(/${name})`;
          },
        );
      }
    },
  };
}

/** What the frame and the sign-in page say: the first page brings no other texts. */
const firstTexts = [
  'account',
  'app',
  'crash',
  'entry',
  'fault',
  'form',
  'nav',
  'notFound',
  'shell',
  'signIn',
  'state',
];

function swedishOfTheFirstPage(): Plugin {
  const name = 'virtual:first-texts';
  const file = join(here, 'src', 'texts', 'sv.json');
  return {
    name: 'swedish-of-the-first-page',
    resolveId: (source) => (source === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      this.addWatchFile(file);
      const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, object>;
      return `export default ${JSON.stringify(Object.fromEntries(firstTexts.map((key) => [key, all[key]])))};`;
    },
  };
}

const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: here,
  plugins: [dataIconsToFiles(), swedishOfTheFirstPage()],
  // `#module` imports lead to TypeScript, not to what the server builds.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: join(here, '..', '..', 'dist', 'client'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2023',
    rolldownOptions: {
      // Designsystemet's React side only declares components, and its web components register themselves when
      // loaded. What is not used here would otherwise be half of the script: take a name out of the list to use it.
      treeshake: {
        moduleSideEffects: [
          { test: /@digdir\/designsystemet-react/, sideEffects: false },
          {
            test: /@digdir\/designsystemet-web\/dist\/esm\/(breadcrumbs|pagination|suggestion|tabs|toggle-group)\//,
            sideEffects: false,
          },
          { test: /@u-elements\/(u-combobox|u-datalist|u-tabs)/, sideEffects: false },
        ],
      },
      onLog: (level, log, report) => {
        // "use client" in libraries means nothing here: there is no server rendering.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  server: { proxy: Object.fromEntries(['/graphql', '/auth', '/dev'].map((path) => [path, api])) },
});
