/*
 * Lists whose every text is an attack. What succeeds leaves a trace that `harmOf` finds: `attacked` on the global object,
 * `polluted` on every object, elements and attributes that no page of ours has, or Latin letters that run backwards.
 */

const ATTACK = 'globalThis.attacked=1';

/** Texts that are code somewhere: in HTML, in a script element, in an address, in a message, in a terminal. */
const MARKUP = [
  `<img src=x onerror="${ATTACK}">`,
  `<script>${ATTACK}</script>`,
  `</script><script>${ATTACK}</script>`,
  `"><svg onload=${ATTACK}>`,
  `'><iframe srcdoc="<script>parent.${ATTACK}</script>">`,
  `<a href="javascript:${ATTACK}">open</a><base href="//evil.example/">`,
  `</title></style></textarea><!--<object data="data:text/html,x">`,
  '{count, plural, one {# {other} many {',
  "{title} '{' # ${attacked} {{constructor.constructor('attacked=1')()}}",
  '\u0000\u0001\u001B]0;x\u0007\u007F\u0085 \uFEFF\uFFFE',
  'half a letter \uD83D and the other \uDE00 half',
  '=HYPERLINK("https://evil.example","x")\'@cmd|\'/C calc\'!A0',
  '$& $1 $$ %s %n \\u003cimg\\u003e &lt;img&gt; &#60;img&#62;',
  '__proto__',
  'toString',
  'constructor',
];

/** Greek letters only: whatever Latin letter runs backwards beside them is ours. */
const BIDI = ['\u202Eαβγδ', '\u2067εζη \u202Eθικ', '\u2069\u2069\u202Eλμνξ', '\u202C\u202Eοπρ\u2066', '\u200Fשלום αβγ'];

const TEXTS = [...MARKUP, ...BIDI];
const textAt = (at: number): string => TEXTS[at % TEXTS.length] as string;
const idAt = (at: number): string => ['constructor', 'valueof', 'hasownproperty'][at] ?? `event-${at}`;

/** Addresses, and whether they may become a link. */
export const ADDRESSES = [
  ['https://example.org/page', 'example.org'],
  ['http://example.org:8080/', 'example.org'],
  ['HTTPS://EXAMPLE.org/', 'example.org'],
  ['https://trusted.example@evil.example/', 'evil.example'],
  ['https://xn--80ak6aa92e.example/', 'xn--80ak6aa92e.example'],
  ['https://аррӏе.example/', 'xn--80ak6aa92e.example'],
  [`https://example.org/"><img src=x onerror=${ATTACK}>`, 'example.org'],
  ['https://example.org/\u202Egro.live', 'example.org'],
  [`javascript:${ATTACK}`, undefined],
  [`JaVaScRiPt:${ATTACK}`, undefined],
  [`\u0001 javascript:${ATTACK}`, undefined],
  [`java\nscript:${ATTACK}`, undefined],
  [`data:text/html,<script>${ATTACK}</script>`, undefined],
  ['vbscript:msgbox(1)', undefined],
  ['blob:https://example.org/1', undefined],
  ['file:///etc/passwd', undefined],
  ['mailto:a@example.org', undefined],
  ['//example.org/', undefined],
  ['/event/x', undefined],
  ['https://', undefined],
  ['', undefined],
] as const;

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

const quote = (exact: string, source: string, at: number) => ({
  source,
  selector: [{ type: 'TextQuoteSelector', exact, prefix: textAt(at + 1), suffix: textAt(at + 2) }],
  speaker: textAt(at + 3),
  reporter: textAt(at + 4),
  supports: ['fact', 'date'],
});

const dateAt = (at: number) =>
  at % 3 === 2
    ? { basis: 'none', asStated: textAt(at), reason: textAt(at + 1) }
    : {
        edtf: `20${10 + (at % 13)}`,
        basis: at % 2 ? 'inferred' : 'stated',
        asStated: textAt(at),
        reason: textAt(at + 5),
      };

const KINDS = ['event', 'state', 'observation', 'statement'];

