import { Args, ArgsType, Query, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import { answerList, Ctx, type Context, type List } from '#kernel';
import { needListArgs, needRules, waitingNeedOrders } from '#needs';
import { InboxConnection, InboxItemType } from './desk.types.js';
import { inboxSheet } from './desk-sheets.js';
import { InboxService } from './inbox.service.js';

@ArgsType()
class InboxArgs extends needListArgs('DUE') {}

@Resolver(() => InboxItemType)
export class DeskResolver {
  constructor(private readonly inbox: InboxService) {}

  @Query(() => InboxConnection, {
    name: 'inbox',
    description: "The board's desk: every need of its county that waits on somebody.",
  })
  @Access(needRules.sort)
  open(@Ctx() ctx: Context, @Args() args: InboxArgs): Promise<List<InboxItemType>> {
    return answerList(
      ctx,
      args,
      { orders: waitingNeedOrders, sheet: inboxSheet },
      (slice) => this.inbox.rows(ctx, args, slice),
      (row) => row,
    );
  }
}
