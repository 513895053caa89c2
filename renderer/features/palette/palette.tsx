import { memo, useRef, useState } from 'react'
import { technologies } from '../../../shared/catalog/catalog'
import { searchTechnologies } from '../../../shared/catalog/search-technologies'
import type { Technology } from '../../../shared/catalog/technology'
import type { Design } from '../../../shared/model/design'
import { layers } from '../../../shared/model/layer'
import { useText } from '../../state/language'
import { useOpenDesign } from '../../state/open-design'
import { useStudio } from '../../state/studio-store'
import { PaletteSearch } from './palette-search'
import { PaletteSection } from './palette-section'
import { sections } from './sections'
import { ServiceRow } from './service-row'
import { stackOf } from './stack-of'
import { TechnologyRow } from './technology-row'
import { noMatch, texts } from './texts'
import './palette.css'

/**
 * What can be put on the canvas: the open scenario's stack, then the whole catalogue. Rows are dragged, or added with
 * a double click or Enter; arrow keys move from the search box through everything in view.
 */
export function Palette() {
  const text = useText()
  const design = useOpenDesign()
  const view = useStudio((state) => state.view)
  const [query, setQuery] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const stack = design ? stackOf(design) : []
  const searching = query.trim() !== ''
  const found = searching ? searchTechnologies(technologies.values(), query) : []

  return (
    <nav className="palette" aria-label={text(texts.palette)}>
      <PaletteSearch
        query={query}
        onChange={setQuery}
        best={found[0] ?? null}
        onLeave={() => list.current?.querySelector('button')?.focus()}
      />
      <div className="palette-list" ref={list}>
        {searching ? (
          found.length === 0 ? (
            <p className="palette-none">{text(noMatch(query.trim()))}</p>
          ) : (
            <Rows entries={found} />
          )
        ) : (
          <>
            {view !== 'layered' && design && <DesignServices design={design} />}
            {view === 'layered' && stack.length > 0 && (
              <section className="palette-stack">
                <h3 className="palette-heading overline">
                  {text(texts.stack)}
                  <span className="palette-count">{stack.length}</span>
                </h3>
                <Rows entries={stack} />
              </section>
            )}
            <h3 className="palette-heading overline">
              {text(texts.catalogue)}
              <span className="palette-count">{technologies.size}</span>
            </h3>
            {sections.map((section) => (
              <PaletteSection key={section.id} name={text(section.name)} count={section.entries.length}>
                <Rows entries={section.entries} />
              </PaletteSection>
            ))}
          </>
        )}
      </div>
    </nav>
  )
}

/** The services of the design, from the top lane down: what the other views show of the same model. */
function DesignServices({ design }: { readonly design: Design }) {
  const text = useText()
  const services = [...design.services.values()].sort(
    (a, b) => layers.indexOf(a.layer) - layers.indexOf(b.layer),
  )
  if (services.length === 0) return null
  return (
    <section className="palette-stack">
      <h3 className="palette-heading overline">
        {text(texts.services)}
        <span className="palette-count">{services.length}</span>
      </h3>
      <ul>
        {services.map((service) => (
          <ServiceRow key={service.id} service={service} />
        ))}
      </ul>
    </section>
  )
}

/** An edit of the design changes none of the catalogue, so its rows are not drawn again. */
const Rows = memo(function Rows({ entries }: { readonly entries: readonly Technology[] }) {
  return (
    <ul>
      {entries.map((entry) => (
        <TechnologyRow key={entry.id} entry={entry} />
      ))}
    </ul>
  )
})
