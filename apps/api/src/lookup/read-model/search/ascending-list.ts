import { lowerBound } from '../segment/list-arrays.js';

/** Whether ascending numbers, asked for one after the other, are in an ascending list; fast when they lie near each other. */
export class AscendingList {
  private at = 0;

  constructor(private readonly values: Uint32Array) {}

  /** @param value not below the one asked for before */
  has(value: number): boolean {
    const { values } = this;
    let step = 1;
    while (this.at + step < values.length && values[this.at + step]! < value) {
      this.at += step;
      step *= 2;
    }
    this.at = lowerBound(values, value, this.at, Math.min(values.length, this.at + step + 1));
    return values[this.at] === value;
  }
}
