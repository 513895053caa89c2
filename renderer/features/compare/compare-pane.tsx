import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react'
import type { ScenarioId } from '../../../shared/base/ids'
import type { DifferenceMark, Side } from '../../../shared/exchange/comparison/difference-marks'
import { marksPicture } from '../../../shared/exchange/comparison/mark-svg'
import { viewSvg } from '../../../shared/exchange/view-text'
import type { Box } from '../../../shared/views/positioned-view'
import { useLanguage, useText } from '../../state/language'
import { texts } from './texts'

interface ComparePaneProps {
  readonly scenario: ScenarioId
  readonly side: Side
  readonly theme: 'light' | 'dark'
  /** What this design has and the other has not, or has otherwise, and ghosts of what it lacks. */
  readonly marks: readonly DifferenceMark[]
  /** Keys of the differences that are chosen. */
  readonly chosen: ReadonlySet<string>
  /** Absent where nothing can be chosen in this picture. */
  readonly onChoose: ((key: string) => void) | null
}

/** The picture of one scenario with what is different about it, by shape, colour and sign. Pressing a mark chooses it. */
export function ComparePane({ scenario, side, theme, marks, chosen, onChoose }: ComparePaneProps) {
  const text = useText()
  const language = useLanguage()
  const holder = useRef<HTMLDivElement>(null)
  const overlay = useRef<HTMLDivElement>(null)
  const picture = useMemo(() => {
    const svg = viewSvg(side.design, side.viewed, { theme, language, title: scenario })
    return svg.ok ? parsed(svg.value) : null
  }, [side, theme, language, scenario])
  useLayoutEffect(() => {
    holder.current?.replaceChildren(...(picture ? [picture.element.cloneNode(true)] : []))
  }, [picture])
  useLayoutEffect(() => {
    const drawn = parsed(marksPicture(marks, theme))?.element
    for (const mark of drawn?.querySelectorAll('[data-key]') ?? [])
      mark.classList.toggle('compare-mark-chosen', chosen.has(mark.getAttribute('data-key') ?? ''))
    overlay.current?.replaceChildren(...(drawn ? [drawn] : []))
  }, [marks, theme, chosen])
  const choose = useEffectEvent((event: MouseEvent): void => {
    const key =
      event.target instanceof Element && event.target.closest('[data-key]')?.getAttribute('data-key')
    if (key) onChoose?.(key)
  })
  useEffect(() => {
    // The list of differences does the same by keyboard; the pictures are pointed at.
    const element = overlay.current
    const onClick = (event: MouseEvent): void => choose(event)
    element?.addEventListener('click', onClick)
    return () => element?.removeEventListener('click', onClick)
  }, [])
  return (
    <div className="compare-pane-view" data-scenario={scenario}>
      {!picture && <p className="compare-empty">{text(texts.empty)}</p>}
      <div className="compare-picture">
        <div
          ref={holder}
          className="compare-drawing"
          style={picture ? { left: picture.box.x, top: picture.box.y } : undefined}
        />
        <div ref={overlay} className="compare-marks" />
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
