import type { StackNature } from '../../../shared/catalog/stack'
import { useText } from '../../state/language'
import { Disclosure } from '../../ui/disclosure'
import { texts } from './texts'
import './stack-nature.css'

const lines = [
  ['suits', texts.suits],
  ['strengths', texts.strengths],
  ['weaknesses', texts.weaknesses],
] as const

/** What is true of a stack in every project, beside what the rules say of it in this one. */
export function StackNatureText({ nature }: { readonly nature: StackNature }) {
  const text = useText()
  return (
    <Disclosure className="stack-nature" summary={text(texts.nature)}>
      <dl>
        {lines.map(([key, title]) => (
          <div key={key}>
            <dt>{text(title)}</dt>
            <dd>{text(nature[key])}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}
