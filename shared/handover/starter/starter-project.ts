import type { Locale } from '../../base/localized'
import type { Design } from '../../model/design'
import { composeYaml } from './deploy/compose'
import { kubernetesFiles } from './deploy/kubernetes'
import { supportingFiles } from './deploy/supporting-files'
import { workflowYaml } from './deploy/workflow'
import { type FitNote, fitProject } from './packages/fit'
import { classHomes } from './plan/class-homes'
import { sayIn } from './plan/plan'
import { planProject } from './plan/plan-project'
import { codeBaseFiles } from './python/code-base-files'
import { tidyPython } from './python/tidy'
import { decisionsMd, readmeMd } from './readme'

/** A project that can be started from a design. */
export interface StarterProject {
  /** Name of its folder. */
  readonly slug: string
  /** Texts of its files by their paths, in the order of the paths. Every path is relative, with `/` between names. */
  readonly files: ReadonlyMap<string, string>
  /** What does not fit together as it is drawn, and what the project does instead. */
  readonly notes: readonly FitNote[]
}

/** The starter project of a design, in one language. Equal designs give equal bytes. */
export function starterProject(design: Design, name: string, language: Locale): StarterProject {
  const plan = planProject(design, name, language)
  const fitted = fitProject(plan.codeBases)
  const homes = classHomes(design, plan.codeBases)
  const files = new Map<string, string>()
  for (const each of fitted) {
    const writing = { plan, code: each.code, fitted: each, language, say: sayIn(language) }
    for (const [path, text] of Object.entries(codeBaseFiles(writing, homes.get(each.code) ?? [])))
      files.set(each.code.folder + path, path.endsWith('.py') ? tidyPython(text) : text)
  }
  const say = sayIn(language)
  const around = {
    'README.md': readmeMd(plan, fitted, say),
    'docs/decisions/README.md': decisionsMd(plan, say),
    'compose.yaml': composeYaml(plan, say),
    ...supportingFiles(plan, say),
    ...(fitted.length > 0 ? { '.github/workflows/ci.yaml': workflowYaml(fitted, say) } : {}),
    ...(plan.hasCluster && fitted.length > 0 ? kubernetesFiles(plan, say) : {}),
  }
  for (const [path, text] of Object.entries(around)) files.set(path, text)
  return {
    slug: plan.slug,
    files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
    notes: fitted.flatMap(({ notes }) => notes),
  }
}
