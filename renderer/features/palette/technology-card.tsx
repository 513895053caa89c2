import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { technologyName } from '../../../shared/catalog/catalog'
import type { Technology } from '../../../shared/catalog/technology'
import { categoryNames } from '../../../shared/shapes/service/category-names'
import { useText } from '../../state/language'
import { footprintNames, seen, texts } from './texts'
import './technology-card.css'

interface TechnologyCardProps {
  readonly entry: Technology
  /** The row that it belongs to. */
  readonly beside: HTMLElement
}

/** px between the row and its card, and between the card and the window's edge. */
const gap = 8

/** What the catalogue knows of a technology; facts say where and when they were seen, ratings that they are ratings. */
export function TechnologyCard({ entry, beside }: TechnologyCardProps) {
  const text = useText()
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = card.current
    if (!element) return
    const row = beside.getBoundingClientRect()
    const lowest = window.innerHeight - element.offsetHeight - gap
    element.style.left = `${row.right + gap}px`
    element.style.top = `${Math.max(gap, Math.min(row.top - gap, lowest))}px`
  }, [beside])
  const { version, licence, rating } = entry
  return createPortal(
    <div ref={card} role="tooltip" className="technology-card floating">
      <p className="technology-card-head">
        <span className="technology-card-name">{text(entry.name)}</span> {text(categoryNames[entry.category])}
      </p>
      <p>{text(entry.summary)}</p>
      <p>{text(entry.advice)}</p>
      <dl className="technology-card-facts">
        {version && (
          <Fact name={text(texts.version)}>
            {version.value} <small>{text(seen(host(version.source), version.date))}</small>
          </Fact>
        )}
        {licence && <Fact name={text(texts.licence)}>{licence.value}</Fact>}
        {entry.pairs.length > 0 && (
          <Fact name={text(texts.pairs)}>
            {entry.pairs.map((id) => text(technologyName(id))).join(' · ')}
          </Fact>
        )}
        <Fact name={text(texts.ratings)}>
          {text(texts.skill)} {rating.skill} · {text(texts.operations)} {rating.operations} ·{' '}
          {text(texts.footprint)} {text(footprintNames[rating.footprint])}
        </Fact>
      </dl>
      <p className="technology-card-how">{text(texts.how)}</p>
    </div>,
    document.body,
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The site of an address: short enough to be read in passing. */
const host = (address: string): string => address.split('/')[2] ?? address
