import { useCallback, useRef, useState } from 'react'
import {
  deploymentNodeKindNames,
  deploymentNodeKinds,
} from '../../../shared/model/deployment/deployment-node'
import type { Point } from '../../../shared/views/positioned-view'
import { useText } from '../../state/language'
import { Icon } from '../../ui/icon'
import { Menu } from '../../ui/menu'
import { Tooltip } from '../../ui/tooltip'
import { addNodeOf } from './deployment-actions'

const texts = {
  add: { en: 'Add deployment node', zh: '添加部署节点' },
} as const

/** The button of the tool bar that adds nodes of every kind; each kind has a digit of its own. */
export function NodeTools() {
  const text = useText()
  const button = useRef<HTMLButtonElement>(null)
  const [at, setAt] = useState<Point | null>(null)
  const close = useCallback(() => {
    setAt(null)
    button.current?.focus()
  }, [])
  return (
    <>
      <Tooltip text={text(texts.add)} shortcut="1–5">
        <button
          ref={button}
          type="button"
          className="tool-bar-tool"
          aria-label={text(texts.add)}
          aria-haspopup="menu"
          aria-expanded={at !== null}
          onClick={(event) => {
            const { left, bottom } = event.currentTarget.getBoundingClientRect()
            setAt({ x: left, y: bottom + 6 })
          }}
        >
          <Icon name="plus" size={18} />
        </button>
      </Tooltip>
      {at && (
        <Menu
          label={text(texts.add)}
          at={at}
          onClose={close}
          groups={[
            deploymentNodeKinds.map((kind, index) => ({
              id: kind,
              label: text(deploymentNodeKindNames[kind]),
              shortcut: String(index + 1),
              onSelect: () => addNodeOf(kind),
            })),
          ]}
        />
      )}
    </>
  )
}
