/** How a measurement tells what it is at, and what it found. */

/** ms: how many, the middle, the 95th of a hundred, the worst. */
export interface Spread {
  readonly count: number;
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

export function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { count: sorted.length, median: at(0.5), p95: at(0.95), worst: at(1) };
}

/** Tells how far it is, on standard error. */
export function tell(what: string): void {
  process.stderr.write(`${what}\n`);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
