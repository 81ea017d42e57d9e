import { Button } from '@digdir/designsystemet-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { JudgeSuggestionDocument, type SuggestionFragment } from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { OutcomeNote } from '../../parts/ActForm.js';
import { OneTextForm } from '../../parts/OneTextForm.js';

/** Confirms or rejects a suggestion; humans outrank the job. */
export function JudgeControls({ suggestion }: { readonly suggestion: SuggestionFragment }): ReactElement {
  const { t } = useTranslation();
  const act = useAct(JudgeSuggestionDocument);
  const [rejecting, setRejecting] = useState(false);
  const { id, judgement, item } = suggestion;
  return (
    <div className="judge">
      <div className="judge-buttons">
        {judgement !== 'CONFIRMED' && (
          <Button
            variant="secondary"
            data-size="sm"
            loading={act.pending}
            aria-label={t('judge.confirmItem', { name: item.name })}
            onClick={() => void act.run({ input: { matchId: id, judgement: 'CONFIRMED' } })}
          >
            {t('judge.confirm')}
          </Button>
        )}
        {judgement !== 'REJECTED' && (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-expanded={rejecting}
            aria-label={t('judge.rejectItem', { name: item.name })}
            onClick={() => setRejecting(!rejecting)}
          >
            {t('judge.reject')}
          </Button>
        )}
      </div>
      <OutcomeNote outcome={act.outcome} />
      {rejecting && (
        <OneTextForm
          act={JudgeSuggestionDocument}
          name="reason"
          variables={(reason) => ({ input: { matchId: id, judgement: 'REJECTED' as const, reason } })}
          label={t('judge.reason')}
          rows={2}
          submit={t('judge.submit')}
          onDone={() => setRejecting(false)}
        />
      )}
    </div>
  );
}
