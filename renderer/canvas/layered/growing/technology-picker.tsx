import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { technologies } from '../../../../shared/catalog/catalog'
import { searchTechnologies } from '../../../../shared/catalog/search-technologies'
import type { Technology } from '../../../../shared/catalog/technology'
import { usualNeighbours } from '../../../../shared/catalog/usual-neighbours'
import type { Design } from '../../../../shared/model/design'
import { layerNames } from '../../../../shared/model/layer'
import { serviceSize } from '../../../../shared/shapes/service/service-shape'
import { technologyMark } from '../../../../shared/shapes/technology-mark'
import { useText } from '../../../state/language'
import { Icon } from '../../../ui/icon'
import { Mark } from '../../../ui/mark'
import { useMarkedOption } from '../../../ui/use-marked-option'
import { stage } from '../../stage'
import type { Direction } from '../../walking'
import { type Growing, useCanvas } from '../canvas-state'
import { callOffGrowing, grow, growAgain } from './growing'
import './growing.css'

/** As many as can be looked over at once; who wants another one types. */
const mostShown = 12
/** px between the place of the service and the list. */
const gap = 8

const texts = {
  called: { en: 'What does it connect to?', zh: '要连接到什么？' },
  calling: { en: 'What connects to it?', zh: '什么会连接到它？' },
  none: { en: 'The catalogue has nothing by this name.', zh: '目录中没有这个名称。' },
} as const

const times = (count: number) => ({ en: `${count} of them`, zh: `共 ${count} 个` })

const directions: { readonly [key: string]: Direction } = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Asks which technology a service is to be that is about to be added: what is usual there first, then all of them. */
export function TechnologyPicker({ design }: { readonly design: Design }) {
  const growing = useCanvas((state) => state.growing)
  return growing && <Picker design={design} growing={growing} />
}

function Picker({ design, growing }: { readonly design: Design; readonly growing: Growing }) {
  const text = useText()
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState('')
  const { end, corners } = growing
  const shown = useMemo(() => offered(design, growing, query), [design, growing, query])
  const { at, mark, onKey } = useMarkedOption(shown.length)
  const choose = (place: number): void => {
    const entry = shown[place]
    if (entry) grow(entry.id)
  }

  usePlace(box, growing)
  useEffect(() => {
    const closeOutside = (event: PointerEvent): void => {
      if (!box.current?.contains(event.target instanceof Node ? event.target : null)) callOffGrowing()
    }
    document.addEventListener('pointerdown', closeOutside, true)
    return () => {
      document.removeEventListener('pointerdown', closeOutside, true)
      stage()?.root.focus({ preventScroll: true })
    }
  }, [])

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const direction = directions[event.key]
    if (direction && (event.ctrlKey || event.metaKey)) growAgain(direction)
    else if (onKey(event, choose)) return
    else if (event.key === 'Escape' || event.key === 'Tab') callOffGrowing()
    else return
    event.preventDefault()
  }

  const question = text(end === 'source' ? texts.called : texts.calling)
  return createPortal(
    <div ref={box} className="technology-picker floating" role="dialog" aria-label={question}>
      <div className="technology-picker-search">
        <Icon name="search" />
        <input
          role="combobox"
          aria-label={question}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={shown[at] && `${id}-${shown[at].id}`}
          className="technology-picker-input"
          placeholder={question}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            mark(0)
          }}
          onKeyDown={onKeyDown}
        />
        {corners.length > 1 && <span>{text(times(corners.length))}</span>}
      </div>
      <div className="technology-picker-list" role="listbox" id={`${id}-list`} aria-label={question}>
        {shown.map((entry, index) => (
          <button
            key={entry.id}
            id={`${id}-${entry.id}`}
            type="button"
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            className="technology-picker-row"
            onPointerMove={() => mark(index)}
            onClick={() => grow(entry.id)}
          >
            <Mark {...technologyMark(entry.id)} />
            <span className="technology-picker-name ellipsis">{text(entry.name)}</span>
            <span className="technology-picker-lane">{text(layerNames[entry.layer])}</span>
          </button>
        ))}
        {shown.length === 0 && <p className="technology-picker-none">{text(texts.none)}</p>}
      </div>
    </div>,
    document.body,
  )
}

function offered(design: Design, { from, end }: Growing, query: string): Technology[] {
  const source = design.services.get(from)
  const found = query.trim() === '' ? null : searchTechnologies(technologies.values(), query)
  if (found) return found.filter(({ runtime }) => runtime !== 'library').slice(0, mostShown)
  const inUse = new Set([...design.services.values()].map(({ technology }) => technology))
  return usualNeighbours(source?.technology ?? '', end === 'source' ? 'target' : 'source', inUse).slice(
    0,
    mostShown,
  )
}

/** Puts the list beside the first place, inside the window, and the cursor into its search. */
function usePlace(box: { readonly current: HTMLDivElement | null }, { corners }: Growing): void {
  useLayoutEffect(() => {
    const [element, on, corner] = [box.current, stage(), corners[0]]
    if (!element || !on || !corner) return
    const { width, height } = element.getBoundingClientRect()
    const right = on.flow.flowToScreenPosition({ x: corner.x + serviceSize.width, y: corner.y })
    const left = on.flow.flowToScreenPosition(corner)
    const x = right.x + gap + width <= window.innerWidth ? right.x + gap : left.x - gap - width
    element.style.left = `${Math.max(gap, x)}px`
    element.style.top = `${Math.max(gap, Math.min(right.y, window.innerHeight - height - gap))}px`
  }, [box, corners])
  useLayoutEffect(() => box.current?.querySelector('input')?.focus(), [box])
}
