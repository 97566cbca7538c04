// @vitest-environment node
import { expect, it } from 'vitest';
import type { Ledger } from '../ledger/ledger.ts';
import { LANGUAGES } from '../text/formats.ts';
import { write } from '../text/messages.ts';
import type { Filters } from '../view/filters.ts';
import { lookAt, portfolioOf } from '../view/versions-for-tests.ts';
import type { Cell } from './cell.ts';
import { chartOf, everySentence, said } from './figures-for-tests.ts';
import { buildFigures } from './index.ts';

const figure = (
  id: string,
  ledger: Ledger,
  filters: Partial<Filters> = {},
  earlier: readonly Ledger[] = [],
) => buildFigures(lookAt(ledger, filters, earlier)).find((built) => built.id === id)!;

function text(cell: Cell): unknown {
  if (cell.kind === 'label') return write(cell.label, 'zh');
  if (cell.kind === 'quantity') return cell.quantity;
  if (cell.kind === 'rate')
    return cell.rate.kind === 'ratio' && [cell.rate.actual, cell.rate.planned];
  if (cell.kind === 'month') return cell.month;
  if (cell.kind === 'projects') return cell.projects.map(({ id }) => id).join(' ');
  return cell.kind === 'light' ? cell.light : undefined;
}
const cellsOf = (built: ReturnType<typeof figure>) =>
  chartOf(built, 'listing').rows.map(({ cells }) => cells.map(text));

const late = { plannedStart: '2020-07' };
const onTime = { plannedStart: '2020-07', actualStart: '2020-07' };
const matter = (fields: object) => ({ matter: '交地', handedOut: '2020-06-01', ...fields });
const PROJECTS = [
  { ...onTime, unit: '住建局', leader: '甲' },
  { ...onTime, unit: '住建局', leader: '甲', problems: '资金缺口', problemKind: '资金' },
  { ...onTime, unit: '住建局', problems: '无', leader: '甲' },
  { ...late, unit: '交通局', problems: '未拆迁', problemKind: '征地拆迁' },
  { ...late, unit: '交通局', problems: '未拆迁', problemKind: '征地拆迁' },
  { ...onTime, unit: '交通局', problems: '待批', category: 'livelihood' },
  { ...late, unit: '教育局', problems: ' 暂无 ' },
  { ...late, unit: '教育局', problems: '/', exemption: { reason: '规划调整' } },
];
const ASSIGNMENTS = [
  { unit: '住建局', due: '2020-08-31', cleared: '2020-08-31', meeting: 1, project: 'p0' },
  { unit: '住建局', due: '2020-08-31', cleared: '2020-09-02', meeting: 2 },
  { unit: '资源局', due: '2020-09-15', meeting: 2, project: 'p1' },
  { unit: '资源局', due: '2020-10-15' },
].map((fields, index) => ({ id: `a${index}`, ...matter(fields) }));
const ledger = portfolioOf(PROJECTS, { assignments: ASSIGNMENTS });
/** In July nobody was late yet but the unit of buildings, with two of three. */
const before = portfolioOf(
  PROJECTS.map((project, index) =>
    index < 2 ? { ...project, ...late, plannedStart: '2020-06', actualStart: undefined } : project,
  ),
  { asOf: '2020-07' },
);

it('league-units ranks by the share of late projects, with the change since the version before', () => {
  const league = figure('league-units', ledger, {}, [before]);
  expect(said(league, 'zh')).toEqual([
    '2 个责任单位排名\uff0c1 个没有超期项目\uff1b超期占比最高\uff1a交通局\uff082 / 3\uff09',
    '截至 2020 年 9 月\uff0c台账中的 8 个项目',
    '排名\uff1a先比超期项目占比\uff0c低的在前\uff1b再比超期个数\uff0c少的在前\uff1b相同并列。项目只计有计划月份的。',
    '免考核的 1 个项目不计入排名。',
    '名次变化\uff1a与截至 2020 年 7 月的上一版台账相比。',
  ]);
  expect(said(league, 'en')[0]).toBe(
    '2 units ranked, 1 without a late project; the greatest share: 交通局 (2 of 3)',
  );
  expect(cellsOf(league)).toEqual([
    ['住建局', '1', '上升 1 位', 3, 3, 0, [0, 3], [1, 2]],
    ['交通局', '2', '下降 1 位', 3, 1, 2, [2, 3], '—'],
    ['教育局', '项目少于 3 个\uff0c不排名', '—', 1, 0, 1, [1, 1], '—'],
  ]);
});

