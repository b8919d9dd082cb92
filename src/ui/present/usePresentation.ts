import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import type { Dataset } from '../../model/dataset.ts';
import { eventId } from '../../model/ids.ts';
import { useMatches } from '../filter/MatchesContext.ts';
import { useView } from '../useView.ts';
import { formatPlace, parsePlace, type Blank, type Place } from './place.ts';
import { presentationOf, type Presentation } from './presentationOf.ts';
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
  /** Told by the slide: how many beats the step on show has. */
  readonly setBeats: (beats: number) => void;
  readonly hrefOf: (change: Partial<Place>) => { readonly pathname: string; readonly search: string };
}

const newRoom = (): string => Math.random().toString(36).slice(2, 10);

/** The address says where a presentation stands. Going to another step is a choice and pushes; the rest replaces. */
export function usePresentation(dataset: Dataset): PresentationControl {
  const { story, step, event } = useParams();
  const { search, state } = useLocation() as { readonly search: string; readonly state: unknown };
  const navigate = useNavigate();
  const { view } = useView();
  const { sifted } = useMatches();
  const [blank, setOwnBlank] = useState<Blank>();
  const beats = useRef(1);
  const asked = useMemo(() => parsePlace(story, step, search), [story, step, search]);
  const presentation = useMemo(
    () => presentationOf(dataset, asked.story, view, sifted?.passes),
    [dataset, asked.story, view, sifted],
  );
  const count = Math.max(1, presentation?.count ?? 1);
  const place = useMemo(() => {
    const step_ = event === undefined ? asked.step : (presentation?.stepOf(eventId(event)) ?? 1);
    return { ...asked, step: Math.min(step_, count) };
  }, [asked, count, event, presentation]);

  // Where the windows of the room are told to be. It is ahead of `place` while React has not yet drawn the last step: a
  // clicker pressed twice, or a window that asks, must not be answered from the step before.
  const now = useRef({ place, blank });
  useLayoutEffect(() => {
    now.current.place = place;
  }, [place]);

  const hrefOf = useCallback((change: Partial<Place>) => formatPlace({ ...place, ...change }, view), [place, view]);
  const move = useCallback(
    (change: Partial<Place>, replace: boolean) => {
      now.current.place = { ...now.current.place, ...change };
      void navigate(formatPlace(now.current.place, view), { replace, state });
    },
    [navigate, view, state],
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
      const last = beats.current - 1;
      if (beat < last) go({ beat: beat + 1 }, true);
      else if (at < count) go({ step: at + 1, beat: 0 });
    },
    back: () => {
      const { step: at, beat } = now.current.place;
      const last = beats.current - 1;
      if (beat > 0) go({ beat: Math.min(beat, last) - 1 }, true);
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
    setBeats: useCallback((count_: number) => {
      beats.current = count_;
    }, []),
    hrefOf,
  };
}
