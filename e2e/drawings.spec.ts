import type { Locator } from '@playwright/test';
import { expect, type Figure, test } from './board.ts';

/** How wide marks are drawn, from the first to the last. */
async function widthsOf(marks: Locator): Promise<readonly number[]> {
  return marks.evaluateAll((elements) =>
    elements.map((element) => element.getBoundingClientRect().width),
  );
}

async function expectRatio(marks: Locator, expected: number): Promise<void> {
  const [first = 0, second = 0] = await widthsOf(marks);
  expect(first / second).toBeCloseTo(expected, 1);
}

async function expectTexts(figure: Figure, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await expect(figure.drawing.getByText(text, { exact: true })).toBeVisible();
  }
}

test.describe('drawings', { tag: ['@phone', '@wall'] }, () => {
  test('planned is outlined above, actual solid below, on one scale from zero', async ({
    board,
  }) => {
    await board.open();
    const starts = board.figure('starts');
    await expectTexts(starts, ['计划', '17', '实际', '26', '+9']);
    await expectRatio(starts.marks(), 17 / 26);
    await expect(starts.marks('planned')).toHaveCSS('fill', 'none');
    await expect(starts.marks('actual')).not.toHaveCSS('fill', 'none');
    const completions = board.figure('completions');
    await expectTexts(completions, ['计划', '11', '实际', '13']);
    await expectRatio(completions.marks(), 11 / 13);
    // Side by side, one project is as long in the one drawing as in the other.
    const [startsPlanned = 0] = await widthsOf(starts.marks('planned'));
    const [completionsPlanned = 0] = await widthsOf(completions.marks('planned'));
    expect(startsPlanned / completionsPlanned).toBeCloseTo(17 / 11, 1);
  });

  test('the portfolio is drawn as 32 and 102 of 134', async ({ board }) => {
    await board.open();
    const portfolio = board.figure('portfolio');
    await expectTexts(portfolio, ['重点产业项目', '32 个', '23.9%', '其他项目', '102 个', '76.1%']);
    await expectRatio(portfolio.marks(), 32 / 102);
  });

  test('the target is a lower bound with an open end, and what is done hatched', async ({
    board,
  }) => {
    await board.open();
    const investment = board.figure('investment');
    await expectTexts(investment, ['计划', '100 亿元以上', '实际', '未公布']);
    await expect(investment.drawing.locator('.open-end')).toBeVisible();
    await expect(investment.marks('unknown')).toHaveCSS('fill', /url\(/);
    await expect(investment.marks('actual')).toHaveCount(0);
    const reach = async (part: string) => {
      const box = await investment.drawing.locator(part).boundingBox();
      return box === null ? 0 : box.x + box.width;
    };
    expect(await reach('.open-end')).toBeGreaterThan(await reach('.mark-planned'));
  });

  test('nine of twelve months are filled, up to the rule of the month', async ({ board }) => {
    await board.open();
    const time = board.figure('time');
    await expect(time.marks()).toHaveCount(12);
    await expect(time.marks('count')).toHaveCount(9);
    await expectTexts(time, ['1', '9', '10', '12', '已过 9 / 12 个月']);
    const rule = await time.drawing.locator('.as-of-rule').boundingBox();
    const september = await time.marks('count').last().boundingBox();
    const october = await time.marks().nth(9).boundingBox();
    expect(rule?.x).toBeGreaterThanOrEqual((september?.x ?? 0) + (september?.width ?? 0) - 1);
    expect(rule?.x).toBeLessThanOrEqual((october?.x ?? 0) + 1);
  });

  test('five batches stand in their order, each with its next step', async ({ board }) => {
    await board.open();
    const byStage = board.figure('byStage');
    await expect(byStage.body.getByRole('button')).toHaveText([
      '储备抓转化0',
      '签约抓落地3',
      '开工抓保障1',
      '在建抓进度4',
      '竣工抓投产8',
      '阶段未公布4',
    ]);
    await expect(byStage.mark('阶段未公布').locator('.mark')).toHaveClass(/mark-unknown/);
    const widths = await widthsOf(byStage.marks());
    expect(widths[0]).toBe(0);
    expect((widths[4] ?? 0) / (widths[3] ?? 1)).toBeCloseTo(8 / 4, 1);
  });

  test('categories and investments are ranked; what is not published stands apart', async ({
    board,
  }) => {
    await board.open();
    const byCategory = board.figure('byCategory');
    await expect(byCategory.body.getByRole('button')).toHaveText([
      '民生8 个',
      '产业5 个',
      '园区配套5 个',
      '基础设施2 个',
    ]);
    await expectRatio(byCategory.marks(), 8 / 5);
    const byInvestment = board.figure('byInvestment');
    await expect(byInvestment.body.getByRole('button')).toHaveText([
      /^轨道交通装备产业扩建项目.道岔二期.10 亿元$/,
      '湖南博羿新产业基地1 亿元',
    ]);
    await expectTexts(byInvestment, ['18 个未公布']);
    await expectRatio(byInvestment.marks('count'), 10 / 1);
  });

  test('the drawings speak English too', async ({ board }) => {
    const english = board.in('en');
    await english.open('?lang=en');
    await expectTexts(english.figure('starts'), ['Planned', 'Actual', '17', '26', '+9']);
    await expectTexts(english.figure('portfolio'), ['Other projects', '102 projects']);
    await expectTexts(english.figure('investment'), ['10 billion yuan or more', 'not published']);
    await expectTexts(english.figure('time'), ['9 of 12 months gone']);
    await expect(english.figure('byStage').body.getByRole('button')).toHaveText([
      'Reserveturn into contracts0',
      'Signedsettle on site3',
      'Startedsecure what it needs1',
      'Under waykeep the pace4',
      'Completedput into use8',
      'Stage not published4',
    ]);
  });
});
