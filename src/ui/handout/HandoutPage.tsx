import 'virtual:messages/handout';
import { useMemo } from 'react';
import { PlainData } from '../cite/PlainData.tsx';
import { useDataset } from '../data/DatasetContext.ts';
import { t } from '../messages/t.ts';
import { useShortAddress } from '../short/useShortAddress.ts';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { useMatches } from '../filter/MatchesContext.ts';
import { useView } from '../useView.ts';
import { AnswerPage } from './AnswerPage.tsx';
import { citationFor } from '../../model/citationFor.ts';
import { eventsForHandout, MOST_ON_PAPER } from './eventsForHandout.ts';
import { HandoutControls } from './HandoutControls.tsx';
import styles from './HandoutPage.module.css';
import { PassageItem } from './PassageItem.tsx';
import { SourceQuestions } from './SourceQuestions.tsx';
import { Strip } from './Strip.tsx';
import { useHandoutQuery } from './useHandoutQuery.ts';

/** The width of the strip's lanes: that of the paper, less its margins and the names. */
const STRIP_PX = { a4: 552, letter: 574 } as const;

/** The chosen events as pages to print: marks on a strip of time, numbered passages, four questions per source. */
export function HandoutPage() {
  const dataset = useDataset();
  const query = useHandoutQuery();
  const { view } = useView();
  const { sifted } = useMatches();
  const addressOf = useShortAddress(dataset);
  const { chosen, paper, answers } = query;
  const { events, total, unknown } = useMemo(
    () => eventsForHandout(dataset, view, chosen, sifted?.passes),
    [dataset, view, chosen, sifted],
  );
  useDocumentTitle(t('handout.title'));
  const { title, sources } = dataset.timeline;
  const numbers = (test: (at: number) => boolean): readonly number[] =>
    events.flatMap((_, at) => (test(at) ? at + 1 : []));
  const undated = numbers((at) => events[at]?.extent === undefined);
  const used = sources
    .map((source) => ({
      source,
      numbers: numbers((at) => events[at] !== undefined && citationFor(events[at])?.source === source.id),
    }))
    .filter((one) => one.numbers.length > 0);
  return (
    <div className={styles.page} data-paper={paper}>
      <HandoutControls {...query} />
      <PlainData
        head={dataset.timeline}
        name={t('handout.title')}
        description={`${t('handout.about')} ${dataset.timeline.description}`}
        path="/handout"
      />
      {total > MOST_ON_PAPER && (
        <p className={styles.message} role="status">
          {t('handout.tooMany', { total, most: MOST_ON_PAPER })}
        </p>
      )}
      {unknown.length > 0 && (
        <p className={styles.message} role="status">
          {t('handout.unknown', { count: unknown.length, ids: unknown.join(', ') })}
        </p>
      )}
      <div className={styles.sheet} data-by-query="">
        <div className={styles.head}>
          <span className={styles.wordmark}>{t('app.name')}</span>
          <span className={styles.blank}>{t('handout.name')}</span>
          <span className={styles.blank}>{t('handout.date')}</span>
        </div>
        <h1 className={styles.title} dir="auto">
          {t('handout.heading', { title, count: events.length })}
        </h1>
        <p className={styles.lead}>
          {[t('handout.lead'), undated.length < events.length ? t('handout.leadStrip') : ''].join(' ')}
        </p>
        <Strip events={events} dataset={dataset} widthPx={STRIP_PX[paper]} />
        {undated.length > 0 && (
          <p className={styles.undated}>
            {t('handout.undated', { numbers: undated.join(', '), count: undated.length })}
          </p>
        )}
        <ol className={styles.list}>
          {events.map((event, at) => (
            <PassageItem key={event.id} number={at + 1} event={event} dataset={dataset} address={addressOf(event.id)} />
          ))}
        </ol>
        {used.map((one) => (
          <SourceQuestions key={one.source.id} {...one} />
        ))}
        {answers && <AnswerPage events={events} dataset={dataset} />}
      </div>
    </div>
  );
}
