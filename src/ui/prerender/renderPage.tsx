import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { datasetOf } from '../../model/dataset.ts';
import { decodeSound } from '../../model/decodeSound.ts';
import { App } from '../App.tsx';
import { t } from '../messages/t.ts';
import { pathsOf } from './pathsOf.ts';
import { TitleContext } from '../useDocumentTitle.ts';

/** One page as written in advance. */
export interface WrittenPage {
  readonly title: string;
  /** Tags for the head of the document. */
  readonly head: string;
  /** What stands in `#root`. */
  readonly body: string;
}

/** Writes pages of a list. */
export interface PageWriter {
  /** Every path that is to be found, without the base: `/`, `/list`, `/event/…` */
  readonly paths: readonly string[];
  /** Every path that shows what one of those has, in another way: `/embed/…`, `/present/…/…` */
  readonly others: readonly string[];
  readonly write: (path: string) => Promise<WrittenPage>;
}

/** Tags that React puts before everything else when there is no head to put them in. */
const HEAD_TAGS = /^(?:<(?:meta|link)\b[^>]*>)+/;

/** A writer of the pages of a list, which must be sound. Runs where there is no document. */
export function pageWriter(text: string, base: string): PageWriter {
  const timeline = decodeSound(text);
  if (!timeline) throw new Error('The list has something wrong: npm run data:check says what.');
  const dataset = datasetOf(timeline);
  const { paths, others } = pathsOf(timeline);
  const warm = new Set<string>();
  const write = async (path: string): Promise<WrittenPage> => {
    let title = t('app.name');
    const problems: unknown[] = [];
    const page = (
      <StrictMode>
        <TitleContext value={(named) => (title = named)}>
          <StaticRouter basename={base} location={base.replace(/\/$/, '') + path}>
            <App initial={{ kind: 'ok', dataset }} />
          </StaticRouter>
        </TitleContext>
      </StrictMode>
    );
    // The first of its kind once to bring all its parts, then in one piece: parts that come late would need inline scripts.
    const kind = path
      .split('/')
      .slice(0, 3)
      .join('/')
      .replace(/^(\/(?!embed)[^/]+\/).*/, '$1');
    if (!warm.has(kind)) await prerender(page, { onError: (error) => void problems.push(error) });
    warm.add(kind);
    if (problems.length > 0) throw new Error(`${path} could not be written`, { cause: problems[0] });
    const html = renderToString(page);
    if (html.includes('<!--$!-->') || html.includes('<!--$?-->')) throw new Error(`${path} was not written whole`);
    const head = HEAD_TAGS.exec(html)?.[0] ?? '';
    return { title, head, body: html.slice(head.length) };
  };
  return { paths, others, write };
}
