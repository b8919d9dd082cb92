import 'virtual:messages/page';
import { memo } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import { PlainData } from '../cite/PlainData.tsx';
import { t } from '../messages/t.ts';
import { formatPath, NO_STORY } from './place.ts';
import type { Presentation } from './presentationOf.ts';
import { sayStep } from './sayStep.ts';

interface StepDataProps {
  readonly dataset: Dataset;
  readonly presentation: Presentation;
  readonly number: number;
}

/** What a step says to programs: of a story that it is part of it, without one that it shows an event's page. */
export const StepData = memo(function StepData({ dataset, presentation, number }: StepDataProps) {
  const step = presentation.stepAt(number);
  const { event } = step;
  const name = sayStep(step);
  const { story, title } = presentation;
  return (
    <PlainData
      head={dataset.timeline}
      name={story === undefined ? name : t('page.of', { page: name, title })}
      description={event?.summary || name}
      path={
        story === undefined && event ? `/event/${encodeURIComponent(event.id)}` : formatPath(story ?? NO_STORY, number)
      }
      event={event}
    />
  );
});
