import type { Locale } from '../../../base/localized'
import type { Design } from '../../../model/design'
import { codeBasesOf } from './code-bases'
import { slugOf, slugsOf } from './names'
import type { Plan } from './plan'
import { isCluster } from './roles'
import { wiresOf } from './wires'

/** What the project of a design consists of. Equal designs give equal plans. */
export function planProject(design: Design, name: string, language: Locale): Plan {
  const slugs = slugsOf(design.services.values())
  return {
    design,
    language,
    name,
    slug: slugOf(name, 'project'),
    slugs,
    codeBases: codeBasesOf(design, wiresOf(design, slugs), slugs),
    hasCluster:
      [...design.services.values()].some(isCluster) ||
      [...design.deploymentNodes.values()].some(({ kind }) => kind === 'cluster'),
  }
}
