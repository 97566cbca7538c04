import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openOf } from '../figures/figures-for-tests.ts';
import { emptyLedgerJson, ledgerOf, month, shippedLedger } from '../ledger/ledgers-for-tests.ts';
import { FakeAddressBar } from './address-bar-for-tests.ts';
import { anyDeedOf } from './arbitraries.ts';
import { type BoardStore, createBoardStore } from './board-store.ts';
import { firstValues } from './board-values.ts';
import { followUrl } from './follow-url.ts';
import { NO_LAYOUT } from './layout.ts';
import { readQuery, writeQuery } from './query.ts';

const FIGURES = ['starts', 'portfolio'];
const [industrial] = shippedLedger.categories.map(({ id }) => id);
const [project] = shippedLedger.projects.map(({ id }) => id);

const loadNone = () => Promise.reject(new Error('no other ledger'));

/** A board that was opened at an address and follows it. */
function open(query = '') {
  const page = new FakeAddressBar(query);
  const store = createBoardStore(readQuery(query, firstValues(openOf(shippedLedger))));
  return { page, store, stop: followUrl(store, page, loadNone) };
}
let page: FakeAddressBar;
let store: BoardStore;
let stop: () => void;
beforeEach(() => {
  ({ page, store, stop } = open());
});
afterEach(() => stop());
const board = () => store.getState();

it('followUrl writes each change into the address, as one step of the history', () => {
  board().toggleCategory(industrial!);
  board().openProject(project!);
  board().closePanel();
  expect(page.queries).toEqual([
    '',
    '?category=industrial',
    '?category=industrial&project=boyi-base',
    '?category=industrial',
  ]);
  expect(page.location.search).toBe('?category=industrial');
});

it('followUrl leaves no empty question mark behind when the first view comes back', () => {
  board().setTheme('dark');
  board().setTheme('system');
  expect(page.queries).toEqual(['', '?theme=dark', '']);
  expect(page.location.href).not.toContain('?');
});

it('followUrl pushes nothing that the address already says', () => {
  board().setLanguage('zh');
  board().closePanel();
  board().clearFilters();
  store.setState({});
  expect(page.queries).toEqual(['']);
});

it('followUrl leaves the address of an old link as it is until something is done', () => {
  stop();
  ({ page, store, stop } = open('?category=gone&lang=en'));
  expect(page.queries).toEqual(['?category=gone&lang=en']);
  board().setLanguage('en');
  expect(page.queries).toEqual(['?category=gone&lang=en']);
  board().setTheme('dark');
  expect(page.queries).toEqual(['?category=gone&lang=en', '?lang=en&theme=dark']);
});

it('followUrl makes one step of a search that is typed letter by letter', () => {
  for (const text of ['学', '学院', '学院 ', '学院 社']) board().searchFor(text);
  expect(page.queries.map(decodeURIComponent)).toEqual(['', '?q=学院+社']);
  page.history.back();
  expect(board().filters.text).toBe('');
});

it('followUrl makes a step of its own of a search that is typed away', () => {
  for (const text of ['学', '学院', '学', '', '桥']) board().searchFor(text);
  expect(page.queries.map(decodeURIComponent)).toEqual(['', '?q=学', '', '?q=桥']);
  page.history.back();
  expect(board().filters.text).toBe('');
  page.history.back();
  expect(board().filters.text).toBe('学');
});

it('followUrl goes on where the browser allows no more steps, and hides no other error', () => {
  const heard: string[] = [];
  store.subscribe(({ theme, language }) => heard.push(`${theme} ${language}`));
  const push = vi.spyOn(page.history, 'pushState');
  push.mockImplementationOnce(() => {
    throw new DOMException('Attempt to use history.pushState() too often', 'SecurityError');
  });
  board().setTheme('dark');
  expect(heard).toEqual(['dark zh']);
  expect(page.queries).toEqual(['']);
  board().setLanguage('en');
  expect(heard).toEqual(['dark zh', 'dark en']);
  expect(page.queries).toEqual(['', '?lang=en&theme=dark']);
  push.mockImplementationOnce(() => {
    throw new TypeError('not a limit');
  });
  expect(() => board().setTheme('light')).toThrow(new TypeError('not a limit'));
});

it('followUrl goes on where the browser allows no more letters of a search', () => {
  const heard: string[] = [];
  store.subscribe(({ filters }) => heard.push(filters.text));
  vi.spyOn(page.history, 'replaceState').mockImplementationOnce(() => {
    throw new DOMException('Attempt to use history.replaceState() too often', 'SecurityError');
  });
  for (const text of ['学', '学院', '学院 社']) board().searchFor(text);
  expect(heard).toEqual(['学', '学院', '学院 社']);
  expect(page.queries.map(decodeURIComponent)).toEqual(['', '?q=学院+社']);
});

it('followUrl gives a search that is emptied a step of its own, so that Back finds it again', () => {
  board().searchFor('学');
  board().searchFor('');
  expect(page.queries.map(decodeURIComponent)).toEqual(['', '?q=学', '']);
  page.history.back();
  expect(board().filters.text).toBe('学');
});

it('followUrl lets the board go on when the browser allows no more steps', () => {
  const { pushState } = page.history;
  page.history.pushState = () => {
    throw new DOMException('too many calls', 'SecurityError');
  };
  board().setTheme('dark');
  expect(board().theme).toBe('dark');
  page.history.pushState = pushState;
  board().setLanguage('en');
  expect(page.location.search).toBe('?lang=en&theme=dark');
});

