import type { Type } from '@nestjs/common';
import {
  createUnionType,
  Field,
  ID,
  InputType,
  Int,
  InterfaceType,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { CountyType, OrganisationType } from '#directory';
import {
  DateScalar,
  InvalidInputType,
  listOf,
  NotFoundType,
  NotPossibleType,
  ProblemType,
  SekScalar,
  StaleVersionType,
} from '#kernel';
import type { CatalogueRow } from './catalogue-row.js';

export enum CatalogueKind {
  SUPPORT = 'SUPPORT',
  GRANT = 'GRANT',
}
registerEnumType(CatalogueKind, {
  name: 'CatalogueKind',
  description: 'What an item of the catalogue is.',
  valuesMap: {
    SUPPORT: { description: 'Knowledge, training, method or process support, a network (stöd).' },
    GRANT: { description: 'A targeted state grant (statsbidrag).' },
  },
});

export enum Freshness {
  CHECKED = 'CHECKED',
  UNVERIFIED = 'UNVERIFIED',
  OLD = 'OLD',
}
registerEnumType(Freshness, {
  name: 'Freshness',
  description: 'How far an item can be trusted.',
  valuesMap: {
    CHECKED: {
      description:
        'Read at its source, or confirmed by its owner, within twelve months; for a past round at any time.',
    },
    UNVERIFIED: { description: 'Nobody has read it at its source.' },
    OLD: { description: 'Checked more than twelve months ago.' },
  },
});

@InterfaceType('CatalogueItem', {
  description: 'A support offer or a state grant: both are suggested, owned and kept fresh alike.',
  resolveType: (item: CatalogueItemType) => (item.kind === CatalogueKind.GRANT ? 'Grant' : 'SupportOffer'),
})
export abstract class CatalogueItemType {
  @Field(() => ID, { description: 'Global id.' })
  readonly id: string;

  @Field(() => CatalogueKind, { description: 'What it is.' })
  readonly kind: CatalogueKind;

  @Field({ description: 'Name.' })
  readonly name: string;

  @Field({ description: "What it is; a grant's purpose." })
  readonly description: string;

  @Field(() => [OrganisationType], { description: 'Who owns it, å ä ö last; empty when nobody is known to.' })
  readonly owners!: OrganisationType[];

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Who looks after it while it has no owner.',
  })
  readonly keeper!: OrganisationType | null;

  @Field({ description: 'The owner in the words of the source: Länsstyrelserna.' })
  readonly ownerLabel: string;

  @Field(() => [String], { description: 'Themes (vocabulary codes).' })
  readonly themes: string[];

  @Field(() => [String], { description: 'Whom it is meant to reach in the end (vocabulary codes).' })
  readonly audience: string[];

  @Field(() => [String], { description: 'Who may receive or apply for it (vocabulary codes).' })
  readonly recipients: string[];

  @Field(() => [String], { description: 'Stages it belongs to, READINESS … FOLLOW_UP (vocabulary codes).' })
  readonly stages: string[];

  @Field({
    description:
      'Whether the stages are our own first guess, from its steering steps and type; its owner may state them.',
  })
  readonly stagesDerived: boolean;

  @Field(() => String, { nullable: true, description: 'Page that tells of it; null is "not known".' })
  readonly sourceUrl: string | null;

  @Field(() => Freshness, { description: 'How far it can be trusted today.' })
  readonly freshness: Freshness;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it was last read at its source, or confirmed.',
  })
  readonly checkedOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day it is, or was, offered.' })
  readonly endedOn: string | null;

  @Field(() => Int, { description: 'Send it back with an edit.' })
  readonly version: number;

  @Field({ description: 'Whether you may edit it.' })
  readonly mayEdit!: boolean;

  /** For fields resolved elsewhere. */
  readonly ownerIds: string[];
  readonly keeperId: string | null;

  constructor(row: CatalogueRow) {
    this.id = row.id;
    this.kind = row.kind as CatalogueKind;
    this.name = row.name;
    this.description = row.description;
    this.ownerLabel = row.ownerLabel;
    this.themes = row.themes;
    this.audience = row.audience;
    this.recipients = row.recipients;
    this.stages = row.stages;
    this.stagesDerived = row.stagesDerived;
    this.sourceUrl = row.sourceUrl;
    this.freshness = row.freshness as Freshness;
    this.checkedOn = row.checkedOn;
    this.endedOn = row.endedOn;
    this.version = row.version;
    this.ownerIds = row.ownerIds;
    this.keeperId = row.keeperId;
  }
}

@ObjectType('SupportOffer', {
  implements: () => [CatalogueItemType],
  description: 'What an agency or board can give: knowledge, training, method or process support, a network.',
})
export class SupportOfferType extends CatalogueItemType {
  @Field({ description: 'Type of support (vocabulary code); okänt where its source does not say.' })
  readonly type: string;

  @Field(() => String, { nullable: true, description: 'främjande, förebyggande or åtgärdande.' })
  readonly perspective: string | null;

  @Field(() => [String], { description: 'Protective factors it strengthens. Editorial.' })
  readonly protectiveFactors: string[];

  @Field(() => [String], { description: 'Risk factors it counters. Editorial.' })
  readonly riskFactors: string[];

  @Field(() => [String], { description: "Steps of a municipality's own steering year it fits." })
  readonly steeringSteps: string[];

