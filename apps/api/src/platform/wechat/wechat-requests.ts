/** Which version of the mini-program is meant: published, on trial, or under development. */
export type MiniProgramEnvironment = 'release' | 'trial' | 'develop';

/** What a code says to subscribe messages. */
export const MESSAGE_STATES = { release: 'formal', trial: 'trial', develop: 'developer' } as const;

/** Where a person's words or pictures are to appear, as the content checks number it: 资料、评论、论坛、社交日志. */
export const CHECK_SCENES = { profile: 1, comment: 2, forum: 3, socialLog: 4 } as const;

export const MEDIA_TYPES = { audio: 1, picture: 2 } as const;

/** Whose content is to be checked, and where it is to appear. */
export interface CheckSubject {
  openid: string;
  scene: keyof typeof CHECK_SCENES;
}

export interface MediaToCheck extends CheckSubject {
  /** Where WeChat can fetch it from: https, at most 10 MB. */
  mediaUrl: string;
  mediaType: keyof typeof MEDIA_TYPES;
}

export interface CodeToDraw {
  /** What the page is given: at most 32 characters of those that WeChat takes. */
  scene: string;
  /** Such as `pages/certificate/index`: no slash in front, no query. */
  page: string;
  /** Pixels, 280 to 1280. */
  width: number;
  environment: MiniProgramEnvironment;
}

export interface SubscribeMessage {
  openid: string;
  templateId: string;
  /** What a tap on the message opens; it may have a query. */
  page: string;
  /** Field of the template → its text. */
  data: Readonly<Record<string, string>>;
  environment: MiniProgramEnvironment;
}

const SCENE = /^[\dA-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/;
const PAGE = /^[\w-]+(\/[\w-]+)*$/;
const LONGEST_TEXT = 2_500;

/** @throws {RangeError} what WeChat would refuse anyway */
export function requireDrawable({ scene, page, width }: CodeToDraw): void {
  if (!SCENE.test(scene)) throw new RangeError('a scene has 1 to 32 characters, of those that WeChat takes');
  if (!PAGE.test(page)) throw new RangeError('a page has no slash in front and no query');
  if (!Number.isInteger(width) || width < 280 || width > 1280) {
    throw new RangeError('a code is 280 to 1280 pixels wide');
  }
}

/** @throws {RangeError} more than one check takes */
export function requireLength(content: string): void {
  if ([...content].length > LONGEST_TEXT)
    throw new RangeError(`a text has ${LONGEST_TEXT} characters at most`);
}
