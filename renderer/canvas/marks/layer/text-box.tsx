import { type CSSProperties, useEffect, useLayoutEffect, useRef } from 'react'
import type { Mark } from '../../../../shared/model/marks/mark'
import { maxMarkText } from '../../../../shared/model/marks/mark-content'
import { markKindName } from '../../../../shared/model/marks/mark-name'
import { markBox } from '../../../../shared/shapes/mark/mark-box'
import { markLines } from '../../../../shared/shapes/mark/mark-lines'
import {
  frameHead,
  frameLettering,
  type Lettering,
  notePad,
  shapePad,
  textLettering,
} from '../../../../shared/shapes/mark/mark-metrics'
import { useText } from '../../../state/language'
import { endTyping } from '../mark-edits'
import { heldMark, useMarks } from '../marks-state'
import { placedMark } from '../open-board'

/** px of a comment's and of an empty text's box. */
const roomy = 220

/**
 * The text of a mark, being typed where it will stand. Leaving keeps it, and so do Escape, Ctrl+Enter and, where there is
 * one line only, Enter: a thought that was typed is not lost, and undo takes it back. Escape drops a new mark that says
 * nothing. A key that an input method still composes with means nothing here.
 */
export function TextBox() {
  const text = useText()
  const typing = useMarks((state) => state.typing)
  const field = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])
  useLayoutEffect(() => {
    const element = field.current
    if (!element) return
    element.style.height = '0'
    element.style.height = `${element.scrollHeight}px`
  })

  if (!typing) return null
  const mark = placedMark(heldMark(typing.mark, useMarks.getState()))
  if (!mark) return null
  const isLine = mark.content.kind === 'frame'
  return (
    <textarea
      ref={field}
      className={`mark-text-box mark-text-box-${mark.content.kind} nodrag nopan nowheel`}
      style={placeOf(mark)}
      aria-label={text(markKindName(mark.content))}
      value={typing.text}
      maxLength={isLine ? 200 : maxMarkText}
      rows={1}
      spellCheck={false}
      onChange={({ target }) =>
        useMarks.setState({
          typing: { ...typing, text: isLine ? target.value.replace(/\n/g, ' ') : target.value },
        })
      }
      onBlur={() => {
        if (useMarks.getState().typing?.mark.id === typing.mark.id)
          endTyping(useMarks.getState().typing?.text ?? null, false)
      }}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onPaste={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        const isEscape = event.key === 'Escape'
        const ends = event.key === 'Enter' && (isLine || event.ctrlKey || event.metaKey)
        if (!ends && !isEscape) return
        event.preventDefault()
        const isGivenUp = isEscape && typing.isNew && typing.text.trim() === ''
        endTyping(isGivenUp ? null : typing.text, true)
      }}
    />
  )
}

/** Where the letters stand, so that they stay in place once typing ends. */
function placeOf(mark: Mark): CSSProperties {
  const box = markBox(mark)
  const { content } = mark
  const { lettering } = markLines(mark)
  switch (content.kind) {
    case 'note':
      return {
        ...at(box.x + notePad, box.y + notePad, box.width - 2 * notePad),
        ...letters(lettering, 'on-note'),
      }
    case 'text': {
      const wide = mark.width === 0 ? Math.max(box.width + lettering.size, 48) : mark.width
      const wrap = mark.width === 0 ? ({ whiteSpace: 'pre' } as const) : {}
      return {
        ...at(box.x, box.y, wide),
        ...letters(textLettering(content.size), `ink-${content.colour}`),
        ...wrap,
      }
    }
    case 'shape': {
      const lines = Math.max(1, markLines(mark).lines.length)
      const top = box.y + (box.height - lines * lettering.leading) / 2
      return {
        ...at(box.x + shapePad, top, Math.max(24, box.width - 2 * shapePad)),
        ...letters(lettering, `ink-${content.colour}`),
        textAlign: 'center',
      }
    }
    case 'frame':
      return { ...at(box.x, box.y - frameHead, Math.max(box.width, 80)), ...letters(frameLettering, 'muted') }
    default:
      return { ...at(box.x + box.width + 6, box.y, roomy), ...letters(lettering, 'text') }
  }
}

const at = (left: number, top: number, width: number): CSSProperties => ({ left, top, width })

const letters = ({ size, weight, leading }: Lettering, colour: string): CSSProperties => ({
  fontSize: size,
  fontWeight: weight,
  lineHeight: `${leading}px`,
  color: `var(--${colour})`,
})
