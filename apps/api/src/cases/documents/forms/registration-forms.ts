import { dateInWords } from '../../../platform/date-in-words.js';
import type { FormRow } from '../document-content.js';
import type { FormFacts } from '../form-facts.js';
import { orNothing, yuan } from '../form-words.js';
import type { FormBody } from './form-body.js';

/** 一: what a consumer asks of the bureau. Stays in its files. */
export function complaintRegistration(facts: FormFacts): FormBody {
  const rows: FormRow[] = [
    ...receipt(facts),
    { label: '投诉人姓名', value: orNothing(facts.person?.name ?? null) },
    { label: '投诉人电话', value: orNothing(facts.person?.phone ?? null) },
    { label: '投诉人地址', value: orNothing(facts.person?.address ?? null) },
    ...business(facts, '被投诉人'),
    ...matter(facts),
    { label: '争议金额', value: yuan(facts.amountFen) },
    { label: '争议的事实', value: facts.facts },
    { label: '投诉请求', value: requests(facts) },
    { label: '同意公示投诉信息', value: yesOrNo(facts.publishConsent) },
    { label: '同意委托调解', value: yesOrNo(facts.delegateConsent) },
  ];
  return {
    addressee: null,
    blocks: [
      { kind: 'rows', rows },
      { kind: 'signatures', signers: ['投诉人（签字）', '登记人（签字）'] },
    ],
    notes: ['通过电话、来信或者网络投诉的，投诉人不用签字。'],
    basis: [],
  };
}

/** 二: a clue. Stays in the bureau's files; who gave it is shown to few. */
export function tipOffRegistration(facts: FormFacts): FormBody {
  const { person } = facts;
  const named: FormRow[] =
    person === null
      ? [{ label: '举报人', value: '匿名' }]
      : [
          { label: '举报人姓名', value: person.name, informant: true },
          { label: '举报人电话', value: orNothing(person.phone), informant: true },
          { label: '举报人地址', value: orNothing(person.address), informant: true },
        ];
  const rows: FormRow[] = [
    ...receipt(facts),
    ...named,
    ...business(facts, '被举报人'),
    ...matter(facts),
    { label: '涉嫌违法的种类', value: facts.violations.join('；') },
    { label: '涉嫌违法的线索', value: facts.facts },
  ];
  return {
    addressee: null,
    blocks: [
      { kind: 'rows', rows },
      { kind: 'signatures', signers: ['举报人（签字）', '登记人（签字）'] },
    ],
    notes: [
      '通过电话、来信或者网络举报的，以及匿名举报的，举报人不用签字。',
      '举报人的信息要保密，不得让被举报人知道。',
    ],
    basis: [],
  };
}

function receipt({ bureauName, caseNumber, externalNumber, receivedOn, channel }: FormFacts): FormRow[] {
  const rows = [
    { label: '登记单位', value: bureauName },
    { label: '编号', value: caseNumber },
    { label: '收到日期', value: dateInWords(receivedOn) },
    { label: '来源', value: channel },
  ];
  return externalNumber === null ? rows : [...rows, { label: '平台编号', value: externalNumber }];
}

function business({ respondent, platformName }: FormFacts, who: string): FormRow[] {
  const rows = [
    { label: `${who}名称`, value: orNothing(respondent.name) },
    { label: `${who}电话`, value: orNothing(respondent.phone) },
    { label: `${who}地址`, value: orNothing(respondent.address) },
  ];
  return platformName === null ? rows : [...rows, { label: '网络平台', value: platformName }];
}

function matter({ categoryName, brandName, occurredOn }: FormFacts): FormRow[] {
  return [
    { label: '商品或者服务', value: [brandName, categoryName].filter((name) => name).join('，') || '无' },
    { label: '发生日期', value: orNothing(occurredOn === null ? null : dateInWords(occurredOn)) },
  ];
}

function requests({ requests: chosen, requestText }: FormFacts): string {
  return [chosen.join('；'), requestText].filter((text) => text).join('\n') || '无';
}

function yesOrNo(agreed: boolean): string {
  return agreed ? '同意' : '不同意';
}
