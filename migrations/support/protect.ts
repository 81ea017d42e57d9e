import type { QueryRunner } from 'typeorm';

type Command = 'select' | 'insert' | 'update' | 'delete';

/** Who may do what with which rows: commands in one string, and a condition on the row. */
export interface Policy {
  readonly may: Command | `${Command} ${Command}` | `${Command} ${Command} ${Command}` | 'all';
  readonly rows: string;
  /** Another role than the app's. */
  readonly to?: 'samlingsplats_summary';
}

/**
 * Who asks, as conditions use it: always in a scalar sub-select, which PostgreSQL evaluates once for a statement. A
 * function called for each row would make every list slow.
 */
export const asker = {
  kind: '(select app.actor_kind())',
  id: '(select app.actor_id())',
  /** Null for whoever represents nobody: links, jobs, operators, facilitators. */
  organisation: '(select app.organisation_id())',
  /** Pilots in which the person acts for the organisation; those of every part of the person; contact points held. */
  pilots: '(select app.pilot_ids())::uuid[]',
  allPilots: '(select app.all_pilot_ids())::uuid[]',
  /** Pilots that the person looks after: as facilitator or administrator. */
  administered: '(select app.administered_pilot_ids())::uuid[]',
  points: '(select app.contact_point_ids())::uuid[]',
  /** Records that an administrator has opened with a reason, while the hour lasts. */
  opened: '(select app.opened_ids())::uuid[]',
  /** The one record of a link. */
  subject: '(select app.subject_id())',
} as const;

/** The caller is of one of these kinds. */
export const isOf = (
  ...kinds: readonly ('person' | 'token' | 'link' | 'job' | 'operator' | 'anonymous' | 'identify')[]
): string => `${asker.kind} in ('${kinds.join("', '")}')`;

/**
 * Row-level security for a table, also for its owner: nobody sees or writes a row that no policy names. Policies are
 * called `<table>_<who>_<command>`. Whoever migrates, seeds, backs up and restores is `samlingsplats_owner`.
 */
export async function protect(
  runner: QueryRunner,
  table: string,
  policies: Readonly<Record<string, Policy>>,
): Promise<void> {
  const statements = [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_owner on ${table} to samlingsplats_owner using (true) with check (true)`,
    ...policyStatements(table, policies),
  ];
  for (const statement of statements) await runner.query(statement);
}

/** Further policies of a table that is protected already. */
export async function allow(
  runner: QueryRunner,
  table: string,
  policies: Readonly<Record<string, Policy>>,
): Promise<void> {
  for (const statement of policyStatements(table, policies)) await runner.query(statement);
}

/** Takes a table's policies and row-level security away again: for `down`. */
export async function unprotect(
  runner: QueryRunner,
  table: string,
  policies: Readonly<Record<string, Policy>>,
): Promise<void> {
  const names = Object.entries(policies).flatMap(([who, { may }]) =>
    commandsOf(may).map((command) => `${table}_${who}_${command}`),
  );
  for (const name of [`${table}_owner`, ...names]) await runner.query(`drop policy ${name} on ${table}`);
  await runner.query(`alter table ${table} no force row level security`);
  await runner.query(`alter table ${table} disable row level security`);
}

function policyStatements(table: string, policies: Readonly<Record<string, Policy>>): string[] {
  return Object.entries(policies).flatMap(([who, { may, rows, to }]) =>
    commandsOf(may).map(
      (command) =>
        `create policy ${table}_${who}_${command} on ${table} for ${command} to ${to ?? 'samlingsplats_app'}
         ${CLAUSES[command].map((clause) => `${clause} (${rows})`).join(' ')}`,
    ),
  );
}

const commandsOf = (may: Policy['may']): readonly Command[] =>
  may === 'all' ? ALL : (may.split(' ') as Command[]);

const ALL = ['select', 'insert', 'update', 'delete'] as const;

const CLAUSES: Readonly<Record<Command, readonly string[]>> = {
  select: ['using'],
  insert: ['with check'],
  update: ['using', 'with check'],
  delete: ['using'],
};
