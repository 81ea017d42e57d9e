import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, listOf } from '#kernel';
import { OrganisationKind } from './organisation-kind.js';
import type { OrganisationRow } from './organisations.service.js';

@ObjectType('County', { description: 'A geographic county (län), not the region.' })
export class CountyType {
  @Field(() => ID, { description: "SCB's two-digit code, 01–25." })
  readonly code!: string;

  @Field({ description: 'County letter: Z for Jämtland.' })
  readonly letter!: string;

  @Field({ description: 'Name: Jämtlands län.' })
  readonly name!: string;
}

@ObjectType('Organisation', { description: 'Any body that takes part.' })
export class OrganisationType {
  @Field(() => ID, { description: 'Global id.' })
  readonly id: string;

  @Field(() => [OrganisationKind], { description: 'What it is; one or several.' })
  readonly kinds: OrganisationKind[];

  @Field({ description: "Today's full name." })
  readonly name: string;

  @Field({ description: "Today's short name: SPSM, Ragunda." })
  readonly shortName: string;

  @Field(() => String, {
    nullable: true,
    description: 'Organisation number NNNNNN-NNNN; null is "not known".',
  })
  readonly organisationNumber: string | null;

  @Field(() => String, { nullable: true, description: "SCB's four-digit municipality code." })
  readonly municipalityCode: string | null;

  @Field(() => String, { nullable: true, description: 'Domain of its website.' })
  readonly website: string | null;

  @Field(() => Int, { nullable: true, description: 'Inhabitants on 31 December of populationYear.' })
  readonly population: number | null;

  @Field(() => Int, { nullable: true, description: 'Year of the population figure.' })
  readonly populationYear: number | null;

  @Field(() => String, { nullable: true, description: 'Source of the population figure.' })
  readonly populationSource: string | null;

  @Field(() => String, { nullable: true, description: "SKR's grouping of municipalities 2023: A1–C9." })
  readonly skrGroup: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Latitude of the main town, WGS84 (GeoNames, CC BY 4.0).',
  })
  readonly latitude: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Longitude of the main town, WGS84 (GeoNames, CC BY 4.0).',
  })
  readonly longitude: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day it existed.' })
  readonly closedOn: string | null;

  /** For fields resolved elsewhere. */
  readonly countyCode: string | null;
  readonly mergedIntoId: string | null;

  constructor(row: OrganisationRow) {
    this.id = row.id;
    this.kinds = row.kinds;
    this.name = row.name;
    this.shortName = row.shortName;
    this.organisationNumber = row.organisationNumber;
    this.municipalityCode = row.municipalityCode;
    this.website = row.website;
    this.population = row.population;
    this.populationYear = row.populationYear;
    this.populationSource = row.populationSource;
    this.skrGroup = row.skrGroup;
    this.latitude = row.latitude;
    this.longitude = row.longitude;
    this.closedOn = row.closedOn;
    this.countyCode = row.countyCode;
    this.mergedIntoId = row.mergedIntoId;
  }
}

export const OrganisationConnection = listOf('Organisation', () => OrganisationType);
