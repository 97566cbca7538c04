import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openBoard } from './app-for-tests.tsx';
import { month, shippedLedger, withProject } from './ledger/ledgers-for-tests.ts';
import { FORMULA_IDS } from './text/formulas.ts';

/** One project, three months late: red by our rules and by those of 银川, dark by those of 三亚. */
const ledger = withProject(shippedLedger, 'boyi-base', { plannedStart: month('2020-07') });
const panel = () => screen.getByRole('dialog');
const within_ = () => within(panel());
const choose = (name: string) => within_().getByRole('radio', { name });
const apply = () => within_().getByRole('button', { name: '应用' });
/** The preview: red, yellow, green, exempt, no plan. */
const preview = () =>
  within(within_().getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    );

async function openRules() {
  const board = await openBoard({ ledger });
  await board.user.click(screen.getByRole('button', { name: '规则\uff1a挂图自拟规则' }));
  return board;
}

it('App shows the rules in force, and how many would be red under others, before they are applied', async () => {
  const { user, store } = await openRules();
  expect(panel()).toHaveAccessibleName('红黄绿灯规则');
  expect(choose('挂图自拟规则')).toBeChecked();
  await user.click(choose('三亚 2022 年规则'));
  expect(panel()).toHaveTextContent('《海南日报》2022 年 5 月 13 日第 007 版');
  expect(preview()).toEqual([
    ['1', '0'],
    ['0', '0'],
    ['0', '0'],
    ['0', '0'],
    ['19', '20'],
  ]);
  expect(store.getState().rules).toBeUndefined();
  await user.click(apply());
  expect(store.getState().rules).toBe('sanya-2022');
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('App takes the ledger’s own rules up again, and leaves all as it was on cancelling', async () => {
  const { user, store } = await openBoard({ ledger, rules: 'yinchuan-2025' });
  const opener = screen.getByRole('button', { name: '规则\uff1a银川 2025 年规则' });
  await user.click(opener);
  await user.click(choose('三亚 2022 年规则'));
  await user.click(within_().getByRole('button', { name: '取消' }));
  expect(store.getState().rules).toBe('yinchuan-2025');
  await user.click(opener);
  await user.click(within_().getByRole('button', { name: /^恢复台账自带的规则/ }));
  expect(store.getState().rules).toBeUndefined();
});

it('App takes the ledger’s own rules as no others', async () => {
  const { user, store } = await openRules();
  await user.click(choose('银川 2025 年规则'));
  await user.click(choose('挂图自拟规则'));
  await user.click(apply());
  expect(store.getState().rules).toBeUndefined();
});

it('App reads rules of an office’s own from the form, and says what is wrong where it stands', async () => {
  const { user, store } = await openRules();
  await user.click(choose('自定义'));
  const start = within(within_().getByRole('group', { name: '第 1 条\uff1a开工' }));
  const red = start.getByRole('textbox', { name: /^红灯/ });
  await user.clear(red);
  await user.type(red, '0');
  expect(red).toBeInvalid();
  expect(red).toHaveAccessibleDescription(/请填 1 或更大的整数/);
  expect(within_().queryByRole('table')).toBeNull();
  await user.click(apply());
  expect(store.getState().rules).toBeUndefined();
  expect(red).toHaveFocus();
  await user.clear(red);
  await user.type(red, '6');
  expect(red).toBeValid();
  expect(preview()[0]).toEqual(['1', '0']);
  expect(preview()[1]).toEqual(['0', '1']);
  await user.clear(within_().getByRole('textbox', { name: '规则名称' }));
  await user.type(within_().getByRole('textbox', { name: '规则名称' }), '本区规则');
  await user.click(apply());
  expect(store.getState().rules).toMatchObject({
    name: '本区规则',
    clauses: [{ redFrom: 6 }, {}, {}],
  });
  expect(screen.getByRole('button', { name: '规则\uff1a本区规则' })).toBeVisible();
});

it('App keeps the focus in the form as clauses come and go', async () => {
  const { user } = await openBoard({ ledger, rules: 'sanya-2022', panel: { kind: 'rules' } });
  await user.click(choose('自定义'));
  expect(within_().getAllByRole('group', { name: /^第 \d 条/ })).toHaveLength(1);
  await user.click(within_().getByRole('button', { name: '添加竣工一条' }));
  const added = within(within_().getByRole('group', { name: '第 2 条\uff1a竣工' }));
  expect(added.getByRole('combobox')).toHaveFocus();
  await user.click(added.getByRole('button', { name: /^删除/ }));
  expect(within_().getByRole('button', { name: '添加开工一条' })).toHaveFocus();
  await user.click(within_().getByRole('button', { name: /^删除/ }));
  expect(within_().getByRole('alert')).toHaveTextContent('请添加一条');
});

it('App names the rules in force in a project’s panel', async () => {
  await openBoard({
    ledger,
    rules: {
      name: '本区规则',
      clauses: [{ on: 'start', counts: 'late', yellowFrom: 1, redFrom: 9 }],
    },
    panel: { kind: 'project', project: ledger.projects.find(({ id }) => id === 'boyi-base')!.id },
  });
  expect(panel()).toHaveTextContent('黄灯\uff1a开工晚 2 个月\uff08本区规则\uff09');
});

it('App opens the help at the formula of a figure, and leads from one to another', async () => {
  const { user, figure, store } = await openBoard();
  await user.click(
    within(figure('starts')).getByRole('button', { name: /^口径\uff1a计划开工多少/ }),
  );
  expect(store.getState().panel).toEqual({ kind: 'help', formula: 'start-rate' });
  expect(panel()).toHaveAccessibleName('口径与公式');
  expect(within_().getByRole('heading', { name: '开工率' })).toHaveFocus();
  expect(within_().getAllByRole('heading', { level: 3 })).toHaveLength(FORMULA_IDS.length);
  await user.click(within_().getByRole('button', { name: '销号率' }));
  expect(within_().getByRole('heading', { name: '销号率' })).toHaveFocus();
  await user.click(within_().getByRole('button', { name: '红黄绿灯规则' }));
  expect(panel()).toHaveAccessibleName('红黄绿灯规则');
});

it('App says every formula in both languages', async () => {
  await openBoard({ language: 'en', panel: { kind: 'help', formula: 'looks' } });
  expect(within_().getByRole('heading', { name: 'How it looks' })).toHaveFocus();
  expect(panel()).toHaveTextContent('done in the year ÷ planned for the year');
  expect(panel()).not.toHaveTextContent(/undefined/);
});
