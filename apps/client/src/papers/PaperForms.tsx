import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AddCaseNumberDocument,
  MarkSecrecyDocument,
  RemoveCaseNumberDocument,
  type PaperWholeFragment,
} from '../generated/graphql.js';
import { useAct } from '../kernel/act.js';
import { useForm } from '../kernel/form.js';
import { ActForm } from '../parts/ActForm.js';
import { TextField } from '../parts/fields.js';
import { ButtonForm } from '../parts/OneTextForm.js';

interface Props {
  readonly paper: PaperWholeFragment;
}

/** Our own case numbers: a document may belong to several cases. */
export function NumbersForm({ paper }: Props): ReactElement {
  const { t } = useTranslation();
  const form = useForm<{ number: string }>({ number: '' });
  const act = useAct(AddCaseNumberDocument);
  return (
    <>
      <ActForm
        form={form}
        act={act}
        required={{ number: t('form.fillIn', { field: t('register.number') }) }}
        variables={({ number }) => ({ input: { paperId: paper.id, number: number.trim() } })}
        submit={t('register.addNumber')}
        onDone={() => form.set('number', '')}
      >
        <TextField form={form} name="number" label={t('register.number')} hint={t('register.numberHint')} />
      </ActForm>
      {paper.numbers.map((number) => (
        <ButtonForm
          key={number}
          act={RemoveCaseNumberDocument}
          variables={() => ({ input: { paperId: paper.id, number } })}
          submit={t('register.removeNumber', { number })}
          onDone={() => undefined}
        />
      ))}
    </>
  );
}

/** Our secrecy mark: a reminder for whoever is asked for the document. */
export function SecrecyForm({ paper }: Props): ReactElement {
  const { t } = useTranslation();
  const form = useForm<{ provision: string }>({ provision: paper.secrecyProvision ?? '' });
  const act = useAct(MarkSecrecyDocument);
  return (
    <ActForm
      form={form}
      act={act}
      variables={({ provision }) => ({
        input: { paperId: paper.id, provision: provision.trim() === '' ? null : provision.trim() },
      })}
      submit={t('register.mark')}
    >
      <TextField
        form={form}
        name="provision"
        label={t('register.provision')}
        hint={t('register.provisionHint')}
        optional
      />
    </ActForm>
  );
}
