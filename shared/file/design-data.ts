import { z } from 'zod'
import { issueAt } from '../base/issue'
import { lazyObject } from '../base/lazy-object'
import {
  type Design,
  type DesignTable,
  type DesignTables,
  designTables,
  emptyDesign,
  type MutableDesign,
} from '../model/design'
import { maxIterations } from '../model/iteration/iteration'
import { tableSchemas } from '../model/table-schemas'
import { checkReferences, type Issues } from './design-references'

/** Adds an issue for every id that stands in the list before it. */
export function checkUnique(
  ids: readonly { readonly id: string }[],
  path: readonly string[],
  context: Issues,
): void {
  const seen = new Set<string>()
  ids.forEach(({ id }, index) => {
    if (seen.has(id)) {
      context.addIssue(
        issueAt([...path, index, 'id'], { en: `“${id}” stands twice`, zh: `“${id}”出现了两次` }),
      )
    }
    seen.add(id)
  })
}

const of = tableSchemas

/** Records of a design as plain data, before it is known that they fit each other. */
export const designPieceSchema = lazyObject(() => ({
  services: z.array(of.services),
  links: z.array(of.links),
  placements: z.array(of.placements),
  packages: z.array(of.packages).optional(),
  classes: z.array(of.classes).optional(),
  classPlacements: z.array(of.classPlacements).optional(),
  classRelations: z.array(of.classRelations).optional(),
  lineCourses: z.array(of.lineCourses).optional(),
  patterns: z.array(of.patterns).optional(),
  interactions: z.array(of.interactions).optional(),
  deploymentNodes: z.array(of.deploymentNodes).optional(),
  deployments: z.array(of.deployments).optional(),
  deploymentPlacements: z.array(of.deploymentPlacements).optional(),
  images: z.array(of.images).optional(),
  marks: z.array(of.marks).optional(),
  groups: z.array(of.groups).optional(),
  locks: z.array(of.locks).optional(),
  collapsedLanes: z.array(of.collapsedLanes).optional(),
  collapsedPackages: z.array(of.collapsedPackages).optional(),
  keptStatements: z.array(of.keptStatements).optional(),
  decisions: z.array(of.decisions).optional(),
  severities: z.array(of.severities).optional(),
  iterations: z.array(of.iterations).max(maxIterations).optional(),
}))

/** Adds an issue for everything in the records of a design that does not fit the others. */
export function checkDesign(data: z.infer<typeof designPieceSchema>, context: Issues): void {
  for (const table of designTables) checkUnique(data[table] ?? [], [table], context)
  checkReferences(data, context)
}

/** A design as plain data: tables as lists in the order of their ids, as in a file and in a message. */
export const designDataSchema = designPieceSchema.superRefine(checkDesign)
export type DesignData = z.infer<typeof designDataSchema>

/** Tables that stand in a file even where they are empty. */
const always: readonly DesignTable[] = ['services', 'links', 'placements']

/** Made when a design is first written down: the first use of `Intl` takes longer than the rest of a start. */
let collator: Intl.Collator | null = null
function compareIds(a: string, b: string): number {
  collator ??= new Intl.Collator('en', { numeric: true })
  return collator.compare(a, b)
}

/** The records in the order of their ids, `s2` before `s10`; the order depends on nothing else. */
const byId = <R extends { readonly id: string }>(table: ReadonlyMap<string, R>): R[] =>
  [...table.values()].sort((a, b) => compareIds(a.id, b.id) || (a.id < b.id ? -1 : 1))

export const designToData = (design: Design): DesignData =>
  Object.fromEntries(
    designTables
      .filter((table) => always.includes(table) || design[table].size > 0)
      .map((table) => [table, byId<DesignTables[DesignTable]>(design[table])]),
  ) as DesignData

export function designFromData(data: DesignData): MutableDesign {
  const design = emptyDesign()
  for (const table of designTables) {
    const records = design[table] as Map<string, DesignTables[DesignTable]>
    for (const record of data[table] ?? []) records.set(record.id, record)
  }
  return design
}
