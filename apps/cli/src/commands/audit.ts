import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { AuditChains, canonicalJson, type ChainEnd } from '#audit';
import { Database, operatorContext, sql } from '#kernel';
import { CommandProblem, EXIT } from '../exit-codes.js';
import { writeWhole } from '../files.js';
import { withHouse } from '../house/with-house.js';
import { print, say } from '../print.js';
import { userPath } from '../settings.js';

/** Which chain: that of a pilot (id or short name), of an organisation (id), or the house's own. All without any. */
export interface ChainChoice {
  readonly pilot?: string;
  readonly organisation?: string;
  readonly house?: boolean;
}

/** `samlingsplats audit verify`: exit code 65 when a link is broken. */
export const verifyAudit = (choice: ChainChoice, options: { kept?: string }): Promise<void> =>
  withHouse(async (app) => {
    const database = app.get(Database, { strict: false });
    const chains = new AuditChains(database, operatorContext);
    const kept = options.kept === undefined ? [] : await readEnds(options.kept);
    const chosen = await chosenChain(database, choice);
    const names = chosen === undefined ? await chains.names() : [chosen];
    const all = chosen === undefined ? [...new Set([...names, ...kept.map(({ chain }) => chain)])] : names;
    let entries = 0;
    for (const name of all) {
      const { chain, position, broken } = await chains.verify(name, kept);
      entries += position;
      if (broken === undefined) continue;
      const which = broken.id === null ? '' : ` (${broken.id})`;
      throw new CommandProblem(
        EXIT.data,
        `The chain ${chain} is broken at entry ${broken.position}${which}: ${broken.why}.`,
      );
    }
    print(`Whole: ${all.length} chain(s), ${entries} entries.`);
  });

/** `samlingsplats audit ends`: where the chains end, to be kept elsewhere. */
export const printEnds = (): Promise<void> =>
  withHouse(async (app) => {
    const ends = await new AuditChains(app.get(Database, { strict: false }), operatorContext).ends();
    for (const end of ends) print(canonicalJson(end));
  });

/** `samlingsplats audit export`: one chain as JSON Lines, each line an entry and its hash. */
export const exportAudit = (choice: ChainChoice, options: { out?: string; force: boolean }): Promise<void> =>
  withHouse(async (app) => {
    const database = app.get(Database, { strict: false });
    const chains = new AuditChains(database, operatorContext);
    const chain = await chosenChain(database, choice);
    if (chain === undefined)
      throw new CommandProblem(
        EXIT.usage,
        'Say which: --pilot <id or short name>, --organisation <id> or --house.',
      );
    const end = (await chains.ends()).find((one) => one.chain === chain);
    const lines = async (write: (line: string) => unknown): Promise<void> => {
      for await (const row of chains.rows(chain, end?.position ?? 0)) await write(`${canonicalJson(row)}\n`);
    };
    if (options.out === undefined) await lines((line) => process.stdout.write(line));
    else
      await writeWhole(userPath(options.out), { force: options.force, secret: true }, (file) =>
        lines((line) => file.write(Buffer.from(line, 'utf8'))),
      );
    say(`${end?.position ?? 0} entries of ${chain}.`);
  });

async function chosenChain(database: Database, choice: ChainChoice): Promise<string | undefined> {
  if (choice.house === true) return 'house';
  if (choice.organisation !== undefined) return `organisation:${choice.organisation.toLowerCase()}`;
  if (choice.pilot === undefined) return undefined;
  const [pilot] = await database.read(operatorContext, (tx) =>
    tx.query<{ id: string }>(
      sql`select id from pilot where id::text = lower(${choice.pilot}) or slug = ${choice.pilot}`,
    ),
  );
  if (pilot === undefined) throw new CommandProblem(EXIT.data, `There is no pilot "${choice.pilot}".`);
  return `pilot:${pilot.id}`;
}

const endLine = z.object({ chain: z.string(), position: z.number().int().min(0), hash: z.string() });

async function readEnds(file: string): Promise<ChainEnd[]> {
  const text = await readFile(userPath(file), 'utf8').catch(() => {
    throw new CommandProblem(EXIT.noInput, `${file} cannot be read.`);
  });
  try {
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => endLine.parse(JSON.parse(line)));
  } catch {
    throw new CommandProblem(EXIT.data, `${file} is not what "audit ends" printed.`);
  }
}
