import { DEFAULT_VIEW, type View } from '../../view/view.ts';
import { formatView, joinQueries } from '../../view/viewQuery.ts';

export interface SharedPage {
  /** The origin and the base path of the site, without a slash at the end. */
  readonly site: string;
  /** The path of the page within the site, with its slash; of an embed, of the page that it shows. */
  readonly path: string;
  readonly view: View;
  /** What the page's own part of the query says, without which it would be another page; absent: nothing. */
  readonly own?: string;
}

export interface ShareAddresses {
  readonly link: string;
  readonly embed: string;
}

const EMBEDDABLE = /^\/(event|source)\/[^/]+$/;

/**
 * The addresses that share a page, with the present view or as a reader finds it who comes new. The plain one still names
 * the list where it is another than the site's own. What is neither an event nor a source is embedded
 * as the whole timeline.
 */
export function shareAddresses({ site, path, view, own = '' }: SharedPage, withView: boolean): ShareAddresses {
  const page = path.replace(/(?<=.)\/$/, ''); // some hosts add a slash
  const plain = view.data === undefined ? DEFAULT_VIEW : { ...DEFAULT_VIEW, data: view.data };
  const query = formatView(withView ? view : plain);
  const withMark = (text: string): string => (text === '' ? '' : `?${text}`);
  return {
    link: `${site}${page}${withMark(joinQueries(query, own))}`,
    embed: `${site}/embed${EMBEDDABLE.test(page) ? page : ''}${withMark(query)}`,
  };
}
