import type { ReactNode } from 'react'
import { useText } from '../../state/language'
import { Icon } from '../../ui/icon'
import type { IconName } from '../../ui/icons'
import { Tooltip } from '../../ui/tooltip'
import { arrange } from '../driver-actions'
import { MarkToolBar } from '../marks/bars/mark-tool-bar'
import { setTool, useTool } from '../tools'
import './tool-bar.css'

const texts = {
  bar: { en: 'Tools', zh: '工具' },
  select: { en: 'Select and move', zh: '选择与移动' },
  hand: { en: 'Move the canvas', zh: '平移画布' },
  link: { en: 'Connect two elements', zh: '连接两个元素' },
  arrange: { en: 'Arrange automatically', zh: '自动布局' },
} as const

const tools: readonly {
  readonly tool: 'select' | 'hand' | 'link'
  readonly icon: IconName
  readonly letter: string
}[] = [
  { tool: 'select', icon: 'pointer', letter: 'V' },
  { tool: 'hand', icon: 'hand', letter: 'H' },
  { tool: 'link', icon: 'link', letter: 'A' },
]

/** The tools, each with its letter, and those that a view adds. */
export function ToolBar({ children }: { readonly children?: ReactNode }) {
  const text = useText()
  const current = useTool((state) => state.tool)
  return (
    <div className="tool-bar floating" role="toolbar" aria-label={text(texts.bar)}>
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
      {children}
      <MarkToolBar />
      <span className="tool-bar-line" />
      <Tooltip text={text(texts.arrange)}>
        <button
          type="button"
          className="tool-bar-tool"
          aria-label={text(texts.arrange)}
          onClick={() => void arrange()}
        >
          <Icon name="arrange" size={18} />
        </button>
      </Tooltip>
    </div>
  )
}
