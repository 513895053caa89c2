import type { Localized } from '../../../../shared/base/localized'
import { messageKindNames } from '../../../../shared/model/interaction/step'
import type { SequenceView } from '../../../../shared/views/sequence/positioned-sequence'
import { CanvasStatus } from '../../chrome/canvas-status'
import { useSequence } from '../sequence-state'

const chordText: Localized = {
  en: 'Wrap in: A alternatives, O optional, L loop, P parallel, C critical, B break, R highlight',
  zh: '放入片段：A 分支、O 可选、L 循环、P 并行、C 临界区、B 中断、R 背景标记',
}

const aimedText = (kind: Localized, from: string, to: string): Localized => ({
  en: `${kind.en}, ${from} → ${to}. Arrows choose, K changes the kind, Enter draws it.`,
  zh: `${kind.zh}，${from} → ${to}。方向键选择目标，K 切换类型，Enter 完成。`,
})

/** What the keyboard is in the middle of, said to everyone. */
export function SequenceStatus({ view }: { readonly view: SequenceView }) {
  const draft = useSequence((state) => state.draft)
  const chord = useSequence((state) => state.chord)
  const nameOf = (id: string | null): string =>
    view.lifelines.find(({ participant }) => participant.id === id)?.name ?? ''
  const aimed =
    draft && draft.at === null
      ? aimedText(messageKindNames[draft.kind], nameOf(draft.from), nameOf(draft.to))
      : null
  const shown = chord ? chordText : aimed
  return <CanvasStatus says={shown} />
}
