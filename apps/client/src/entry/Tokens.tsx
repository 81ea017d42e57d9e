import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CreateApiTokenDocument,
  RevokeApiTokenDocument,
  TokensPageDocument,
  type TokensPageQuery,
} from '../generated/graphql.js';
import { useAct } from '../kernel/act.js';
import { useFormat } from '../kernel/format.js';
import { useForm } from '../kernel/form.js';
import { useLoad } from '../kernel/load.js';
import { ActForm } from '../parts/ActForm.js';
import { CheckboxField, SelectField, TextField } from '../parts/fields.js';
import { ButtonForm } from '../parts/OneTextForm.js';
import { Page } from '../parts/Page.js';
import { Section } from '../parts/Section.js';
import { Show } from '../parts/states.js';

type Token = TokensPageQuery['apiTokens'][number];
type Scope = TokensPageQuery['tokenScopes'][number];

/** Tokens for the organisation's machines: made, looked over, revoked. */
export function Tokens(): ReactElement {
  const { t } = useTranslation();
  const loaded = useLoad(TokensPageDocument, {});
  const [secret, setSecret] = useState<string>();
  const made = (value: string): void => {
    setSecret(value);
    loaded.reload();
  };
  return (
    <Page title={t('tokens.title')} lead={t('tokens.lead')} narrow>
      <Show loaded={loaded}>
        {({ apiTokens, tokenScopes }) => (
          <>
            {secret !== undefined && (
              <Alert data-color="success" role="status">
                <Paragraph>{t('tokens.shownOnce')}</Paragraph>
                <Paragraph>
                  <code>{secret}</code>
                </Paragraph>
              </Alert>
            )}
            <ul className="plain cards">
              {apiTokens.map((token) => (
                <TokenItem key={token.id} token={token} onRevoked={loaded.reload} />
              ))}
            </ul>
            {apiTokens.length === 0 && <p>{t('tokens.none')}</p>}
            <Section title={t('tokens.new')}>
              <NewToken scopes={tokenScopes} onMade={made} />
            </Section>
          </>
        )}
      </Show>
    </Page>
  );
}

function TokenItem({
  token,
  onRevoked,
}: {
  readonly token: Token;
  readonly onRevoked: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li className="card">
      <Heading level={2} data-size="2xs">
        {token.name}
      </Heading>
      <Paragraph data-size="sm">
        <code>{token.prefix}…</code> {token.scopes.join(', ')}
      </Paragraph>
      <Paragraph data-size="sm" className="quiet">
        {token.lastUsedAt === null
          ? t('tokens.neverUsed')
          : t('tokens.lastUsed', { at: format.dayAndTime(token.lastUsedAt) })}{' '}
        {token.revokedAt === null
          ? t('tokens.until', { until: format.day(token.expiresAt) })
          : t('tokens.revokedAt', { at: format.dayAndTime(token.revokedAt) })}
      </Paragraph>
      {token.revokedAt === null && (
        <ButtonForm
          act={RevokeApiTokenDocument}
          variables={() => ({ input: { tokenId: token.id } })}
          submit={t('tokens.revoke', { name: token.name })}
          danger
          onDone={onRevoked}
        />
      )}
    </li>
  );
}

interface NewProps {
  readonly scopes: readonly Scope[];
  readonly onMade: (secret: string) => void;
}

function NewToken({ scopes, onMade }: NewProps): ReactElement {
  const { t } = useTranslation();
  const form = useForm<{ name: string; scopes: readonly string[]; days: string }>({
    name: '',
    scopes: [],
    days: '90',
  });
  const act = useAct(CreateApiTokenDocument);
  return (
    <ActForm
      form={form}
      act={act}
      required={{ name: t('tokens.writeName'), scopes: t('tokens.chooseScope') }}
      variables={({ name, scopes: chosen, days }) => ({
        input: { name, scopes: [...chosen], days: Number(days) },
      })}
      submit={t('tokens.create')}
      onDone={({ secret }) => onMade(secret)}
    >
      <TextField form={form} name="name" label={t('tokens.name')} hint={t('tokens.nameHint')} />
      <CheckboxField
        form={form}
        name="scopes"
        label={t('tokens.scopes')}
        options={scopes.map(({ code, what }) => ({ value: code, label: what, hint: code }))}
      />
      <SelectField
        form={form}
        name="days"
        label={t('tokens.days')}
        none={t('tokens.days')}
        options={['30', '90', '180', '365'].map((days) => ({
          value: days,
          label: t('tokens.daysCount', { days }),
        }))}
      />
    </ActForm>
  );
}
