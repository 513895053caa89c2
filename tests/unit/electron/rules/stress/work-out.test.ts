import { expect, it } from 'vitest'
import { workOut } from '../../../../../electron/rules/stress/work-out'
import { origins } from '../../../../../shared/report/quantities'
import { design } from '../../../../support/design'
import { largeDesign } from '../../../../support/random-design'
import { quantities, runStresses } from '../../../../support/worked-out'

const profile = { peakRequestsPerSecond: 100, teamSize: 3 }
const asked = { profile, prices: { cpuCore: 3 }, picks: { traffic: 3 }, whole: [] }

it('gives the numbers and the stresses of a design, read once', () => {
  const drawn = design(
    { web: 'web-client', api: 'fastapi', db: 'postgresql' },
    { 'web -> api': {}, 'api -> db': {} },
  )
  const { quantities: numbers, stresses, moreAssumptions } = workOut({ ...asked, design: drawn })
  const all = quantities(drawn, profile, asked.prices)
  expect({ ...numbers, assumptions: [] }).toEqual({ ...all, assumptions: [] })
  expect(new Set(numbers.assumptions)).toEqual(new Set(all.assumptions))
  expect(stresses).toEqual(runStresses(drawn, profile, asked.picks))
  expect(moreAssumptions).toEqual({ default: 0, catalogue: 0, profile: 0, stated: 0 })
})

it('keeps of very many assumptions what is about the whole design and then the first, and counts the rest', () => {
  const drawn = largeDesign(200, 300)
  const all = quantities(drawn, profile, asked.prices).assumptions
  const { quantities: numbers, moreAssumptions } = workOut({ ...asked, design: drawn })
  for (const origin of origins) {
    const [kept, known] = [numbers.assumptions, all].map((list) =>
      list.filter((each) => each.origin === origin),
    )
    expect((kept?.length ?? 0) + moreAssumptions[origin]).toBe(known?.length)
    expect(kept?.length).toBeLessThanOrEqual(100)
  }
  expect(moreAssumptions.default).toBeGreaterThan(500)
  const general = all.filter(({ element }) => element === undefined)
  expect(numbers.assumptions).toEqual(expect.arrayContaining(general))
})

it('leaves nothing out of a list that is asked for as a whole', () => {
  const drawn = largeDesign(200, 300)
  const all = quantities(drawn, profile, asked.prices).assumptions
  const { quantities: numbers, moreAssumptions } = workOut({
    ...asked,
    design: drawn,
    whole: ['assumptions'],
  })
  expect(numbers.assumptions.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(all)
  expect(Object.values(moreAssumptions)).toEqual([0, 0, 0, 0])

  const apps = Array.from({ length: 43 }, (_, n): [string, string] => [`app${n}`, 'fastapi'])
  const wide = design(
    { web: 'web-client', ...Object.fromEntries(apps) },
    Object.fromEntries(apps.map(([app]) => [`web -> ${app}`, {}])),
  )
  expect(workOut({ ...asked, design: wide }).quantities).toMatchObject({ entriesLeftOut: 3 })
  const { paths, entriesLeftOut } = workOut({ ...asked, design: wide, whole: ['entries'] }).quantities
  expect([paths.length, entriesLeftOut]).toEqual([43, 0])
})
