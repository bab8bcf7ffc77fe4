type ArrayConstructor =
  | typeof Uint8Array
  | typeof Uint16Array
  | typeof Uint32Array
  | typeof Int32Array
  | typeof Float64Array;

/** A typed array to push onto, for building a segment whose size is not known beforehand. */
export class GrowingArray<Type extends ArrayConstructor> {
  length = 0;
  private values: InstanceType<Type>;

  constructor(
    private readonly type: Type,
    capacity = 1024,
  ) {
    this.values = new type(capacity) as InstanceType<Type>;
  }

  push(value: number): void {
    if (this.length === this.values.length) this.grow(this.length + 1);
    this.values[this.length++] = value;
  }

  at(index: number): number {
    return this.values[index]!;
  }

  set(index: number, value: number): void {
    this.values[index] = value;
  }

  /** A place of `count` values at the end, to be written by the caller. */
  reserve(count: number): InstanceType<Type> {
    if (this.length + count > this.values.length) this.grow(this.length + count);
    const place = this.values.subarray(this.length, this.length + count) as InstanceType<Type>;
    this.length += count;
    return place;
  }

  /** What was pushed, in memory that every thread can read. */
  toShared(): InstanceType<Type> {
    return toShared(this.values.subarray(0, this.length) as InstanceType<Type>);
  }

  private grow(needed: number): void {
    const larger = new this.type(Math.max(needed, this.values.length * 2)) as InstanceType<Type>;
    larger.set(this.values);
    this.values = larger;
  }
}

/** A copy in shared memory, exactly as long. */
export function toShared<Values extends InstanceType<ArrayConstructor>>(values: Values): Values {
  const type = values.constructor as new (buffer: SharedArrayBuffer) => Values;
  const shared = new type(new SharedArrayBuffer(values.byteLength));
  shared.set(values);
  return shared;
}
