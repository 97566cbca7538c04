// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyMoney, anyQuantity, maybe } from '../ledger/arbitraries.ts';
import { citedIn, type Ledger, type Unit } from '../ledger/ledger.ts';
import { emptyLedgerJson, ledgerOf, shippedLedger } from '../ledger/ledgers-for-tests.ts';
import type { Quantity } from '../ledger/quantities.ts';
import { formats, LANGUAGES, type Period } from './formats.ts';

const { zh, en } = formats;
const COUNT = { zh: '个', en: 'projects', one: 'project' };

it('number keeps at most two decimals; English groups by thousands, Chinese counts in 万', () => {
  const numbers = [0, 17, 1234.567, 10_000, 125_000, 123_456, 99_999_999];
  expect(numbers.map(en.number)).toEqual([
    '0',
    '17',
    '1,234.57',
    '10,000',
    '125,000',
    '123,456',
    '99,999,999',
  ]);
  expect(numbers.map(zh.number)).toEqual([
    '0',
    '17',
    '1234.57',
    '1 万',
    '12.5 万',
    '123456',
    '99999999',
  ]);
});

it('signed shows the sign of a difference, and none of nothing', () => {
  for (const format of [zh, en]) {
    expect([9, -3, 0, -0, 1500].map(format.signed)).toEqual(['+9', '\u22123', '0', '0', '+1,500']);
  }
});

it('percent keeps one decimal and is never clipped', () => {
  for (const format of [zh, en]) {
    expect([26 / 17, 13 / 11, 0.75, 1, 0].map(format.percent)).toEqual([
      '152.9%',
      '118.2%',
      '75%',
      '100%',
      '0%',
    ]);
  }
});

it('rate writes a ratio as percent and says why there is none', () => {
  const ratio = { kind: 'ratio', actual: 26, planned: 17 } as const;
  const rates = [ratio, { kind: 'no-plan', actual: 3 }, { kind: 'unknown' }] as const;
  expect(rates.map(zh.rate)).toEqual(['152.9%', '无计划', '未公布']);
  expect(rates.map(en.rate)).toEqual(['152.9%', 'no plan', 'not published']);
});

it.each<[Quantity | undefined, Unit, string, string]>([
  [17, COUNT, '17 个', '17 projects'],
  [0, COUNT, '0 个', '0 projects'],
  [1, COUNT, '1 个', '1 project'],
  [1, { zh: '件', en: 'matters' }, '1 件', '1 matters'],
  [{ atLeast: 60 }, COUNT, '60 个以上', '60 projects or more'],
  [{ about: 10_000 }, '户', '约 1 万户', 'about 10,000 户'],
  [undefined, COUNT, '未公布', 'not published'],
  [{ atLeast: 1_000_000 }, '万元', '100 亿元以上', '10 billion yuan or more'],
  [10_000, '万元', '1 亿元', '100 million yuan'],
  [110_000, '万元', '11 亿元', '1.1 billion yuan'],
  [1000, '万元', '1000 万元', '10 million yuan'],
  [99.5, '万元', '99.5 万元', '995,000 yuan'],
  [30_000_000, '万元', '3000 亿元', '300 billion yuan'],
  [200_000_000, '万元', '20000 亿元', '2 trillion yuan'],
  [{ about: 50_000 }, '万元', '约 5 亿元', 'about 500 million yuan'],
])('quantity writes %j of %j as %s, %s', (quantity, unit, chinese, english) => {
  expect(zh.quantity(quantity, unit)).toBe(chinese);
  expect(en.quantity(quantity, unit)).toBe(english);
});

it('quantity says of every precision how exact it is, and of nothing a number', () => {
  fc.assert(
    fc.property(
      maybe(fc.oneof(anyQuantity, anyMoney)),
      fc.constantFrom('万元', COUNT),
      (quantity, unit) => {
        const [chinese, english] = [zh.quantity(quantity, unit), en.quantity(quantity, unit)];
        const isBound = typeof quantity === 'object' && 'atLeast' in quantity;
        const isAbout = typeof quantity === 'object' && 'about' in quantity;
        expect([chinese.endsWith('以上'), english.endsWith('or more')]).toEqual([isBound, isBound]);
        expect([chinese.startsWith('约'), english.startsWith('about')]).toEqual([isAbout, isAbout]);
        expect(/\d/.test(chinese)).toBe(quantity !== undefined);
      },
    ),
  );
});

