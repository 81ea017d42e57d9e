/** The invitation a mail was about, from its key; undefined for other mail. */
export const invitationOfMail = (dedupeKey: string): string | undefined =>
  /^mail-survey-[a-z-]+\/([0-9a-f-]{36})\//.exec(dedupeKey)?.[1];
