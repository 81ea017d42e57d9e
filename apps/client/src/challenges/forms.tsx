import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AddToChallengeDocument,
  ContactPointsDocument,
  CreateChallengeDocument,
  DescribeChallengeDocument,
  InboxDocument,
  InviteToChallengeDocument,
  NameLeadDocument,
  ReferChallengeDocument,
  TakeOutOfChallengeDocument,
  TakeStandDocument,
  type ChallengeWholeFragment,
  type Stance,
} from '../generated/graphql.js';
import { useAct } from '../kernel/act.js';
import { useForm } from '../kernel/form.js';
import { useLoad } from '../kernel/load.js';
import { ofTheState } from '../needs/points.js';
import { PointsField } from '../needs/PointsField.js';
import { ActForm } from '../parts/ActForm.js';
import { BothTexts } from '../parts/BothTexts.js';
import { CheckboxField, RadioField, SelectField, TextField } from '../parts/fields.js';

interface Props {
  readonly challenge: ChallengeWholeFragment;
  readonly onDone: () => void;
  readonly onMovedOn: () => void;
}

/** Heading and picture. When somebody was first both texts are shown. */
export function DescribeForm({ challenge, onDone, onMovedOn }: Props): ReactElement {
  const { t } = useTranslation();
  const act = useAct(DescribeChallengeDocument);
  const form = useForm({
    title: challenge.title,
    picture: challenge.picture,
    version: String(challenge.version),
  });
  const problem = act.outcome?.kind === 'problem' ? act.outcome.problem : undefined;
  return (
    <ActForm
      form={form}
      act={act}
      required={{
        title: t('form.fillIn', { field: t('challenge.title') }),
        picture: t('form.fillIn', { field: t('challenge.picture') }),
      }}
      variables={({ title, picture, version }) => ({
        input: { challengeId: challenge.id, version: Number(version), title: title.trim(), picture },
      })}
      submit={t('challenge.describe.submit')}
      onDone={onDone}
      onMovedOn={onMovedOn}
    >
      {problem?.__typename === 'StaleVersion' && (
        <BothTexts
          mine={form.values.picture}
          theirs={problem.currentText}
          onKeepMine={() => {
            form.set('version', String(problem.currentVersion));
            act.clear();
          }}
          onTakeTheirs={() => {
            form.replace({
              ...form.values,
              picture: problem.currentText,
              version: String(problem.currentVersion),
            });
            act.clear();
          }}
        />
      )}
      <TextField form={form} name="title" label={t('challenge.title')} />
      <TextField
        form={form}
        name="picture"
        label={t('challenge.picture')}
        hint={t('challenge.describe.hint')}
        rows={8}
      />
    </ActForm>
  );
}

/** Endorses the picture, or reserves against it in one's own words. */
export function StandForm({ challenge, onDone, onMovedOn }: Props): ReactElement {
  const { t } = useTranslation();
  const act = useAct(TakeStandDocument);
  const form = useForm({ stance: '', text: '' });
  return (
    <ActForm
      form={form}
      act={act}
      required={{
        stance: t('challenge.stand.choose'),
        ...(form.values.stance === 'RESERVES'
          ? { text: t('form.fillIn', { field: t('challenge.stand.text') }) }
          : {}),
      }}
      variables={({ stance, text }) => ({
        input: {
          challengeId: challenge.id,
          version: challenge.version,
          stance: stance as Stance,
          text: text.trim(),
        },
      })}
      submit={t('challenge.stand.submit')}
      onDone={onDone}
      onMovedOn={onMovedOn}
    >
      <RadioField
        form={form}
        name="stance"
        label={t('challenge.stand.stance')}
        options={(['ENDORSES', 'RESERVES'] as const).map((value) => ({
          value,
          label: t(`challenge.stance.${value}`),
        }))}
      />
      <TextField
        form={form}
        name="text"
        label={t('challenge.stand.text')}
        optional={form.values.stance !== 'RESERVES'}
        rows={3}
      />
    </ActForm>
  );
}

