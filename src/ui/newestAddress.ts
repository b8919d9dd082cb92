import type { Path } from 'react-router';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * The address as it is now, without the base path. What React has drawn may be a step behind it, since the router draws
 * in a transition: a choice that started from that would undo the one before.
 */
export function newestAddress(): Path {
  const { pathname, search, hash } = window.location;
  return { pathname: pathname.slice(BASE.length) || '/', search, hash };
}
