const FEN_A_YUAN = 100;

/** `1,280.5 元` → 128050; null for what is no amount of yuan. */
export function amountInFen(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s,，元块¥￥]/g, '');
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain)) return null;
  return Math.round(Number(plain) * FEN_A_YUAN);
}
