/** Finds which of many names begin at a position of a text, longest first. */
export class NameIndex<Value> {
  private readonly byStart = new Map<string, { name: string; values: Value[] }[]>();

  /** Names have at least two characters. */
  add(name: string, value: Value): void {
    const start = name.slice(0, 2);
    const entries = this.byStart.get(start) ?? [];
    this.byStart.set(start, entries);
    const known = entries.find((entry) => entry.name === name);
    if (known) {
      known.values.push(value);
      return;
    }
    entries.push({ name, values: [value] });
    entries.sort((a, b) => b.name.length - a.name.length);
  }

  /** The names that begin at `position`, longest first. */
  *at(text: string, position: number): Generator<{ name: string; values: readonly Value[] }> {
    for (const entry of this.byStart.get(text.slice(position, position + 2)) ?? []) {
      if (text.startsWith(entry.name, position)) yield entry;
    }
  }
}
