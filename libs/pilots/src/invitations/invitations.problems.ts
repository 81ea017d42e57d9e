import { notFound, notPossible } from '#kernel';

export const invitationNotFound = () =>
  notFound('INVITATION_NOT_FOUND', {
    sv: 'Inbjudan finns inte, är redan använd, tillbakatagen eller för gammal. Be den som bjöd in dig om en ny.',
    en: 'This invitation is not there, has been used or withdrawn, or is too old. Ask whoever invited you for a new one.',
  });

export const invitationNotPossible = () =>
  notPossible('INVITATION_NOT_POSSIBLE', {
    sv: 'Du kan bara bjuda in till en pilot du har hand om, för en organisation som deltar där – eller till din egen organisation. Välj en annan pilot eller organisation.',
    en: 'You can only invite to a pilot in your hands, for an organisation that takes part in it – or to your own organisation. Choose another pilot or organisation.',
  });

export const rolesDoNotFit = () =>
  notPossible('ROLES_DO_NOT_FIT', {
    sv: 'Kontaktperson och observatör företräder en organisation. Processledare och administratör hör till piloten och ingen organisation. Välj om.',
    en: 'Contacts and observers act for an organisation. Facilitators and administrators belong to the pilot and to no organisation. Choose again.',
  });

export const selfInvitation = () =>
  notPossible('SELF_INVITATION', {
    sv: 'Ingen kan bjuda in sig själv. Be någon annan i piloten eller organisationen.',
    en: 'Nobody can invite themselves. Ask somebody else in the pilot or the organisation.',
  });

export const otherOrganisation = () =>
  notPossible('OTHER_ORGANISATION', {
    sv: 'Inbjudan gäller en annan organisation än den du är inloggad från. Logga ut och följ länken igen.',
    en: 'The invitation is for another organisation than the one you have signed in from. Sign out and follow the link again.',
  });

export const nameNeeded = () =>
  notPossible('NAME_NEEDED', {
    sv: 'Skriv ditt namn, så att de andra vet vem du är.',
    en: 'Write your name, so that the others know who you are.',
  });

export const tooManyInvitations = () =>
  notPossible('TOO_MANY_INVITATIONS', {
    sv: 'Du har bjudit in många på kort tid. Vänta till i morgon, eller be den som driftar tjänsten.',
    en: 'You have invited many in a short time. Wait until tomorrow, or ask whoever runs the service.',
  });
