/** A rule as the data states it. */
interface Cited {
  article: string;
  certainty: string;
}

/** Compared with its source, or read in the statutory forms. */
const CHECKED = ['read', 'form'];
/** 《…》, and the number of the order behind it. */
const TITLE = /^《[^》]+》(?:（[^（）]*号）)?/;

/**
 * How a document names the rule that it rests on: with its article where that was read, else by its title alone. A decision that
 * names a wrong article is worse than one that names none.
 */
export function cite({ article, certainty }: Cited, otherwise: string): string {
  if (CHECKED.includes(certainty)) return article;
  return TITLE.exec(article)?.[0] ?? otherwise;
}

/** What staff are told to check of these rules; those that were read need none. */
export function uncheckedOf(rules: readonly (Cited | null)[]): string[] {
  return rules
    .filter((rule) => rule !== null && !CHECKED.includes(rule.certainty))
    .map((rule) => `${rule!.article}：没有和原文核对过，文书里只写了名称。`);
}
