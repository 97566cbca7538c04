import '../dom-for-tests.ts';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { expect, it, vi } from 'vitest';
import type { ArrangedTable } from '../figures/arrange-table.ts';
import { chartOf, figureOf } from '../figures/figures-for-tests.ts';
import { FIRST_TABLE, type TableSettings } from '../figures/table-settings.ts';
import { emptyLedgerJson, ledgerOf } from '../ledger/ledgers-for-tests.ts';
import { LANGUAGES, type Language } from '../text/formats.ts';
import { LanguageProvider } from '../ui/language.ts';
import { ProjectTable } from './project-table.tsx';
import { TableDeskContext } from './table-desk.ts';

const ledgerWith = (projects: readonly object[]) =>
  ledgerOf({
    ...emptyLedgerJson,
    evidence: 'recorded',
    categories: [
      { id: 'roads', name: { zh: '道路', en: 'Roads' } },
      { id: 'schools', name: { zh: '学校', en: 'Schools' } },
    ],
    projects,
  });
const FOUR = ledgerWith([
  { id: 'a', name: '甲', category: 'schools', totalInvestment: 300, unit: '住建局' },
  { id: 'b', name: '乙', category: 'roads', totalInvestment: 100, unit: '住建局' },
  { id: 'c', name: '丙', category: 'roads', unit: '交通局' },
  { id: 'd', name: '丁', category: 'schools', totalInvestment: 200, unit: '交通局' },
]);

interface Opened {
  readonly ledger?: typeof FOUR;
  readonly language?: Language;
  readonly copy?: (table: ArrangedTable) => Promise<void>;
}

interface DeskProps {
  readonly children: ReactNode;
  readonly copy: (table: ArrangedTable) => Promise<void>;
  readonly onRead: (settings: TableSettings) => void;
}

/** A desk that remembers how the table is read. */
function Desk({ children, copy, onRead }: DeskProps) {
  const [settings, change] = useState<TableSettings>(FIRST_TABLE);
  onRead(settings);
  return <TableDeskContext value={{ settings, change, copy }}>{children}</TableDeskContext>;
}

/** Shows the table of a ledger. */
function open({ ledger = FOUR, language = 'zh', copy = () => Promise.resolve() }: Opened = {}) {
  const chart = chartOf(figureOf('project-table', {}, ledger), 'project-table');
  const onChoose = vi.fn<(key: string) => void>();
  const onRead = vi.fn<(settings: TableSettings) => void>();
  render(
    <LanguageProvider value={language}>
      <Desk copy={copy} onRead={onRead}>
        <ProjectTable chart={chart} caption="项目" onChoose={onChoose} />
      </Desk>
    </LanguageProvider>,
  );
  const user = userEvent.setup();
  const names = () =>
    screen
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent)
      .slice(0, -1);
  const head = (name: string) => screen.getByRole('columnheader', { name: new RegExp(`^${name}`) });
  const press = (name: string) => user.click(within(head(name)).getByRole('button'));
  return { user, names, head, press, onChoose, onRead };
}

it('ProjectTable shows the rows in the order of the ledger, with how many there are', () => {
  const { names } = open();
  expect(names()).toEqual(['甲', '乙', '丙', '丁']);
  expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '6');
  expect(screen.getAllByRole('row').map((row) => row.getAttribute('aria-rowindex'))).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
  ]);
  expect(screen.getByRole('rowheader', { name: '合计 4 个' })).toBeInTheDocument();
  expect(screen.getByRole('cell', { name: '600 万元以上' })).toBeInTheDocument();
});

it('ProjectTable sorts by the head of a column, the other way, and no longer', async () => {
  const { names, head, press } = open();
  await press('总投资');
  expect(names()).toEqual(['乙', '丁', '甲', '丙']);
  expect(head('总投资')).toHaveAttribute('aria-sort', 'ascending');
  await press('总投资');
  expect(names()).toEqual(['甲', '丁', '乙', '丙']);
  expect(head('总投资')).toHaveAttribute('aria-sort', 'descending');
  await press('总投资');
  expect(names()).toEqual(['甲', '乙', '丙', '丁']);
  expect(head('总投资')).not.toHaveAttribute('aria-sort');
});

