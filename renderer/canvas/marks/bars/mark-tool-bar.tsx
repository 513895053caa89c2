import { useState } from 'react'
import { useText } from '../../../state/language'
import { useStudio } from '../../../state/studio-store'
import { Icon } from '../../../ui/icon'
import { MenuButton } from '../../../ui/menu'
import { Tooltip } from '../../../ui/tooltip'
import { setTool, toggleToolLock, useTool } from '../../tools'
import { pickImages } from '../image-picker'
import { letterIn, type MarkTool, markToolGroups, markTools } from '../mark-tools'
import './mark-tool-bar.css'

const texts = {
  groups: [
    { en: 'Notes, texts and frames', zh: '便签、文字与画框' },
    { en: 'Pens', zh: '画笔' },
    { en: 'Shapes', zh: '形状' },
  ],
  images: { en: 'Images from files…', zh: '从文件添加图片…' },
  lock: { en: 'Keep the tool after use', zh: '使用后保持当前工具' },
} as const

/** The tools of the whiteboard: of each group the one that was used last, and behind it the others. */
export function MarkToolBar() {
  const text = useText()
  const locked = useTool((state) => state.locked)
  return (
    <>
      <span className="tool-bar-line" />
      {markToolGroups.map((tools, index) => (
        <ToolGroup
          key={tools[0]}
          tools={tools}
          label={text(texts.groups[index] ?? texts.groups[0])}
          withImages={index === 0}
        />
      ))}
      <Tooltip text={text(texts.lock)} shortcut="Q">
        <button
          type="button"
          className="tool-bar-tool"
          aria-label={text(texts.lock)}
          aria-keyshortcuts="Q"
          aria-pressed={locked}
          onClick={toggleToolLock}
        >
          <Icon name="lock" size={18} />
          <span className="tool-bar-letter" aria-hidden="true">
            Q
          </span>
        </button>
      </Tooltip>
    </>
  )
}

interface ToolGroupProps {
  readonly tools: readonly MarkTool[]
  readonly label: string
  /** Its menu also offers images from files. */
  readonly withImages: boolean
}

function ToolGroup({ tools, label, withImages }: ToolGroupProps) {
  const text = useText()
  const view = useStudio((state) => state.view)
  const inHand = useTool((state) => state.tool)
  const mine = tools.find((tool) => tool === inHand)
  const [last, setLast] = useState<MarkTool>(tools[0] ?? 'note')
  if (mine && mine !== last) setLast(mine)
  const letter = letterIn(view, last)
  const items = tools.map((tool) => ({
    id: tool,
    label: text(markTools[tool].label),
    icon: markTools[tool].icon,
    shortcut: letterIn(view, tool),
    onSelect: () => setTool(tool),
  }))
  const images = { id: 'images', label: text(texts.images), icon: 'image' as const, onSelect: pickImages }
  return (
    <span className="mark-tool-group">
      <Tooltip text={text(markTools[last].label)} {...(letter ? { shortcut: letter } : {})}>
        <button
          type="button"
          className="tool-bar-tool"
          aria-label={text(markTools[last].label)}
          aria-keyshortcuts={letter}
          aria-pressed={mine !== undefined}
          onClick={() => setTool(last)}
        >
          <Icon name={markTools[last].icon} size={18} />
          {letter && (
            <span className="tool-bar-letter" aria-hidden="true">
              {letter}
            </span>
          )}
        </button>
      </Tooltip>
      <MenuButton label={label} groups={withImages ? [items, [images]] : [items]}>
        {(opens) => (
          <button type="button" className="mark-tool-more" aria-label={label} {...opens}>
            <Icon name="chevron-down" size={12} />
          </button>
        )}
      </MenuButton>
    </span>
  )
}
