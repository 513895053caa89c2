import { expect, it } from 'vitest'
import { tidyPython } from '../../../../../../shared/handover/starter/python/tidy'

const tidied = (...lines: string[]): string[] => tidyPython(lines.join('\n')).split('\n')

it('puts the imports of a group in order, and the names of each', () => {
  expect(
    tidied(
      'from shop.main import create_app',
      'import pytest',
      'from shop.auth import known, Verifier, ISSUER',
      '',
      '',
      'def f():',
    ),
  ).toEqual([
    'import pytest',
    'from shop.auth import ISSUER, Verifier, known',
    'from shop.main import create_app',
    '',
    '',
    'def f():',
  ])
})

it('leaves one blank line between imports and what is no definition', () => {
  expect(tidied('import os', '', '', 'x = 1')).toEqual(['import os', '', 'x = 1'])
  expect(tidied('import os', '', '', '@app', 'def f():')).toEqual(['import os', '', '', '@app', 'def f():'])
})

it('breaks an import that is too long into a line for each name', () => {
  const names = ['first', 'second', 'third'].map((name) => name.repeat(8))
  expect(tidied(`from a_package.a_module import ${names.join(', ')}`)).toEqual([
    'from a_package.a_module import (',
    ...names.sort().map((name) => `    ${name},`),
    ')',
  ])
})

it('breaks a call at its outer brackets, first as a whole, then at each comma', () => {
  const long = `"${'x'.repeat(60)}"`
  expect(tidied(`    return await call(${long}, [1, 2], key=f(${'y'.repeat(30)}))`)).toEqual([
    '    return await call(',
    `        ${long}, [1, 2], key=f(${'y'.repeat(30)})`,
    '    )',
  ])
  expect(tidied(`    return call(${long}, [1, 2], ${long})`)).toEqual([
    '    return call(',
    `        ${long},`,
    '        [1, 2],',
    `        ${long},`,
    '    )',
  ])
})

it('takes brackets and commas within texts for text, and counts Han characters as two columns', () => {
  const odd = `"(,\\"${'x'.repeat(100)}"`
  expect(tidied(`call(${odd}, second)`)).toEqual([`call(${odd}, second)`])
  const han = `"${'订'.repeat(53)}"`
  expect(tidied(`call(${han}, second)`)).toEqual(['call(', `    ${han}, second`, ')'])
  expect(tidied(`# ${'word '.repeat(30)}(a, b)`)).toHaveLength(1)
})
