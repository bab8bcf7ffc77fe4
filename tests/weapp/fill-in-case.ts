import { MiniProgramPhone } from '../support/mini-program.js';
import { greyPicture } from '../support/pictures.js';
import type { Screen } from '../support/screen.js';

/** A phone whose person has a photo to show. */
export function deviceWithPhoto() {
  const device = MiniProgramPhone.device();
  device.person.photos = [{ name: '小票.png', bytes: greyPicture(64, 64) }];
  return device;
}

/** What happened, and that both kinds are wanted. */
export async function tellStory(screen: Screen): Promise<void> {
  await screen.shows('发生了什么事');
  await screen.fill('发生了什么事', '3月1日打电话叫人来修冰箱，收了680元，第二天又坏了。', 'textarea');
  await screen.tapBeginning('我要投诉');
  await screen.tapBeginning('我要举报');
  await screen.tap('退还多收的钱');
  await screen.tap('过度维修，小病大治');
  await screen.tap('下一步');
}

/** Both kinds about the outlet that the form was opened from, with a photo, up to the last step. */
export async function fillIn(screen: Screen): Promise<void> {
  await tellStory(screen);
  await screen.tap('昨天');
  await screen.tap('下一步');
  await screen.tap('拍照或者选照片');
  await screen.shows('已选 1 个');
  await screen.tap('下一步');
  await screen.fill('您的姓名', '演示人甲');
  await screen.fill('您的电话', '13800000000');
  await screen.tap('同意');
  await screen.tapLast('不同意');
  await screen.tapBeginning('我同意把填的内容');
  await screen.tap('下一步');
}
