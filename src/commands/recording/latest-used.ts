/** Remembers the values used last, at most `capacity` of them. */
export class LatestUsed<Value> {
  private readonly values = new Map<string, Value>();

  constructor(private readonly capacity: number) {}

  /** Hands the value out and forgets it: whoever uses it keeps it again when it is still right. */
  take(key: string): Value | undefined {
    const value = this.values.get(key);
    this.values.delete(key);
    return value;
  }

  keep(key: string, value: Value): void {
    this.values.delete(key);
    this.values.set(key, value);
    if (this.values.size <= this.capacity) return;
    const [oldest] = this.values.keys();
    if (oldest !== undefined) this.values.delete(oldest);
  }
}
