import fc from 'fast-check';
import { RULE_SETS } from '../rules/rule-sets.js';
import { namesInformant, withoutInformant } from './confidential.js';
import { formFacts, tipOffFacts } from './testing/form-facts.js';
import { writeContent } from './write-content.js';

const FORMS = RULE_SETS[0]!.forms;

test('whoever may not know reads no word of who gave a clue, on any form of a tip-off', () => {
  const marked = fc.stringMatching(/^隐[a-z]{12}$/);
  fc.assert(
    fc.property(marked, marked, marked, (name, phone, address) => {
      for (const { number } of FORMS.filter(({ kinds }) => kinds.includes('tipOff'))) {
        const content = writeContent(number, tipOffFacts({ person: { name, phone, address } }));
        const text = JSON.stringify(withoutInformant(content));
        for (const secret of [name, phone, address]) expect(text).not.toContain(secret);
      }
    }),
  );
});

test('those who may know read it, and are known to', () => {
  const told = FORMS.filter(({ kinds }) => kinds.includes('tipOff'))
    .map(({ number }) => writeContent(number, tipOffFacts()))
    .filter(namesInformant);
  expect(told.map(({ form }) => form)).toEqual([2, 10]);
  for (const content of told) expect(JSON.stringify(content)).toContain('演示张三');
});

test('a form without a secret stays what it is', () => {
  const content = writeContent(5, formFacts());
  expect(namesInformant(content)).toBe(false);
  expect(withoutInformant(content)).toEqual(content);
});