it('followUrl begins a new step where a search goes on after something else', () => {
  board().searchFor('学');
  board().toggleCategory(industrial!);
  board().searchFor('学院');
  board().searchFor('学院 社');
  expect(page.queries.map(decodeURIComponent)).toEqual([
    '',
    '?q=学',
    '?category=industrial&q=学',
    '?category=industrial&q=学院+社',
  ]);
});

it('followUrl begins a new step where a search goes on after Back', () => {
  board().searchFor('学');
  page.history.back();
  page.history.forward();
  board().searchFor('学院');
  expect(page.queries.map(decodeURIComponent)).toEqual(['', '?q=学', '?q=学院']);
});

it('followUrl takes a text and a filter in one change for more than typing', () => {
  board().searchFor('学');
  board().clearFilters();
  board().searchFor('桥');
  store.setState({ filters: { ...board().filters, text: '大桥', keyIndustrial: true } });
  expect(page.queries.map(decodeURIComponent).at(-1)).toBe('?key-industrial=1&q=大桥');
  page.history.back();
  expect(board().filters).toMatchObject({ text: '桥', keyIndustrial: false });
});

it('followUrl gives the board back on Back and Forward, and pushes nothing for it', () => {
  board().toggleCategory(industrial!);
  board().toggleTable('starts');
  page.history.back();
  expect(board()).toMatchObject({ filters: { categories: [industrial] }, tables: [] });
  page.history.back();
  expect(board()).toMatchObject({ filters: { categories: [] }, tables: [] });
  page.history.forward();
  expect(board()).toMatchObject({ filters: { categories: [industrial] }, tables: [] });
  expect(page.queries).toHaveLength(3);
});

it('followUrl drops what lay ahead when something new is done after Back', () => {
  board().toggleCategory(industrial!);
  page.history.back();
  board().setLanguage('en');
  expect(page.queries).toEqual(['', '?lang=en']);
});

it('followUrl stops both ways', () => {
  board().setTheme('dark');
  stop();
  board().setLanguage('en');
  expect(page.queries).toEqual(['', '?theme=dark']);
  page.history.back();
  expect(board()).toMatchObject({ theme: 'dark', language: 'en' });
});

it('followUrl restores the first board after any deeds, by Back alone, and the last by Forward', () => {
  const anyDeeds = fc.array(anyDeedOf(shippedLedger, FIGURES), { maxLength: 12 });
  const anyStart = fc.constantFrom('', '?lang=en', '?category=park&q=桥', '?project=boyi-base');
  fc.assert(
    fc.property(anyStart, anyDeeds, (query, deeds) => {
      const opened = open(query);
      const { getState } = opened.store;
      const first = writeQuery(getState());
      for (const deed of deeds) deed.do(getState());
      const last = writeQuery(getState());
      const steps = opened.page.history.length - 1;
      for (let step = 0; step < steps; step += 1) opened.page.history.back();
      expect(writeQuery(getState())).toBe(first);
      opened.page.history.go(steps);
      expect(writeQuery(getState())).toBe(last);
      expect(opened.page.history.length).toBe(steps + 1);
      opened.stop();
    }),
    { numRuns: 60 },
  );
});

it('followUrl says at every moment in the address what the board shows', () => {
  fc.assert(
    fc.property(fc.array(anyDeedOf(shippedLedger, FIGURES), { maxLength: 12 }), (deeds) => {
      const opened = open();
      for (const deed of deeds) {
        deed.do(opened.store.getState());
        expect(opened.page.location.search).toBe(writeQuery(opened.store.getState()));
      }
      opened.stop();
    }),
    { numRuns: 60 },
  );
});

it('followUrl writes another ledger as a step, and Back brings the one before', async () => {
  stop();
  const other = openOf(ledgerOf({ ...emptyLedgerJson, id: 'sample-134' }));
  const bar = new FakeAddressBar('');
  const load = (id: string) => Promise.resolve(id === 'sample-134' ? other : openOf(shippedLedger));
  const followed = createBoardStore(firstValues(openOf(shippedLedger)), {
    load,
    layoutOf: () => NO_LAYOUT,
  });
  const end = followUrl(followed, bar, load);
  await followed.getState().switchLedger('sample-134');
  expect(bar.location.search).toBe('?ledger=sample-134');
  bar.history.back();
  await vi.waitFor(() => expect(followed.getState().ledger).toBe(shippedLedger));
  bar.history.forward();
  await vi.waitFor(() => expect(followed.getState().ledger).toBe(other.ledger));
  end();
});

it('followUrl takes a way through the months for one step', () => {
  for (const at of ['2020-08', '2020-07', '2020-06']) board().lookAt(month(at));
  expect(page.location.search).toBe('?as-of=2020-06');
  page.history.back();
  expect(board().asOf).toBe('2020-09');
});

it('followUrl stays with the ledger that is open where another cannot be had', async () => {
  board().toggleCategory(industrial!);
  window.history.replaceState(null, '', '?ledger=sample-134');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await vi.waitFor(() => expect(page.location.search).toBe('?category=industrial'));
  expect(board().ledger).toBe(shippedLedger);
});
