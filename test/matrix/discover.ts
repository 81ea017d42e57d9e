import type { INestApplication } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { AccessService } from '#access';
import type { TestHouse } from '../support/test-house.js';

/** What the running API can be asked, read from itself. */
export interface Surface {
  readonly schema: GraphQLSchema;
  /** `Query.need` → code of its rule. */
  readonly handlers: ReadonlyMap<string, string>;
  /** `Need.referrals`: fields with arguments, and fields that lead to records. */
  readonly fields: readonly string[];
  /** `POST /auth/dev` */
  readonly doors: readonly string[];
}

/** Reads the surface of a house. */
export function surfaceOf(house: TestHouse): Surface {
  const { schema } = house.api.get(GraphQLSchemaHost, { strict: false });
  return { schema, handlers: handlersOf(house, schema), fields: fieldsOf(schema), doors: doorsOf(house.api) };
}

function handlersOf(house: TestHouse, schema: GraphQLSchema): Map<string, string> {
  const rules = new Map(
    house.api
      .get(AccessService, { strict: false })
      .handlers()
      .map(({ field, rule }) => [field, rule?.code ?? 'none']),
  );
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return new Map(
    roots.flatMap((root) =>
      Object.keys(root?.getFields() ?? {}).map((field): [string, string] => [
        `${root?.name}.${field}`,
        rules.get(field) ?? 'none',
      ]),
    ),
  );
}

/** A type whose values are records of their own: they have an id. */
const isRecord = (type: unknown): boolean =>
  (isObjectType(type) || isInterfaceType(type)) && 'id' in type.getFields();

/** Fields below the handlers that need a line: with arguments, or leading to records. Pages are their lists. */
function fieldsOf(schema: GraphQLSchema): string[] {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !roots.has(type) && !/^__|Connection$/.test(type.name)
      ? Object.values(type.getFields())
          .filter((field) => field.args.length > 0 || isRecord(getNamedType(field.type)))
          .map((field) => `${type.name}.${field.name}`)
      : [],
  );
}

interface Layer {
  readonly name: string;
  readonly slash?: boolean;
  readonly route?: {
    readonly path: string | readonly string[];
    readonly methods: Readonly<Record<string, boolean>>;
  };
  match(path: string): boolean;
}

/** Every path and method that the router answers, in words; a part that serves many paths as `use`. */
export function doorsOf(app: INestApplication): string[] {
  return layersOf(app).flatMap((layer) => {
    if (layer.route === undefined) return [];
    const paths = [layer.route.path].flat();
    const methods = Object.keys(layer.route.methods).map((method) => method.toUpperCase());
    return paths.flatMap((path) => methods.map((method) => `${method} ${path}`));
  });
}

/** Parts of the router that take everything below some path and are no route: which path, they do not tell. */
export function mountedBelow(
  app: INestApplication,
  paths: readonly string[],
): { name: string; below: string[] }[] {
  return layersOf(app)
    .filter((layer) => layer.route === undefined && layer.slash !== true)
    .map((layer) => ({ name: layer.name, below: paths.filter((path) => layer.match(path)) }));
}

function layersOf(app: INestApplication): Layer[] {
  const express = app.getHttpAdapter().getInstance() as { readonly router: { readonly stack: Layer[] } };
  return express.router.stack;
}
