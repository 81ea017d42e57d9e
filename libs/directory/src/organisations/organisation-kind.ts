import { registerEnumType } from '@nestjs/graphql';

export enum OrganisationKind {
  COUNTY_BOARD = 'COUNTY_BOARD',
  AGENCY = 'AGENCY',
  MUNICIPALITY = 'MUNICIPALITY',
  REGION = 'REGION',
  ASSOCIATION = 'ASSOCIATION',
  CIVIL_SOCIETY = 'CIVIL_SOCIETY',
  UNIVERSITY = 'UNIVERSITY',
  COMPANY = 'COMPANY',
  OTHER = 'OTHER',
}
registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'What a body is. One organisation may be several: Gotland is municipality and region.',
  valuesMap: {
    COUNTY_BOARD: { description: "The state's regional authority in one of 21 counties (länsstyrelse)." },
    AGENCY: { description: 'National government agency.' },
    MUNICIPALITY: { description: 'One of 290 municipalities.' },
    REGION: { description: 'Self-governing region: health care and regional development.' },
    ASSOCIATION: {
      description: 'Association of authorities or municipalities, coordination associations among them.',
    },
    CIVIL_SOCIETY: { description: 'Civil society organisation.' },
    UNIVERSITY: { description: 'University or centre of knowledge at one.' },
    COMPANY: { description: 'Company.' },
    OTHER: { description: 'Anything else, such as a state fund.' },
  },
});
