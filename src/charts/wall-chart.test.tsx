import '../dom-for-tests.ts';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, expect, it, vi } from 'vitest';
import { chartOf, figureOf } from '../figures/figures-for-tests.ts';
import { USUAL_WALL, type WallSettings } from '../figures/wall-groups.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { emptyLedgerJson, ledgerOf } from '../ledger/ledgers-for-tests.ts';
import type { Language } from '../text/formats.ts';
import { LanguageProvider } from '../ui/language.ts';
import { WallChart } from './wall-chart.tsx';
import { WallArrangementContext } from './wall-settings.ts';

// jsdom lays nothing out, so there is nothing to scroll to.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

const named = (id: string, change: object) => ({ id, name: id, category: 'roads', ...change });

function ledgerOfRoads(more = 0) {
  const others = Array.from({ length: more }, (_, index) => named(`lane-${index}`, {}));
  return ledgerOf({
    ...emptyLedgerJson,
    categories: [
      { id: 'roads', name: { zh: '道路', en: 'Roads' } },
      { id: 'schools', name: { zh: '学校', en: 'Schools' } },
    ],
    projects: [
      named('大桥', {
        unit: '交通局',
        plannedStart: '2020-03',
        plannedCompletion: '2020-12',
        actualStart: '2020-04',
      }),
      named('隧道', { unit: '住建局', plannedStart: '2020-02', plannedCompletion: '2020-06' }),
      named('小学', { category: 'schools', unit: '交通局', plannedStart: '2020-11' }),
      ...others,
    ],
  });
}

interface WallProps {
  readonly ledger: Ledger;
  readonly language: Language;
  readonly onChoose: (key: string) => void;
}

function Wall({ ledger, language, onChoose }: WallProps) {
  const [settings, setSettings] = useState<WallSettings>(USUAL_WALL);
  const arrange = (change: Partial<WallSettings>) => setSettings((was) => ({ ...was, ...change }));
  const chart = chartOf(figureOf('wall-chart', {}, ledger), 'wall-chart');
  return (
    <LanguageProvider value={language}>
      <WallArrangementContext value={{ settings, arrange }}>
        <WallChart chart={chart} caption="挂图" onChoose={onChoose} />
      </WallArrangementContext>
    </LanguageProvider>
  );
}

function hang(ledger = ledgerOfRoads(), language: Language = 'zh') {
  const chosen = vi.fn<(key: string) => void>();
  const { container } = render(<Wall ledger={ledger} language={language} onChoose={chosen} />);
  const names = () => [...container.querySelectorAll('.wall-project')].map((at) => at.textContent);
  return { chosen, container, names, user: userEvent.setup() };
}

const focused = () => document.activeElement?.getAttribute('aria-label');

it('WallChart is a grid of rows in groups, with a head of months', () => {
  const { container, names } = hang();
  const grid = screen.getByRole('grid', { name: '挂图' });
  expect(grid).toHaveAttribute('aria-rowcount', '6');
  expect(grid).toHaveAttribute('aria-colcount', '13');
  expect(within(grid).getAllByRole('columnheader')).toHaveLength(13);
  expect(names()).toEqual(['大桥', '隧道', '小学']);
  const numbers = screen.getAllByRole('row').map((row) => row.getAttribute('aria-rowindex'));
  expect(numbers).toEqual(['1', '2', '3', '4', '5', '6']);
  expect(
    screen.getByRole('rowheader', { name: '道路 2 个\uff1a红灯 1 个\uff0c黄灯 1 个' }),
  ).toBeInTheDocument();
  const drawn = container.querySelectorAll(
    '.wall-row :is(.wall-planned, .wall-actual, .wall-overdue)',
  );
  expect(drawn).toHaveLength(4);
});

it('WallChart says of each row what was planned, what was done, and how late it is', () => {
  hang();
  expect(
    screen.getByRole('gridcell', {
      name: '计划开工 2020 年 2 月\uff0c计划竣工 2020 年 6 月\uff1b未开工\uff0c未竣工\uff1b开工逾期\uff0c竣工逾期\uff0c晚 7 个月',
    }),
  ).toBeInTheDocument();
});

