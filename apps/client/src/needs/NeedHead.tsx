import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NeedWholeFragment } from '../generated/graphql.js';
import { ExampleBadge, StateTag } from './marks.js';

/** Above a need's title: the way back, whose it is, where it stands. */
export function NeedHead({
  need,
  back,
}: {
  readonly need: NeedWholeFragment;
  readonly back: { readonly to: string; readonly text: string };
}): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <Link to={back.to} className="back">
        {back.text}
      </Link>
      <p className="tags">
        <span className="whose">{need.municipalityName}</span>
        <StateTag state={need.state} />
        {!need.confirmed && <span className="unconfirmed">{t('need.unconfirmed')}</span>}
        {need.challenge !== null && <Link to={`/utmaning/${need.challenge.id}`}>{need.challenge.title}</Link>}
        <ExampleBadge asOf={need.pilot?.exampleAsOf ?? null} />
      </p>
    </>
  );
}
