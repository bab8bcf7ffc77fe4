const WORDS: Readonly<Record<string, string>> = {
  read: '查过原文',
  form: '见于文书式样',
  recalled: '凭记忆写的，请核对',
  assumed: '我们自己的理解，请核对',
};

/** How sure a committed fact is, as people read it. */
export function certaintyInWords(certainty: string): string {
  return WORDS[certainty] ?? certainty;
}
