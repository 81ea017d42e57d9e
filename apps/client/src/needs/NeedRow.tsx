import { Heading } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NeedInListFragment } from '../generated/graphql.js';
import { useFormat } from '../kernel/format.js';
import { StateTag } from './marks.js';
import { NextLine } from './NextLine.js';

interface Props {
  readonly need: NeedInListFragment;
  /** Says which municipality, where the list has several. */
  readonly whose?: boolean;
}

/** A need in a list: what it is called, where it stands, who acts next. */
export function NeedRow({ need, whose = false }: Props): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const to = need.state === 'DRAFT' ? `/behov/nytt/${need.id}` : `/behov/${need.id}`;
  return (
    <article className="row">
      <div className="card-head">
        <Heading level={3} data-size="2xs">
          <Link to={to}>{need.title}</Link>
        </Heading>
        <StateTag state={need.state} />
      </div>
      {whose && <p className="whose">{need.municipalityName}</p>}
      <NextLine next={need.next} />
      <p className="quiet">
        {need.submittedAt === null
          ? t('need.begun', { day: format.day(need.createdAt) })
          : t('need.told', { day: format.day(need.submittedAt) })}
      </p>
    </article>
  );
}
