import { useText } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { IconButton } from '../../ui/button'
import { action } from '../actions/registry'
import { useShortcut } from '../use-action-items'

interface ActionButtonProps {
  readonly id: string
  readonly pressed?: boolean
}

/** An action as an icon in a bar. */
export function ActionButton({ id, pressed }: ActionButtonProps) {
  const text = useText()
  const { icon = 'more', label, enabled, run } = action(id)
  const usable = useStudio(enabled)
  const shortcut = useShortcut(id)
  return (
    <IconButton
      icon={icon}
      label={text(label)}
      shortcut={shortcut}
      pressed={pressed}
      disabled={!usable}
      onClick={() => void run()}
    />
  )
}
