import type { PageScreen } from '../view/page-screen.js';
import type { ViewEvent } from '../view/view-event.js';
import { type ElementNode, innerWxmlOf, textOf, wxmlOf } from '../view/view-node.js';
import { NotModelled } from '../wx-surface.js';
import type { HeldElement } from './element-registry.js';
import { list, type Methods, type Params, type Session, text, words } from './protocol.js';

export const ELEMENT_METHODS: Methods = {
  'Element.getElement': (session, params) => {
    const { page, element } = held(session, params);
    const selector = text(params, 'selector');
    const [found] = session.host.screen(page).all(selector, element);
    if (found === undefined) throw new Error(`no element in <${element.tag}> is a "${selector}"`);
    return session.elements.describe(page, found);
  },
  'Element.getElements': (session, params) => {
    const { page, element } = held(session, params);
    const found = session.host.screen(page).all(text(params, 'selector'), element);
    return { elements: found.map((each) => session.elements.describe(page, each)) };
  },
  'Element.getDOMProperties': (session, params) => {
    const { element } = held(session, params);
    return { properties: words(params, 'names').map((name) => domProperty(element, name)) };
  },
  'Element.getAttributes': (session, params) => {
    const { element } = held(session, params);
    return { attributes: words(params, 'names').map((name) => element.attributes[name] ?? null) };
  },
  'Element.getProperties': (session, params) => {
    const { page, element } = held(session, params);
    const screen = session.host.screen(page);
    return { properties: words(params, 'names').map((name) => property(element, screen, name)) };
  },
  'Element.getWXML': (session, params) => {
    const { element } = held(session, params);
    return { wxml: params.type === 'outer' ? wxmlOf(element) : innerWxmlOf(element) };
  },
  'Element.tap': act((screen, element) => screen.person.tap(element)),
  'Element.triggerEvent': act((screen, element, params) =>
    screen.person.trigger(element, { type: text(params, 'type'), detail: params.detail }),
  ),
  'Element.dispatchEvent': act((screen, element, params) =>
    screen.person.trigger(element, {
      ...fingers(params),
      type: text(params, 'eventName'),
      detail: params.detail,
    }),
  ),
  'Element.touchstart': act((screen, element, params) => screen.person.touchStart(element, fingers(params))),
  'Element.touchmove': act((screen, element, params) => screen.person.touchMove(element, fingers(params))),
  'Element.touchend': act((screen, element, params) => screen.person.touchEnd(element, fingers(params))),
  'Element.callFunction': act((screen, element, params) => {
    const name = text(params, 'functionName');
    const called = FUNCTIONS[name];
    if (called === undefined)
      throw new NotModelled(`${name}() needs a layout, which weapp-host does not model`);
    called(screen, element, list(params, 'args')[0]);
  }),
};

type ElementFunction = (screen: PageScreen, element: ElementNode, parameter: unknown) => void;

const FUNCTIONS: Readonly<Record<string, ElementFunction>> = {
  'input.input': ({ person }, element, typed) => person.type(element, String(typed)),
  'textarea.input': ({ person }, element, typed) => person.type(element, String(typed)),
  'switch.tap': ({ person }, element) => person.tap(element),
  'swiper.swipeTo': ({ person }, element, current) => person.swipeTo(element, Number(current)),
  'slider.slideTo': ({ person }, element, value) => person.slideTo(element, Number(value)),
};

/** A person's act: answered when the mini-program has come to rest. */
function act(perform: (screen: PageScreen, element: ElementNode, params: Params) => void) {
  return async (session: Session, params: Params) => {
    const { page, element } = held(session, params);
    perform(session.host.screen(page), element, params);
    await session.host.settle();
    return {};
  };
}

function held({ elements }: Session, params: Params): HeldElement {
  return elements.find(text(params, 'elementId'));
}

function domProperty(element: ElementNode, name: string): string {
  if (name === 'innerText' || name === 'textContent') return textOf(element);
  throw new NotModelled(`${name} of an element needs a layout, which weapp-host does not model`);
}

function property(element: ElementNode, screen: PageScreen, name: string): unknown {
  const isKept = name === 'value' || name === 'checked';
  if (name !== '__propPublic')
    return (isKept ? screen.controls.read(element, name) : element.attributes[name]) ?? null;
  // What the test may ask for: what the WXML gives, and what a person may have put in.
  const names = [...Object.keys(element.attributes), 'value', 'checked'];
  return Object.fromEntries(names.map((each) => [each, true]));
}

/** Automator itself spells it `changeTouches`. */
function fingers({ touches, changeTouches, changedTouches }: Params): Omit<ViewEvent, 'type'> {
  return {
    detail: {},
    touches: touches as ViewEvent['touches'],
    changedTouches: (changeTouches ?? changedTouches) as ViewEvent['changedTouches'],
  };
}
