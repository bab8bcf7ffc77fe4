import type automator from 'miniprogram-automator';
import { waitUntil } from './wait-until.js';

/** Automator's own types, by the way that leads to them: its package exports only its entry. */
export type MiniProgram = Awaited<ReturnType<typeof automator.connect>>;
type Page = NonNullable<Awaited<ReturnType<MiniProgram['currentPage']>>>;
type Element = NonNullable<Awaited<ReturnType<Page['$']>>>;
interface InputElement extends Element {
  input(text: string): Promise<void>;
}

/** The page in front, as a person reads it: by words and labels, never by classes that a build may rename. */
export class Screen {
  constructor(private readonly mini: MiniProgram) {}

  async page(): Promise<Page> {
    const page = await this.mini.currentPage();
    if (!page) throw new Error('no page is open');
    return page;
  }

  /** Everything that the page says, in reading order. */
  async text(): Promise<string> {
    const root = await (await this.page()).$('.page');
    return root ? root.text() : '';
  }

  /** Waits until the page says these words. */
  async shows(words: string): Promise<void> {
    let text = '';
    await waitUntil(
      async () => {
        text = await this.text();
        return text.includes(words);
      },
      { what: `the page says ${words}` },
    ).catch((error: Error) => {
      throw new Error(`${error.message}; it says: ${text}`, { cause: error });
    });
  }

  /** Waits until the page of this path is in front. */
  async isPage(path: string): Promise<Page> {
    return waitUntil(
      async () => {
        const page = await this.page();
        return page.path === path && page;
      },
      { what: `${path} is in front` },
    );
  }

  /** Waits for the first button of this label or, without a label, of these words. */
  button(name: string): Promise<Element> {
    return waitUntil(
      async () => {
        const buttons: Element[] = await (await this.page()).$$('button');
        for (const button of buttons) if ((await nameOf(button)) === name) return button;
        return null;
      },
      { what: `a button named ${name}` },
    );
  }

  async tap(name: string): Promise<void> {
    await (await this.button(name)).tap();
  }

  /** Types over what stands in the box of this placeholder. */
  async type(placeholder: string, text: string, tag: 'input' | 'textarea' = 'input'): Promise<void> {
    const box = await waitUntil(
      async () => {
        const boxes: InputElement[] = await (await this.page()).$$(tag);
        for (const each of boxes)
          if ((await each.attribute('placeholder'))?.includes(placeholder)) return each;
        return null;
      },
      { what: `a box that says ${placeholder}` },
    );
    await box.input(text);
  }

  /** Types over what stands in the box of this label. */
  async fill(label: string, text: string, tag: 'input' | 'textarea' = 'input'): Promise<void> {
    const box = await waitUntil(
      async () => {
        const boxes: InputElement[] = await (await this.page()).$$(tag);
        for (const each of boxes) if ((await each.attribute('aria-label'))?.startsWith(label)) return each;
        return null;
      },
      { what: `a box for ${label}` },
    );
    await box.input(text);
  }

  /** Taps the last of several buttons of the same name. */
  async tapLast(name: string): Promise<void> {
    await this.button(name);
    const buttons: Element[] = await (await this.page()).$$('button');
    const names = await Promise.all(buttons.map(nameOf));
    await buttons[names.lastIndexOf(name)]?.tap();
  }

  /** Taps the first button whose name begins with these words. */
  async tapBeginning(words: string): Promise<void> {
    const button = await waitUntil(
      async () => {
        const buttons: Element[] = await (await this.page()).$$('button');
        for (const each of buttons) if ((await nameOf(each)).startsWith(words)) return each;
        return null;
      },
      { what: `a button that begins with ${words}` },
    );
    await button.tap();
  }

  /** The names of all buttons, in reading order. */
  async buttonNames(): Promise<string[]> {
    const buttons: Element[] = await (await this.page()).$$('button');
    return Promise.all(buttons.map(nameOf));
  }
}

async function nameOf(element: Element): Promise<string> {
  return (await element.attribute('aria-label')) || (await element.text()).trim();
}
