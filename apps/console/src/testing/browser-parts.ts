import { TextDecoder, TextEncoder } from 'node:util';

/*
 * What antd and the router ask of a browser and jsdom lacks.
 */

Object.assign(globalThis, { TextEncoder, TextDecoder });

/** Node's own would keep the test's process alive; antd only uses it to come back a moment later. */
class LocalChannel {
  readonly port1: { onmessage: (() => void) | null } = { onmessage: null };
  readonly port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage?.()) };
}

Object.assign(globalThis, { MessageChannel: LocalChannel });

Object.defineProperty(window, 'matchMedia', {
  value: (query: string) => ({
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => false,
  }),
});

class NeverResizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

window.ResizeObserver ??= NeverResizes;

Element.prototype.scrollIntoView ??= () => undefined;
