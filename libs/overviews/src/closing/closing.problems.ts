import { notFound, notPossible, type Problem } from '#kernel';

export const pilotNotFound = (): Problem =>
  notFound('PILOT_NOT_FOUND', {
    sv: 'Piloten finns inte, eller så leder du den inte. Gå tillbaka och välj en annan.',
    en: 'There is no such pilot, or you do not facilitate it. Go back and choose another.',
  });

export const closingItemNotFound = (): Problem =>
  notFound('CLOSING_ITEM_NOT_FOUND', {
    sv: 'Något av det du valde är inte längre öppet i piloten. Ladda om listan och välj på nytt.',
    en: 'Something you chose is no longer open in the pilot. Reload the list and choose again.',
  });

export const nobodyToHandOverTo = (): Problem =>
  notPossible('NOBODY_TO_HAND_OVER_TO', {
    sv: 'De det gäller deltar inte i någon annan pilot, så ingen kan ta över det. Avsluta det med ett skäl.',
    en: 'Those it concerns take part in no other pilot, so nobody can take it over. End it with a reason.',
  });

export const pilotHasOpenItems = (count: number): Problem =>
  notPossible('PILOT_HAS_OPEN_ITEMS', {
    sv: `${count} öppna ärenden har varken ägare eller skäl att avslutas. Bestäm för dem först.`,
    en: `${count} open items have neither an owner nor a reason to end. Decide on them first.`,
  });

export const pilotIsClosed = (): Problem =>
  notPossible('PILOT_IS_CLOSED', {
    sv: 'Piloten är redan avslutad.',
    en: 'The pilot is closed already.',
  });
