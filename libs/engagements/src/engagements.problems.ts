import { invalidInput, notFound, notPossible, type Problem } from '#kernel';

export const engagementNotFound = (): Problem =>
  notFound('ENGAGEMENT_NOT_FOUND', {
    sv: 'Insatsen finns inte, eller så har du inte rätt att se den. Gå tillbaka och välj en annan.',
    en: 'There is no such engagement, or you may not see it. Go back and choose another.',
  });

export const engagementMovedOn = (): Problem =>
  notPossible('ENGAGEMENT_MOVED_ON', {
    sv: 'Det här går inte att göra med insatsen som den står nu. Någon kan ha hunnit före. Ladda om och se vad som gäller.',
    en: 'This cannot be done with the engagement as it stands now. Somebody may have been first. Reload and see how it stands.',
  });

/** A stage is skipped or returned to without a word of why. */
export const whyIsMissing = (): Problem =>
  invalidInput([
    {
      path: 'text',
      code: 'REQUIRED',
      text: {
        sv: 'Skriv varför ni hoppar över steg eller går tillbaka.',
        en: 'Say why you skip stages or go back.',
      },
    },
  ]);
