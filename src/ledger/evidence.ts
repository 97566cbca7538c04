/** Where a ledger's figures come from: a publication, an office's own rows, or a generator (模拟数据). */
export const EVIDENCE_KINDS = ['published', 'recorded', 'synthetic'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export interface ArticlePlace {
  readonly section: number;
  readonly paragraph: number;
}

const ARTICLE_PLACE = /^§(\d+)¶(\d+)$/;

/** Reads a place in an article, `§section¶paragraph`; a place of another form is undefined. */
export function parseArticlePlace(at: string): ArticlePlace | undefined {
  const match = ARTICLE_PLACE.exec(at);
  return match === null ? undefined : { section: Number(match[1]), paragraph: Number(match[2]) };
}
