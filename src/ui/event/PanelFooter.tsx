import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { Dataset } from '../../model/dataset.ts';
import { neighboursInTime } from '../../model/neighbours.ts';
import type { EventId, TimelineEvent } from '../../model/types.ts';
import { sayDate } from '../../time/say.ts';
import { Link } from '../Link.tsx';
import { t } from '../messages/t.ts';
import { useLinks } from '../useLinks.ts';
import styles from './PanelFooter.module.css';
import { sayGroup } from './sayPlace.ts';

interface Step {
  readonly meta: string;
  readonly title?: string;
  readonly id?: EventId;
}

/** Of events that share one date none comes first: their order in the panel is a convenience and says so. */
function sharesDate({ indexOf, startDays, endDays }: Dataset, a: EventId, b: EventId): boolean {
  const [one, other] = [indexOf(a) ?? -1, indexOf(b) ?? -1];
  return startDays[one] === startDays[other] && endDays[one] === endDays[other];
}

function stepTo(dataset: Dataset, from: EventId, event: TimelineEvent | undefined): Step | undefined {
  if (event === undefined) return undefined;
  const meta = sharesDate(dataset, from, event.id)
    ? t('panel.sameDate')
    : (sayGroup(event, dataset) ?? sayDate(event.date, 'short'));
  return { meta, title: event.shortTitle ?? event.title, id: event.id };
}

const idAt = (dataset: Dataset, index: number | undefined): EventId | undefined =>
  index === undefined ? undefined : dataset.eventAt(index)?.id;

/** At the ends of an order the other order begins: the last dated event leads on to the undated ones. */
function endSteps(dataset: Dataset, isDated: boolean): { readonly before: Step; readonly after: Step } {
  const { dated, undated } = dataset;
  const firstUndated = idAt(dataset, undated[0]);
  const lastDated = idAt(dataset, dated[dated.length - 1]);
  if (!isDated)
    return {
      before: lastDated
        ? { meta: t('panel.lastDated'), title: t('panel.undatedBefore', { count: dated.length }), id: lastDated }
        : { meta: t('panel.firstUndated') },
      after: { meta: t('panel.lastUndated') },
    };
  return {
    before: { meta: t('panel.firstDated') },
    after: firstUndated
      ? { meta: t('panel.lastDated'), title: t('panel.undatedFollow', { count: undated.length }), id: firstUndated }
      : { meta: t('panel.lastDated') },
  };
}

function StepLink({ step, side }: { readonly step: Step; readonly side: 'previous' | 'next' }) {
  const links = useLinks();
  const Chevron = side === 'previous' ? ChevronLeft : ChevronRight;
  const words = (
    <span className={styles.words}>
      {step.id !== undefined && <span className="visually-hidden">{t(`panel.${side}`)}</span>}
      <span className={styles.meta}>{step.meta}</span>
      {step.title !== undefined && (
        <span className={styles.title} dir="auto">
          {step.title}
        </span>
      )}
    </span>
  );
  const chevron = <Chevron className={styles.chevron} size={16} strokeWidth={1.5} aria-hidden />;
  if (step.id === undefined)
    return (
      <div className={styles.step} data-side={side}>
        {words}
      </div>
    );
  return (
    <Link className={styles.step} data-side={side} to={links.event(step.id)}>
      {side === 'previous' && chevron}
      {words}
      {side === 'next' && chevron}
    </Link>
  );
}

/** The events before and after one, in time. */
export function PanelFooter({ event, dataset }: { readonly event: TimelineEvent; readonly dataset: Dataset }) {
  const { previous, next } = neighboursInTime(dataset, event.id);
  const ends = endSteps(dataset, event.extent !== undefined);
  return (
    <nav className={styles.footer} aria-label={t('panel.neighbours')}>
      <StepLink side="previous" step={stepTo(dataset, event.id, previous) ?? ends.before} />
      <StepLink side="next" step={stepTo(dataset, event.id, next) ?? ends.after} />
    </nav>
  );
}
