import { notFound, notPossible } from '#kernel';

export const participantNotFound = () =>
  notFound('PARTICIPANT_NOT_FOUND', {
    sv: 'Personen deltar inte längre, eller så har du inte hand om det. Ladda om sidan.',
    en: 'That person no longer takes part, or it is not in your hands. Reload the page.',
  });

export const notAColleague = () =>
  notPossible('NOT_A_COLLEAGUE', {
    sv: 'Personen företräder inte din organisation. Bjud in dem först, och välj dem sedan här.',
    en: 'That person does not act for your organisation. Invite them first, then choose them here.',
  });

export const datesDoNotFit = () =>
  notPossible('DATES_DO_NOT_FIT', {
    sv: 'Välj en sista dag som är i dag eller senare, inte före den första, och högst ett år bort.',
    en: 'Choose a last day that is today or later, not before the first, and at most a year away.',
  });

export const notDelegable = () =>
  notPossible('PART_NOT_DELEGABLE', {
    sv: 'Bara den som själv är kontaktperson kan lämna över sin del. Den som är ersättare kan inte lämna den vidare.',
    en: 'Only somebody who is a contact in their own right can hand over their part. A deputy cannot pass it on.',
  });

export const holdsItAlready = () =>
  notPossible('HOLDS_IT_ALREADY', {
    sv: 'Personen har redan uppdraget under den tiden. Avsluta det först om det ska ändras.',
    en: 'That person already has it during this time. End it first to change it.',
  });
