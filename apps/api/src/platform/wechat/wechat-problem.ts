import { Problem } from '../problem.js';
import { WeChatNotConfigured, WeChatRefused, WeChatUnavailable } from './wechat.errors.js';

/**
 * What a person is told when WeChat failed while they waited. A refusal that they can do nothing about is a fault of this
 * installation: 503, and the log says which.
 * @returns null for any other error
 */
export function wechatProblem(error: unknown): Problem | null {
  if (error instanceof WeChatUnavailable) {
    return new Problem(503, 'wechat-unavailable', '微信没有回应', '微信暂时没有回应，请过一会儿再试。');
  }
  if (error instanceof WeChatNotConfigured) {
    return new Problem(
      503,
      'wechat-not-configured',
      '没有接通微信',
      '这里还没有接通微信。不用登录也能查询和核验。',
    );
  }
  if (!(error instanceof WeChatRefused)) return null;
  switch (error.kind) {
    case 'code':
      return new Problem(422, 'wechat-code-refused', '需要再试一次', '微信的凭证已经失效，请再点一次。');
    case 'blocked-person':
      return new Problem(
        403,
        'wechat-person-blocked',
        '微信不允许登录',
        '微信暂时限制了这个账号，请在微信里查看原因。',
      );
    case 'quota':
      return new Problem(503, 'wechat-busy', '现在用的人太多', '现在用的人太多，请过几分钟再试。');
    default:
      return new Problem(503, 'wechat-refused', '微信没有办成', '微信没有办成这件事，请过一会儿再试。');
  }
}
