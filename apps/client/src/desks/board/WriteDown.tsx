import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  CountiesDocument,
  MunicipalitiesDocument,
  MyNeedsDocument,
  WriteDownNeedDocument,
} from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { useForm } from '../../kernel/form.js';
import { useLoad } from '../../kernel/load.js';
import { ActForm } from '../../parts/ActForm.js';
import { SelectField, TextField } from '../../parts/fields.js';
import { NeedRow } from '../../needs/NeedRow.js';
import { Page } from '../../parts/Page.js';
import { Pages } from '../../parts/Pages.js';
import { Section } from '../../parts/Section.js';
import { actsFor, useWho } from '../../shell/who.js';

interface Told {
  readonly id: string;
  readonly municipalityName: string;
}

/** Writes down a need heard from a municipality: where, what was said, who said it. The municipality confirms. */
export function WriteDown(): ReactElement {
  const { t } = useTranslation();
  const [written, setWritten] = useState<Told>();
  return (
    <Page title={t('writeDown.title')} lead={t('writeDown.lead')} narrow>
      {written !== undefined && (
        <Alert data-color="success" role="status">
          <Paragraph>{t('writeDown.done', { municipality: written.municipalityName })}</Paragraph>
          <Link to={`/behov/${written.id}`}>{t('writeDown.show')}</Link>
        </Alert>
      )}
      <WriteDownForm key={written?.id ?? ''} onDone={setWritten} />
      <Section title={t('writeDown.ours')}>
        <Pages
          key={written?.id ?? ''}
          label={t('writeDown.ours')}
          query={MyNeedsDocument}
          variables={{}}
          of={({ needs }) => needs}
          keyOf={({ id }) => id}
          row={(need) => <NeedRow need={need} whose />}
          empty={<p>{t('writeDown.noneYet')}</p>}
        />
      </Section>
    </Page>
  );
}

function WriteDownForm({ onDone }: { readonly onDone: (need: Told) => void }): ReactElement {
  const { t } = useTranslation();
  const who = useWho();
  const ownCounty = actsFor(who, 'COUNTY_BOARD') ? who.organisation?.county?.code : undefined;
  const form = useForm<{ county: string; municipalityId: string; text: string; saidBy: string }>({
    county: ownCounty ?? '',
    municipalityId: '',
    text: '',
    saidBy: '',
  });
  const act = useAct(WriteDownNeedDocument);
  const countyCode = form.values.county;
  const counties = useLoad(CountiesDocument, {}, { pause: ownCounty !== undefined });
  const found = useLoad(MunicipalitiesDocument, { countyCode }, { pause: countyCode === '' });
  const municipalities = countyCode === '' ? [] : (found.data?.organisations.nodes ?? []);
  const pilotId = who.pilots[0]?.id;
  return (
    <ActForm
      form={form}
      act={act}
      required={{
        municipalityId: t('writeDown.chooseMunicipality'),
        text: t('form.fillIn', { field: t('writeDown.text') }),
        saidBy: t('form.fillIn', { field: t('writeDown.saidBy') }),
      }}
      variables={({ municipalityId, text, saidBy }) => ({
        input: {
          municipalityId,
          text: text.trim(),
          saidBy: saidBy.trim(),
          ...(pilotId === undefined ? {} : { pilotId }),
        },
      })}
      submit={t('writeDown.submit')}
      to={municipalities.find(({ id }) => id === form.values.municipalityId)?.name}
      onDone={onDone}
    >
      {ownCounty === undefined && (
        <SelectField
          form={form}
          name="county"
          label={t('writeDown.county')}
          none={t('writeDown.noCounty')}
          options={(counties.data?.counties ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      <SelectField
        form={form}
        name="municipalityId"
        label={t('writeDown.municipality')}
        none={t('writeDown.noMunicipality')}
        options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        form={form}
        name="text"
        label={t('writeDown.text')}
        hint={t('writeDown.textHint')}
        rows={6}
      />
      <TextField form={form} name="saidBy" label={t('writeDown.saidBy')} hint={t('writeDown.saidByHint')} />
      <p className="quiet">{t('writeDown.then')}</p>
    </ActForm>
  );
}
