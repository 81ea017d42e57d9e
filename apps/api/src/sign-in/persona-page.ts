import { desksOf } from '#pilots';
import type { Locale } from '#kernel';
import { escapeHtml } from '../html.js';
import type { Persona } from './personas.js';

type Group = `${ReturnType<typeof desksOf>[number]}` | 'OTHER';

/** In the order the loop passes them. */
const GROUPS: readonly Group[] = [
  'MUNICIPALITY',
  'BOARD',
  'AGENCY',
  'FACILITATOR',
  'OBSERVER',
  'ADMINISTRATOR',
  'OTHER',
];

const TEXTS = {
  sv: {
    title: 'Vem är du i dag?',
    lead: 'Personerna är påhittade. Här väljer du vem du loggar in som medan du utvecklar eller prövar.',
    as: 'Logga in som',
    groups: {
      MUNICIPALITY: 'Kommun',
      BOARD: 'Länsstyrelse',
      AGENCY: 'Myndighet',
      FACILITATOR: 'Processledare',
      OBSERVER: 'Observatör',
      ADMINISTRATOR: 'Administratör',
      OTHER: 'Övriga',
    },
  },
  en: {
    title: 'Who are you today?',
    lead: 'The people are made up. Choose whom to sign in as while you develop or try things out.',
    as: 'Sign in as',
    groups: {
      MUNICIPALITY: 'Municipality',
      BOARD: 'County board',
      AGENCY: 'Agency',
      FACILITATOR: 'Facilitator',
      OBSERVER: 'Observer',
      ADMINISTRATOR: 'Administrator',
      OTHER: 'Others',
    },
  },
} as const satisfies Record<Locale, { groups: Record<Group, string> } & Record<string, unknown>>;

/** The page of the embedded provider where one chooses an example person. */
export function personaPage(personas: readonly Persona[], locale: Locale, address: string): string {
  const { title, lead, as, groups } = TEXTS[locale];
  const sections = GROUPS.map((group) => [group, personas.filter((one) => groupOf(one) === group)] as const)
    .filter(([, members]) => members.length > 0)
    .map(
      ([group, members]) => `<section aria-labelledby="${group}"><h2 id="${group}">${groups[group]}</h2><ul>
${members.map((one) => item(one, as, address)).join('\n')}
</ul></section>`,
    );
  return page(locale, title, `<p>${lead}</p>\n${sections.join('\n')}`);
}

const groupOf = ({ roles, kinds }: Persona): Group => desksOf(roles, kinds)[0] ?? 'OTHER';

function item({ persona, name, organisation, pilots }: Persona, as: string, address: string): string {
  const href = `${address.split('?')[0] ?? ''}/as/${encodeURIComponent(persona)}`;
  const where = organisation ?? pilots.join(', ');
  return `<li><a href="${escapeHtml(href)}"><span class="hidden">${as} </span><b>${escapeHtml(name)}</b><span class="where">${escapeHtml(where)}</span></a></li>`;
}

/** When there is nothing to choose for: too late, another browser, or a wrong address. */
export const faultPage = (): string =>
  page(
    'sv',
    'Inloggningen är inte påbörjad här',
    `<p>Den kan ha tagit för lång tid, eller påbörjats i en annan webbläsare. <a href="/logga-in">Börja om</a>.</p>
<p lang="en">This sign-in took too long or was begun in another browser. <a href="/logga-in">Start again</a>.</p>`,
  );

const page = (locale: Locale, title: string, body: string): string => `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Samlingsplats</title><link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/dev/oidc/personas.css"></head>
<body><main><h1>${title}</h1>${body}</main></body></html>`;

export const STYLE = `
:root { color-scheme: light dark; --text: #1e2b3c; --back: #f5f6f8; --card: #fff; --line: #6b7686; --link: #0b4f8a; }
@media (prefers-color-scheme: dark) {
  :root { --text: #eef1f5; --back: #14191f; --card: #1f2730; --line: #94a1b2; --link: #9ccbff; }
}
body { margin: 0; font: 1.0625rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); }
li a { display: block; padding: .75rem 1rem; color: var(--link); background: var(--card);
  border: 1px solid var(--line); border-radius: .5rem; }
li a:hover b { text-decoration-thickness: 2px; }
a:focus-visible { outline: 3px solid var(--text); outline-offset: 2px; }
main > p a { color: var(--link); }
.where { display: block; color: var(--text); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;
