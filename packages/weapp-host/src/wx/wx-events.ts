type Listener = (detail: unknown) => void;

/** Who listens to what: `NetworkStatusChange` is heard by listeners of `wx.onNetworkStatusChange`. */
export class WxEvents {
  private readonly listeners = new Map<string, Set<Listener>>();
  /** Takes what a listener throws. */
  private report: (error: unknown) => void = (error) => {
    throw error;
  };
  private intoRealm: (detail: unknown) => unknown = (detail) => detail;

  /** Begins with a launch: nobody listens yet, and what its listeners throw goes to the given host. */
  beginLaunch(host: { reportError(error: unknown): void; intoRealm<T>(plain: T): T }): void {
    this.listeners.clear();
    this.report = (error) => host.reportError(error);
    this.intoRealm = (detail) => host.intoRealm(detail);
  }

  add(event: string, listener: Listener): void {
    const known = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, known.add(listener));
  }

  /** Without a listener, all of the event's, as `wx.offX()` does. */
  remove(event: string, listener?: Listener): void {
    if (listener) this.listeners.get(event)?.delete(listener);
    else this.listeners.delete(event);
  }

  /** Something happens to the phone, such as `MemoryWarning`. */
  fire(event: string, detail: unknown): void {
    for (const listener of [...(this.listeners.get(event) ?? [])]) {
      try {
        listener(this.intoRealm(detail));
      } catch (error) {
        this.report(error);
      }
    }
  }
}
