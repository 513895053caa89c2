import type { PackProblem } from '../../../shared/house-rules/problem'
import { useText } from '../../state/language'
import { andMore, texts } from './texts'

/** More of them at once help nobody. */
const shown = 50

/** What is wrong with a pack, each with its place. */
export function ProblemList({ problems }: { readonly problems: readonly PackProblem[] }) {
  const text = useText()
  const more = problems.length - shown
  return (
    <ul className="pack-problems selectable" aria-label={text(texts.problems)}>
      {problems.slice(0, shown).map(({ where, detail }) => (
        <li key={`${where.en} ${detail.en}`}>
          <code>{text(where)}</code> {text(detail)}
        </li>
      ))}
      {more > 0 && <li>{text(andMore(more))}</li>}
    </ul>
  )
}
