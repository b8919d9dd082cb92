import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { datasetOf } from '../../model/dataset.ts';
import { decodeSound } from '../../model/decodeSound.ts';
import { App } from '../App.tsx';
import { t } from '../messages/t.ts';
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
  /** Every path that has a page of its own, without the base: `/`, `/list`, `/event/…` */
  readonly paths: readonly string[];
  readonly write: (path: string) => Promise<WrittenPage>;
}

/** Tags that React puts before everything else when there is no head to put them in. */
const HEAD_TAGS = /^(?:<(?:meta|link)\b[^>]*>)+/;

/** A writer of the pages of a list, which must be sound. Runs where there is no document. */
export function pageWriter(text: string, base: string): PageWriter {
  const timeline = decodeSound(text);
  if (!timeline) throw new Error('The list has something wrong: npm run data:check says what.');
  const dataset = datasetOf(timeline);
  const pathTo = (kind: string) => (item: { readonly id: string }) => `/${kind}/${item.id}`;
  const paths = [
    ...['/', '/list', '/sources'],
    ...timeline.sources.map(pathTo('source')),
    ...timeline.events.map(pathTo('event')),
  ];
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
    // Once to bring all its parts, once more to write it in one piece: parts that come late would need inline scripts.
    await prerender(page, { onError: (error) => void problems.push(error) });
    if (problems.length > 0) throw new Error(`${path} could not be written`, { cause: problems[0] });
    const html = renderToString(page);
    if (html.includes('<!--$!-->') || html.includes('<!--$?-->')) throw new Error(`${path} was not written whole`);
    const head = HEAD_TAGS.exec(html)?.[0] ?? '';
    return { title, head, body: html.slice(head.length) };
  };
  return { paths, write };
}
