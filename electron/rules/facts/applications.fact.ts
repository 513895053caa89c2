import { defineFact, defineTally } from '../define-fact'
import { isApplication } from '../site'

/** No rule that looks at every service asks for more applications than this. */
const most = 5

/** Linked applications of the design, counted up to five, so that in a large design the count stands still. */
export const applicationCount = defineFact<number>({
  id: 'application-count',
  reads: ['services', 'links'],
  compute(graph) {
    let count = 0
    for (const { technology, out, in: into } of graph.services.values()) {
      if (isApplication(technology) && out.length + into.length > 0) count += 1
      if (count === most) break
    }
    return count
  },
})

/** Applications that something is linked to. A loose one carries nothing. */
export const linkedApplications = defineTally<'linked'>({
  id: 'linked-applications',
  each({ technology: entry, out, in: into }, add) {
    if (isApplication(entry) && out.length + into.length > 0) add('linked')
  },
})