/** Sends the challenge to ways in, one of which leads the joint answer. */
export function ReferTogetherForm({ challenge, onDone, onMovedOn }: Props): ReactElement {
  const { t } = useTranslation();
  const act = useAct(ReferChallengeDocument);
  const form = useForm<{ contactPointIds: readonly string[]; leadId: string; message: string }>({
    contactPointIds: [],
    leadId: '',
    message: '',
  });
  const loaded = useLoad(ContactPointsDocument, { countyCode: null, themes: challenge.themes });
  const points = ofTheState(loaded.data?.contactPoints ?? []).filter(
    ({ organisation }) => organisation.id !== challenge.owner.id,
  );
  const chosen = points.filter(({ id }) => form.values.contactPointIds.includes(id));
  return (
    <ActForm
      form={form}
      act={act}
      required={{
        contactPointIds: t('act.refer.choose'),
        leadId: t('challenge.lead.choose'),
        message: t('form.fillIn', { field: t('act.refer.message') }),
      }}
      variables={({ contactPointIds, leadId, message }) => ({
        input: {
          challengeId: challenge.id,
          contactPointIds: [...contactPointIds],
          leadId,
          message: message.trim(),
        },
      })}
      submit={t('act.refer.submit')}
      onDone={onDone}
      onMovedOn={onMovedOn}
    >
      <PointsField form={form} name="contactPointIds" points={points} />
      <SelectField
        form={form}
        name="leadId"
        label={t('challenge.lead.label')}
        hint={t('challenge.lead.hint')}
        none={t('challenge.lead.none')}
        options={chosen.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField form={form} name="message" label={t('act.refer.message')} rows={4} />
    </ActForm>
  );
}

/** Names another of those asked to lead the joint answer. */
export function LeadForm({ challenge, onDone, onMovedOn }: Props): ReactElement {
  const { t } = useTranslation();
  const act = useAct(NameLeadDocument);
  const form = useForm({ contactPointId: '' });
  return (
    <ActForm
      form={form}
      act={act}
      required={{ contactPointId: t('challenge.lead.choose') }}
      variables={({ contactPointId }) => ({ input: { challengeId: challenge.id, contactPointId } })}
      submit={t('challenge.lead.submit')}
      onDone={onDone}
      onMovedOn={onMovedOn}
    >
      <RadioField
        form={form}
        name="contactPointId"
        label={t('challenge.lead.label')}
        options={challenge.asked
          .filter(({ leads }) => !leads)
          .map(({ contactPointId, toName }) => ({ value: contactPointId, label: toName }))}
      />
    </ActForm>
  );
}

/** Invites a county board or an agency. */
export function InviteForm({ challenge, onDone, onMovedOn }: Props): ReactElement {
  const { t } = useTranslation();
  const act = useAct(InviteToChallengeDocument);
  const form = useForm({ organisationIds: '' });
  const loaded = useLoad(ContactPointsDocument, { countyCode: null, themes: null });
  const there = challenge.parties.map(({ organisation }) => organisation.id);
  const names = new Map(
    ofTheState(loaded.data?.contactPoints ?? []).map(({ organisation }) => [
      organisation.id,
      organisation.name,
    ]),
  );
  const options = [...names]
    .filter(([id]) => !there.includes(id))
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'sv'));
  return (
    <ActForm
      form={form}
      act={act}
      required={{ organisationIds: t('challenge.invite.choose') }}
      variables={({ organisationIds }) => ({
        input: { challengeId: challenge.id, organisationIds: [organisationIds] },
      })}
      submit={t('challenge.invite.submit')}
      onDone={onDone}
      onMovedOn={onMovedOn}
    >
      <SelectField
        form={form}
        name="organisationIds"
        label={t('challenge.invite.who')}
        hint={t('challenge.invite.hint')}
        none={t('challenge.invite.none')}
        options={options}
      />
    </ActForm>
  );
}

/** How many needs of the inbox one may choose among. */
const CHOOSE_AMONG = 60;

/** Adds needs that wait in the inbox. */
export function AddNeedsForm({ challenge, onDone, onMovedOn }: Props): ReactElement {
  const { t } = useTranslation();
  const act = useAct(AddToChallengeDocument);
  const form = useForm<{ needIds: readonly string[] }>({ needIds: [] });
  const loaded = useLoad(InboxDocument, {
    first: CHOOSE_AMONG,
    filter: { states: ['HEARD', 'MATCHED', 'UNMATCHED'] },
  });
  const options = (loaded.data?.inbox.nodes ?? []).map(({ id, title, municipality }) => ({
    value: id,
    label: title,
    hint: municipality.name,
  }));
  if (loaded.data !== undefined && options.length === 0) return <p>{t('challenge.add.none')}</p>;
  return (
    <ActForm
      form={form}
      act={act}
      required={{ needIds: t('challenge.add.choose') }}
      variables={({ needIds }) => ({ input: { challengeId: challenge.id, needIds: [...needIds] } })}
      submit={t('challenge.add.submit')}
      onDone={onDone}
      onMovedOn={onMovedOn}
    >
      <CheckboxField form={form} name="needIds" label={t('challenge.add.which')} options={options} />
    </ActForm>
  );
}

/** Takes a need of the own county out again. */
export function TakeOutForm({
  challenge,
  us,
  onDone,
  onMovedOn,
}: Props & { readonly us: string | undefined }): ReactElement {
  const { t } = useTranslation();
  const act = useAct(TakeOutOfChallengeDocument);
  const form = useForm({ needId: '' });
  const ours = challenge.needs.filter(({ need }) => need !== null && need.board.id === us);
  return (
    <ActForm
      form={form}
      act={act}
      required={{ needId: t('challenge.add.choose') }}
      variables={({ needId }) => ({ input: { challengeId: challenge.id, needId } })}
      submit={t('challenge.takeOut.submit')}
      onDone={onDone}
      onMovedOn={onMovedOn}
    >
      <RadioField
        form={form}
        name="needId"
        label={t('challenge.takeOut.which')}
        options={ours.map(({ id, heading, need }) => ({
          value: id,
          label: heading,
          hint: need?.municipalityName,
        }))}
      />
    </ActForm>
  );
}

/** Gathers what was chosen in the inbox under one heading. */
export function GatherForm({
  needIds,
  onMade,
}: {
  readonly needIds: readonly string[];
  readonly onMade: (challengeId: string) => void;
}): ReactElement {
  const { t } = useTranslation();
  const act = useAct(CreateChallengeDocument);
  const form = useForm({ title: '' });
  return (
    <ActForm
      form={form}
      act={act}
      required={{ title: t('form.fillIn', { field: t('challenge.title') }) }}
      variables={({ title }) => ({ input: { title: title.trim(), needIds: [...needIds] } })}
      submit={t('challenge.gatherThese', { count: needIds.length })}
      onDone={({ id }) => onMade(id)}
    >
      <TextField form={form} name="title" label={t('challenge.title')} hint={t('challenge.titleHint')} />
    </ActForm>
  );
}
