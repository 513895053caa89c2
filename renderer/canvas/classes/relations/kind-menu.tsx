import {
  classRelationKindNames,
  classRelationKinds,
  isGeneralisation,
} from '../../../../shared/model/classes/class-relation'
import { useText } from '../../../state/language'
import { Menu } from '../../../ui/menu'
import { useClassCanvas } from '../class-canvas-state'
import { relate } from '../gestures/relating'

const label = { en: 'Kind of relation', zh: '关系类型' } as const

const close = (): void => {
  // A choice closes the menu first and then looks up what it was about.
  queueMicrotask(() => useClassCanvas.setState({ asking: null }))
}

/** Asks what kind a relation is that was just drawn; the kind drawn last is the first choice. */
export function KindMenu() {
  const text = useText()
  const asking = useClassCanvas((state) => state.asking)
  const lastKind = useClassCanvas((state) => state.lastKind)
  if (!asking) return null
  const kinds = classRelationKinds.filter(
    (kind) => asking.source !== asking.target || !isGeneralisation({ kind }),
  )
  return (
    <Menu
      label={text(label)}
      at={asking.at}
      onClose={close}
      groups={[
        kinds.map((kind) => ({
          id: kind,
          label: text(classRelationKindNames[kind]),
          checked: kind === lastKind,
          onSelect: () => relate(kind),
        })),
      ]}
    />
  )
}
