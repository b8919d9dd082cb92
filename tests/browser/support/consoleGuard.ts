import type { Page } from '@playwright/test';

/**
 * Listens to a page from now on. What is returned grows by one line for each console error, uncaught error, failed
 * request, and request to another origin than `ownOrigin`.
 */
export function watchPage(page: Page, ownOrigin: string): readonly string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!isOwn(request.url(), ownOrigin)) problems.push(`third party: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown';
    // A navigation gives up what is still loading; that is no failure.
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed (${reason}): ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  });
  return problems;
}

function isOwn(url: string, ownOrigin: string): boolean {
  const { origin, protocol } = new URL(url);
  return origin === ownOrigin || protocol === 'data:' || protocol === 'blob:';
}
