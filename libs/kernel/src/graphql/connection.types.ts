import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Page } from '../paging.js';
import { MAX_PAGE } from '../paging.js';

@ObjectType({ description: 'Where a page ends.' })
export class PageInfo {
  @Field({ description: 'Whether more rows follow.' })
  readonly hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Pass as `after` for the next page.' })
  readonly endCursor!: string | null;
}

@ArgsType()
export class PageInput {
  @Field(() => Int, { defaultValue: 20, description: `Rows in the page, 1–${MAX_PAGE}.` })
  readonly first: number = 20;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  readonly after?: string | null;
}

/** A keyset connection of `node`: `NeedConnection { nodes pageInfo }`. */
export interface Connection<T> {
  readonly nodes: T[];
  readonly pageInfo: PageInfo;
}

/** Declares the connection type of a node type. */
export function connectionOf<T extends object>(name: string, node: () => Type<T>): Type<Connection<T>> {
  @ObjectType(`${name}Connection`, { description: `One page of ${name} rows.` })
  class ConnectionType implements Connection<T> {
    @Field(() => [node()], { description: 'The rows of this page.' })
    readonly nodes!: T[];

    @Field(() => PageInfo, { description: 'Where the page ends.' })
    readonly pageInfo!: PageInfo;
  }
  return ConnectionType;
}

/** A page of rows as a connection of nodes. */
export const toConnection = <R, T>(page: Page<R>, present: (row: R) => T): Connection<T> => ({
  nodes: page.rows.map(present),
  pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.endCursor },
});
