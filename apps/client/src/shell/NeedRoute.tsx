import { lazy, Suspense, type ReactElement } from 'react';
import { Navigate, useParams } from 'react-router';
import { NeedPageDocument } from '../generated/graphql.js';
import { useLoad } from '../kernel/load.js';
import { NotForYou } from '../needs/NotForYou.js';
import { Show, Waiting } from '../parts/states.js';
import { actsFor, useWho } from './who.js';

const BoardNeed = lazy(async () => ({ default: (await import('../desks/board/BoardNeed.js')).BoardNeed }));
const MunicipalNeed = lazy(async () => ({
  default: (await import('../desks/municipality/MunicipalNeed.js')).MunicipalNeed,
}));

/** How often to look again while the job is looking for support, milliseconds. */
const LOOK_AGAIN = 2000;

/** One need, from the desk of whoever reads it. The same address for all, so that it can be sent around. */
export function NeedRoute(): ReactElement {
  const { needId = '' } = useParams();
  const who = useWho();
  const loaded = useLoad(
    NeedPageDocument,
    { id: needId },
    {
      again: ({ need }) => (need?.state === 'SUBMITTED' ? LOOK_AGAIN : undefined),
    },
  );
  return (
    <Show loaded={loaded} lines={8}>
      {({ need }) => {
        if (need === null) return <NotForYou record="NEED" id={needId} onOpened={loaded.reload} />;
        if (need.actions.includes('EDIT')) return <Navigate to={`/behov/nytt/${need.id}`} replace />;
        const View =
          actsFor(who, 'COUNTY_BOARD') && need.board.id === who.organisation?.id ? BoardNeed : MunicipalNeed;
        return (
          <Suspense fallback={<Waiting lines={8} />}>
            <View need={need} reload={loaded.reload} />
          </Suspense>
        );
      }}
    </Show>
  );
}
