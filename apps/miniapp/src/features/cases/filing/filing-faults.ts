import { parsePhoneNumber } from '@jiweibao/shared';
import { amountInFen } from './amount-in-fen';
import { type CaseDraft, FILING_STEPS, type FilingStep } from './case-draft';
import { isAnonymous } from './filing-body';
import { happenedOn } from './happened-on';

/** Sentences by field, under the names that the service has for them (`complainant.phone`). */
export type FieldFaults = Readonly<Record<string, string>>;

const SHORTEST_FACTS = 10;

/** What is missing in one part of the form, so that nobody is sent back from the end. The service looks at everything again. */
export function stepFaults(step: FilingStep, draft: CaseDraft, today: string): FieldFaults {
  switch (step) {
    case 'story':
      return storyFaults(draft);
    case 'business':
      return businessFaults(draft, today);
    case 'person':
      return personFaults(draft);
    case 'files':
    case 'check':
      return {};
  }
}

function storyFaults({ facts, kinds, requests, requestText, violationKinds }: CaseDraft): FieldFaults {
  const wantsOther = requests.includes('other') && requestText.trim() === '';
  return faults({
    facts: [...facts.trim()].length < SHORTEST_FACTS && `请把事情的经过写清楚，至少 ${SHORTEST_FACTS} 个字。`,
    kinds: kinds.length === 0 && '请选一选您想怎么办，可以两样都选。',
    requests: kinds.includes('complaint') && requests.length === 0 && '请选一选您想要什么结果。',
    requestText: kinds.includes('complaint') && wantsOther && '您选了“其他要求”，请写下来是什么要求。',
    violationKinds:
      kinds.includes('tipOff') && violationKinds.length === 0 && '请选一选商家哪里不对，至少选一样。',
  });
}

function businessFaults(draft: CaseDraft, today: string): FieldFaults {
  const { outlet, happened, amount } = draft;
  const words = [draft.respondentName, draft.respondentPhone, draft.respondentAddress];
  const isUnknown = outlet === null && words.every((text) => text.trim() === '');
  const date = happened.trim() === '' ? today : happenedOn(happened, today);
  return faults({
    respondent: isUnknown && '名称、电话、地址，知道哪样写哪样，至少写一样。',
    occurredOn:
      date === null
        ? '日期看不明白，请写成“3月15日”这样，记不清可以不写。'
        : date > today && '事情发生的日期不能晚于今天。',
    amountFen: amount.trim() !== '' && amountInFen(amount) === null && '金额请只写数字，例如 680。',
  });
}

function personFaults(draft: CaseDraft): FieldFaults {
  const isComplaint = draft.kinds.includes('complaint');
  const isNamed = !isAnonymous(draft);
  return faults({
    'complainant.name': isNamed && draft.name.trim() === '' && '请填写您的姓名。',
    'complainant.phone': isNamed && phoneFault(draft.phone),
    publishConsent: isComplaint && draft.publishConsent === null && '请选一选，同意或不同意都可以。',
    delegateConsent: isComplaint && draft.delegateConsent === null && '请选一选，同意或不同意都可以。',
    agrees: !draft.agrees && '您同意以后才能提交。',
  });
}

function phoneFault(phone: string): string | false {
  if (phone.trim() === '') return '请填写您的电话。';
  return !parsePhoneNumber(phone).ok && '您的电话好像不对：手机是 11 位，固定电话要加区号。';
}

function faults(found: Record<string, string | false>): FieldFaults {
  return Object.fromEntries(Object.entries(found).filter((each): each is [string, string] => !!each[1]));
}

/** The fields of each part, in their order on the page. */
const FIELDS: Record<FilingStep, readonly string[]> = {
  story: ['facts', 'kinds', 'requests', 'requestText', 'violationKinds'],
  business: [
    'outletId',
    'respondent',
    'respondent.name',
    'respondent.phone',
    'respondent.address',
    'divisionCode',
    'occurredOn',
    'amountFen',
    'platformName',
    'brandId',
    'categoryCode',
  ],
  files: ['fileIds'],
  person: [
    'anonymous',
    'complainant',
    'complainant.name',
    'complainant.phone',
    'complainant.address',
    'publishConsent',
    'delegateConsent',
    'agrees',
  ],
  check: [],
};

/** The first part with a fault and the first such field in it; null when no field of the form is meant. */
export function firstFault(found: FieldFaults): { step: FilingStep; field: string } | null {
  for (const step of FILING_STEPS) {
    const field = FIELDS[step].find((name) => found[name] !== undefined);
    if (field !== undefined) return { step, field };
  }
  return null;
}

/** The service's sentences by the fields of the form: `fileIds.3` is said at `fileIds`. */
export function faultsOf(errors: readonly { field: string; detail: string }[]): FieldFaults {
  const known = FILING_STEPS.flatMap((step) => FIELDS[step]);
  return Object.fromEntries(
    errors.map(({ field, detail }) => [known.includes(field) ? field : (field.split('.')[0] ?? ''), detail]),
  );
}

/** Which fields are looked at anew once these parts of a draft were changed. */
const FIELDS_OF_CHANGE: Readonly<Record<string, readonly string[]>> = {
  outlet: ['outletId', 'respondent'],
  respondentName: ['respondent', 'respondent.name'],
  respondentPhone: ['respondent', 'respondent.phone'],
  respondentAddress: ['respondent', 'respondent.address'],
  happened: ['occurredOn'],
  amount: ['amountFen'],
  files: ['fileIds'],
  name: ['complainant', 'complainant.name'],
  phone: ['complainant', 'complainant.phone'],
  address: ['complainant.address'],
  kinds: ['kinds', 'anonymous'],
  anonymous: ['anonymous', 'complainant', 'complainant.name', 'complainant.phone'],
};

/** What was said about what was changed is said no more. */
export function withoutChanged(found: FieldFaults, change: object): FieldFaults {
  const changed = Object.keys(change).flatMap((name) => FIELDS_OF_CHANGE[name] ?? [name]);
  return Object.fromEntries(Object.entries(found).filter(([field]) => !changed.includes(field)));
}

/** The id of a field's part of the page. */
export function partIdOf(field: string): string {
  return `case-${field.replace('.', '-')}`;
}
