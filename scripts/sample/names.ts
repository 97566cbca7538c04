import { cycle, type Random, shuffled } from './random.ts';

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

type Place = readonly [zh: string, en: string];
/** What stands after the place (云杉 + 路提质改造, Yunshan + Road Upgrade), and whose business it is. */
type Pattern = readonly [zh: string, en: string, unit: string];

const PLACES: readonly Place[] = [
  ['云杉', 'Yunshan'],
  ['望鹤', 'Wanghe'],
  ['青禾', 'Qinghe'],
  ['白露', 'Bailu'],
  ['松涛', 'Songtao'],
  ['竹影', 'Zhuying'],
  ['晴溪', 'Qingxi'],
  ['初雪', 'Chuxue'],
  ['银杏', 'Yinxing'],
  ['听雨', 'Tingyu'],
  ['麦香', 'Maixiang'],
  ['月影', 'Yueying'],
  ['金穗', 'Jinsui'],
  ['柳烟', 'Liuyan'],
  ['桐花', 'Tonghua'],
  ['鹿鸣', 'Luming'],
  ['橘香', 'Juxiang'],
  ['碧波', 'Bibo'],
  ['春晓', 'Chunxiao'],
  ['秋实', 'Qiushi'],
  ['远帆', 'Yuanfan'],
  ['木槿', 'Mujin'],
  ['紫藤', 'Ziteng'],
  ['丹桂', 'Dangui'],
  ['流萤', 'Liuying'],
  ['晨曦', 'Chenxi'],
  ['暖阳', 'Nuanyang'],
  ['疏影', 'Shuying'],
];

const PATTERNS = {
  infrastructure: [
    ['路提质改造', 'Road Upgrade', '示例住建局'],
    ['桥新建', 'Bridge', '示例交通局'],
    ['大道一期', 'Avenue, Phase I', '示例城投公司'],
    ['路管网改造', 'Road Pipe Renewal', '示例住建局'],
    ['路拓宽', 'Road Widening', '示例城投公司'],
    ['隧道新建', 'Tunnel', '示例交通局'],
    ['公交首末站', 'Bus Terminal', '示例交通局'],
    ['公共停车场', 'Public Car Park', '示例城管局'],
  ],
  livelihood: [
    ['小学扩建', 'Primary School Extension', '示例教育局'],
    ['小区老旧改造', 'Old Estate Renewal', '示例住建局'],
    ['幼儿园新建', 'Kindergarten', '示例教育局'],
    ['社区卫生服务中心', 'Community Health Centre', '示例卫健局'],
    ['农贸市场改造', 'Produce Market Renewal', '示例商务局'],
    ['养老服务中心', 'Elderly Care Centre', '示例民政局'],
    ['安置房一期', 'Resettlement Housing, Phase I', '示例城投公司'],
    ['文体中心', 'Culture and Sports Centre', '示例文旅局'],
    ['中学新建', 'Middle School', '示例教育局'],
  ],
  park: [
    ['标准厂房一期', 'Standard Factories, Phase I', '示例园区公司'],
    ['园区道路', 'Park Roads', '示例园区公司'],
    ['园区变电站', 'Park Substation', '示例发改局'],
    ['人才公寓', 'Talent Apartments', '示例城投公司'],
    ['园区污水处理站', 'Park Sewage Station', '示例园区公司'],
    ['众创中心', 'Start-up Centre', '示例科技局'],
    ['公共仓储', 'Shared Warehouses', '示例园区公司'],
    ['园区燃气管网', 'Park Gas Network', '示例园区公司'],
  ],
  environment: [
    ['河水环境治理', 'River Clean-up', '示例水利局'],
    ['湖湿地修复', 'Lake Wetland Restoration', '示例自然资源局'],
    ['山矿山复绿', 'Hill Mine Greening', '示例自然资源局'],
    ['片区雨污分流', 'Quarter Sewer Separation', '示例水利局'],
    ['垃圾转运站', 'Waste Transfer Station', '示例城管局'],
    ['片区土壤修复', 'Quarter Soil Remediation', '示例生态环境局'],
    ['污水处理厂提标', 'Sewage Works Upgrade', '示例生态环境局'],
  ],
  services: [
    ['商业广场', 'Shopping Plaza', '示例商务局'],
    ['冷链物流园', 'Cold-Chain Logistics Park', '示例商务局'],
    ['夜间经济街区', 'Night Market Quarter', '示例城管局'],
    ['文旅小镇', 'Culture and Tourism Town', '示例文旅局'],
    ['康养中心', 'Wellness Centre', '示例民政局'],
    ['数字服务中心', 'Digital Services Centre', '示例工信局'],
    ['会展酒店', 'Conference Hotel', '示例文旅局'],
  ],
} as const satisfies Readonly<Record<string, readonly Pattern[]>>;

