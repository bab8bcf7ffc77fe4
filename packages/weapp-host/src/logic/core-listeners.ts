import type { CoreEvents } from '../wx-surface.js';

type Listener<Name extends keyof CoreEvents> = (detail: CoreEvents[Name]) => void;

/** Who, inside `wx`, listens for what happens to the mini-program as a whole. */
export class CoreListeners {
  private readonly listeners = new Map<keyof CoreEvents, Set<Listener<never>>>();

  listen<Name extends keyof CoreEvents>(event: Name, listener: Listener<Name>): () => void {
    const known = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, known.add(listener));
    return () => known.delete(listener);
  }

  tell<Name extends keyof CoreEvents>(event: Name, detail: CoreEvents[Name]): void {
    for (const listener of this.listeners.get(event) ?? []) (listener as Listener<Name>)(detail);
  }
}
