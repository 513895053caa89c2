import { describe, expect, it } from 'vitest'
import { ahp, type Comparisons, pairToReconsider, randomIndex } from '../../../../shared/report/ahp'
import { expectClose } from '../../../support/expect-close'

/** The matrix with these answers above its diagonal, row by row. */
const answered = (n: number, answers: readonly number[]): Comparisons => {
  const matrix = Array.from({ length: n }, () => Array.from({ length: n }, () => 1))
  const rest = [...answers]
  for (const [i, row] of matrix.entries()) {
    for (let j = i + 1; j < n; j += 1) {
      const answer = rest.shift() ?? 1
      row[j] = answer
      const mirrored = matrix[j]
      if (mirrored) mirrored[i] = 1 / answer
    }
  }
  return matrix
}

describe('weights', () => {
  // Wang and Chin, Information Sciences 181(23), 2011.
  it('are the published eigenvector', () => {
    const { weights, consistencyIndex, consistencyRatio } = ahp([
      [1, 4, 3, 1, 3, 4],
      [1 / 4, 1, 7, 3, 1 / 5, 1],
      [1 / 3, 1 / 7, 1, 1 / 5, 1 / 5, 1 / 6],
      [1, 1 / 3, 5, 1, 1, 1 / 3],
      [1 / 3, 5, 5, 1, 1, 3],
      [1 / 4, 1, 6, 3, 1 / 3, 1],
    ])
    for (const [i, expected] of [0.3208, 0.1395, 0.0348, 0.1285, 0.2374, 0.1391].entries()) {
      expect(Math.abs((weights[i] ?? 0) - expected)).toBeLessThanOrEqual(6e-5)
    }
    expect(consistencyIndex).toBeCloseTo(0.28397, 4)
    expect(consistencyRatio).toBeGreaterThan(0.1)
  })

  // scikit-criteria 0.9, ahp_ext/test_ahp.py: there by the mean of the columns, here by the eigenvector, which its
  // tolerance of 0.001 covers; its ratio rests on a random index of 0.52.
  it('have the published consistency', () => {
    const { consistencyIndex } = ahp(answered(3, [3, 3, 2]))
    expect(Math.abs(consistencyIndex - 0.0269522)).toBeLessThanOrEqual(0.001)
    expect(consistencyIndex).toBeCloseTo(0.0268108, 6)
    expect(Math.abs(consistencyIndex / 0.52 - 0.0518292)).toBeLessThanOrEqual(0.001)
  })

  it('are those behind answers that agree', () => {
    const behind = [0.4, 0.25, 0.2, 0.1, 0.05]
    const { weights, consistencyRatio } = ahp(behind.map((own) => behind.map((other) => own / other)))
    expectClose(weights, behind, 10)
    expect(consistencyRatio).toBeCloseTo(0, 10)
  })

  it('never contradict each other for two', () => {
    const { weights, consistencyRatio } = ahp(answered(2, [3]))
    expectClose(weights, [0.75, 0.25], 10)
    expect(consistencyRatio).toBe(0)
  })
})

// pymcdm, pymcdm/weights/subjective/ahp.py, after Tummala and Ling, 1998.
it('measures against the published index of random answers', () => {
  expect(randomIndex).toEqual({
    3: 0.5799,
    4: 0.8921,
    5: 1.1159,
    6: 1.2358,
    7: 1.3322,
    8: 1.3952,
    9: 1.4537,
    10: 1.4882,
  })
})

describe('the answer to reconsider', () => {
  it('is the one that the others speak against, with what they say', () => {
    const behind = [0.4, 0.25, 0.2, 0.1, 0.05]
    const agreed = behind.map((own) => behind.map((other) => own / other))
    const wrong = agreed.map((row, i) =>
      row.map((value, j) => (i === 1 && j === 3 ? 1 / 7 : i === 3 && j === 1 ? 7 : value)),
    )
    const found = pairToReconsider(wrong)
    expect(found).toMatchObject({ row: 1, column: 3 })
    expect(found?.implied).toBeCloseTo(2.5, 9)
    expect(ahp(wrong).consistencyRatio).toBeGreaterThan(0.1)
  })

  it('is not there for two', () => {
    expect(pairToReconsider(answered(2, [9]))).toBeNull()
  })
})