  @Field(() => [CountyType], { description: 'Counties it is offered in; empty is the whole country.' })
  readonly counties!: CountyType[];

  @Field(() => String, { nullable: true, description: 'digitalt, på_plats or båda.' })
  readonly delivery: string | null;

  @Field(() => String, { nullable: true, description: 'What it asks of you (vocabulary code).' })
  readonly effort: string | null;

  @Field(() => String, { nullable: true, description: 'What it asks of you, in words.' })
  readonly effortNote: string | null;

  @Field(() => String, { nullable: true, description: 'What it costs.' })
  readonly cost: string | null;

  @Field(() => String, {
    nullable: true,
    description: "How much of it there is right now, in the owner's words.",
  })
  readonly capacity: string | null;

  readonly countyCodes: string[];

  constructor(row: CatalogueRow) {
    super(row);
    this.type = row.type ?? 'okänt';
    this.perspective = row.perspective;
    this.protectiveFactors = row.protectiveFactors;
    this.riskFactors = row.riskFactors;
    this.steeringSteps = row.steeringSteps;
    this.delivery = row.delivery;
    this.effort = row.effort;
    this.effortNote = row.effortNote;
    this.cost = row.cost;
    this.capacity = row.capacity;
    this.countyCodes = row.countyCodes;
  }
}

@ObjectType('Grant', {
  implements: () => [CatalogueItemType],
  description: 'A targeted state grant. Dates and amounts are of the round they name, never an open call.',
})
export class GrantType extends CatalogueItemType {
  @Field(() => DateScalar, { nullable: true, description: 'First day to apply in that round.' })
  readonly opensOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day to apply in that round.' })
  readonly closesOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of decision in that round.' })
  readonly decisionOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day to report in that round.' })
  readonly reportDueOn: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Year of the round; of an unverified grant only the year of its source.',
  })
  readonly fundingYear: number | null;

  @Field(() => SekScalar, { nullable: true, description: 'The whole amount of that round.' })
  readonly totalAmountSek: number | null;

  @Field(() => String, { nullable: true, description: 'What the recipient must add.' })
  readonly coFunding: string | null;

  @Field(() => String, { nullable: true, description: 'ansökan, rekvisition, utlysning or automatisk.' })
  readonly applicationMode: string | null;

  @Field(() => String, { nullable: true, description: 'What the recipient must report.' })
  readonly reportingRequirement: string | null;

  constructor(row: CatalogueRow) {
    super(row);
    this.opensOn = row.opensOn;
    this.closesOn = row.closesOn;
    this.decisionOn = row.decisionOn;
    this.reportDueOn = row.reportDueOn;
    this.fundingYear = row.fundingYear;
    this.totalAmountSek = row.totalAmountSek;
    this.coFunding = row.coFunding;
    this.applicationMode = row.applicationMode;
    this.reportingRequirement = row.reportingRequirement;
  }
}

/** An item as the API shows it. */
export const presentCatalogueItem = (row: CatalogueRow): SupportOfferType | GrantType =>
  row.kind === 'GRANT' ? new GrantType(row) : new SupportOfferType(row);

export const CatalogueItemConnection = listOf(
  'CatalogueItem',
  // An interface is an abstract class to TypeScript; GraphQL needs only its name.
  () => CatalogueItemType as unknown as Type<CatalogueItemType>,
);

@InputType({ description: 'Which items of the catalogue.' })
export class CatalogueFilterInput {
  @Field(() => CatalogueKind, { nullable: true, description: 'Only of this kind.' })
  readonly kind?: CatalogueKind | null;

  @Field(() => [String], { nullable: true, description: 'With any of these themes.' })
  readonly themes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'For any of these target groups.' })
  readonly audience?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Owned or kept by this organisation.' })
  readonly ownerId?: string | null;
}

@InputType('UpdateCatalogueItemInput', { description: 'Fields that are left out stay as they are.' })
export class UpdateCatalogueItemInput {
  @Field(() => ID, { description: 'The item.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version that was edited.' })
  readonly version!: number;

  @Field(() => String, { nullable: true, description: 'New name.' })
  readonly name?: string | null;

  @Field(() => String, { nullable: true, description: 'New description.' })
  readonly description?: string | null;

  @Field(() => [String], { nullable: true, description: 'New themes (vocabulary codes).' })
  readonly themes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'New target groups (vocabulary codes).' })
  readonly audience?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'The stages it belongs to (vocabulary codes).' })
  readonly stages?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'How much of it there is right now; null clears. Supports only.',
  })
  readonly capacity?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it asks of its recipient; null clears. Supports only.',
  })
  readonly effortNote?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day it is offered; null: no end.' })
  readonly endedOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Everything is right as of today.' })
  readonly confirmChecked?: boolean | null;
}

/** Success is one of two types, which the kernel's `outcomeUnion` has no room for. */
export const CatalogueResult = createUnionType({
  name: 'CatalogueResult',
  description: 'The item when it succeeded, otherwise what stood in the way.',
  types: () =>
    [SupportOfferType, GrantType, InvalidInputType, NotFoundType, NotPossibleType, StaleVersionType] as const,
  resolveType: (value: SupportOfferType | GrantType | ProblemType): string =>
    value instanceof ProblemType ? value.kind : value.kind === CatalogueKind.GRANT ? 'Grant' : 'SupportOffer',
});
