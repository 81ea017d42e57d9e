import { isPerson, type Rule } from '#access';

/** Rules of the directory. */
export const directoryRules = {
  read: {
    code: 'directory.read',
    who: { sv: 'Alla inloggade', en: 'Everybody signed in' },
    what: {
      sv: 'ser organisationer, län, kontaktpunkter och vem som håller dem',
      en: 'see organisations, counties, contact points and who holds them',
    },
    actors: isPerson,
  },
} as const satisfies Record<string, Rule>;
