import type { AccessService } from '#access';
import type { Text } from '#kernel';

/** The printed access table, as it is committed in docs/access.md: every rule, and the doors it opens. */
export function accessTable(access: Pick<AccessService, 'all' | 'handlers'>): string {
  const doors = access.handlers();
  const rows = access.all().map((rule) => {
    const opens = doors.filter((door) => door.rule === rule).map((door) => `\`${door.field}\``);
    const cells = [`\`${rule.code}\``, both(rule.who), both(rule.what), opens.sort().join(', ')];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return [
    '# Vem får göra vad',
    '',
    'Skriven av programmet (`npm run cli -- rules --out docs/access.md`), av samma regler som det följer. Ändra inte här.',
    'Det som inte står i en rad får ingen göra. *Who may do what; written from the rules the program follows.*',
    '',
    '| Regel | Vem | Får göra vad, med vad | I API:t |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

const both = ({ sv, en }: Text): string => `${sv}<br>*${en}*`;
