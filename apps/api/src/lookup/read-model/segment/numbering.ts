/** Numbers given to words in the order in which they are met. */
export class Numbering {
  private readonly numbers = new Map<string, number>();

  numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    // Segments keep these numbers in 16 bits, the last of which stands for none; no registry has so many brands, divisions or
    // sets of categories.
    if (this.numbers.size >= 0xffff) throw new RangeError('a segment holds at most 65,535 different words');
    this.numbers.set(word, this.numbers.size);
    return this.numbers.size - 1;
  }

  words(): string[] {
    return [...this.numbers.keys()];
  }
}
