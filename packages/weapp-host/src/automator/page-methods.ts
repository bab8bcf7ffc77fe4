import type { OpenedPage } from '../pages/opened-page.js';
import { readPath } from '../pages/set-data.js';
import { list, type Methods, type Params, type Session, text } from './protocol.js';

export const PAGE_METHODS: Methods = {
  'Page.getElement': (session, params) => {
    const page = pageIn(session, params);
    const selector = text(params, 'selector');
    const [element] = session.host.screen(page).all(selector);
    if (element === undefined) throw new Error(`no element on ${page.route} is a "${selector}"`);
    return session.elements.describe(page, element);
  },
  'Page.getElements': (session, params) => {
    const page = pageIn(session, params);
    const found = session.host.screen(page).all(text(params, 'selector'));
    return { elements: found.map((element) => session.elements.describe(page, element)) };
  },
  'Page.getData': (session, params) => {
    const { data } = pageIn(session, params);
    return { data: params.path === undefined ? data : readPath(data, text(params, 'path')) };
  },
  'Page.setData': async (session, params) => {
    pageIn(session, params).setData(params.data as Record<string, unknown>);
    await session.host.settle();
  },
  'Page.callMethod': async (session, params) => {
    const { object, route } = pageIn(session, params);
    const name = text(params, 'method');
    const method = object[name];
    if (typeof method !== 'function') throw new Error(`the page ${route} has no ${name}`);
    const parameters = list(params, 'args').map((each) => session.host.logic.realm.adopt(each));
    const result: unknown = await Reflect.apply(method, object, parameters);
    await session.host.settle();
    return { result };
  },
};

function pageIn({ host }: Session, params: Params): OpenedPage {
  return host.pageOf(Number(params.pageId));
}
