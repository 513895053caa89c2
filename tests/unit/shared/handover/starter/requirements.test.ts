import { parse as parseToml } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { technologies } from '../../../../../shared/catalog/catalog'
import type { PythonPackage } from '../../../../../shared/catalog/python-package'
import { pythonPackages } from '../../../../../shared/catalog/python-package-list'
import { compareVersions, inCommon } from '../../../../../shared/handover/starter/packages/versions'
import type { StarterProject } from '../../../../../shared/handover/starter/starter-project'
import { everyStarterProject } from '../../../../support/starter-projects'

interface Asked {
  readonly name: string
  readonly extras: readonly string[]
  readonly from: string
  readonly below: string
}

/** A code base as its `pyproject.toml` says it. */
interface Asking {
  readonly path: string
  /** Minor version of Python 3. */
  readonly python: number
  readonly runtime: readonly Asked[]
  readonly development: readonly Asked[]
}

const pyproject = z.object({
  project: z.object({ 'requires-python': z.string(), dependencies: z.array(z.string()) }),
  'dependency-groups': z.object({ dev: z.array(z.string()) }),
})

/** What a line asks for; one that leaves either end open is no such line. */
function asked(line: string): Asked {
  const found = /^([a-z0-9-]+)(?:\[([a-z0-9,-]+)\])?>=(\d+(?:\.\d+)*),<(\d+(?:\.\d+)*)$/.exec(line)
  if (!found) throw new Error(`“${line}” has no lower and upper bound`)
  const [, name = '', extras = '', from = '', below = ''] = found
  return { name, extras: extras.split(',').filter(Boolean), from, below }
}

function asking({ files }: StarterProject): Asking[] {
  return [...files]
    .filter(([path]) => path.endsWith('pyproject.toml'))
    .map(([path, text]) => {
      const { project, 'dependency-groups': groups } = pyproject.parse(parseToml(text))
      const python = /^>=3\.(\d+)$/.exec(project['requires-python'])?.[1]
      return {
        path,
        python: Number(python),
        runtime: project.dependencies.map(asked),
        development: groups.dev.map(asked),
      }
    })
}

const each = (await everyStarterProject()).map(([name, project]) => [name, asking(project), project] as const)
const known = (name: string): PythonPackage => {
  const found = pythonPackages.get(name)
  if (!found) throw new Error(`the catalogue knows no package ${name}`)
  return found
}
const everything = ({ runtime, development }: Asking): Asked[] => [...runtime, ...development]

describe('the packages of starter projects', () => {
  it('are those of every stack and variant, of the samples and of changed designs', () => {
    expect(each.length).toBeGreaterThanOrEqual(5 + 3 + 3)
    expect(each.flatMap(([, codes]) => codes.flatMap(everything)).length).toBeGreaterThan(400)
  })

  it.each(each)('%s: have a lower and an upper bound within what the catalogue knows', (_, codes) => {
    for (const code of codes)
      for (const { name, from, below } of everything(code)) {
        const { from: first, below: last } = known(name)
        expect(compareVersions(from, below), `${code.path}: ${name}`).toBeLessThan(0)
        expect(inCommon({ from, below }, { from: first, below: last }), `${code.path}: ${name}`).toEqual({
          from,
          below,
        })
      }
  })

  it.each(each)('%s: run on the Python that the project asks for', (_, codes) => {
    for (const code of codes) {
      const against = everything(code).filter(({ name }) => {
        const [first, last] = known(name).python
        return code.python < first || code.python > last
      })
      expect(against, code.path).toEqual([])
    }
  })

  it.each(each)('%s: meet what they ask of each other, with the extras that are asked for', (_, codes) => {
    for (const code of codes) {
      const all = new Map(everything(code).map((one) => [one.name, one]))
      for (const { name, extras } of all.values())
        for (const need of known(name).needs ?? []) {
          if (need.extra !== undefined && !extras.includes(need.extra)) continue
          const other = all.get(need.package)
          if (!other) continue
          const { from, below } = other
          expect(inCommon({ from, below }, need), `${code.path}: ${name} → ${need.package}`).toEqual({
            from,
            below,
          })
        }
    }
  })

  it.each(each)('%s: are the same in requirements.txt and pyproject.toml', (_, codes, { files }) => {
    for (const { path, runtime } of codes) {
      const text = files.get(path.replace('pyproject.toml', 'requirements.txt')) ?? ''
      const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
      expect(lines.map(asked), path).toEqual(runtime)
    }
  })

  it.each(each)(
    '%s: have no two that the catalogue says do not go together, unless it is told',
    (_, codes, { notes }) => {
      const told = notes.map(({ text }) => text.en).join('\n')
      for (const code of codes) {
        const brought = new Set(everything(code).flatMap(({ name }) => known(name).technology ?? []))
        for (const id of brought)
          for (const conflict of technologies.get(id)?.conflicts ?? []) {
            if (brought.has(conflict.with))
              expect(told, `${code.path}: ${id} and ${conflict.with}`).toContain(conflict.why.en)
          }
      }
    },
  )
})

describe('the packages of the catalogue', () => {
  const all = [...pythonPackages.values()]

  it.each(all.map((one) => [one.name, one] as const))('%s: have versions and Pythons in order', (_, one) => {
    expect(compareVersions(one.from, one.below)).toBeLessThan(0)
    expect(one.python[0]).toBeLessThanOrEqual(one.python[1])
    if (one.ran !== undefined) {
      expect(compareVersions(one.ran, one.from)).toBeGreaterThanOrEqual(0)
      expect(compareVersions(one.ran, one.below)).toBeLessThan(0)
    }
    for (const need of one.needs ?? []) {
      const other = pythonPackages.get(need.package)
      if (other) expect(inCommon(other, need), `${one.name} → ${need.package}`).not.toBeNull()
    }
  })

  // The version of a server is no version of the client that Python has for it.
  const ofServers = ['confluent-kafka', 'hvac', 'prometheus-client']
  const described = all.flatMap((one) => {
    const entry = one.technology === undefined ? undefined : technologies.get(one.technology)
    const { version } = entry ?? {}
    const isOwn = entry?.pypi === one.name && !ofServers.includes(one.name)
    return version && isOwn && /^\d+(\.\d+)*$/.test(version.value) ? [[one.name, one, version] as const] : []
  })

  it.each(described)('%s: take the version that the catalogue shows, on its Pythons', (_, one, version) => {
    expect(compareVersions(version.value, one.from)).toBeGreaterThanOrEqual(0)
    expect(compareVersions(version.value, one.below)).toBeLessThan(0)
    const least = />=\s*3\.(\d+)/.exec(version.requiresPython ?? '')?.[1]
    const first = /<\s*3\.(\d+)/.exec(version.requiresPython ?? '')?.[1]
    if (least !== undefined) expect(one.python[0]).toBeGreaterThanOrEqual(Number(least))
    if (first !== undefined) expect(one.python[1]).toBeLessThan(Number(first))
  })
})
