import 'virtual:messages/quiz';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { eventOf, type Dataset } from '../../model/dataset.ts';
import { cardOf, chooseCards, dealCards, MOST_CARDS, type QuizCard } from '../../model/quiz.ts';
import type { EventId } from '../../model/types.ts';
import { formatView } from '../../view/viewQuery.ts';
import { Link } from '../Link.tsx';
import { PlainData } from '../cite/PlainData.tsx';
import { useDataset } from '../data/DatasetContext.ts';
import { t } from '../messages/t.ts';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { useView } from '../useView.ts';
import { QuizBoard } from './QuizBoard.tsx';
import styles from './QuizPage.module.css';

const LEAST_CARDS = 2;

/** The cards that an address asks for: those of its events that can be cards, else a choice by its seed. */
function cardsFor(dataset: Dataset, chosen: readonly EventId[], seed: string): readonly QuizCard[] {
  if (chosen.length === 0) return chooseCards(dataset, seed);
  return chosen
    .flatMap((id) => {
      const event = eventOf(dataset, id);
      return (event && cardOf(event)) ?? [];
    })
    .slice(0, MOST_CARDS);
}

/** Cards to be put in order of time. Nothing is stored and nothing is sent; the address gives the same cards again. */
export function QuizPage() {
  const dataset = useDataset();
  const { view } = useView();
  const [query] = useSearchParams();
  const seed = query.get('seed') ?? '1';
  const asked = query.toString();
  const { chosen, dealt } = useMemo(() => {
    const ids = [...new Set(new URLSearchParams(asked).getAll('event'))] as readonly string[] as readonly EventId[];
    return { chosen: ids, dealt: dealCards(cardsFor(dataset, ids, seed), seed) };
  }, [dataset, asked, seed]);
  useDocumentTitle(t('quiz.heading'));
  const next = new URLSearchParams(formatView(view));
  next.set('seed', String((Number.parseInt(seed, 10) || 0) + 1));
  const leftOut = chosen.length === 0 ? 0 : chosen.length - dealt.length;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('quiz.heading')}</h1>
      <PlainData
        head={dataset.timeline}
        name={t('quiz.heading')}
        description={`${t('quiz.how')} ${dataset.timeline.description}`}
        path="/quiz"
      />
      {leftOut > 0 && <p className={styles.message}>{t('quiz.leftOut', { count: leftOut, most: MOST_CARDS })}</p>}
      {dealt.length < LEAST_CARDS ? (
        <p className={styles.message}>{t('quiz.tooFew')}</p>
      ) : (
        <QuizBoard
          key={dealt.map(({ id }) => id).join('\n')}
          dealt={dealt}
          dataset={dataset}
          actions={<Link to={{ pathname: '/quiz', search: next.toString() }}>{t('quiz.otherCards')}</Link>}
        />
      )}
    </div>
  );
}
