import { expect, it } from 'vitest'
import { classKeys } from '../../../../../renderer/canvas/classes/gestures/class-keys'
import { deploymentKeys } from '../../../../../renderer/canvas/deployment/gestures/keys'
import { canvasKeys } from '../../../../../renderer/canvas/layered/gestures/keys'
import {
  isMarkTool,
  letterIn,
  type MarkTool,
  markToolGroups,
  markTools,
  takenLetters,
} from '../../../../../renderer/canvas/marks/mark-tools'
import { technologyNamed } from '../../../../../renderer/canvas/marks/turn-into-service'
import { sequenceKeys } from '../../../../../renderer/canvas/sequence/gestures/keys'
import { viewKinds } from '../../../../../shared/model/view-kind'

const keysOf = {
  layered: canvasKeys,
  deployment: deploymentKeys,
  classes: classKeys,
  sequence: sequenceKeys,
} as const

it.each(viewKinds)('no letter of a tool means something else in the %s view', (view) => {
  const meant = keysOf[view].flatMap(
    ({ keys }) => /^[A-Z]/.exec(keys)?.filter(() => /^[A-Z]($|,)/.test(keys)) ?? [],
  )
  expect([...new Set(meant)].sort()).toEqual([...takenLetters[view]].sort())
  const letters = Object.keys(markTools)
    .filter(isMarkTool)
    .flatMap((tool) => letterIn(view, tool) ?? [])
  expect(new Set(letters).size).toBe(letters.length)
  expect(letters.length).toBe(11)
  for (const letter of letters) expect(['V', 'H', 'A', 'Q', ...meant]).not.toContain(letter)
})

it('shows every tool once', () => {
  expect(markToolGroups.flat().sort()).toEqual((Object.keys(markTools) as MarkTool[]).sort())
})

it.each([
  ['Sessions in Redis', 'redis'],
  ['用 PostgreSQL 存订单', 'postgresql'],
  ['Django REST framework for the back office', 'djangorestframework'],
  ['Predistributed work', undefined],
])('“%s” names a technology or none', (text, id) => {
  expect(technologyNamed(text)?.id).toBe(id)
})
