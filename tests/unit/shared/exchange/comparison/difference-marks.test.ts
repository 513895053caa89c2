import { describe, expect, it } from 'vitest'
import {
  type DifferenceMark,
  differenceMarks,
} from '../../../../../shared/exchange/comparison/difference-marks'
import type { Design } from '../../../../../shared/model/design'
import type { Interaction } from '../../../../../shared/model/interaction/interaction'
import { changeSigns } from '../../../../../shared/scenario/change-text'
import { changeKey, compareDesigns } from '../../../../../shared/scenario/compare-designs'
import { design } from '../../../../support/design'
import { interactionOf, message } from '../../../../support/interaction'

/** What is marked in both pictures, and what the list of differences says. */
function marked(a: Design, b: Design, of: { one: Interaction; other: Interaction } | null = null) {
  const difference = compareDesigns(a, b)
  const view = of ? 'sequence' : 'layered'
  const { inA, inB } = differenceMarks(
    { design: a, viewed: { view, interaction: of?.one ?? null } },
    { design: b, viewed: { view, interaction: of?.other ?? null } },
    difference,
    'en',
  )
  const told = (marks: readonly DifferenceMark[]) =>
    marks.map(({ sign, name, shape, isGhost }) =>
      [sign, isGhost ? 'ghost' : shape.kind, name].join(' ').trim(),
    )
  const listed = new Map(difference.changes.map((change) => [changeKey(change), changeSigns[change.sign]]))
  return { inA: told(inA), inB: told(inB), marks: [...inA, ...inB], listed }
}

const named = (technology: string, name: string, replicas = 1) => ({ technology, name, replicas })
const api = named('fastapi', 'API')
const before = design(
  { api, db: named('postgresql', 'DB'), mail: named('third-party-api', 'Mail') },
  { 'api -> db': {}, 'api -> mail': {} },
)
const after = design(
  { api: { ...api, replicas: 3 }, db: named('postgresql', 'DB'), cache: named('redis', 'Cache') },
  { 'api -> cache': {} },
)

describe('what is marked side by side', () => {
  it('is less on the left in red, more on the right in green, as a text with its changes is read', () => {
    const { inA, inB } = marked(before, after)
    expect(inA.sort()).toEqual(['~ box API', '− box Mail', '− line API → DB', '− line API → Mail'].sort())
    // What only the left one has is missing on the right: a box, and a line between what stands in both.
    expect(inB.sort()).toEqual(
      ['+ box Cache', '+ line API → Cache', '~ box API', '− ghost Mail', '− ghost API → DB'].sort(),
    )
  })

  it('has the sign that the list of differences has, in either picture', () => {
    for (const [a, b] of [
      [before, after],
      [after, before],
    ] as const) {
      const { marks, listed } = marked(a, b)
      expect(marks.length).toBeGreaterThan(0)
      for (const { key, sign } of marks) expect(sign).toBe(listed.get(key))
    }
  })

  it('is the other way round where the second is held against the first', () => {
    const turned = marked(after, before)
    expect(turned.inA).toContain('− box Cache')
    expect(turned.inB).toContain('+ box Mail')
    expect(turned.inB).toContain('− ghost Cache')
  })

  it('is the same of the messages of a sequence', () => {
    const told = [message('m1', 'API > DB', { text: 'save' }), message('m2', 'API > DB', { text: 'count' })]
    const one = interactionOf(before, ['API', 'DB'], told)
    const other = interactionOf(
      before,
      ['API', 'DB'],
      [...told, message('m3', 'DB > API', { text: 'audit' })],
    )
    expect(marked(before, before, { one, other })).toMatchObject({ inA: [], inB: ['+ box'] })
    expect(marked(before, before, { one: other, other: one })).toMatchObject({ inA: ['− box'], inB: [] })
  })
})
