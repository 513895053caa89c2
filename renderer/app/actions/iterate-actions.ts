import { strategyTexts } from '../../../shared/iteration/strategy-texts'
import { openIteration } from '../../../shared/model/iteration/iteration'
import { iterationStrategies } from '../../../shared/model/iteration/strategy'
import { openDesign } from '../../state/edit'
import { openProposal } from '../../state/improve'
import { acceptProposal, beginIteration, endIteration, rejectProposal } from '../../state/iterate'
import type { StudioState } from '../../state/studio-store'
import { type Action, onDesign } from './action'
import { showSidePanel } from './side-panel'

const hasScore = (state: StudioState): boolean => onDesign(state) && state.score !== null
const hasProposal = (state: StudioState): boolean => onDesign(state) && openProposal() !== null
const isIterating = (state: StudioState): boolean => {
  const design = openDesign()
  return onDesign(state) && design !== null && openIteration(design) !== undefined
}

/** The loop: saying what should be different, deciding on proposals, and beginning an iteration by its strategy. */
export const iterateActions: readonly Action[] = [
  {
    id: 'iterate.show',
    label: { en: 'Iterate on the design', zh: '迭代设计' },
    icon: 'redo',
    shortcuts: ['Mod+5'],
    whileTyping: true,
    enabled: onDesign,
    run: () => showSidePanel('iterate'),
  },
  {
    id: 'iterate.accept',
    label: { en: 'Accept the proposal', zh: '接受提议' },
    icon: 'check',
    shortcuts: ['Alt+Enter'],
    enabled: hasProposal,
    run: acceptProposal,
  },
  {
    id: 'iterate.reject',
    label: { en: 'Reject the proposal', zh: '拒绝提议' },
    icon: 'close',
    shortcuts: ['Alt+Backspace'],
    enabled: hasProposal,
    run: rejectProposal,
  },
  {
    id: 'iterate.end',
    label: { en: 'End the iteration', zh: '结束迭代' },
    enabled: isIterating,
    run: endIteration,
  },
  ...iterationStrategies.map((strategy): Action => {
    const { en, zh } = strategyTexts[strategy].name
    return {
      id: `iterate.${strategy}`,
      label: { en: `Iterate: ${en.charAt(0).toLowerCase()}${en.slice(1)}`, zh: `迭代：${zh}` },
      enabled: hasScore,
      async run() {
        beginIteration({ feedback: '', strategy, chosenBy: 'person', because: [], ratings: {} })
        await showSidePanel('iterate')
      },
    }
  }),
]
