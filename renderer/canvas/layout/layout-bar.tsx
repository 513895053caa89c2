import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Localized } from '../../../shared/base/localized'
import { useText } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { Button } from '../../ui/button'
import { Kbd } from '../../ui/kbd'
import { stage } from '../stage'
import { type Arranging, isOffered, useLayout } from './layout-state'
import { answerLayout, keepLayout, revertLayout } from './take-layout'
import './layout-bar.css'

const texts = {
  cancel: { en: 'Cancel', zh: '取消' },
  keep: { en: 'Keep', zh: '保留' },
  revert: { en: 'Revert', zh: '还原' },
  working: { en: 'Automatic layout', zh: '自动布局' },
} as const satisfies Record<string, Localized>

/** A layout that is being worked out can be called off; one that was taken over can be kept or taken back. */
export function LayoutBar() {
  const text = useText()
  const arranging = useLayout((state) => state.arranging)
  const arranged = useLayout((state) => state.arranged)
  const isAsked = useStudio((state) => arranged !== null && isOffered(state, arranged))
  const done = isAsked ? arranged : null
  const bar = useRef<HTMLDivElement>(null)
  useKeys(arranging !== null || done !== null)
  useFocusBack(bar, arranging ?? done)
  return (
    <div ref={bar} className="layout-bar" role="status">
      {arranging && <Working arranging={arranging} />}
      {!arranging && done && (
        <div className="layout-bar-box floating">
          {text(done.says)}
          <Button size="small" onClick={keepLayout}>
            {text(texts.keep)}
            <Key name="Enter" />
          </Button>
          <Button size="small" variant="quiet" onClick={revertLayout}>
            {text(texts.revert)}
            <Key name="Esc" />
          </Button>
        </div>
      )}
    </div>
  )
}

function Working({ arranging: { says, since, cancel } }: { readonly arranging: Arranging }) {
  const text = useText()
  return (
    <div className="layout-bar-box layout-bar-late floating">
      {text(says)}
      <div className="layout-bar-progress" role="progressbar" aria-label={text(texts.working)} />
      <Elapsed since={since} />
      <Button size="small" variant="quiet" onClick={cancel}>
        {text(texts.cancel)}
        <Key name="Esc" />
      </Button>
    </div>
  )
}

/** The key that does the same; the button's name is its word. */
const Key = ({ name }: { readonly name: string }) => (
  <span aria-hidden="true">
    <Kbd keys={name} />
  </span>
)

/** Seconds since a moment; not read out, since they would never end. */
function Elapsed({ since }: { readonly since: number }) {
  const [now, setNow] = useState(since)
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 100)
    return () => clearInterval(timer)
  }, [])
  return (
    <span className="layout-bar-elapsed" aria-hidden="true">{`${((now - since) / 1000).toFixed(1)} s`}</span>
  )
}

/** Escape and Enter answer where nothing on the canvas took them: not in a field, a menu or a dialog. */
function useKeys(isAsked: boolean): void {
  useEffect(() => {
    if (!isAsked) return undefined
    const answer = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || !concerns(event)) return
      if (answerLayout(event.key)) event.preventDefault()
    }
    window.addEventListener('keydown', answer)
    return () => window.removeEventListener('keydown', answer)
  }, [isAsked])
}

/** On a button, Enter presses it. A screen has the focus itself where what had it is gone or disabled. */
function concerns({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  if (target.matches('body, main')) return true
  return (
    target.closest('.canvas') !== null &&
    !target.matches('input, textarea, [contenteditable]') &&
    !(key === 'Enter' && target.matches('button'))
  )
}

/** A button of the bar that goes away hands the focus to the canvas. */
function useFocusBack(bar: RefObject<HTMLDivElement | null>, shown: unknown): void {
  const had = useRef(false)
  useEffect(() => {
    const note = (): void => {
      had.current = bar.current?.contains(document.activeElement) ?? false
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [bar])
  useLayoutEffect(() => {
    if (!had.current || document.activeElement !== document.body) return
    had.current = false
    if (!shown || !bar.current?.contains(document.activeElement)) stage()?.root.focus({ preventScroll: true })
  }, [bar, shown])
}
