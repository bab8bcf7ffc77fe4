import { type FieldProblem, invalidRequest, notFound, Problem } from '../platform/problem.js';

/** 404: none, or another agent's. */
export function ownOutletNotFound(): Problem {
  return notFound('outlet-not-found', '没有这个网点，或者它不是您单位品牌的网点。');
}

/** 409: somebody else, or another list, changed it since it was opened. */
export function outletChanged(): Problem {
  return new Problem(
    409,
    'outlet-changed',
    '没有保存',
    '您打开以后，这个网点被改过了。请刷新，看一看现在的内容再改。',
  );
}

/** 409: what other agents have a word in is not one agent's to change. */
export function outletShared(fields: readonly string[]): Problem {
  return new Problem(
    409,
    'outlet-shared',
    '没有保存',
    `这个网点还有其他总代理的有效授权，${fields.join('、')}不能由一家改。确实不对的，请向审核单位说明。`,
  );
}

/** 409: for another brand it would stay open, or nothing of it is left to bring back. */
export function nothingToRestore(): Problem {
  return new Problem(409, 'nothing-to-restore', '没有恢复', '这个网点没有您单位停掉的授权。');
}

export function fieldFaults(errors: FieldProblem[]): Problem {
  return invalidRequest(errors);
}

/** 404: none, or another agent's, or beyond what the bureau reviews. */
export function phoneReviewNotFound(): Problem {
  return notFound('phone-review-not-found', '没有这条号码申请，或者它不归您看。');
}

/** 404 */
export function servicePhoneNotFound(): Problem {
  return notFound('service-phone-not-found', '没有这个服务电话，或者它不是您单位品牌的。');
}

/** 409: decided, replaced or taken back meanwhile. */
export function alreadyDecided(): Problem {
  return new Problem(409, 'already-decided', '没有办理', '这一条刚才已经有人处理过，请刷新。');
}

/** 409: nothing in the proposal differs from what is published. */
export function nothingProposed(): Problem {
  return new Problem(409, 'nothing-proposed', '没有提交', '和现在登记的一样，没有要审核的改动。');
}

/** 409: a number of which a bureau warns cannot become official. */
export function numberIsWarned(number: string): Problem {
  return new Problem(
    409,
    'number-warned',
    '没有通过',
    `号码 ${number} 有监管部门发布的警示，要先撤回警示，才能登记为官方号码。`,
  );
}

/** 409: the agent may not speak for the brand any more. */
export function brandNotItsOwn(): Problem {
  return new Problem(
    409,
    'brand-right-ended',
    '没有办理',
    '这个总代理今天没有这个品牌的有效授权，请先审核授权书。',
  );
}

/** 400: none of the brands that the agent may speak for today, or none that there is. */
export function brandNotOwn(): Problem {
  return invalidRequest([
    { field: 'brandId', code: 'not-own', detail: '这个品牌不在您单位有效的授权里，请重新选择。' },
  ]);
}

/** 404 */
export function letterNotFound(): Problem {
  return notFound('brand-letter-not-found', '没有这份授权书，或者它不归您看。');
}

/** 404 */
export function applicationNotFound(): Problem {
  return notFound('agent-application-not-found', '没有这份申请，或者查询码不对。');
}

/** 409: it was not approved, or the agent had its people already. */
export function nobodyInvited(): Problem {
  return new Problem(409, 'nobody-invited', '没有重发', '这份申请没有邀请过人，没有链接可以重发。');
}

/** 404 */
export function generalAgentNotFound(): Problem {
  return notFound('general-agent-not-found', '没有这个总代理，或者它不归您看。');
}

/** 403: which bureau reviews an agent is the province's to say. */
export function provinceOnly(name: string): Problem {
  return new Problem(403, 'beyond-authority', '没有权限', `这件事只有${name}能做。`);
}

/** 404: none that is open, or beyond what whoever asks keeps. */
export function reportsNotFound(): Problem {
  return notFound('correction-not-found', '这个网点没有要答复的反映，或者它不归您管。');
}

/** 409: another agent speaks for the brand today. */
export function brandTaken(brand: string, agent: string): Problem {
  return new Problem(
    409,
    'brand-taken',
    '没有通过',
    `“${brand}”现在由${agent}管理，而且授权有效。确实换了总代理的，请先终止原来的授权。`,
  );
}

export function cursorUnknown(): Problem {
  return invalidRequest([
    { field: 'cursor', code: 'unknown', detail: '这一页的位置已经不对，请回到第一页。' },
  ]);
}
