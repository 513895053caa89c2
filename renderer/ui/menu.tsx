import {
  Fragment,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'
import { Icon } from './icon'
import type { IconName } from './icons'
import { Kbd } from './kbd'
import { buttonsOf, nextPlace } from './move-focus'
import './menu.css'

export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly icon?: IconName
  readonly shortcut?: string | undefined
  /** The item is one of several, and whether it is the one. */
  readonly checked?: boolean
  readonly disabled?: boolean
  readonly danger?: boolean
  readonly onSelect: () => void
}

/** Items that need a word of their own to be understood. */
export interface HeadedItems {
  readonly heading: string
  readonly items: readonly MenuItem[]
}

/** Items of a menu, group by group; a line stands between two groups. */
export type MenuGroups = readonly (readonly MenuItem[] | HeadedItems)[]

const headed = (group: MenuGroups[number]): group is HeadedItems => 'heading' in group
const itemsOf = (group: MenuGroups[number]): readonly MenuItem[] => (headed(group) ? group.items : group)

interface MenuProps {
  readonly label: string
  readonly groups: MenuGroups
  /** Window coordinates, px: the upper left corner, or the upper right one with `align: 'end'`. */
  readonly at: { readonly x: number; readonly y: number }
  readonly align?: 'start' | 'end'
  /** The same function between renders. */
  readonly onClose: () => void
}

/** px that a menu keeps from the window's edge. */
const margin = 8

/** A list of things to do at a point of the window. Arrow keys, Home, End and first letters move; Escape closes. */
export function Menu({ label, groups, at, align = 'start', onClose }: MenuProps) {
  const list = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const { width, height } = element.getBoundingClientRect()
    const left = align === 'end' ? at.x - width : at.x
    element.style.left = `${Math.max(margin, Math.min(left, window.innerWidth - width - margin))}px`
    element.style.top = `${Math.max(margin, Math.min(at.y, window.innerHeight - height - margin))}px`
  }, [at, align])

  useLayoutEffect(() => {
    const element = list.current
    const before = document.activeElement
    const start =
      element?.querySelector<HTMLElement>('[aria-checked="true"]') ?? element?.querySelector('button')
    start?.focus()
    const closeOutside = (event: PointerEvent) => {
      const on = event.target instanceof Element ? event.target : null
      // The button that opened the menu closes it by itself.
      if (!element?.contains(on) && !on?.closest('[aria-haspopup="menu"][aria-expanded="true"]')) onClose()
    }
    document.addEventListener('pointerdown', closeOutside, true)
    window.addEventListener('blur', onClose)
    return () => {
      document.removeEventListener('pointerdown', closeOutside, true)
      window.removeEventListener('blur', onClose)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [onClose])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    event.stopPropagation()
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault()
      onClose()
    } else moveInMenu(event)
  }

  return createPortal(
    <div
      ref={list}
      className="menu floating"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {groups
        .filter((group) => itemsOf(group).length > 0)
        .map((group, index) => (
          <Fragment key={itemsOf(group)[0]?.id}>
            {index > 0 && <hr className="menu-line" />}
            <Group group={group} onClose={onClose} />
          </Fragment>
        ))}
    </div>,
    document.body,
  )
}

interface GroupProps {
  readonly group: MenuGroups[number]
  readonly onClose: () => void
}

function Group({ group, onClose }: GroupProps) {
  const heading = useId()
  const items = itemsOf(group).map((item) => <Item key={item.id} item={item} onClose={onClose} />)
  if (!headed(group)) return items
  return (
    <fieldset className="menu-group" aria-labelledby={heading}>
      <p id={heading} className="menu-heading">
        {group.heading}
      </p>
      {items}
    </fieldset>
  )
}

function Item({ item, onClose }: { readonly item: MenuItem; readonly onClose: () => void }) {
  const role =
    item.checked === undefined
      ? { role: 'menuitem' }
      : { role: 'menuitemradio', 'aria-checked': item.checked }
  return (
    <button
      type="button"
      {...role}
      aria-disabled={item.disabled}
      tabIndex={-1}
      className={item.danger ? 'menu-item menu-item-danger' : 'menu-item'}
      onPointerEnter={(event) => event.currentTarget.focus()}
      onClick={() => {
        if (item.disabled) return
        onClose()
        item.onSelect()
      }}
    >
      <span className="menu-item-icon">
        {item.checked ? <Icon name="check" /> : item.icon && <Icon name={item.icon} />}
      </span>
      <span className="menu-item-label">{item.label}</span>
      {item.shortcut && <Kbd keys={item.shortcut} />}
    </button>
  )
}

function moveInMenu(event: KeyboardEvent<HTMLElement>): void {
  const { buttons, at } = buttonsOf(event.currentTarget)
  const to = nextPlace(event.key, at, buttons.length)
  const typed = event.key.length === 1 && event.key !== ' ' ? event.key.toLowerCase() : null
  const after = [...buttons.slice(at + 1), ...buttons.slice(0, at + 1)]
  const item =
    to === null
      ? typed && after.find(({ textContent }) => textContent.trim().toLowerCase().startsWith(typed))
      : buttons[to]
  if (!item) return
  event.preventDefault()
  item.focus()
}

interface MenuButtonProps {
  /** What the menu is about. */
  readonly label: string
  readonly groups: MenuGroups
  readonly align?: 'start' | 'end'
  /** Draws the button with the properties that it is handed: they open the menu. */
  readonly children: (opens: {
    readonly 'aria-haspopup': 'menu'
    readonly 'aria-expanded': boolean
    readonly onClick: (event: { readonly currentTarget: Element }) => void
  }) => ReactNode
}

/** A button that opens a menu under itself. */
export function MenuButton({ label, groups, align = 'start', children }: MenuButtonProps) {
  const [at, setAt] = useState<{ x: number; y: number } | null>(null)
  const close = useCallback(() => setAt(null), [])
  return (
    <>
      {children({
        'aria-haspopup': 'menu',
        'aria-expanded': at !== null,
        onClick: ({ currentTarget }) => {
          const box = currentTarget.getBoundingClientRect()
          setAt(at ? null : { x: align === 'end' ? box.right : box.left, y: box.bottom + 4 })
        },
      })}
      {at && <Menu label={label} groups={groups} at={at} align={align} onClose={close} />}
    </>
  )
}
