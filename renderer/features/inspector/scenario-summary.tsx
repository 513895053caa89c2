import type { Design } from '../../../shared/model/design'
import { layerNames, layers } from '../../../shared/model/layer'
import { features, profileNumbers } from '../../../shared/model/profile'
import { useText } from '../../state/language'
import { show } from '../../state/session'
import { useStudio } from '../../state/studio-store'
import { Button } from '../../ui/button'
import { Fact, Facts } from './facts'
import { texts } from './texts'

/** What the open scenario holds, and how much its profile states. */
export function ScenarioSummary({ design }: { readonly design: Design }) {
  const text = useText()
  const profile = useStudio((state) => state.document?.workspace.profile)
  const perLane = new Map<string, number>()
  for (const { layer } of design.services.values()) perLane.set(layer, (perLane.get(layer) ?? 0) + 1)
  const numbers = Object.keys(profileNumbers) as (keyof typeof profileNumbers)[]
  const stated = (keys: readonly (keyof NonNullable<typeof profile>)[]): string =>
    `${keys.filter((key) => profile?.[key] !== undefined).length} / ${keys.length}`
  return (
    <>
      <p className="inspector-hint">{text(texts.hint)}</p>
      <section className="inspector-part">
        <h3 className="overline">{text(texts.scenario)}</h3>
        <Facts>
          <Fact name={text(texts.services)}>{design.services.size}</Fact>
          {layers
            .filter((layer) => perLane.has(layer))
            .map((layer) => (
              <Fact key={layer} name={text(layerNames[layer])} nested>
                {perLane.get(layer)}
              </Fact>
            ))}
          <Fact name={text(texts.links)}>{design.links.size}</Fact>
        </Facts>
      </section>
      <section className="inspector-part">
        <h3 className="overline">{text(texts.profile)}</h3>
        <Facts>
          <Fact name={text(texts.features)}>{stated(features)}</Fact>
          <Fact name={text(texts.numbers)}>{stated(numbers)}</Fact>
        </Facts>
        <Button size="small" icon="profile" onClick={() => show('profile')}>
          {text(texts.editProfile)}
        </Button>
      </section>
    </>
  )
}