it('WallChart is one stop for the tab key', async () => {
  const { container, user } = hang();
  expect(container.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1);
  await user.click(screen.getByRole('radio', { name: '宽松' }));
  await user.tab();
  expect(focused()).toMatch(/^大桥/);
  await user.tab();
  expect(document.body).toHaveFocus();
});

it('WallChart moves by row and month, and says what stands there', async () => {
  const { user } = hang();
  await user.click(screen.getByRole('radio', { name: '宽松' }));
  await user.tab();
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(focused()).toBe('大桥\uff0c2020 年 3 月\uff0c计划开工\uff0c实际未开工\uff0c黄灯');
  await user.keyboard('{ArrowDown}');
  expect(focused()).toBe(
    '隧道\uff0c2020 年 3 月\uff0c计划在建\uff0c实际未开工\uff0c开工逾期\uff0c红灯',
  );
  await user.keyboard('{End}');
  expect(focused()).toContain('2020 年 12 月\uff0c不在计划工期内\uff0c月份未到');
  await user.keyboard('{Control>}{End}{/Control}');
  expect(focused()).toMatch(/^小学\uff0c2020 年 12 月/);
  await user.keyboard('{Home}');
  expect(focused()).toMatch(/^小学\uff1b绿灯/);
  await user.keyboard('{PageUp}{PageUp}{PageUp}{ArrowUp}');
  expect(focused()).toMatch(/^大桥/);
});

it('WallChart opens a project by Enter, and by a click anywhere in its row', async () => {
  const { chosen, container, user } = hang();
  await user.click(screen.getByRole('radio', { name: '宽松' }));
  await user.tab();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(chosen).toHaveBeenLastCalledWith('project:隧道');
  await user.click(container.querySelectorAll('.wall-months .wall-drawing')[2]!);
  expect(chosen).toHaveBeenLastCalledWith('project:小学');
  expect(focused()).toMatch(/^小学/);
});

it('WallChart groups and sorts as chosen, and the focus stays with its project', async () => {
  const { container, names, user } = hang();
  await user.click(screen.getByRole('radio', { name: '宽松' }));
  await user.tab();
  await user.keyboard('{ArrowDown}');
  await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '责任单位');
  expect(names()).toEqual(['大桥', '小学', '隧道']);
  await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '类别');
  await user.selectOptions(screen.getByRole('combobox', { name: '排序' }), '计划开工');
  expect(names()).toEqual(['隧道', '大桥', '小学']);
  const stop = container.querySelector('[role="grid"] [tabindex="0"]');
  expect(stop?.getAttribute('aria-label')).toMatch(/^隧道/);
});

it('WallChart shows unit and leader where there is room', async () => {
  const { user } = hang();
  expect(screen.getAllByText('交通局')).toHaveLength(2);
  await user.click(screen.getByRole('radio', { name: '紧凑' }));
  expect(screen.queryByText('交通局')).not.toBeInTheDocument();
});

it('WallChart tells more of the row under the pointer, until Escape', async () => {
  const { container, user } = hang();
  await user.hover(screen.getByText('隧道'));
  const tip = container.querySelector('.wall-tip');
  expect(tip).toHaveTextContent('红灯');
  expect(tip).toHaveTextContent('竣工逾期');
  await user.keyboard('{Escape}');
  expect(container.querySelector('.wall-tip')).toBeNull();
});

it('WallChart renders of very many rows those on the screen, and the one with the focus', async () => {
  const { container, names, user } = hang(ledgerOfRoads(3000));
  expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '3006');
  expect(names().length).toBeLessThan(150);
  await user.click(screen.getByRole('radio', { name: '宽松' }));
  await user.tab();
  await user.keyboard('{Control>}{End}{/Control}');
  expect(focused()).toMatch(/^小学/);
  expect(container.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1);
});

it('WallChart speaks English', () => {
  hang(ledgerOfRoads(), 'en');
  expect(screen.getByRole('rowheader', { name: 'Roads, 2: 1 red, 1 yellow' })).toBeInTheDocument();
  expect(screen.getByRole('combobox', { name: 'Group by' })).toHaveValue('category');
});
