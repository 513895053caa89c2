import { expect, it } from 'vitest'
import { currentVersion, type Migration, migrate, migrations } from '../../../../shared/file/migrate'

it('numbers migrations without gaps, up to the version that is written', () => {
  expect(migrations.map(({ to }) => to)).toEqual(migrations.map((_, index) => index + 2))
  expect(currentVersion).toBe(migrations.length + 1)
})

it('says of every migration why it is there', () => {
  expect(migrations.filter(({ why }) => why.trim() === '')).toEqual([])
})

const steps: Migration[] = [
  { to: 2, why: 'names were optional', up: (file) => ({ name: '', ...file }) },
  { to: 3, why: 'a name is a title', up: ({ name, ...file }) => ({ ...file, title: name }) },
]

it('runs every step that a file has not seen, in order, and raises its version', () => {
  expect(migrate({ schemaVersion: 1 }, 1, steps)).toEqual({ schemaVersion: 3, title: '' })
  expect(migrate({ schemaVersion: 2, name: 'Shop' }, 2, steps)).toEqual({ schemaVersion: 3, title: 'Shop' })
})

it('leaves a file of the last version as it is', () => {
  const file = { schemaVersion: 3, name: 'kept' }
  expect(migrate(file, 3, steps)).toBe(file)
})
