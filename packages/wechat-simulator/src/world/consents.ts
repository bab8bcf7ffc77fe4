/**
 * One consent, one message:
 * https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/subscribe-message.html
 */
export class Consents {
  private readonly left = new Map<string, number>();

  give(openid: string, templateId: string, times: number): void {
    const key = `${openid} ${templateId}`;
    this.left.set(key, (this.left.get(key) ?? 0) + times);
  }

  /** @returns whether there was one to use up */
  use(openid: string, templateId: string): boolean {
    const key = `${openid} ${templateId}`;
    const left = this.left.get(key) ?? 0;
    if (left === 0) return false;
    this.left.set(key, left - 1);
    return true;
  }
}