/** A period as a ledger's file has it. */
function periodOf(fields: object): Period {
  const indicator = {
    id: 'x',
    name: 'x',
    unit: '个',
    value: 1,
    evidence: { source: 's', at: '1' },
    ...fields,
  };
  const sources = [{ id: 's', publisher: '日报', title: '报道', date: '2020' }];
  const ledger: Ledger = ledgerOf({ ...emptyLedgerJson, sources, indicators: [indicator] });
  return ledger.indicators[0]!;
}

it.each([
  [{ from: '2020-01', to: '2020-09' }, '2020 年 1—9 月', 'January–September 2020'],
  [{ from: '2020', to: '2020' }, '2020 年', '2020'],
  [{ from: '2020-05-22', to: '2020-05-22' }, '2020 年 5 月 22 日', '22 May 2020'],
  [{ to: '2020-02-20' }, '截至 2020 年 2 月 20 日', 'by 20 February 2020'],
  [{ from: '2018' }, '2018 年以来', 'since 2018'],
  [
    { from: '2019-11', to: '2020-02' },
    '2019 年 11 月—2020 年 2 月',
    'November 2019 – February 2020',
  ],
  [{ from: '2018', to: '2020' }, '2018 年—2020 年', '2018 – 2020'],
  [
    { from: '2020-01', to: '2020-02-20' },
    '2020 年 1 月—2020 年 2 月 20 日',
    'January 2020 – 20 February 2020',
  ],
  [
    { from: '2020-01-05', to: '2020-02-20' },
    '2020 年 1 月 5 日—2020 年 2 月 20 日',
    '5 January 2020 – 20 February 2020',
  ],
  [{ period: { zh: '近年来', en: 'recent years' }, from: '2018' }, '近年来', 'recent years'],
  [{}, '时间未公布', 'date not published'],
])('period writes %j as %s, %s', (fields, chinese, english) => {
  const period = periodOf(fields);
  expect(zh.period(period)).toBe(chinese);
  expect(en.period(period)).toBe(english);
});

it('moment writes a date, or the words of a source that gives none', () => {
  const [source] = shippedLedger.sources;
  expect([zh.moment(source!.date), en.moment(source!.date)]).toEqual(['2020 年秋', 'autumn 2020']);
  expect(zh.point(shippedLedger.asOf)).toBe('2020 年 9 月');
  expect(en.point(shippedLedger.asOf)).toBe('September 2020');
});

const onlySource = shippedLedger.sources[0]!.id;

it('place says section and paragraph, and leaves another form as it is', () => {
  const { evidence } = shippedLedger.indicators[0]!;
  expect(zh.place(evidence)).toBe('第 1 节第 5 段');
  expect(en.place(evidence)).toBe('section 1, paragraph 5');
  for (const language of LANGUAGES) {
    expect(formats[language].place({ ...evidence, at: '第 3 页' })).toBe('第 3 页');
  }
});

it('cited names the places alone where all are from one source', () => {
  const places = ['§3¶1', '§4¶4'].map((at) => ({ source: onlySource, at, title: undefined }));
  for (const language of LANGUAGES) {
    expect(formats[language].cited(places)).toBe('§3¶1 §4¶4');
    expect(formats[language].cited([])).toBe('');
  }
});

it('cited names the title of a source before its places, each once', () => {
  const sources = ['daily', 'bulletin'].map((id, index) => ({
    id,
    publisher: '日报',
    title: ['报道', '公报第 9 期'][index],
    date: '2020',
  }));
  const indicators = [
    ['daily', '§3¶1'],
    ['bulletin', '第 3 页'],
    ['daily', '§4¶4'],
  ].map(([source, at], index) => ({
    id: `i${index}`,
    name: 'x',
    unit: '个',
    value: 1,
    evidence: { source, at },
  }));
  const ledger = ledgerOf({ ...emptyLedgerJson, sources, indicators });
  const places = ledger.indicators.map(({ evidence }) => citedIn(ledger, evidence));
  expect(zh.cited(places)).toBe('“报道” §3¶1 §4¶4\uff1b“公报第 9 期” 第 3 页');
  expect(en.cited(places)).toBe('“报道” §3¶1 §4¶4; “公报第 9 期” 第 3 页');
});

it('words and list speak the language, and leave one text for all as it is', () => {
  expect([zh.words(COUNT), en.words(COUNT)]).toEqual(['个', 'projects']);
  expect([zh.words('户'), en.words('户')]).toEqual(['户', '户']);
  expect([zh.list(['开工', '竣工']), en.list(['starts', 'completions'])]).toEqual([
    '开工、竣工',
    'starts, completions',
  ]);
});
