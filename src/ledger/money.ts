/** Money is in 万元 (ten thousand yuan), with at most two decimals. */
const WAN_PER_YI = 10_000;
const YUAN_PER_WAN = 10_000;

/** 亿元 from 1 亿 up, 万元 below: how an office writes money. */
export function moneyScale(wan: number): {
  readonly unit: '亿元' | '万元';
  readonly amount: number;
} {
  return Math.abs(wan) >= WAN_PER_YI
    ? { unit: '亿元', amount: wan / WAN_PER_YI }
    : { unit: '万元', amount: wan };
}

/** 万元 to yuan. */
export function yuanOf(wan: number): number {
  return Math.round(wan * YUAN_PER_WAN);
}
