import type { Stage } from '../../src/ledger/stages.ts';
import type { Bilingual, CategoryKey } from './names.ts';

type Texts = readonly Bilingual[];

const RESERVE: Texts = [
  { zh: '正在编制可行性研究报告', en: 'The feasibility study is being written' },
  { zh: '前期谋划中，选址方案待比选', en: 'In preparation; sites are being compared' },
  { zh: '项目建议书已上报', en: 'The proposal has been submitted' },
];
const SIGNED: Texts = [
  { zh: '已签约，正在办理用地手续', en: 'Signed; the land is being arranged' },
  { zh: '初步设计已完成，施工图审查中', en: 'Designed; the drawings are under review' },
  { zh: '招标文件编制中', en: 'The tender documents are being drawn up' },
];
const STARTED: Texts = [
  { zh: '已开工，正在平整场地', en: 'Begun; the site is being levelled' },
  {
    zh: '施工单位已进场，临时设施搭建完成',
    en: 'The contractor is on site; temporary works are done',
  },
];
const COMPLETED: Texts = [
  { zh: '已完工，通过竣工验收', en: 'Finished and accepted' },
  { zh: '已完工，正在办理移交', en: 'Finished; being handed over' },
];

type Phases = readonly [early: Texts, middle: Texts, late: Texts];

const BUILDING: Phases = [
  [
    { zh: '桩基施工中', en: 'Piling' },
    { zh: '基坑开挖完成，正在浇筑承台', en: 'Excavated; the pile caps are being cast' },
  ],
  [
    { zh: '主体结构施工中', en: 'The main structure is going up' },
    { zh: '主体封顶，砌体施工中', en: 'Topped out; the walls are being built' },
  ],
  [
    { zh: '室内装修和设备安装中', en: 'Interior works and installation of equipment' },
    { zh: '室外配套工程收尾', en: 'The outdoor works are being finished' },
  ],
];
const LINE: Phases = [
  [
    { zh: '管线迁改和基础施工中', en: 'Pipes are being moved, foundations laid' },
    { zh: '土方工程完成约三成', en: 'About three tenths of the earthworks are done' },
  ],
  [
    { zh: '主体工程施工中，管网同步敷设', en: 'The main works are under way, with the pipes' },
    { zh: '主体工程过半', en: 'The main works are more than half done' },
  ],
  [
    { zh: '路面和附属工程施工中', en: 'Surfacing and ancillary works' },
    { zh: '交通设施和绿化收尾', en: 'Traffic signs and planting are being finished' },
  ],
];
const GROUND: Phases = [
  [
    { zh: '清表和截污工程施工中', en: 'Clearing, and sewers to intercept the waste water' },
    { zh: '围堰完成，土方施工中', en: 'The cofferdam stands; earthworks are under way' },
  ],
  [
    { zh: '修复工程施工中', en: 'Restoration is under way' },
    { zh: '主体工程完成过半', en: 'The main works are more than half done' },
  ],
  [
    { zh: '绿化补植和设备调试中', en: 'Planting, and trial of the equipment' },
    { zh: '现场收尾，准备验收', en: 'Closing works before acceptance' },
  ],
];

const WORKS: Readonly<Record<CategoryKey, Phases>> = {
  industrial: BUILDING,
  infrastructure: LINE,
  livelihood: BUILDING,
  park: BUILDING,
  environment: GROUND,
  services: BUILDING,
};

/** What may be said of the progress of a project, by how much of its investment is done. */
export function progressTexts(category: CategoryKey, stage: Stage, done: number): Texts {
  switch (stage) {
    case 'reserve':
      return RESERVE;
    case 'signed':
      return SIGNED;
    case 'started':
      return STARTED;
    case 'underway': {
      const [early, middle, late] = WORKS[category];
      if (done < 0.35) return early;
      return done < 0.75 ? middle : late;
    }
    case 'completed':
      return COMPLETED;
  }
}

export interface ProblemKind {
  readonly kind: Bilingual;
  readonly texts: Texts;
  /** Met only before the start, or only after it. */
  readonly met?: 'before' | 'after';
  /** What is handed out about it, before and after the project's name. */
  readonly matter: {
    readonly zh: readonly [string, string];
    readonly en: readonly [string, string];
  };
}

const PROBLEM_KINDS: readonly ProblemKind[] = [
  {
    kind: { zh: '征地拆迁', en: 'Land clearance' },
    texts: [
      {
        zh: '红线内尚有 6 户未签约，影响进场',
        en: 'Six households within the site have not signed',
      },
      { zh: '坟墓迁移未完成，施工面打不开', en: 'Graves are still to be moved; no room to work' },
    ],
    matter: { zh: ['完成', '剩余征拆'], en: ['Complete the land clearance of ', ''] },
  },
  {
    kind: { zh: '资金', en: 'Funding' },
    texts: [
      {
        zh: '专项资金尚未到位，工程款支付滞后',
        en: 'The earmarked funds are not there; payments lag',
      },
      {
        zh: '银行贷款审批中，配套资金有缺口',
        en: 'The loan is under review; matching funds fall short',
      },
    ],
    matter: { zh: ['落实', '建设资金'], en: ['Secure the funds of ', ''] },
  },
  {
    kind: { zh: '审批手续', en: 'Permits' },
    met: 'before',
    texts: [
      { zh: '施工许可证未办结', en: 'The building permit is still pending' },
      { zh: '环评批复未取得，不能招标', en: 'No environmental approval, hence no tender' },
    ],
    matter: { zh: ['办结', '施工许可'], en: ['Obtain the building permit of ', ''] },
  },
  {
    kind: { zh: '规划调整', en: 'Change of plan' },
    texts: [
      {
        zh: '控规调整未批复，方案需重新报审',
        en: 'The zoning change is pending; the design must be resubmitted',
      },
      {
        zh: '用地边界调整，设计需变更',
        en: 'The boundary of the site moved; the design must change',
      },
    ],
    matter: { zh: ['明确', '规划调整方案'], en: ['Decide the change of plan for ', ''] },
  },
  {
    kind: { zh: '供应与施工', en: 'Supply and works' },
    met: 'after',
    texts: [
      { zh: '主要设备到货延迟', en: 'The main equipment is delivered late' },
      { zh: '劳务人员不足，未形成多工作面施工', en: 'Too few workers to work on several fronts' },
    ],
    matter: { zh: ['增加', '施工力量'], en: ['Put more workers on ', ''] },
  },
  {
    kind: { zh: '电力迁改', en: 'Moving power lines' },
    texts: [
      {
        zh: '高压线未迁改，塔吊无法安装',
        en: 'The high-voltage line still stands; no crane can be put up',
      },
      { zh: '电力迁改方案待批', en: 'The plan for moving the power line awaits approval' },
    ],
    matter: { zh: ['完成', '电力迁改'], en: ['Move the power line at ', ''] },
  },
];

/** The kinds of problems that a project can have before its start, or after it. */
export function problemKinds(hasStarted: boolean): readonly ProblemKind[] {
  return PROBLEM_KINDS.filter(({ met }) => met !== (hasStarted ? 'before' : 'after'));
}
