import { AUTHORITY_MATRIX } from './authority-matrix.js';
import { scopeInChinese } from './scope-words.js';

test('every scope of staff and agents is told in Chinese: add the words of a new clause to scope-words.ts', () => {
  const silent = Object.entries(AUTHORITY_MATRIX).flatMap(([route, authority]) =>
    (authority.who === 'staff' || authority.who === 'agent') && scopeInChinese(authority.scope) === null
      ? [`${route}: ${authority.scope}`]
      : [],
  );
  expect(silent).toEqual([]);
});
