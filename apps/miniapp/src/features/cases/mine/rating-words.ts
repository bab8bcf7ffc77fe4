/** What each number of stars says; the words go with the stars wherever they are shown. */
const RATING_WORDS: readonly string[] = ['很不满意', '不满意', '一般', '满意', '很满意'];

export const MOST_STARS = RATING_WORDS.length;

/** `4` → `4 星，满意` */
export function ratingInWords(stars: number): string {
  return `${stars} 星，${RATING_WORDS[stars - 1]}`;
}
