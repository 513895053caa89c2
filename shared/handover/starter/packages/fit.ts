import type { ServiceId } from '../../../base/ids'
import type { Localized } from '../../../base/localized'
import type { CodeBase } from '../plan/plan'
import { nameOf } from './note-texts'
import { fitPython } from './python-version'
import { developmentRequirements, type PinnedRequirement, runtimeRequirements } from './requirements'
import { technologyNotes } from './technology-notes'
import { fitVersions } from './version-notes'

/** Something that does not fit together as it is drawn, and what the project does instead. */
export interface FitNote {
  readonly service: ServiceId
  readonly text: Localized
}

/** A code base with versions that fit together. */
export interface Fitted {
  readonly code: CodeBase
  /** Minor version of Python 3. */
  readonly python: number
  readonly runtime: readonly PinnedRequirement[]
  readonly development: readonly PinnedRequirement[]
  readonly notes: readonly FitNote[]
}

/** As `pip` reads it: `celery[redis]>=5.5,<5.7`. */
export const requirementLine = ({ package: name, extras, from, below }: PinnedRequirement): string =>
  `${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`}>=${from},<${below}`

/**
 * Versions for every code base: one Python for all of them where that is possible, and ranges that meet what packages ask of
 * each other. What cannot be met is a note, and the nearest that can is chosen.
 */
export function fitProject(codeBases: readonly CodeBase[]): Fitted[] {
  const wanted = codeBases.map((code) => ({
    code,
    runtime: runtimeRequirements(code),
    development: developmentRequirements(code),
  }))
  const pythons = fitPython(
    wanted.map(({ code, runtime, development }) => ({
      code,
      packages: [...runtime, ...development].map((each) => each.package),
    })),
  )
  return wanted.map(({ code, runtime, development }, n) => {
    const python = pythons[n]
    const versions = fitVersions(runtime, development)
    const about = (text: Localized): FitNote => ({ service: code.lead.id, text: inCode(code, text) })
    return {
      code,
      python: python?.minor ?? 13,
      runtime: versions.runtime,
      development: versions.development,
      notes: [...(python?.notes ?? []), ...versions.notes, ...technologyNotes(code)].map(about),
    }
  })
}

const inCode = (code: CodeBase, { en, zh }: Localized): Localized => ({
  en: `${nameOf(code)}: ${en}`,
  zh: `${nameOf(code)}：${zh}`,
})
