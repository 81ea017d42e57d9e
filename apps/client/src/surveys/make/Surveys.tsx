import { Heading } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import {
  BeginSurveyRoundDocument,
  SurveyBeginningsDocument,
  SurveyRoundsDocument,
  type RoundInListFragment,
  type SurveyRoundState,
} from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { useForm } from '../../kernel/form.js';
import { useLoad } from '../../kernel/load.js';
import { ActForm } from '../../parts/ActForm.js';
import { Acts } from '../../parts/Acts.js';
import { SelectField, TextField } from '../../parts/fields.js';
import { Filters, SearchFilter, SelectFilter, SortFilter, useAsked, useFilter } from '../../parts/Filters.js';
import { Page } from '../../parts/Page.js';
import { Pages } from '../../parts/Pages.js';
import { Section } from '../../parts/Section.js';
import { Empty } from '../../parts/states.js';
import { actsFor, useWho } from '../../shell/who.js';
import { RoundNext, RoundTag } from './marks.js';

const states: readonly SurveyRoundState[] = ['DRAFT', 'PLANNED', 'OPEN', 'CLOSED', 'FED_BACK', 'ARCHIVED'];
const sorts = ['NEWEST', 'DUE', 'OLDEST', 'TITLE'] as const;

/** Surveys of a board or the facilitator: what is owed, how far each has come, and a new one. */
export function Surveys(): ReactElement {
  const { t } = useTranslation();
  const { read, any } = useFilter();
  const asked = useAsked(sorts);
  const state = states.find((known) => known === read('tillstand'));
  return (
    <Page title={t('surveys.title')} lead={t('surveys.lead')}>
      <Acts
        title={t('surveys.new')}
        choices={[{ key: 'begin', label: t('surveys.begin.label'), form: () => <BeginForm /> }]}
      />
      <Section title={t('surveys.all')}>
        <Filters label={t('surveys.filter')}>
          <SearchFilter name="sok" label={t('surveys.search')} />
          <SelectFilter
            name="tillstand"
            label={t('inbox.state')}
            all={t('inbox.allStates')}
            options={states.map((value) => ({ value, label: t(`surveys.state.${value}`) }))}
          />
          <SortFilter sorts={sorts} />
        </Filters>
        <Pages
          label={t('surveys.all')}
          query={SurveyRoundsDocument}
          variables={{ filter: state === undefined ? {} : { states: [state] }, ...asked }}
          files
          of={({ surveyRounds }) => surveyRounds}
          keyOf={({ id }) => id}
          row={(round) => <RoundRow round={round} />}
          empty={
            any ? (
              <Empty title={t('filter.empty.title')}>{t('filter.empty.text')}</Empty>
            ) : (
              <Empty title={t('surveys.empty.title')}>{t('surveys.empty.text')}</Empty>
            )
          }
        />
      </Section>
    </Page>
  );
}

function RoundRow({ round }: { readonly round: RoundInListFragment }): ReactElement {
  const { t } = useTranslation();
  return (
    <article className={round.next?.overdue === true ? 'row row-late' : 'row'}>
      <div className="card-head">
        <Heading level={3} data-size="2xs">
          <Link to={`/enkater/${round.id}`}>{round.title}</Link>
        </Heading>
        <RoundTag state={round.state} />
      </div>
      <p className="item-line">
        <span className="whose">{round.holderName}</span>
        {round.invited > 0 && (
          <span>{t('surveys.answered', { answered: round.answered, invited: round.invited })}</span>
        )}
      </p>
      <RoundNext round={round} />
    </article>
  );
}

/** Begins from a template or an earlier round, whose questions and answers go on. */
function BeginForm(): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const who = useWho();
  const form = useForm<{ title: string; from: string; pilotId: string }>({
    title: '',
    from: '',
    pilotId: actsFor(who, 'COUNTY_BOARD') ? '' : (who.pilots[0]?.id ?? ''),
  });
  const act = useAct(BeginSurveyRoundDocument);
  const { data } = useLoad(SurveyBeginningsDocument, {});
  const templates = data?.surveyTemplates ?? [];
  const earlier = data?.surveyRounds.nodes ?? [];
  const options = [
    ...templates.map(({ code, name }) => ({ value: `t:${code}`, label: name })),
    ...earlier.map(({ id, title }) => ({ value: `r:${id}`, label: t('surveys.begin.after', { title }) })),
  ];
  const chosen = templates.find(({ code }) => form.values.from === `t:${code}`);
  return (
    <ActForm
      form={form}
      act={act}
      required={{
        title: t('form.fillIn', { field: t('surveys.field.title') }),
        from: t('surveys.begin.choose'),
      }}
      variables={({ title, from, pilotId }) => ({
        input: {
          title: title.trim(),
          ...(from.startsWith('r:') ? { earlierRoundId: from.slice(2) } : { template: from.slice(2) }),
          ...(pilotId === '' || from.startsWith('r:') ? {} : { pilotId }),
        },
      })}
      submit={t('surveys.begin.submit')}
      onDone={({ id }) => void navigate(`/enkater/${id}`)}
    >
      <TextField
        form={form}
        name="title"
        label={t('surveys.field.title')}
        hint={t('surveys.field.titleHint')}
      />
      <SelectField
        form={form}
        name="from"
        label={t('surveys.begin.from')}
        hint={chosen?.about}
        none={t('surveys.begin.none')}
        options={options}
      />
      {who.pilots.length > 0 && (
        <SelectField
          form={form}
          name="pilotId"
          label={t('tell.pilot')}
          optional
          none={t('tell.noPilot')}
          options={who.pilots.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </ActForm>
  );
}
