import { perspectives } from '../../../shared/catalog/perspective-list'
import { changeWeights } from '../../state/change-weights'
import { showOverlay } from '../app-state'
import { type Action, hasDocument, onDesign } from './action'

/** Perspectives that everything is weighed from, each by its name, and all of them side by side. */
export const perspectiveActions: readonly Action[] = [
  {
    id: 'perspective.compare',
    label: { en: 'Compare the perspectives', zh: '对照各视角' },
    enabled: onDesign,
    run: () => showOverlay('perspectives'),
  },
  {
    id: 'perspective.balanced',
    label: { en: 'Perspective: balanced', zh: '视角：均衡' },
    enabled: hasDocument,
    run: () => changeWeights(null),
  },
  ...perspectives.map(
    ({ id, name, weights }): Action => ({
      id: `perspective.${id}`,
      label: { en: `Perspective: ${name.en.toLowerCase()}`, zh: `视角：${name.zh}` },
      enabled: hasDocument,
      run: () => changeWeights(weights),
    }),
  ),
]
