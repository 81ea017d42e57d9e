/**
 * Types and documents of the client, from the API's schema and the `.graphql` files beside the screens.
 * `npm run codegen` writes them; `npm run codegen -- --check` fails when what is committed is out of date.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { persistedDocuments } from './persisted.ts';
import { buildSchema, isAbstractType, isObjectType, parse, validate, type DocumentNode } from 'graphql';

const here = import.meta.dirname;
const schemaFile = process.env['SCHEMA'] ?? join(here, '..', '..', 'schema.graphql');
const out = join(here, 'src', 'generated');
const serverOut = join(here, '..', 'api', 'src', 'generated');
const header = '// Written by `npm run codegen`. Do not edit.\n';

const schemaText = readFileSync(schemaFile, 'utf8');
const schema = buildSchema(schemaText);

const documents = globSync('src/**/*.graphql', { cwd: here })
  .sort()
  .map((location) => {
    const rawSDL = readFileSync(join(here, location), 'utf8');
    return { location, rawSDL, document: parse(rawSDL) };
  });

const everything: DocumentNode = {
  kind: documents[0]?.document.kind ?? parse('{ __typename }').kind,
  definitions: documents.flatMap(({ document }) => document.definitions),
};
const mistakes = validate(schema, everything);
if (mistakes.length > 0) {
  for (const mistake of mistakes) console.error(mistake.toString());
  process.exit(1);
}

/** Which object types stand behind each interface and union: the normalised cache matches fragments by it. */
const possibleTypes = Object.fromEntries(
  Object.values(schema.getTypeMap())
    .filter((type) => isAbstractType(type))
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
);

/** Object types without an id: the cache keeps them inside the record they stand in. */
const withoutId = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !type.name.startsWith('__') && type.getFields()['id'] === undefined)
  .map(({ name }) => name);

const sections = await preset.buildGeneratesSection({
  baseOutputDir: `${out}/`,
  presetConfig: { fragmentMasking: false },
  schema: parse(schemaText),
  schemaAst: schema,
  documents,
  config: {
    useTypeImports: true,
    documentMode: 'string',
    enumsAsTypes: true,
    immutableTypes: true,
    scalars: { Date: 'string', DateTime: 'string', Sek: 'number' },
  },
  plugins: [],
  pluginMap: {},
});
const persisted = persistedDocuments(everything);
const files = new Map([
  [
    join(out, 'document-ids.ts'),
    `/** By what the server knows each operation. */\nexport const documentIds: Readonly<Record<string, string>> = ${JSON.stringify(
      Object.fromEntries(persisted.map(({ name, id }) => [name, id])),
      null,
      2,
    )};\n`,
  ],
  [
    join(serverOut, 'documents.ts'),
    `/** The operations of our own client, by id: \`extensions.persistedQuery.sha256Hash\`. */\nexport const documents: ReadonlyMap<string, string> = new Map(${JSON.stringify(
      persisted.map(({ id, text }) => [id, text]),
      null,
      2,
    )});\n`,
  ],
  [
    join(out, 'schema-facts.ts'),
    `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(possibleTypes, null, 2)};\n` +
      `export const withoutId: readonly string[] = ${JSON.stringify(withoutId, null, 2)};\n`,
  ],
]);
for (const section of sections) {
  if (section.filename.endsWith('/graphql.ts'))
    files.set(section.filename, (await codegen(section)).replace('/* eslint-disable */\n', ''));
}

let stale = 0;
mkdirSync(out, { recursive: true });
mkdirSync(serverOut, { recursive: true });
for (const [file, content] of files) {
  const wanted = header + content;
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) continue;
  stale += 1;
  if (process.argv.includes('--check')) console.error(`${file} is out of date: run \`npm run codegen\`.`);
  else writeFileSync(file, wanted);
}
if (stale > 0 && process.argv.includes('--check')) process.exit(1);
console.log(
  `${documents.length} documents, ${stale} file(s) ${process.argv.includes('--check') ? 'stale' : 'written'}.`,
);
