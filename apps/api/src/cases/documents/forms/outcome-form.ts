import { periodOf } from '../../rules/rule-sets.js';
import { cite } from '../citations.js';
import type { FormFacts } from '../form-facts.js';
import { BLANK, matterInWords, paragraph } from '../form-words.js';
import { toInformant } from './addressees.js';
import type { FormBody } from './form-body.js';

/** 十: tells who gave a clue under their own name what came of it. */
export function tipOffOutcome(facts: FormFacts): FormBody {
  const { rules, act } = facts;
  const period = periodOf(rules, 'decideInvestigation');
  const blocks = [
    paragraph(`你${matterInWords(facts)}，我局已经核查。根据${basisOf(facts)}，${decision(facts)}`),
  ];
  if (act.words !== null) blocks.push(paragraph(`说明：${act.words}`));
  blocks.push(paragraph('谢谢你对市场监督管理工作的支持。你的信息，我局依法保密。'));
  return { addressee: toInformant(facts), blocks, notes: [], basis: [act.ground ?? period] };
}

function basisOf({ rules, act: { ground } }: FormFacts): string {
  const period = periodOf(rules, 'decideInvestigation');
  return ground === null && period === null ? rules.title : cite((ground ?? period)!, rules.title);
}

function decision({ act: { opened, ground } }: FormFacts): string {
  if (opened === null) return `我局决定：${BLANK}。`;
  if (opened) return '我局决定立案调查。';
  return `因为${ground?.text ?? BLANK}，我局决定不予立案。`;
}
