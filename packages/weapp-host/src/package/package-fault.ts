/** The built folder is not a mini-program that WeChat would take; every fault found is in the message, one a line. */
export class PackageFault extends Error {
  override readonly name = 'PackageFault';

  constructor(readonly faults: readonly string[]) {
    super(`WeChat would not take this mini-program:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}
