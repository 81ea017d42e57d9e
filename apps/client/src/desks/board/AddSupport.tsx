import { Button, Field, Input, Label } from '@digdir/designsystemet-react';
import { useDeferredValue, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AddSupportToNeedDocument,
  CatalogueDocument,
  type NeedWholeFragment,
} from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { useLoad } from '../../kernel/load.js';
import { OutcomeNote } from '../../parts/ActForm.js';
import { Show } from '../../parts/states.js';

interface Props {
  readonly need: NeedWholeFragment;
  readonly onAdded: () => void;
}

/** Adds a support or grant the job did not find. */
export function AddSupport({ need, onAdded }: Props): ReactElement {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const loaded = useLoad(CatalogueDocument, { first: 8, search }, { pause: search.length < 3 });
  const act = useAct(AddSupportToNeedDocument);
  const known = new Set(need.suggestions.map(({ item }) => item.id));

  const add = async (itemId: string): Promise<void> => {
    const outcome = await act.run({ input: { needId: need.id, itemId } });
    if (outcome.kind === 'done') onAdded();
  };

  return (
    <div className="form">
      <Field>
        <Label>{t('act.add.search')}</Label>
        <Input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </Field>
      <OutcomeNote outcome={act.outcome} />
      {search.length >= 3 && (
        <Show loaded={loaded}>
          {({ catalogue }) => (
            <ul className="list" aria-label={t('act.add.found')}>
              {catalogue.nodes.map((item) => (
                <li key={item.id} className="pick">
                  <span>
                    {item.name} <span className="quiet">{item.ownerLabel}</span>
                  </span>
                  {known.has(item.id) ? (
                    <span className="quiet">{t('act.add.already')}</span>
                  ) : (
                    <Button
                      variant="secondary"
                      data-size="sm"
                      aria-label={t('act.add.item', { name: item.name })}
                      onClick={() => void add(item.id)}
                    >
                      {t('act.add.submit')}
                    </Button>
                  )}
                </li>
              ))}
              {catalogue.nodes.length === 0 && <li>{t('act.add.none')}</li>}
            </ul>
          )}
        </Show>
      )}
    </div>
  );
}
