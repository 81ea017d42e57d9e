import { Heading, Tag } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { EngagementWholeFragment } from '../generated/graphql.js';
import { useFormat } from '../kernel/format.js';
import { useWords } from '../kernel/words.js';
import { Acts } from '../parts/Acts.js';
import { Facts } from '../parts/Facts.js';
import { engagementChoices } from './engagement-choices.js';

interface Props {
  readonly engagement: EngagementWholeFragment;
  readonly reload: () => void;
}

/** What an offer became: its stage, what is next, what has happened, and what came of it. */
export function EngagementBox({ engagement, reload }: Props): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords();
  const { state, stage, begunAt, nextOn, nextWhat, outcome, outcomeText, entries } = engagement;
  return (
    <section className="engagement" aria-label={t('engagement.title')}>
      <div className="card-head">
        <Heading level={4} data-size="2xs">
          {t('engagement.title')}
        </Heading>
        <Tag data-color={state === 'PAUSED' ? 'warning' : state === 'ENDED' ? 'success' : 'info'}>
          {t(`engagement.state.${state}`)}
        </Tag>
      </div>
      <Facts
        facts={[
          [t('engagement.stage'), words.label('stages', stage)],
          [t('engagement.begun'), format.day(begunAt)],
          [
            t('engagement.next'),
            nextOn === null ? null : [format.day(nextOn), nextWhat].filter(Boolean).join(': '),
          ],
          [t('engagement.outcome'), outcome === null ? null : t(`engagement.outcomes.${outcome}`)],
          [t('engagement.outcomeText'), outcomeText],
        ]}
      />
      {entries.length > 0 && (
        <ol className="plain" aria-label={t('engagement.entries')}>
          {entries.map((entry) => (
            <li key={`${entry.at} ${entry.kind}`}>
              <p className="quiet">
                {format.day(entry.at)} · {entry.organisation.shortName} · {t(`engagement.kind.${entry.kind}`)}
                {entry.stage !== null && `: ${words.label('stages', entry.stage)}`}
              </p>
              {entry.role !== null && (
                <p>
                  {t('engagement.hasRole', {
                    role: entry.role,
                    holder: entry.holder,
                    from: format.day(entry.fromOn ?? entry.at),
                  })}
                  {entry.untilOn !== null && ` ${t('engagement.until', { day: format.day(entry.untilOn) })}`}
                </p>
              )}
              {entry.text !== null && <p>{entry.text}</p>}
            </li>
          ))}
        </ol>
      )}
      <Acts title={t('engagement.acts')} choices={engagementChoices(t, engagement, reload)} />
    </section>
  );
}
