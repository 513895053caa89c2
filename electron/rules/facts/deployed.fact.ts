import { runsOnNodes } from '../../../shared/catalog/runs-on-nodes'
import { defineTally } from '../define-fact'
import { isLoose } from '../site'

/** Services that are used and run on nodes: which are placed on one, and which are not. */
export const deployed = defineTally<'placed' | 'unplaced'>({
  id: 'deployed',
  each(site, add) {
    if (site.placed) add('placed')
    else if (!isLoose(site) && runsOnNodes(site.service)) add('unplaced')
  },
})
