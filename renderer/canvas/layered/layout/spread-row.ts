/**
 * Places as near as possible to the wished ones, in the given order and at least `step` apart: the least sum of squared
 * distances. Isotonic regression by pooling adjacent violators (Barlow, Bartholomew, Bremner and Brunk, Statistical
 * Inference under Order Restrictions, 1972), after taking `step` off each place by its rank. O(n).
 *
 * @param wishes px; @param step px, not negative.
 */
export function spreadRow(wishes: readonly number[], step: number): number[] {
  const blocks: { sum: number; count: number }[] = []
  wishes.forEach((wish, index) => {
    let block = { sum: wish - index * step, count: 1 }
    for (
      let last = blocks.at(-1);
      last && last.sum / last.count > block.sum / block.count;
      last = blocks.at(-1)
    ) {
      blocks.pop()
      block = { sum: last.sum + block.sum, count: last.count + block.count }
    }
    blocks.push(block)
  })
  return blocks
    .flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count))
    .map((place, index) => place + index * step)
}
