import fc from 'fast-check';
import { foldText } from './fold-text.js';

describe('folded text', () => {
  test.each([
    ['石家庄 长安区', '石家庄长安区'],
    ['\uff28\uff21\uff29\uff25\uff32', 'haier'],
    ['hǎi ěr', 'haier'],
    ['云岭\uff08演示\uff09', '云岭演示'],
    ['A座-3号', 'a座3号'],
    ['\u200b\u202d138\u202c', '138'],
  ])('%s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('folded again is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  test('of two parts is the two folded parts, so that a part can be found in the whole', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'海尔冰箱路12 -()', 'A', 'é', 'Σ', 'ς', '\uff21', '①', '㎡'),
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(foldText(a + b)).toBe(foldText(a) + foldText(b));
      }),
    );
  });
});
