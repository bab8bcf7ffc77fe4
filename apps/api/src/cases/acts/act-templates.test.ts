import { CASE_ACT_FIELDS, CASE_ACTS, LONGEST_CASE_WORDS } from '@jiweibao/shared';
import { templatesFor } from './act-templates.js';

test('what officers may begin from is in whole sentences that fit, for acts that there are', () => {
  const texts = CASE_ACTS.flatMap((act) => CASE_ACT_FIELDS.flatMap((field) => templatesFor(act, field)));
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) {
    expect(text).toMatch(/[一-鿿].*。$/);
    expect(text.length).toBeLessThan(LONGEST_CASE_WORDS);
  }
});

test('whoever is asked for materials can be told which', () => {
  expect(templatesFor('requestMaterials', 'words').length).toBeGreaterThan(1);
});
