import './dom-for-tests.ts';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import bootScript from './boot.js?raw';
import { prerender } from './prerender.tsx';

const PORTFOLIO = '计划项目 134 个\uff0c其中重点产业 32 个';

let printed: { readonly html: string; readonly title: string };
beforeAll(async () => {
  printed = await prerender();
});

/** Opens the built page at an address: what was printed, then what main makes of it. */
async function openPage(query: string) {
  window.history.replaceState(null, '', `/guatu/${query}`);
  document.documentElement.dataset.pending = '';
  document.title = '';
  document.body.innerHTML = `<div id="root">${printed.html}</div>`;
  await import('./main.tsx');
}
beforeEach(() => {
  vi.resetModules();
});

it('prerender prints the first view with every answer and every chart drawn', () => {
  expect(printed.title).toBe('石峰区 2020 年重点项目 · 挂图');
  document.body.innerHTML = printed.html;
  expect(screen.getAllByRole('article')).toHaveLength(12);
  expect(screen.queryByText('正在画图')).toBeNull();
  const portfolio = screen.getByRole('article', { name: PORTFOLIO });
  const mark = within(portfolio).getByRole('button', { name: '重点产业项目 32 个，按此筛选' });
  expect(mark).toBeInTheDocument();
});

it('main takes the printed page over as it stands, and it answers', async () => {
  await openPage('');
  expect(document.documentElement.dataset.pending).toBeUndefined();
  const portfolio = screen.getByRole('article', { name: PORTFOLIO });
  await vi.waitFor(() => expect(document.title).toBe(printed.title));
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /^重点产业项目\uff0c/ }));
  await vi.waitFor(() => expect(portfolio).toHaveAccessibleName(/^重点产业项目 32 个/));
  expect(window.location.search).toBe('?key-industrial=1');
  // React kept the element that was printed: nothing was made anew.
  expect(portfolio).toBeInTheDocument();
});

it('main opens a link as its sender saw it', async () => {
  await openPage('?category=industrial&q=%E9%81%93%E5%B2%94&lang=en&theme=dark&table=project-list');
  expect(await screen.findByRole('status')).toHaveTextContent('2 of 20 projects in view');
  const list = screen.getByRole('article', { name: /^2 named projects; no monthly plan/ });
  expect(within(list).getByRole('table')).toBeInTheDocument();
  await vi.waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
  expect(document.title).toBe('Key projects of Shifeng District, 2020 · Guatu');
});

it('main opens an old link whose words it no longer knows', async () => {
  await openPage('?category=gone&stage=done&asOf=1999-01');
  expect(await screen.findByRole('status')).toHaveTextContent('显示 20 个\uff0c共 20 个项目');
});

it('main goes back and forward with the browser', async () => {
  await openPage('?lang=en');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Infrastructure, 2 projects' }));
  expect(await screen.findByText('2 of 20 projects in view')).toBeInTheDocument();
  window.history.back();
  expect(await screen.findByText('20 of 20 projects in view')).toBeInTheDocument();
  window.history.forward();
  expect(await screen.findByText('2 of 20 projects in view')).toBeInTheDocument();
});

it('main does what was done to the printed page before it came', async () => {
  window.history.replaceState(null, '', '/guatu/');
  document.body.innerHTML = `<div id="root">${printed.html}</div>`;
  new Function(bootScript)();
  const user = userEvent.setup();
  const filter = screen.getByRole('button', { name: '产业，5 个项目' });
  await user.click(filter);
  expect(filter).toHaveAttribute('aria-pressed', 'true');
  await user.type(screen.getByRole('searchbox'), '道岔');
  await import('./main.tsx');
  expect(await screen.findByText('显示 2 个，共 20 个项目')).toBeInTheDocument();
  expect(window.location.search).toBe('?category=industrial&q=%E9%81%93%E5%B2%94');
  expect(filter).toHaveAttribute('aria-pressed', 'true');
});
