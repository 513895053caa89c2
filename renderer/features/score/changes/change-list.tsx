import { useState } from 'react'
import { formatChange, isVisibleChange } from '../../../../shared/i18n/format'
import { run } from '../../../state/edit'
import { useText } from '../../../state/language'
import { light } from '../../../state/selection'
import { useLightOff } from '../../../state/use-light-off'
import { Button } from '../../../ui/button'
import { Chip } from '../../../ui/chip'
import { Disclosure } from '../../../ui/disclosure'
import { Segmented } from '../../../ui/segmented'
import type { ShownFinding } from '../shown-findings'
import { type Change, type ChangeOrder, changeOrders, orderedChanges } from './change-order'
import { GainFacts } from './gain-facts'
import { orderNames, texts } from './texts'
import './changes.css'

/** Every fix there is, with what it gains and costs; closed until somebody asks for it. */
export function ChangeList({ findings }: { readonly findings: readonly ShownFinding[] }) {
  const text = useText()
  const [open, setOpen] = useState(false)
  const [order, setOrder] = useState<ChangeOrder>('gain')
  const offered = findings.reduce((count, { fixes }) => count + fixes.length, 0)
  if (offered < 2) return null
  const changes = open ? orderedChanges(findings, order) : []
  return (
    <Disclosure
      className="changes"
      open={open}
      onToggle={setOpen}
      summary={
        <>
          <h3>{text(texts.title)}</h3>
          <span className="changes-count">{offered}</span>
        </>
      }
    >
      {open && (
        <>
          <div className="changes-order">
            <Segmented
              label={text(texts.sortBy)}
              choices={changeOrders.map((value) => ({ value, label: text(orderNames[value]) }))}
              value={order}
              onChange={setOrder}
            />
          </div>
          {order === 'perCost' && <p className="changes-note">{text(texts.perCostMeaning)}</p>}
          <ol className="changes-list">
            {changes.map((change) => (
              <ChangeRow key={change.offer.id} change={change} />
            ))}
          </ol>
          {changes.length < offered && <p className="changes-note">{text(texts.trying)}</p>}
        </>
      )}
    </Disclosure>
  )
}

function ChangeRow({ change: { finding, offer, gain } }: { readonly change: Change }) {
  const text = useText()
  useLightOff()
  return (
    <li
      className="change"
      onPointerEnter={() => light(finding.elements)}
      onPointerLeave={() => light([])}
      onFocus={() => light(finding.elements)}
      onBlur={() => light([])}
    >
      <p className="change-label">{text(offer.label)}</p>
      <Chip tone={!isVisibleChange(gain.total) ? 'plain' : gain.total > 0 ? 'good' : 'bad'}>
        {formatChange(gain.total)}
      </Chip>
      <GainFacts gain={gain} />
      <Button
        size="small"
        aria-label={`${text(texts.apply)} ${text(offer.label)}`}
        onClick={() => {
          light([])
          run(offer.calls, offer.label)
        }}
      >
        {text(texts.apply)}
      </Button>
    </li>
  )
}
