import { describe, expect, it } from 'vitest'
import { type Placed, robustnessOf } from '../../../../../electron/rules/ranking/robustness'
import { same } from '../../../../../shared/base/localized'
import { dimensions, equalWeights, perDimension } from '../../../../../shared/report/dimension'
import { fromOrder } from '../../../../../shared/report/weighting'

/** A candidate with these scores in the order of the dimensions, fully assessed unless a coverage is given. */
const placed = (id: string, scores: readonly (number | null)[], coverage = 1): Placed => {
  const known = scores.filter((score) => score !== null)
  return {
    id,
    name: same(id),
    total: known.reduce((sum, score) => sum + score, 0) / known.length,
    dimensions: perDimension((d) => ({
      score: scores[dimensions.indexOf(d)] ?? null,
      coverage,
      cappedBy: [],
    })),
  }
}
const statement = (...candidates: Placed[]) => robustnessOf(candidates, [], equalWeights).ranking.statement
const sentences = (...candidates: Placed[]) =>
  robustnessOf(candidates, [], equalWeights).candidates.map(({ sentence }) => sentence)

/** The lead of A over B: 20, -30, 40, 20, 20 points. B draws level when team fit weighs 25 / 55. */
const a = placed('A', [80, 60, 90, 80, 80])
const b = placed('B', [60, 90, 50, 60, 60])
const c = placed('C', [60, 60, 50, 60, 60])

describe('a clear lead', () => {
  const { ranking, candidates } = robustnessOf([a, b, c], [], equalWeights)

  it('is first under most weightings, other methods agree and no weight is near its turn', () => {
    expect(ranking.level).toBe('clear')
    expect(candidates[0]?.places[0]).toBeGreaterThan(0.9)
    expect(candidates.map(({ topsis }) => topsis.rank)).toEqual([1, 2, 3])
    expect(candidates.map(({ promethee }) => promethee.rank)).toEqual([1, 2, 3])
    expect(ranking.agreement).toEqual({ topsis: 1, promethee: 1 })
    expect(ranking.statement.en).toMatch(
      /^Clear: “A” ranks first under 9\d% of all weightings; TOPSIS and PROMETHEE II put it first as well\.$/,
    )
    expect(ranking.statement.zh).toMatch(
      /^结论明确：“A”在 9\d% 的权重组合下排名第一；TOPSIS 与 PROMETHEE II 也将其列为第一。$/,
    )
  })

  it('ends where the closed form says, and both sides say so', () => {
    const turn = 25 / 55
    const before = candidates[0]?.leads.find(({ dimension }) => dimension === 'teamFit')
    expect(before).toMatchObject({ from: 0, below: null, above: 'B' })
    expect(before?.to).toBeCloseTo(turn, 12)
    const [after, ...others] = candidates[1]?.leads ?? []
    expect(after).toMatchObject({ dimension: 'teamFit', to: 1, below: 'A', above: null })
    expect(after?.from).toBeCloseTo(turn, 12)
    expect(others).toEqual([])
    expect(candidates[0]?.sentence.en).toMatch(/; overtaken by “B” if team fit weighs more than 45%\.$/)
    expect(candidates[0]?.sentence.zh).toMatch(/；团队适配度的权重高于 45% 时被“B”反超。$/)
    expect(candidates[1]?.sentence.en).toMatch(/; takes the lead if team fit weighs more than 45%\.$/)
  })

  it('says who rules a candidate out under every weighting', () => {
    expect(candidates[2]).toMatchObject({
      dominatedBy: 'A',
      centralWeights: null,
      confidence: null,
      leads: [],
    })
    expect(candidates[2]?.sentence).toEqual({
      en: 'Ranks first under no weighting; “A” is at least as good on every dimension.',
      zh: '在任何权重组合下都不是第一；“A”在每个维度上都不低于它。',
    })
  })

  it('shares every place among the candidates', () => {
    for (const place of [0, 1, 2]) {
      expect(candidates.reduce((sum, { places }) => sum + (places[place] ?? 0), 0)).toBeCloseTo(1, 9)
    }
  })
})

it('is likely at best where one weight is near its turn, and names it', () => {
  const near = placed('A', [80, 60, 72, 72, 72])
  const rival = placed('B', [60, 79, 68, 68, 68])
  const { level } = robustnessOf([near, rival], [], equalWeights).ranking
  expect(level).toBe('likely')
  expect(statement(near, rival).en).toMatch(
    /What decides it: if team fit weighs more than \d\d%, “B” takes the lead\.$/,
  )
})

it('is open where a lead rests on a minority of the weightings, and says what other methods prefer', () => {
  const even = placed('A', [72, 72, 72, 72, 72])
  const edges = [
    placed('B', [100, 90, 60, 50, 40]),
    placed('C', [40, 50, 60, 90, 100]),
    placed('D', [40, 95, 90, 90, 20]),
  ]
  const { ranking } = robustnessOf([even, ...edges], [], equalWeights)
  expect(ranking.level).toBe('open')
  expect(ranking.statement.en).toMatch(
    /^Open: “A” ranks first under [1-4]?\d% of all weightings; .*What decides it: if /,
  )
})

