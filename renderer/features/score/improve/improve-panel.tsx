import { useEffect, useRef, useState } from 'react'
import { errorText } from '../../../../shared/base/error-texts'
import type { Design } from '../../../../shared/model/design'
import { nextBandFrom } from '../../../../shared/report/band'
import type { Strategy } from '../../../../shared/report/improvement'
import type { AuditInfo } from '../../../../shared/report/report'
import { startImproving, stopImproving, useImproving } from '../../../state/improve'
import { useText } from '../../../state/language'
import { Button } from '../../../ui/button'
import { Disclosure } from '../../../ui/disclosure'
import { Plan } from './plan'
import { SearchForm } from './search-form'
import { soFar, texts } from './texts'
import './improve.css'

interface ImprovePanelProps {
  /** 0…100. */
  readonly total: number | null
  readonly infos: ReadonlyMap<string, AuditInfo>
  readonly design: Design
}

/** Searches for steps to a better total, and goes through them with the person one by one. */
export function ImprovePanel({ total, infos, design }: ImprovePanelProps) {
  const text = useText()
  const improving = useImproving()
  const [open, setOpen] = useState(improving !== null)
  const [chosen, setChosen] = useState<number | null>(null)
  const [strategy, setStrategy] = useState<Strategy>('greedy')
  const button = useRef<HTMLButtonElement>(null)
  const decided = useRef(false)
  // A step that is decided on can take the buttons along that had the keyboard focus.
  useEffect(() => {
    if (decided.current && document.activeElement === document.body) button.current?.focus()
    decided.current = false
  })
  if (total === null) return null

  const current = improving === 'outdated' ? null : improving
  const state = current?.state
  const searching = state?.state === 'searching'
  const target = chosen ?? nextBandFrom(total)
  const start = () => startImproving({ target, strategy, excluded: [] })
  return (
    <Disclosure className="improve" open={open} onToggle={setOpen} summary={<h3>{text(texts.title)}</h3>}>
      {open && (
        <div className="improve-body">
          <SearchForm
            target={target}
            strategy={strategy}
            disabled={searching}
            onTarget={setChosen}
            onStrategy={setStrategy}
          >
            <Button ref={button} size="small" onClick={searching ? stopImproving : start}>
              {text(searching ? texts.cancel : state ? texts.again : texts.search)}
            </Button>
          </SearchForm>
          {improving === 'outdated' && (
            <p className="improve-note" role="status">
              {text(texts.outdated)}
            </p>
          )}
          {state?.state === 'searching' && (
            <div className="improve-progress">
              <progress
                aria-label={text(texts.title)}
                max={target}
                value={Math.min(target, Math.max(total, state.best))}
              />
              <p className="improve-note">{text(soFar({ ...state, best: Math.max(total, state.best) }))}</p>
            </div>
          )}
          {state?.state === 'failed' && (
            <p className="improve-note" role="alert">
              {text(errorText(state.error))}
            </p>
          )}
          {current && state?.state === 'found' && (
            <Plan
              improvement={state.improvement}
              request={current.request}
              total={total}
              infos={infos}
              design={design}
              onDecide={() => {
                decided.current = true
              }}
            />
          )}
        </div>
      )}
    </Disclosure>
  )
}