it('league-units shows the unit asked for, with its rank among all', () => {
  const league = figure('league-units', ledger, { units: ['交通局'] });
  expect(cellsOf(league)).toEqual([['交通局', '2', 3, 1, 2, [2, 3], '—']]);
});

it('league-leaders says where all are on time, and where nobody is ranked', () => {
  expect(said(figure('league-leaders', ledger), 'zh')[0]).toBe(
    '1 个联系领导排名\uff0c都没有超期项目',
  );
  const few = portfolioOf([{ ...late, leader: '甲' }]);
  expect(said(figure('league-leaders', few), 'zh')[0]).toBe(
    '没有项目满 3 个的联系领导\uff0c不排名',
  );
});

it('assignments counts by unit, the most overdue first', () => {
  const assignments = figure('assignments', ledger);
  expect(said(assignments, 'zh').slice(0, 2)).toEqual([
    '交办 4 件\uff0c销号 2 件\uff0c销号率 50%\uff0c逾期未销号 1 件',
    '截至 2020-09-30 · 件',
  ]);
  expect(said(assignments, 'en')[0]).toBe('4 handed out, 2 cleared (50%), 1 overdue');
  expect(cellsOf(assignments)).toEqual([
    ['资源局', 2, 1, 0, 0, 2, 1, [0, 1]],
    ['住建局', 2, 2, 1, 1, 0, 0, [1, 2]],
  ]);
  expect(chartOf(assignments, 'listing').rows.map(({ mark }) => mark)).toEqual([
    undefined,
    { kind: 'own', dimension: 'unit', choice: '住建局' },
  ]);
  expect(assignments.rows).toEqual(['p0', 'p1']);
});

it('assignments says what of it follows no filter', () => {
  const filtered = figure('assignments', ledger, { text: 'p0' });
  expect(said(filtered, 'zh')[0]).toBe(
    '交办 1 件\uff0c销号 1 件\uff0c销号率 100%\uff0c逾期未销号 0 件',
  );
  expect(said(filtered, 'zh').at(-1)).toBe('另有 2 件不属于哪个项目\uff0c筛选时不计。');
  expect(said(figure('assignments', ledger, { text: 'p7' }), 'zh')[0]).toBe('没有符合条件的交办件');
});

it('assignments-by-meeting counts by the level of the meeting', () => {
  const meetings = figure('assignments-by-meeting', ledger);
  expect(said(meetings, 'zh')[0]).toBe('一级会议销号 1 / 1 件\uff0c二级会议销号 1 / 2 件');
  expect(cellsOf(meetings).map(([name, handedOut]) => [name, handedOut])).toEqual([
    ['一级联席会议', 1],
    ['二级联席会议', 2],
    ['会议未填', 1],
  ]);
});

it('problems groups by kind and unit; what stands for none is none', () => {
  const problems = figure('problems', ledger);
  expect(said(problems, 'zh')[0]).toBe('4 个项目有问题\uff0c最多的是征地拆迁\uff0c2 个');
  expect(said(problems, 'en')[0]).toBe('4 projects have a problem, most often: 征地拆迁 (2)');
  expect(cellsOf(problems)).toEqual([
    ['征地拆迁', '交通局', 'p3', 'red', '未拆迁'],
    ['征地拆迁', '交通局', 'p4', 'red', '未拆迁'],
    ['资金', '住建局', 'p1', 'green', '资金缺口'],
    ['未分类', '交通局', 'p5', 'green', '待批'],
  ]);
  expect(said(figure('problems', portfolioOf([{ problems: '无' }])), 'zh')[0]).toBe(
    '台账没有记录存在问题',
  );
});

