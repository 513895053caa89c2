import { useLayoutEffect, useMemo, useRef } from 'react'
import type { ScenarioId } from '../../../shared/base/ids'
import { viewSvg } from '../../../shared/exchange/view-text'
import type { Design } from '../../../shared/model/design'
import { orderedInteractions } from '../../../shared/model/interaction/ordered-interactions'
import type { ViewKind } from '../../../shared/model/view-kind'
import { expanded } from '../../../shared/views/layered/collapsed'
import type { Box } from '../../../shared/views/positioned-view'
import { useLanguage, useText } from '../../state/language'
import { texts } from './texts'

/** An element that is marked in a picture. */
export interface Marked {
  readonly id: string
  readonly sign: '+' | '−' | '~'
  readonly name: string
  readonly box: Box
}

interface ComparePaneProps {
  readonly scenario: ScenarioId
  readonly design: Design
  readonly view: ViewKind
  readonly theme: 'light' | 'dark'
  /** What this design has and the other has not, or has otherwise, and ghosts of what it lacks. */
  readonly marked: readonly Marked[]
}

/** The picture of one scenario with what is different about it, by shape, colour and sign. */
export function ComparePane({ scenario, design, view, theme, marked }: ComparePaneProps) {
  const text = useText()
  const language = useLanguage()
  const holder = useRef<HTMLDivElement>(null)
  const picture = useMemo(() => {
    const [interaction = null] = orderedInteractions(design)
    const svg = viewSvg(expanded(design), { view, interaction }, { theme, language, title: scenario })
    return svg.ok ? parsed(svg.value) : null
  }, [design, view, theme, language, scenario])
  useLayoutEffect(() => {
    holder.current?.replaceChildren(...(picture ? [picture.element.cloneNode(true)] : []))
  }, [picture])
  return (
    <div className="compare-pane-view" data-scenario={scenario}>
      {!picture && <p className="compare-empty">{text(texts.empty)}</p>}
      <div className="compare-picture">
        <div
          ref={holder}
          className="compare-drawing"
          style={picture ? { left: picture.box.x, top: picture.box.y } : undefined}
        />
        {marked.map(({ id, sign, name, box: { x, y, width, height } }) => (
          <div
            key={`${sign} ${id}`}
            className="compare-mark"
            data-sign={sign}
            style={{ left: x, top: y, width, height }}
          >
            <span className="compare-sign" aria-hidden="true">
              {sign}
            </span>
            {sign === '−' && <span className="compare-ghost ellipsis">{name}</span>}
          </div>
        ))}
      </div>
    </div>
  )
}

/** A picture as an element, and where it lies in the view. It is our own text, and nothing in it can run. */
function parsed(svg: string): { readonly element: Element; readonly box: Box } | null {
  const { documentElement: element } = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const [x = 0, y = 0, width = 0, height = 0] = (element.getAttribute('viewBox') ?? '').split(' ').map(Number)
  return { element, box: { x, y, width, height } }
}
