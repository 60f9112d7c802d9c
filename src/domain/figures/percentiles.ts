/**
 * Percentiles of numbers without sorting them all.
 *
 * The value at a share q of n numbers is the one with rank ⌈q n⌉, counted from the smallest. Found by
 * quickselect (Hoare, 1961) on a copy; `shares` ascend.
 */
export function percentiles(numbers: Float64Array, shares: readonly number[]): number[] {
  const copy = numbers.slice();
  let from = 0;
  return shares.map((share) => {
    const rank = Math.min(copy.length, Math.max(1, Math.ceil(share * copy.length))) - 1;
    const value = select(copy, rank, Math.min(from, rank));
    from = rank;
    return value;
  });
}

/** Moves the number of `rank` to its place, smaller ones before it; all before `from` are smaller already. */
function select(numbers: Float64Array, rank: number, from: number): number {
  let [low, high] = [from, numbers.length - 1];
  while (low < high) {
    const pivot = numbers[(low + high) >> 1] ?? 0;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((numbers[left] ?? 0) < pivot) left += 1;
      while ((numbers[right] ?? 0) > pivot) right -= 1;
      if (left <= right) swap(numbers, left++, right--);
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else break;
  }
  return numbers[rank] ?? NaN;
}

function swap(numbers: Float64Array, one: number, other: number) {
  const kept = numbers[one] ?? 0;
  numbers[one] = numbers[other] ?? 0;
  numbers[other] = kept;
}
