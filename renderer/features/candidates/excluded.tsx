import type { KnockedOut } from '../../../shared/report/ranking'
import { useText } from '../../state/language'
import { Chip } from '../../ui/chip'
import { Icon } from '../../ui/icon'
import { texts } from './texts'

/** Stacks that the profile rules out, with the reasons: nothing disappears without a word. */
export function Excluded({ stacks }: { readonly stacks: readonly KnockedOut[] }) {
  const text = useText()
  return (
    <>
      <h3 className="candidates-heading overline">{text(texts.excluded)}</h3>
      <ul className="candidates-excluded">
        {stacks.map(({ id, name, reasons }) => (
          <li key={id} className="candidate-excluded">
            <p className="candidate-row-name">
              {text(name)} <Chip>{id}</Chip>
            </p>
            <ul>
              {reasons.map((reason) => (
                <li key={reason.en} className="candidate-excluded-reason">
                  <Icon name="close" size={14} />
                  {text(reason)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}
