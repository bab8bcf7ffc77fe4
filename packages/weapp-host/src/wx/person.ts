import type { PickedFile } from './phone-files.js';

/** A code in front of the camera; `path` only for a mini-program code of this program. */
export interface ScannedCode {
  result: string;
  scanType: string;
  charSet?: string;
  path?: string;
}

/** A place that the person picks on WeChat's map. */
export interface ChosenPlace {
  name: string;
  address: string;
  latitude: number;
  longitude: number;
}

/** What the person in front of the phone does when WeChat asks something. A test sets what matters to it. */
export class Person {
  /** To "call 400-…?" */
  phoneCall: 'call' | 'cancel' = 'call';
  /** Null turns back without having scanned. */
  scan: ScannedCode | null = null;
  /** To WeChat's dialog for a permission, by scope; agreed to where nothing is said. */
  readonly permissions = new Map<string, boolean>();
  /** To WeChat's own dialog about the privacy guide. */
  privacy: 'agree' | 'disagree' = 'agree';
  /** Switches on WeChat's settings page when it is opened, by scope. */
  readonly settings = new Map<string, boolean>();
  /** To a modal dialog; `content` is what was typed into an editable one. */
  modal: { confirm: boolean; content?: string } = { confirm: true };
  /** The row tapped in an action sheet; null cancels. */
  actionSheet: number | null = 0;
  /** To a request to subscribe, by template; accepted where nothing is said. */
  readonly subscriptions = new Map<string, 'accept' | 'reject'>();
  /** On the map of `chooseLocation`; null turns back. */
  place: ChosenPlace | null = null;
  /** Taken with the camera or from the album when a program wants photos; null turns back. */
  photos: PickedFile[] | null = null;
  /** In the chats that `chooseMessageFile` opens; null turns back. */
  messageFiles: PickedFile[] | null = null;
}
