import { periodOf } from '../../rules/rule-sets.js';
import { cite } from '../citations.js';
import type { FormFacts } from '../form-facts.js';
import { BLANK, dayOrBlank, matterInWords, paragraph } from '../form-words.js';
import { toComplainant } from './addressees.js';
import type { FormBody } from './form-body.js';

/** 四: asks the complainant to show who they are or what they claim, by a day. */
export function materialsNotice(facts: FormFacts): FormBody {
  const { materials } = facts.rules;
  const { words, until } = facts.act;
  return {
    addressee: toComplainant(facts),
    blocks: [
      paragraph(`你${matterInWords(facts)}，需要核实你的身份，或者补充下面的材料：`),
      paragraph(words ?? BLANK),
      paragraph(
        `根据${facts.rules.title}和${cite(materials, '有关规定')}，请在${dayOrBlank(until)}前（含当天）向我局提供。`,
      ),
      paragraph('到期没有提供，或者提供的材料不真实的，我局可以依法不予受理。'),
    ],
    notes: [],
    basis: [materials],
  };
}

/** 五: the bureau takes the complaint on. */
export function acceptance(facts: FormFacts): FormBody {
  const { rules, mediateBy } = facts;
  const decide = periodOf(rules, 'decideAcceptance');
  const mediate = periodOf(rules, 'mediate');
  return {
    addressee: toComplainant(facts),
    blocks: [
      paragraph(
        `你${matterInWords(facts)}，我局已经收到。经审查，符合受理条件。根据${decide === null ? rules.title : cite(decide, rules.title)}，我局决定受理。`,
      ),
      paragraph(
        `我局将组织双方调解，按${mediate === null ? rules.title : cite(mediate, rules.title)}，应当在${dayOrBlank(mediateBy)}前（含当天）办完；依法扣除的时间另算。`,
      ),
    ],
    notes: [],
    basis: [decide, mediate],
  };
}

/** 六: the bureau does not take it on, why, and what else the person can do. */
export function refusal(facts: FormFacts): FormBody {
  const { rules, act } = facts;
  const { ground } = act;
  const { otherRemedies } = rules;
  const blocks = [
    paragraph(
      `你${matterInWords(facts)}，经审查，有下面的情形：${ground?.text ?? BLANK}。根据${ground === null ? BLANK : cite(ground, rules.title)}，我局决定不予受理。`,
    ),
  ];
  if (act.words !== null) blocks.push(paragraph(`说明：${act.words}`));
  return {
    addressee: toComplainant(facts),
    blocks: [
      ...blocks,
      paragraph(`按${cite(otherRemedies, rules.title)}，你还可以通过下面的途径解决：`),
      { kind: 'list', items: otherRemedies.ways },
    ],
    notes: [],
    basis: [ground, otherRemedies],
  };
}
