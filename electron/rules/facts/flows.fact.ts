import { defineFact } from '../define-fact'
import { type Flow, flowOf } from '../flows/flow'

/** Every interaction as the rules see it, in the order of ids. */
export const flows = defineFact<readonly Flow[]>({
  id: 'flows',
  reads: ['interactions', 'services', 'links', 'settings', 'link-settings'],
  compute: (graph) =>
    [...graph.design.interactions.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((interaction) => flowOf(graph, interaction)),
})