const TRADES: readonly Place[] = [
  ['智造', 'Smart Manufacturing'],
  ['精密传动件', 'Precision Drive'],
  ['特种电缆', 'Special Cable'],
  ['先进陶瓷', 'Ceramics'],
  ['新能源电机', 'Electric Motor'],
  ['储能电池', 'Storage Battery'],
  ['工业机器人', 'Robot'],
  ['数控机床', 'Machine Tool'],
  ['传感器', 'Sensor'],
  ['高分子材料', 'Polymer'],
  ['铝合金型材', 'Aluminium Profile'],
  ['医疗器械', 'Medical Device'],
  ['智能仪表', 'Smart Meter'],
  ['环保装备', 'Environmental Equipment'],
  ['激光设备', 'Laser Equipment'],
  ['电子元器件', 'Electronic Component'],
  ['碳纤维构件', 'Carbon-Fibre'],
  ['绿色建材', 'Building Materials'],
  ['食品加工', 'Food Processing'],
  ['服装智造', 'Smart Garment'],
];
/** Each trade has at most two projects: one of the first forms, one of the second. */
const FIRST_FORMS: readonly Pattern[] = [
  ['产业园一期', 'Park, Phase I', '示例园区公司'],
  ['生产线扩建', 'Production Line Extension', '示例工信局'],
  ['研发生产基地', 'Research and Production Base', '示例工信局'],
];
const SECOND_FORMS: readonly Pattern[] = [
  ['产业园二期', 'Park, Phase II', '示例园区公司'],
  ['技术改造', 'Retooling', '示例工信局'],
  ['智能工厂', 'Smart Factory', '示例工信局'],
  ['中试基地', 'Pilot Plant', '示例科技局'],
];

export type CategoryKey = keyof typeof PATTERNS | 'industrial';

export interface Named {
  readonly name: Bilingual;
  readonly unit: string;
}

function named([zh, en]: Place, [zhWork, enWork, unit]: Pattern, before: Bilingual): Named {
  const name = { zh: `${before.zh}${zh}${zhWork}`, en: `${before.en}${en} ${enWork}` };
  return { name, unit };
}

function placed(random: Random, patterns: readonly Pattern[], count: number): readonly Named[] {
  return shuffled(random, PLACES)
    .slice(0, count)
    .map((place, index) => named(place, cycle(patterns, index), { zh: '', en: '' }));
}

function industrial(random: Random, count: number): readonly Named[] {
  const inForms = (forms: readonly Pattern[]) =>
    TRADES.map((trade, index) => named(trade, cycle(forms, index), { zh: '示例', en: 'Sample ' }));
  return [...inForms(FIRST_FORMS), ...shuffled(random, inForms(SECOND_FORMS))].slice(0, count);
}

/** Invented projects, each name once. */
export function namesOf(random: Random, category: CategoryKey, count: number): readonly Named[] {
  return category === 'industrial'
    ? industrial(random, count)
    : placed(random, PATTERNS[category], count);
}
