/*
 * A Taro plugin: lets ARIA attributes through to WeChat's elements (base library 2.7.1 and later), which Taro's templates leave out.
 * As plugin-html does with its own, the attributes are named for Taro's components; elements of HTML become these.
 */

/** What of Taro's plugin context and platform is used here. */
interface PluginContext {
  registerMethod(method: { name: 'onSetupClose'; fn: (platform: Platform) => void }): void;
}

interface Platform {
  template: { mergeComponents(context: PluginContext, patch: Record<string, Attributes>): void };
}

type Attributes = Record<string, string>;

const NO_DEFAULT = '';

const NAMED: Attributes = { 'aria-role': NO_DEFAULT, 'aria-label': NO_DEFAULT, 'aria-hidden': NO_DEFAULT };
const PRESSED: Attributes = { 'aria-pressed': NO_DEFAULT, 'aria-expanded': NO_DEFAULT };

export default function passAriaThrough(context: PluginContext): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn: (platform) => {
      platform.template.mergeComponents(context, {
        View: { ...NAMED },
        Button: { ...NAMED, ...PRESSED },
        Input: { ...NAMED },
      });
    },
  });
}
