import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { buttonsOf, nextPlace } from './move-focus'
import './tabs.css'

interface Tab<V extends string> {
  readonly value: V
  readonly label: string
  /** A small mark after the label, such as a count. */
  readonly mark?: ReactNode
}

interface TabsProps<V extends string> {
  readonly label: string
  readonly tabs: readonly Tab<V>[]
  readonly value: V
  readonly onChange: (value: V) => void
  /** What the chosen tab shows. */
  readonly children: ReactNode
}

/** Underlined tabs over one panel. */
export function Tabs<V extends string>({ label, tabs, value, onChange, children }: TabsProps<V>) {
  const id = useId()
  return (
    <div className="tabs">
      <div className="tabs-list" role="tablist" aria-label={label} onKeyDown={moveTab}>
        {tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`${id}-${tab.value}`}
            aria-selected={tab.value === value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.value === value ? 0 : -1}
            className="tabs-tab"
            onClick={() => onChange(tab.value)}
          >
            {tab.label}
            {tab.mark}
          </button>
        ))}
      </div>
      <div className="tabs-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </div>
  )
}

/** Arrow keys, Home and End go through the tabs and open them. */
function moveTab(event: KeyboardEvent<HTMLElement>): void {
  const { buttons, at } = buttonsOf(event.currentTarget)
  const to = nextPlace(event.key, at, buttons.length)
  const tab = to === null ? undefined : buttons[to]
  if (!tab) return
  event.preventDefault()
  tab.focus()
  tab.click()
}
