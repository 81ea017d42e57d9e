import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ArrowMark } from '../parts/icons.js';
import { useWho } from '../shell/who.js';
import { Due } from './marks.js';
import type { Next } from './next.js';

/** Whoever is to act next is the organisation the reader acts for. */
export function useOurTurn(): (next: Next | null) => boolean {
  const { organisation } = useWho();
  return (next) => next?.organisations.some(({ id }) => id === organisation?.id) ?? false;
}

function useActor(): (next: Next) => string {
  const { t } = useTranslation();
  const ours = useOurTurn();
  return (next) => {
    if (next.party === 'SYSTEM') return t('next.system');
    if (ours(next)) return t('next.you');
    return next.organisations.map(({ shortName }) => shortName).join(', ');
  };
}

/** Who acts next, doing what, by when – on one line, for lists. */
export function NextLine({ next }: { readonly next: Next | null }): ReactElement {
  const { t } = useTranslation();
  const actor = useActor();
  if (next === null) return <p className="next-line">{t('next.none')}</p>;
  return (
    <p className="next-line">
      <ArrowMark />
      <span className="next-words">
        <span>
          <strong>{actor(next)}</strong>: {next.stepText}
        </span>
        {next.dueAt !== null && <Due at={next.dueAt} overdue={next.overdue} />}
      </span>
    </p>
  );
}

/** The same as a box at the head of a need. */
export function NextBox({ next }: { readonly next: Next | null }): ReactElement {
  const { t } = useTranslation();
  const actor = useActor();
  const ours = useOurTurn()(next);
  return (
    <section className={ours ? 'next-box next-ours' : 'next-box'} aria-label={t('next.label')}>
      {next === null ? (
        <p>{t('next.none')}</p>
      ) : (
        <dl>
          <div>
            <dt>{t('next.who')}</dt>
            <dd>{ours ? t('next.youBox') : actor(next)}</dd>
          </div>
          <div>
            <dt>{t('next.what')}</dt>
            <dd>{next.stepText}</dd>
          </div>
          {next.dueAt !== null && (
            <div>
              <dt>{t('next.when')}</dt>
              <dd>
                <Due at={next.dueAt} overdue={next.overdue} />
              </dd>
            </div>
          )}
        </dl>
      )}
    </section>
  );
}
