import type { LogicLayer } from '../logic/logic-layer.js';
import type { Definition } from '../logic/program.js';
import type { OpenedPage } from '../pages/opened-page.js';
import { type Navigation, NotModelled } from '../wx-surface.js';
import { ControlState } from './control-state.js';
import { dispatch } from './dispatch.js';
import { keyOf } from './element-key.js';
import { Person } from './person.js';
import { selectAll } from './selector.js';
import type { View } from './view.js';
import type { ViewEvent } from './view-event.js';
import { type ElementNode, everyElement } from './view-node.js';

/** What a screen needs of the host around it. */
export interface ScreenSurroundings {
  readonly navigation: Navigation;
  agreeToPrivacy(buttonId: string): void;
  seen(event: string, detail: unknown): void;
  /** Runs what follows straight from a person's tap. */
  duringTap(act: () => void): void;
}

/** One page as a person meets it. */
export class PageScreen {
  readonly person: Person;
  readonly controls = new ControlState();

  constructor(
    private readonly page: OpenedPage,
    private readonly view: View,
    private readonly logic: LogicLayer,
    private readonly around: ScreenSurroundings,
  ) {
    this.person = new Person((target, event) => this.fire(target, event), this.controls, {
      navigation: around.navigation,
      share: (target) => {
        this.share('button', target);
      },
      agreeToPrivacy: around.agreeToPrivacy,
      reportError: (error) => logic.reportError(error),
    });
  }

  get root(): ElementNode {
    return this.view.tree(this.page);
  }

  /** @throws {NotModelled} for a selector that is not understood */
  all(selector: string, root: ElementNode = this.root): ElementNode[] {
    return selectAll(root, selector);
  }

  /** The element that had this key when it was found. @throws {Error} when it has gone */
  byKey(key: string): ElementNode {
    for (const element of everyElement(this.root)) {
      if (keyOf(element) === key) return element;
    }
    throw new Error(`the element is not on the page ${this.page.route} any more`);
  }

  /**
   * What the page answers when it is shared, from the menu or from a button.
   * @throws {Error} when the page cannot be shared
   */
  share(from: 'menu' | 'button', target?: object): unknown {
    return this.card('onShareAppMessage', 'share', { from, target });
  }

  /** As {@link share}, to the timeline. */
  shareToTimeline(): unknown {
    return this.card('onShareTimeline', 'shareTimeline', {});
  }

  private card(method: string, event: string, options: object): unknown {
    const ask = this.page.object[method];
    if (typeof ask !== 'function') throw new Error(`the page ${this.page.route} has no ${method}`);
    const answer: unknown = Reflect.apply(ask, this.page.object, [this.logic.realm.adopt(options)]);
    if (typeof (answer as { promise?: unknown } | undefined)?.promise === 'object') {
      throw new NotModelled(`${method} answers with a promise, which weapp-host does not model`);
    }
    const card: unknown = answer === undefined ? {} : JSON.parse(JSON.stringify(answer));
    this.around.seen(event, card);
    return card;
  }

  private fire(target: ElementNode, event: ViewEvent): number {
    const send = () =>
      dispatch(target, event, (element, method, object) => this.call(element, method, object));
    if (event.type !== 'tap') return send();
    let handled = 0;
    this.around.duringTap(() => {
      handled = send();
    });
    return handled;
  }

  private call(element: ElementNode, method: string, event: object): void {
    const owner = element.scope === 'page' ? this.page.object : methodsOf(element.scope);
    if (typeof owner[method] !== 'function') {
      const where = element.scope === 'page' ? this.page.route : 'its component';
      const missing = new Error(
        `<${element.tag}> on ${this.page.route} names "${method}", which ${where} does not have`,
      );
      this.logic.reportError(missing, 'missingHandler');
      return;
    }
    this.logic.callMethod(owner, method, this.logic.realm.adopt(event));
  }
}

function methodsOf(definition: Definition): Record<string, unknown> {
  return (definition.methods ?? {}) as Record<string, unknown>;
}
