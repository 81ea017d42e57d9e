import { Heading } from '@digdir/designsystemet-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import {
  ClosePilotDocument,
  ClosingItemsDocument,
  DecideAtClosingDocument,
  type ClosingItemsQuery,
} from '../generated/graphql.js';
import { useLoad } from '../kernel/load.js';
import { CheckFilter, Filters, SearchFilter, SortFilter, useAsked, useFilter } from '../parts/Filters.js';
import { ButtonForm, OneTextForm } from '../parts/OneTextForm.js';
import { Page } from '../parts/Page.js';
import { Pages } from '../parts/Pages.js';
import { Section } from '../parts/Section.js';
import { Empty, NotFound } from '../parts/states.js';
import { CountyFilter } from '../pilot/PilotFilters.js';
import { useWho } from '../shell/who.js';

const sorts = ['WAITING', 'COUNTY', 'TITLE'] as const;

/** As many as one decision may be about. */
const AT_ONCE = 100;

type Item = ClosingItemsQuery['closingItems']['nodes'][number];

/** Closing a pilot: what is open, what becomes of each, and then the end. */
export function ClosePilot(): ReactElement {
  const { t } = useTranslation();
  const { pilotId = '' } = useParams();
  const pilot = useWho().pilots.find(({ id }) => id === pilotId);
  const navigate = useNavigate();
  const { read } = useFilter();
  const asked = useAsked(sorts);
  const [turn, setTurn] = useState(0);
  const undecided = useLoad(ClosingItemsDocument, {
    pilotId,
    first: AT_ONCE,
    after: null,
    filter: { decided: false },
  });
  if (pilot === undefined) return <NotFound />;
  const open = undecided.data?.closingItems.nodes ?? [];
  const goOn = open.filter(({ goesOn }) => goesOn).map(({ id }) => id);
  const decided = (): void => {
    setTurn(turn + 1);
    undecided.reload();
  };
  const filter = {
    ...(read('kvar') === '' ? {} : { decided: false }),
    ...(read('lan') === '' ? {} : { countyCode: read('lan') }),
  };
  return (
    <Page title={t('closing.title', { pilot: pilot.name })} lead={t('closing.lead')}>
      <Section title={t('closing.open')}>
        <Filters label={t('closing.filter')}>
          <SearchFilter name="sok" label={t('closing.search')} />
          <CountyFilter />
          <SortFilter sorts={sorts} />
          <CheckFilter name="kvar" label={t('closing.onlyUndecided')} />
        </Filters>
        <Pages
          key={turn}
          label={t('closing.open')}
          query={ClosingItemsDocument}
          variables={{ pilotId, filter, ...asked }}
          files
          of={({ closingItems }) => closingItems}
          keyOf={({ id }) => id}
          row={(item) => <ItemRow item={item} pilotId={pilotId} onDecided={decided} />}
          empty={<Empty title={t('closing.empty.title')}>{t('closing.empty.text')}</Empty>}
        />
        {goOn.length > 0 && (
          <ButtonForm
            key={`all-${turn}`}
            act={DecideAtClosingDocument}
            variables={() => ({ input: { pilotId, itemIds: goOn } })}
            submit={t('closing.handAllOver', { count: goOn.length })}
            onDone={decided}
          />
        )}
      </Section>
      <Section title={t('closing.endTitle')}>
        <ButtonForm
          key={`end-${turn}`}
          act={ClosePilotDocument}
          variables={() => ({ input: { pilotId } })}
          intro={
            <>
              <p>{open.length > 0 ? t('closing.notYet', { count: open.length }) : t('closing.endText')}</p>
              <p>{t('closing.invitations')}</p>
            </>
          }
          submit={t('closing.end')}
          danger
          onDone={() => void navigate(`/pilot/${pilotId}`)}
        />
      </Section>
    </Page>
  );
}

function ItemRow({
  item,
  pilotId,
  onDecided,
}: {
  readonly item: Item;
  readonly pilotId: string;
  readonly onDecided: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const itemIds = [item.id];
  return (
    <article className="row">
      <div className="card-head">
        <Heading level={3} data-size="2xs">
          {item.heading}
        </Heading>
        <span>{item.stateText}</span>
      </div>
      <p className="item-line">
        <span>{t(`closing.kind.${item.kind}`)}</span>
        {item.countyName !== null && <span>{item.countyName}</span>}
        <strong>
          {item.ownerName !== null
            ? t('closing.owned', { owner: item.ownerName })
            : item.reason !== null
              ? t('closing.ends', { reason: item.reason })
              : t('closing.undecided')}
        </strong>
      </p>
      <details>
        <summary>{t('closing.decide', { heading: item.heading })}</summary>
        {item.goesOn ? (
          <ButtonForm
            act={DecideAtClosingDocument}
            variables={() => ({ input: { pilotId, itemIds } })}
            submit={t('closing.handOver', { party: item.partyName ?? '' })}
            onDone={onDecided}
          />
        ) : (
          <p>{t('closing.nobody')}</p>
        )}
        <OneTextForm
          act={DecideAtClosingDocument}
          variables={(endReason) => ({ input: { pilotId, itemIds, endReason } })}
          name="endReason"
          label={t('closing.reason')}
          rows={2}
          submit={t('closing.endIt')}
          onDone={onDecided}
        />
      </details>
    </article>
  );
}
