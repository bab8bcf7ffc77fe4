import type { DeviceCore } from '../wx-surface.js';
import { Person } from './person.js';
import { PhoneFiles } from './phone-files.js';
import { PhoneStorage } from './phone-storage.js';
import { Privacy } from './privacy.js';
import { WxEvents } from './wx-events.js';

/** Of `wx.getNetworkType`. */
export type NetworkType = 'wifi' | '5g' | '4g' | '3g' | '2g' | 'unknown' | 'none';

/** GCJ-02 degrees, as phones in China tell `wx.getLocation({type: 'gcj02'})`. */
export interface DevicePoint {
  latitude: number;
  longitude: number;
}

/** The phone with WeChat on it, as a test sets it; it may serve several launches one after the other. */
export class Device implements DeviceCore {
  readonly person = new Person();
  readonly storage = new PhoneStorage();
  readonly files = new PhoneFiles();
  readonly events = new WxEvents();
  readonly privacy = new Privacy(this.person, () => this.now());

  /** The clock; time-outs run by real time. */
  now: () => number = () => Date.now();

  /**
   * The origins that the operator has listed in WeChat's console (https://host, https://host:port). Null switches the check off, as
   * `urlCheck: false` does in WeChat DevTools.
   */
  requestDomains: readonly string[] | null = null;
  /** The same for `wx.uploadFile`, which has a list of its own. */
  uploadDomains: readonly string[] | null = null;

  /**
   * Where an origin is really found: a build knows one address of its API, a test starts it on another. Checked against the list is
   * what the mini-program asked for.
   */
  readonly originAliases = new Map<string, string>();

  clipboard = '';
  /** Null where the phone's own switch for location is off. */
  location: DevicePoint | null = { latitude: 38.0428, longitude: 114.5149 };
  /** What the person has decided, by scope; a scope without a decision is asked about. */
  readonly permissions = new Map<string, boolean>();
  /** A fresh code of `wx.login`, as WeChat's server would know it. Set it to those of a simulator. */
  loginCode: () => string | Promise<string> = () => `login-code-${Math.random().toString(36).slice(2)}`;
  /** The person's switch for all messages, and the template ids that exist (null: every one). */
  subscriptions: { mainSwitch: boolean; templates: readonly string[] | null } = {
    mainSwitch: true,
    templates: null,
  };
  /** WeChat's text size, 1 for the standard. */
  fontSizeScaleFactor = 1;
  account = { appId: 'touristappid', envVersion: 'develop' as 'develop' | 'trial' | 'release', version: '' };

  private type: NetworkType = 'wifi';

  get networkType(): NetworkType {
    return this.type;
  }

  /** Also tells the mini-program, as WeChat does. */
  setNetworkType(type: NetworkType): void {
    if (type === this.type) return;
    this.type = type;
    this.events.fire('NetworkStatusChange', { isConnected: type !== 'none', networkType: type });
  }

  agreeToPrivacy(buttonId: string): void {
    this.privacy.agreeByButton(buttonId);
  }
}
