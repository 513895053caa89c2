import { expect, it } from 'vitest'
import { isInstalled } from '../../../../electron/setup/ensure-packages.mjs'

const react = { version: '19.3.1', integrity: 'sha512-a' }
const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': react,
    'node_modules/binding-for-windows': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  },
}

it('is content with what the lockfile asks for, without the optional packages of other platforms', () => {
  expect(isInstalled(wanted, { packages: { 'node_modules/react': react } })).toBe(true)
})

it('notices a missing package, another version and other contents', () => {
  expect(isInstalled(wanted, { packages: {} })).toBe(false)
  expect(isInstalled(wanted, { packages: { 'node_modules/react': { ...react, version: '19.3.0' } } })).toBe(
    false,
  )
  expect(
    isInstalled(wanted, { packages: { 'node_modules/react': { ...react, integrity: 'sha512-x' } } }),
  ).toBe(false)
})

it('notices an optional package of another version', () => {
  const binding = { version: '0.9.0', integrity: 'sha512-b' }
  const packages = { 'node_modules/react': react, 'node_modules/binding-for-windows': binding }
  expect(isInstalled(wanted, { packages })).toBe(false)
})
