/** The few statistics that the findings are stated in. */

/** Throws where there is nothing to take the mean of. */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new Error('There is no mean of nothing: give at least one value.');
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sum of squared distances from the mean. */
function squares(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
}

/** Standard deviation of two groups together, each around its own mean; at least two values in each. */
export function pooledSpread(one: readonly number[], other: readonly number[]): number {
  if (one.length < 2 || other.length < 2)
    throw new Error('A spread needs at least two values in each group.');
  return Math.sqrt((squares(one) + squares(other)) / (one.length + other.length - 2));
}

/** Cohen's d: by how many pooled spreads `one` lies above `other`. 0 where the groups are all alike. */
export function effectSize(one: readonly number[], other: readonly number[]): number {
  const difference = mean(one) - mean(other);
  return difference === 0 ? 0 : difference / pooledSpread(one, other);
}

/** Pearson's r of values that belong together pair by pair. Throws where one side does not vary at all. */
export function correlation(one: readonly number[], other: readonly number[]): number {
  if (one.length !== other.length) throw new Error('A correlation needs as many values on both sides.');
  const [middle, otherMiddle] = [mean(one), mean(other)];
  const together = one.reduce(
    (sum, value, n) => sum + (value - middle) * ((other[n] ?? otherMiddle) - otherMiddle),
    0,
  );
  const spread = Math.sqrt(squares(one) * squares(other));
  if (spread === 0) throw new Error('A correlation needs values that differ, on both sides.');
  return together / spread;
}

/** Whether every value is greater than the one after it. */
export function falls(values: readonly number[]): boolean {
  return values.every((value, n) => n === 0 || value < (values[n - 1] ?? Number.NaN));
}

/** Whether no value is smaller than the one before it. */
export function neverFalls(values: readonly number[]): boolean {
  return values.every((value, n) => n === 0 || value >= (values[n - 1] ?? Number.NaN));
}
