import type { Bilingual, CategoryKey } from './names.ts';

export const CATEGORIES: readonly { readonly id: CategoryKey; readonly name: Bilingual }[] = [
  { id: 'industrial', name: { zh: '产业', en: 'Industry' } },
  { id: 'infrastructure', name: { zh: '基础设施', en: 'Infrastructure' } },
  { id: 'livelihood', name: { zh: '民生', en: 'Livelihood' } },
  { id: 'park', name: { zh: '园区配套', en: 'Industrial-park services' } },
  { id: 'environment', name: { zh: '生态环保', en: 'Environment' } },
  { id: 'services', name: { zh: '现代服务业', en: 'Modern services' } },
];

export const LEADERS: readonly string[] = [...'甲乙丙丁戊己庚辛壬'].map((stem) => `领导${stem}`);

/** The office that keeps the ledger. */
export const KEEPER = '示例发改局';

export const LEVELS = {
  province: { zh: '省重点', en: 'Provincial key project' },
  city: { zh: '市重点', en: 'Municipal key project' },
  district: { zh: '区重点', en: 'District key project' },
} as const satisfies Readonly<Record<string, Bilingual>>;
