import { dateInWords } from '../../../platform/date-in-words.js';
import { groundOf } from '../../rules/rule-sets.js';
import { cite } from '../citations.js';
import type { FormFacts } from '../form-facts.js';
import { BLANK, orBlank, paragraph, respondentInWords, yuan } from '../form-words.js';
import { toBothSides } from './addressees.js';
import type { FormBody } from './form-body.js';

/*
 * These go to the business too: of the complainant they say the name, never phone or address, and nothing that was written for the
 * complainant alone.
 */

/** 七: when and where both sides meet. */
export function mediationNotice(facts: FormFacts): FormBody {
  const { rules, act } = facts;
  const absent = groundOf(rules, 'terminate', 'absent');
  const blocks = [
    paragraph(`${dispute(facts)}，我局定于下面的时间和地点调解，请双方参加：`),
    {
      kind: 'rows' as const,
      rows: [
        { label: '时间', value: orBlank(act.mediationAt) },
        { label: '地点或者方式', value: orBlank(act.mediationPlace) },
      ],
    },
    paragraph(
      '请带上身份证件和与争议有关的材料；委托别人参加的，请带上授权委托书和受托人的身份证件。不能参加的，请提前告诉我局。',
    ),
  ];
  if (absent !== null) {
    blocks.push(paragraph(`按${cite(absent, rules.title)}，${absent.text}的，我局可以终止调解。`));
  }
  return { addressee: toBothSides(facts), blocks, notes: [], basis: [absent] };
}

/** 八: mediation is over without an agreement, and why. */
export function termination(facts: FormFacts): FormBody {
  const { rules, act } = facts;
  const { ground } = act;
  return {
    addressee: toBothSides(facts),
    blocks: [
      paragraph(
        `${dispute(facts)}，因为${ground?.text ?? BLANK}，根据${ground === null ? BLANK : cite(ground, rules.title)}，我局决定终止调解。`,
      ),
      paragraph(`按${cite(rules.otherRemedies, rules.title)}，争议还可以通过下面的途径解决：`),
      { kind: 'list', items: rules.otherRemedies.ways },
    ],
    notes: [],
    basis: [ground, rules.otherRemedies],
  };
}

/** 九: what both sides agreed to. */
export function mediationAgreement(facts: FormFacts): FormBody {
  const { person, act, rules } = facts;
  return {
    addressee: null,
    blocks: [
      {
        kind: 'rows',
        rows: [
          { label: '编号', value: facts.caseNumber },
          { label: '投诉人', value: orBlank(person?.name ?? null) },
          { label: '被投诉人', value: respondentInWords(facts) },
          { label: '争议金额', value: yuan(facts.amountFen) },
          { label: '投诉人主张的事实', value: facts.facts },
        ],
      },
      paragraph(`根据${rules.title}，在我局主持下，双方自愿达成下面的协议：`),
      paragraph(orBlank(act.agreement)),
      { kind: 'signatures', signers: ['投诉人（签字）', '被投诉人（签字或者盖章）', '调解人员（签字）'] },
    ],
    notes: ['一方不履行协议的，另一方还可以通过仲裁、诉讼等途径解决。'],
    basis: [],
  };
}

function dispute(facts: FormFacts): string {
  const name = facts.person?.name ?? BLANK;
  return `${name}于${dateInWords(facts.receivedOn)}投诉${respondentInWords(facts)}（编号${facts.caseNumber}）一事`;
}
