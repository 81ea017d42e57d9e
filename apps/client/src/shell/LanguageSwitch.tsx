import { Button } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, languages } from '../kernel/language.js';

const nameOf = (code: string): string => {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
};

/** The other languages, each in its own name. */
export function LanguageSwitch(): ReactElement {
  const { i18n } = useTranslation();
  return (
    <div className="languages">
      {languages
        .filter((code) => code !== i18n.language)
        .map((code) => (
          <Button
            key={code}
            variant="tertiary"
            data-size="sm"
            lang={code}
            onClick={() => void chooseLanguage(code)}
          >
            {nameOf(code)}
          </Button>
        ))}
    </div>
  );
}
