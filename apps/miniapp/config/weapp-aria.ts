import path from 'node:path';
import ARIA_ATTRIBUTES from './weapp-aria-attributes.json';

/*
 * A Taro plugin: lets ARIA attributes through to WeChat's elements, which Taro's templates leave out. WeChat knows them since
 * base library 2.7.1: https://developers.weixin.qq.com/miniprogram/dev/component/aria-component.html
 *
 * The attributes are in a file of their own, as the build and the running program must know them alike: both number an element's
 * attributes by their order, and one that only one of them knows shifts all that follow. They are named for Taro's components, as
 * plugin-html's are; JSON, since Taro compiles the plugin but nothing that it imports.
 */

/** What of Taro's plugin context and platform is used here. */
interface PluginContext {
  registerMethod(method: { name: 'onSetupClose'; fn: (platform: Platform) => void }): void;
}

interface Platform {
  template: { mergeComponents(context: PluginContext, patch: typeof ARIA_ATTRIBUTES): void };
  /** Modules that the built program runs before all else, in this order. */
  runtimePath: string | string[];
}

export default function passAriaThrough(context: PluginContext): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn: (platform) => {
      platform.template.mergeComponents(context, ARIA_ATTRIBUTES);
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, 'weapp-aria-runtime.ts')].flat();
    },
  });
}
