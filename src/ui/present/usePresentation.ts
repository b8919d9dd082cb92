import { useCallback, useMemo, useRef, useState } from 'react';
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

  const hrefOf = useCallback((change: Partial<Place>) => formatPlace({ ...place, ...change }, view), [place, view]);
  const move = useCallback(
    (change: Partial<Place>, replace: boolean) => void navigate(hrefOf(change), { replace, state }),
    [navigate, hrefOf, state],
  );
  const follow = useCallback(
    (there: Shared) => {
      const { blank: theirs, ...at } = there;
      setOwnBlank(theirs);
      if (Object.entries(at).some(([key, value]) => place[key as keyof typeof at] !== value)) move(at, true);
    },
    [place, move],
  );
  const here: Shared = { story: place.story, step: place.step, beat: place.beat, predicts: place.predicts, blank };
  const tell = useRoom(place.room, here, follow);

  const go = (change: Partial<Place>, replace = false): void => {
    const { story: toStory, step: toStep, beat, predicts } = { ...place, ...change };
    setOwnBlank(undefined);
    move(change, replace);
    tell({ story: toStory, step: toStep, beat, predicts, blank: undefined });
  };
  return {
    presentation,
    place,
    blank,
    setBlank: (to) => {
      setOwnBlank(to);
      tell({ ...here, blank: to });
    },
    next: () => {
      const last = beats.current - 1;
      if (place.beat < last) go({ beat: place.beat + 1 }, true);
      else if (place.step < count) go({ step: place.step + 1, beat: 0 });
    },
    back: () => {
      const last = beats.current - 1;
      if (place.beat > 0) go({ beat: Math.min(place.beat, last) - 1 }, true);
      else if (place.step > 1) go({ step: place.step - 1, beat: 0 });
    },
    goTo: (to, toStory = place.story) => {
      const most = toStory === place.story ? count : Infinity;
      const target = Math.min(Math.max(1, to), most);
      if (target !== place.step || toStory !== place.story || place.beat > 0)
        go({ story: toStory, step: target, beat: 0 });
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
