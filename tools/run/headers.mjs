const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self'", // long lists are indexed in one
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'", // marks and labels have their places in attributes; no style element is let in
  "img-src 'self' data:",
  "connect-src 'self' http: https:", // event lists may be read from elsewhere: ?data=
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ');

/** The policy as every page has it in itself, for hosts that send no headers; who may frame it only a header can say. */
export const PAGE_POLICY = POLICY;

/** What the names of assets hold is their content: they never change. */
export const KEPT = 'public, max-age=31536000, immutable';

const isEmbedPath = (inside) => inside === 'embed' || inside.startsWith('embed/');

/**
 * What every answer says, for a path within the site without the slash at its start. Pages below embed/ may stand in
 * anybody's page, all others only in our own. The recipes in deploy/ say the same (tests/tools/deploy.test.ts).
 */
export const securityHeaders = (inside) => ({
  'Content-Security-Policy': `${POLICY}; frame-ancestors ${isEmbedPath(inside) ? '*' : "'self'"}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
});

/** How long a browser may keep an answer without asking again. */
export const cacheControl = (status, inside) => (status === 200 && inside.startsWith('assets/') ? KEPT : 'no-cache');
