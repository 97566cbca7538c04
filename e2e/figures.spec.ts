import { expect, test } from './board.ts';
import { FIGURE_NAMES, type FigureName, TITLE } from './words.ts';

interface Answer {
  readonly figure: FigureName;
  readonly zh: RegExp;
  readonly en: RegExp;
  /** What is measured: period and unit. */
  readonly measure: { readonly zh: string; readonly en: string };
}

const NAMED_IN = { zh: '报道提到的 20 个项目', en: '20 projects that the article names' };

const ANSWERS: readonly Answer[] = [
  {
    figure: 'starts',
    zh: /^开工 26 个\uff0c超计划 9 个\uff08152\.9%\uff09$/,
    en: /^26 projects started, 9 more than planned \(152\.9%\)$/,
    measure: { zh: '2020 年 1—9 月 · 个', en: 'January–September 2020 · projects' },
  },
  {
    figure: 'completions',
    zh: /^竣工 13 个\uff0c超计划 2 个\uff08118\.2%\uff09$/,
    en: /^13 projects completed, 2 more than planned \(118\.2%\)$/,
    measure: { zh: '2020 年 1—9 月 · 个', en: 'January–September 2020 · projects' },
  },
  {
    figure: 'portfolio',
    zh: /134 个\uff0c其中重点产业 32 个$/,
    en: /^134 projects.*32 of them key industrial$/,
    measure: { zh: '2020 年 · 个', en: '2020 · projects' },
  },
  {
    figure: 'investment',
    zh: /^全年目标 100 亿元以上\uff0c完成额未公布$/,
    en: /^Target: 10 billion yuan or more; done so far is not published$/,
    measure: { zh: '2020 年 · 亿元', en: '2020 · yuan' },
  },
  {
    figure: 'time',
    zh: /^全年已过 9 个月\uff0875%\uff09\uff1b开工、竣工均达到或超过同期计划$/,
    en: /^9 months of the year are gone \(75%\); starts and completions are at or above the plan/,
    measure: { zh: '2020 年', en: '2020' },
  },
  {
    figure: 'byStage',
    zh: /^20 个.*项目\uff0c竣工.*8 个.*阶段未公布 4 个$/,
    en: /^20 named projects, 8 completed, 4 with no published stage$/,
    measure: NAMED_IN,
  },
  {
    figure: 'byCategory',
    zh: /^20 个.*项目\uff0c民生最多\uff0c8 个$/,
    en: /^20 named projects, most in Livelihood \(8\)$/,
    measure: NAMED_IN,
  },
  {
    figure: 'byInvestment',
    zh: /^20 个.*项目.*2 个公布了投资\uff0c合计 11 亿元$/,
    en: /^2 of 20 named projects have a published investment: 1\.1 billion yuan$/,
    measure: NAMED_IN,
  },
  {
    figure: 'list',
    zh: /^20 个.*项目\uff0c月度计划均未公布$/,
    en: /^20 named projects; no monthly plan is published/,
    measure: NAMED_IN,
  },
  {
    figure: 'livelihood',
    zh: /^2019 年完成惠民项目 140 个\uff0c2020 年承诺惠民实事 10 件$/,
    en: /^140 projects for residents completed in 2019; 10 livelihood commitments for 2020$/,
    measure: { zh: '8 项公布的指标', en: '8 published indicators' },
  },
  {
    figure: 'enterprise',
    zh: /基金 5 亿元\uff1b截至 2020 年 2 月 20 日\uff0c省市重点项目复工 10 个$/,
    en: /fund: 500 million yuan; 10 projects .* by 20 February 2020$/,
    measure: { zh: '6 项公布的指标', en: '6 published indicators' },
  },
  {
    figure: 'practice',
    zh: /^挂图作战\uff1a“五个一批”、三级工作联席会议、“五大战场”、“六场硬仗”$/,
    en: /^Run from the wall chart: Five Batches, Three-level joint meetings, Five Fronts, Six Campaigns$/,
    measure: { zh: '4 项公布的指标', en: '4 published indicators' },
  },
];

for (const language of ['zh', 'en'] as const) {
  test(`every figure answers in a sentence and says what it measures (${language})`, {
    tag: ['@phone', '@wall'],
  }, async ({ board }) => {
    const spoken = board.in(language);
    await spoken.open(language === 'zh' ? '' : '?lang=en');
    await expect(board.page.getByRole('heading', { level: 1 })).toHaveText(TITLE[language]);
    for (const answer of ANSWERS) {
      const figure = spoken.figure(answer.figure);
      await expect(figure.headline).toHaveText(answer[language]);
      await expect(figure.root).toContainText(answer.measure[language]);
      await expect(figure.body).toBeVisible();
    }
  });
}

