import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './board.ts';

const SAMPLE = '/?ledger=sample-134';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const opener = (page: Page, rules: string) =>
  page.getByRole('button', { name: `规则\uff1a${rules}`, exact: true });
const panel = (page: Page) => page.getByRole('dialog', { name: '红黄绿灯规则' });

/** How many projects the filter says have a light. */
async function lit(page: Page, light: string): Promise<number> {
  const button = page.getByRole('button', { name: new RegExp(`^${light}\uff0c`) }).first();
  return Number(/(\d+) 个项目/.exec((await button.getAttribute('aria-label')) ?? '')?.[1]);
}

/** How many the preview says would have it. */
async function previewed(page: Page, light: string): Promise<number> {
  const row = panel(page).getByRole('row', { name: new RegExp(`^${light}`) });
  return Number(await row.getByRole('cell').last().innerText());
}

test('another rule set is tried, applied, kept by the link, and taken back', {
  tag: ['@phone'],
}, async ({ page }) => {
  await page.goto(SAMPLE);
  const before = await lit(page, '红灯');
  await opener(page, '挂图自拟规则').click();
  await panel(page).getByRole('radio', { name: '三亚 2022 年规则' }).check();
  await expect(panel(page)).toContainText('《海南日报》2022 年 5 月 13 日第 007 版');
  await expect(panel(page)).toContainText('开工\uff1a规则没有说');
  const then = await previewed(page, '红灯');
  expect(then).not.toBe(before);
  expect(await lit(page, '红灯')).toBe(before);
  await panel(page).getByRole('button', { name: '应用' }).click();
  await expect(panel(page)).toBeHidden();
  await expect(page).toHaveURL(/rules=sanya-2022/);
  await expect(opener(page, '三亚 2022 年规则')).toBeVisible();
  expect(await lit(page, '红灯')).toBe(then);
  await page.reload();
  await expect(opener(page, '三亚 2022 年规则')).toBeVisible();
  expect(await lit(page, '红灯')).toBe(then);
  await opener(page, '三亚 2022 年规则').click();
  await panel(page)
    .getByRole('button', { name: /^恢复台账自带的规则/ })
    .click();
  await expect(page).not.toHaveURL(/rules=/);
  expect(await lit(page, '红灯')).toBe(before);
});

test('an office writes its own rules by keyboard; a wrong number is refused where it stands', async ({
  page,
}) => {
  await page.goto(SAMPLE);
  const before = await lit(page, '红灯');
  await opener(page, '挂图自拟规则').focus();
  await page.keyboard.press('Enter');
  await panel(page).getByRole('radio', { name: '挂图自拟规则' }).focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  await expect(panel(page).getByRole('radio', { name: '自定义' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('示例区规则');
  const money = panel(page).getByRole('group', { name: '第 3 条\uff1a投资' });
  const red = money.getByRole('textbox', { name: /^红灯/ });
  await red.fill('-5');
  await expect(red).toHaveAccessibleDescription(/不能是负数/);
  await expect(panel(page).getByRole('status')).toContainText('还有 1 处要改');
  await panel(page).getByRole('button', { name: '应用' }).focus();
  await page.keyboard.press('Enter');
  await expect(red).toBeFocused();
  await red.fill('60');
  const then = await previewed(page, '红灯');
  expect(then).toBeLessThan(before);
  await panel(page).getByRole('button', { name: '应用' }).focus();
  await page.keyboard.press('Enter');
  await expect(opener(page, '示例区规则')).toBeFocused();
  expect(await lit(page, '红灯')).toBe(then);
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(opener(page, '示例区规则')).toBeVisible();
  expect(await lit(page, '红灯')).toBe(then);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /前往/ }).fill('红黄绿灯规则');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('radio', { name: '自定义' })).toBeChecked();
  await expect(panel(page).getByRole('textbox', { name: '规则名称' })).toHaveValue('示例区规则');
});

test('a link whose rules cannot be read opens under the ledger’s own', async ({ page }) => {
  await page.goto(`${SAMPLE}&rules=%7B%22name%22%3A%22x%22%7D`);
  await expect(opener(page, '挂图自拟规则')).toBeVisible();
});

test('a figure links to its formula, and the help is one press away', { tag: ['@phone'] }, async ({
  board,
  page,
}) => {
  await board.open();
  const link = board.figure('time').root.getByRole('button', { name: /^口径\uff1a/ });
  await link.click();
  await expect(page).toHaveURL(/help=time-progress/);
  await expect(board.panel.getByRole('heading', { name: '时序进度', exact: true })).toBeFocused();
  await expect(
    board.panel.getByRole('heading', { name: '时序进度', exact: true }),
  ).toBeInViewport();
  await board.panel.getByRole('button', { name: '销号率' }).click();
  await expect(board.panel.getByRole('heading', { name: '销号率' })).toBeInViewport();
  await page.goBack();
  await expect(board.panel.getByRole('heading', { name: '时序进度', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  await page.getByRole('button', { name: '口径与公式' }).click();
  await expect(page).toHaveURL(/help=start-rate/);
});

for (const theme of ['light', 'dark'] as const) {
  for (const language of ['zh', 'en'] as const) {
    test(`axe finds nothing to mend in rules and help (${language}, ${theme})`, {
      tag: ['@phone'],
    }, async ({ page }) => {
      const check = async (state: string) => {
        const axe = new AxeBuilder({ page }).withTags(RULES).include('dialog');
        const { violations } = await axe.analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => ({ id, target })),
        );
        expect(found, state).toEqual([]);
      };
      const query = `${SAMPLE}&lang=${language}&theme=${theme}`;
      await page.goto(`${query}&panel=rules`);
      await expect(page.getByRole('dialog')).toBeVisible();
      await check('presets');
      await page.getByRole('radio').last().check();
      await page.getByRole('dialog').getByRole('textbox').nth(2).fill('x');
      await check('form');
      await page.goto(`${query}&help=looks`);
      await expect(page.getByRole('dialog')).toBeVisible();
      await check('help');
    });
  }
}
