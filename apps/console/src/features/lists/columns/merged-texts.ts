/** A text and the columns over which it stands. */
export interface MergedText {
  text: string;
  /** From 0. */
  from: number;
  span: number;
}

/** A title over many columns is read as the same text in each of them; here it stands once. */
export function mergedTexts(texts: readonly string[]): MergedText[] {
  const merged: MergedText[] = [];
  texts.forEach((text, from) => {
    const last = merged.at(-1);
    if (last !== undefined && text !== '' && last.text === text) last.span += 1;
    else merged.push({ text, from, span: 1 });
  });
  return merged;
}
