import { isPerson, NOBODY, type Rule, type Subject } from '#access';

/** Rules of the directory. */
export const directoryRules = {
  read: {
    code: 'directory.read',
    who: { sv: 'Alla inloggade', en: 'Everybody signed in' },
    what: {
      sv: 'ser organisationer, län, kontaktpunkter och vem som håller dem',
      en: 'see organisations, counties, contact points and who holds them',
    },
    machines: 'read',
    actors: isPerson,
  },
} as const satisfies Record<string, Rule>;

/** What the rules of the directory are about, and how widely it is shown. */
export const directorySubjects: readonly Subject[] = [
  { code: 'vocabulary', name: { sv: 'Ordlistor', en: 'Word lists' } },
  {
    code: 'directory',
    name: { sv: 'Organisationer och vägar in', en: 'Organisations and the ways into them' },
    notes: [
      {
        sv: 'Länsstyrelsernas tillsynsenheter har ingen roll här: de tar inte del av något, och en kontaktpunkt för tillsyn kan inte läggas upp.',
        en: 'The supervising units of the county boards have no role here: nothing is shown to them, and a contact point for supervision cannot be made.',
      },
    ],
    kinds: [
      {
        code: 'contact_point',
        name: {
          sv: 'Organisationer, kontaktpunkter och vem som håller dem',
          en: 'Organisations, contact points and who holds them',
        },
        level: 'PUBLIC',
        changedBy: NOBODY,
      },
    ],
  },
];
