type Undo = () => Promise<void> | void;

/**
 * Collects how to undo what a test file sets up, and undoes it in reverse after the file's tests, whether they passed or
 * not. Every step is taken even when another fails; the failures are told together.
 */
export class Cleanup {
  private readonly undos: Undo[] = [];

  /** To be called while the file's tests are being declared: registers the `afterAll`. */
  static afterThisFile(): Cleanup {
    const cleanup = new Cleanup();
    afterAll(() => cleanup.run());
    return cleanup;
  }

  add(undo: Undo): void {
    this.undos.push(undo);
  }

  private async run(): Promise<void> {
    const failures: unknown[] = [];
    for (const undo of this.undos.reverse()) {
      try {
        await undo();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length === 1) throw failures[0];
    if (failures.length > 1) throw new AggregateError(failures, failures.map(String).join('\n'));
  }
}
