interface EndsHeadingProps {
  /** Names of the two ends, in the direction of what runs between them. */
  readonly source: string
  readonly target: string
  /** The same in words, for those who hear it. */
  readonly spoken: string
}

/** What names a link or a relation: its two ends, on two lines where they do not fit on one. */
export function EndsHeading({ source, target, spoken }: EndsHeadingProps) {
  return (
    <header className="inspector-head">
      <h2 className="inspector-title inspector-ends">
        <span className="visually-hidden">{spoken}</span>
        <span className="inspector-ends-names" aria-hidden="true" title={`${source} → ${target}`}>
          <span className="ellipsis">{source}</span>
          <span className="ellipsis">→ {target}</span>
        </span>
      </h2>
    </header>
  )
}
