/* global self, caches, Request, Response, __FILES__ */
// Keeps the whole app for times without a network. Written by the build: FILES and VERSION are its own.
const FILES = __FILES__;
const CACHE = 'passages-__VERSION__';
const SHELL = '404.html'; // the bare app: it draws the page of any address from the list

self.addEventListener('install', (event) => {
  const files = FILES.map((file) => new Request(new URL(file, self.registration.scope), { cache: 'reload' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(files)));
});

self.addEventListener('activate', (event) => {
  const tidy = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

// A new version waits until the reader asks for it.
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') self.skipWaiting();
});

const kept = async (request) => (await caches.open(CACHE)).match(request, { ignoreVary: true });

const shell = async () => {
  const answer = await kept(new URL(SHELL, self.registration.scope).href);
  return answer ? new Response(answer.body, { headers: answer.headers }) : Response.error();
};

/** The page as it is now or, without a network, the app itself. */
const page = (request) => fetch(request).catch(shell);

/** What has its content in its name never changes. */
const file = async (request) => (await kept(request)) ?? fetch(request);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  event.respondWith(request.mode === 'navigate' ? page(request) : file(request));
});
