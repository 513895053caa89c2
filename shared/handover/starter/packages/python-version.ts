import type { Localized } from '../../../base/localized'
import { pythonPackages } from '../../../catalog/python-package-list'
import type { CodeBase } from '../plan/plan'
import { pythonName } from './note-texts'

/** Minor versions of Python 3 that still receive fixes (https://devguide.python.org/versions/, seen 2026-10). */
const maintained = [11, 12, 13, 14] as const
/** What is written where nobody stated a version. */
const usual = 13

interface Wanting {
  readonly code: CodeBase
  readonly packages: readonly string[]
}

export interface PythonFit {
  readonly minor: number
  readonly notes: readonly Localized[]
}

/** A version of Python for every code base: the stated one if its packages allow it, the same for all where they can agree. */
export function fitPython(all: readonly Wanting[]): PythonFit[] {
  const single = all.map((each) => fitOne(each))
  const minors = new Set(single.map(({ minor }) => minor))
  if (minors.size < 2) return single
  const isFree = all.every(
    ({ code }, n) => statedMinor(code) === undefined || (single[n]?.notes.length ?? 0) > 0,
  )
  const shared = [...maintained]
    .reverse()
    .filter((minor) => all.every(({ packages }) => allow(packages, minor)))
  const [highest] = shared
  if (isFree && highest !== undefined) return single.map(({ notes }) => ({ minor: highest, notes }))
  return single.map(({ minor, notes }) => ({
    minor,
    notes: [
      ...notes,
      {
        en: `it runs on ${pythonName(minor)}, other code of the project on ${others(minors, minor)}. They have separate images, so both can stay; give them the same version where one base image is wanted.`,
        zh: `使用 ${pythonName(minor)}，项目中其他代码使用 ${others(minors, minor)}。各自构建镜像，可以并存；若要共用基础镜像，请统一版本。`,
      },
    ],
  }))
}

const others = (minors: ReadonlySet<number>, own: number): string =>
  [...minors]
    .filter((minor) => minor !== own)
    .sort((a, b) => a - b)
    .map(pythonName)
    .join(', ')

const allow = (packages: readonly string[], minor: number): boolean =>
  packages.every((name) => {
    const known = pythonPackages.get(name)
    return !known || (known.python[0] <= minor && minor <= known.python[1])
  })

/** What a person wrote as the version of Python; `undefined`: nothing that is one. */
function statedMinor({ lead }: Pick<CodeBase, 'lead'>): number | undefined {
  const minor = /^\s*3\.(\d{1,2})(?:\.\d+)?\s*$/.exec(lead.settings.python ?? '')?.[1]
  return minor === undefined ? undefined : Number(minor)
}

function fitOne({ code, packages }: Wanting): PythonFit {
  const stated = statedMinor(code)
  const wish = stated ?? usual
  const possible = maintained.filter((minor) => allow(packages, minor))
  if (possible.includes(wish as (typeof maintained)[number])) return { minor: wish, notes: [] }
  if (possible.length === 0) return noneFits(packages, wish)
  const minor = nearest(possible, wish)
  if (stated === undefined) return { minor, notes: [] }
  const against = packages.filter((name) => !allow([name], stated))
  if (against.length === 0)
    return {
      minor,
      notes: [
        {
          en: `${pythonName(stated)} receives no fixes any more or is not known here; written for ${pythonName(minor)}.`,
          zh: `${pythonName(stated)} 已停止维护或尚未收录，按 ${pythonName(minor)} 生成。`,
        },
      ],
    }
  return {
    minor,
    notes: [
      {
        en: `${pythonName(stated)} is stated, and ${against.map(supportEn).join(', ')}. Written for ${pythonName(minor)}; state that version, or drop the package.`,
        zh: `设定为 ${pythonName(stated)}，而 ${against.map(supportZh).join('、')}。按 ${pythonName(minor)} 生成，请改用该版本或去掉该依赖。`,
      },
    ],
  }
}

function noneFits(packages: readonly string[], wish: number): PythonFit {
  const byCount = [...maintained].sort(
    (a, b) => count(packages, b) - count(packages, a) || Math.abs(a - wish) - Math.abs(b - wish),
  )
  const minor = byCount[0] ?? usual
  const against = packages.filter((name) => !allow([name], minor))
  return {
    minor,
    notes: [
      {
        en: `no version of Python runs all of its packages: ${against.map(supportEn).join(', ')}. Written for ${pythonName(minor)}; move these packages to a service of their own.`,
        zh: `没有一个 Python 版本能运行全部依赖：${against.map(supportZh).join('、')}。按 ${pythonName(minor)} 生成，请将这些依赖移到独立的服务。`,
      },
    ],
  }
}

const count = (packages: readonly string[], minor: number): number =>
  packages.filter((name) => allow([name], minor)).length

const nearest = (possible: readonly number[], wish: number): number =>
  possible.reduce((best, minor) => (Math.abs(minor - wish) < Math.abs(best - wish) ? minor : best))

const supportEn = (name: string): string => {
  const [from, to] = pythonPackages.get(name)?.python ?? [0, 0]
  return `${name} supports ${pythonName(from)} to 3.${to}`
}
const supportZh = (name: string): string => {
  const [from, to] = pythonPackages.get(name)?.python ?? [0, 0]
  return `${name} 支持 ${pythonName(from)} 至 3.${to}`
}
