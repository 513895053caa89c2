/** Draws of a fixed sequence: the same seed gives the same numbers on every machine. */
export interface Random {
  /** A whole number of 32 bits. */
  readonly bits: () => number
  /** Uniform in 0…1, 1 excluded. */
  readonly uniform: () => number
  /** Standard normal. */
  readonly normal: () => number
}

const rotated = (bits: number, by: number): number => (bits << by) | (bits >>> (32 - by))

/**
 * The generator xoshiro128** 1.1 of Blackman and Vigna, ACM Transactions on Mathematical Software 47(4), 2021.
 *
 * @param state four numbers of 32 bits, not all 0
 */
export function xoshiro128(state: readonly [number, number, number, number]): Random {
  let [a, b, c, d] = state
  let spare: number | null = null
  const bits = (): number => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotated(d, 11)
    return result
  }
  const uniform = (): number => bits() / 2 ** 32
  /** Marsaglia's polar method gives two at a time. */
  const normal = (): number => {
    if (spare !== null) {
      const kept = spare
      spare = null
      return kept
    }
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const square = x * x + y * y
      if (square === 0 || square >= 1) continue
      const factor = Math.sqrt((-2 * Math.log(square)) / square)
      spare = y * factor
      return x * factor
    }
  }
  return { bits, uniform, normal }
}
