import { SITE } from '../cite/citeItems.ts';
import { EMBED_PX, embedCode } from './embedCode.ts';

/** An answer as oEmbed 1.0 has it, of the type "rich". */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

export interface OembedPage {
  /** The absolute address of the site, with or without a slash at its end. */
  readonly site: string;
  /** The path of the page from the site's, without a slash at its start: '', `event/<id>` or `source/<id>`. */
  readonly path: string;
  readonly title: string;
}

/** The size of a preview picture in pixels, as social networks ask for it. */
export const PICTURE_PX = { width: 1200, height: 630 } as const;

/** The file of a page's preview picture, from the site's root. */
export const picturePath = (path: string): string => `pictures/${path || 'index'}.png`;

/** The file of a page's oEmbed answer, from the site's root: what its `application/json+oembed` link names. */
export const oembedPath = (path: string): string => `oembed/${path || 'index'}.json`;

/** The oEmbed answer for a page (https://oembed.com, 1.0): an iframe of its embed, and its picture. */
export function oembed({ site, path, title }: OembedPage): Oembed {
  const root = site.replace(/\/*$/, '/');
  const address = `${root}embed${encodeURI(path && `/${path}`)}`;
  const size = { widthPx: EMBED_PX.width, heightPx: EMBED_PX.height };
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: SITE,
    provider_url: root,
    html: embedCode({ address, title, ...size }),
    width: size.widthPx,
    height: size.heightPx,
    thumbnail_url: `${root}${encodeURI(picturePath(path))}`,
    thumbnail_width: PICTURE_PX.width,
    thumbnail_height: PICTURE_PX.height,
  };
}
