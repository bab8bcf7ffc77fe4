import { ACCOUNT_STATE_LABELS, type AccountState } from '@jiweibao/shared';
import { invalidRequest, notFound, Problem } from '../platform/problem.js';

/** 401: no session, or one that is over. */
export function logInRequired(): Problem {
  return new Problem(401, 'log-in-required', '需要登录', '请先登录；离开太久或换了岗位以后要重新登录。');
}

/** 403: the request did not come from a page of ours. */
export function originRefused(): Problem {
  return new Problem(403, 'origin-refused', '没有执行', '请从本系统自己的页面操作，不要从别的网页发来。');
}

/** 403: the route belongs to the other world: the bureaus', or the general agents'. */
export function otherWorld(): Problem {
  return new Problem(403, 'not-for-this-account', '没有权限', '您的账号不能使用这个功能。');
}

/** 403: none of the roles that the route asks for. */
export function roleRequired(): Problem {
  return new Problem(403, 'role-required', '没有权限', '您的岗位不能做这件事；需要的话请找本单位的管理员。');
}

/** 403: administrators and supervisors set one-time codes up before they do anything else. */
export function enrolmentRequired(): Problem {
  return new Problem(
    403,
    'second-factor-required',
    '请先绑定动态口令',
    '管理和督办岗位要先用手机绑定动态口令，才能使用其他功能。',
  );
}

/** 403: none of the agent's letters of authorization is in force; it can send new ones, and no more. */
export function authorizationEnded(): Problem {
  return new Problem(
    403,
    'authorization-ended',
    '品牌授权已经到期',
    '您单位的品牌授权都已到期，现在只能提交新的授权书；审核通过以后，其他功能就恢复了。',
  );
}

/** 401: whichever of the two was wrong. */
export function logInRefused(): Problem {
  return new Problem(401, 'log-in-refused', '没有登录', '登录名或密码不对。');
}

/** 401: the password was right; the code of the phone is missing. */
export function oneTimeCodeRequired(): Problem {
  return new Problem(401, 'one-time-code-required', '还差一步', '请输入手机上的六位动态口令。');
}

/** 401: wrong, over, or used before. */
export function oneTimeCodeWrong(): Problem {
  return new Problem(
    401,
    'one-time-code-wrong',
    '没有登录',
    '动态口令不对或者已经用过，请等手机上换成下一个再输入。',
  );
}

export function accountUnknown(): Problem {
  return notFound('account-not-found', '没有这个账号，或者它不归您管理。');
}

/** 400: of one who is logged in already. */
export function currentPasswordWrong(): Problem {
  return invalidRequest([{ field: 'currentPassword', code: 'wrong', detail: '现在的密码不对。' }]);
}

/** 400: see `passwordFault`. */
export function passwordRefused(field: string, detail: string): Problem {
  return invalidRequest([{ field, code: 'weak', detail }]);
}

/** 400: the phone does not have the secret, or shows the code of another. */
export function enrolmentCodeWrong(): Problem {
  return invalidRequest([
    {
      field: 'oneTimeCode',
      code: 'wrong',
      detail: '动态口令不对。请看手机上“冀维宝”这一条现在的六位数字，并检查手机的时间。',
    },
  ]);
}

/** 404: used, over, replaced by a newer one, or never given out. */
export function invitationUnknown(): Problem {
  return notFound('invitation-not-found', '这个邀请已经用过、过期或作废了，请找管理员重新发一个。');
}

/** 409: names are one person's for good. */
export function loginNameTaken(): Problem {
  return new Problem(409, 'login-name-taken', '没有保存', '这个登录名已经有人用了，请换一个。');
}

/** 400: the list of bureaus does not have it. */
export function bureauUnknown(): Problem {
  return invalidRequest([{ field: 'bureauCode', code: 'unknown', detail: '没有这个单位，请从列表里选。' }]);
}

/** 400: the registry does not have it. */
export function generalAgentUnknown(): Problem {
  return invalidRequest([
    { field: 'generalAgentId', code: 'unknown', detail: '名录里没有这个总代理，请从列表里选。' },
  ]);
}

/** 409: see `account-life.ts`. */
export function accountStateWrong(state: AccountState): Problem {
  return new Problem(
    409,
    'account-state',
    '没有执行',
    `这个账号现在是“${ACCOUNT_STATE_LABELS[state]}”，不能这样做。请刷新以后再看。`,
  );
}

/** 403: see `account-scope.ts`. */
export function beyondAuthority(detail: string): Problem {
  return new Problem(403, 'beyond-authority', '没有权限', detail);
}

/** 409: the first one is made without asking; further ones on purpose. @param loginNames of those that there are */
export function administratorExists(loginNames: readonly string[]): Problem {
  return new Problem(
    409,
    'administrator-exists',
    '没有执行',
    `省级单位已经有管理员：${loginNames.join('、')}。要再增加一位，加上 --another；他们进不来的话，用 reset-access 登录名。`,
  );
}

/** 409: without an administrator of the province nobody could let anybody in again. */
export function lastAdministrator(): Problem {
  return new Problem(
    409,
    'last-administrator',
    '没有执行',
    '这是省级单位最后一位管理员，请先增加另一位并由他登录一次，再做这件事。',
  );
}
