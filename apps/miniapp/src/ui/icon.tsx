import { classNames } from './class-names';

export const ICON_NAMES = [
  'back',
  'category',
  'category-air-conditioner',
  'category-car',
  'category-mobile-phone',
  'category-range-hood',
  'category-refrigerator',
  'category-television',
  'category-water-heater',
  'category-water-purifier',
  'check',
  'clock',
  'complaint',
  'copy',
  'down',
  'expired',
  'forward',
  'home',
  'in-force',
  'info',
  'list',
  'message',
  'navigate',
  'not-yet',
  'official',
  'paste',
  'person',
  'phone',
  'place',
  'refresh',
  'scan',
  'search',
  'share',
  'suspended',
  'text-size',
  'unlisted',
  'warned',
  'warning-list',
  'withdrawn',
] as const;

export type IconName = (typeof ICON_NAMES)[number];

interface IconProps {
  name: IconName;
  size?: 'normal' | 'large' | 'huge';
}

/** Drawn in the colour of the text around it, and always beside words: assistive software passes over it. */
export function Icon({ name, size = 'normal' }: IconProps) {
  return (
    <span aria-hidden className={classNames('icon', `icon--${name}`, size !== 'normal' && `icon--${size}`)} />
  );
}
