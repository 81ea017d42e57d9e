import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What the texts are about, where there are several. */
  readonly about?: string;
  readonly mine: string;
  readonly theirs: string;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Someone else changed the text meanwhile: both are shown, and the person chooses. */
export function BothTexts({ about, mine, theirs, onKeepMine, onTakeTheirs }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <Alert data-color="warning" role="alert">
      <Heading level={2} data-size="xs">
        {about === undefined ? t('stale.title') : t('stale.titleOf', { field: about })}
      </Heading>
      <Paragraph>{t('stale.text')}</Paragraph>
      <div className="both">
        <div>
          <h3>{t('stale.mine')}</h3>
          <blockquote className="told">{mine}</blockquote>
          <Button variant="secondary" data-size="sm" onClick={onKeepMine}>
            {t('stale.keepMine')}
          </Button>
        </div>
        <div>
          <h3>{t('stale.theirs')}</h3>
          <blockquote className="told">{theirs}</blockquote>
          <Button variant="secondary" data-size="sm" onClick={onTakeTheirs}>
            {t('stale.takeTheirs')}
          </Button>
        </div>
      </div>
    </Alert>
  );
}
