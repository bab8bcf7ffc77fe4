import fc from 'fast-check';
import { cleanText, foldText } from './text.js';

const anything = fc.string({ unit: 'binary', maxLength: 60 });

describe('cleaned text', () => {
  it.each([
    ['  演示 家电\n维修部 ', '演示 家电 维修部'],
    ['Ａ座１０１室', 'A座101室'],
    ['演示\u200b\u202e家电\u0007', '演示家电'],
    ['中山路（东）８号', '中山路（东）8号'],
    ['\ufeff演示\u00a0家电\u3000', '演示 家电'],
  ])('%j is stored as %j', (written, stored) => {
    expect(cleanText(written)).toBe(stored);
  });

  it('is one line without control characters or marks that turn the writing direction', () => {
    fc.assert(
      fc.property(anything, (text) =>
        expect(cleanText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|^\s|\s$| {2}/u),
      ),
    );
  });

  it('is not changed by cleaning it again', () => {
    fc.assert(fc.property(anything, (text) => expect(cleanText(cleanText(text))).toBe(cleanText(text))));
  });
});

describe('folded text', () => {
  it('is the same for names that differ in width, case, blanks and punctuation', () => {
    expect(foldText('演示家电（长安） ABC-1')).toBe(foldText('演示家电(长安)ａｂｃ１'));
    expect(foldText('演示家电')).not.toBe(foldText('演示家居'));
  });

  it('is not changed by folding it again', () => {
    fc.assert(fc.property(anything, (text) => expect(foldText(foldText(text))).toBe(foldText(text))));
  });
});