it('ProjectTable sorts by a further column with Shift, by mouse and by keyboard', async () => {
  const { user, names, head, press } = open();
  await press('类别');
  await user.keyboard('{Shift>}');
  await press('总投资');
  await user.keyboard('{/Shift}');
  expect(names()).toEqual(['乙', '丙', '丁', '甲']);
  within(head('总投资')).getByRole('button').focus();
  await user.keyboard('{Shift>}{Enter}{/Shift}');
  expect(names()).toEqual(['乙', '丙', '甲', '丁']);
  expect(within(head('总投资')).getByRole('button')).toHaveAccessibleName(
    '总投资\uff0c第 2 排序列\uff0c降序',
  );
});

it('ProjectTable groups with counts and sums', async () => {
  const { user, names } = open();
  await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '类别');
  expect(names()).toEqual(['道路 2', '乙', '丙', '学校 2', '甲', '丁']);
  const schools = screen.getByRole('row', { name: /^学校 2/ });
  expect(within(schools).getByText('500 万元')).toBeInTheDocument();
  expect(schools).toHaveAttribute('aria-rowindex', '5');
});

it('ProjectTable shows the chosen columns, and those that it came with again', async () => {
  const { user, onRead } = open();
  const box = (name: string) => screen.getByRole('checkbox', { name });
  await user.click(box('类别'));
  await user.click(box('编号'));
  expect(screen.queryByRole('columnheader', { name: '类别' })).toBeNull();
  expect(screen.getAllByRole('columnheader')[1]).toHaveTextContent('编号');
  await user.click(screen.getByRole('button', { name: '恢复默认' }));
  expect(onRead).toHaveBeenLastCalledWith(FIRST_TABLE);
});

it('ProjectTable copies what is shown and says so, or that it could not', async () => {
  const copy = vi.fn<(table: ArrangedTable) => Promise<void>>(() => Promise.resolve());
  const { user } = open({ copy });
  const button = screen.getByRole('button', { name: '复制到 Excel' });
  await user.click(button);
  expect(await screen.findByText(/^已复制 4 行 12 列/)).toHaveAttribute('role', 'status');
  expect(copy.mock.calls[0]?.[0].total.count).toBe(4);
  copy.mockRejectedValueOnce(new Error('no'));
  await user.click(button);
  expect(await screen.findByText(/^没能复制/)).toHaveAttribute('role', 'status');
});

it('ProjectTable opens a project by its name, and goes from name to name by arrow keys', async () => {
  const { user, onChoose } = open();
  await user.click(screen.getByRole('button', { name: '乙' }));
  expect(onChoose).toHaveBeenCalledWith('project:b');
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('button', { name: '丙' })).toHaveFocus();
  await user.keyboard('{End}{Enter}');
  expect(onChoose).toHaveBeenLastCalledWith('project:d');
  await user.keyboard('{ArrowDown}{Home}{ArrowUp}');
  expect(screen.getByRole('button', { name: '甲' })).toHaveFocus();
});

it('ProjectTable draws few of very many rows, and reaches the last one by keyboard', async () => {
  const many = Array.from({ length: 2000 }, (_, at) => ({
    id: `p${at}`,
    name: `项目 ${at}`,
    category: 'roads',
  }));
  const { user } = open({ ledger: ledgerWith(many) });
  expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '2002');
  expect(screen.getAllByRole('rowheader').length).toBeLessThan(60);
  screen.getByRole('button', { name: '项目 0' }).focus();
  await user.keyboard('{End}');
  expect(screen.getByRole('button', { name: '项目 1999' })).toHaveFocus();
});

it.each(LANGUAGES)('ProjectTable speaks %s alone', (language) => {
  open({ language });
  const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  expect(heads.every((head) => /\p{Script=Han}/u.test(head) === (language === 'zh'))).toBe(true);
});
