import { groundOf, RULE_SETS } from '../rules/rule-sets.js';
import type { DocumentContent } from './document-content.js';
import { type FormAct, type FormFacts, NO_ACT } from './form-facts.js';
import { BLANK } from './form-words.js';
import { formFacts, tipOffFacts } from './testing/form-facts.js';
import { writeContent } from './write-content.js';

const [today, before] = RULE_SETS as [(typeof RULE_SETS)[0], (typeof RULE_SETS)[0]];
const NOT_SHOWN = ['031155500001', '演示小区1号'];

const act = (changed: Partial<FormAct>): FormAct => ({ ...NO_ACT, ...changed });
const textOf = (content: DocumentContent | DocumentContent['blocks']) => JSON.stringify(content);

describe.each(RULE_SETS)('under $title', (rules) => {
  test('every form of the law can be filled in, and carries its name', () => {
    for (const form of rules.forms) {
      const facts = form.kinds.includes('complaint') ? formFacts({ rules }) : tipOffFacts({ rules });
      const content = writeContent(form.number, facts);
      expect(form.title.endsWith(content.title.slice(2))).toBe(true);
      expect(content.bureauName).toBe('演示县市场监督管理局');
      expect(textOf(content)).not.toMatch(/undefined|null[^,}]|\[object/);
    }
  });

  test('what is not known yet is left blank rather than made up', () => {
    for (const form of [3, 4, 6, 7, 8, 9]) {
      expect(textOf(writeContent(form, formFacts({ rules })))).toContain(BLANK);
    }
  });

  test('a number without a form is refused', () => {
    expect(() => writeContent(11, formFacts({ rules }))).toThrow('no form');
  });
});

test('a complaint is sent down as a complaint, a tip-off as a tip-off', () => {
  expect(writeContent(3, formFacts()).title).toBe('投诉分送通知书');
  expect(writeContent(3, tipOffFacts()).title).toBe('举报分送通知书');
});

describe('a refusal', () => {
  const ground = groundOf(today, 'decline', 'tooLate')!;
  const content = textOf(writeContent(6, formFacts({ act: act({ ground }) })));

  test('names its ground with the article, and every other way that is open', () => {
    expect(content).toContain(ground.text);
    expect(content).toContain(ground.article);
    for (const way of today.otherRemedies.ways) expect(content).toContain(way);
  });
});

describe('the rules that a document rests on', () => {
  test('are named with their article where it was read', () => {
    expect(textOf(writeContent(5, formFacts({ rules: before })))).toContain('第十四条');
  });

  test('are named by their title alone where it was not, and staff are told to look', () => {
    const content = writeContent(5, formFacts({ rules: today }));
    expect(textOf(content.blocks)).toContain('总局令第121号');
    expect(textOf(content.blocks)).not.toMatch(/待核对|第十四条/);
    expect(content.unchecked.join()).toContain('条号待核对');
  });

  test('never end up as our own remarks in the text, whatever the data says', () => {
    for (const rules of RULE_SETS) {
      for (const { act: grounded, id } of rules.grounds) {
        const ground = groundOf(rules, grounded, id);
        for (const form of [4, 5, 6, 7, 8, 10]) {
          const facts = form === 10 ? tipOffFacts : formFacts;
          const content = writeContent(form, facts({ rules, act: act({ ground, opened: false }) }));
          expect(textOf(content.blocks)).not.toMatch(/核对|本服务|我们自己/);
        }
      }
    }
  });
});

describe('what a business gets', () => {
  const words = '只给投诉人看的话';
  const filled: Partial<FormFacts> = {
    act: act({ words, mediationAt: '2026年12月1日 09:30', mediationPlace: '演示调解室', agreement: '退款' }),
  };

  test.each([7, 8, 9])(
    'tells neither phone nor address of who complains, nor words meant for them (form %i)',
    (form) => {
      const text = textOf(writeContent(form, formFacts(filled)));
      for (const secret of [...NOT_SHOWN, words]) expect(text).not.toContain(secret);
    },
  );

  test('is never about a tip-off', () => {
    for (const rules of RULE_SETS) {
      for (const form of rules.forms.filter(({ number }) => [4, 5, 6, 7, 8, 9].includes(number))) {
        expect(form.kinds).toEqual(['complaint']);
      }
    }
  });
});

test('a tip-off that is sent down does not say who gave the clue', () => {
  const text = textOf(writeContent(3, tipOffFacts()));
  for (const secret of [...NOT_SHOWN, '演示张三']) expect(text).not.toContain(secret);
});
