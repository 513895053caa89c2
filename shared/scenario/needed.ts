import type { Design } from '../model/design'
import type { ComparedTable, DesignDifference } from './compare-designs'

/** Elements by table, by their ids in one design. */
export type Chosen = { readonly [T in ComparedTable]: Set<string> }

type Named = readonly [ComparedTable, string]

/** What an element cannot be without, or would say something else without. */
function needsOf(design: Design, table: ComparedTable, id: string): Named[] {
  switch (table) {
    case 'services':
      return []
    case 'links': {
      const link = design.links.get(id)
      return link
        ? [
            ['services', link.source],
            ['services', link.target],
          ]
        : []
    }
    case 'packages':
      return named('packages', design.packages.get(id)?.parent)
    case 'classes':
      return named('packages', design.classes.get(id)?.package)
    case 'classRelations': {
      const relation = design.classRelations.get(id)
      return relation
        ? [
            ['classes', relation.source],
            ['classes', relation.target],
          ]
        : []
    }
    case 'interactions':
      return (design.interactions.get(id)?.participants ?? []).flatMap(({ represents }): Named[] =>
        represents.kind === 'service'
          ? [['services', represents.service]]
          : represents.kind === 'class'
            ? [['classes', represents.class]]
            : [],
      )
    case 'deploymentNodes':
      return named('deploymentNodes', design.deploymentNodes.get(id)?.parent)
    case 'deployments': {
      const deployment = design.deployments.get(id)
      return deployment
        ? [
            ['services', deployment.service],
            ['deploymentNodes', deployment.node],
          ]
        : []
    }
  }
}

const named = (table: ComparedTable, id: string | null | undefined): Named[] =>
  id === null || id === undefined ? [] : [[table, id]]

/**
 * Adds to chosen elements of the second design what they cannot be without: the ends of a link, the service and the node
 * of a placement, what a sequence is about. What the first design has as well is not added, save packages and nodes that
 * stand elsewhere there: with all of them an element stands in the first design as it does in the second, and never in
 * itself.
 */
export function addNeeded(b: Design, { changes, pairs }: DesignDifference, chosen: Chosen): void {
  const movedTo = new Set(
    changes.flatMap((change) =>
      change.sign === 'changed' && change.fields.includes('parent') ? [`${change.table} ${change.b}`] : [],
    ),
  )
  const waiting = Object.entries(chosen).flatMap(([table, ids]) =>
    [...ids].map((id): Named => [table as ComparedTable, id]),
  )
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const [table, id] of needsOf(b, ...next)) {
      if (chosen[table].has(id) || (pairs[table].ofB.has(id) && !movedTo.has(`${table} ${id}`))) continue
      chosen[table].add(id)
      waiting.push([table, id])
    }
  }
}

/**
 * Adds the links and relations of chosen newcomers whose both ends the first design has then.
 *
 * @returns how many are left out, since their other end is in the second design only
 */
export function addLines(b: Design, { pairs }: DesignDifference, chosen: Chosen): number {
  let leftOut = 0
  for (const [table, ends] of [
    ['links', 'services'],
    ['classRelations', 'classes'],
  ] as const) {
    const comes = (id: string): boolean => chosen[ends].has(id) && !pairs[ends].ofB.has(id)
    const isThere = (id: string): boolean => chosen[ends].has(id) || pairs[ends].ofB.has(id)
    for (const { id, source, target } of b[table].values()) {
      if (chosen[table].has(id) || pairs[table].ofB.has(id) || !(comes(source) || comes(target))) continue
      if (isThere(source) && isThere(target)) chosen[table].add(id)
      else leftOut += 1
    }
  }
  return leftOut
}
