import { shortName } from '../../../shared/report/candidate-name'
import type { KnockedOut } from '../../../shared/report/ranking'
import { useText } from '../../state/language'
import { Chip } from '../../ui/chip'
import { Icon } from '../../ui/icon'
import { StackNatureText } from './stack-nature'
import { texts } from './texts'

/** Stacks that the profile rules out, with the reasons: nothing disappears without a word. */
export function Excluded({ stacks }: { readonly stacks: readonly KnockedOut[] }) {
  const text = useText()
  return (
    <>
      <h3 className="candidates-heading overline">{text(texts.excluded)}</h3>
      <ul className="candidates-excluded">
        {stacks.map((stack) => (
          <li key={stack.id} className="candidate-excluded">
            <p className="candidate-row-name">
              {text(stack.name)} <Chip>{text(shortName(stack, texts.own))}</Chip>
            </p>
            <ul>
              {stack.reasons.map((reason) => (
                <li key={reason.en} className="candidate-excluded-reason">
                  <Icon name="close" size={14} />
                  {text(reason)}
                </li>
              ))}
            </ul>
            {stack.nature && <StackNatureText nature={stack.nature} />}
          </li>
        ))}
      </ul>
    </>
  )
}
