import type { Localized } from '../../../base/localized'
import type { PackageNeed } from '../../../catalog/python-package'
import { pythonPackages } from '../../../catalog/python-package-list'
import type { PinnedRequirement, Requirement } from './requirements'
import { inCommon, type VersionRange } from './versions'

interface VersionFit {
  readonly runtime: readonly PinnedRequirement[]
  readonly development: readonly PinnedRequirement[]
  readonly notes: readonly Localized[]
}

/** Ranges of versions that meet what the packages of one code base ask of each other. */
export function fitVersions(
  runtime: readonly Requirement[],
  development: readonly Requirement[],
): VersionFit {
  const ranges = new Map<string, VersionRange>()
  const notes: Localized[] = []
  const all = [...runtime, ...development]
  for (const { package: name } of all) {
    const known = pythonPackages.get(name)
    if (known) ranges.set(name, known)
  }
  for (const { by, need } of needsOf(all)) {
    const range = ranges.get(need.package)
    if (!range) continue
    const common = inCommon(range, need)
    if (common) ranges.set(need.package, common)
    else notes.push(clash(by, need, range))
  }
  const pin = (each: Requirement): PinnedRequirement[] => {
    const range = ranges.get(each.package)
    return range ? [{ ...each, from: range.from, below: range.below }] : []
  }
  return { runtime: runtime.flatMap(pin), development: development.flatMap(pin), notes }
}

/** What the packages of a code base ask of packages, with who asks. */
function needsOf(all: readonly Requirement[]): { readonly by: string; readonly need: PackageNeed }[] {
  return all.flatMap(({ package: by, extras }) =>
    (pythonPackages.get(by)?.needs ?? [])
      .filter(({ extra }) => extra === undefined || extras.includes(extra))
      .map((need) => ({ by, need })),
  )
}

function clash(by: string, { package: name, from, below }: PackageNeed, range: VersionRange): Localized {
  const asked = [from === undefined ? '' : `>=${from}`, below === undefined ? '' : `<${below}`]
    .filter(Boolean)
    .join(',')
  return {
    en: `${by} asks for ${name} ${asked}, and the rest of the code base for >=${range.from},<${range.below}. The project keeps the latter; run ${by} in a service of its own.`,
    zh: `${by} 要求 ${name} ${asked}，而其余代码要求 >=${range.from},<${range.below}。项目采用后者，请将 ${by} 放到独立的服务中。`,
  }
}
