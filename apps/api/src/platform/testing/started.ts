/**
 * What a test file has started and must stop again: all of it, also when something of it did not start. What is left running, a
 * database's connections or another program, keeps the test runner from ending.
 */
export class Started {
  private readonly stops: (() => Promise<unknown>)[] = [];

  /** Stops it with the others, if it starts. */
  keep<Thing>(starting: Promise<Thing>, stop: (thing: Thing) => Promise<unknown>): Promise<Thing> {
    this.stops.push(async () => {
      const [outcome] = await Promise.allSettled([starting]);
      if (outcome.status === 'fulfilled') await stop(outcome.value);
    });
    return starting;
  }

  /** The last first. @throws what the first of those threw that could not be stopped, once the others are */
  async stop(): Promise<void> {
    const outcomes: PromiseSettledResult<unknown>[] = [];
    for (const stop of this.stops.splice(0).reverse()) outcomes.push(...(await Promise.allSettled([stop()])));
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }

  /** Starts several things; when one fails, stops the others again. */
  static async all<Result>(start: (started: Started) => Promise<Result>): Promise<Result> {
    const started = new Started();
    try {
      return await start(started);
    } catch (error) {
      await started.stop();
      throw error;
    }
  }
}
