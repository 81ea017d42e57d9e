import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
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
