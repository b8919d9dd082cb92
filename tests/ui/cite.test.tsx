import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CslItem } from '../../src/model/types.ts';
import type { Citable } from '../../src/ui/cite/citables.ts';
import { CiteDialog } from '../../src/ui/cite/CiteDialog.tsx';
import { copyCitation } from '../../src/ui/cite/copyCitation.ts';
import { dataset, eventNamed, renderAt, renderPanel } from './fixtures.tsx';
import { citablesOf } from '../../src/ui/cite/citables.ts';

const citable = (key: string, item: Partial<CslItem>, missing: readonly string[] = []): Citable => ({
  key,
  name: `Name of ${key}`,
  item: { type: 'webpage', ...item },
  missing,
});

const CITABLES = [
  citable('page', { title: 'A page', 'container-title': 'A site' }),
  citable('source', { 'container-title': 'News' }, ['author', 'date']),
];

const clipboard = (writeText: (text: string) => Promise<void>): Clipboard =>
  ({ writeText, write: () => Promise.reject(new Error('denied')) }) as unknown as Clipboard;

describe('the dialog', () => {
  beforeEach(() => {
    renderAt('/', <CiteDialog citables={CITABLES} onClose={() => undefined} />);
  });

  test('cites the page in APA at first, and another work in another style when asked', async () => {
    const user = userEvent.setup();
    expect(screen.getByText('A page', { selector: 'i' }).parentElement).toHaveTextContent('A page. (n.d.). A site.');
    await user.click(screen.getByRole('radio', { name: 'Name of source' }));
    await user.click(screen.getByRole('radio', { name: 'MLA 9' }));
    expect(screen.getByText('News', { selector: 'i' }).parentElement).toHaveTextContent('Web page. News.');
    expect(screen.getByText(/Not given: author, date\./)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'BibTeX' }));
    expect(screen.getByRole('region', { name: 'Citation' })).toHaveTextContent('howpublished = {News}');
  });

  test('copies what it shows, says so, and forgets it with the next style', async () => {
    const user = userEvent.setup(); // brings a clipboard of its own
    await user.click(screen.getByRole('radio', { name: 'RIS' }));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText('Copied')).toHaveAttribute('role', 'status');
    expect(await navigator.clipboard.readText()).toContain('TI  - A page\r\n');
    await user.click(screen.getByRole('radio', { name: 'APA 7' }));
    expect(document.querySelector('dialog [role="status"]')).toHaveTextContent(/^$/);
  });
});

describe('copying', () => {
  test('writes plain text where nothing is in italics, or where the browser writes no other', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    expect(await copyCitation([{ text: 'a < b' }], clipboard(writeText))).toBe(true);
    expect(await copyCitation([{ text: 'c', italic: true }], clipboard(writeText))).toBe(true);
    expect(writeText.mock.calls).toEqual([['a < b'], ['c']]);
  });

  test('says where it failed', async () => {
    const denied = clipboard(() => Promise.reject(new Error('denied')));
    expect(await copyCitation([{ text: 'a' }], denied)).toBe(false);
    expect(await copyCitation([{ text: 'a', italic: true }], denied)).toBe(false);
  });
});

describe('of an event', () => {
  test('its page and each source of its passages can be cited', () => {
    const page = { address: 'https://e.org/event/plain', accessed: '2026-11-03' };
    const citables = citablesOf(eventNamed('state'), dataset.timeline, page);
    expect(citables.map(({ name }) => name)).toEqual(['This event', 'alpha', 'beta']);
    expect(citables[0]?.missing).toEqual([]);
    expect(citables[1]?.missing).toEqual(['author', 'date', 'title', 'address']);
  });

  test('the panel opens the citations and describes its page to programs', async () => {
    renderPanel('plain');
    await userEvent.click(screen.getByRole('button', { name: 'Cite' }));
    expect(await screen.findByRole('heading', { name: 'Cite' })).toBeVisible();
    await vi.waitFor(() => expect(document.querySelector('script[type="application/ld+json"]')).not.toBeNull());
    const url = document.querySelector('meta[name="citation_public_url"]')?.getAttribute('content') ?? '';
    expect(url).toMatch(/^https?:\/\/[^/]+\/event\/plain$/); // the view, such as ?hide=one, is left out
    expect(document.querySelector('meta[name="citation_title"]')).toHaveAttribute('content', 'Title of plain');
  });
});
