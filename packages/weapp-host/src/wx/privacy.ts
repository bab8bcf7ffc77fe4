import { WxFailure } from '../wx-surface.js';
import type { Person } from './person.js';

/** https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/miniprogram-intro.html, of the APIs modelled here. */
export const PRIVATE_APIS: ReadonlySet<string> = new Set([
  'getLocation',
  'getFuzzyLocation',
  'chooseLocation',
  'setClipboardData',
  'getClipboardData',
  'chooseMedia',
  'chooseMessageFile',
]);

/** After a refusal WeChat's own dialog keeps still for so long: https://developers.weixin.qq.com/community/develop/doc/000ca420f9cbb0199f5003c7761800 */
const STILL_AFTER_REFUSAL_MILLISECONDS = 10_000;

/** What a mini-program answers with when it was asked to ask the person. */
type Resolve = (answer: { event: 'exposureAuthorization' | 'agree' | 'disagree'; buttonId?: string }) => void;
type NeedListener = (resolve: Resolve, eventInfo: { referrer: string }) => void;

/**
 * Consent to the privacy guide, without which WeChat keeps private APIs shut
 * (https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/PrivacyAuthorize.html). On for every program, whatever
 * `__usePrivacyCheck__` says, as that page has it since October 2023.
 */
export class Privacy {
  /** The private APIs that the operator has named in the guide; null: every one. */
  declared: ReadonlySet<string> | null = null;
  contractName = '《小程序隐私保护指引》';
  private agreed = false;
  private refusedAt: number | null = null;
  private listener: NeedListener | null = null;
  private readonly agreeButtons = new Set<string>();

  constructor(
    private readonly person: Person,
    private readonly now: () => number,
  ) {}

  get needsAuthorization(): boolean {
    return !this.agreed && (this.declared === null || this.declared.size > 0);
  }

  /** Begins with a launch: consent stays, listeners do not. */
  beginLaunch(): void {
    this.listener = null;
    this.agreeButtons.clear();
  }

  listen(listener: NeedListener): void {
    this.listener = listener;
  }

  /** The person has agreed before, or has just done so. */
  agree(): void {
    this.agreed = true;
  }

  /** `<button open-type="agreePrivacyAuthorization">` was tapped. */
  agreeByButton(buttonId: string): void {
    this.agreeButtons.add(buttonId);
    // Without a request that waits for it, the tap by itself is the consent.
    this.agree();
  }

  /** As if the program had been deleted from the phone. */
  forget(): void {
    this.agreed = false;
    this.refusedAt = null;
  }

  /** Lets a private API through, asking the person where needed. @throws WxFailure without consent */
  async require(api: string): Promise<void> {
    if (this.declared && PRIVATE_APIS.has(api) && !this.declared.has(api)) {
      throw new WxFailure('api scope is not declared in the privacy agreement', { errno: 112 });
    }
    if (this.agreed) return;
    const isAgreed = this.listener ? await this.askByProgram(this.listener, api) : this.askByWeChat();
    if (!isAgreed) throw new WxFailure('privacy permission is not authorized', { errno: 104 });
    this.agree();
  }

  private askByWeChat(): boolean {
    const isStill = this.refusedAt !== null && this.now() - this.refusedAt < STILL_AFTER_REFUSAL_MILLISECONDS;
    if (isStill) return false;
    const isAgreed = this.person.privacy === 'agree';
    if (!isAgreed) this.refusedAt = this.now();
    return isAgreed;
  }

  /**
   * The call waits until the program says what came of it (wx.onNeedPrivacyAuthorization's page). To agree, it names the button that
   * was tapped; without the tap the call fails.
   */
  private async askByProgram(listener: NeedListener, referrer: string): Promise<boolean> {
    const answer = await new Promise<Parameters<Resolve>[0]>((resolve) => {
      listener(
        (given) => {
          if (given.event !== 'exposureAuthorization') resolve(given);
        },
        { referrer },
      );
    });
    if (answer.event === 'disagree') return false;
    if (this.agreeButtons.has(answer.buttonId ?? '')) return true;
    throw new WxFailure('privacy permission is not authorized or buttonId is wrong', { errno: 104 });
  }
}
