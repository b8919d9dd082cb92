import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { useHref, useLinkClickHandler, type To } from 'react-router';

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  readonly to: To;
  /** Carried in the history entry. */
  readonly state?: unknown;
  readonly children: ReactNode;
}

/**
 * A link within the app, by the router's own hooks. The router's `Link` would bring the prefetching of a framework that
 * is not used here, a twentieth of the first script.
 */
export function Link({ to, state, children, ...rest }: LinkProps) {
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, {
    state,
    ...(rest.target === undefined ? {} : { target: rest.target }),
  });
  return (
    <a {...rest} href={useHref(to)} onClick={(event) => event.defaultPrevented || follow(event)}>
      {children}
    </a>
  );
}
