import { readFileSync } from 'node:fs';
import type { Divisions } from '../../organization/divisions.js';
import { readPlaceFiles } from '../../organization/place-files.js';
import type { SearchWords } from '../lookup-types.js';
import { placeTerms } from './place-terms.js';

const FILE = new URL('../../../data/search-words.json', import.meta.url);

/** The words of the one-box search from the committed data files, for the province of the divisions. */
export function loadSearchWords(divisions: Divisions): SearchWords {
  // Our own file, checked by test, so its shape is taken on trust.
  const words = JSON.parse(readFileSync(FILE, 'utf8')) as Pick<SearchWords, 'fillers' | 'addressEndings'>;
  const { formerCounties, zones, areas } = readPlaceFiles(divisions.province.code);
  const otherNames = [
    ...formerCounties.map(({ name, successors }) => ({ name, codes: successors })),
    ...zones.flatMap(({ code, names, inCity }) =>
      [...names, ...inCity].map((name) => ({ name, codes: [code] })),
    ),
    ...areas.map(({ name, codes }) => ({ name, codes })),
  ];
  return {
    fillers: words.fillers,
    addressEndings: words.addressEndings,
    places: placeTerms(divisions.all(), otherNames),
  };
}
