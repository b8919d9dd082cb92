import 'virtual:messages/plot';
import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { homeWindow } from '../../layout/home.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { EventId, TrackId } from '../../model/types.ts';
import { browserFrames } from '../../stage/frame.ts';
import { createStage, type Stage } from '../../stage/stage.ts';
import type { TimeWindow } from '../../time/types.ts';

import { longListOf } from '../data/longList.ts';
import { t } from '../messages/t.ts';
import { HoverCard } from './HoverCard.tsx';
import { linkNames } from './linkNames.ts';
import type { OpenGroup } from './GroupList.tsx';
import { LaneHeaders } from './LaneHeaders.tsx';
import { Overview, type OverviewHandle } from './Overview.tsx';
import styles from './Plot.module.css';
import './ink.css';
import { Tray } from './Tray.tsx';
import { focusTray, focusUndated } from './trayFocus.ts';
import { NoMatch } from './NoMatch.tsx';
import { useAmong } from './useAmong.ts';
import { useDrawables } from './useDrawables.ts';
import { useEmphasis } from './useEmphasis.ts';
import { useHover } from './useHover.ts';
import { useIsWritten } from '../useIsWritten.ts';
import { useLetterKeys } from './useLetterKeys.ts';
import { usePrintZoom } from './usePrintZoom.ts';
import { useLayoutOf } from './useLayoutOf.ts';
import { usePlotSize } from './usePlotSize.ts';
import { WrittenList } from './WrittenList.tsx';
import { ZoomButtons } from './ZoomButtons.tsx';

// Dialogs come when they are asked for.
const GroupList = lazy(() => import('./GroupList.tsx').then(({ GroupList: list }) => ({ default: list })));
const HelpDialog = lazy(() => import('./HelpDialog.tsx').then(({ HelpDialog: dialog }) => ({ default: dialog })));

interface PlotProps {
  readonly dataset: Dataset;
  readonly window: TimeWindow | undefined; // absent: Fit
  readonly hidden: readonly TrackId[];
  readonly selectedId: EventId | undefined;
  readonly hrefFor: (id: EventId) => string;
  readonly onOpen: (id: EventId) => void;
  readonly onWindow: (window: TimeWindow | undefined) => void;
  readonly onToggle: (track: TrackId) => void;
}

const isHome = (window: TimeWindow, home: TimeWindow): boolean => {
  const tolerance = (home.endDay - home.startDay) * 1e-4;
  return Math.abs(window.startDay - home.startDay) < tolerance && Math.abs(window.endDay - home.endDay) < tolerance;
};

