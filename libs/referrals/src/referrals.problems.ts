import { notFound, notPossible, type Problem } from '#kernel';

export const referralNotFound = (): Problem =>
  notFound('REFERRAL_NOT_FOUND', {
    sv: 'Förfrågan finns inte, eller så har du inte rätt att se den. Gå tillbaka till listan och välj en annan.',
    en: 'There is no such request, or you may not see it. Go back to the list and choose another.',
  });

export const referralMovedOn = (): Problem =>
  notPossible('REFERRAL_MOVED_ON', {
    sv: 'Det här går inte att göra med förfrågan som den står nu. Någon kan ha hunnit före. Ladda om och se vad som gäller.',
    en: 'This cannot be done with the request as it stands now. Somebody may have been first. Reload and see how it stands.',
  });

export const pointNotOpen = (): Problem =>
  notFound('CONTACT_POINT_NOT_FOUND', {
    sv: 'En av kontaktpunkterna finns inte längre. Ladda om listan och välj på nytt.',
    en: 'One of the contact points is no longer there. Reload the list and choose again.',
  });

export const colleagueNotFound = (): Problem =>
  notFound('COLLEAGUE_NOT_FOUND', {
    sv: 'Kollegan arbetar inte i piloten för er länsstyrelse. Ladda om listan och välj en annan.',
    en: 'That colleague does not work in the pilot for your county board. Reload the list and choose another.',
  });

export const groupNotFound = (): Problem =>
  notFound('GROUP_NOT_FOUND', {
    sv: 'En av grupperna arbetar inte i piloten, eller har ingen sammankallande som tar emot. Ladda om listan och välj på nytt.',
    en: 'One of the groups is not at work in the pilot, or has no convener that receives. Reload the list and choose again.',
  });

export const supportNotFound = (): Problem =>
  notFound('CATALOGUE_ITEM_NOT_FOUND', {
    sv: 'Ett av stöden ni pekar på finns inte. Sök i katalogen och välj på nytt.',
    en: 'One of the supports you point at is not there. Search the catalogue and choose again.',
  });

export const alreadyAsked = (): Problem =>
  notPossible('ALREADY_ASKED', {
    sv: 'Den kontaktpunkten har redan en öppen förfrågan om behovet. Välj en annan, eller ta tillbaka den första.',
    en: 'That contact point already has an open request about this need. Choose another, or recall the first.',
  });
