/** The settings are wrong: every fault at once, so that the person who runs this repairs them in one go. */
export class SettingsError extends Error {
  constructor(readonly faults: string[]) {
    super(`设置有误，程序没有启动：\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'SettingsError';
  }
}
