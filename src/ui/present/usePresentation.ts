import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useParams } from 'react-router';
import type { Dataset } from '../../model/dataset.ts';
import { eventId } from '../../model/ids.ts';
import type { EventId } from '../../model/types.ts';
import { useMatches } from '../filter/MatchesContext.ts';
import { useView } from '../useView.ts';
import { formatPlace, parsePlace, type Blank, type Place } from './place.ts';
import { beatCount } from './beats.ts';
import { asksFirst, presentationOf, type Presentation } from './presentationOf.ts';
import { useAhead } from './useAhead.ts';
import { useRoom, type Shared } from './useRoom.ts';

/** A presentation and the ways to move in it. */
export interface PresentationControl {
  readonly presentation: Presentation | undefined; // there is no such story
  readonly place: Place;
  readonly blank: Blank;
  readonly setBlank: (blank: Blank) => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly goTo: (step: number, story?: string) => void;
  readonly setPredicts: (predicts: boolean) => void;
  /** The name by which other windows find this one; it is made up when it is first asked for. */
  readonly openRoom: () => string;
  readonly setPresenter: (isPresenter: boolean) => void;
  /** Told by the slide: in how many parts the passage of an event is shown. */
  readonly setParts: (of: EventId, parts: number) => void;
  readonly hrefOf: (change: Partial<Place>) => { readonly pathname: string; readonly search: string };
}

const newRoom = (): string => Math.random().toString(36).slice(2, 10);

/** The address says where a presentation stands. Going to another step is a choice and pushes; the rest replaces. */
export function usePresentation(dataset: Dataset): PresentationControl {
  const { story, step, event } = useParams();
  const { search } = useLocation();
  const { view } = useView();
  const { sifted } = useMatches();
  const [blank, setOwnBlank] = useState<Blank>();
  const asked = useMemo(() => parsePlace(story, step, search), [story, step, search]);
  const [ahead, send] = useAhead<Place>();
  const told = ahead?.story ?? asked.story;
  const presentation = useMemo(
    () => presentationOf(dataset, told, view, sifted?.passes),
    [dataset, told, view, sifted],
  );
  const count = Math.max(1, presentation?.count ?? 1);
  const parts = useRef(new Map<EventId, number>());
  const addressed = useMemo(() => {
    const step_ = event === undefined ? asked.step : (presentation?.stepOf(eventId(event)) ?? 1);
    return { ...asked, step: Math.min(step_, count) };
  }, [asked, count, event, presentation]);
  const place = ahead ?? addressed;

  // Where the windows of the room are told to be. It is ahead of `place` while React has not yet drawn the last step: a
  // clicker pressed twice, or a window that asks, must not be answered from the step before.
  const now = useRef({ place, blank });
  useLayoutEffect(() => {
    now.current.place = place;
  }, [place]);

  const hrefOf = useCallback((change: Partial<Place>) => formatPlace({ ...place, ...change }, view), [place, view]);
  const move = useCallback(
    (change: Partial<Place>, replace: boolean) => {
      const next = { ...now.current.place, ...change };
      now.current.place = next;
      const { pathname, search: query } = formatPlace(next, view);
      send(next, pathname + query, replace);
    },
    [send, view],
  );
  const blankTo = useCallback((to: Blank) => {
    now.current.blank = to;
    setOwnBlank(to);
  }, []);
  const here = useCallback((): Shared => {
    const { place: at, blank: seen } = now.current;
    return { story: at.story, step: at.step, beat: at.beat, predicts: at.predicts, blank: seen };
  }, []);
  const follow = useCallback(
    (there: Shared) => {
      const { blank: theirs, ...at } = there;
      blankTo(theirs);
      const own = now.current.place;
      if (Object.entries(at).some(([key, value]) => own[key as keyof typeof at] !== value)) move(at, true);
    },
    [blankTo, move],
  );
  const tell = useRoom(place.room, here, follow);

  const go = (change: Partial<Place>, replace = false): void => {
    blankTo(undefined);
    move(change, replace);
    tell(here());
  };
  const lastBeat = (): number => {
    const { step: at, predicts } = now.current.place;
    const shown = presentation?.stepAt(at) ?? {};
    const inParts = shown.event && parts.current.get(shown.event.id);
    return beatCount(inParts ?? 1, asksFirst(shown, predicts)) - 1;
  };
  return {
    presentation,
    place,
    blank,
    setBlank: (to) => {
      blankTo(to);
      tell(here());
    },
    next: () => {
      const { step: at, beat } = now.current.place;
      if (beat < lastBeat()) go({ beat: beat + 1 }, true);
      else if (at < count) go({ step: at + 1, beat: 0 });
    },
    back: () => {
      const { step: at, beat } = now.current.place;
      if (beat > 0) go({ beat: Math.min(beat, lastBeat()) - 1 }, true);
      else if (at > 1) go({ step: at - 1, beat: 0 });
    },
    goTo: (to, toStory = now.current.place.story) => {
      const own = now.current.place;
      const most = toStory === place.story ? count : Infinity;
      const target = Math.min(Math.max(1, to), most);
      if (target !== own.step || toStory !== own.story || own.beat > 0) go({ story: toStory, step: target, beat: 0 });
    },
    setPredicts: (predicts) => go({ predicts, beat: 0 }, true),
    openRoom: () => {
      const room = place.room ?? newRoom();
      if (place.room === undefined) move({ room }, true);
      return room;
    },
    setPresenter: (isPresenter) => move({ isPresenter }, true),
    setParts: useCallback((of: EventId, count_: number) => void parts.current.set(of, count_), []),
    hrefOf,
  };
}