test('the figures stand in the order of their questions', { tag: ['@phone', '@wall'] }, async ({
  board,
}) => {
  await board.open();
  await expect(board.main.getByRole('heading', { level: 3 })).toHaveText(
    ANSWERS.map(({ zh }) => zh),
  );
  expect(ANSWERS.map(({ figure }) => figure)).toEqual(FIGURE_NAMES);
});

test('months and periods are those of the ledger in any time zone', { tag: ['@zones'] }, async ({
  board,
}) => {
  await board.open();
  await expect(board.page.getByRole('banner')).toContainText('截至 2020 年 9 月');
  await expect(board.figure('starts').root).toContainText('2020 年 1—9 月');
  await expect(board.figure('time').drawing).toContainText('已过 9 / 12 个月');
  await expect(board.figure('enterprise').body).toContainText('截至 2020 年 2 月 20 日');
  await expect(board.figure('enterprise').body).toContainText('2020 年 5 月 22 日');
});

test('months and periods are those of the ledger in English in any time zone', {
  tag: ['@zones'],
}, async ({ board }) => {
  const english = board.in('en');
  await english.open('?lang=en');
  await expect(board.page.getByRole('banner')).toContainText('As of September 2020');
  await expect(english.figure('starts').root).toContainText('January–September 2020');
  await expect(english.figure('enterprise').body).toContainText('by 20 February 2020');
  await expect(english.figure('enterprise').body).toContainText('22 May 2020');
});

test('time is read against starts and completions, and its limits are said', async ({ board }) => {
  await board.open();
  const time = board.figure('time');
  await expect(time.body).toContainText(/开工\s*152\.9%/);
  await expect(time.body).toContainText(/竣工\s*118\.2%/);
  await expect(time.root).toContainText(/不是全年计划\uff0c完成率不能与 75% 相比/);
});

const LIVELIHOOD = [
  /140 个\s*经居民票决的惠民项目\s*实际\s*2019 年\s*§3¶5/,
  /60 个以上\s*改善老旧小区\s*计划\s*2020 年\s*§3¶6/,
  /约 1 万户\s*改善人居环境的居民\s*计划\s*2020 年\s*§3¶6/,
  /2 个\s*新建 24 小时智能书屋\s*计划\s*2020 年\s*§3¶6/,
  /3 个\s*新建社会足球场\s*计划\s*2020 年\s*§3¶6/,
  /2 所\s*改造公办幼儿园\s*计划\s*2020 年\s*§3¶6/,
  /10 件\s*惠民实事\s*计划\s*2020 年\s*§3¶6/,
  /3 家\s*实训基地.博雅实业等.\s*实际\s*近年来\s*§3¶1/,
];

const ENTERPRISE = [
  /60 个以上\s*开工竣工的产业项目\s*实际\s*3 年多来\s*§1¶3/,
  /10 个\s*复工的省市重点项目\s*实际\s*截至 2020 年 2 月 20 日\s*§1¶4/,
  /2000 亿元 → 3000 亿元\s*轨道交通装备产业规模\s*目标\s*时间未公布\s*§2¶3/,
  /7 个\s*创新平台\s*2020 年\s*§2¶5/,
  /1000 万元\s*签订企业贷款协议.株洲福德轨道交通研究院与长沙银行.\s*实际\s*2020 年 5 月 22 日\s*§4¶1/,
  /5 亿元\s*轨道交通产业发展基金总规模\s*2018 年以来\s*§4¶4/,
];

test('what is done and promised for residents and enterprises, each with period and place', {
  tag: ['@phone', '@wall'],
}, async ({ board }) => {
  await board.open();
  await expect(board.figure('livelihood').body.getByRole('listitem')).toHaveText(LIVELIHOOD, {
    useInnerText: true,
  });
  await expect(board.figure('enterprise').body.getByRole('listitem')).toHaveText(ENTERPRISE, {
    useInnerText: true,
  });
});

test('the practice figure says what the article leaves open', async ({ board }) => {
  await board.open();
  await expect(board.figure('practice').body.getByRole('listitem')).toHaveText(
    [/5 批\s*.五个一批/, /3 级\s*三级工作联席会议/, /5 个\s*.五大战场/, /6 场\s*.六场硬仗/],
    { useInnerText: true },
  );
  await expect(board.figure('practice').root).toContainText(
    /报道没有列出.*五大战场.*六场硬仗.*的内容/,
  );
});
