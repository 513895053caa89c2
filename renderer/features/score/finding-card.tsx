import type { KeyboardEvent } from 'react'
import { formatChange } from '../../../shared/i18n/format'
import type { Design } from '../../../shared/model/design'
import type { FixOffer } from '../../../shared/report/report'
import { severityNames } from '../../../shared/report/report'
import { seenSeverity, severityText } from '../../../shared/report/seen-severity'
import { run } from '../../state/edit'
import { useText } from '../../state/language'
import { light, reveal, select } from '../../state/selection'
import { useLightOff } from '../../state/use-light-off'
import { Button } from '../../ui/button'
import { SeverityBadge } from '../../ui/severity-badge'
import { FindingDetails } from './finding-details'
import { FindingEvidence } from './finding-evidence'
import { FindingMenu } from './lifecycle/finding-menu'
import { PackChip } from './pack-chip'
import type { ShownFinding, ShownFix } from './shown-findings'
import { texts } from './texts'
import '../../ui/list-card.css'

interface FindingCardProps {
  readonly finding: ShownFinding
  readonly design: Design
  /** Every place, why it matters and its source are in view. */
  readonly open: boolean
  /** The list's tab stop. */
  readonly reachable: boolean
  readonly onOpen: () => void
  readonly onFocus: () => void
  /** A fix or a decision is about to be applied, after which the finding may be gone. */
  readonly onApply: () => void
  /** A key that may move through the list. */
  readonly onMove: (event: KeyboardEvent<HTMLButtonElement>) => void
}

/** One failed audit: where, how bad in numbers, what it costs, and the button that repairs it. */
export function FindingCard({
  finding,
  design,
  open,
  reachable,
  onOpen,
  onFocus,
  onMove,
  onApply,
}: FindingCardProps) {
  const text = useText()
  const { info, severity, elements, fixes } = finding
  const tabIndex = reachable ? 0 : -1
  useLightOff()
  const apply = (offer: FixOffer) => {
    light([])
    onApply()
    run(offer.calls, offer.label)
  }
  const show = () => {
    onOpen()
    if (elements.length === 0) return
    select(elements)
    reveal(elements)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const [best] = fixes
    if (event.key.toLowerCase() !== 'f' || event.ctrlKey || event.metaKey || event.altKey)
      return onMove(event)
    event.stopPropagation()
    if (best) apply(best.offer)
  }
  return (
    <li
      data-audit={info.id}
      className={`finding list-card${open ? ' list-card-open' : ''}`}
      onPointerEnter={() => light(elements)}
      onPointerLeave={() => light([])}
    >
      <div className="finding-head">
        <button
          type="button"
          className="finding-title"
          aria-expanded={open}
          tabIndex={tabIndex}
          onClick={show}
          onFocus={() => {
            onFocus()
            light(elements)
          }}
          onBlur={() => light([])}
          onKeyDown={onKeyDown}
        >
          <SeverityBadge level={severity} label={text(severityNames[severity])} />
          <span className="finding-words">
            {text(info.title.fail)}
            {info.pack && (
              <>
                {' '}
                <PackChip pack={info.pack} />
              </>
            )}
          </span>
          <span className="finding-points">{formatChange(-finding.points)}</span>
        </button>
        <FindingMenu
          finding={finding}
          design={design}
          tabIndex={tabIndex}
          onDecide={() => {
            light([])
            onApply()
          }}
        />
      </div>
      <div className="finding-body">
        {info.seen && (
          <p className="finding-severity">
            {text(severityText(seenSeverity(info, design.severities), info.seen.own))}
          </p>
        )}
        <FindingEvidence finding={finding} design={design} info={info} all={open} tabIndex={tabIndex} />
        {fixes.length > 0 && (
          <ul className="finding-fixes">
            {fixes.map((fix) => (
              <li key={fix.offer.id} className="finding-fix">
                <Button
                  size="small"
                  className="finding-fix-button"
                  tabIndex={tabIndex}
                  title={text(fix.offer.label)}
                  onClick={() => apply(fix.offer)}
                >
                  <span className="ellipsis">{text(fix.offer.label)}</span>
                </Button>
                <Gain fix={fix} />
              </li>
            ))}
          </ul>
        )}
        {open && <FindingDetails info={info} tabIndex={tabIndex} />}
      </div>
    </li>
  )
}

/** What the fix truly changes; an ellipsis until the engine has tried it. */
function Gain({ fix: { gain } }: { readonly fix: ShownFix }) {
  const text = useText()
  if (!gain) return <span title={text(texts.untried)}>…</span>
  const shown = formatChange(gain.total)
  const tone = shown.startsWith('+') ? 'finding-gain-up' : shown.startsWith('−') ? 'finding-gain-down' : ''
  return (
    <span className={`finding-gain ${tone}`} title={text(texts.gain)}>
      {shown}
    </span>
  )
}
