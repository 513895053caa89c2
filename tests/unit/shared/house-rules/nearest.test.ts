import { expect, it } from 'vitest'
import { nearest } from '../../../../shared/house-rules/nearest'

it.each([
  ['settings.bakup', 'settings.backup', 'a letter left out'],
  ['settings.bcakup', 'settings.backup', 'two letters swapped'],
  ['Settings.Backup', 'settings.backup', 'capitals'],
  ['backup', 'settings.backup', 'the last part alone'],
  ['postgres', 'postgresql', 'a shorter name'],
  ['replica', 'replicas', 'one of several'],
])('%s probably means %s: %s', (word, meant) => {
  expect(nearest(word, ['layer', 'settings.backup', 'replicas', 'postgresql'])).toBe(meant)
})

it('means nothing where too much would have to change, or where the word is no word', () => {
  expect(nearest('colour', ['layer', 'settings.backup', 'replicas'])).toBeNull()
  expect(nearest('x', ['is', 'has'])).toBeNull()
  expect(nearest('settings.backup'.repeat(1000), ['settings.backup'])).toBeNull()
  expect(nearest('backup', [])).toBeNull()
})

it('prefers the nearer of two', () => {
  expect(nearest('links', ['link', 'linked', 'lines'])).toBe('link')
})