/** The timeline: lanes, axis, tray and overview around one stage. React renders here only between gestures. */
export function Plot({ dataset, window: shared, hidden, selectedId, hrefFor, onOpen, onWindow, onToggle }: PlotProps) {
  const root = useRef<HTMLDivElement>(null);
  const axis = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const tray = useRef<HTMLElement>(null);
  const overview = useRef<OverviewHandle>(null);
  const stage = useRef<Stage>(undefined);
  const [hint, setHint] = useState(false);
  const [help, setHelp] = useState(false);
  const [letterKeys, setLetterKeys] = useLetterKeys();
  const { hovered, point, keep, close } = useHover();
  const [group, setGroup] = useState<OpenGroup>();

  const isWritten = useIsWritten();
  usePrintZoom(root, plot);
  const drawn = useDrawables(dataset);
  const size = usePlotSize({ root, plot }, selectedId !== undefined);
  const layout = useLayoutOf(dataset, drawn, size, hidden);
  const among = useAmong(drawn, layout?.orders);
  const emphasis = useEmphasis(dataset, drawn, selectedId, hovered?.event.id, among);

  // The stage outlives renders: it reads what is current through this reference.
  const current = useRef({ onOpen, onWindow, hrefFor, layout, size, letterKeys });
  useLayoutEffect(() => {
    current.current = { onOpen, onWindow, hrefFor, layout, size, letterKeys };
  });

  useLayoutEffect(() => {
    if (!axis.current || !plot.current) return;
    const nameOf = linkNames(dataset);
    const made = createStage({
      axis: axis.current,
      plot: plot.current,
      laneLabels: dataset.timeline.tracks.map(({ title }) => title),
      frames: browserFrames,
      reducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
      linkOf: (at) => {
        const { event } = drawn.drawableAt(at);
        return { href: current.current.hrefFor(event.id), ...nameOf(event) };
      },
      sayTab: ({ side, count, text }) => t(side === 'left' ? 'plot.earlier' : 'plot.later', { count, date: text.date }),
      saySilence: (years) => t('plot.silence', { years }),
      sayAlso: (lanes) =>
        t('plot.also', { tracks: lanes.map((lane) => dataset.timeline.tracks[lane]?.title ?? '').join(', ') }),
      sayGroup: ({ count, matching = count, date, alone }) => {
        if (alone) return `${alone.date} ${alone.title}`;
        return matching === count ? t('plot.group', { count, date }) : t('plot.groupOf', { matching, count, date });
      },
      onList: (events, button) => setGroup({ button, drawables: events.map(drawn.drawableAt) }),
      onOpen: (at) => {
        current.current.onOpen(drawn.drawableAt(at).event.id);
      },
      onHover: (at) => {
        const event = at === undefined ? undefined : drawn.drawableAt(at).event;
        point(event, plot.current?.querySelector(`a[data-event="${at}"]`) ?? undefined);
      },
      onCommit: (window) => {
        const { layout: now, size: room } = current.current;
        const home = now && room && homeWindow(now.home, room.widthPx);
        current.current.onWindow(home && isHome(window, home) ? undefined : window);
      },
      onPageWheel: () => setHint(true),
      onHelp: () => setHelp(true),
      onBelow: () => focusTray(tray.current),
      letterKeys: () => current.current.letterKeys,
      onDraw: (_, window) => overview.current?.show(window),
    });
    stage.current = made;
    return () => {
      stage.current = undefined;
      made.destroy();
    };
  }, [dataset, drawn, point]);

  useLayoutEffect(() => {
    if (!layout || !size) return;
    stage.current?.update({
      layout,
      drawableAt: drawn.drawableAt,
      widthPx: size.widthPx,
      emphasis,
      ...(shared ? { window: shared } : {}),
    });
  }, [layout, size, drawn, emphasis, shared]);

  useEffect(() => {
    if (!hint) return;
    const timer = setTimeout(() => setHint(false), 2400);
    return () => clearTimeout(timer);
  }, [hint]);

  const ready = layout !== undefined;
  useEffect(() => {
    if (!ready) return;
    browserFrames.request(() => browserFrames.request(() => performance.mark('timeline:ready')));
  }, [ready]);

  const whole = layout?.home.whole;
  return (
    <div ref={root} className={styles.root} data-waiting={layout === undefined || undefined}>
      <div className={styles.axisRow} data-script="">
        <div className={styles.corner} />
        <div ref={axis} className={styles.axis} />
      </div>
      <div className={styles.lanes}>
        <LaneHeaders
          key={layout ? 'laid out' : 'waiting'}
          dataset={dataset}
          lanes={layout?.lanes ?? []}
          hidden={hidden}
          onToggle={onToggle}
          onUndated={(id) => focusUndated(tray.current, id)}
        />
        <div
          ref={plot}
          className={`plot ${styles.plot}`}
          data-bench="plot"
          style={{ blockSize: layout?.heightPx ?? size?.availablePx }}
          role="group"
          tabIndex={-1}
          aria-label={t('plot.name')}
        >
          <p className={styles.hint} data-shown={hint || undefined} aria-hidden="true">
            {t('plot.wheelHint')}
          </p>
          <NoMatch lanes={layout?.lanes ?? []} />
          {isWritten && !layout && (
            <WrittenList dataset={dataset} withWords={selectedId === undefined} hrefFor={hrefFor} />
          )}
        </div>
      </div>
      <Tray
        dataset={dataset}
        hidden={hidden}
        widthPx={size?.widthPx ?? 800}
        selectedId={selectedId}
        relatedIds={emphasis.relatedIds}
        hrefFor={hrefFor}
        onOpen={onOpen}
        trayRef={tray}
        onAbove={() => stage.current?.focus()}
      />
      <div className={styles.overview} data-script="">
        <ZoomButtons dataset={dataset} stage={stage} onHelp={() => setHelp(true)} />
        {whole && size && (
          <Overview
            ref={overview}
            columns={drawn.columns}
            coverage={longListOf(dataset)?.coverage}
            laneCount={dataset.timeline.tracks.length}
            whole={whole}
            widthPx={size.widthPx}
            selected={emphasis.selected}
            among={among}
            onWindow={(window) => stage.current?.moveTo(window)}
          />
        )}
      </div>
      {hovered && hovered.event.id !== selectedId && (
        <HoverCard hovered={hovered} dataset={dataset} onEnter={keep} onLeave={close} />
      )}
      <Suspense fallback={null}>
        {help && <HelpDialog letterKeys={letterKeys} onLetterKeys={setLetterKeys} onClose={() => setHelp(false)} />}
        {group && <GroupList group={group} hrefFor={hrefFor} onOpen={onOpen} onClose={() => setGroup(undefined)} />}
      </Suspense>
    </div>
  );
}
