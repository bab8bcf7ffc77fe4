import { mergeInternalComponents } from '@tarojs/shared';
import ARIA_ATTRIBUTES from './weapp-aria-attributes.json';

/* Runs in the mini-program before its pages: what weapp-aria.ts told the templates, told to the program. */

mergeInternalComponents(ARIA_ATTRIBUTES);
