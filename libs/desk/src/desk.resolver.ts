import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import {
  Ctx,
  isProblem,
  PageInput,
  throwProblem,
  toConnection,
  type Connection,
  type Context,
} from '#kernel';
import { NeedFilterInput, needRules } from '#needs';
import { InboxConnection, InboxItemType } from './desk.types.js';
import { InboxService } from './inbox.service.js';

@ArgsType()
class InboxArgs extends PageInput {
  @Field(() => NeedFilterInput, { nullable: true, description: 'Which of them.' })
  readonly filter?: NeedFilterInput | null;
}

@Resolver(() => InboxItemType)
export class DeskResolver {
  constructor(private readonly inbox: InboxService) {}

  @Query(() => InboxConnection, {
    name: 'inbox',
    description:
      "The board's desk: every need of its county that waits on somebody, what has waited longest first.",
  })
  @Access(needRules.sort)
  async open(@Ctx() ctx: Context, @Args() args: InboxArgs): Promise<Connection<InboxItemType>> {
    const page = await this.inbox.page(ctx, args, args.filter ?? {});
    if (isProblem(page)) return throwProblem(page, ctx.locale);
    return toConnection(page, (row) => row);
  }
}
