import type { PageAddress } from '../wx-surface.js';
import { list, type Methods, type Session, text } from './protocol.js';

export const APP_METHODS: Methods = {
  // "dev" is the version that automator asks nothing more of.
  'Tool.getInfo': () => ({ SDKVersion: 'dev' }),
  'Tool.close': ({ exit }) => exit(),
  'App.exit': () => {},
  'App.enableLog': ({ enableLog }) => enableLog(),
  'App.getCurrentPage': ({ host }) => described(host.page),
  'App.getPageStack': ({ host }) => ({ pageStack: host.navigator.stack.pages.map(described) }),
  'App.callWxMethod': async (session, params) => {
    const { host } = session;
    const parameters = list(params, 'args').map((each) => host.logic.realm.adopt(each));
    const result = await host.wx.call(text(params, 'method'), parameters);
    await host.settle();
    return { result };
  },
  'App.mockWxMethod': (session, params) => mockWxMethod(session, params),
  'App.callFunction': async ({ host }, params) => {
    const called = functionIn(host, text(params, 'functionDeclaration'));
    const result = await called(...list(params, 'args').map((each) => host.logic.realm.adopt(each)));
    await host.settle();
    return { result };
  },
  'App.addBinding': ({ host, notify }, params) => {
    const name = text(params, 'name');
    host.logic.realm.define(name, (...args: unknown[]) => notify('App.bindingCalled', { name, args }));
  },
};

/** Without a function or a result, the original is given back: that is how `restoreWxMethod` asks for it. */
function mockWxMethod({ host }: Session, params: Readonly<Record<string, unknown>>): void {
  const name = text(params, 'method');
  if (params.pluginId !== undefined) throw new Error('plugins are not modelled by weapp-host');
  if (params.functionDeclaration !== undefined) {
    const more = list(params, 'args').map((each) => host.logic.realm.adopt(each));
    const declared = functionIn(host, text(params, 'functionDeclaration'));
    host.wx.mock(name, function (...parameters) {
      return declared.apply(this, [...parameters, ...more]);
    });
  } else if ('result' in params) {
    host.wx.mock(name, () => host.logic.realm.adopt(params.result));
  } else {
    host.wx.restore(name);
  }
}

function described({ pageId, route, query }: PageAddress) {
  return { pageId, path: route, query };
}

type AnyFunction = (this: unknown, ...parameters: unknown[]) => unknown;

/** A function of the test, made anew in the mini-program's realm: it sees `wx` and `getApp`, and nothing of the test's own. */
function functionIn(host: Session['host'], declaration: string): AnyFunction {
  const made = host.logic.realm.evaluate(`(${declaration})`);
  if (typeof made !== 'function') throw new Error(`this is no function: ${declaration.slice(0, 80)}`);
  return made as AnyFunction;
}
