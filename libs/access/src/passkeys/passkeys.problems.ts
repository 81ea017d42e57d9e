import { notFound, notPossible } from '#kernel';

export const passkeyNotFound = () =>
  notFound('PASSKEY_NOT_FOUND', {
    sv: 'Den passkeyn finns inte, eller är redan borttagen. Ladda om listan.',
    en: 'There is no such passkey, or it has been removed. Reload the list.',
  });

export const passkeyRefused = () =>
  notPossible('PASSKEY_REFUSED', {
    sv: 'Det gick inte att logga in med den passkeyn. Försök igen, eller be om en länk till din e-post.',
    en: 'Signing in with that passkey did not work. Try again, or ask for a link to your mailbox.',
  });

export const passkeyNotAdded = () =>
  notPossible('PASSKEY_NOT_ADDED', {
    sv: 'Passkeyn gick inte att lägga till. Börja om, och bekräfta med fingeravtryck, ansikte eller kod.',
    en: 'The passkey could not be added. Begin again, and confirm by fingerprint, face or code.',
  });

export const signInSurelyFirst = () =>
  notPossible('SIGN_IN_SURELY_FIRST', {
    sv: 'Du har redan ett säkrare sätt att logga in. Logga in med din passkey, eller genom din organisation, och lägg sedan till en ny.',
    en: 'You already have a surer way to sign in. Sign in with your passkey, or through your organisation, then add another.',
  });

export const tooManyPasskeys = () =>
  notPossible('TOO_MANY_PASSKEYS', {
    sv: 'Du har redan tio passkeys. Ta bort en som du inte använder.',
    en: 'You already have ten passkeys. Remove one that you do not use.',
  });
