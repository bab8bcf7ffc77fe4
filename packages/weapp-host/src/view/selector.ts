import { NotModelled } from '../wx-surface.js';
import {
  ancestors,
  attributeText,
  classesOf,
  type ElementNode,
  elementChildren,
  everyElement,
  idOf,
} from './view-node.js';

type Test = (element: ElementNode) => boolean;

interface Step {
  readonly matches: Test;
  /** How it stands to the step before it. */
  readonly relation: 'descendant' | 'child';
}

const SUPPORTED =
  'tag, *, #id, .class, [attribute], [attribute=value], :nth-child(N), descendant, child (>), lists (,)';

const PARTS: readonly { readonly pattern: RegExp; readonly test: (found: RegExpExecArray) => Test }[] = [
  { pattern: /^\*/, test: () => () => true },
  {
    pattern: /^[A-Za-z][\w-]*/,
    test:
      ([tag]) =>
      (element) =>
        element.tag === tag,
  },
  {
    pattern: /^#((?:[\w\u0080-\uffff-]|\\.)+)/,
    test:
      ([, id]) =>
      (element) =>
        idOf(element) === unescaped(id),
  },
  {
    pattern: /^\.((?:[\w\u0080-\uffff-]|\\.)+)/,
    test:
      ([, name]) =>
      (element) =>
        classesOf(element).includes(unescaped(name)),
  },
  {
    pattern: /^\[\s*([\w:-]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\]"'\s]+))\s*)?\]/,
    test: ([, name = '', ...values]) => {
      const value = values.find((each) => each !== undefined);
      return (element) => {
        const given = attributeText(element, name);
        return value === undefined ? given !== null : given === value;
      };
    },
  },
  {
    pattern: /^:nth-child\(\s*(\d+)\s*\)/,
    test:
      ([, position]) =>
      (element) =>
        element.parent !== null && elementChildren(element.parent).indexOf(element) === Number(position) - 1,
  },
];

/**
 * The elements below `root` that a selector names, in the order of the WXML; `root` itself is no result.
 * @throws {NotModelled} for a selector of a kind that is not understood
 */
export function selectAll(root: ElementNode, selector: string): ElementNode[] {
  const alternatives = parse(selector);
  return [...everyElement(root)].filter(
    (element) => element !== root && alternatives.some((steps) => standsAt(element, steps, steps.length - 1)),
  );
}

function standsAt(element: ElementNode, steps: readonly Step[], last: number): boolean {
  const step = steps[last] as Step;
  if (!step.matches(element)) return false;
  if (last === 0) return true;
  const above = step.relation === 'child' ? [element.parent] : [...ancestors(element)];
  return above.some((each) => each !== null && standsAt(each, steps, last - 1));
}

function parse(selector: string): Step[][] {
  let rest = selector.trim();
  const alternatives: Step[][] = [[]];
  let relation: Step['relation'] = 'descendant';
  while (rest !== '') {
    const { matches, length } = compound(rest, selector);
    alternatives.at(-1)?.push({ matches, relation });
    rest = rest.slice(length);
    const [gap = ''] = /^\s*([>,]\s*)?/.exec(rest) ?? [];
    if (gap === '' && rest !== '') refuse(selector, rest);
    rest = rest.slice(gap.length);
    if (rest === '' && gap.trim() !== '') refuse(selector, gap);
    relation = gap.includes('>') ? 'child' : 'descendant';
    if (gap.includes(',')) alternatives.push([]);
  }
  if (alternatives[0]?.length === 0) refuse(selector, selector);
  return alternatives;
}

function compound(text: string, selector: string): { matches: Test; length: number } {
  const tests: Test[] = [];
  let rest = text;
  while (rest !== '' && !/^[\s>,]/.test(rest)) {
    const part = PARTS.map(({ pattern, test }) => ({ found: pattern.exec(rest), test })).find(
      ({ found }) => found,
    );
    if (part?.found == null) return refuse(selector, rest);
    tests.push(part.test(part.found));
    rest = rest.slice(part.found[0].length);
  }
  if (tests.length === 0) refuse(selector, text);
  return { matches: (element) => tests.every((test) => test(element)), length: text.length - rest.length };
}

function unescaped(name = ''): string {
  return name.replace(/\\(.)/g, '$1');
}

function refuse(selector: string, at: string): never {
  throw new NotModelled(
    `the selector "${selector}" is not understood at "${at}"; understood are ${SUPPORTED}`,
  );
}