/** The text of a list of attacks. As JSON: keys such as `__proto__` and deep nesting are in it as they stand. */
export function hostileList(): string {
  const sources = ADDRESSES.map(([URL], at) => ({
    id: at === 0 ? 'constructor' : `source-${at}`,
    ...(at % 4 === 3 ? {} : { name: textAt(at) }),
    csl: {
      type: at % 5 === 4 ? textAt(at) : 'webpage',
      title: textAt(at + 1),
      'container-title': textAt(at + 2),
      publisher: textAt(at + 3),
      author: [{ literal: textAt(at + 4) }, { family: textAt(at + 5), given: textAt(at + 6) }],
      issued: at % 2 ? textAt(at) : { 'date-parts': [[at === 0 ? 'DEEP' : 2011, '<b>', null]] },
      accessed: { 'date-parts': at === 0 ? 'DEEP' : [[2011, 5]] },
      language: textAt(at + 7),
      URL,
      ...(at < 2 ? { custom: 'DEEP' } : {}),
      PROTO: { polluted: true },
    },
  }));
  const events = Array.from({ length: 2 * TEXTS.length }, (_, at) => ({
    id: idAt(at),
    kind: KINDS[at % KINDS.length],
    title: `${at} ${textAt(at)}`,
    ...(at % 4 === 1 ? { shortTitle: textAt(at) } : {}),
    summary: textAt(at + 6),
    date: dateAt(at),
    tracks: at % 5 === 0 ? ['constructor', 'two'] : [['constructor', 'two', 'three'][at % 3]],
    themes: at === 0 ? [...TEXTS, ...Array.from({ length: 3000 }, (__, theme) => `theme ${theme}`)] : [textAt(at)],
    citations:
      at % 7 === 6
        ? []
        : [
            quote(textAt(at), at % 2 ? 'constructor' : `source-${1 + (at % 20)}`, at),
            quote(textAt(at + 1), 'constructor', at),
          ],
    related: at > 0 ? [{ kind: ['same-moment', 'answers', 'contradicts'][at % 3], event: 'constructor' }] : [],
    ...(at < 2 ? { unknown: 'DEEP' } : {}),
    PROTO: { polluted: true, title: 'polluted' },
  }));
  const list = {
    title: `${MARKUP[0]} ${BIDI[0]}`,
    description: TEXTS.join(' '),
    language: 'en',
    tracks: [
      { id: 'constructor', title: `<b>constructor</b> ${BIDI[2]}` },
      { id: 'two', title: BIDI[1] },
      { id: 'three', title: MARKUP[7] },
    ],
    sources,
    events,
    PROTO: { polluted: true },
  };
  return JSON.stringify(list).replaceAll('"PROTO"', '"__proto__"').replaceAll('"DEEP"', nested(20_000));
}

/** A text without a space that is as long as a file. */
export const GIANT = 'W'.repeat(1_000_000);

/** A list whose texts are of a million letters each. */
export function giantList(): string {
  const citation = { ...quote('W'.repeat(5_000), 'source', 0), speaker: 'GIANT', reporter: 'GIANT' }; // a passage has no more
  const list = {
    title: 'GIANT',
    tracks: [
      { id: 'one', title: 'GIANT' },
      { id: 'two', title: 'two' },
    ],
    sources: [
      {
        id: 'source',
        name: 'GIANT',
        csl: { type: 'webpage', title: 'GIANT', URL: `https://example.org/${'W'.repeat(7_000)}` },
      },
    ],
    events: [
      ['giant', 'GIANT', '2011'],
      ['later', 'later', '2020'],
      ['undated', 'GIANT', undefined],
    ].map(([id, title, edtf]) => ({
      id,
      kind: 'statement',
      title,
      date: edtf === undefined ? { basis: 'none', asStated: 'GIANT' } : { edtf, basis: 'stated' },
      tracks: ['one'],
      themes: ['GIANT'],
      citations: [citation],
    })),
  };
  return JSON.stringify(list).replaceAll('GIANT', GIANT);
}

/** Ids and texts that the format refuses: what the page says of them is as harmless. */
export function brokenList(): string {
  const broken = ['__proto__', 'toString', `<img src=x onerror="${ATTACK}">`, '\u202Eαβγ', ''].map((id) => ({
    id,
    kind: textAt(1),
    title: textAt(0),
    date: { edtf: textAt(2), basis: 'PROTO' },
    tracks: [id],
    PROTO: { polluted: true },
  }));
  const list = { title: textAt(0), tracks: broken, sources: broken, events: [...broken, { PROTO: 1 }, 'DEEP', null] };
  return JSON.stringify(list).replaceAll('"PROTO"', '"__proto__"').replaceAll('"DEEP"', nested(20_000));
}