it('since-last tells the changes by kind', () => {
  const older = portfolioOf(
    [
      { plannedStart: '2020-07', yearDone: 10 },
      { plannedStart: '2020-08' },
      { plannedStart: '2020-08', plannedCompletion: '2020-10' },
      { id: 'gone', name: '旧桥' },
    ],
    { asOf: '2020-08' },
  );
  const newer = portfolioOf([
    { plannedStart: '2020-07', actualStart: '2020-09', yearDone: 30 },
    { plannedStart: '2020-08' },
    { plannedStart: '2020-08', actualStart: '2020-08', plannedCompletion: '2020-12', yearDone: 5 },
    { id: 'new', plannedStart: '2020-09' },
  ]);
  const since = figure('since-last', newer, {}, [older]);
  expect(said(since, 'zh')).toEqual([
    '与 2020 年 8 月相比\uff1a开工 2 个\uff0c新增超期 1 个\uff0c超期后补上 1 个\uff0c计划调整 1 个\uff0c新增项目 1 个\uff0c退出台账 1 个\uff0c本年完成投资增加 20 万元',
    '截至 2020 年 9 月\uff0c台账中的 4 个项目',
    '本年完成投资的增减\uff1a两版都有的项目\uff0c本年完成投资之差。',
    '1 个项目的本年完成投资有一版未知\uff0c没有计入。',
  ]);
  expect(said(since, 'en')[0]).toBe(
    'Since August 2020: 2 started, 1 newly late, 1 caught up, 1 plan moved, 1 new, 1 gone, 200,000 yuan more invested in the year',
  );
  expect(cellsOf(since).map((cells) => cells.slice(0, 6))).toEqual([
    ['开工', 'p0', '开工', undefined, '2020-07', '2020-09'],
    ['开工', 'p2', '开工', undefined, '2020-08', '2020-08'],
    ['新增超期', 'p1', '开工', undefined, '2020-08', undefined],
    ['超期后补上', 'p0', '开工', undefined, '2020-07', '2020-09'],
    ['计划调整', 'p2', '竣工', '2020-10', '2020-12', undefined],
    ['新增项目', 'new', '—', undefined, undefined, undefined],
    ['退出台账', '旧桥', '—', undefined, undefined, undefined],
  ]);
  const same = figure('since-last', portfolioOf([{ id: 'p0', plannedStart: '2020-12' }]), {}, [
    portfolioOf([{ id: 'p0', plannedStart: '2020-12' }], { asOf: '2020-08' }),
  ]);
  expect(said(same, 'en')[0]).toBe('Since August 2020: nothing changed');
});

it('health counts contradictions and what is missing, with the rows', () => {
  const health = figure(
    'health',
    portfolioOf([{ yearDone: 3, cumulativeDone: 2 }, { unit: '住建局' }]),
  );
  expect(said(health, 'zh')[0]).toBe('1 个项目有矛盾\uff1b缺得最多的是联系领导\uff0c2 个');
  const cells = cellsOf(health);
  expect(cells).toContainEqual(['本年完成超过累计完成', 1, [1, 2], 'p0']);
  expect(cells).toContainEqual(['缺责任单位', 1, [1, 2], 'p0']);
  const published = portfolioOf([{}], { evidence: 'published' });
  expect(figure('health', published)).toBeUndefined();
});

it('these figures say everything in both languages, in Chinese with Chinese punctuation', () => {
  const view = lookAt(ledger, { categories: [ledger.categories[0]!.id] }, [before]);
  const ascii = /\p{Script=Han}\s*[,;:?!]|[,;:?!]\s*\p{Script=Han}/u;
  for (const built of buildFigures(view)) {
    for (const language of LANGUAGES) {
      const sentences = everySentence(built, language);
      expect(sentences.filter((each) => /^$|undefined|NaN|\[object/.test(each))).toEqual([]);
      if (language === 'zh') expect(sentences.filter((each) => ascii.test(each))).toEqual([]);
    }
  }
});
