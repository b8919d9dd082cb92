import 'virtual:messages/page';
import 'virtual:messages/present';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useHref, useLocation, useNavigate, type To } from 'react-router';
import { useAddresses } from '../cite/useAddresses.ts';
import { useDataset } from '../data/DatasetContext.ts';
import { Link } from '../Link.tsx';
import { t } from '../messages/t.ts';
import { useShortAddress } from '../short/useShortAddress.ts';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { formatView } from '../../view/viewQuery.ts';
import { useLinks } from '../useLinks.ts';
import { useView } from '../useView.ts';
import { useWhenIdle } from '../useWhenIdle.ts';
import { CodePage } from './CodePage.tsx';
import { Controls } from './Controls.tsx';
import { leaveFullScreen } from './fullScreen.ts';
import { formatPath } from './place.ts';
import { GoToDialog } from './GoToDialog.tsx';
import type { Command } from './keys.ts';
import { PresenterView } from './PresenterView.tsx';
import styles from './PresentPage.module.css';
import { sayStep } from './sayStep.ts';
import { Slide } from './Slide.tsx';
import { StepData } from './StepData.tsx';
import { useCommands } from './useCommands.ts';
import { useFullScreen } from './useFullScreen.ts';
import { useIdle } from './useIdle.ts';
import { usePresentation } from './usePresentation.ts';
import { useSwipe } from './useSwipe.ts';
import { useWakeLock } from './useWakeLock.ts';

interface From {
  readonly from?: To;
}

/** A story or the events in order, a step at a time: projected, or as the speaker sees it. */
export function PresentPage() {
  const dataset = useDataset();
  const control = usePresentation(dataset);
  const { presentation, place, blank } = control;
  const state = useLocation().state as From | null;
  const navigate = useNavigate();
  const links = useLinks();
  const { view } = useView();
  const addresses = useAddresses();
  const shortAddress = useShortAddress(dataset);
  const page = useRef<HTMLDivElement>(null);
  const [isChoosing, setChoosing] = useState(false);
  const [isCodeLarge, setCodeLarge] = useState(false);
  const root = useHref('/').replace(/\/$/, '');
  const told = useWhenIdle(place.step);
  useWakeLock();
  useIdle(page);
  useEffect(() => page.current?.focus({ preventScroll: true }), []);

  const step = presentation?.stepAt(place.step);
  const event = step?.event;
  const predicts = place.predicts ?? step?.predict ?? false;
  const name = step && sayStep(step);
  useDocumentTitle(
    presentation && name
      ? t('page.of', { page: `${place.step}. ${name}`, title: presentation.title })
      : t('present.heading'),
  );
  const leave = (): void => {
    leaveFullScreen();
    // Opened by its address there is nowhere to go back to: what is its own alone stays behind.
    const pathname = event ? `/event/${encodeURIComponent(event.id)}` : '/';
    void navigate(state?.from ?? { pathname, search: formatView(view) });
  };
  const fullScreen = useFullScreen(leave);
  const openOther = (): void => {
    const room = control.openRoom();
    const isPresenter = !place.isPresenter;
    const { pathname, search } = control.hrefOf({ room, isPresenter });
    const opened = window.open(
      `${root}${pathname}${search}`,
      `passages-${room}-${String(isPresenter)}`,
      'popup,width=1080,height=760',
    );
    if (opened === null && isPresenter) control.setPresenter(true); // no second window: both in this one
  };
  const run = (command: Command): void => {
    const commands: Readonly<Record<Command, () => void>> = {
      next: control.next,
      back: control.back,
      first: () => control.goTo(1),
      last: () => control.goTo(presentation?.count ?? 1),
      black: () => control.setBlank(blank === 'black' ? undefined : 'black'),
      white: () => control.setBlank(blank === 'white' ? undefined : 'white'),
      fullScreen: fullScreen.toggle,
      presenter: openOther,
      goTo: () => setChoosing(true),
      code: () => setCodeLarge(!isCodeLarge),
      predict: () => control.setPredicts(!predicts),
      leave: () => (isCodeLarge ? setCodeLarge(false) : leave()),
    };
    commands[command]();
  };
  useCommands(run);
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  const press = useCallback((command: Command) => latest.current(command), []);
  useSwipe(page, (direction) => run(direction === 1 ? 'next' : 'back'));

  if (presentation === undefined || presentation.count === 0)
    return (
      <div className={styles.none} ref={page} tabIndex={-1}>
        <h1>{t(presentation ? 'present.nothing' : 'present.unknown')}</h1>
        <p>
          <Link to={links.present}>{t('present.choose')}</Link>
        </p>
      </div>
    );
  const addressAt = (number: number): string => {
    const { event: read } = presentation.stepAt(number);
    return read ? shortAddress(read.id) : addresses.page(formatPath(place.story, number));
  };
  const slide = (
    <Slide
      dataset={dataset}
      presentation={presentation}
      number={place.step}
      beat={place.beat}
      predicts={place.predicts}
      addressAt={addressAt}
      onParts={control.setParts}
      isBoxed={place.isPresenter}
    />
  );
  const controls = (
    <Controls run={press} predicts={predicts} isPresenter={place.isPresenter} isBlank={blank !== undefined} />
  );
  return (
    <div
      ref={page}
      className={styles.page}
      data-presenter={place.isPresenter || undefined}
      data-by-query=""
      tabIndex={-1}
    >
      <StepData dataset={dataset} presentation={presentation} number={told} />
      <p className="visually-hidden" role="status">
        {blank === undefined
          ? t('present.status', {
              at: place.step,
              of: presentation.count,
              step: sayStep(presentation.stepAt(place.step)),
            })
          : t('present.isBlank')}
      </p>
      {place.isPresenter ? (
        <PresenterView
          presentation={presentation}
          number={place.step}
          slide={slide}
          controls={controls}
          onGoTo={control.goTo}
        />
      ) : (
        <>
          {slide}
          <div className={styles.controls}>{controls}</div>
        </>
      )}
      {blank !== undefined && !place.isPresenter && <div className={styles.blank} data-blank={blank} />}
      {isCodeLarge && <CodePage address={addressAt(place.step)} />}
      {fullScreen.isDenied && (
        <p className={styles.notice} role="alert">
          {t('present.noFullScreen')}
        </p>
      )}
      {isChoosing && (
        <GoToDialog
          presentation={presentation}
          stories={dataset.timeline.stories}
          step={place.step}
          onGoTo={control.goTo}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}
