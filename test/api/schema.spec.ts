import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { projectRoot } from '#kernel';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

/** `npm run schema` writes the file; here it is only compared. */
const WRITE = process.env['WRITE_SCHEMA'] === '1';
const FILE = join(projectRoot, 'schema.graphql');

let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open({ worker: false });
});
afterAll(() => house.close());

const schema = () => lexicographicSortSchema(house.api.get(GraphQLSchemaHost, { strict: false }).schema);

it('is the one that is committed', async () => {
  const printed = `${printSchema(schema())}\n`;
  if (WRITE) await writeFile(FILE, printed);
  expect(await readFile(FILE, 'utf8')).toBe(printed);
});
