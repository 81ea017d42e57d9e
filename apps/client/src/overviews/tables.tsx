import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  AnswerTimesDocument,
  CountyCoverageDocument,
  MunicipalityCoverageDocument,
  NeedCountsDocument,
  type NeedCountFilterInput,
  type NeedDimension,
} from '../generated/graphql.js';
import { useFormat } from '../kernel/format.js';
import { TableOf } from '../parts/TableOf.js';

interface OfPilot {
  readonly pilotId: string;
}

/** Needs in numbers, by one thing. */
export function NeedCounts({
  pilotId,
  by,
  filter = {},
}: OfPilot & { readonly by: NeedDimension; readonly filter?: NeedCountFilterInput }): ReactElement {
  const { t } = useTranslation();
  return (
    <TableOf
      query={NeedCountsDocument}
      variables={{ pilotId, by, filter }}
      of={({ needCounts }) => needCounts}
      keyOf={({ code }) => code}
      caption={t(`overview.by.${by}`)}
      columns={[
        [t(`overview.dimension.${by}`), (row) => row.label],
        [t('overview.needs'), (row) => row.needs],
        [t('overview.open'), (row) => row.open],
        [t('overview.late'), (row) => row.late],
        [t('overview.withoutOffer'), (row) => row.withoutOffer],
      ]}
      empty={t('overview.nothing')}
    />
  );
}

/** The municipalities of the board's own county. */
export function Municipalities({ pilotId }: OfPilot): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <TableOf
      query={MunicipalityCoverageDocument}
      variables={{ pilotId }}
      of={({ municipalityCoverage }) => municipalityCoverage}
      keyOf={({ id }) => id}
      caption={t('overview.municipalities')}
      columns={[
        [t('overview.municipality'), (row) => <Link to={`/oversikt/kommun/${row.id}`}>{row.name}</Link>],
        [t('overview.how'), (row) => t(`overview.standing.${row.standing}`)],
        [t('overview.needs'), (row) => row.told],
        [t('overview.open'), (row) => row.open],
        [t('overview.got'), (row) => row.got],
        [
          t('overview.toldLast'),
          (row) => (row.lastToldAt === null ? t('overview.never') : format.day(row.lastToldAt)),
        ],
      ]}
      empty={t('overview.nothing')}
    />
  );
}

/** The counties in numbers of municipalities. */
export function Counties({ pilotId }: OfPilot): ReactElement {
  const { t } = useTranslation();
  return (
    <TableOf
      query={CountyCoverageDocument}
      variables={{ pilotId }}
      of={({ countyCoverage }) => countyCoverage}
      keyOf={({ code }) => code}
      caption={t('overview.counties')}
      columns={[
        [
          t('overview.dimension.COUNTY'),
          (row) => <Link to={`/oversikt/lan/${row.code}?pilot=${pilotId}`}>{row.name}</Link>,
        ],
        [t('overview.takesPart'), (row) => row.municipalities],
        [t('overview.standing.GOT'), (row) => row.got],
        [t('overview.standing.WAITS'), (row) => row.waits],
        [t('overview.standing.NOT_GOT'), (row) => row.notGot],
        [t('overview.standing.UNKNOWN'), (row) => row.unknown],
      ]}
      empty={t('overview.nothing')}
    />
  );
}

/** How long answers take. */
export function AnswerTimes({ pilotId }: OfPilot): ReactElement {
  const { t } = useTranslation();
  const days = (value: number | null): string =>
    value === null ? t('overview.tooFew') : t('overview.days', { days: value });
  return (
    <TableOf
      query={AnswerTimesDocument}
      variables={{ pilotId }}
      of={({ answerTimes }) => answerTimes}
      keyOf={({ of }) => of}
      caption={t('overview.times')}
      columns={[
        [t('overview.whose'), (row) => t(`overview.of.${row.of}`)],
        [t('overview.sent'), (row) => row.sent],
        [t('overview.answered'), (row) => row.answered],
        [t('overview.waiting'), (row) => row.waiting],
        [t('overview.late'), (row) => row.late],
        [t('overview.half'), (row) => days(row.medianDays)],
        [t('overview.nine'), (row) => days(row.ninthDays)],
      ]}
      empty={t('overview.nothing')}
    />
  );
}
