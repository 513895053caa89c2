import { useText } from '../../state/language'
import { Icon } from '../../ui/icon'
import type { IconName } from '../../ui/icons'
import { Tooltip } from '../../ui/tooltip'
import { setTool, type Tool, useCanvas } from '../canvas-state'
import { arrange } from '../layout/arrange'
import './tool-bar.css'

const texts = {
  bar: { en: 'Tools', zh: '工具' },
  select: { en: 'Select and move', zh: '选择与移动' },
  hand: { en: 'Move the canvas', zh: '平移画布' },
  link: { en: 'Link two services', zh: '连接两个服务' },
  arrange: { en: 'Arrange automatically', zh: '自动布局' },
} as const

const tools: readonly { readonly tool: Tool; readonly icon: IconName; readonly letter: string }[] = [
  { tool: 'select', icon: 'pointer', letter: 'V' },
  { tool: 'hand', icon: 'hand', letter: 'H' },
  { tool: 'link', icon: 'link', letter: 'A' },
]

/** The tools, each with its letter. */
export function ToolBar() {
  const text = useText()
  const current = useCanvas((state) => state.tool)
  const busy = useCanvas((state) => state.arranging !== null)
  return (
    <div className="tool-bar" role="toolbar" aria-label={text(texts.bar)}>
      {tools.map(({ tool, icon, letter }) => (
        <Tooltip key={tool} text={text(texts[tool])} shortcut={letter}>
          <button
            type="button"
            className="tool-bar-tool"
            aria-label={text(texts[tool])}
            aria-keyshortcuts={letter}
            aria-pressed={current === tool}
            onClick={() => setTool(tool)}
          >
            <Icon name={icon} size={18} />
            <span className="tool-bar-letter" aria-hidden="true">
              {letter}
            </span>
          </button>
        </Tooltip>
      ))}
      <span className="tool-bar-line" />
      <Tooltip text={text(texts.arrange)}>
        <button
          type="button"
          className="tool-bar-tool"
          aria-label={text(texts.arrange)}
          disabled={busy}
          onClick={() => void arrange()}
        >
          <Icon name="arrange" size={18} />
        </button>
      </Tooltip>
    </div>
  )
}
