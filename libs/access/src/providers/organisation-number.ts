/** `2120001234` and `212000-1234` as `212000-1234`; anything else is no organisation number. */
export const organisationNumber = (text: string): string | undefined => {
  const digits = /^(\d{6})-?(\d{4})$/.exec(text);
  return digits === null ? undefined : `${digits[1]}-${digits[2]}`;
};
