import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { OpenRecordDocument, type RecordKind } from '../generated/graphql.js';
import { useWho } from '../shell/who.js';
import { OneTextForm } from '../parts/OneTextForm.js';
import { Section } from '../parts/Section.js';
import { NotFound } from '../parts/states.js';

interface Props {
  readonly record: RecordKind;
  readonly id: string;
  readonly onOpened: () => void;
}

/**
 * A record that is missing or not for the reader. An administrator of its pilot may open it for an hour, with a reason
 * that those concerned read; whether there is one is not told before.
 */
export function NotForYou({ record, id, onOpened }: Props): ReactElement {
  const { t } = useTranslation();
  const who = useWho();
  return (
    <NotFound>
      {who.roles.includes('ADMINISTRATOR') && (
        <Section title={t('breakGlass.title')} intro={t('breakGlass.intro')}>
          <OneTextForm
            act={OpenRecordDocument}
            variables={(reason) => ({ input: { record, id, reason } })}
            name="reason"
            label={t('breakGlass.reason')}
            hint={t('breakGlass.hint')}
            submit={t('breakGlass.open')}
            danger
            onDone={onOpened}
          />
        </Section>
      )}
    </NotFound>
  );
}
