import { technology as find } from '../../../shared/catalog/catalog'
import { useText } from '../../state/language'
import { Fact, Facts, Source } from './facts'
import { ratingOf, releasedIn, seenOn, texts } from './texts'

/** What the catalogue knows of a technology, each fact with where and when it was seen. */
export function TechnologyFacts({ technology }: { readonly technology: string }) {
  const text = useText()
  const entry = find(technology)
  if (!entry) return <p className="inspector-hint">{text(texts.notInCatalogue)}</p>
  const { version, licence, firstRelease, rating } = entry
  return (
    <section className="inspector-part">
      <h3 className="overline">{text(texts.facts)}</h3>
      <p className="inspector-text selectable">{text(entry.summary)}</p>
      <p className="inspector-text selectable">{text(entry.advice)}</p>
      <Facts>
        {version && (
          <Fact name={text(texts.version)}>
            <Source address={version.source}>{version.value}</Source>{' '}
            <small>{text(seenOn(version.date))}</small>
          </Fact>
        )}
        {version?.requiresPython && (
          <Fact name={text(texts.python)}>
            <Source address={version.requiresPythonSource ?? version.source}>{version.requiresPython}</Source>
          </Fact>
        )}
        {licence && (
          <Fact name={text(texts.licence)}>
            <Source address={licence.source}>{licence.value}</Source>
          </Fact>
        )}
        {firstRelease && (
          <Fact name={text(texts.since)}>
            <Source address={firstRelease.source}>
              {text(releasedIn(firstRelease.year, firstRelease.orEarlier === true))}
            </Source>
          </Fact>
        )}
        {entry.usedBy.length > 0 && (
          <Fact name={text(texts.usedBy)}>
            {entry.usedBy.map(({ who, source }) => (
              <Source key={who} address={source}>
                {who}
              </Source>
            ))}
          </Fact>
        )}
        <Fact name={text(texts.docs)}>
          <Source address={entry.docs}>{entry.docs.replace(/^https?:\/\//, '').replace(/\/$/, '')}</Source>
        </Fact>
        <Fact name={text(texts.ratings)}>{text(ratingOf(rating.skill, rating.operations))}</Fact>
      </Facts>
    </section>
  )
}
