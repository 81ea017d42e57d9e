import { LEVELS, type AccessService, type Kind, type Rule, type Subject } from '#access';
import type { AnonymousActor, Text } from '#kernel';

type Access = Pick<AccessService, 'all' | 'handlers' | 'subjects'>;

const anonymous: AnonymousActor = { kind: 'anonymous', id: null, organisationId: null };

/** The printed access table, as it is committed in docs/access.md: every rule by subject, and every kind's level. */
export function accessTable(access: Access): string {
  // A subject that nobody has described is printed by its code: no rule is left out.
  const strays = undescribed(access).map((code): Subject => ({ code, name: { sv: code, en: code } }));
  const subjects = [...access.subjects(), ...strays];
  return [
    ...introduction,
    ...subjects.flatMap((subject) => [...section(subject, access), '']),
    ...levels(subjects.flatMap(({ kinds = [] }) => kinds)),
    '',
  ].join('\n');
}

/** Subjects of rules that no module has described. */
export const undescribed = (access: Pick<AccessService, 'all' | 'subjects'>): string[] => {
  const described = new Set(access.subjects().map(({ code }) => code));
  return [...new Set(access.all().map(({ code }) => subjectOf(code)))].filter((code) => !described.has(code));
};

const introduction = [
  '# Vem får göra vad',
  '',
  'Skriven av programmet (`npm run cli -- rules --out docs/access.md`), av samma regler som det följer. Ändra inte här.',
  'Det som inte står i en rad får ingen göra. *Who may do what; written from the rules the program follows.*',
  '',
  'Varje regel prövas tre gånger: när anropet kommer, när posterna hämtas och av databasen själv. Det som inte finns och det',
  'som inte är ens eget besvaras på samma sätt. *Each rule holds three times: at the door, where records are read, and in the',
  'database. What is missing and what is not yours read alike.*',
  '',
];

function section(subject: Subject, access: Access): string[] {
  const doors = access.handlers();
  const rules = access.all().filter(({ code }) => subjectOf(code) === subject.code);
  const notes = (subject.notes ?? []).flatMap((note) => [`${note.sv} *${note.en}*`, '']);
  const rows = rules.map((rule) => {
    const opens = doors.filter((door) => door.rule === rule).map((door) => `\`${door.field}\``);
    return row([
      `\`${rule.code}\``,
      both(rule.who),
      both(rule.what),
      both(whenOf(rule)),
      opens.sort().join(', '),
    ]);
  });
  const table = [
    row(['Regel', 'Vem', 'Får göra vad, med vad', 'När', 'I API:t']),
    row(Array<string>(5).fill('---')),
  ];
  return [
    `## ${subject.name.sv} · *${subject.name.en}*`,
    '',
    ...notes,
    ...(rows.length > 0 ? [...table, ...rows] : []),
  ];
}

function levels(kinds: readonly Kind[]): string[] {
  const rows = kinds.map((kind) =>
    row([both(kind.name), both(LEVELS[kind.level]), both(kind.changedBy), `\`${kind.code}\``]),
  );
  return [
    '## Hur brett något visas · *How widely things are shown*',
    '',
    'Varje slag av uppgift har en nivå från början. *Each kind has a level from the start.*',
    '',
    row(['Slag', 'Nivå från början', 'Vem får ändra', 'Kod']),
    row(Array<string>(4).fill('---')),
    ...rows,
  ];
}

/** A rule without a time of its own holds for as long as the person has the part it asks for. */
function whenOf(rule: Rule): Text {
  if (rule.when !== undefined) return rule.when;
  if (rule.actors(anonymous)) return { sv: 'Alltid', en: 'Always' };
  return rule.assured === true
    ? {
        sv: 'Så länge uppdraget varar, inloggad via sin organisation eller med passernyckel',
        en: 'For as long as the part lasts, signed in through the organisation or with a passkey',
      }
    : { sv: 'Så länge uppdraget varar', en: 'For as long as the part lasts' };
}

const subjectOf = (code: string): string => code.split('.')[0] ?? code;
const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const both = ({ sv, en }: Text): string => `${sv}<br>*${en}*`;
