// What the article says of each project, as a person reads it: the journeys hold the page against
// this, not against the ledger that the page is made from. Full-width signs are `\uff08` and `\uff09`.

export interface NamedProject {
  readonly zh: string;
  readonly en: string;
  readonly category: '产业' | '基础设施' | '民生' | '园区配套';
  readonly stage: '签约' | '开工' | '在建' | '竣工' | '未公布';
  readonly progress: string;
  readonly investment: string;
  readonly level: string;
  readonly places: readonly string[];
  readonly knownAt: string;
  /** Whatever else is said. */
  readonly also?: readonly RegExp[];
}

/** What the article does not say. */
export const UNKNOWN = '未公布';
const plain = { progress: UNKNOWN, investment: UNKNOWN, level: UNKNOWN } as const;
const resumed = { ...plain, progress: '已复工', level: '省市重点项目' } as const;
const lately = { places: ['§3¶1'], knownAt: '近年来' } as const;
const since2018 = { places: ['§4¶4'], knownAt: '2018 年以来' } as const;

export const NEXT_STEPS = {
  签约: '抓落地',
  开工: '抓保障',
  在建: '抓进度',
  竣工: '抓投产',
} as const;

/** In the order of the article. */
export const NAMED: readonly NamedProject[] = [
  {
    ...plain,
    zh: '湖南博羿新产业基地',
    en: 'Hunan Boyi New Industry Base',
    category: '产业',
    stage: '开工',
    progress: '已开工建设',
    investment: '1 亿元',
    places: ['§1¶1'],
    knownAt: '2020 年秋',
  },
  {
    ...plain,
    zh: '中国动力谷功率半导体配套产业园',
    en: 'China Power Valley Power-Semiconductor Park',
    category: '产业',
    stage: '在建',
    progress: '建设中',
    places: ['§1¶1'],
    knownAt: '2020 年秋',
  },
  {
    ...plain,
    zh: '轨道交通装备产业扩建项目(道岔二期)',
    en: 'Rail Equipment Expansion (Turnouts, Phase II)',
    category: '产业',
    stage: '在建',
    progress: '建设中',
    investment: '10 亿元',
    places: ['§2¶1'],
    knownAt: '2020 年 10 月',
  },
  {
    ...plain,
    zh: '新能源汽车电驱产业化',
    en: 'New-Energy Vehicle Electric-Drive Production',
    category: '产业',
    stage: '签约',
    progress: '落户',
    places: ['§2¶2'],
    knownAt: '近年来',
  },
  {
    ...plain,
    zh: '铁建道岔扩能',
    en: 'China Railway Construction Turnout Capacity Expansion',
    category: '产业',
    stage: '签约',
    progress: '落户',
    places: ['§2¶2'],
    knownAt: '近年来',
  },
  ...[
    { zh: '响石广场', en: 'Xiangshi Square' },
    { zh: '清水塘大桥', en: 'Qingshuitang Bridge' },
  ].map(
    (name): NamedProject => ({
      ...name,
      ...resumed,
      category: '基础设施',
      stage: '在建',
      places: ['§1¶4'],
      knownAt: '2020 年 2 月 20 日',
    }),
  ),
  {
    ...plain,
    zh: '雪峰岭学校',
    en: 'Xuefengling School',
    category: '民生',
    stage: '未公布',
    progress: '新建',
    places: ['§3¶1', '§4¶4'],
    knownAt: '近年来',
  },
  {
    ...plain,
    zh: '雪峰岭公园',
    en: 'Xuefengling Park',
    category: '民生',
    stage: '竣工',
    progress: '已开园',
    places: ['§3¶1', '§4¶4'],
    knownAt: '近年来',
  },
  ...[
    { zh: '杉木塘智慧农贸市场', en: 'Shanmutang Smart Market', progress: '已投用' },
    { zh: '湘天桥智慧农贸市场', en: 'Xiangtianqiao Smart Market', progress: '已投用' },
    { zh: '清水塘社区学院', en: 'Qingshuitang Community College', progress: '已成立' },
    {
      zh: '田心高科园产业学院',
      en: 'Tianxin High-Tech Park Industrial College',
      progress: '已成立',
      also: [/也可读作与下一所学院连名/],
    },
    { zh: '轨道交通产业学院', en: 'Rail-Transit Industrial College', progress: '已成立' },
  ].map((own): NamedProject => ({ ...plain, ...lately, category: '民生', stage: '竣工', ...own })),
  {
    ...plain,
    ...since2018,
    zh: '智慧综合能源站',
    en: 'Smart Integrated Energy Station',
    category: '园区配套',
    stage: '竣工',
    progress: '已建成',
  },
  {
    ...plain,
    ...since2018,
    zh: '黄花国际机场株洲城市候机楼',
    en: 'Huanghua Airport Zhuzhou City Terminal',
    category: '园区配套',
    stage: '签约',
    progress: '已引入',
    also: [/是否投用未写明/],
  },
  {
    ...plain,
    ...since2018,
    zh: '园区定制公交',
    en: 'Park Shuttle Buses',
    category: '园区配套',
    stage: '竣工',
    progress: '已开通',
  },
  {
    ...plain,
    ...since2018,
    zh: '田心立体停车场',
    en: 'Tianxin Multi-Storey Car Park',
    category: '园区配套',
    stage: '未公布',
    progress: '新建',
  },
  {
    ...plain,
    ...since2018,
    zh: '中心医院田心院区提质改造',
    en: 'Central Hospital Tianxin Campus Upgrade',
    category: '园区配套',
    stage: '未公布',
  },
  {
    ...plain,
    zh: '老旧小区改造',
    en: 'Renewal of Old Residential Estates',
    category: '民生',
    stage: '未公布',
    places: ['§3¶6'],
    knownAt: '2020 年',
    also: [/改善老旧小区.*60 个以上/, /改善人居环境的居民.*约 1 万户/, /不是单个项目/],
  },
];

const STAGES = ['签约', '开工', '在建', '竣工', '未公布'] as const;

/** Batch by batch, as the board lists them. */
export const BY_BATCH: readonly NamedProject[] = STAGES.flatMap((stage) =>
  NAMED.filter((project) => project.stage === stage),
);
