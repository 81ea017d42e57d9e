import { notFound, notPossible, type Problem } from '#kernel';

export const paperNotFound = (): Problem =>
  notFound('PAPER_NOT_FOUND', {
    sv: 'Handlingen finns inte i ert register. Gå tillbaka till listan och välj en annan.',
    en: 'There is no such document in your register. Go back to the list and choose another.',
  });

export const tooManyNumbers = (most: number): Problem =>
  notPossible('TOO_MANY_NUMBERS', {
    sv: `En handling kan höra till högst ${most} ärenden. Ta bort ett nummer först.`,
    en: `A document can belong to at most ${most} cases. Remove a number first.`,
  });
