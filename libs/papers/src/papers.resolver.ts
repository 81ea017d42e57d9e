import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import {
  answerList,
  Ctx,
  presentOutcome,
  RequestContext,
  type Context,
  type GraphQLRequestContext,
  type List,
  type Outcome,
  type ProblemType,
} from '#kernel';
import { KeepRegisterService } from './keep/keep-register.service.js';
import { RegistrarService } from './keep/registrar.service.js';
import {
  MarkSecrecyInput,
  PaperConnection,
  PaperNumberInput,
  PaperResult,
  PapersArgs,
  PaperType,
  RegistrarResult,
  RegistrarSetType,
  RegistrarType,
  SetRegistrarInput,
} from './paper.types.js';
import { paperNotFound } from './papers.problems.js';
import { paperRules } from './papers.rules.js';
import { paperOrders, paperSheet, RegisterService } from './register/register.service.js';

type Result = Promise<PaperType | ProblemType>;

/** The register of what an organisation has received. */
@Resolver(() => PaperType)
export class PapersResolver {
  constructor(
    private readonly register: RegisterService,
    private readonly keeping: KeepRegisterService,
    private readonly registrars: RegistrarService,
  ) {}

  @Query(() => PaperConnection, {
    description: 'What the organisation acted for has received: its register.',
  })
  @Access(paperRules.see)
  papers(@Ctx() ctx: Context, @Args() args: PapersArgs): Promise<List<PaperType>> {
    return answerList(
      ctx,
      args,
      { orders: paperOrders, sheet: paperSheet },
      (slice) => this.register.list(ctx, args, slice),
      (row) => new PaperType(row, ctx.locale),
    );
  }

  @Mutation(() => PaperResult, {
    description: 'Enters one of our case numbers; a document may belong to several.',
  })
  @Access(paperRules.keep)
  async addCaseNumber(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: PaperNumberInput,
  ): Result {
    return this.show(request, await this.keeping.addNumber(request.ctx, input));
  }

  @Mutation(() => PaperResult, { description: 'Takes one of our case numbers away.' })
  @Access(paperRules.keep)
  async removeCaseNumber(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: PaperNumberInput,
  ): Result {
    return this.show(request, await this.keeping.removeNumber(request.ctx, input));
  }

  @Mutation(() => PaperResult, {
    description: 'Marks a document with the provision of secrecy that may hold, or takes the mark away.',
  })
  @Access(paperRules.keep)
  async markSecrecy(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: MarkSecrecyInput,
  ): Result {
    return this.show(request, await this.keeping.markSecrecy(request.ctx, input));
  }

  @Query(() => RegistrarType, {
    nullable: true,
    description: 'Where our registrar gets mail from here; null: nowhere.',
  })
  @Access(paperRules.registrar)
  async registrar(@Ctx() ctx: Context): Promise<RegistrarType | null> {
    return (await this.registrars.read(ctx)) ?? null;
  }

  @Mutation(() => RegistrarResult, { description: 'Says where our registrar gets mail from here.' })
  @Access(paperRules.registrar)
  async setRegistrar(
    @Ctx() ctx: Context,
    @Args('input') input: SetRegistrarInput,
  ): Promise<RegistrarSetType | ProblemType> {
    return this.showRegistrar(ctx, await this.registrars.set(ctx, input));
  }

  @Mutation(() => RegistrarResult, { description: 'Our registrar gets no mail from here any more.' })
  @Access(paperRules.registrar)
  async removeRegistrar(@Ctx() ctx: Context): Promise<RegistrarSetType | ProblemType> {
    return this.showRegistrar(ctx, await this.registrars.remove(ctx));
  }

  private show(request: GraphQLRequestContext, outcome: Outcome<string>): Result {
    return presentOutcome(outcome, request.ctx.locale, async (id) => {
      const row = await this.register.loader(request).load(id);
      return row === undefined ? paperNotFound() : new PaperType(row, request.ctx.locale);
    });
  }

  private showRegistrar(ctx: Context, outcome: Outcome<string>): Promise<RegistrarSetType | ProblemType> {
    return presentOutcome(outcome, ctx.locale, async () => ({
      registrar: (await this.registrars.read(ctx)) ?? null,
    }));
  }
}
