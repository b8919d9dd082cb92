import type { MouseEvent } from 'react';

/** Whether a path of the site, without its base, stays in the embed. */
const staysInside = (path: string): boolean => /^\/embed(\/|$)/.test(path);

/**
 * On a plain click on a link that leads out of the embed: opens it beside the host's page: our pages in the
 * full app, and those of others as they are, for many will not be framed. To be called
 * while the event goes down, before the router hears it.
 * @param base the base path of the site, without a slash at the end
 */
export function openOutside(event: MouseEvent, base: string): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link === null || link.target === '_blank' || !/^https?:$/.test(link.protocol)) return;
  const isOwn = link.origin === window.location.origin;
  if (isOwn && staysInside(link.pathname.slice(base.length))) return;
  event.preventDefault();
  window.open(link.href, '_blank', 'noopener');
}
