import { existsSync, readFileSync } from 'node:fs';
import type { Bureau, BureauTree } from '../../organization/bureau-tree.js';
import type { FormNumber } from './document-content.js';

const DIRECTORY = new URL('../../../data/documents/', import.meta.url);

interface FormWords {
  pattern: string;
  words: Readonly<Record<string, string>>;
}

/** How the bureaus of a province are called in the numbers of their documents. */
interface BureauWords {
  words: Readonly<Record<string, string>>;
  /** What a county's name loses behind its superior's word. */
  endings: readonly string[];
}

/** What stands in the number of a document beside the year and the serial: data of the province and of the forms. */
export class NumberWords {
  constructor(
    private readonly tree: BureauTree,
    private readonly divisionName: (code: string) => string | null,
    private readonly forms: FormWords,
    private readonly bureaus: BureauWords,
  ) {}

  /** 石市监投受〔2026〕第12号. @throws for a form without a word */
  numberOf(bureau: Bureau, form: FormNumber, year: string, serial: number): string {
    const word = this.forms.words[form];
    if (word === undefined) throw new Error(`form ${form} has no word for its number`);
    return this.forms.pattern
      .replace('{bureau}', this.wordOf(bureau))
      .replace('{form}', word)
      .replace('{year}', year)
      .replace('{serial}', String(serial));
  }

  /** 石桥西: as stated, else the superior's word and the own name without its ending. */
  wordOf({ code, name, parentCode }: Bureau): string {
    const stated = this.bureaus.words[code];
    if (stated !== undefined) return stated;
    const above = parentCode === null ? null : this.tree.find(parentCode);
    return (above === null ? '' : this.wordOf(above)) + this.shortName(this.divisionName(code) ?? name);
  }

  private shortName(name: string): string {
    const ending = this.bureaus.endings.find((each) => name.endsWith(each)) ?? '';
    const short = name.slice(0, name.length - ending.length);
    return short.length > 1 ? short : name;
  }
}

/** The committed words. A province without a file of its own gets its bureaus' full names. */
export function loadNumberWords(
  tree: BureauTree,
  divisions: { province: { code: string }; get(code: string): { name: string } | null },
): NumberWords {
  const ofProvince = new URL(`bureau-words-${divisions.province.code}.json`, DIRECTORY);
  const none: BureauWords = { words: {}, endings: [] };
  return new NumberWords(
    tree,
    (code) => divisions.get(code)?.name ?? null,
    readJson<FormWords>(new URL('form-words.json', DIRECTORY)),
    existsSync(ofProvince) ? readJson<BureauWords>(ofProvince) : none,
  );
}

// Our own committed files, checked by test, so their shape is taken on trust here.
function readJson<Shape>(file: URL): Shape {
  return JSON.parse(readFileSync(file, 'utf8')) as Shape;
}
