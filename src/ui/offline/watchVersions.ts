/** Makes the new version the one in use and opens the address again: the address holds the place. */
export type TakeOver = () => void;

function takeOver(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  waiting.postMessage('take-over');
}

/**
 * Keeps the app for times without a network, and tells when a new version is ready to be used. Where the browser does not
 * let it, nothing is kept and nothing is told. Answers with a function that ends the watch.
 */
export function watchVersions(address: string, onReady: (take: TakeOver) => void): () => void {
  const end = new AbortController();
  const tell = ({ waiting }: ServiceWorkerRegistration): void => {
    if (waiting && navigator.serviceWorker.controller && !end.signal.aborted) onReady(() => takeOver(waiting));
  };
  const follow = async (): Promise<void> => {
    const registration = await navigator.serviceWorker.register(address);
    tell(registration);
    registration.addEventListener(
      'updatefound',
      () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => tell(registration), { signal: end.signal });
      },
      { signal: end.signal },
    );
  };
  if ('serviceWorker' in navigator) follow().catch(() => undefined);
  return () => end.abort();
}
