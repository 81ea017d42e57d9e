import { notFound, notPossible, Problem } from '#kernel';

export const roundNotFound = (): Problem =>
  notFound('SURVEY_ROUND_NOT_FOUND', {
    sv: 'Enkäten finns inte, eller så har du inte rätt att se den. Gå tillbaka till listan och välj en annan.',
    en: 'There is no such survey, or you may not see it. Go back to the list and choose another.',
  });

export const invitationNotFound = (): Problem =>
  notFound('SURVEY_INVITATION_NOT_FOUND', {
    sv: 'Utskicket finns inte, eller så har du inte rätt att se det. Gå tillbaka till enkäten.',
    en: 'There is no such invitation, or you may not see it. Go back to the survey.',
  });

export const surveyNotFound = (): Problem =>
  notFound('SURVEY_NOT_FOUND', {
    sv: 'Länken gäller inte. Den kan vara för gammal, ersatt av en nyare eller ha tagits tillbaka. Be den som skickade enkäten om en ny.',
    en: 'The link is not valid. It may be too old, replaced by a newer one, or revoked. Ask whoever sent the survey for a new one.',
  });

export const roundMovedOn = (): Problem =>
  notPossible('SURVEY_MOVED_ON', {
    sv: 'Det här går inte att göra med enkäten som den står nu. Någon kan ha hunnit före. Ladda om och se vad som gäller.',
    en: 'This cannot be done with the survey as it stands now. Somebody may have been first. Reload and see how it stands.',
  });

export const surveyClosed = (): Problem =>
  notPossible('SURVEY_CLOSED', {
    sv: 'Enkäten är stängd för svar. Kontakta den som skickade den om något behöver ändras.',
    en: 'The survey is closed. Contact whoever sent it if something must be changed.',
  });

export const onlyBoardsMakeSurveys = (): Problem =>
  notPossible('SURVEY_ONLY_BOARDS', {
    sv: 'Enkäter görs av en länsstyrelse eller av pilotens processledare. Välj en pilot, eller handla för en länsstyrelse.',
    en: "Surveys are made by a county board or the pilot's facilitator. Choose a pilot, or act for a county board.",
  });

export const templateNotFound = (): Problem =>
  notFound('SURVEY_TEMPLATE_NOT_FOUND', {
    sv: 'Mallen finns inte. Välj en annan.',
    en: 'There is no such template. Choose another.',
  });

export const roundChanged = (version: number): Problem =>
  new Problem(
    'StaleVersion',
    'SURVEY_ROUND_CHANGED',
    {
      sv: 'Någon annan har ändrat enkäten medan du skrev. Läs in den igen och jämför innan du sparar.',
      en: 'Somebody else changed the survey while you were writing. Load it again and compare before you save.',
    },
    [],
    { version, text: '' },
  );

export const nobodyInvited = (): Problem =>
  notPossible('SURVEY_NOBODY_INVITED', {
    sv: 'Bjud in minst en kommun först.',
    en: 'Invite at least one municipality first.',
  });

export const draftChanged = (version: number, text: string): Problem =>
  new Problem(
    'StaleVersion',
    'SURVEY_DRAFT_CHANGED',
    {
      sv: 'Någon annan har sparat medan du skrev, eller så har du sparat på en annan enhet. Båda texterna finns kvar: jämför dem och spara igen.',
      en: 'Somebody else saved while you were writing, or you saved on another device. Both texts are kept: compare them and save again.',
    },
    [],
    { version, text },
  );

export const questionsChanged = (version: number): Problem =>
  new Problem(
    'StaleVersion',
    'SURVEY_QUESTIONS_CHANGED',
    {
      sv: 'Frågorna har rättats medan du svarade. Det du har skrivit finns kvar. Läs igenom frågorna och skicka igen.',
      en: 'The questions were corrected while you were answering. What you wrote is kept. Read the questions and send again.',
    },
    [],
    { version, text: '' },
  );
