import { registerEnumType } from '@nestjs/graphql';

export enum RoleEnum {
  CONTACT = 'CONTACT',
  OBSERVER = 'OBSERVER',
  FACILITATOR = 'FACILITATOR',
  ADMINISTRATOR = 'ADMINISTRATOR',
}
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'The role of a person in a pilot. It comes from an invitation, never from a sign-in provider.',
  valuesMap: {
    CONTACT: { description: 'Acts in the loop for an organisation.' },
    OBSERVER: { description: 'Reads what is published, for an organisation.' },
    FACILITATOR: { description: 'Facilitates the pilot; belongs to no party.' },
    ADMINISTRATOR: { description: 'Looks after who takes part: configuration, not content.' },
  },
});
