import { Tag } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { CatalogueItemPageDocument, type CatalogueItemPageQuery } from '../generated/graphql.js';
import { kronor } from '../kernel/dates.js';
import { useFormat } from '../kernel/format.js';
import { useLoad } from '../kernel/load.js';
import { useWords } from '../kernel/words.js';
import { Facts } from '../parts/Facts.js';
import { OutMark } from '../parts/icons.js';
import { Page } from '../parts/Page.js';
import { Section } from '../parts/Section.js';
import { NotFound, Show } from '../parts/states.js';
import { RoundTag } from './ItemCard.js';

type Item = NonNullable<CatalogueItemPageQuery['catalogueItem']>;

/** One support or grant with everything known of it, and where that was read. */
export function ItemPage(): ReactElement {
  const { itemId = '' } = useParams();
  const loaded = useLoad(CatalogueItemPageDocument, { id: itemId });
  return (
    <Show loaded={loaded} lines={8}>
      {({ catalogueItem }) => (catalogueItem === null ? <NotFound /> : <OneItem item={catalogueItem} />)}
    </Show>
  );
}

function OneItem({ item }: { readonly item: Item }): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const isGrant = 'fundingYear' in item;
  return (
    <Page
      title={item.name}
      over={
        <>
          <Link to="/stod" className="back">
            {t('catalogue.back')}
          </Link>
          <p className="tags">
            <span className="whose">{item.ownerLabel}</span>
            <Tag data-color={isGrant ? 'brand1' : 'brand2'}>{t(`item.kind.${item.kind}`)}</Tag>
            {isGrant && <RoundTag grant={item} />}
            {item.endedOn !== null && <Tag data-color="neutral">{t('item.ended')}</Tag>}
          </p>
        </>
      }
      lead={item.description}
    >
      {isGrant ? <GrantFacts grant={item} /> : 'type' in item && <SupportFacts support={item} />}
      <Section title={t('item.source')}>
        <Facts
          facts={[
            [t('item.freshness'), t(`freshness.${item.freshness}`)],
            [t('item.checkedOn'), item.checkedOn === null ? null : format.day(item.checkedOn)],
            [t('item.keeper'), item.keeper?.name],
          ]}
        />
        {item.sourceUrl !== null && (
          <p>
            <a href={item.sourceUrl} rel="noreferrer" className="out">
              {t('item.read', { host: new URL(item.sourceUrl).hostname })}
              <OutMark />
            </a>
          </p>
        )}
      </Section>
    </Page>
  );
}

/** Whom it is for: the same for support and grants. */
function useForWhom(item: Item): readonly (readonly [string, string])[] {
  const { t } = useTranslation();
  const words = useWords();
  return [
    [t('item.recipients'), words.labels('recipients', item.recipients)],
    [t('item.audience'), words.labels('audiences', item.audience)],
    [t('item.themes'), words.labels('themes', item.themes)],
  ];
}

function SupportFacts({
  support,
}: {
  readonly support: Extract<Item, { readonly type: string }>;
}): ReactElement {
  const { t } = useTranslation();
  const words = useWords();
  const forWhom = useForWhom(support);
  const plain = (codes: readonly string[]): string =>
    codes.map((code) => code.replaceAll('_', ' ')).join(', ');
  return (
    <>
      <Section title={t('item.asksOfYou')} className="asks">
        <Facts
          facts={[
            [t('item.effortLabel'), support.effort === null ? null : words.label('efforts', support.effort)],
            [t('item.effortNote'), support.effortNote],
            [t('item.cost'), support.cost?.replaceAll('_', ' ')],
            [t('item.capacity'), support.capacity],
          ]}
        />
        {[support.effort, support.effortNote, support.cost, support.capacity].every(
          (known) => known === null,
        ) && <p>{t('item.unknown')}</p>}
      </Section>
      <Section title={t('item.about')}>
        <Facts
          facts={[
            [t('item.type'), words.label('supportTypes', support.type)],
            [
              t('item.stages'),
              support.stages.length > 0 && support.stagesDerived
                ? t('item.stagesDerived', { stages: words.labels('stages', support.stages) })
                : words.labels('stages', support.stages),
            ],
            ...forWhom,
            [
              t('item.counties'),
              support.counties.length === 0
                ? t('item.country')
                : support.counties.map(({ name }) => name).join(', '),
            ],
            [t('item.delivery'), support.delivery?.replaceAll('_', ' ')],
            [t('item.perspective'), support.perspective],
            [t('item.protective'), plain(support.protectiveFactors)],
            [t('item.risk'), plain(support.riskFactors)],
            [t('item.steering'), plain(support.steeringSteps)],
          ]}
        />
      </Section>
    </>
  );
}

function GrantFacts({
  grant,
}: {
  readonly grant: Extract<Item, { readonly fundingYear: number | null }>;
}): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const forWhom = useForWhom(grant);
  const dayOrNothing = (value: string | null): string | null => (value === null ? null : format.day(value));
  const dates = [grant.opensOn, grant.closesOn, grant.decisionOn, grant.reportDueOn];
  return (
    <>
      <Section title={t('item.round')} intro={t('item.roundIntro')}>
        <p className="tags">
          <RoundTag grant={grant} />
        </p>
        <Facts
          facts={[
            [t('item.opensOn'), dayOrNothing(grant.opensOn)],
            [t('item.closesOn'), dayOrNothing(grant.closesOn)],
            [t('item.decisionOn'), dayOrNothing(grant.decisionOn)],
            [t('item.reportDueOn'), dayOrNothing(grant.reportDueOn)],
            [t('item.totalLabel'), grant.totalAmountSek === null ? null : kronor(grant.totalAmountSek)],
          ]}
        />
        {dates.every((date) => date === null) && <p>{t('item.noDates')}</p>}
      </Section>
      <Section title={t('item.asksOfYou')} className="asks">
        <Facts
          facts={[
            [t('item.applicationMode'), grant.applicationMode],
            [t('item.coFunding'), grant.coFunding],
            [t('item.reporting'), grant.reportingRequirement],
          ]}
        />
        {[grant.applicationMode, grant.coFunding, grant.reportingRequirement].every(
          (known) => known === null,
        ) && <p>{t('item.unknown')}</p>}
      </Section>
      <Section title={t('item.about')}>
        <Facts facts={forWhom} />
      </Section>
    </>
  );
}
