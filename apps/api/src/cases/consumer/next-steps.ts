import type { CaseKind, CaseState } from '@jiweibao/shared';

type NextSteps = Partial<Readonly<Record<CaseState, string>>>;

const COMPLAINT: NextSteps = {
  received: '办理单位会先看材料，决定是否受理，并告诉您。',
  materialsRequested: '请您补充材料；补齐以后，办理单位接着决定是否受理。',
  accepted: '办理单位会和双方联系，组织调解；请留意电话。',
  testing: '正在等检测鉴定的结果，结果出来以后接着调解。',
  settled: '双方已经达成一致；办理单位会把结果告诉双方，然后办结。',
  terminated: '调解没有成功；办理单位会把结果告诉双方，然后办结。',
  declined: '不再办理。理由和别的办法写在下面。',
  withdrawn: '已经按您的意思撤回，不再办理。',
  closed: '已经办结。您可以评价，也可以在有新情况时申请重新办理一次。',
};

const TIP_OFF: NextSteps = {
  received: '办理单位会核查，然后决定是否立案；实名举报的，会告诉您。',
  checking: '办理单位正在核查，之后决定是否立案；实名举报的，会告诉您。',
  investigating: '办理单位正在调查，调查结束以后办结。',
  notFiled: '办理单位决定不立案，告诉您以后办结。',
  closed: '已经办结。',
};

const NEXT_STEPS: Readonly<Record<CaseKind, NextSteps>> = { complaint: COMPLAINT, tipOff: TIP_OFF };

/** What comes next, in a sentence for whoever filed it. */
export function nextStep(kind: CaseKind, state: CaseState): string {
  const step = NEXT_STEPS[kind][state];
  if (step === undefined) throw new Error(`a ${kind} cannot be ${state}`);
  return step;
}
