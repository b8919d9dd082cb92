import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { renderPanel } from './fixtures.tsx';

const fact = (name: string): HTMLElement =>
  screen.getByText(name, { selector: 'dt' }).nextElementSibling as HTMLElement;
const factNames = (): (string | null)[] => [...document.querySelectorAll('dl > dt')].map((term) => term.textContent);
const steps = (): readonly (readonly [string | null, boolean])[] =>
  within(fact('Who says so'))
    .getAllByRole('listitem')
    .map((item) => [item.textContent, 'missing' in item.dataset] as const);

describe('an event with a year and one citation', () => {
  test('says kind, date with precision, title and summary', () => {
    renderPanel('plain');
    expect(screen.getByText('Event').parentElement).toHaveTextContent('Event 2020, year only');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Title of plain');
    expect(screen.getByText('In the editor’s words.')).toBeVisible();
    expect(document.title).toBe('Title of plain – Passages');
  });

  test('leaves the direction of title, summary and passage to their own letters', () => {
    renderPanel('plain');
    expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('dir', 'auto');
    expect(screen.getByText('In the editor’s words.')).toHaveAttribute('dir', 'auto');
    expect(document.querySelector('blockquote')).toHaveAttribute('dir', 'auto');
  });

  test('quotes the passage verbatim, with the exact words marked', () => {
    renderPanel('plain');
    const quote = document.querySelector('blockquote');
    expect(quote?.textContent).toBe('before recalling its ambassador after');
    expect(quote?.querySelector('mark')?.textContent).toBe('recalling its ambassador');
    expect(screen.queryByRole('button', { name: 'Next passage' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Read in context' })).toHaveAttribute(
      'href',
      '/source/alpha?hide=one#plain',
    );
  });

  test('keeps all three steps of who says so', () => {
    renderPanel('plain');
    expect(steps()).toEqual([
      ['No speaker is quoted', true],
      ['No author is named on the page', true],
      ['alpha, undated', false],
    ]);
  });

  test('says what the date rests on, how many sources, tracks and themes', () => {
    renderPanel('plain');
    expect(fact('Date')).toHaveTextContent(
      'Stated in the source: “in 2020”. No month or day, so the mark covers the year.',
    );
    expect(fact('Sources')).toHaveTextContent('1 of 2. Not in beta.');
    expect(fact('Tracks')).toHaveTextContent('Track twoTrack three');
    expect(fact('Themes')).toHaveTextContent('Arms supply, Diplomacy');
  });

  test('links to what it answers, and to its neighbours in time', () => {
    renderPanel('plain');
    expect(within(fact('Answers')).getByRole('link')).toHaveAttribute('href', '/event/undated?hide=one');
    expect(screen.getByText('2 of 5 dated')).toBeVisible();
    const [previous, next] = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(previous).toHaveTextContent('Previous: since 1992Title of state');
    expect(next).toHaveTextContent('Next: One of two in 2023Title of shared-a');
  });
});

describe('other dates', () => {
  test('an inferred date says that it is, and why', () => {
    renderPanel('inferred');
    expect(screen.getByText('Statement').parentElement).toHaveTextContent(
      '5 January [2026], day stated, year inferred',
    );
    expect(fact('Date')).toHaveTextContent(
      'The source says “on January 5”. The year is inferred. It treats the summit as past.',
    );
    expect(steps().map(([text]) => text)).toEqual(['A Speaker', 'local channels', 'beta, undated']);
  });

  test('an undated event says so once and has undated neighbours', () => {
    renderPanel('undated');
    expect(screen.getByText('Statement').parentElement?.textContent).toBe('Statement Undated');
    expect(screen.getByText('1 of 2 undated')).toBeVisible();
    expect(fact('Date')).toHaveTextContent('The source puts no date on it.');
    const [previous, next] = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(previous).toHaveTextContent('Last dated event5 dated come before');
    expect(next).toHaveTextContent('UndatedTitle of bare');
    expect(within(fact('Answered by')).getByRole('link')).toHaveTextContent('Title of plain');
  });

  test('a state without an end says on whose word it is drawn', () => {
    renderPanel('state');
    expect(fact('Date')).toHaveTextContent(
      'The source does not say when it ended. The bar runs to 5 January [2026], the last date beta gives.',
    );
    expect(fact('Sources')).toHaveTextContent('Both sources.');
  });

  test('events of one date have no order among them', () => {
    renderPanel('shared-a');
    expect(screen.getByText('One of two in 2023')).toBeVisible();
    expect(screen.getByRole('link', { name: /^Next/ })).toHaveTextContent('Same date, order unknown');
  });
});

test('names in who says so are kept apart from the direction around them', () => {
  renderPanel('inferred');
  const names = [...fact('Who says so').querySelectorAll('bdi')].map((name) => name.textContent);
  expect(names).toEqual(['A Speaker', 'local channels']);
});

describe('citations', () => {
  test('several are turned one by one, each with who says it', async () => {
    renderPanel('undated');
    const user = userEvent.setup();
    expect(screen.getByText('1 of 2')).toBeVisible();
    expect(screen.getByText('Speaker: First Speaker')).toBeVisible();
    const next = screen.getByRole('button', { name: 'Next passage' });
    await user.click(next);
    expect(document.querySelector('mark')?.textContent).toBe('the second words');
    expect(steps()[0]).toEqual(['Second Speaker', false]);
    expect(screen.getByText('These words give the date.')).toBeVisible();
    expect(next).toHaveFocus();
    await user.click(next);
    expect(screen.getByText('2 of 2')).toBeVisible();
  });

  test('none is said', () => {
    renderPanel('bare');
    expect(screen.getByText('No passage is given for this event')).toBeVisible();
    expect(document.querySelector('blockquote')).toBeNull();
    expect(factNames()).toEqual(['Date', 'Sources', 'Track', 'In this track']);
    expect(fact('Date')).toHaveTextContent('The list gives no date.');
    expect(fact('Sources')).toHaveTextContent('None of 2.');
  });
});

test('closes by its button', async () => {
  const onClose = vi.fn();
  renderPanel('plain', onClose);
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledOnce();
});
