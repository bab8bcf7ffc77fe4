import type { Divisions } from '../../organization/divisions.js';
import type { BrandRecord, CategoryRecord } from '../../registry/registry-record.js';
import type { SearchWords } from '../lookup-types.js';
import { buildLexicon, type Lexicon } from '../understanding/lexicon.js';

/** Builds the lexicon anew only when a word of it has changed: with all divisions in it, that takes long enough to be noticed. */
export class Lexicons {
  private latest: { key: string; lexicon: Lexicon } | null = null;

  constructor(
    private readonly divisions: Divisions,
    private readonly words: SearchWords,
  ) {}

  of(brandRecords: readonly BrandRecord[], categories: CategoryRecord[]): Lexicon {
    const brands = brandRecords.map(({ id, name, pinyin, aliases, categoryCodes }) => ({
      id,
      name,
      pinyin,
      aliases,
      categoryCodes,
    }));
    const key = JSON.stringify([brands, categories]);
    if (this.latest?.key !== key) {
      const sources = { brands, categories, divisions: this.divisions.all(), words: this.words };
      this.latest = { key, lexicon: buildLexicon(sources) };
    }
    return this.latest.lexicon;
  }
}
