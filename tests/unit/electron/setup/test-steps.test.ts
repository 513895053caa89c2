import { expect, it } from 'vitest'
import { chooseSteps, steps } from '../../../../electron/setup/test-steps.mjs'

it('takes every step when nothing is chosen', () => {
  expect(chooseSteps([])).toEqual(steps)
})

it('takes the chosen groups in the order of the whole run', () => {
  expect(chooseSteps(['--only=e2e,unit'])?.map(({ group }) => group)).toEqual(['unit', 'e2e', 'e2e', 'e2e'])
})

it.each([['--only=units'], ['--only='], ['--onyl=unit'], ['unit']])('refuses %s', (argument) => {
  expect(chooseSteps([argument])).toBeUndefined()
})
