import { Heading } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { OurBoardDocument } from '../../generated/graphql.js';
import { useLoad } from '../../kernel/load.js';
import { useWho } from '../../shell/who.js';

/** The board that receives our needs. */
export function useOurBoard(): string {
  const { t } = useTranslation();
  const countyCode = useWho().organisation?.county?.code ?? '';
  const { data } = useLoad(OurBoardDocument, { countyCode }, { pause: countyCode === '' });
  return data?.organisations.nodes[0]?.name ?? t('receives.board');
}

/** Said before sending: who receives it, what happens then, and that it becomes an official document. */
export function WhoReceives({ board }: { readonly board: string }): ReactElement {
  const { t } = useTranslation();
  return (
    <section className="receives" aria-labelledby="receives">
      <Heading level={2} data-size="2xs" id="receives">
        {t('receives.title')}
      </Heading>
      <ul>
        <li>{t('receives.who', { board })}</li>
        <li>{t('receives.then')}</li>
        <li>{t('receives.document')}</li>
        <li>{t('receives.personal')}</li>
      </ul>
    </section>
  );
}