it('calls it open where another candidate has the same scores', () => {
  const e = { ...a, id: 'E', name: same('E') }
  expect(statement(a, e, c)).toEqual({
    en: 'Open: “A” and “E” have the same scores; what the profile states does not tell them apart.',
    zh: '尚无定论：“A”、“E”得分相同，现有画像不足以区分它们。',
  })
  expect(sentences(a, e, c)[1]?.en).toMatch(/; “A” has the same scores\.$/)
})

it('calls it open where the totals are within half a point, though one is better on every dimension', () => {
  const near = placed('B', [79.6, 59.6, 89.6, 79.6, 79.6])
  const further = placed('B', [79.5, 59.5, 89.5, 79.5, 79.5])
  expect(statement(a, near, c)).toEqual({
    en: 'Open: “A” leads “B” by less than half a point; call it a tie.',
    zh: '尚无定论：“A”领先“B”不到半分，可视为并列。',
  })
  expect(statement(a, further, c).en).toMatch(/^Clear: “A” ranks first under every weighting; /)
})

it('calls no lead clear where the profile states less than half of its features', () => {
  const { level } = robustnessOf([a, b, c], [], equalWeights, 4).ranking
  expect(level).toBe('clear')
  const { ranking } = robustnessOf([a, b, c], [], equalWeights, 3)
  expect(ranking.level).toBe('likely')
  expect(ranking.statement.en).toMatch(
    /takes the lead\. The profile states 3 of 8 features: state more before you rely on it\.$/,
  )
  expect(ranking.statement.zh).toMatch(/将居首。画像只填写了 8 项特征中的 3 项，补充后结论才可靠。$/)
  const nothing = robustnessOf([a, b, c], [], equalWeights, 0).ranking.statement
  expect(nothing.en).toMatch(/ The profile states nothing yet: state something before you rely on it\.$/)
})

it('says that a lead on every dimension holds under every weighting', () => {
  const [first] = sentences(placed('A', [90, 90, 90, 90, 90]), placed('B', [80, 90, 80, 80, 80]))
  expect(first).toEqual({ en: 'Ranks first under every weighting.', zh: '在任何权重组合下都排名第一。' })
})

it('turns the sentence around where a weight may not fall', () => {
  const [first] = sentences(placed('A', [100, 60, 60, 60, 60]), placed('B', [50, 70, 70, 70, 70]))
  // 50 w = 10 (1 - w) at w = 1/6.
  expect(first?.en).toMatch(/; overtaken by “B” if technical feasibility weighs less than 17%\.$/)
})

it('follows the weights: who is level under them turns at them', () => {
  const weights = fromOrder([20, 45, 20, 10, 5])
  const [first] = robustnessOf([a, b], [], weights).candidates
  const teamFit = first?.leads.find(({ dimension }) => dimension === 'teamFit')
  // The lead on the rest is (20·20 + 40·20 + 20·10 + 20·5) / 55 points.
  const rest = 1500 / 55
  expect(teamFit?.to).toBeCloseTo(rest / (rest + 30), 12)
})

it('counts a candidate as first where a version of it is, which is no rival of it', () => {
  const version = { ...placed('A-light', [60, 95, 60, 60, 60]), of: 'A' }
  const { candidates } = robustnessOf([a, b], [version], equalWeights)
  expect(candidates[0]?.places[0]).toBe(1)
  expect(candidates[0]?.leads.filter(({ dimension }) => dimension === 'teamFit')).toEqual([
    { dimension: 'teamFit', from: 0, to: 1, below: null, above: null },
  ])
  const rival = robustnessOf([a, b], [{ ...version, of: 'B' }], equalWeights).candidates
  expect(rival[0]?.sentence.en).toMatch(/; overtaken by “A-light” if team fit weighs more than \d\d%\.$/)
})

it('is less confident where less could be assessed', () => {
  const confidence = (coverage: number): number | null | undefined =>
    robustnessOf(
      [placed('A', [72, 70, 71, 70, 70], coverage), placed('B', [70, 72, 70, 70, 70], coverage)],
      [],
      equalWeights,
    ).candidates[0]?.confidence
  expect(confidence(1)).toBe(1)
  expect(confidence(0.5)).toBeLessThan(0.8)
})

it('compares the dimensions that were assessed for all', () => {
  const { candidates } = robustnessOf(
    [placed('A', [80, null, 90, 80, 80]), placed('B', [60, 90, 50, 60, 60])],
    [],
    equalWeights,
  )
  expect(candidates[0]?.sentence.en).toBe('Ranks first under every weighting.')
})

it('has nothing to say of nothing', () => {
  expect(statement().en).toBe('There is nothing to compare.')
})

it('names other methods of one opinion in one breath', () => {
  const text = statement(placed('A', [84, 84, 84, 84, 64]), placed('B', [80, 80, 80, 80, 77]))
  expect(text.en).toMatch(/; TOPSIS and PROMETHEE II prefer “B”\. What decides it: if /)
  expect(text.zh).toMatch(/；TOPSIS 与 PROMETHEE II 更倾向“B”。关键在于：/)
})
