import { somebody, TEMPLATE, type WeChatBench } from './wechat-bench.js';

/** One of the calls, and how to make one that WeChat allows. */
export interface PreparedCall {
  name: string;
  path: string;
  repeatable: boolean;
  needsToken: boolean;
  prepare(bench: WeChatBench): Promise<() => Promise<unknown>>;
}

/** Every call of `WeChat`. */
export const CALLS: PreparedCall[] = [
  {
    name: 'code2Session',
    path: '/sns/jscode2session',
    repeatable: false,
    needsToken: false,
    async prepare({ simulator, wechat }) {
      const code = await simulator.loginCode(somebody());
      return () => wechat.exchangeLoginCode(code);
    },
  },
  {
    name: 'getUnlimitedQRCode',
    path: '/wxa/getwxacodeunlimit',
    repeatable: true,
    needsToken: true,
    async prepare({ wechat }) {
      const code = { scene: 'abc', page: 'pages/home/index', width: 430, environment: 'release' } as const;
      return () => wechat.createMiniProgramCode(code);
    },
  },
  {
    name: 'msgSecCheck',
    path: '/wxa/msg_sec_check',
    repeatable: true,
    needsToken: true,
    async prepare({ simulator, wechat }) {
      const openid = await simulator.openid(somebody());
      return () => wechat.checkText({ openid, scene: 'comment', content: '修得很好' });
    },
  },
  {
    name: 'mediaCheckAsync',
    path: '/wxa/media_check_async',
    repeatable: true,
    needsToken: true,
    async prepare({ simulator, wechat }) {
      const openid = await simulator.openid(somebody());
      const mediaUrl = 'https://pictures.example/1.jpg';
      return () => wechat.checkMedia({ openid, scene: 'comment', mediaUrl, mediaType: 'picture' });
    },
  },
  {
    name: 'subscribeMessage.send',
    path: '/cgi-bin/message/subscribe/send',
    repeatable: false,
    needsToken: true,
    async prepare({ simulator, wechat }) {
      const person = somebody();
      const { openid } = await simulator.control<{ openid: string }>('POST', 'consents', {
        person,
        templateId: TEMPLATE,
      });
      const data = { thing1: '网点已更正' };
      const page = 'pages/home/index?from=message';
      return () =>
        wechat.sendSubscribeMessage({ openid, templateId: TEMPLATE, page, data, environment: 'release' });
    },
  },
  {
    name: 'getPhoneNumber',
    path: '/wxa/business/getuserphonenumber',
    repeatable: false,
    needsToken: true,
    async prepare({ simulator, wechat }) {
      const { code } = await simulator.control<{ code: string }>('POST', 'phone-codes', {
        person: somebody(),
        phoneNumber: '13900000000',
      });
      return () => wechat.exchangePhoneCode(code);
    },
  },
];
